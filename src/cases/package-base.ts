import { isMissing } from "../figure/missing.ts";
import { problem, UserError } from "../figure/problem.ts";
import type { Comparison, ComputedResult, Line } from "../scenario/comparison.ts";
import type { BalanceLine } from "../scenario/make-portfolio.ts";
import { scenarioRef } from "../scenario/names.ts";
import { sumLine, termsOf } from "../scenario/sum-line.ts";
import { t } from "../text/catalogue.ts";
import type { OpenedDossier } from "./opened-dossier.ts";
import "../scenario/problems.ts";

/**
 * What a gap is counted from: the zero scenario as the sum of its domains, the line that the source prints for it, or the printed result
 * of the scenario less its measures (what the source must have started from).
 */
export const baselineKinds = ["computed", "printed", "implied"] as const;
export type BaselineKind = (typeof baselineKinds)[number];

/** Scenarios of one baseline: the one whose measures can be chosen, and the others. */
export interface Pool {
  readonly comparison: Comparison;
  readonly pool: ComputedResult;
  readonly others: readonly ComputedResult[];
  readonly baseline: ComputedResult;
}

/** The pool of a dossier: the scenario that is named, or the first of those with most measures. UserErrors when there is none. */
export function poolOf({ dossier, comparison }: OpenedDossier, named: string | undefined): Pool {
  const computed = comparison?.results.filter((result) => result.type === "computed") ?? [];
  const packages = computed.filter(({ scenario }) => scenario.type === "package");
  const most = Math.max(...packages.map(({ measures }) => measures.length));
  const pool = packages.find(({ scenario, measures }) =>
    named === undefined ? measures.length === most : scenario.id === named || scenario.number === named,
  );
  if (comparison === undefined || packages.length === 0)
    throw new UserError([problem("package.none", { dossier: dossier.id })]);
  if (pool === undefined) {
    const known = packages.map(({ scenario }) => scenario.id);
    throw new UserError([problem("package.scenario", { scenario: named ?? "", known })]);
  }
  const baseline = baselineOf(pool, computed);
  if (baseline === undefined) throw new UserError([problem("package.none", { dossier: dossier.id })]);
  const others = packages.filter((other) => other !== pool && baselineOf(other, computed) === baseline);
  return { comparison, pool, others, baseline };
}

function baselineOf(result: ComputedResult, all: readonly ComputedResult[]): ComputedResult | undefined {
  const { scenario } = result;
  if (scenario.type !== "package") return scenario.type === "baseline" ? result : undefined;
  const below = all.find((other) => other.scenario.id === scenario.baseline);
  return below === undefined ? undefined : baselineOf(below, all);
}

/** The line of a baseline; undefined when the source does not print what it is made of. */
export function baseLine(
  { comparison, pool, baseline }: Pool,
  kind: BaselineKind,
  line: BalanceLine,
): Line | undefined {
  const key = line === "bruto" ? "gross" : "balance";
  if (kind === "computed") return baseline.computed[key];
  if (kind === "printed") return baseline.printed[key];
  const printed = pool.printed[key];
  if (printed === undefined) return undefined;
  const inLine = (id: string) => line === "totaal" || comparison.domains.find((one) => one.id === id)?.inGross === true;
  const effects = pool.measures
    .filter(({ counted, measure }) => counted && inLine(measure.domain))
    .map(({ effect }) => effect.filter(({ figure }) => figure.kind !== "avoided-cost"));
  const name = {
    ref: (year: string) => scenarioRef(pool.scenario.id, `uitgangspunt-${line}`, year),
    label: t("nl", "optimise.baseline.implied"),
    formula: "package.implied-baseline",
  };
  return sumLine(name, comparison.years, [...termsOf([printed]), ...termsOf(effects, -1, true)]);
}

/** The amounts of a line in cents. UserError when a year that counts has none. */
export function centsOf(line: Line, years: readonly string[], needed: readonly number[], name: string): number[] {
  return years.map((year, at) => {
    const value = line.find((entry) => entry.year === year)?.figure.value;
    if (value !== undefined && !isMissing(value)) return value;
    if (needed.includes(at)) throw new UserError([problem("package.no-balance", { year, line: name })]);
    return 0;
  });
}
