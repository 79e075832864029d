import { known, type OriginRunOff, type RunOff, sumKnown } from "./run-off.ts";
import { incrementOf, latestOf, type Triangle } from "./triangle.ts";

/** What comes per unit of exposure in a development period. */
export interface AdditiveStep {
  readonly ratio: number;
  /** The variance of an increment per unit of exposure; undefined when nothing tells it. */
  readonly variance: number | undefined;
  /** The exposure on which the ratio rests. */
  readonly weight: number;
}

/**
 * The incremental additive method (Schmidt 2006), with the prediction error of Merz and Wüthrich (2009): in every development period comes a
 * fixed ratio of the exposure. It does not blow up a first amount, zero or not, and is the natural one for young periods.
 */
export function additive(triangle: Triangle, exposure: readonly number[]): RunOff {
  const steps = additiveSteps(triangle, exposure);
  const ends = triangle.developments.length;
  const calendar: number[] = [];
  const open = triangle.cells.map((row) => latestOf(row));
  const origins = triangle.cells.map((row, at): OriginRunOff => {
    const [from, size] = [open[at] ?? -1, exposure[at] ?? Number.NaN];
    const latest = row[from];
    let [reserve, process, parameter] = [0, 0, 0];
    steps.slice(from + 1).forEach(({ ratio, variance = Number.NaN, weight }, ahead) => {
      reserve += size * ratio;
      process += Math.abs(size) * variance;
      parameter += (size * size * variance) / weight;
      const comes = latest === undefined || !Number.isFinite(size) ? 0 : size * ratio;
      calendar[ahead] = (calendar[ahead] ?? 0) + comes;
    });
    const error = Math.sqrt(process + parameter);
    const isOpen = from < ends - 1;
    return {
      origin: triangle.origins[at] ?? "",
      latest: known(latest),
      ultimate: known(latest === undefined ? undefined : latest + reserve),
      reserve: known(latest === undefined ? undefined : reserve),
      standardError: known(latest !== undefined && (error > 0 || !isOpen) ? error : undefined),
      ...(Number.isFinite(error) ? { processError: Math.sqrt(process), parameterError: Math.sqrt(parameter) } : {}),
    };
  });
  let [process, parameter] = [0, 0];
  steps.forEach(({ variance = Number.NaN, weight }, step) => {
    const size = open.reduce((sum, from, at) => (from < step && from >= 0 ? sum + (exposure[at] ?? 0) : sum), 0);
    if (size === 0) return;
    process += size * variance;
    parameter += (size * size * variance) / weight;
  });
  const isTold = origins.every(({ standardError }) => typeof standardError === "number");
  return {
    origins,
    total: {
      latest: sumKnown(origins.map(({ latest }) => latest)),
      ultimate: sumKnown(origins.map(({ ultimate }) => ultimate)),
      reserve: sumKnown(origins.map(({ reserve }) => reserve)),
      standardError: known(isTold ? Math.sqrt(process + parameter) : undefined),
    },
    calendar,
    remarks: [],
  };
}

/** The ratios of all development periods. The variance of the last, seen once, is the smallest that its neighbours allow (Mack's rule). */
export function additiveSteps(triangle: Triangle, exposure: readonly number[]): readonly AdditiveStep[] {
  const steps: AdditiveStep[] = [];
  triangle.developments.forEach((_, at) => {
    const seen = triangle.cells.flatMap((row, origin) => {
      const [increment, size] = [incrementOf(row, at), exposure[origin] ?? Number.NaN];
      return increment === undefined || !(size > 0) ? [] : [{ increment, size }];
    });
    const weight = seen.reduce((sum, { size }) => sum + size, 0);
    const ratio = seen.reduce((sum, { increment }) => sum + increment, 0) / weight;
    const squares = seen.reduce(
      (sum, { increment, size }) => sum + ((increment - ratio * size) * (increment - ratio * size)) / size,
      0,
    );
    const [before, earlier] = [steps.at(-1)?.variance, steps.at(-2)?.variance];
    const carried =
      before === undefined || earlier === undefined || earlier === 0
        ? before
        : Math.min((before * before) / earlier, before, earlier);
    steps.push({
      ratio: weight > 0 ? ratio : 0,
      variance: seen.length > 1 ? squares / (seen.length - 1) : carried,
      weight,
    });
  });
  return steps;
}
