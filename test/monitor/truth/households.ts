import { monthText } from "../../../src/synth/day-number.ts";
import { groupBy } from "../../../src/synth/group.ts";
import { residentsIn } from "./areas.ts";
import { benefitsOf } from "./benefits.ts";
import { type Counts, type History, monthsOf, type Question, Tally } from "./history.ts";
import { clientMonths } from "./services.ts";

/** What each household uses, by the laws of its members together. */
export function householdsByLaws(history: History, question: Question): Counts {
  const tally = new Tally();
  const care = clientMonths("toegewezen", history, question);
  const benefits = benefitsOf(history, question);
  for (const month of monthsOf(question)) {
    for (const members of groupBy(residentsIn(history, question, month), ({ household }) => household).values()) {
      const names = new Set(members.map(({ client }) => client));
      const own = care.filter((one) => one.month === month && names.has(one.client));
      const paid = benefits.filter(
        (one) => one.month === month && [one.client, one.partner].some((name) => name !== undefined && names.has(name)),
      );
      const laws = new Set([...own.map(({ law }) => law), ...paid.map(() => "participatiewet")]);
      if (laws.size === 0) continue;
      const provisions = own.length + paid.length;
      for (const level of ["*", [...laws].sort().join("+")])
        tally.addAll([monthText(month), level], {
          ...{ huishoudens: 1, voorzieningen: provisions },
          ...{ met_meer: Number(provisions >= 3), met_samenloop: Number(laws.size >= 2) },
        });
    }
  }
  return tally.counts();
}

/** Clients in their heaviest layer, by the table of the municipality. */
export function pyramid(history: History, question: Question): Counts {
  const tally = new Tally();
  const care = clientMonths("toegewezen", history, question);
  for (const month of monthsOf(question)) {
    const residents = new Set(residentsIn(history, question, month).map(({ client }) => client));
    const clients = groupBy(
      care.filter((one) => one.month === month),
      ({ client }) => client,
    );
    const heaviest = [...clients].map(([client, own]) => ({
      isResident: residents.has(client),
      layer: question.layers.find(({ products }) =>
        own.some((one) => products.some(({ law, category }) => law === one.law && category === one.category)),
      ),
    }));
    for (const layer of [...question.layers, undefined]) {
      if (residents.size === 0) continue;
      const key = [monthText(month), layer?.name ?? "niet ingedeeld"];
      const own = heaviest.filter((one) => one.layer === layer);
      const inRegister = own.filter(({ isResident }) => isResident).length;
      tally.addAll(key, { inwoners: residents.size, clienten: own.length, clienten_in_register: inRegister });
    }
  }
  return tally.counts();
}
