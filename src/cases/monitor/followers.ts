import type { Follower } from "../releases/table-plan.ts";
import { namesOf, type PeriodRows } from "./month-rows.ts";
import { keyOfNumber } from "./number-table.ts";

/** A column of rows about the people that another column counts: days, euros. */
export function keyedFollower(
  indicator: string,
  source: PeriodRows,
  column: string,
  counted: string,
): readonly Follower[] {
  const of = namesOf(source);
  return [...source.rows].map(([spread, row]) => ({
    key: keyOfNumber(indicator, of(column, spread)),
    value: Number(row[column] ?? 0),
    follows: [keyOfNumber(indicator, of(counted, spread))],
  }));
}
