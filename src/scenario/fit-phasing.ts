import { type Growth, yearShares } from "./phasing.ts";

/** A series of amounts per year that grows towards a level. */
export type Series = readonly number[];

/** One duration profile with what it makes of the series that it was fitted on. */
export interface PhasingFit {
  readonly growth: Extract<Growth, { type: "duration" }>;
  /** Month of the start, counted from January of the first year; negative is before it. */
  readonly start: number;
  /** Root mean square of the misfit, as a share of the level of each series. */
  readonly misfit: number;
  readonly fitted: readonly FittedSeries[];
}

/** What a profile makes of one series. */
export interface FittedSeries {
  readonly printed: Series;
  /** What the profile gives, in the unit of the series. */
  readonly expected: Series;
  /** Month of the start that was used. */
  readonly start: number;
  /** Root mean square of the misfit, as a share of the last printed amount. */
  readonly misfit: number;
}

const starts = Array.from({ length: 25 }, (_, index) => index - 12);
const stays = ["equal", "memoryless"] as const;
const longest = 60;

/**
 * The duration profile that explains series of savings from a lower inflow best, from first principles: the change starts in one
 * month, and the stock follows as those who came before leave. One start and one mean stay for all series; each has its own level
 * (least squares). Whole months are searched one by one, so that the answer is the same everywhere. Undefined without series.
 */
export function fitPhasing(series: readonly Series[]): PhasingFit | undefined {
  if (series.length === 0) return undefined;
  let best: PhasingFit | undefined;
  for (const stay of stays)
    for (let months = 1; months <= longest; months += 1)
      for (const start of starts) {
        const growth = { type: "duration", stay, months } as const;
        const fitted = series.map((one) => fitLevel(one, growth, start));
        const misfit = Math.sqrt(fitted.reduce((sum, one) => sum + one.misfit * one.misfit, 0) / fitted.length);
        if (best === undefined || misfit < best.misfit - 1e-12) best = { growth, start, misfit, fitted };
      }
  return best;
}

/**
 * What a fitted profile says about another series, of which it takes only the start, from its first year, and the level, from its
 * last: all years between are predicted.
 */
export function predictPhasing({ growth }: PhasingFit, printed: Series): FittedSeries {
  const [first, last] = [printed[0] ?? 0, printed.at(-1) ?? 0];
  const made = starts.map((start): FittedSeries => {
    const shares = yearShares({ start, growth }, printed.length);
    const level = last / (shares.at(-1) ?? 1);
    return compare(printed, shares, level, start);
  });
  const off = (one: FittedSeries): number => Math.abs((one.expected[0] ?? 0) - first);
  return made.reduce((best, one) => (off(one) < off(best) - 1e-9 ? one : best));
}

function fitLevel(printed: Series, growth: Growth, start: number): FittedSeries {
  const shares = yearShares({ start, growth }, printed.length);
  const [product, square] = [
    printed.reduce((sum, value, at) => sum + value * (shares[at] ?? 0), 0),
    shares.reduce((sum, share) => sum + share * share, 0),
  ];
  return compare(printed, shares, square === 0 ? 0 : product / square, start);
}

function compare(printed: Series, shares: readonly number[], level: number, start: number): FittedSeries {
  const expected = shares.map((share) => share * level);
  const size = printed.at(-1) ?? 0;
  const square = printed.reduce((sum, value, at) => sum + (value - (expected[at] ?? 0)) ** 2, 0);
  return { printed, expected, start, misfit: size === 0 ? 0 : Math.sqrt(square / printed.length) / Math.abs(size) };
}
