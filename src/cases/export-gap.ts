import type { Gate } from "../disclosure/gate.ts";
import { pmThatCanCome } from "../scenario/pm-that-can-come.ts";
import { type Amount, amountOf, yearOf } from "./export-line.ts";
import type { Answer, Optimised } from "./optimise-dossier.ts";
import { PackageFigures } from "./package-figures.ts";

/** What lacks at least in a target year when nothing closes, in euros; with the margin too where there is one. */
export interface GapExport {
  readonly year: number | string;
  readonly amount: Amount;
  readonly withMargin?: Amount;
}

/** What measures that are still PM must bring together in a target year, in euros. */
export interface PmNeededExport {
  readonly year: number | string;
  readonly amount: Amount;
  readonly measures: readonly string[];
}

/** What the nearest package lacks in each target year; with the margin where another answer has it. */
export function gapsOf(optimised: Optimised, gate: Gate): readonly GapExport[] {
  const { pool, answer, others } = optimised;
  const nearest = answer.conflict?.nearest;
  if (nearest === undefined) return [];
  const own = new PackageFigures(optimised, answer);
  const withMargin = others.find(
    (other) =>
      other.withMargin && !answer.withMargin && other.line === answer.line && other.baseline === answer.baseline,
  );
  const margin = withMargin && new PackageFigures(optimised, withMargin);
  return answer.question.targets.map((year, at) => {
    const figure = own.amount(nearest.package.chosen, nearest.shortfalls[at] ?? 0, year, "package.gap");
    const beyond = withMargin?.conflict?.nearest;
    const left = margin?.amount(beyond?.package.chosen ?? [], beyond?.shortfalls[at] ?? 0, year, "package.gap");
    return {
      year: yearOf(pool.comparison.years[year] ?? ""),
      amount: figure === undefined ? { missing: "unknown" } : amountOf(figure, gate),
      ...(left === undefined ? {} : { withMargin: amountOf(left, gate) }),
    };
  });
}

/** What it lacks in the first target year. */
export function firstGap(optimised: Optimised, answer: Answer, gate: Gate): Amount {
  const nearest = answer.conflict?.nearest;
  const year = answer.question.targets[0] ?? 0;
  const figure = new PackageFigures(optimised, answer).amount(
    nearest?.package.chosen ?? [],
    nearest?.shortfalls[0] ?? 0,
    year,
    "package.gap",
  );
  return figure === undefined ? { missing: "unknown" } : amountOf(figure, gate);
}

/** What PM must bring in each target year that lacks something and in which some measure that can be chosen is PM. */
export function pmNeeded(optimised: Optimised, gate: Gate): { readonly pmNeeded?: readonly PmNeededExport[] } {
  const { pool, answer } = optimised;
  const nearest = answer.conflict?.nearest;
  if (nearest === undefined) return {};
  const figures = new PackageFigures(optimised, answer);
  const counts = (id: string): boolean =>
    answer.line === "totaal" || pool.comparison.domains.some((domain) => domain.id === id && domain.inGross);
  const needed = answer.question.targets.flatMap((year, at) => {
    const short = nearest.shortfalls[at] ?? 0;
    const open = pmThatCanCome(answer.made, nearest.package.chosen, year, counts);
    const figure = figures.amount(nearest.package.chosen, short, year, "package.pm-needed");
    if (short === 0 || open.length === 0 || figure === undefined) return [];
    return [
      {
        year: yearOf(pool.comparison.years[year] ?? ""),
        amount: amountOf(figure, gate),
        measures: open,
      },
    ];
  });
  return needed.length === 0 ? {} : { pmNeeded: needed };
}
