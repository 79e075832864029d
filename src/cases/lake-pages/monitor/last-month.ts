import type { Day } from "../../../figure/period.ts";
import { monthText } from "../../month-cell.ts";

/** The last month that is over on a day, `2026-03`: numbers of a month that has only begun say little. */
export function lastWholeMonth({ year, month, day }: Day): string {
  const isOver = day === new Date(Date.UTC(year, month, 0)).getUTCDate();
  return monthText(year * 12 + month - (isOver ? 1 : 2));
}
