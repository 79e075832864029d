import { type MonthNumber, monthOf } from "../../../src/synth/day-number.ts";
import { groupBy } from "../../../src/synth/group.ts";
import { type History, isRefusedBy, monthsOf, type Question } from "./history.ts";
import { allocationsOf, careDays } from "./known.ts";

/** Something that a client has of a provider in a month; `weight` is what was declared of it, or 1. */
export interface ServiceMonth {
  readonly month: MonthNumber;
  readonly law: string;
  readonly category: string;
  readonly product: string;
  readonly provider: string;
  readonly client: string;
  readonly weight: number;
}

interface Lasting {
  readonly law: string;
  readonly category: string;
  readonly product: string;
  readonly provider: string;
  readonly client: string;
}

function inMonths(one: Lasting, begin: number, end: number, question: Question): readonly ServiceMonth[] {
  const { law, category, product, provider, client } = one;
  return monthsOf(question)
    .filter((month) => monthOf(begin) <= month && monthOf(end) >= month)
    .map((month) => ({ month, law, category, product, provider, client, weight: 1 }));
}

/** What counts as having something, by each of the three definitions. */
const definitions: Readonly<Record<string, (history: History, question: Question) => readonly ServiceMonth[]>> = {
  toegewezen: (history, question) =>
    allocationsOf(history, question).flatMap((one) => inMonths(one, one.begin, one.end, question)),
  gestart: (history, question) =>
    careDays(history, question).flatMap((one) => inMonths(one, one.begin, one.until, question)),
  gedeclareerd: ({ lines }, question) =>
    lines
      .filter(({ sent, first }) => sent <= question.asOf && monthsOf(question).includes(monthOf(first)))
      .filter((line) => !isRefusedBy(line, question.asOf))
      .map((line) => ({ ...line, month: monthOf(line.first), weight: line.amount })),
};

/** What clients have, by a counting. */
export function servicesOf(counting: string, history: History, question: Question): readonly ServiceMonth[] {
  return definitions[counting]?.(history, question) ?? [];
}

/** Of those of one key the first, as long as together they weigh more than nothing. */
export function standing(all: readonly ServiceMonth[], keyOf: (one: ServiceMonth) => string): readonly ServiceMonth[] {
  return [...groupBy(all, keyOf).values()].flatMap((group) => {
    const [one] = group;
    return one !== undefined && group.reduce((sum, { weight }) => sum + weight, 0) > 0 ? [one] : [];
  });
}

/** Clients of a category in a month, each once. */
export function clientMonths(counting: string, history: History, question: Question): readonly ServiceMonth[] {
  return standing(
    servicesOf(counting, history, question),
    ({ month, law, category, client }) => `${month}|${law}|${category}|${client}`,
  );
}
