import {
  addMonths,
  firstDayOf,
  lastDayOf,
  type MonthNumber,
  monthOf,
  monthText,
} from "../../../src/synth/day-number.ts";
import { groupBy } from "../../../src/synth/group.ts";
import { type BenefitTold, type Counts, type History, monthsOf, type Question, Tally } from "./history.ts";
import { latest } from "./known.ts";

/**
 * The benefits of each month asked: those that ran in it, by the dates that were told in the last month of the file that names them, as far
 * as the file goes. Where nothing says when one ended, that it ran is known of the months that name it alone. What was paid before the
 * first or after the last day is of that month.
 */
export function benefitsOf(history: History, question: Question): readonly BenefitTold[] {
  const rows = latest(history.benefits, question, ({ month, id }) => `${month} ${id}`);
  const fileMonths = rows.map(({ month }) => month);
  const [opens, closes] = [Math.min(...fileMonths), Math.max(...fileMonths)];
  const asked = monthsOf(question).filter((month) => month >= opens && month <= closes);
  return [...groupBy(rows, ({ id }) => id).values()].flatMap((own) => {
    const told = own.toSorted((a, b) => a.month - b.month);
    return asked.flatMap((month) => benefitIn(month, told) ?? []);
  });
}

/** A benefit in a month, of what was told of it in order; nothing when it did not run. */
function benefitIn(month: MonthNumber, told: readonly BenefitTold[]): BenefitTold | undefined {
  const [oldest, newest] = [told[0], told.at(-1)];
  if (oldest === undefined || newest === undefined) return undefined;
  const { from, until, cause, reason } = newest;
  const ended = until === undefined ? Number.POSITIVE_INFINITY : monthOf(until);
  if ((until !== undefined && until < from) || month < monthOf(from) || month > ended) return undefined;
  const monthOfRow = (row: BenefitTold): MonthNumber => Math.min(Math.max(row.month, monthOf(from)), ended);
  const own = told.filter((row) => monthOfRow(row) === month);
  const isBefore = month < monthOfRow(oldest);
  const isAfter = month > monthOfRow(newest) && until !== undefined;
  const who = own.at(-1) ?? (isBefore ? oldest : isAfter ? newest : undefined);
  if (who === undefined) return undefined;
  const { client, partner, scheme, id, knownOn } = who;
  return {
    ...{ month, id, client, scheme, from, knownOn, amount: own.reduce((sum, { amount }) => sum + amount, 0) },
    ...(partner === undefined ? {} : { partner }),
    ...(until === undefined ? {} : { until }),
    ...(cause === undefined ? {} : { cause }),
    ...(reason === undefined ? {} : { reason }),
  };
}

export function benefitsByMonth(history: History, question: Question): Counts {
  const tally = new Tally();
  const benefits = benefitsOf(history, question);
  for (const one of benefits)
    for (const scheme of ["*", one.scheme]) {
      const key = [monthText(one.month), scheme];
      const ends = one.until !== undefined && monthOf(one.until) === one.month;
      tally.add(key, "uitkeringen");
      tally.add(key, "bedrag", one.amount);
      if (monthOf(one.from) === one.month) tally.add(key, "instroom");
      if (ends) tally.add(key, "uitstroom");
      if (ends && one.reason === "werk") tally.add(key, "uitstroom_werk");
    }
  for (const [key, people] of peopleOf(benefits)) tally.add([key], "personen", people);
  return tally.counts();
}

/** Persons of benefits by month and scheme: holders once, partners once. */
function peopleOf(benefits: readonly BenefitTold[]): ReadonlyMap<string, number> {
  const found = new Map<string, Set<string>>();
  for (const { month, scheme, client, partner } of benefits)
    for (const key of [`${monthText(month)}|*`, `${monthText(month)}|${scheme}`]) {
      const people = found.get(key) ?? new Set<string>();
      found.set(key, people.add(`holder ${client}`));
      if (partner !== undefined) people.add(`partner ${partner}`);
    }
  return new Map([...found].map(([key, people]) => [key, people.size]));
}

/** Why benefits begin and end. */
export function benefitReasons(history: History, question: Question): Counts {
  const tally = new Tally();
  for (const { month, from, until, cause, reason } of benefitsOf(history, question))
    for (const [day, direction, word] of [
      [from, "instroom", cause],
      [until, "uitstroom", reason],
    ] as const)
      if (day !== undefined && monthOf(day) === month)
        for (const one of ["*", word ?? "onbekend"]) tally.add([monthText(month), direction, one], "uitkeringen");
  return tally.counts();
}

/** How long benefits last: of who still has one when the month is over, and of who left in it. */
export function benefitLengths(history: History, question: Question): Counts {
  const tally = new Tally();
  for (const { month, scheme, from, until } of benefitsOf(history, question)) {
    const after = firstDayOf(month + 1);
    const isThere = until === undefined || until >= after;
    const years = [1, 5].filter((count) => addMonths(from, 12 * count) < after).length;
    const group = ["korter_dan_een_jaar", "een_tot_vijf_jaar", "vijf_jaar_of_langer"][years] ?? "";
    for (const one of ["*", scheme]) {
      const key = [monthText(month), one];
      if (isThere) tally.addAll(key, { lopend: 1, [group]: 1, dagen_lopend: after - from });
      else tally.addAll(key, { beeindigd: 1, dagen_beeindigd: until + 1 - from });
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
