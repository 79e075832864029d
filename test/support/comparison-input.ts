import type { Figure } from "../../src/figure/figure.ts";
import { type MissingReason, missing, type Value } from "../../src/figure/missing.ts";
import type { Domain } from "../../src/policy/domain.ts";
import type { Measure } from "../../src/policy/measure.ts";
import type { Scenario } from "../../src/policy/scenario.ts";
import type { TableColumn, TableRow } from "../../src/policy/table.ts";
import type { ComparisonInput } from "../../src/scenario/compare.ts";

/** Numbers of a made-up municipality, in thousands of euros, per row and year; a word is the reason for a missing number. */
export type Rows = Readonly<Record<string, readonly (number | MissingReason)[]>>;

const years = ["2018", "2019"];
const cite = { document: "origineel", from: 1, to: 1 };

/** A printed amount of a made-up municipality, in thousands of euros. */
export function printedFigure(row: string, year: string, printed: number | MissingReason): Figure {
  const value: Value = typeof printed === "number" ? printed * 100_000 : missing(printed);
  return {
    value,
    unit: { quantity: "money" },
    ...(typeof printed === "number" ? { printed: { text: String(printed), scale: 1000, decimals: 0 } } : {}),
    kind: "estimate",
    definition: { id: row, version: 1 },
    label: row,
    scope: { municipality: "GM9999" },
    period: { type: "year", year: Number(year) },
    status: "published",
    knownOn: { type: "day", year: 2018, month: 4, day: 18 },
    provenance: { type: "printed", lines: [cite], transcription: { file: "tables/t.csv", row, column: year } },
  };
}

function tableRow(id: string, numbers: readonly (number | MissingReason)[]): TableRow {
  const cells = Object.fromEntries(
    numbers.map((number, index) => [years[index] ?? "?", printedFigure(id, years[index] ?? "?", number)]),
  );
  return { id, label: id, lines: cite, role: "line", cells };
}

const columns: readonly TableColumn[] = years.map((year) => ({
  id: year,
  title: year,
  period: { type: "year", year: Number(year) },
}));

const domains: readonly Domain[] = [
  { id: "wmo", title: "Wmo", law: "wmo", inGross: true },
  { id: "jeugd", title: "Jeugd", law: "jeugdwet", inGross: true },
  { id: "overig", title: "Overig", inGross: false },
];

/** A measure of the made-up municipality. */
export function measure(id: string, domain: string): Measure {
  return { id, title: id, domain, kind: "estimate", recurrence: "structural", conditions: [], risks: [], lines: cite };
}

const empty = { description: "…", lines: cite };

export const baseline: Scenario = {
  ...empty,
  type: "baseline",
  id: "nul",
  title: "Nulscenario",
  components: ["wmo", "jeugd", "overig"].map((domain) => ({ domain, row: `t/${domain}` })),
  published: { components: [], gross: "t/bruto", balance: "t/totaal" },
};

export const plan: Scenario = {
  ...empty,
  type: "package",
  id: "plan",
  title: "Plan",
  baseline: "nul",
  measures: [
    { measure: "m1", row: "t/m1" },
    { measure: "m2", row: "t/m2" },
    { measure: "m3", row: "t/m3" },
  ],
  published: { components: [{ domain: "wmo", row: "t/plan-wmo" }], gross: "t/plan-bruto", balance: "t/plan-totaal" },
};

export const rows: Rows = {
  wmo: [600, 910],
  jeugd: [-3070, -3040],
  overig: [-420, -270],
  bruto: [-2470, -2130],
  totaal: [-2890, -2400],
  m1: [26, 90],
  m2: [116, 510],
  m3: [69, 138],
  "plan-wmo": [420, 890],
  "plan-bruto": [-2500, -1600],
  "plan-totaal": [-2900, -1700],
};

/** A comparison input over the rows above, or over others. */
export function comparisonInput(change: Partial<ComparisonInput> & { readonly rows?: Rows } = {}): ComparisonInput {
  const { rows: own = rows, ...rest } = change;
  return {
    domains,
    scenarios: [baseline, plan],
    measures: [measure("m1", "wmo"), measure("m2", "jeugd"), measure("m3", "overig")],
    row: (ref) => {
      const id = ref.replace(/^t\//, "");
      const numbers = own[id];
      return numbers === undefined ? undefined : { row: tableRow(id, numbers), columns };
    },
    margins: [],
    openingReserve: missing("contradictory"),
    names: {
      gross: "Bruto saldo",
      balance: "Totaalsaldo",
      effect: "Effect van de maatregelen",
      effectOf: (kind) => `Effect van de maatregelen: ${kind}`,
      effectAtMost: "Effect van de maatregelen: ten hoogste",
      balanceWithMargin: "Totaalsaldo met de hele marge",
      printedWithMargin: "Gedrukt totaalsaldo met de hele marge",
      reserve: "Reserve",
      generalFunds: "Beroep op algemene middelen",
      remainder: (line) => `Niet verklaard: ${line}`,
    },
    ...rest,
  };
}
