import { pow } from "../../figure/elementary.ts";
import type { DevelopmentStep } from "./factors.ts";
import { fitOdp } from "./odp-fit.ts";
import { known, type OriginRunOff, type RunOff, sumKnown } from "./run-off.ts";
import { latestOf, type Triangle } from "./triangle.ts";

/** What was expected beforehand, and how much that counts. */
export interface ExposureOptions {
  /** Expected amount per unit of exposure; 1 unless given, when the exposure is itself an expectation (volume × tariff × utilisation). */
  readonly aPriori?: number;
  /** Benktander: how often the outcome becomes the new expectation. 1 is Bornhuetter-Ferguson, many times is chain ladder. */
  readonly iterations?: number;
  /** Cape Cod: growth of the ratio per origin, 0.07 for 7 %. */
  readonly trend?: number;
  /** Cape Cod: how much an origin counts for its neighbour, 0 (nothing) to 1 (as much as itself). */
  readonly decay?: number;
}

/** An origin halfway: what is in, which share that should be, and what was expected beforehand. */
interface Halfway {
  readonly label: string;
  readonly latest: number | undefined;
  /** Position of the last known cell. */
  readonly from: number;
  /** Share of the ultimate that should be in. */
  readonly share: number;
  readonly exposure: number;
}

/** Bornhuetter-Ferguson (1972) and Benktander (1976): what is in, plus the open share of what was expected. */
export function benktander(
  triangle: Triangle,
  steps: readonly DevelopmentStep[],
  exposure: readonly number[],
  { aPriori = 1, iterations = 1 }: ExposureOptions = {},
): RunOff {
  const halves = halfway(triangle, steps, exposure);
  const ultimates = halves.map(({ latest = Number.NaN, share, exposure: size }) => {
    let ultimate = aPriori * size;
    for (let round = 0; round < iterations; round += 1) ultimate = latest + (1 - share) * ultimate;
    return ultimate;
  });
  return outcome(triangle, steps, halves, ultimates);
}

/**
 * Cape Cod (Stanard 1985, Bühlmann 1983) with trend and decay (Gluck 1997): the expected ratio per unit of exposure follows from what is in
 * against the exposure used up, of the origin itself and of its neighbours.
 */
export function capeCod(
  triangle: Triangle,
  steps: readonly DevelopmentStep[],
  exposure: readonly number[],
  options: ExposureOptions = {},
): RunOff {
  const halves = halfway(triangle, steps, exposure);
  const ratios = capeCodRatios(halves, options);
  const ultimates = halves.map(
    ({ latest = Number.NaN, share, exposure: size }, at) => latest + (1 - share) * size * (ratios[at] ?? Number.NaN),
  );
  return outcome(triangle, steps, halves, ultimates);
}

/** The expected amount per unit of exposure of every origin, at its own level of the trend. */
export function expectedRatios(
  triangle: Triangle,
  steps: readonly DevelopmentStep[],
  exposure: readonly number[],
  options: ExposureOptions = {},
): readonly number[] {
  return capeCodRatios(halfway(triangle, steps, exposure), options);
}

function capeCodRatios(halves: readonly Halfway[], { trend = 0, decay = 1 }: ExposureOptions): readonly number[] {
  const last = halves.length - 1;
  const level = (at: number) => pow(1 + trend, last - at);
  return halves.map((_, own) => {
    let [amounts, used] = [0, 0];
    halves.forEach(({ latest, share, exposure }, at) => {
      if (latest === undefined || !(exposure > 0)) return;
      const weight = pow(decay, Math.abs(own - at));
      amounts += weight * latest * level(at);
      used += weight * exposure * share;
    });
    return amounts / used / level(own);
  });
}

function halfway(
  triangle: Triangle,
  steps: readonly DevelopmentStep[],
  exposure: readonly number[],
): readonly Halfway[] {
  return triangle.cells.map((row, at): Halfway => {
    const from = latestOf(row);
    const toUltimate = steps.slice(Math.max(from, 0)).reduce((product, { factor }) => product * factor, 1);
    return {
      label: triangle.origins[at] ?? "",
      latest: row[from],
      from,
      share: from < 0 ? 0 : 1 / toUltimate,
      exposure: exposure[at] ?? Number.NaN,
    };
  });
}

/**
 * The outcome with its error after Alai, Merz and Wüthrich (2009): the chance in what is to come (dispersion times the expectation), the error
 * of the pattern (from the errors of Mack's factors, shared by all origins), and the error of the expectation beforehand (how much the ratios
 * of the origins differed, beyond what their own chance explains).
 */
function outcome(
  triangle: Triangle,
  steps: readonly DevelopmentStep[],
  halves: readonly Halfway[],
  ultimates: readonly number[],
): RunOff {
  const { dispersion = Number.NaN } = fitOdp(triangle, steps.slice(0, triangle.developments.length - 1));
  const prior = priorVariance(halves, dispersion);
  const isOpen = ({ from }: Halfway) => from < steps.length;
  const reserves = halves.map(({ latest }, at) => (ultimates[at] ?? Number.NaN) - (latest ?? Number.NaN));
  const chance = halves.map((half, at) => {
    const level = (1 - half.share) * half.exposure;
    return isOpen(half) ? dispersion * Math.abs(reserves[at] ?? Number.NaN) + level * level * prior : 0;
  });
  // What an error in each step does to the share that is in: every origin that has yet to pass it feels the same one.
  const relative = steps.map(({ factor, error = Number.NaN }) => Math.sqrt(error) / factor);
  const felt = halves.map(
    ({ share, from }, at) =>
      (step: number) =>
        step < from ? 0 : ((share * (reserves[at] ?? Number.NaN)) / (1 - share || 1)) * (relative[step] ?? 0),
  );
  const pattern = (some: readonly ((step: number) => number)[]) =>
    steps.reduce((sum, _, step) => {
      const together = some.reduce((all, one) => all + one(step), 0);
      return sum + together * together;
    }, 0);
  const origins = halves.map((half, at): OriginRunOff => {
    const own = felt[at];
    const [process, parameter] = [chance[at] ?? Number.NaN, own === undefined ? Number.NaN : pattern([own])];
    const error = Math.sqrt(process + parameter);
    const isTold = half.latest !== undefined && (error > 0 || !isOpen(half));
    return {
      origin: half.label,
      latest: known(half.latest),
      ultimate: known(ultimates[at]),
      reserve: known(reserves[at]),
      standardError: known(isTold ? error : undefined),
    };
  });
  const all = Math.sqrt(chance.reduce((sum, one) => sum + one, 0) + pattern(felt));
  return {
    origins,
    total: {
      latest: sumKnown(origins.map(({ latest }) => latest)),
      ultimate: sumKnown(origins.map(({ ultimate }) => ultimate)),
      reserve: sumKnown(origins.map(({ reserve }) => reserve)),
      standardError: known(origins.every(({ standardError }) => typeof standardError === "number") ? all : undefined),
    },
    calendar: calendarOf(halves, steps, reserves),
    remarks: [],
  };
}

/** How much the ratios really differ between origins: their spread around the mean, less what chance alone would give. */
function priorVariance(halves: readonly Halfway[], dispersion: number): number {
  const told = halves.filter(({ latest, share, exposure }) => latest !== undefined && share > 0 && exposure > 0);
  const used = (half: Halfway) => half.exposure * half.share;
  const total = told.reduce((sum, half) => sum + used(half), 0);
  const mean = told.reduce((sum, { latest = 0 }) => sum + latest, 0) / total;
  const squares = told.reduce((sum, half) => {
    const gap = (half.latest ?? 0) / used(half) - mean;
    return sum + used(half) * gap * gap;
  }, 0);
  const between = squares - (told.length - 1) * dispersion * Math.abs(mean);
  const size = total - told.reduce((sum, half) => sum + used(half) * used(half), 0) / total;
  return told.length < 2 || !(between > 0) ? 0 : between / size;
}

/** The open amounts spread over the coming periods as the pattern does. */
function calendarOf(
  halves: readonly Halfway[],
  steps: readonly DevelopmentStep[],
  reserves: readonly number[],
): readonly number[] {
  const sums: number[] = [];
  halves.forEach(({ from, share }, at) => {
    const reserve = reserves[at] ?? 0;
    if (from < 0 || share === 1 || !Number.isFinite(reserve)) return;
    let reached = share;
    steps.slice(from).forEach(({ factor }, ahead) => {
      const next = reached * factor;
      sums[ahead] = (sums[ahead] ?? 0) + (reserve * (next - reached)) / (1 - share);
      reached = next;
    });
  });
  return sums;
}
