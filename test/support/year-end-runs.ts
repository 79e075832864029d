import { expectYear } from "../../src/forecast/year/expect-year.ts";
import { type Outlook, outlookOf } from "../../src/forecast/year/outlook.ts";
import { type Regime, regimes, simulateDeclarations } from "./late-declarations.ts";

/** The fifth year is the one to expect, from April (four months have passed) to November. */
const start = 48;
export const passedMonths = [4, 5, 6, 7, 8, 9, 10, 11] as const;

/** One expectation of one run against what came, as shares of that. */
export interface YearEndOutcome {
  readonly regime: Regime;
  readonly passed: number;
  readonly error: number;
  readonly straight: number;
  /** Whether the range of 80 and of 95 % held. */
  readonly inside80: boolean;
  readonly inside95: boolean;
}

/** Every regime `runs` times, and the year's total expected in each month; the run numbers decide the seeds. */
export function yearEndOutcomes(runs: number, firstSeed = 1000): readonly YearEndOutcome[] {
  return Array.from({ length: runs }, (_, run) =>
    regimes.flatMap((regime, at) => outcomesOf(firstSeed + run * regimes.length + at, regime)),
  ).flat();
}

function outcomesOf(seed: number, regime: Regime): readonly YearEndOutcome[] {
  const { given, declarations } = simulateDeclarations(seed, regime);
  const truth = given.slice(start).reduce((sum, value) => sum + value, 0);
  const last = outlookOf({ ...declarations, months: start + 11 });
  return passedMonths.map((passed) => {
    const outlook = last === undefined ? undefined : backAt(last, start + passed);
    const year = outlook === undefined ? undefined : expectYear(outlook, start);
    if (year === undefined || "code" in year) throw new Error(`run ${seed} has no expectation in month ${passed}`);
    const [inside80 = false, inside95 = false] = year.ranges.map(
      ({ lower, upper }) => lower <= truth && truth <= upper,
    );
    return {
      regime,
      passed,
      error: year.expected / truth - 1,
      straight: year.straightLine / truth - 1,
      inside80,
      inside95,
    };
  });
}

/** The outlook as it was at an earlier moment: what came after it never had a say in the moments before. */
function backAt({ now, before }: Outlook, months: number): Outlook | undefined {
  const stand = [...before, now].find((one) => one.months === months);
  return stand === undefined ? undefined : { now: stand, before: before.filter((one) => one.months < months) };
}

/** The outcomes in a few numbers, as shares. */
export function summaryOf(outcomes: readonly YearEndOutcome[]) {
  const share = (held: (one: YearEndOutcome) => boolean) => outcomes.filter(held).length / outcomes.length;
  return {
    median: middle(outcomes.map(({ error }) => Math.abs(error))),
    straight: middle(outcomes.map((one) => Math.abs(one.straight))),
    bias: outcomes.reduce((sum, { error }) => sum + error, 0) / outcomes.length,
    covered80: share(({ inside80 }) => inside80),
    covered95: share(({ inside95 }) => inside95),
  };
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) / 2;
}
