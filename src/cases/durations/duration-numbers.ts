import { cellKey } from "../../disclosure/cube.ts";
import type { Release } from "../../disclosure/release.ts";
import type { Interval } from "../../figure/interval.ts";
import { type Missing, missing } from "../../figure/missing.ts";
import type { Episode } from "../../forecast/flow/episode.ts";
import { durationQuantile, remainingAt, type SurvivalCurve, survivalCurve } from "../../forecast/flow/kaplan-meier.ts";
import { type LifeTableStep, lifeTable } from "../../forecast/flow/life-table.ts";
import type { DurationKind } from "../monitor/duration-rows.ts";
import { type DurationEvent, durationModel, durationRules } from "./release-durations.ts";
import { monthsOf, quarterEnds, quarters } from "./stretches.ts";

/** A number about durations; `isFew` when it leans on fewer than may be shown to everybody. */
export interface DurationNumber {
  readonly value: number | Missing;
  readonly interval?: Interval;
  readonly isFew?: boolean;
}

/** What is told of how long something lasts: shares in percents and people followed by quarter from 0, medians in months. */
export interface DurationNumbers {
  readonly shares: readonly DurationNumber[];
  readonly followed: readonly DurationNumber[];
  readonly median: DurationNumber;
  readonly least: DurationNumber;
  readonly most: DurationNumber;
  readonly counted: DurationNumber;
  readonly running: DurationNumber;
}

const certainty = 0.95;
const form = "log-log";
const notYet = missing("not-yet-available");

/** True numbers of episodes in days, by the estimator of Kaplan and Meier with Greenwood's interval (log-log). */
export function trueNumbers(episodes: readonly Episode[]): DurationNumbers {
  const curve = survivalCurve(episodes);
  const followed = quarterEnds.map(
    (end) => episodes.filter(({ duration, seenFrom = 0 }) => duration > end && seenFrom <= end).length,
  );
  const { value, lower, upper } = durationQuantile(curve, 0.5, certainty, form);
  const month = (days: number | undefined): DurationNumber => ({ value: days === undefined ? notYet : monthsOf(days) });
  return {
    shares: quarterEnds.map((end, at) => {
      // Of what nobody was followed until, nothing is known.
      const isKnown = at === 0 || curve.steps.some(({ remaining, time }) => remaining === 0 && time <= end);
      if (!isKnown && followed[at] === 0) return { value: notYet };
      return percent(remainingAt(curve, end, certainty, form));
    }),
    followed: followed.map((count) => ({ value: count })),
    ...{ median: month(value), least: month(lower), most: month(upper) },
    counted: { value: episodes.length },
    running: { value: episodes.filter(({ ended }) => !ended).length },
  };
}

/**
 * The same from what was released of a kind and a law, and from nothing else: a life table of rounded counts, so that every reader could work it
 * out. Of fewer people than percentages may be about it says so.
 */
export function releasedNumbers({ cells }: Release, kind: DurationKind, law: string): DurationNumbers | undefined {
  const countAt = (event: DurationEvent, quarter: number | undefined): number | undefined => {
    const place = [
      ...(quarter === undefined ? [] : [["kwartaal", String(quarter)] as const]),
      ...(law === "*" ? [] : [["wet", law] as const]),
    ];
    const cell = cells.get(cellKey(durationModel(kind, event), place));
    return cell !== undefined && "shown" in cell ? cell.shown : undefined;
  };
  const all = (event: DurationEvent): readonly number[] =>
    Array.from({ length: quarters + 1 }, (_, at) => countAt(event, at) ?? 0);
  const [entered, ended, lost] = [all("begonnen"), all("beeindigd"), all("loopt")];
  const total = { counted: countAt("begonnen", undefined), running: countAt("loopt", undefined) };
  if (total.counted === undefined || total.running === undefined) return undefined;
  const start = entered[0] ?? 0;
  const table = lifeTable(
    start,
    entered.slice(1).map((one, at) => ({ entered: one, ended: ended[at + 1] ?? 0, lost: lost[at + 1] ?? 0 })),
  );
  const curve = curveOf(table);
  const least = durationRules.minimumObservations;
  const fewFrom = table.findIndex(({ exposed }) => exposed < least);
  const isFew = (quarter: number): boolean => fewFrom !== -1 && quarter > fewFrom;
  const half = crossing(table);
  const { lower, upper } = durationQuantile(curve, 0.5, certainty, form);
  const month = (value: number | undefined): DurationNumber => ({
    value: value === undefined ? notYet : Math.round(value),
    isFew: isFew(value === undefined ? quarters : Math.max(1, Math.ceil(value / 3))),
  });
  return {
    shares: quarterEnds.map((end, at) => ({
      ...rounded(percent(remainingAt(curve, end, certainty, form))),
      isFew: isFew(Math.max(at, 1)),
    })),
    followed: [start, ...table.map(({ running }) => running)].map((value) => ({ value })),
    median: month(half),
    // An interval by quarters reaches to the begin of the one in which it begins.
    least: month(lower === undefined ? undefined : Math.max(0, Math.round(monthsOf(lower)) - 3)),
    most: month(upper === undefined ? undefined : monthsOf(upper)),
    ...{ counted: { value: total.counted }, running: { value: total.running } },
  };
}

function curveOf(table: readonly LifeTableStep[]): SurvivalCurve {
  const steps = table.map(({ remaining, logVariance, exposed }, at) => ({
    ...{ time: quarterEnds[at + 1] ?? 0, atRisk: exposed, ended: 0, remaining, logVariance },
  }));
  return { episodes: 0, ended: 0, steps };
}

/** After how many months half is left, on a straight line through the quarter in which that is. */
function crossing(table: readonly LifeTableStep[]): number | undefined {
  const at = table.findIndex(({ remaining }) => remaining <= 0.5);
  const [before, after] = [table[at - 1]?.remaining ?? 1, table[at]?.remaining];
  return after === undefined ? undefined : 3 * (at + (before - 0.5) / (before - after));
}

function percent({
  share,
  lower,
  upper,
}: {
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
}): DurationNumber {
  return { value: share * 100, interval: { low: lower * 100, high: upper * 100, level: certainty } };
}

/** To whole percents: of counts that are rounded themselves no decimal is certain. */
function rounded({ value, interval }: DurationNumber): DurationNumber {
  if (typeof value !== "number" || interval === undefined) return { value };
  const ends = { low: Math.round(interval.low), high: Math.round(interval.high) };
  return { value: Math.round(value), interval: { ...interval, ...ends } };
}
