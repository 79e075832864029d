import type { Interval } from "../figure/interval.ts";

/** Where the audit looks up the interval in which a number lies, by the reference of its cell. */
export type Intervals = (ref: string) => Interval;

/**
 * A relation between numbers that must hold for some values within their intervals. `implied` gives, for one of its
 * cells, the interval that follows from the others; the constraint is broken when that interval and the cell's own do
 * not meet. Intervals are in the base of the unit (eurocents, per cents, counts).
 */
export interface Constraint {
  readonly id: string;
  readonly rule: string;
  /** The cell that the finding is about: a total, a result. */
  readonly target: string;
  /** All cells, the target first; no cell twice. */
  readonly cells: readonly string[];
  readonly implied: (ref: string, intervals: Intervals) => Interval;
  /** For a sum: what the target is the sum of. */
  readonly parts?: readonly SignedCell[];
}

const everything: Interval = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

/** A cell in a sum, with the sign it is counted with. */
export interface SignedCell {
  readonly ref: string;
  readonly sign: 1 | -1;
}

/** The target is the sum of the parts. A part that occurs twice counts twice. */
export function sumConstraint(id: string, rule: string, target: string, parts: readonly SignedCell[]): Constraint {
  const weights = new Map<string, number>([[target, -1]]);
  for (const { ref, sign } of parts) weights.set(ref, (weights.get(ref) ?? 0) + sign);
  return {
    id,
    rule,
    target,
    cells: [...weights.keys()],
    parts,
    implied: (ref, intervals) => {
      const own = weights.get(ref) ?? 0;
      if (own === 0) return everything;
      let low = 0;
      let high = 0;
      for (const [other, weight] of weights) {
        if (other === ref) continue;
        const scaled = times(intervals(other), { low: -weight / own, high: -weight / own });
        low += scaled.low;
        high += scaled.high;
      }
      return { low, high };
    },
  };
}

/**
 * Two places print the same quantity. In the same scale and with the same decimals they must print the same number, since
 * rounding gives one answer: then `printed` holds both numbers.
 */
export function sameConstraint(
  id: string,
  rule: string,
  target: string,
  other: string,
  printed?: ReadonlyMap<string, number>,
): Constraint {
  const same = sumConstraint(id, rule, target, [{ ref: other, sign: 1 }]);
  if (printed === undefined) return same;
  return {
    ...same,
    implied: (ref) => {
      const number = printed.get(ref === target ? other : target) ?? Number.NaN;
      return { low: number, high: number };
    },
  };
}

/** target = scale × factor × of, for instance 10 per cent of an amount with scale 0.01. */
export function productConstraint(
  id: string,
  rule: string,
  {
    target,
    factor,
    of,
    scale,
  }: { readonly target: string; readonly factor: string; readonly of: string; readonly scale: number },
): Constraint {
  const by = { low: scale, high: scale };
  return {
    id,
    rule,
    target,
    cells: [target, factor, of],
    implied: (ref, intervals) => {
      if (ref === target) return times(times(intervals(factor), intervals(of)), by);
      return divide(intervals(target), times(intervals(ref === factor ? of : factor), by));
    },
  };
}

interface RatioCells {
  readonly target: string;
  readonly numerator: string;
  /** What is added to the numerator. */
  readonly plus?: readonly string[];
  readonly denominator: string;
  readonly scale: number;
}

/** target = (numerator + plus) ÷ denominator ÷ scale; scale 0.01 gives per cents. */
export function ratioConstraint(
  id: string,
  rule: string,
  { target, numerator, plus: added = [], denominator, scale }: RatioCells,
): Constraint {
  const by = { low: scale, high: scale };
  const numerators = [numerator, ...added];
  const total = (refs: readonly string[], intervals: Intervals) =>
    refs.map(intervals).reduce(plus, { low: 0, high: 0 });
  return {
    id,
    rule,
    target,
    cells: [target, ...numerators, denominator],
    implied: (ref, intervals) => {
      if (ref === target) return divide(total(numerators, intervals), times(intervals(denominator), by));
      if (ref === denominator) return divide(total(numerators, intervals), times(intervals(target), by));
      const whole = times(times(intervals(target), intervals(denominator)), by);
      const others = total(
        numerators.filter((other) => other !== ref),
        intervals,
      );
      return plus(whole, times(others, { low: -1, high: -1 }));
    },
  };
}

/** The target states how many there are of something that can be counted. */
export function tallyConstraint(id: string, rule: string, target: string, counted: number): Constraint {
  return { id, rule, target, cells: [target], implied: () => ({ low: counted, high: counted }) };
}

/** target = 100 × (to − from) ÷ from, in per cent. */
export function growthConstraint(id: string, rule: string, target: string, from: string, to: string): Constraint {
  const one = { low: 1, high: 1 };
  const hundredth = { low: 0.01, high: 0.01 };
  const factor = (growth: Interval): Interval => plus(one, times(growth, hundredth));
  return {
    id,
    rule,
    target,
    cells: [target, from, to],
    implied: (ref, intervals) => {
      if (ref === to) return times(intervals(from), factor(intervals(target)));
      if (ref === from) return divide(intervals(to), factor(intervals(target)));
      const ratio = divide(intervals(to), intervals(from));
      return { low: 100 * (ratio.low - 1), high: 100 * (ratio.high - 1) };
    },
  };
}

/** How one number stands to the one before it. */
export type Order = "rises" | "falls";

/** The later number is larger (`rises`) or smaller (`falls`) than the earlier one; equal numbers break it unless rounding leaves room. */
export function orderConstraint(id: string, rule: string, order: Order, earlier: string, later: string): Constraint {
  return {
    id,
    rule,
    target: later,
    cells: [later, earlier],
    implied: (ref, intervals) => {
      const other = intervals(ref === later ? earlier : later);
      const above = (ref === later) === (order === "rises");
      return above
        ? { low: next(other.low, other, 1), high: Number.POSITIVE_INFINITY }
        : { low: Number.NEGATIVE_INFINITY, high: next(other.high, other, -1) };
    },
  };
}

/** Strictly beyond a bound: of a rounded number the bound itself leaves room, of an exact one it does not. */
function next(bound: number, { low, high }: Interval, step: 1 | -1): number {
  if (low !== high) return bound;
  return bound + step * Math.max(Math.abs(bound), 1) * 1e-8;
}

/** Interval product. */
function times(a: Interval, b: Interval): Interval {
  const ends = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high].map((end) =>
    Number.isNaN(end) ? 0 : end,
  );
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** Interval sum. */
function plus(a: Interval, b: Interval): Interval {
  return { low: a.low + b.low, high: a.high + b.high };
}

/** Interval quotient; dividing by something that may be zero tells nothing. */
function divide(a: Interval, b: Interval): Interval {
  if (b.low <= 0 && b.high >= 0) return everything;
  return times(a, { low: 1 / b.high, high: 1 / b.low });
}
