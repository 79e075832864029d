import { firstDayOf, lastDayOf, type MonthNumber, monthText, yearOf } from "../../../src/synth/day-number.ts";
import { groupBy } from "../../../src/synth/group.ts";
import { type Counts, type History, monthsOf, type Question, type ResidentTold, Tally } from "./history.ts";
import { latest, told } from "./known.ts";
import { clientMonths, type ServiceMonth } from "./services.ts";
import { trajectsOf } from "./trajects.ts";

const edges = [4, 12, 18, 23, 45, 65, 75, 85];
const groups = ["00-03", "04-11", "12-17", "18-22", "23-44", "45-64", "65-74", "75-84", "85+"];

interface Counted extends ResidentTold {
  readonly area: string;
  readonly group: string;
}

/** The inhabitants of a month: the newest extract that does not lie behind its last day. */
export function residentsIn(history: History, question: Question, month: MonthNumber): readonly Counted[] {
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

/** The village of each neighbourhood, as the municipality said last. */
function villagesOf(history: History, question: Question): ReadonlyMap<string, string> {
  return new Map(latest(history.areas, question, ({ area }) => area).map(({ area, village }) => [area, village]));
}

export function residentsByVillage(history: History, question: Question): Counts {
  const tally = new Tally();
  const villages = villagesOf(history, question);
  for (const month of monthsOf(question))
    for (const { area, group } of residentsIn(history, question, month))
      for (const age of ["*", group]) tally.add([monthText(month), villages.get(area) ?? "onbekend", age], "inwoners");
  return tally.counts();
}

export function useByArea(counting: string) {
  return (history: History, question: Question): Counts =>
    countUse(clientMonths(counting, history, question), history, question);
}

function countUse(cared: readonly ServiceMonth[], history: History, question: Question): Counts {
  const tally = new Tally();
  const villages = villagesOf(history, question);
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
        for (const key of placesOf(villages.get(area) ?? "onbekend", area, group)) {
          const at = [monthText(month), law, ...key];
          tally.add(at, "inwoners");
          tally.add(at, "clienten", clients.has(client) ? 1 : 0);
          tally.add(at, "verwacht", shares.get(group) ?? 0);
        }
    }
  }
  return tally.counts();
}

/** Who had care in a year, by where they lived in its last month. */
export function useByYear(history: History, question: Question): Counts {
  const tally = new Tally();
  const villages = villagesOf(history, question);
  const cared = clientMonths("toegewezen", history, question);
  for (const year of new Set(monthsOf(question).map(yearOf))) {
    const own = monthsOf(question).filter((month) => yearOf(month) === year);
    for (const law of ["wmo", "jeugdwet"])
      for (const { area, client } of residentsIn(history, question, Math.max(...own))) {
        const village = villages.get(area) ?? "onbekend";
        const isClient = cared.some((row) => row.client === client && row.law === law && own.includes(row.month));
        for (const place of [
          ["*", "*"],
          [village, "*"],
          [village, area],
        ])
          tally.addAll([String(year), law, ...place], { inwoners: 1, clienten: Number(isClient) });
      }
  }
  return tally.counts();
}

/** Municipality, village and neighbourhood, each for all ages and for one. */
function placesOf(village: string, area: string, group: string): readonly (readonly string[])[] {
  const places = [
    ["*", "*"],
    [village, "*"],
    [village, area],
  ];
  return places.flatMap((place) => [
    [...place, "*"],
    [...place, group],
  ]);
}

/** What begins, ends and runs of trajects, by where their client lives in the month. */
export function trajectsByArea(history: History, question: Question): Counts {
  const tally = new Tally();
  const villages = villagesOf(history, question);
  const chains = trajectsOf(history, question);
  for (const month of monthsOf(question)) {
    const homes = new Map(residentsIn(history, question, month).map(({ client, area }) => [client, area]));
    for (const { members, begin, end } of chains) {
      const area = homes.get(members[0].client);
      if (area === undefined || begin > lastDayOf(month) || end < firstDayOf(month)) continue;
      const village = villages.get(area) ?? "onbekend";
      for (const law of ["*", members[0].law])
        for (const place of [
          ["*", "*"],
          [village, "*"],
          [village, area],
        ])
          tally.addAll([monthText(month), law, ...place], {
            instroom: Number(begin >= firstDayOf(month)),
            uitstroom: Number(end <= lastDayOf(month)),
            stand_eind: Number(end > lastDayOf(month)),
          });
    }
  }
  return tally.counts();
}
