import { municipalityOf } from "./care-plans.ts";
import { addClients } from "./client-sums.ts";
import { monthPlan } from "./month-plan.ts";
import { rowsByPeriod } from "./month-rows.ts";
import { besideCountings } from "./near-countings.ts";
import type { SubjectPlans } from "./subjects.ts";

/**
 * Clients by another way of counting: no part of those by allocation, so that nothing adds up between them. What other countings show of the
 * same clients is held against them, for the difference may be few.
 */
export function clientPlans(counting: string): SubjectPlans {
  const model = `clienten-per-maand ${counting}`;
  return (models, released = new Map()) => {
    const { rows, keys } = models.get(model) ?? { rows: [], keys: [] };
    const municipality = municipalityOf(models) ?? "";
    const indicator = `${counting} ${municipality}`;
    return [...rowsByPeriod(model, rows, keys)]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([month, clients]) =>
        monthPlan(counting, indicator, month, (numbers) => {
          addClients(numbers, clients);
          return besideCountings(clients, { own: counting, municipality }, released);
        }),
      );
  };
}
