import { decimalOf, roundDecimal } from "../figure/decimal.ts";
import { missing } from "../figure/missing.ts";
import type { DurationQuantile } from "../forecast/flow/kaplan-meier.ts";
import { weibullQuantile } from "../forecast/flow/weibull.ts";
import { t } from "../text/catalogue.ts";
import { writeDecimal, writePercent } from "../text/write-number.ts";
import type { Durations } from "./forecast-duration.ts";
import type { GroupDuration } from "./group-duration.ts";
import type { LakeDurations } from "./monitor/lake-durations.ts";

/** Durations as one JSON document; a median that is not reached says so, and so does a bound. */
export function durationsJson({ file, groups, difference }: Durations): object {
  return {
    file,
    groups: groups.map(({ median, ...group }) => ({ ...group, median: quantileJson(median) })),
    ...(difference === undefined ? {} : { difference }),
  };
}

function quantileJson({ value, lower, upper }: DurationQuantile): object {
  const open = missing("not-yet-available");
  return { value: value ?? open, lower: lower ?? open, upper: upper ?? open };
}

/** Durations out of a lake as one JSON document, in days. */
export function lakeDurationsJson({ kind, snapshot, from, asOf, leftOut, ...durations }: LakeDurations): object {
  return {
    lake: { kind, snapshot, from, asOf, unit: "day", ...(kind === "gebruik" ? { leftOut } : {}) },
    ...durationsJson(durations),
  };
}

/** The same in sentences: what lasts, since when, whether it is the allocation or the use that does, and how much is left out. */
export function explainLakeDurations({ kind, from, asOf, leftOut, ...durations }: LakeDurations): string {
  return [
    t("nl", "duration.lake", { kind, from, asOf }),
    ...(kind === "gebruik" ? [t("nl", "duration.left-out", { count: leftOut })] : []),
    explainDurations(durations, "dagen"),
  ].join("\n");
}

/** What a time may be counted in. */
export const durationUnits = ["dagen", "weken", "maanden"] as const;
export type DurationUnit = (typeof durationUnits)[number];

/** Under so many ended episodes an interval says little, since it leans on a normal approximation. */
const fewEnded = 10;

/** The same in sentences. */
export function explainDurations({ groups, difference }: Durations, unit?: DurationUnit): string {
  const chance = difference === undefined ? "" : share(difference.chance);
  return [
    unit === undefined ? t("nl", "duration.unit-unknown") : t("nl", "duration.unit", { unit }),
    ...groups.flatMap((group) => [...linesOf(group), ""]),
    ...(difference === undefined
      ? []
      : [t("nl", difference.chance < 0.05 ? "duration.differs" : "duration.same", { chance })]),
    t("nl", "duration.internal"),
  ].join("\n");
}

function linesOf({
  group,
  episodes,
  ended,
  median,
  remaining,
  mean,
  weibull,
  meanOfEnded,
}: GroupDuration): readonly string[] {
  return [
    t("nl", "duration.group", { group, episodes, ended }),
    sayMedian(median),
    ...(ended < fewEnded ? [t("nl", "duration.few", { ended })] : []),
    ...remaining.map((one) =>
      t("nl", "duration.remaining", {
        at: time(one.at),
        value: share(one.share),
        lower: share(one.lower),
        upper: share(one.upper),
      }),
    ),
    ...(mean === undefined
      ? []
      : [
          t("nl", "duration.mean", { until: time(mean.until), mean: time(mean.mean), error: time(mean.standardError) }),
        ]),
    ...(weibull === undefined || meanOfEnded === undefined || ended === episodes
      ? []
      : [t("nl", "duration.ended-only", { mean: time(meanOfEnded), fitted: time(weibullQuantile(weibull, 0.5)) })]),
  ];
}

function sayMedian({ value, lower, upper }: DurationQuantile): string {
  if (value === undefined)
    return lower === undefined
      ? t("nl", "duration.median.unknown")
      : t("nl", "duration.median.not-reached", { lower: time(lower) });
  // A band without a lower bound still starts where time does.
  const known = { value: time(value), lower: time(lower ?? 0) };
  return upper === undefined
    ? t("nl", "duration.median.open", known)
    : t("nl", "duration.median", { ...known, upper: time(upper) });
}

function time(value: number): string {
  return writeDecimal(roundDecimal(decimalOf(value), value < 100 ? 1 : 0), false);
}

function share(value: number): string {
  return writePercent(value * 100, { decimals: 1 });
}
