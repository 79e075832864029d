import { missing } from "../figure/missing.ts";
import { type Problem, problem } from "../figure/problem.ts";
import type { Margin } from "../policy/margin.ts";
import type { Scenario } from "../policy/scenario.ts";
import type { Balances, Comparison, ComputedResult, Line, PrintedBalances, ScenarioResult } from "./comparison.ts";
import { countedLines, effectsOf } from "./effects.ts";
import { withMargin } from "./margin.ts";
import { type LineNames, scenarioRef } from "./names.ts";
import { followReserve, type OpeningReserve } from "./reserve.ts";
import { RowReader, type RowSource } from "./row-reader.ts";
import { type LineName, sumLine, termsOf } from "./sum-line.ts";
import type { Term } from "./total.ts";

/** What a comparison needs from a dossier. Rows are looked up by reference, so that numbers stand once. */
export interface ComparisonInput extends RowSource {
  readonly scenarios: readonly Scenario[];
  readonly margins: readonly Margin[];
  readonly openingReserve: OpeningReserve;
  readonly names: LineNames;
}

type PackageScenario = Extract<Scenario, { type: "package" }>;
type BaselineScenario = Extract<Scenario, { type: "baseline" }>;

/**
 * Computes every scenario from its baseline and measures and sets it beside what the source printed.
 *
 * Balance of a domain = baseline of that domain + effects of the measures in it; *bruto* and *totaal* are sums of
 * domains; `remainder` = printed − computed. The printed results are compared with, never used as input: a dossier
 * without them computes the same. Returns the years in the order of the baselines' columns.
 */
export function compareScenarios(input: ComparisonInput): {
  readonly comparison?: Comparison;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const years = yearsOf(
    input,
    input.scenarios.filter((scenario) => scenario.type === "baseline"),
  );
  const rows = new RowReader(input, years, problems);
  const results = input.scenarios.map((scenario): ScenarioResult | undefined => {
    if (scenario.type === "unquantified") return { type: "unquantified", scenario };
    const stack = stackOf(scenario, input.scenarios, problems);
    return stack === undefined ? undefined : compute(scenario, stack, input, rows, years);
  });
  if (problems.length > 0) return { problems };
  return {
    comparison: {
      years,
      domains: input.domains,
      names: { gross: input.names.gross, balance: input.names.balance },
      results: results.filter((result) => result !== undefined),
    },
    problems,
  };
}

function yearsOf(input: ComparisonInput, baselines: readonly BaselineScenario[]): readonly string[] {
  const years = new Set<string>();
  for (const { components, columns } of baselines)
    for (const { row } of components)
      for (const { id } of input.row(row)?.columns ?? []) if (columns?.includes(id) ?? true) years.add(id);
  return [...years];
}

/** A baseline and the packages that lie on it, the lowest first: a package may add to another package (Zwolle). */
interface Stack {
  readonly baseline: BaselineScenario;
  readonly packages: readonly PackageScenario[];
}

function stackOf(
  scenario: BaselineScenario | PackageScenario,
  all: readonly Scenario[],
  problems: Problem[],
): Stack | undefined {
  const packages: PackageScenario[] = [];
  let layer: Scenario | undefined = scenario;
  while (layer?.type === "package") {
    if (packages.includes(layer)) {
      problems.push(problem("scenario.cycle", { path: [...packages, layer].map(({ id }) => id) }));
      return undefined;
    }
    packages.unshift(layer);
    const below: string = layer.baseline;
    layer = all.find(({ id }) => id === below);
  }
  if (layer?.type === "baseline") return { baseline: layer, packages };
  problems.push(
    problem("reference.dangling", { reference: packages[0]?.baseline ?? scenario.id, expected: "baseline" }),
  );
  return undefined;
}

function compute(
  scenario: BaselineScenario | PackageScenario,
  { baseline, packages }: Stack,
  input: ComparisonInput,
  rows: RowReader,
  years: readonly string[],
): ComputedResult {
  const { names } = input;
  const measures = rows.effects(packages);
  const nameOf = (line: string, label: string, formula: string): LineName => ({
    ref: (year) => scenarioRef(scenario.id, line, year),
    label,
    formula,
  });
  const byDomain = new Map<string, Line>();
  const sums = { gross: [] as Term[], balance: [] as Term[] };
  for (const { id, title, inGross } of input.domains) {
    const own = baseline.components.filter(({ domain }) => domain === id).map(({ row }) => rows.line(row));
    const effects = countedLines(measures.filter(({ measure }) => measure.domain === id));
    const terms = [...termsOf(own), ...termsOf(effects, 1, true)];
    const line = sumLine({ ...nameOf(id, title, "scenario.domain"), domain: id }, years, terms);
    if (line.length === 0) continue;
    byDomain.set(id, line);
    // A domain that only measures speak about is as optional as they are: PM leaves the known part of the balance.
    const based = new Set(own.flat().map(({ year }) => year));
    const parts = line.map((entry): Term => ({ entry, sign: 1, optional: !based.has(entry.year) }));
    sums.balance.push(...parts);
    if (inGross) sums.gross.push(...parts);
  }
  const computed: Balances = {
    byDomain,
    gross: sumLine(nameOf("bruto", names.gross, "scenario.gross"), years, sums.gross),
    balance: sumLine(nameOf("totaal", names.balance, "scenario.balance"), years, sums.balance),
  };
  const printed = printedOf(scenario, baseline, rows);
  const effects = scenario.type === "package" ? effectsOf(scenario.id, measures, years, names) : undefined;
  const margin = marginOf(scenario, input, rows);
  return {
    type: "computed",
    scenario,
    computed,
    printed,
    remainder: remainderOf(scenario.id, computed, printed, names),
    measures,
    ...(effects === undefined ? {} : { effects }),
    open: effects?.openMeasures.map((open) => open.length) ?? years.map(() => 0),
    ...(margin === undefined
      ? {}
      : {
          margin: withMargin(scenario.id, margin, rows.line(margin.row), computed.balance, printed.balance, names),
        }),
    ...followReserve(scenario.id, input.openingReserve, computed.balance, names),
  };
}

function marginOf({ margin: id }: Scenario, { margins }: ComparisonInput, rows: RowReader): Margin | undefined {
  if (id === undefined) return undefined;
  const found = margins.find((margin) => margin.id === id);
  if (found === undefined) rows.dangling(id, "margin");
  return found;
}

/** What the source printed as result of this scenario; the components of a baseline are its own printed domains. */
function printedOf(
  scenario: BaselineScenario | PackageScenario,
  baseline: BaselineScenario,
  rows: RowReader,
): PrintedBalances {
  const published = scenario.published;
  const components = scenario.type === "baseline" ? baseline.components : (published?.components ?? []);
  return {
    byDomain: new Map(components.map(({ domain, row }) => [domain, rows.line(row)])),
    ...(published?.gross === undefined ? {} : { gross: rows.line(published.gross) }),
    ...(published?.balance === undefined ? {} : { balance: rows.line(published.balance) }),
  };
}

function remainderOf(scenario: string, computed: Balances, printed: PrintedBalances, names: LineNames): Balances {
  const byDomain = new Map<string, Line>();
  for (const [domain, line] of computed.byDomain)
    byDomain.set(domain, subtract(scenario, `rest-${domain}`, names, line, printed.byDomain.get(domain), domain));
  return {
    byDomain,
    gross: subtract(scenario, "rest-bruto", names, computed.gross, printed.gross),
    balance: subtract(scenario, "rest-totaal", names, computed.balance, printed.balance),
  };
}

/** Printed − computed, year by year; missing with reason `unknown` where nothing was printed. */
function subtract(
  scenario: string,
  line: string,
  names: LineNames,
  computed: Line,
  printed: Line | undefined,
  domain?: string,
): Line {
  return computed.flatMap((entry) => {
    const counterpart = printed?.find((candidate) => candidate.year === entry.year);
    const name: LineName = {
      ref: (year) => scenarioRef(scenario, line, year),
      label: names.remainder(entry.figure.label),
      formula: "scenario.remainder",
      ...(domain === undefined ? {} : { domain }),
    };
    const own = termsOf([[entry]], -1);
    if (counterpart !== undefined) return sumLine(name, [entry.year], [...termsOf([[counterpart]]), ...own]);
    return sumLine(name, [entry.year], own).map(({ figure: { rounding: _rounding, ...figure }, ...nothing }) => ({
      ...nothing,
      figure: { ...figure, value: missing("unknown") },
    }));
  });
}
