import { addMonths, firstDayOf, lastDayOf, monthOf, monthText } from "../../../src/synth/day-number.ts";
import { type BenefitTold, type Counts, type History, monthsOf, type Question, Tally } from "./history.ts";
import { latest } from "./known.ts";

/** The benefits of each month, as they were told last. */
export function benefitsOf(history: History, question: Question) {
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

/** Why benefits begin and end. */
export function benefitReasons(history: History, question: Question): Counts {
  const tally = new Tally();
  for (const { month, from, until, cause, reason } of benefitsOf(history, question)) {
    if (!monthsOf(question).includes(month)) continue;
    for (const [day, direction, word] of [
      [from, "instroom", cause],
      [until, "uitstroom", reason],
    ] as const)
      if (day !== undefined && monthOf(day) === month)
        for (const one of ["*", word ?? "onbekend"]) tally.add([monthText(month), direction, one], "uitkeringen");
  }
  return tally.counts();
}

/** How long benefits last: of who still has one when the month is over, and of who left in it. */
export function benefitLengths(history: History, question: Question): Counts {
  const tally = new Tally();
  for (const { month, scheme, from, until } of benefitsOf(history, question)) {
    if (!monthsOf(question).includes(month)) continue;
    const after = firstDayOf(month + 1);
    const isThere = until === undefined || until >= after;
    const years = [1, 5].filter((count) => addMonths(from, 12 * count) < after).length;
    const group = ["korter_dan_een_jaar", "een_tot_vijf_jaar", "vijf_jaar_of_langer"][years] ?? "";
    for (const one of ["*", scheme]) {
      const key = [monthText(month), one];
      if (isThere) tally.addAll(key, { lopend: 1, [group]: 1, dagen_lopend: after - from });
      else if (monthOf(until) === month) tally.addAll(key, { beeindigd: 1, dagen_beeindigd: until + 1 - from });
    }
  }
  return tally.counts();
}

/** Help to find work: who has it, who begins, who ends and how. */
export function workHelpByMonth(history: History, question: Question): Counts {
  const tally = new Tally();
  const people = new Map<string, Set<string>>();
  for (const { client, kind, begin, end, outcome } of latest(history.workHelp, question, ({ id }) => id))
    for (const month of monthsOf(question)) {
      const isThere = (day: number): boolean => begin <= day && (end === undefined || end > day);
      const [before, after] = [isThere(firstDayOf(month) - 1), isThere(lastDayOf(month))];
      const [comes, goes] = [monthOf(begin) === month, end !== undefined && monthOf(end) === month];
      if (!before && !comes) continue;
      for (const one of ["*", kind]) {
        const key = [monthText(month), one];
        tally.addAll(key, {
          in_beeld: 1,
          stand_begin: Number(before),
          begonnen: Number(comes),
          stand_eind: Number(after),
          beeindigd: Number(goes),
          beeindigd_werk: Number(goes && outcome === "werk"),
          beeindigd_uitval: Number(goes && outcome === "uitval"),
          dagen_beeindigd: goes ? (end ?? begin) + 1 - begin : 0,
        });
        people.set(key.join("|"), (people.get(key.join("|")) ?? new Set()).add(client));
      }
    }
  for (const [key, own] of people) tally.add([key], "personen", own.size);
  return tally.counts();
}
