import { type Problem, problem } from "../../figure/problem.ts";
import { additiveOrigin } from "./additive-origin.ts";
import { type DevelopmentStep, weightOf } from "./factors.ts";
import { known, type OriginRunOff, type RunOff, sumKnown } from "./run-off.ts";
import { latestOf, type Triangle } from "./triangle.ts";

export interface MackOptions {
  /** "independence" adds the product of the errors of factors (Murphy 1994; Buchwalder et al. 2006). */
  readonly variance?: "independence" | "mack";
}

/** One origin carried on to the end. */
interface Carried {
  readonly label: string;
  /** Position of the last known cell; −1 when nothing is known. */
  readonly from: number;
  /** Cumulative amounts from the last known one on. */
  readonly path: readonly number[];
  readonly process: number;
  readonly parameter: number;
  readonly additive: boolean;
}

/**
 * Chain ladder with Mack's standard errors (1993, 1999) over given steps, of which the last may be a tail. Origins with nothing or less so
 * far cannot be multiplied: they get what the others got on average. The error of the factors is the same for all origins, so that of the
 * total is computed on their sum; the chance in what is to come is each origin's own.
 */
export function mack(triangle: Triangle, steps: readonly DevelopmentStep[], options: MackOptions = {}): RunOff {
  const cross = options.variance === "independence";
  const carried = triangle.cells.map((row, at) => carry(triangle, row, at, steps, cross));
  const origins = carried.map(originOf);
  const multiplied = carried.filter(({ from, additive }) => from >= 0 && !additive);
  const others = carried.filter(({ additive }) => additive);
  const parameter = totalParameter(multiplied, steps, cross) + others.reduce((sum, one) => sum + one.parameter, 0);
  const process = carried.reduce((sum, one) => sum + one.process, 0);
  const isTold = origins.every(({ standardError }) => typeof standardError === "number");
  return {
    origins,
    total: {
      latest: sumKnown(origins.map(({ latest }) => latest)),
      ultimate: sumKnown(origins.map(({ ultimate }) => ultimate)),
      reserve: sumKnown(origins.map(({ reserve }) => reserve)),
      standardError: known(isTold ? Math.sqrt(process + parameter) : undefined),
      ...(isTold ? { processError: Math.sqrt(process), parameterError: Math.sqrt(parameter) } : {}),
    },
    calendar: calendarOf(carried),
    remarks: remarksOn(carried, origins, steps),
  };
}

function carry(
  triangle: Triangle,
  row: readonly (number | undefined)[],
  at: number,
  steps: readonly DevelopmentStep[],
  cross: boolean,
): Carried {
  const label = triangle.origins[at] ?? "";
  const from = latestOf(row);
  const latest = row[from];
  if (latest === undefined) return { label, from: -1, path: [], process: 0, parameter: 0, additive: false };
  if (latest <= 0 && from < steps.length) {
    const { path, process, parameter } = additiveOrigin(triangle, at, steps.length);
    return { label, from, path, process, parameter, additive: true };
  }
  const path = [latest];
  let [amount, process, parameter] = [latest, 0, 0];
  for (const { factor, variance = Number.NaN, error = Number.NaN, alpha } of steps.slice(from)) {
    const square = factor * factor;
    process = square * process + (variance * amount * amount) / weightOf(amount, alpha);
    parameter = (square + (cross ? error : 0)) * parameter + amount * amount * error;
    amount *= factor;
    path.push(amount);
  }
  return { label, from, path, process, parameter, additive: false };
}

function originOf({ label, path, process, parameter }: Carried): OriginRunOff {
  const [latest, ultimate] = [path[0], path.at(-1)];
  const reserve = latest === undefined || ultimate === undefined ? undefined : ultimate - latest;
  const open = path.length !== 1;
  const error = Math.sqrt(process + parameter);
  const isTold = latest !== undefined && Number.isFinite(error) && (error > 0 || !open);
  return {
    origin: label,
    latest: known(latest),
    ultimate: known(ultimate),
    reserve: known(reserve),
    standardError: known(isTold ? error : undefined),
    ...(isTold ? { processError: Math.sqrt(process), parameterError: Math.sqrt(parameter) } : {}),
  };
}

function totalParameter(carried: readonly Carried[], steps: readonly DevelopmentStep[], cross: boolean): number {
  let squared = 0;
  steps.forEach(({ factor, error = Number.NaN }, at) => {
    let open = 0;
    for (const { from, path } of carried) if (from <= at) open += path[at - from] ?? 0;
    squared = (factor * factor + (cross ? error : 0)) * squared + (open === 0 ? 0 : open * open * error);
  });
  return squared;
}

function calendarOf(carried: readonly Carried[]): readonly number[] {
  const sums: number[] = [];
  for (const { path } of carried)
    for (let ahead = 1; ahead < path.length; ahead += 1)
      sums[ahead - 1] = (sums[ahead - 1] ?? 0) + (path[ahead] ?? 0) - (path[ahead - 1] ?? 0);
  return sums;
}

/** Under this share of the ultimate a multiplied amount is said to be young. */
const immature = 0.25;

function remarksOn(
  carried: readonly Carried[],
  origins: readonly OriginRunOff[],
  steps: readonly DevelopmentStep[],
): readonly Problem[] {
  const labels = (some: readonly { readonly label: string }[]) => some.map(({ label }) => label);
  const lost = carried.filter(({ path }) => path.length === 0 || path.some((amount) => !Number.isFinite(amount)));
  const additive = carried.filter(({ additive: is }) => is);
  const silent = carried.filter(({ path }, at) => path.length > 0 && typeof origins[at]?.standardError !== "number");
  const young = carried.filter(({ path: [latest = 0, ...rest], additive: is }) => {
    const ultimate = rest.at(-1) ?? latest;
    return !is && latest > 0 && latest < immature * ultimate;
  });
  return [
    ...(steps.length === 0 || carried.length === 0
      ? [problem("runoff.too-small", { origins: carried.length, developments: steps.length + 1 })]
      : []),
    ...(additive.length > 0 ? [problem("runoff.origin-additive", { origins: labels(additive) })] : []),
    ...(lost.length > 0 ? [problem("runoff.origin-unpredictable", { origins: labels(lost) })] : []),
    ...(silent.length > 0 ? [problem("runoff.no-spread", { origins: labels(silent) })] : []),
    ...(young.length > 0 ? [problem("runoff.immature", { origins: labels(young), share: immature })] : []),
  ];
}
