import { pow } from "../figure/elementary.ts";

/**
 * How sure an effect is: what it may come to, as a multiple of the amount that was stated (1 is as stated).
 *
 * - `fixed`: as stated; `range`: anything between two ends, each as likely
 * - `triangular` and `pert`: between two ends with a most likely value (PERT: Malcolm and others 1959, weight 4)
 *
 * `success` is the chance that it comes at all; otherwise the effect is nothing.
 */
export type Spread = (
  | { readonly type: "fixed" }
  | { readonly type: "range"; readonly low: number; readonly high: number }
  | { readonly type: "triangular" | "pert"; readonly low: number; readonly mode: number; readonly high: number }
) & { readonly success?: number };

/** What an amount that is stated as a maximum may come to: anything from nothing up to it, each as likely. */
export const upToMaximum: Spread = { type: "range", low: 0, high: 1 };

/**
 * Turns a uniform number into a value of the spread (inverse transform), so that each effect takes one random number whatever
 * its spread: another spread leaves the other effects as they were. The chance of success takes the lowest part of the numbers.
 */
export function samplerOf(spread: Spread): (uniform: number) => number {
  const success = spread.success ?? 1;
  const own = valueSampler(spread);
  if (success >= 1) return own;
  // A failure stands at the low end of the numbers, so that measures that depend on each other fail together.
  return (uniform) => (uniform < 1 - success ? 0 : own((uniform - (1 - success)) / success));
}

function valueSampler(spread: Spread): (uniform: number) => number {
  switch (spread.type) {
    case "fixed":
      return () => 1;
    case "range": {
      const width = spread.high - spread.low;
      return (uniform) => spread.low + uniform * width;
    }
    case "triangular":
      return triangular(spread.low, spread.mode, spread.high);
    case "pert":
      return pert(spread.low, spread.mode, spread.high);
  }
}

function triangular(low: number, mode: number, high: number): (uniform: number) => number {
  const width = high - low;
  if (width === 0) return () => low;
  const turn = (mode - low) / width;
  const rise = width * (mode - low);
  const fall = width * (high - mode);
  return (uniform) => (uniform < turn ? low + Math.sqrt(uniform * rise) : high - Math.sqrt((1 - uniform) * fall));
}

const steps = 4096;

/** The inverse of a beta distribution by a table of its distribution function; exact to about one part in ten thousand of the width. */
function pert(low: number, mode: number, high: number): (uniform: number) => number {
  const width = high - low;
  if (width === 0) return () => low;
  const alpha = 1 + (4 * (mode - low)) / width;
  const beta = 1 + (4 * (high - mode)) / width;
  const below = new Float64Array(steps + 1);
  for (let at = 1; at <= steps; at += 1) {
    const x = (at - 0.5) / steps;
    below[at] = (below[at - 1] ?? 0) + pow(x, alpha - 1) * pow(1 - x, beta - 1);
  }
  const whole = below[steps] ?? 1;
  return (uniform) => {
    const aim = uniform * whole;
    let [left, right] = [0, steps];
    while (right - left > 1) {
      const middle = (left + right) >> 1;
      if ((below[middle] ?? 0) <= aim) left = middle;
      else right = middle;
    }
    const [a, b] = [below[left] ?? 0, below[right] ?? 0];
    return low + (width * (left + (b > a ? (aim - a) / (b - a) : 0))) / steps;
  };
}
