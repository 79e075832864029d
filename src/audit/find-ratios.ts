import type { Interval } from "../figure/interval.ts";
import type { Bundle } from "./bundle.ts";
import { type Constraint, growthConstraint, ratioConstraint } from "./constraint.ts";
import { doubt, Evidence, mayBreak } from "./evidence.ts";
import { type GridCell, percent } from "./grid.ts";

/** Ways in which a line of per cents can follow from two lines of amounts. */
const forms = ["share", "growth"] as const;
type Form = (typeof forms)[number];

/** A line of per cents that a table turns out to hold. */
export interface FoundRatio {
  readonly form: Form;
  readonly result: number;
  readonly of: number;
  readonly by: number;
  readonly surplus: number;
}

/** Bundles longer than this are not searched for ratios between their lines. */
const lineLimit = 24;

/** Finds lines that are 100 × a ÷ b or 100 × (a − b) ÷ b of two others, in (nearly) every place. */
export function findRatios(bundle: Bundle): readonly FoundRatio[] {
  const count = bundle.lines.length;
  if (count > lineLimit) return [];
  const cost = 2 * Math.log2(Math.max(2, count)) + 1 + doubt;
  const found: FoundRatio[] = [];
  for (let result = 0; result < count; result += 1) {
    if (!isPercentLine(bundle, result)) continue;
    let best: FoundRatio | undefined;
    for (const [of, by] of pairs(count, result)) {
      for (const form of forms) {
        const bits = evidenceFor(bundle, form, result, of, by);
        if (bits !== undefined && bits >= cost && bits - cost > (best?.surplus ?? -1))
          best = { form, result, of, by, surplus: bits - cost };
      }
    }
    if (best !== undefined) found.push(best);
  }
  return found;
}

/** The constraint of a found ratio at one place; none where a number is absent. */
export function ratioAt(bundle: Bundle, { form, result, of, by }: FoundRatio, place: number): Constraint | undefined {
  if (![result, of, by].every((line) => bundle.at(line, place) !== undefined)) return undefined;
  const [target, numerator, denominator] = [bundle.ref(result, place), bundle.ref(of, place), bundle.ref(by, place)];
  const id = `${target} ${form}`;
  if (form === "growth") return growthConstraint(id, "growth", target, denominator, numerator);
  return ratioConstraint(id, "ratio", { target, numerator, plus: [], denominator, scale: 0.01 });
}

function isPercentLine(bundle: Bundle, line: number): boolean {
  const cells = Array.from({ length: bundle.places }, (_, place) => bundle.at(line, place)).filter(
    (cell) => cell !== undefined,
  );
  return cells.length > 0 && cells.every(({ unit }) => unit === percent);
}

function* pairs(count: number, without: number): Generator<readonly [number, number]> {
  for (let of = 0; of < count; of += 1)
    for (let by = 0; by < count; by += 1) if (of !== by && of !== without && by !== without) yield [of, by];
}

function evidenceFor(bundle: Bundle, form: Form, result: number, of: number, by: number): number | undefined {
  const evidence = new Evidence();
  let breaks = 0;
  let holds = 0;
  for (let place = 0; place < bundle.places; place += 1) {
    const cells = [result, of, by].map((line) => bundle.at(line, place));
    const [own, a, b] = cells;
    if (own === undefined || a === undefined || b === undefined || a.unit === percent || b.unit !== a.unit) continue;
    const implied = impliedBy(form, a, b);
    if (implied === undefined) continue;
    const gap = Math.max(implied.low - own.interval.high, own.interval.low - implied.high);
    if (gap > 1e-9 * Math.max(Math.abs(own.value), 1)) {
      breaks += 1;
      if (breaks > mayBreak(bundle.places)) return undefined;
    } else {
      holds += 1;
      evidence.add([own.value], own.interval.high - own.interval.low + (implied.high - implied.low));
    }
  }
  return holds >= 2 ? evidence.bits : undefined;
}

function impliedBy(form: Form, a: GridCell, b: GridCell): Interval | undefined {
  if (b.interval.low <= 0 && b.interval.high >= 0) return undefined;
  const ends = [a.interval.low, a.interval.high].flatMap((top) =>
    [b.interval.low, b.interval.high].map((bottom) => (100 * top) / bottom),
  );
  const shift = form === "growth" ? 100 : 0;
  return { low: Math.min(...ends) - shift, high: Math.max(...ends) - shift };
}
