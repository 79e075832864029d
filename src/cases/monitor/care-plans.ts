import { addCareMonth } from "./care-month.ts";
import { layBeside } from "./laid-countings.ts";
import { monthPlan } from "./month-plan.ts";
import { municipalityOf, type PeriodRows, rowsByPeriod } from "./month-rows.ts";
import { besideCountings, noOthers } from "./near-countings.ts";
import type { SubjectPlans } from "./subjects.ts";

const counting = "toegewezen";

/** Care in kind and income, a plan a month: trajectories, clients and benefits look apart and are not. */
export const carePlans: SubjectPlans = (models, others = noOthers) => {
  const municipality = municipalityOf(models);
  if (municipality === undefined) return [];
  const byModel = new Map([...models].map(([model, { rows, keys }]) => [model, rowsByPeriod(model, rows, keys)]));
  const months = [...new Set([...byModel.values()].flatMap((periods) => [...periods.keys()]))].toSorted();
  const indicator = `zorg ${municipality}`;
  const beside = layBeside(models, others);
  return months.map((month) => {
    const of = (model: string): PeriodRows =>
      byModel.get(model)?.get(month) ?? { model, period: month, rows: new Map() };
    const plan = monthPlan("zorg", indicator, month, (numbers) => ({
      ...addCareMonth(numbers, of, indicator),
      near: besideCountings(of(`clienten-per-maand ${counting}`), { own: counting, municipality }, others).near,
    }));
    return { ...plan, laidBeside: () => beside({ own: counting, month, municipality }) };
  });
};
