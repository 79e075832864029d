import { type Bundle, halfWidth, isOfWhich, isTotalLike } from "./bundle.ts";
import { bitsOf, subsetLimit, subsetsWithSum } from "./subset-search.ts";
import type { SignedLine, SumHypothesis } from "./sum-hypothesis.ts";

/** Differences of two lines are tried in bundles of at most this many lines. */
const pairLimit = 60;
/** Blocks right above or below a line are tried up to this many lines; a longer sum is one over all lines of a sort. */
const blockLimit = 60;
/** At most this many subsets of one place are looked at further. */
const subsetMatches = 4000;

/**
 * The sums that a table may hold, cheapest first: the block above or below a line, all other lines, all lines that are no
 * totals, the totals, the difference of two lines, any subset of a short table. Each says what it cost to guess: `log2` of
 * the number of guesses of its sort.
 */
export function* guessSums(bundle: Bundle, target: number, totals: ReadonlySet<number>): Generator<SumHypothesis> {
  const count = bundle.lines.length;
  const others = bundle.lines.map((_, line) => line).filter((line) => line !== target);
  const choose = isTotalLike(bundle.lines[target] ?? { id: "", label: "" }) ? 0 : Math.log2(count);
  const whole = (lines: readonly number[], cost: number): SumHypothesis => ({
    target,
    terms: lines.map((line): SignedLine => ({ line, sign: 1 })),
    cost: cost + choose,
    isNatural: true,
  });
  const counted = others.filter((line) => !isOfWhich(bundle.lines[line] ?? { id: "", label: "" }));
  const simple = counted.filter((line) => !totals.has(line));
  const sorts: readonly (readonly number[])[] = [
    others,
    counted,
    simple,
    counted.filter((line) => totals.has(line)),
    simple.filter((line) => line < target),
    counted.filter((line) => line < target && totals.has(line)),
  ];
  for (const lines of sorts) if (lines.length >= 2) yield whole(lines, Math.log2(sorts.length));
  yield* blocks(target, count, (lines) => whole(lines, Math.log2(2 * count)));
  yield* blocks(target, count, (lines) =>
    whole(
      lines.filter((line) => counted.includes(line) && !totals.has(line)),
      Math.log2(2 * count) + 1,
    ),
  );
  if (count <= pairLimit) yield* differences(target, others, choose);
  if (others.length <= subsetLimit) yield* subsets(bundle, target, others, choose);
}

function* blocks(
  target: number,
  count: number,
  make: (lines: readonly number[]) => SumHypothesis,
): Generator<SumHypothesis> {
  for (const [step, end] of [
    [-1, -1],
    [1, count],
  ] as const) {
    const lines: number[] = [];
    for (let line = target + step; line !== end && lines.length < blockLimit; line += step) {
      lines.push(line);
      const guess = make(lines.slice());
      if (guess.terms.length >= 2) yield guess;
    }
  }
}

function* differences(target: number, others: readonly number[], choose: number): Generator<SumHypothesis> {
  const cost = 2 * Math.log2(Math.max(2, others.length)) + choose;
  for (const plus of others)
    for (const minus of others)
      if (plus !== minus)
        yield {
          target,
          terms: [
            { line: plus, sign: 1 },
            { line: minus, sign: -1 },
          ],
          cost,
          isNatural: false,
        };
}

/** Subsets that fit at one of the two places that tell most; the rest of the places judge them. */
function* subsets(bundle: Bundle, target: number, others: readonly number[], choose: number): Generator<SumHypothesis> {
  const seen = new Set<number>();
  for (const place of tellingPlaces(bundle, target)) {
    const goal = bundle.at(target, place);
    if (goal === undefined) continue;
    const cells = others.map((line) => bundle.at(line, place));
    const same = others.filter((_, index) => cells[index]?.unit === goal.unit);
    const numbers = same.map((line) => bundle.at(line, place)?.value ?? 0);
    const slack = same.reduce(
      (sum, line) => sum + halfWidth(bundle.at(line, place)?.interval ?? { low: 0, high: 0 }),
      halfWidth(goal.interval),
    );
    for (const mask of subsetsWithSum(numbers, goal.value, slack, subsetMatches)) {
      const lines = bitsOf(mask).map((bit) => same[bit] ?? 0);
      const key = lines.reduce((bits, line) => bits | (1 << line), 0);
      if (seen.has(key)) continue;
      seen.add(key);
      const cost = logChoose(others.length, lines.length) + Math.log2(Math.max(2, others.length)) + choose;
      yield { target, terms: lines.map((line): SignedLine => ({ line, sign: 1 })), cost, isNatural: false };
    }
  }
}

/** Up to three places with the largest target against its rounding: there a chance fit is rarest. */
function tellingPlaces(bundle: Bundle, target: number): readonly number[] {
  const size = (place: number) => {
    const cell = bundle.at(target, place);
    return cell === undefined ? 0 : Math.abs(cell.value) / Math.max(halfWidth(cell.interval), Number.EPSILON);
  };
  return Array.from({ length: bundle.places }, (_, place) => place)
    .filter((place) => size(place) > 1)
    .sort((a, b) => size(b) - size(a))
    .slice(0, 3);
}

/** log2 of the number of ways to choose k of n. */
function logChoose(n: number, k: number): number {
  let sum = 0;
  for (let index = 1; index <= k; index += 1) sum += Math.log2((n - k + index) / index);
  return sum;
}
