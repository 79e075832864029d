import { shorten } from "./numeral.ts";
import type { Day, OneOf, Period, PlainPeriod, Span, Stretch } from "./period.ts";
import { compareDays, firstDay, isCalendarDay, isoWeeksIn, isYear, lastDay } from "./period-days.ts";
import { isProblem, type Problem, problem } from "./problem.ts";

/**
 * Writes a period in its canonical form: `2018`, `2018-H1`, `2018-Q3`, `2018-06`, `2018-06-11`, `2018/2019` (school
 * year), `2018-W05`, `2015..2018`, `2016|2017` (one of, earliest first). Two periods are the same when this is the same.
 */
export function periodText(period: Period): string {
  switch (period.type) {
    case "year":
      return String(period.year);
    case "half-year":
      return `${period.year}-H${period.half}`;
    case "quarter":
      return `${period.year}-Q${period.quarter}`;
    case "month":
      return `${period.year}-${pad(period.month)}`;
    case "day":
      return `${period.year}-${pad(period.month)}-${pad(period.day)}`;
    case "school-year":
      return `${period.start}/${period.start + 1}`;
    case "iso-week":
      return `${period.year}-W${pad(period.week)}`;
    case "span":
      return `${periodText(period.first)}..${periodText(period.last)}`;
    case "one-of":
      return [...period.periods].sort(byFirstDay).map(periodText).join("|");
  }
}

/**
 * Reads a period from its canonical form. Problem `period.unreadable` for anything else, also for what the calendar does
 * not have (`2018-02-30`, week 53 of a year with 52), a span that does not run forward and alternatives that are the same.
 */
export function parsePeriod(text: string): Period | Problem {
  const unreadable = problem("period.unreadable", { value: shorten(text) });
  if (text.length > longest) return unreadable;
  const alternatives = text.split("|").map(parseStretch);
  const known = alternatives.filter((alternative) => alternative !== undefined);
  const [first, second] = known;
  if (first === undefined || known.length < alternatives.length) return unreadable;
  if (second === undefined) return first;
  return oneOf([first, second, ...known.slice(2)]) ?? unreadable;
}

/** Reads a day, `2018-06-11`. Problem `period.unreadable` for anything else. */
export function parseDay(text: string): Day | Problem {
  const period = parsePeriod(text);
  if (isProblem(period) || period.type === "day") return period;
  return problem("period.unreadable", { value: shorten(text) });
}

/** One of several periods, earliest first; undefined when two of them are the same. */
export function oneOf(periods: readonly [Stretch, Stretch, ...Stretch[]]): OneOf | undefined {
  const distinct = new Set(periods.map(periodText));
  return distinct.size < periods.length ? undefined : { type: "one-of", periods: [...periods].sort(byFirstDay) };
}

/** From the first period up to and including the last; undefined when it does not run forward. */
export function span(first: PlainPeriod, last: PlainPeriod): Span | undefined {
  const forward =
    compareDays(firstDay(first), firstDay(last)) <= 0 &&
    compareDays(lastDay(first), lastDay(last)) <= 0 &&
    periodText(first) !== periodText(last);
  return forward ? { type: "span", first, last } : undefined;
}

/** Orders stretches for a list: by first day, the shorter one first, then by how they are written. */
function byFirstDay(a: Stretch, b: Stretch): number {
  return (
    compareDays(firstDay(a), firstDay(b)) ||
    compareDays(lastDay(a), lastDay(b)) ||
    (periodText(a) < periodText(b) ? -1 : periodText(a) > periodText(b) ? 1 : 0)
  );
}

/** Room for some thirty alternatives; what is longer is no period. */
const longest = 400;

function parseStretch(text: string): Stretch | undefined {
  const ends = text.split("..");
  const [first, last] = ends.map(parsePlain);
  if (ends.length === 1) return first;
  return ends.length === 2 && first && last ? span(first, last) : undefined;
}

const forms = [
  [/^(\d{4})$/, (year) => ({ type: "year", year })],
  [/^(\d{4})-H([12])$/, (year, half) => ({ type: "half-year", year, half: half === 1 ? 1 : 2 })],
  [/^(\d{4})-Q([1-4])$/, (year, quarter) => ({ type: "quarter", year, quarter: quarters[quarter - 1] ?? 1 })],
  [/^(\d{4})-(0[1-9]|1[0-2])$/, (year, month) => ({ type: "month", year, month })],
  [
    /^(\d{4})-(\d{2})-(\d{2})$/,
    (year, month, day) => {
      const date: Day = { type: "day", year, month, day };
      return isCalendarDay(date) ? date : undefined;
    },
  ],
  [/^(\d{4})\/(\d{4})$/, (start, end) => (end === start + 1 ? { type: "school-year", start } : undefined)],
  [
    /^(\d{4})-W(\d{2})$/,
    (year, week) => (week >= 1 && week <= isoWeeksIn(year) ? { type: "iso-week", year, week } : undefined),
  ],
] as const satisfies readonly (readonly [RegExp, (a: number, b: number, c: number) => PlainPeriod | undefined])[];

const quarters = [1, 2, 3, 4] as const;

function parsePlain(text: string): PlainPeriod | undefined {
  for (const [form, make] of forms) {
    const match = form.exec(text);
    if (match === null) continue;
    const [year = 0, second = 0, third = 0] = match.slice(1).map(Number);
    return isYear(year) ? make(year, second, third) : undefined;
  }
  return undefined;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
