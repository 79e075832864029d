import type { Measured } from "../../../chart/state.ts";
import { isMissing } from "../../../figure/missing.ts";
import { monthText } from "../../../figure/month-number.ts";
import type { Day } from "../../../figure/period.ts";
import { daysOf } from "../../../figure/period-days.ts";
import { t } from "../../../text/catalogue.ts";
import { inTurn, type Sentence, say } from "../../../text/sentence.ts";
import { writePercent } from "../../../text/write-number.ts";
import { writePeriod } from "../../../text/write-period.ts";
import type { MonitorFigure } from "../../monitor/monitor-run.ts";
import { type Difference, differenceOf, isComparable } from "./compare.ts";
import { areInternal } from "./internal.ts";
import { type Line, periodName, periodOfName, type TimeStep, yearBefore } from "./steps.ts";
import { said, whyNone } from "./written.ts";

/** The number that a page is about first: of the last period that no longer changes, else of the last. */
export interface Headline {
  readonly period: string;
  readonly now?: Measured;
  readonly difference?: Difference;
  /** From which month on the number can be compared with a year before; absent where it can be, and where there is none to compare with. */
  readonly comparableFrom?: string;
  /** The first period after which numbers still change; absent when none of those shown does. */
  readonly provisionalFrom?: string;
}

/**
 * Chooses the period to speak of, of an indicator that settles so many months after its own. The periods are those of the chart, oldest first. A
 * number that still changes is not compared with one that does not: a month of which half was declared would be half as much.
 */
export function headlineOf(line: Line, periods: readonly string[], settlesAfter: number): Headline | undefined {
  const last = periods.at(-1);
  if (last === undefined) return undefined;
  const provisional = periods.filter((period) => line.get(period)?.figure.status === "provisional");
  const settled = periods.filter((period) => line.get(period)?.figure.status === "final");
  const period = settled.at(-1) ?? last;
  const now = line.get(period);
  const before = line.get(yearBefore(period));
  const isSettled = isComparable(now, before);
  const found = differenceOf(now, before);
  const difference = isSettled ? found : undefined;
  const [from] = provisional;
  return {
    period,
    ...(now === undefined ? {} : { now }),
    ...(difference === undefined ? {} : { difference }),
    ...(found === undefined || isSettled ? {} : { comparableFrom: settledIn(period, settlesAfter) }),
    ...(from === undefined ? {} : { provisionalFrom: from }),
  };
}

/** The period that numbers without a total are shown of, and the first after which they still change. */
export interface PartsPeriod {
  readonly period: string;
  readonly provisionalFrom?: string;
}

/** The last period in which none of the numbers changes any more, else the last. */
export function partsPeriodOf(
  figures: readonly MonitorFigure[],
  periods: readonly string[],
  step: TimeStep,
): PartsPeriod | undefined {
  const last = periods.at(-1);
  if (last === undefined) return undefined;
  const nameOf = ({ period }: MonitorFigure): string =>
    period.length === "2026".length ? period : periodName(period, step);
  const changes = new Set(figures.filter(({ figure }) => figure.status === "provisional").map(nameOf));
  const told = new Set(figures.map(nameOf));
  const provisionalFrom = periods.find((period) => changes.has(period));
  return {
    period: periods.findLast((period) => told.has(period) && !changes.has(period)) ?? last,
    ...(provisionalFrom === undefined ? {} : { provisionalFrom }),
  };
}

/** The month in which a period no longer changes: the one after so many months have passed since it ended. */
function settledIn(period: string, settlesAfter: number): string {
  const { last } = daysOf(periodOfName(period));
  return monthText(last.year * 12 + last.month + settlesAfter);
}

/** The title of a page: what was found, where it may be said, else what the page is about. */
export function headlineTitle(subject: string, headline: Headline | undefined): string {
  const { difference, now } = headline ?? {};
  if (difference === undefined || now?.figure.status !== "final") return subject;
  return t("nl", "monitor.title.finding", { subject, change: difference.said.text, isSame: difference.sign === 0 });
}

/** Between which bounds a share of answers lies, as far as chance goes. */
function sureness(now: Measured | undefined): readonly Sentence[] {
  const { interval, unit } = now?.figure ?? {};
  if (interval === undefined || unit?.quantity !== "percent") return [];
  const [low, high] = [interval.low, interval.high].map((end) => writePercent(end, { decimals: 1 }));
  return [say("nl", "monitor.lead.interval", { low: low ?? "", high: high ?? "" })];
}

/**
 * The lead of numbers that have no total: that there is none, and from when on they still change.
 */
export function partsSentence({ provisionalFrom }: PartsPeriod, asOf: Day): Sentence {
  return inTurn([say("nl", "monitor.lead.nothing", { day: writePeriod(asOf) }), ...changing(provisionalFrom)]);
}

function changing(from: string | undefined): readonly Sentence[] {
  return from === undefined ? [] : [say("nl", "monitor.lead.provisional", { period: writePeriod(periodOfName(from)) })];
}

/** Value, period, *stand per*, and the difference with a year before, in one or two sentences. */
export function headlineSentence(headline: Headline | undefined, asOf: Day): Sentence {
  const day = writePeriod(asOf);
  if (headline === undefined) return say("nl", "monitor.lead.nothing", { day });
  const { now, difference, comparableFrom, provisionalFrom } = headline;
  const period = writePeriod(periodOfName(headline.period));
  const isInternal = now !== undefined && areInternal([now]);
  const value: Sentence =
    now === undefined
      ? say("nl", "monitor.lead.none", { period, day })
      : isInternal
        ? say("nl", "monitor.lead.internal")
        : isMissing(now.figure.value)
          ? say("nl", "monitor.lead.hidden", { period, day, reason: whyNone(now.figure) })
          : say("nl", "monitor.lead.value", { period, day, value: said(now) });
  const compared: readonly Sentence[] =
    difference === undefined
      ? []
      : [
          say("nl", "monitor.lead.difference", {
            change: difference.said,
            isSame: difference.sign === 0,
            before: said(difference.before),
          }),
        ];
  const settling = isInternal ? [] : changing(provisionalFrom);
  const waiting: readonly Sentence[] =
    comparableFrom === undefined
      ? []
      : [say("nl", "monitor.lead.not-comparable", { from: writePeriod(periodOfName(comparableFrom)) })];
  return inTurn([value, ...sureness(now), ...compared, ...waiting, ...settling]);
}
