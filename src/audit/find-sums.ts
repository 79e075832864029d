import type { Bundle } from "./bundle.ts";
import { doubt, labelWorth } from "./evidence.ts";
import { guessSums, type HalvesByPlace } from "./guess-sums.ts";
import { type JudgedSum, judgeSum, type SumHypothesis } from "./sum-hypothesis.ts";

/** A sum that a table turns out to hold, with how sure that is beyond what was needed, in bits. */
export interface FoundSum extends JudgedSum {
  readonly surplus: number;
}

/** Bundles longer than this are searched for lines with a total-like label only, and for what such lines leave. */
const manyLines = 1200;

/**
 * Finds the sums in a bundle without being told: for each line the guesses with the most evidence beyond their cost, as far as
 * they have no term in common (a total is the sum of its subtotals and of all their parts). A guess that holds everywhere
 * goes before one that breaks somewhere. Lines that turn out to be totals are left out of later sums, so that nothing is
 * counted twice.
 *
 * @param needed what evidence must exceed the cost of a guess by, in bits; less for guesses that something else will support.
 */
export function findSums(bundle: Bundle, needed: number = doubt): readonly FoundSum[] {
  const found = new Map<number, readonly FoundSum[]>();
  const totals = new Set<number>();
  const halves: HalvesByPlace = new Map();
  const targets = bundle.lines
    .map((_, line) => line)
    .filter((line) => bundle.lines.length <= manyLines || bundle.isTotalLike[line] === true);
  for (const round of [0, 1]) {
    for (const target of targets) {
      const best = bestSums(bundle, target, guessSums(bundle, target, totals, halves), needed);
      found.set(target, best);
      if (best.some(isSumOfMany)) totals.add(target);
    }
    if (round === 0 && totals.size === 0) break;
  }
  return withoutTwins(bundle, [...found.values()].flat());
}

function bestSums(
  bundle: Bundle,
  target: number,
  guesses: Iterable<SumHypothesis>,
  needed: number,
): readonly FoundSum[] {
  const isLabelled = bundle.isTotalLike[target] === true;
  const enough: FoundSum[] = [];
  for (const guess of guesses) {
    const judged = judgeSum(bundle, guess);
    const label = isLabelled && guess.isNatural ? labelWorth : 0;
    if (judged !== undefined && isEnough(judged, label, needed))
      enough.push({ ...judged, surplus: judged.bits + label - judged.cost - doubt });
  }
  enough.sort((a, b) => Math.sign(a.breaks.length) - Math.sign(b.breaks.length) || b.surplus - a.surplus);
  const kept: FoundSum[] = [];
  for (const one of enough) if (!kept.some((other) => sharesTerm(one, other))) kept.push(one);
  return kept;
}

function isEnough({ bits, cost, holds, breaks }: JudgedSum, label: number, needed: number): boolean {
  const fewest = breaks.length === 0 || label > 0 ? 1 : 2;
  return holds.length >= fewest && bits + label >= cost + needed;
}

function sharesTerm(a: SumHypothesis, b: SumHypothesis): boolean {
  return a.terms.some(({ line }) => b.terms.some((other) => other.line === line));
}

function isSumOfMany({ terms }: FoundSum): boolean {
  return terms.every(({ sign }) => sign === 1);
}

/** The same relation read from another of its lines (a = t − b beside t = a + b) is kept once: from the line whose label says so, else as a sum. */
function withoutTwins(bundle: Bundle, sums: readonly FoundSum[]): readonly FoundSum[] {
  const key = ({ target, terms }: FoundSum) => {
    const signed = [...terms.map(({ line, sign }) => [line, sign] as const), [target, -1] as const].sort(
      ([a], [b]) => a - b,
    );
    const flip = signed[0]?.[1] === -1 ? -1 : 1;
    return signed.map(([line, sign]) => `${line}:${sign * flip}`).join(" ");
  };
  const kept = new Map<string, FoundSum>();
  const rank = (sum: FoundSum) => (bundle.isTotalLike[sum.target] === true ? 2 : 0) + (isSumOfMany(sum) ? 1 : 0);
  for (const sum of sums.toSorted((one, other) => rank(other) - rank(one) || other.surplus - one.surplus)) {
    if (!kept.has(key(sum))) kept.set(key(sum), sum);
  }
  return [...kept.values()];
}
