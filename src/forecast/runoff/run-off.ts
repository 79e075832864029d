import { type Missing, missing, type Value } from "../../figure/missing.ts";
import type { Problem } from "../../figure/problem.ts";

/** What is known of an origin, what it is expected to become, and how far that may be off. */
export interface OriginRunOff {
  readonly origin: string;
  readonly latest: Value;
  readonly ultimate: Value;
  readonly reserve: Value;
  /** Root of the mean squared error of prediction; 0 only where nothing is to come. */
  readonly standardError: Value;
  /** The part that is chance in what is to come, and the part that is error in the factors. */
  readonly processError?: number;
  readonly parameterError?: number;
}

/** All origins together. */
export type TotalRunOff = Omit<OriginRunOff, "origin">;

/** The forecast of late amounts by one method, in the unit of the triangle. */
export interface RunOff {
  readonly origins: readonly OriginRunOff[];
  readonly total: TotalRunOff;
  /** What is expected to come in each of the next calendar periods. */
  readonly calendar: readonly number[];
  readonly remarks: readonly Problem[];
}

/** A number, or why there is none: NaN and infinity never leave a method. */
export function known(value: number | undefined): Value {
  return value === undefined || !Number.isFinite(value) ? missing("not-quantified") : value;
}

/** The sum, missing as soon as one part is. */
export function sumKnown(values: readonly Value[]): Value {
  let sum = 0;
  for (const value of values) {
    if (typeof value !== "number") return value satisfies Missing;
    sum += value;
  }
  return sum;
}
