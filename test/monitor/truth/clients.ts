import { lastDayOf, type MonthNumber, monthOf, monthText } from "../../../src/synth/day-number.ts";
import { groupBy } from "../../../src/synth/group.ts";
import {
  type BenefitTold,
  type Counts,
  type History,
  monthsOf,
  type Question,
  type ResidentTold,
  Tally,
} from "./history.ts";
import { allocationsOf, careDays, latest, told } from "./known.ts";

interface ClientMonth {
  readonly month: MonthNumber;
  readonly law: string;
  readonly category: string;
  readonly client: string;
}

/** Who is a client, by each of the three definitions. */
const definitions: Readonly<Record<string, (history: History, question: Question) => readonly ClientMonth[]>> = {
  toegewezen: (history, question) =>
    allocationsOf(history, question).flatMap(({ law, category, client, begin, end }) =>
      monthsOf(question)
        .filter((month) => monthOf(begin) <= month && monthOf(end) >= month)
        .map((month) => ({ month, law, category, client })),
    ),
  gestart: (history, question) =>
    careDays(history, question).flatMap(({ law, category, client, begin, until }) =>
      monthsOf(question)
        .filter((month) => monthOf(begin) <= month && monthOf(until) >= month)
        .map((month) => ({ month, law, category, client })),
    ),
  gedeclareerd: (history, question) => {
    const lines = history.lines.filter(({ sent }) => sent <= question.asOf);
    const groups = groupBy(
      lines,
      ({ law, category, client, first }) => `${monthOf(first)}|${law}|${category}|${client}`,
    );
    return [...groups.values()].flatMap((group) => {
      const [one] = group;
      const net = group.reduce((sum, { amount }) => sum + amount, 0);
      if (one === undefined || net <= 0 || !monthsOf(question).includes(monthOf(one.first))) return [];
      return [{ month: monthOf(one.first), law: one.law, category: one.category, client: one.client }];
    });
  },
};

export function clientsByMonth(counting: string) {
  return (history: History, question: Question): Counts => {
    const tally = new Tally();
    const rows = definitions[counting]?.(history, question) ?? [];
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
function countPeople(tally: Tally, key: readonly string[], rows: readonly ClientMonth[]): void {
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
  const cared = definitions["toegewezen"]?.(history, question) ?? [];
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

function benefitsOf(history: History, question: Question) {
  return latest(history.benefits, question, ({ month, id }) => `${month} ${id}`);
}

export function benefitsByMonth(history: History, question: Question): Counts {
  const tally = new Tally();
  for (const one of benefitsOf(history, question)) {
    if (!monthsOf(question).includes(one.month)) continue;
    for (const scheme of ["*", one.scheme]) {
      const key = [monthText(one.month), scheme];
      const ends = one.until !== undefined && monthOf(one.until) === one.month;
      tally.add(key, "uitkeringen");
      tally.add(key, "bedrag", one.amount);
      if (monthOf(one.from) === one.month) tally.add(key, "instroom");
      if (ends) tally.add(key, "uitstroom");
      if (ends && one.reason === "werk") tally.add(key, "uitstroom_werk");
    }
  }
  for (const [key, people] of peopleOf(benefitsOf(history, question), question)) tally.add([key], "personen", people);
  return tally.counts();
}

/** Persons of benefits by month and scheme: holders once, partners once. */
function peopleOf(benefits: readonly BenefitTold[], question: Question): ReadonlyMap<string, number> {
  const found = new Map<string, Set<string>>();
  for (const { month, scheme, client, partner } of benefits)
    for (const key of [`${monthText(month)}|*`, `${monthText(month)}|${scheme}`]) {
      const people = found.get(key) ?? new Set<string>();
      if (monthsOf(question).includes(month)) found.set(key, people.add(`holder ${client}`));
      if (partner !== undefined) people.add(`partner ${partner}`);
    }
  return new Map([...found].map(([key, people]) => [key, people.size]));
}

const edges = [4, 12, 18, 23, 45, 65, 75, 85];
const groups = ["00-03", "04-11", "12-17", "18-22", "23-44", "45-64", "65-74", "75-84", "85+"];

interface Counted extends ResidentTold {
  readonly area: string;
  readonly group: string;
}

/** The inhabitants of a month: the newest extract that does not lie behind its last day. */
function residentsIn(history: History, question: Question, month: MonthNumber): readonly Counted[] {
  const known = told(history.residents, question).filter(({ day }) => day <= lastDayOf(month));
  const newest = Math.max(...known.map(({ day }) => day));
  return known
    .filter(({ day }) => day === newest)
    .map((one) => {
      const age = Math.floor((month - one.born) / 12);
      return { ...one, area: one.place ?? "onbekend", group: groups[edges.filter((edge) => age >= edge).length] ?? "" };
    });
}

export function residentsByMonth(history: History, question: Question): Counts {
  const tally = new Tally();
  for (const month of monthsOf(question)) {
    const all = residentsIn(history, question, month);
    for (const { area, group } of all)
      for (const key of [
        ["*", "*"],
        [area, "*"],
        ["*", group],
        [area, group],
      ] as const)
        tally.add([monthText(month), ...key], "inwoners");
    for (const area of ["*", ...new Set(all.map((one) => one.area))]) {
      const own = all.filter((one) => area === "*" || one.area === area);
      if (own.length > 0)
        tally.add([monthText(month), area, "*"], "huishoudens", new Set(own.map((one) => one.household)).size);
    }
  }
  return tally.counts();
}

export function useByArea(history: History, question: Question): Counts {
  const tally = new Tally();
  const cared = definitions["toegewezen"]?.(history, question) ?? [];
  for (const month of monthsOf(question)) {
    const all = residentsIn(history, question, month);
    for (const law of ["wmo", "jeugdwet"]) {
      const clients = new Set(cared.flatMap((row) => (row.month === month && row.law === law ? row.client : [])));
      const shares = new Map(
        [...groupBy(all, ({ group }) => group)].map(([group, own]) => [
          group,
          own.filter(({ client }) => clients.has(client)).length / own.length,
        ]),
      );
      for (const { area, group, client } of all)
        for (const key of [["*"], [group]]) {
          const at = [monthText(month), law, area, ...key];
          tally.add(at, "inwoners");
          tally.add(at, "clienten", clients.has(client) ? 1 : 0);
          tally.add(at, "verwacht", shares.get(group) ?? 0);
        }
    }
  }
  return tally.counts();
}
