import { addBenefits } from "./benefit-sums.ts";
import { addCare } from "./care-sums.ts";
import { addClients, addCombinations, linkClients } from "./client-sums.ts";
import { keyedFollower } from "./followers.ts";
import { type Chained, monthPlan } from "./month-plan.ts";
import { namesOf, type PeriodRows, rowsByPeriod } from "./month-rows.ts";
import { besideCountings } from "./near-countings.ts";
import { monthBefore } from "./period-text.ts";
import type { KeyedRows, SubjectPlans } from "./subjects.ts";

/** Care in kind and income, a plan a month: trajectories, clients and benefits look apart and are not. */
export const carePlans: SubjectPlans = (models, released = new Map()) => {
  const municipality = municipalityOf(models);
  if (municipality === undefined) return [];
  const byModel = new Map([...models].map(([model, { rows, keys }]) => [model, rowsByPeriod(model, rows, keys)]));
  const months = [...new Set([...byModel.values()].flatMap((periods) => [...periods.keys()]))].toSorted();
  const indicator = `zorg ${municipality}`;
  return months.map((month) => {
    const of = (model: string): PeriodRows =>
      byModel.get(model)?.get(month) ?? { model, period: month, rows: new Map() };
    const trajectories = of("trajecten-per-maand");
    const [episodes, benefits] = [of("zorgperioden-per-maand"), of("uitkeringen-per-maand")];
    const durations = of("uitkeringsduur-per-maand");
    const [waiting, clients] = [of("wachten-per-maand"), of("clienten-per-maand toegewezen")];
    return monthPlan("zorg", indicator, month, (numbers) => {
      addClients(numbers, clients);
      addBenefits(numbers, { benefits, durations, reasons: of("uitkeringsredenen-per-maand") });
      addCare(numbers, {
        ...{ trajectories, episodes, waiting },
        changes: of("wisselingen-per-maand"),
        referrers: of("verwijzers-per-maand"),
      });
      linkClients(numbers, clients, { trajectories, episodes });
      addCombinations(numbers, of("samenloop-per-maand"), clients, benefits);
      return {
        near: besideCountings(clients, { own: "toegewezen", municipality }, released).near,
        chained: [
          ...chainOf(trajectories, "stand_begin", "stand_eind"),
          ...chainOf(episodes, "stand_begin", "stand_eind"),
          ...chainOf(benefits, "begin", "eind"),
        ],
        followers: [
          ...keyedFollower(indicator, trajectories, "dagen_uitstroom", "uitstroom"),
          ...keyedFollower(indicator, waiting, "wachtdagen", "begonnen"),
          ...keyedFollower(indicator, benefits, "bedrag", "uitkeringen"),
          ...keyedFollower(indicator, durations, "dagen_lopend", "lopend"),
          ...keyedFollower(indicator, durations, "dagen_beeindigd", "beeindigd"),
        ],
      };
    });
  });
};

/** What stands at the begin of a month stood at the end of the one before. */
export function chainOf(source: PeriodRows, begin: string, end: string): readonly Chained[] {
  const [now, then] = [namesOf(source), namesOf({ model: source.model, period: monthBefore(source.period) })];
  return [...source.rows.keys()].map((spread) => ({ begin: now(begin, spread), end: then(end, spread) }));
}

/** The municipality of rows, which is one. */
export function municipalityOf(models: ReadonlyMap<string, KeyedRows>): string | undefined {
  for (const { rows } of models.values()) {
    const [row] = rows;
    if (row !== undefined) return String(row["gemeente"]);
  }
  return undefined;
}
