import { lastWholeMonth, monthNumber } from "../../figure/month-number.ts";
import type { Indicator } from "./indicator.ts";

/**
 * Whether nothing of a month (`2026-10`) or year (`2026`) can have come yet of what an indicator is counted from, so that its nought would say that
 * nothing happened. `toldUntil` is the last day that its sources tell of, `2026-10-31`; a year is as young as its December.
 */
export function isTooYoung({ comesAfter }: Pick<Indicator, "comesAfter">, period: string, toldUntil: string): boolean {
  if (comesAfter === undefined) return false;
  const month = monthNumber(period.includes("-") ? period : `${period}-12`);
  return monthNumber(lastWholeMonth(toldUntil)) < month + comesAfter;
}
