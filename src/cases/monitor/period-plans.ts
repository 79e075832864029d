import type { TablePlan } from "../releases/table-plan.ts";
import { type MonthNumbers, monthPlan } from "./month-plan.ts";
import { municipalityOf, type PeriodRows, rowsByPeriod } from "./month-rows.ts";
import type { NumberTable } from "./number-table.ts";
import type { KeyedRows } from "./subjects.ts";

/** A plan for each month or year of one model, the oldest first; `add` says which numbers there are and what they add up to. */
export function plansOf(
  subject: string,
  model: string,
  models: ReadonlyMap<string, KeyedRows>,
  add: (numbers: NumberTable, source: PeriodRows, indicator: string) => MonthNumbers,
): readonly TablePlan[] {
  const { rows, keys } = models.get(model) ?? { rows: [], keys: [] };
  const indicator = `${subject} ${municipalityOf(models) ?? ""}`;
  return [...rowsByPeriod(model, rows, keys)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, source]) => monthPlan(subject, indicator, month, (numbers) => add(numbers, source, indicator)));
}
