import { lastWholeMonth, monthNumber, monthText } from "../../figure/month-number.ts";
import type { Indicator } from "./indicator.ts";

/**
 * Whether nothing of a month (`2026-10`) or year (`2026`) can have come yet of what an indicator is counted from, so that its nought would say that
 * nothing happened. `toldUntil` is the last day that its sources tell of, `2026-10-31`; of a year something has come when it has of its January.
 */
export function isTooYoung(indicator: Pick<Indicator, "comesAfter">, period: string, toldUntil: string): boolean {
  if (indicator.comesAfter === undefined) return false;
  return lastMonthThatCame(indicator, toldUntil) < (period.includes("-") ? period : `${period}-01`);
}

/** The last month of which something has come when sources tell until a day: that which was over then, or one or two before it. */
export function lastMonthThatCame({ comesAfter = 0 }: Pick<Indicator, "comesAfter">, toldUntil: string): string {
  return monthText(monthNumber(lastWholeMonth(toldUntil)) - comesAfter);
}
