import { lastDayOf, type MonthNumber, monthOf, monthText, yearOf } from "../../../src/synth/day-number.ts";
import {
  type ClaimLine,
  type Counts,
  type History,
  isRefusedBy,
  monthsOf,
  type Question,
  type ReportTold,
  Tally,
} from "./history.ts";
import { latest, stopsOf } from "./known.ts";
import { levels } from "./trajects.ts";

interface KnownLine extends ClaimLine {
  readonly isAnswered: boolean;
  readonly isRefused: boolean;
}

/** The lines of care in the months asked, as far as they were sent, with what was answered by then. */
function linesOf({ lines }: History, question: Question): readonly KnownLine[] {
  return lines
    .filter(({ sent, first }) => sent <= question.asOf && monthsOf(question).includes(monthOf(first)))
    .map((line) => {
      const isAnswered = line.answered <= question.asOf;
      return { ...line, isAnswered, isRefused: isRefusedBy(line, question.asOf) };
    });
}

/** Those that were not refused. */
export function approvedLines(history: History, question: Question): readonly ClaimLine[] {
  return linesOf(history, question).filter(({ isRefused }) => !isRefused);
}

export function claimsByMonth(history: History, question: Question): Counts {
  const tally = new Tally();
  for (const line of linesOf(history, question)) {
    const month = monthOf(line.first);
    for (const level of levels(line.law, line.category)) {
      const key = [monthText(month), ...level];
      tally.add(key, "regels");
      tally.add(key, "ingediend", line.amount);
      if (line.isRefused) tally.add(key, "regels_afgekeurd");
      tally.add(key, line.isRefused ? "afgekeurd" : line.isAnswered ? "toegekend" : "in_behandeling", line.amount);
      if (line.sent > lastDayOf(month + 1)) tally.add(key, "laat", line.amount);
    }
  }
  return tally.counts();
}

export function providersByYear(history: History, question: Question): Counts {
  const sums = new Map<string, Map<string, number>>();
  for (const line of linesOf(history, question)) {
    if (line.isRefused) continue;
    for (const level of levels(line.law, line.category)) {
      const key = [yearOf(monthOf(line.first)), ...level].join("|");
      const own = sums.get(key) ?? new Map<string, number>();
      sums.set(key, own.set(line.provider, (own.get(line.provider) ?? 0) + line.amount));
    }
  }
  const tally = new Tally();
  for (const [key, own] of sums) {
    const amounts = [...own.values()].filter((amount) => amount > 0).toSorted((a, b) => b - a);
    const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);
    tally.add([key], "aanbieders", amounts.length);
    tally.add([key], "bedrag", sum(amounts));
    tally.add([key], "grootste", amounts[0] ?? 0);
    tally.add([key], "grootste_drie", sum(amounts.slice(0, 3)));
    tally.add([key], "concentratie", sum(amounts.map((one) => ((100 * one) / sum(amounts)) ** 2)));
  }
  return tally.counts();
}

export function priceAndVolume(history: History, question: Question): Counts {
  const tally = new Tally();
  const seen = new Set<string>();
  for (const line of linesOf(history, question)) {
    if (line.isRefused) continue;
    const key = [monthText(monthOf(line.first)), line.law, line.category, line.unit];
    tally.add(key, "bedrag", line.amount);
    // A budget in euros is an amount and no volume.
    if (line.unit !== "83") tally.add(key, "volume", line.volume);
    const person = [...key, line.client].join("|");
    if (!seen.has(person)) tally.add(key, "clienten");
    seen.add(person);
  }
  return tally.counts();
}

export function stopReasons(history: History, question: Question): Counts {
  const tally = new Tally();
  for (const { law, end, reason = "" } of stopsOf(history, question))
    if (end !== undefined && reason !== "20" && monthsOf(question).includes(monthOf(end)))
      for (const level of levels(law, reason)) tally.add([monthText(monthOf(end)), ...level], "beeindigd");
  return tally.counts();
}

export function accessByMonth(history: History, question: Question): Counts {
  const tally = new Tally();
  for (const report of latest(history.reports, question, ({ id }) => id))
    for (const month of monthsOf(question)) countReport(tally, question, month, report);
  return tally.counts();
}

function countReport(tally: Tally, { decisionDays }: Question, month: MonthNumber, report: ReportTold): void {
  const { law, reported, decided } = report;
  const key = [monthText(month), law];
  const days = decisionDays[law];
  if (monthOf(reported) === month) tally.add(key, "gemeld");
  if (decided !== undefined && monthOf(decided) === month) {
    tally.add(key, "besloten");
    tally.add(key, "dagen_tot_besluit", decided - reported);
    if (decided - reported <= days) tally.add(key, "besloten_op_tijd");
  }
  if (monthOf(reported) > month || (decided !== undefined && monthOf(decided) <= month)) return;
  tally.add(key, "open_eind");
  if (lastDayOf(month) - reported > days) tally.add(key, "open_te_laat");
}

/** The laws of the social domain by the whole number and first decimal of their *taakveld*; those in full words of their own. */
const lawOfTaakveld: readonly (readonly [law: string, codes: RegExp])[] = [
  ["wmo", /^6\.(6|71|81)|^6\.(21|791|91)$/],
  ["jeugdwet", /^6\.(72|73|74|75|76|82)|^6\.(22|792|92)$/],
  ["participatiewet", /^6\.[345]$/],
];

/** The ledger at the end of each quarter, by law and *taakveld*. */
export function ledgerByLaw(history: History, question: Question): Counts {
  const tally = new Tally();
  for (const [key, row] of ledgerByMonth(history, question)) {
    const [month = "", side = "", taakveld = ""] = key.split("|");
    if (Number(month.slice(5)) % 3 !== 0) continue;
    const law = lawOfTaakveld.find(([, codes]) => codes.test(taakveld))?.[0] ?? "onbekend";
    const { geboekt_tot_en_met = 0, begroot = 0 } = row;
    for (const place of ["*", taakveld]) tally.addAll([month, side, law, place], { geboekt_tot_en_met, begroot });
  }
  return tally.counts();
}

export function ledgerByMonth(history: History, question: Question): Counts {
  const tally = new Tally();
  const bookings = latest(history.bookings, question, ({ id }) => id);
  const budgets = latest(history.budgets, question, (one) =>
    [one.year, one.change, one.side, one.taakveld, one.product].join("|"),
  );
  for (const month of monthsOf(question)) {
    for (const { month: booked, side, taakveld, product, amount } of bookings) {
      if (yearOf(booked) !== yearOf(month) || booked > month) continue;
      const key = [monthText(month), side, taakveld, product];
      tally.add(key, "geboekt_tot_en_met", amount);
      if (booked === month) tally.add(key, "geboekt", amount);
    }
    for (const { year, side, taakveld, product, amount } of budgets)
      if (year === yearOf(month)) tally.add([monthText(month), side, taakveld, product], "begroot", amount);
  }
  return tally.counts();
}
