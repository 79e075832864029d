import { monthText } from "../../../src/synth/day-number.ts";
import { groupBy } from "../../../src/synth/group.ts";
import { benefitsOf } from "./benefits.ts";
import { type Counts, type History, monthsOf, type Question, Tally } from "./history.ts";
import { clientMonths, type ServiceMonth, servicesOf, standing } from "./services.ts";
import { levels } from "./trajects.ts";

export function clientsByMonth(counting: string) {
  return (history: History, question: Question): Counts => {
    const tally = new Tally();
    const rows = clientMonths(counting, history, question);
    for (const month of monthsOf(question)) {
      const now = rows.filter((row) => row.month === month);
      for (const law of ["*", "wmo", "jeugdwet"])
        countPeople(
          tally,
          [monthText(month), law, "*"],
          now.filter((row) => law === "*" || row.law === law),
        );
      for (const pair of new Set(now.map(({ law, category, client }) => `${law}|${category}|${client}`))) {
        const [law = "", category = ""] = pair.split("|");
        tally.add([monthText(month), law, category], "clienten");
        tally.add([monthText(month), law, category], "voorzieningen");
      }
    }
    return tally.counts();
  };
}

/** Each client once, with how many provisions. */
function countPeople(tally: Tally, key: readonly string[], rows: readonly ServiceMonth[]): void {
  const people = groupBy(rows, ({ client }) => client);
  for (const own of people.values()) {
    const used = new Set(own.map(({ law, category }) => `${law} ${category}`)).size;
    tally.add(key, "clienten");
    tally.add(key, "voorzieningen", used);
    tally.add(key, used === 1 ? "met_een" : used === 2 ? "met_twee" : "met_meer");
  }
}

/** Who uses which laws: care in kind by an allocation, income by a benefit, of both when there is a partner. */
export function lawsByMonth(history: History, question: Question): Counts {
  const tally = new Tally();
  const cared = clientMonths("toegewezen", history, question);
  const benefits = benefitsOf(history, question).flatMap(({ month, client, partner }) =>
    [client, ...(partner === undefined ? [] : [partner])].map((one) => ({
      month,
      client: one,
      law: "participatiewet",
    })),
  );
  for (const month of monthsOf(question)) {
    const now = [...cared, ...benefits].filter((row) => row.month === month);
    for (const own of groupBy(now, ({ client }) => client).values())
      tally.add([monthText(month), [...new Set(own.map(({ law }) => law))].sort().join("+")], "clienten");
  }
  return tally.counts();
}

/** Clients of each product. */
export function clientsByProduct(counting: string) {
  return (history: History, question: Question): Counts => {
    const tally = new Tally();
    const key = ({ month, law, category, product, client }: ServiceMonth): string =>
      `${monthText(month)}|${law}|${category}|${product}|${client}`;
    for (const { month, law, category, product } of standing(servicesOf(counting, history, question), key))
      tally.add([monthText(month), law, category, product], "clienten");
    return tally.counts();
  };
}

/** Clients of each provider, of all it gives, of what it gives under a law, and of a category. */
export function clientsByProvider(counting: string) {
  return (history: History, question: Question): Counts => {
    const tally = new Tally();
    const services = servicesOf(counting, history, question);
    for (const at of [0, 1, 2]) {
      const level = ({ law, category }: ServiceMonth) => levels(law, category)[at] ?? ["*", "*"];
      const key = (one: ServiceMonth): string => [one.month, ...level(one), one.provider, one.client].join("|");
      for (const one of standing(services, key))
        tally.add([monthText(one.month), ...level(one), one.provider], "clienten");
    }
    return tally.counts();
  };
}
