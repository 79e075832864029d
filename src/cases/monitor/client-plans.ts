import { addClients } from "./client-sums.ts";
import { clientTruths } from "./client-truths.ts";
import { layBeside } from "./laid-countings.ts";
import { monthPlan } from "./month-plan.ts";
import { municipalityOf, rowsByPeriod } from "./month-rows.ts";
import { besideCountings, noOthers } from "./near-countings.ts";
import type { SubjectPlans } from "./subjects.ts";

/**
 * Clients by another way of counting: no part of those by allocation, so that nothing adds up between them. What other countings show of the
 * same clients is held against them, for the difference may be few.
 */
export function clientPlans(counting: string): SubjectPlans {
  const model = `clienten-per-maand ${counting}`;
  return (models, others = noOthers) => {
    const { rows, keys } = models.get(model) ?? { rows: [], keys: [] };
    const municipality = municipalityOf(models) ?? "";
    const indicator = `${counting} ${municipality}`;
    const beside = layBeside(models, others);
    return [...rowsByPeriod(model, rows, keys)]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([month, clients]) => {
        const plan = monthPlan(counting, indicator, month, (numbers) => {
          addClients(numbers, clients);
          return {
            ...besideCountings(clients, { own: counting, municipality }, others),
            alsoKnown: clientTruths(clients, indicator),
          };
        });
        return { ...plan, laidBeside: () => beside({ own: counting, month, municipality }) };
      });
  };
}
