import type { Episode } from "../forecast/flow/episode.ts";
import {
  type DurationQuantile,
  durationQuantile,
  type IntervalForm,
  type Remaining,
  remainingAt,
  restrictedMean,
  survivalCurve,
} from "../forecast/flow/kaplan-meier.ts";
import { fitWeibull, type Weibull, weibullRemaining } from "../forecast/flow/weibull.ts";

/** How long the episodes of one group last. */
export interface GroupDuration {
  readonly group: string;
  readonly episodes: number;
  readonly ended: number;
  readonly median: DurationQuantile;
  /** At each time asked the share that still runs, and what the smooth curve says there, also beyond what was seen. */
  readonly remaining: readonly (Remaining & { readonly at: number; readonly fitted?: number })[];
  /** The mean duration as far as the last time asked. */
  readonly mean?: { readonly until: number; readonly mean: number; readonly standardError: number };
  readonly weibull?: Weibull;
  /** The mean of the ended ones alone, which a spreadsheet would give: too short while others run. Absent when none has ended. */
  readonly meanOfEnded?: number;
}

/** What the estimators say of the episodes of a group. */
export function describeGroup(
  group: string,
  episodes: readonly Episode[],
  at: readonly number[],
  form: IntervalForm,
): GroupDuration {
  const curve = survivalCurve(episodes);
  const until = Math.max(0, ...at);
  const over = episodes.filter(({ ended }) => ended);
  const weibull = episodes.some(({ seenFrom }) => seenFrom !== undefined) ? undefined : fitWeibull(episodes);
  return {
    group,
    episodes: curve.episodes,
    ended: curve.ended,
    median: durationQuantile(curve, 0.5, 0.95, form),
    remaining: at.map((time) => ({
      at: time,
      ...remainingAt(curve, time, 0.95, form),
      ...(weibull === undefined ? {} : { fitted: weibullRemaining(weibull, time) }),
    })),
    ...(at.length === 0 ? {} : { mean: { until, ...restrictedMean(curve, until) } }),
    ...(weibull === undefined ? {} : { weibull }),
    ...(over.length === 0 ? {} : { meanOfEnded: over.reduce((sum, { duration }) => sum + duration, 0) / over.length }),
  };
}
