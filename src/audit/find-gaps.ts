import type { Bundle } from "./bundle.ts";
import { doubt, Evidence, labelWorth } from "./evidence.ts";
import { type FoundSum, findSums } from "./find-sums.ts";
import { percent } from "./grid.ts";
import { type Sides, type SignedLine, sidesAt } from "./sum-hypothesis.ts";

/** A total that differs from its parts by one and the same amount wherever it stands: as if a line of that amount were left out. */
export interface FoundGap {
  readonly target: number;
  readonly terms: readonly SignedLine[];
  readonly places: readonly number[];
  /** The totals as printed, to know a table that is printed twice. */
  readonly totals: readonly number[];
  /** What lacks, at least and at most, in the unit of the cells. */
  readonly low: number;
  readonly high: number;
  /** Evidence beyond the cost of the guess, in bits; below zero for a guess that stands alone. */
  readonly surplus: number;
}

/** Where more lines than this stand at the top, only a label points at the total; nor are subtotals sought that are less than sure. */
const lineLimit = 16;
/** Fewer places than this do not show that an amount stays the same. */
const fewestPlaces = 3;

/**
 * Finds the lines that are the sum of all lines at the top of the table but for a constant amount. Lines of which another
 * sum accounts, and lines that follow from one other line by a constant, are no such totals. Subtotals may be less than sure:
 * what they lack in evidence is taken off. Only guesses: `believable` tells which of them deserve belief.
 */
export function findGaps(bundle: Bundle, sums: readonly FoundSum[]): readonly FoundGap[] {
  const sure = gapsBeside(bundle, sums);
  if (sure.length > 0 || bundle.lines.length > lineLimit) return sure;
  return gapsBeside(
    bundle,
    findSums(bundle, 0).filter(({ breaks }) => breaks.length === 0),
  );
}

function gapsBeside(bundle: Bundle, sums: readonly FoundSum[]): readonly FoundGap[] {
  const parts = new Set(sums.flatMap(({ target, terms }) => whollyAdded(target, terms)));
  const explained = new Set(sums.flatMap(({ target, terms }) => [target, ...terms.map(({ line }) => line)]));
  const open = bundle.lines
    .map((_, line) => line)
    .filter((line) => !parts.has(line) && bundle.isOfWhich[line] !== true);
  const lack = sums.reduce((sum, { surplus }) => sum + Math.min(0, surplus), 0);
  return open
    .filter((target) => !explained.has(target) && (open.length <= lineLimit || bundle.isTotalLike[target] === true))
    .flatMap((target) => gapOf(bundle, target, open) ?? [])
    .map((gap) => ({ ...gap, surplus: gap.surplus + lack }));
}

/** The lines that a sum takes up. Of a difference nobody is the part: a − b = c says as well that a = b + c. */
function whollyAdded(target: number, terms: readonly SignedLine[]): readonly number[] {
  return terms.every(({ sign }) => sign === 1) ? terms.map(({ line }) => line) : [target];
}

function gapOf(bundle: Bundle, target: number, open: readonly number[]): FoundGap | undefined {
  const terms = open.filter((line) => line !== target).map((line): SignedLine => ({ line, sign: 1 }));
  const held = terms.length < 2 ? [] : sidesByPlace(bundle, target, terms);
  const range = commonGap(held.map(({ sides }) => sides));
  if (range === undefined || open.some((line) => line !== target && runsAlong(bundle, target, line))) return undefined;
  const label = bundle.isTotalLike[target] === true ? labelWorth : -Math.log2(open.length);
  const surplus = bitsOf(held.map(({ sides }) => sides)) + label - 1;
  const totals = held.map(({ sides }) => sides.goal);
  return { target, terms, places: held.map(({ place }) => place), totals, ...range, surplus };
}

interface PlacedSides {
  readonly place: number;
  readonly sides: Sides;
}

function sidesByPlace(bundle: Bundle, target: number, terms: readonly SignedLine[]): readonly PlacedSides[] {
  return Array.from({ length: bundle.places }, (_, place) => place).flatMap((place) => {
    if (bundle.at(target, place)?.unit === percent) return [];
    const sides = sidesAt(bundle, { target, terms }, place);
    return sides === undefined ? [] : [{ place, sides }];
  });
}

/** The amounts that would close every place; undefined when there is none, or when nothing lacks somewhere. */
function commonGap(held: readonly Sides[]): Pick<FoundGap, "low" | "high"> | undefined {
  if (held.length < fewestPlaces) return undefined;
  let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const { goal, parts, slack } of held) {
    const gap = goal - parts.reduce((sum, part) => sum + part, 0);
    if (Math.abs(gap) <= slack) return undefined;
    low = Math.max(low, gap - slack);
    high = Math.min(high, gap + slack);
  }
  return low <= high && low * high > 0 ? { low, high } : undefined;
}

/** Whether one line is another but for a constant: a distance to a budget, a year, an index. */
function runsAlong(bundle: Bundle, target: number, line: number): boolean {
  return commonGap(sidesByPlace(bundle, target, [{ line, sign: 1 }]).map(({ sides }) => sides)) !== undefined;
}

/** What the changes from one place to the next say beyond the two lines that change most. */
function bitsOf(held: readonly Sides[]): number {
  const [first, ...others] = held.map(({ goal, parts, slack }) => ({ numbers: [-goal, ...parts], slack }));
  if (first === undefined) return 0;
  const changes = others.map(({ numbers, slack }) => ({
    numbers: numbers.map((number, line) => number - (first.numbers[line] ?? 0)),
    room: 2 * (slack + first.slack),
  }));
  const sizes = first.numbers.map((_, line) =>
    changes.reduce((sum, { numbers }) => sum + Math.abs(numbers[line] ?? 0), 0),
  );
  const [one = 0, two = 1] = sizes.map((_, line) => line).sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0));
  const evidence = new Evidence();
  for (const { numbers, room } of changes) {
    const rest = numbers.filter((_, line) => line !== one && line !== two);
    evidence.add([(numbers[one] ?? 0) + (numbers[two] ?? 0), ...rest], room);
  }
  return evidence.bits;
}

/**
 * The gaps that deserve belief: by themselves, or because tables beside each other lack the same amount, which chance would
 * hardly bring about twice.
 *
 * @param tables the guesses of each table.
 */
export function believable(tables: readonly (readonly FoundGap[])[]): readonly (readonly FoundGap[])[] {
  return tables.map((gaps, index) =>
    gaps.flatMap((gap): readonly FoundGap[] => {
      const support = tables.reduce(
        (sum, others, other) => (other === index ? sum : sum + Math.max(0, ...others.map((one) => shared(gap, one)))),
        0,
      );
      const surplus = gap.surplus + support - doubt;
      return surplus >= 0 ? [{ ...gap, surplus }] : [];
    }),
  );
}

/**
 * What a gap of the same amount in another table is worth, in bits: how rarely two amounts as large as the totals would meet
 * within the rounding. Nothing when they differ, or when the same table is printed twice.
 */
function shared(gap: FoundGap, other: FoundGap): number {
  if (gap.totals.join(" ") === other.totals.join(" ") || other.low > gap.high || gap.low > other.high) return 0;
  const room = gap.high - gap.low + (other.high - other.low);
  const size = gap.totals.reduce((sum, total) => sum + Math.abs(total), 0) / gap.totals.length;
  return other.surplus + Math.log2((2 * size) / Math.max(room, size * Number.EPSILON));
}
