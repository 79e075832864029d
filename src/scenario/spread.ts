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
 * Turns uniform numbers into values of a spread, in place (inverse transform): each effect takes one random number whatever its
 * spread, so that another spread leaves the other effects as they were. A failure stands at the low end of the numbers, so that
 * measures that depend on each other fail together.
 */
export function spreadOut(spread: Spread, uniforms: Float64Array): void {
  const failure = 1 - Math.min(1, spread.success ?? 1);
  if (failure > 0) {
    // Numbers under the chance of failure become a mark that no uniform number is.
    for (let at = 0; at < uniforms.length; at += 1)
      uniforms[at] = Math.max(-1, ((uniforms[at] ?? 0) - failure) / (1 - failure));
  }
  const failed = failure > 0 ? Float64Array.from(uniforms) : undefined;
  switch (spread.type) {
    case "fixed":
      uniforms.fill(1);
      break;
    case "range":
      evenly(spread.low, spread.high - spread.low, uniforms);
      break;
    case "triangular":
      triangular(spread.low, spread.mode, spread.high, uniforms);
      break;
    case "pert":
      pert(spread.low, spread.mode, spread.high, uniforms);
      break;
  }
  if (failed !== undefined) for (let at = 0; at < uniforms.length; at += 1) if ((failed[at] ?? 0) < 0) uniforms[at] = 0;
}

function evenly(low: number, width: number, uniforms: Float64Array): void {
  for (let at = 0; at < uniforms.length; at += 1) uniforms[at] = low + (uniforms[at] ?? 0) * width;
}

function triangular(low: number, mode: number, high: number, uniforms: Float64Array): void {
  const width = high - low;
  const turn = width === 0 ? 0 : (mode - low) / width;
  const rise = width * (mode - low);
  const fall = width * (high - mode);
  for (let at = 0; at < uniforms.length; at += 1) {
    const uniform = uniforms[at] ?? 0;
    uniforms[at] = uniform < turn ? low + Math.sqrt(uniform * rise) : high - Math.sqrt((1 - uniform) * fall);
  }
}

const steps = 4096;

/** The inverse of a beta distribution by a table of its distribution function; exact to about one part in ten thousand of the width. */
function pert(low: number, mode: number, high: number, uniforms: Float64Array): void {
  const width = high - low;
  const alpha = width === 0 ? 1 : 1 + (4 * (mode - low)) / width;
  const beta = width === 0 ? 1 : 1 + (4 * (high - mode)) / width;
  const below = new Float64Array(steps + 1);
  for (let at = 1; at <= steps; at += 1) {
    const x = (at - 0.5) / steps;
    below[at] = (below[at - 1] ?? 0) + pow(x, alpha - 1) * pow(1 - x, beta - 1);
  }
  const whole = below[steps] ?? 1;
  for (let at = 0; at < uniforms.length; at += 1)
    uniforms[at] = low + (width * placeIn(below, (uniforms[at] ?? 0) * whole)) / steps;
}

/** Where a value lies in a rising table, between neighbours on a straight line. */
function placeIn(rising: Float64Array, aim: number): number {
  let [left, right] = [0, rising.length - 1];
  while (right - left > 1) {
    const middle = (left + right) >> 1;
    if ((rising[middle] ?? 0) <= aim) left = middle;
    else right = middle;
  }
  const [a, b] = [rising[left] ?? 0, rising[right] ?? 0];
  return left + (b > a ? (aim - a) / (b - a) : 0);
}
