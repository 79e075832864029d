import type { TablePlan } from "../releases/table-plan.ts";
import { municipalityOf } from "./care-plans.ts";
import { addClients } from "./client-sums.ts";
import { monthPlan } from "./month-plan.ts";
import { rowsByPeriod } from "./month-rows.ts";
import type { KeyedRows } from "./subjects.ts";

/** Clients by another way of counting: no part of those by allocation, so that nothing adds up between them. */
export function clientPlans(counting: string): (models: ReadonlyMap<string, KeyedRows>) => readonly TablePlan[] {
  const model = `clienten-per-maand ${counting}`;
  return (models) => {
    const { rows, keys } = models.get(model) ?? { rows: [], keys: [] };
    const indicator = `${counting} ${municipalityOf(models) ?? ""}`;
    return [...rowsByPeriod(model, rows, keys)]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([month, clients]) =>
        monthPlan(counting, indicator, month, (numbers) => {
          addClients(numbers, clients);
          return {};
        }),
      );
  };
}
