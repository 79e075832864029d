import { type Bundle, halfWidth } from "./bundle.ts";
import { Evidence, mayBreak } from "./evidence.ts";
import { percent } from "./grid.ts";

/** A line counted with a sign. */
export interface SignedLine {
  readonly line: number;
  readonly sign: 1 | -1;
}

/** A guess: one line is the sum of others. `cost` is what it took to guess, in bits: how many such guesses were possible. */
export interface SumHypothesis {
  readonly target: number;
  readonly terms: readonly SignedLine[];
  readonly cost: number;
  /** The terms stand together or are all of their sort: only such a sum is what a total-like label announces. */
  readonly isNatural: boolean;
}

/** A guess held against the numbers. */
export interface JudgedSum extends SumHypothesis {
  readonly holds: readonly number[];
  readonly breaks: readonly number[];
  readonly bits: number;
}

/** Both sides of a guess at one place. */
export interface Sides {
  readonly goal: number;
  /** The terms with their signs, zero where a cell is empty. */
  readonly parts: readonly number[];
  readonly slack: number;
  /** How many terms have a number here. */
  readonly present: number;
}

/**
 * Holds a guess against every place. A place without a target, or with numbers of another nature, is passed over; an empty
 * cell is no part; per cents need not add up. Undefined as soon as more places break it than a slip would explain.
 */
export function judgeSum(bundle: Bundle, guess: SumHypothesis): JudgedSum | undefined {
  const holds: number[] = [];
  const breaks: number[] = [];
  const allowed = mayBreak(bundle.places);
  for (let place = 0; place < bundle.places; place += 1) {
    const verdict = verdictAt(bundle, guess, place);
    if (verdict === "holds") holds.push(place);
    else if (verdict === "breaks") {
      breaks.push(place);
      if (breaks.length > allowed) return undefined;
    }
  }
  const held = holds.flatMap((place) => sidesAt(bundle, guess, place) ?? []);
  return { ...guess, holds, breaks, bits: bitsOf(held) };
}

function verdictAt(
  { numbers: { value, half, nature }, places, at }: Bundle,
  { target, terms }: SumHypothesis,
  place: number,
): "holds" | "breaks" | undefined {
  const own = target * places + place;
  const kind = nature[own] ?? 0;
  if (kind === 0) return undefined;
  const goal = value[own] ?? 0;
  let [gap, slack, present] = [goal, half[own] ?? 0, 0];
  for (const { line, sign } of terms) {
    const index = line * places + place;
    const other = nature[index] ?? 0;
    if (other === 0) continue;
    if (other !== kind) return undefined;
    gap -= sign * (value[index] ?? 0);
    slack += half[index] ?? 0;
    present += 1;
  }
  if (present === 0) return undefined;
  if (Math.abs(gap) <= slack + 1e-9 * Math.abs(goal)) return "holds";
  return present > 1 && at(target, place)?.unit !== percent ? "breaks" : undefined;
}

/**
 * What the places say beyond the two largest lines: a total runs along with its largest part by itself, and two large lines
 * with each other, so only that the other lines account for the difference is evidence. A guess of which the other lines are
 * nothing but zeros has none.
 */
function bitsOf(held: readonly Sides[]): number {
  const lines = held.map(({ goal, parts }) => [-goal, ...parts]);
  const sizes = (lines[0] ?? []).map((_, line) =>
    lines.reduce((sum, numbers) => sum + Math.abs(numbers[line] ?? 0), 0),
  );
  const [first = 0, second = 1] = sizes.map((_, line) => line).sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0));
  const evidence = new Evidence();
  for (const [place, numbers] of lines.entries()) {
    const rest = numbers.filter((_, line) => line !== first && line !== second);
    const difference = (numbers[first] ?? 0) + (numbers[second] ?? 0);
    evidence.add([difference, ...rest], 2 * (held[place]?.slack ?? 0));
  }
  return evidence.bits;
}

/** Both sides of a guess at one place; none without a target or a part, or where numbers are of another nature. */
export function sidesAt(
  bundle: Bundle,
  { target, terms }: Pick<SumHypothesis, "target" | "terms">,
  place: number,
): Sides | undefined {
  const goal = bundle.at(target, place);
  if (goal === undefined) return undefined;
  let slack = halfWidth(goal.interval);
  let present = 0;
  const parts: number[] = [];
  for (const { line, sign } of terms) {
    const part = bundle.at(line, place);
    if (part !== undefined && part.unit !== goal.unit) return undefined;
    parts.push(part === undefined ? 0 : sign * part.value);
    if (part === undefined) continue;
    slack += halfWidth(part.interval);
    present += 1;
  }
  return present === 0 ? undefined : { goal: goal.value, parts, slack, present };
}
