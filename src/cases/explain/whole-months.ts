import { daysOf } from "../../figure/period-days.ts";
import { parsePeriod } from "../../figure/period-text.ts";
import { isProblem, problem, UserError } from "../../figure/problem.ts";
import type { MonthRange } from "../../monitor/cost-change/equal-age.ts";
import "./problems.ts";

/** A period of whole months as it was asked: `2025`, `2025-H1`, `2025-Q3`, `2025-06` or `2025-01..2025-06`. */
export interface AskedPeriod extends MonthRange {
  readonly text: string;
  readonly isYear: boolean;
}

const whole: ReadonlySet<string> = new Set(["year", "half-year", "quarter", "month"]);

/** Reads a period. UserError `explain.period` for what is none, or has no whole months. */
export function wholeMonths(text: string): AskedPeriod {
  const period = parsePeriod(text);
  const parts = isProblem(period) ? [] : period.type === "span" ? [period.first, period.last] : [period];
  if (isProblem(period) || !parts.every(({ type }) => whole.has(type)))
    throw new UserError([problem("explain.period", { value: text })]);
  const { first, last } = daysOf(period);
  const month = (day: typeof first): string => `${day.year}-${String(day.month).padStart(2, "0")}`;
  return { text, isYear: period.type === "year", first: month(first), last: month(last) };
}
