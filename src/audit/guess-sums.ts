import { type Bundle, halfWidth } from "./bundle.ts";
import { mayBreak } from "./evidence.ts";
import { RunningSum } from "./running-sum.ts";
import { bitsOf, type HalfSums, halfSums, subsetLimit, subsetsWithSum } from "./subset-search.ts";
import type { SignedLine, SumHypothesis } from "./sum-hypothesis.ts";

/** Differences of two lines are tried in bundles of at most this many lines. */
const pairLimit = 24;
/** Blocks right above or below a line are tried up to this many lines; a longer sum is one over all lines of a sort. */
const blockLimit = 60;
const longBundle = 400;
/** A place where more subsets than this fit tells nothing. */
const subsetMatches = 1000;

/**
 * The sums that a table may hold, cheapest first: the block above or below a line, all other lines, all lines that are no
 * totals, the totals, the difference of two lines, any subset of a short table. Each says what it cost to guess: `log2` of
 * the number of guesses of its sort.
 */
export function* guessSums(
  bundle: Bundle,
  target: number,
  totals: ReadonlySet<number>,
  halves: HalvesByPlace,
): Generator<SumHypothesis> {
  const count = bundle.lines.length;
  const others = bundle.lines.map((_, line) => line).filter((line) => line !== target);
  const choose = bundle.isTotalLike[target] === true ? 0 : Math.log2(count);
  const whole = (lines: readonly number[], cost: number): SumHypothesis => ({
    target,
    terms: lines.map((line): SignedLine => ({ line, sign: 1 })),
    cost: cost + choose,
    isNatural: true,
  });
  const counted = others.filter((line) => bundle.isOfWhich[line] !== true);
  const simple = counted.filter((line) => !totals.has(line));
  const sorts: readonly (readonly number[])[] = [
    others,
    counted,
    simple,
    counted.filter((line) => totals.has(line)),
    simple.filter((line) => line < target),
    counted.filter((line) => line < target && totals.has(line)),
  ];
  if (mayTotalAll(bundle, target))
    for (const lines of sorts) if (lines.length >= 2) yield whole(lines, Math.log2(sorts.length));
  yield* blocks(bundle, target, undefined, (lines) => whole(lines, Math.log2(2 * count)));
  yield* blocks(bundle, target, new Set(simple), (lines) => whole(lines, Math.log2(2 * count) + 1));
  if (count <= pairLimit) yield* differences(target, others, choose);
  if (count <= subsetLimit) yield* subsets(bundle, target, choose, halves);
}

/** In a long table only a line at its top or its end, or one that says so, is tried as the total of lines all over it. */
function mayTotalAll({ lines, isTotalLike }: Bundle, target: number): boolean {
  return lines.length <= longBundle || isTotalLike[target] === true || target < 3 || target >= lines.length - 3;
}

/** The sums of the lines' halves at each place, by place and nature of the numbers; filled where they are needed. */
export type HalvesByPlace = Map<string, HalfSums>;

/** The lines right above or below a line, as many as are wanted of those that count. */
function* blocks(
  bundle: Bundle,
  target: number,
  counting: ReadonlySet<number> | undefined,
  make: (lines: readonly number[]) => SumHypothesis,
): Generator<SumHypothesis> {
  const count = bundle.lines.length;
  for (const [step, end] of [
    [-1, -1],
    [1, count],
  ] as const) {
    const lines: number[] = [];
    const sum = new RunningSum(bundle, target);
    for (let line = target + step, seen = 0; line !== end && seen < blockLimit; line += step, seen += 1) {
      if (counting !== undefined && !counting.has(line)) continue;
      lines.push(line);
      sum.add(line);
      if (lines.length >= 2 && sum.mayHold()) yield make(lines.slice());
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

/** Subsets that fit at one of the places that tell most, and at nearly all of those. */
function* subsets(bundle: Bundle, target: number, choose: number, halves: HalvesByPlace): Generator<SumHypothesis> {
  const seen = new Set<number>();
  const others = bundle.lines.length - 1;
  const places = tellingPlaces(bundle, target).map((place) => placeOf(bundle, target, place));
  for (const { key, numbers, goal, slack } of places.slice(0, 3)) {
    const sums = halves.get(key) ?? halfSums(numbers);
    halves.set(key, sums);
    const masks = subsetsWithSum(sums, { target: goal, tolerance: slack, without: target }, subsetMatches);
    // So many subsets fit here that fitting says nothing; another place may tell more.
    if (masks.length >= subsetMatches) continue;
    for (const mask of masks) {
      if (seen.has(mask)) continue;
      seen.add(mask);
      const bits = bitsOf(mask);
      if (misfits(places, bits) > mayBreak(bundle.places)) continue;
      const cost = logChoose(others, bits.length) + Math.log2(Math.max(2, others)) + choose;
      const terms = bits.map((line): SignedLine => ({ line, sign: 1 }));
      yield { target, terms, cost, isNatural: false };
    }
  }
}

/** One place of a bundle as plain numbers: zero for an empty cell or one of another nature than the target. */
interface PlainPlace {
  readonly key: string;
  readonly goal: number;
  readonly numbers: readonly number[];
  readonly slack: number;
}

function placeOf(
  { lines, places, numbers: { value, half, nature } }: Bundle,
  target: number,
  place: number,
): PlainPlace {
  const kind = nature[target * places + place] ?? 0;
  const indexes = lines.map((_, line) => line * places + place);
  const alike = indexes.map((index) => nature[index] === kind);
  return {
    key: `${place} ${kind}`,
    goal: value[target * places + place] ?? 0,
    numbers: indexes.map((index, line) => (alike[line] === true ? (value[index] ?? 0) : 0)),
    slack: indexes.reduce((sum, index, line) => sum + (alike[line] === true ? (half[index] ?? 0) : 0), 0),
  };
}

function misfits(places: readonly PlainPlace[], bits: readonly number[]): number {
  let count = 0;
  for (const { goal, numbers, slack } of places) {
    let sum = -goal;
    for (const bit of bits) sum += numbers[bit] ?? 0;
    if (Math.abs(sum) > slack + 1e-9 * Math.abs(goal)) count += 1;
  }
  return count;
}

/** The places by how large the target is against its rounding, largest first: there a chance fit is rarest. */
function tellingPlaces(bundle: Bundle, target: number): readonly number[] {
  const size = (place: number) => {
    const cell = bundle.at(target, place);
    return cell === undefined ? 0 : Math.abs(cell.value) / Math.max(halfWidth(cell.interval), Number.EPSILON);
  };
  return Array.from({ length: bundle.places }, (_, place) => place)
    .filter((place) => size(place) > 1)
    .sort((a, b) => size(b) - size(a));
}

/** log2 of the number of ways to choose k of n. */
function logChoose(n: number, k: number): number {
  let sum = 0;
  for (let index = 1; index <= k; index += 1) sum += Math.log2((n - k + index) / index);
  return sum;
}
