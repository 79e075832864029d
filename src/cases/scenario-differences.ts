import type { DataRow, DataTable } from "../chart/data-table.ts";
import type { Gate } from "../disclosure/gate.ts";
import { isMissing } from "../figure/missing.ts";
import { problem, UserError } from "../figure/problem.ts";
import type { Line } from "../scenario/comparison.ts";
import { type Difference, differenceBetween } from "../scenario/difference.ts";
import type { BalanceLine } from "../scenario/make-portfolio.ts";
import { t } from "../text/catalogue.ts";
import { thousands } from "./amounts.ts";
import { type Amount, amountsOf } from "./export-line.ts";
import type { OpenedDossier } from "./opened-dossier.ts";
import type { Principal } from "./principal.ts";
import { lineWriter } from "./scenario-lines.ts";

/** How each scenario differs from the one that it is held against, in the JSON of `scenario compare --against`: euros per year. */
export interface DifferenceExport {
  readonly from: string;
  readonly to: string;
  readonly line: BalanceLine;
  readonly total: readonly Amount[];
  /** What another baseline does. */
  readonly baseline: readonly Amount[];
  readonly measures: readonly {
    readonly id: string;
    readonly in: "both" | "from" | "to";
    readonly amounts: readonly Amount[];
  }[];
}

/** The differences as JSON. UserError `package.scenario` for a scenario without numbers, or one that is not there. */
export function exportDifferences(
  opened: OpenedDossier,
  principal: Principal,
  against: string,
  line: BalanceLine,
): readonly DifferenceExport[] {
  const { years, differences } = differencesOf(opened, against, line);
  const gate = gateOf(opened, principal, differences);
  return differences.map(({ from, to, total, baseline, measures }) => ({
    from: from.scenario.id,
    to: to.scenario.id,
    line,
    total: amountsOf(total, years, gate),
    baseline: amountsOf(baseline, years, gate),
    measures: measures.map((one) => ({
      id: one.measure.id,
      in: one.in,
      amounts: amountsOf(one.difference, years, gate, { missing: "not-applicable" }),
    })),
  }));
}

/** The differences as tables for a reader; measures that do the same in both are left out. */
export function tableDifferences(
  opened: OpenedDossier,
  principal: Principal,
  against: string,
  line: BalanceLine,
): readonly DataTable[] {
  const { years, differences, names } = differencesOf(opened, against, line);
  const writer = lineWriter(gateOf(opened, principal, differences), years);
  return differences.map(({ from, to, total, baseline, measures }): DataTable => {
    const rows: readonly DataRow[] = [
      ...(isNothing(baseline) ? [] : [writer.row("uitgangspunt", t("nl", "difference.baseline"), baseline)]),
      ...measures
        .filter(({ difference }) => !isNothing(difference))
        .map((one) => writer.row(one.measure.id, one.measure.title, one.difference)),
      writer.row("verschil", t("nl", "difference.total"), total, "total"),
    ];
    return {
      id: `verschil-${to.scenario.id}`,
      caption: t("nl", "difference.caption", {
        to: to.scenario.title,
        from: from.scenario.title,
        line: names[line === "bruto" ? "gross" : "balance"].toLowerCase(),
      }),
      unit: t("nl", "difference.unit"),
      style: thousands,
      rowTitle: t("nl", "difference.row"),
      columns: years.map((year) => ({ id: year, title: year, align: "end" })),
      rows,
      footnotes: [],
      source: t("nl", "difference.source"),
    };
  });
}

function differencesOf({ dossier, comparison }: OpenedDossier, against: string, line: BalanceLine) {
  const results = comparison?.results.filter((result) => result.type === "computed") ?? [];
  const from = results.find(({ scenario }) => scenario.id === against || scenario.number === against);
  if (comparison === undefined)
    throw new UserError([problem("package.option", { option: "--against", dossier: dossier.id })]);
  if (from === undefined) {
    const known = results.map(({ scenario }) => scenario.id);
    throw new UserError([problem("package.scenario", { scenario: against, known })]);
  }
  const { years, domains } = comparison;
  const own = { total: t("nl", "difference.total"), baseline: t("nl", "difference.baseline") };
  return {
    years,
    names: comparison.names,
    differences: results
      .filter((other) => other !== from)
      .map((to) => differenceBetween(from, to, { years, domains, line }, own)),
  };
}

/** A gate that also knows the lines of the differences, of which one is made of the others. */
function gateOf(opened: OpenedDossier, principal: Principal, differences: readonly Difference[]): Gate {
  const own = new Map(
    differences
      .flatMap(({ total, measures }) => [total, ...measures.map(({ difference }) => difference)].flat())
      .map(({ ref, figure }) => [ref, figure]),
  );
  return opened.gate(principal, (ref) => own.get(ref));
}

function isNothing(line: Line): boolean {
  return line.every(({ figure }) => !isMissing(figure.value) && figure.value === 0);
}
