import type { Day, PlainPeriod, Stretch } from "./period.ts";
import { periodOf, shiftPeriod, withinYears } from "./period-arithmetic.ts";
import { compareDays, firstDay, isoWeeksIn, lastDay, toDate, toDay } from "./period-days.ts";
import { span } from "./period-text.ts";

/**
 * A period seen from a reference day, so that a saved page keeps its meaning next year. Plain data:
 * `{unit: "year", offset: -1}` is "vorig jaar"; `{unit: "quarter", offset: 0, years: -1}` "zelfde kwartaal vorig jaar";
 * `{unit: "year", offset: 0, toDate: true}` "dit jaar tot en met" the reference day, and with `years: -1` the same part
 * of the year before.
 */
export interface RelativePeriod {
  readonly unit: PlainPeriod["type"];
  /** How many units after the one of the reference day; negative is earlier. */
  readonly offset: number;
  /** How many years the result moves; the same quarter, month, week or day of that year. */
  readonly years?: number;
  /** Stop at the reference day instead of at the end of the unit. */
  readonly toDate?: boolean;
}

/**
 * The period that a relative one means on a day. Where the other year lacks it, the last one before: 29 February becomes
 * 28 February, week 53 becomes week 52. Up to date on the first day of a unit is that one day, and on its last day the
 * whole unit. Throws RangeError outside the years 1000–9999.
 */
export function resolvePeriod(relative: RelativePeriod, on: Day): Stretch {
  const own = periodOf(on, relative.unit);
  const meant = moveYears(shiftPeriod(own, relative.offset), relative.years ?? 0);
  if (relative.toDate !== true) return meant;
  const until = asFarInto(meant, own, on);
  if (compareDays(until, lastDay(meant)) >= 0) return meant;
  return span(firstDay(meant), until) ?? firstDay(meant);
}

/** The day as far into the meant unit as a day is into its own: the same month and day of the month, or the same weekday. */
function asFarInto(meant: PlainPeriod, own: PlainPeriod, on: Day): Day {
  const inWeeks = own.type === "iso-week" || own.type === "day";
  const into = toDate(firstDay(own)).until(toDate(on), { largestUnit: inWeeks ? "day" : "month" });
  const start = toDate(firstDay(meant)).add({ months: into.months });
  const day = inWeeks ? start.add({ days: into.days }) : start.with({ day: into.days + 1 });
  return compareDays(toDay(day), lastDay(meant)) > 0 ? lastDay(meant) : toDay(day);
}

function moveYears(period: PlainPeriod, by: number): PlainPeriod {
  switch (period.type) {
    case "day":
      return withinYears(toDay(toDate(period).add({ years: by })));
    case "school-year":
      return withinYears({ ...period, start: period.start + by });
    case "iso-week": {
      const year = period.year + by;
      return withinYears({ ...period, year, week: Math.min(period.week, isoWeeksIn(year)) });
    }
    default:
      return withinYears({ ...period, year: period.year + by });
  }
}
