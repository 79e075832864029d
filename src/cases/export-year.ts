import { decimalOf } from "../figure/decimal.ts";
import { missing } from "../figure/missing.ts";
import { monthText } from "../figure/month-number.ts";
import type { YearExpectation, YearTooShort } from "../forecast/year/expect-year.ts";
import type { ProviderNote } from "../forecast/year/provider-note.ts";
import { t } from "../text/catalogue.ts";
import { writeDecimal, writePercent } from "../text/write-number.ts";
import type { YearAnswer } from "./forecast-year.ts";

/** The expectation of a year as one JSON document, in the unit of the file. */
export function yearJson(answer: YearAnswer): object {
  const { file, asOf, year, passed, products, total, budget, firstMonth } = answer;
  return {
    file,
    asOf: monthText(asOf),
    year,
    monthsPassed: passed,
    total: answerJson(total),
    ...(budget === undefined ? {} : { budget }),
    products: products.map(({ product, answer: own, notes }) => ({
      ...(product === "" ? {} : { product }),
      ...answerJson(own),
      providers: notes.map((note) => ({
        ...note,
        month: monthText(firstMonth + note.month),
        message: sayNotes([note], answer)[0],
      })),
    })),
  };
}

function answerJson(answer: YearExpectation | YearTooShort): object {
  if ("code" in answer)
    return { expected: missing("not-quantified"), because: answer, message: t("nl", "year.too-few-months", answer) };
  return answer;
}

/** The same in sentences. */
export function explainYear(answer: YearAnswer): string {
  const { asOf, year, products, total, budget } = answer;
  const [only, ...others] = products;
  const title = (product: string) => t("nl", "year.title", { product, year, asOf: monthText(asOf) });
  const parts = others.length === 0 ? [] : products;
  return [
    ...parts.flatMap((one) => [title(one.product), ...linesOf(one.answer), ...sayNotes(one.notes, answer), ""]),
    title(others.length === 0 ? (only?.product ?? "") : t("nl", "year.total")),
    ...linesOf(total),
    ...(budget === undefined || "code" in total ? [] : [sayBudget(total.expected, budget)]),
    ...(others.length === 0 ? sayNotes(only?.notes ?? [], answer) : []),
    t("nl", "year.internal"),
  ].join("\n");
}

function linesOf(answer: YearExpectation | YearTooShort): readonly string[] {
  if ("code" in answer) return [t("nl", "year.too-few-months", answer)];
  const { declared, late, ahead, expected, straightLine, ranges, past } = answer;
  const amounts = [
    [t("nl", "year.declared"), write(declared)],
    [t("nl", "year.late"), write(late)],
    [t("nl", "year.ahead"), write(ahead)],
    [t("nl", "year.expected"), write(expected)],
    [t("nl", "year.straight-line"), write(straightLine)],
  ] as const;
  const [wide, high] = [0, 1].map((at) => amounts.reduce((most, line) => Math.max(most, line[at]?.length ?? 0), 0));
  return [
    ...amounts.map(([label, amount]) => `${label.padEnd(wide ?? 0)}  ${amount.padStart(high ?? 0)}`),
    ...ranges.map(({ certainty, lower, upper }) =>
      t("nl", "year.range", { certainty: percent(certainty, 0), lower: write(lower), upper: write(upper) }),
    ),
    t("nl", "year.past", {
      moments: past.moments,
      error: percent(past.medianError, 1),
      straight: percent(past.straightError, 1),
    }),
    past.of === 0 ? t("nl", "year.never-held") : t("nl", "year.held", past),
  ];
}

function sayBudget(expected: number, budget: number): string {
  const key = expected >= budget ? "year.over-budget" : "year.under-budget";
  return t("nl", key, { budget: write(budget), amount: write(Math.abs(expected - budget)) });
}

/** A sentence for each thing that happened in a month, with the providers that it happened to. */
function sayNotes(notes: readonly ProviderNote[], { firstMonth, year }: YearAnswer): readonly string[] {
  const same = new Map<string, ProviderNote[]>();
  for (const note of notes) {
    const key = `${note.kind} ${note.month}`;
    same.set(key, [...(same.get(key) ?? []), note]);
  }
  return [...same.values()].flatMap((some) => {
    const [first] = some;
    if (first === undefined) return [];
    const named = some.map(({ provider }) => (provider === "" ? t("nl", "year.provider") : provider));
    const month = monthText(firstMonth + first.month);
    const said = t("nl", `year.note.${first.kind}`, { providers: named.join(", "), month });
    const amounts = some.flatMap(({ expected }) => expected ?? []);
    if (amounts.length < some.length) return [said];
    const amount = write(amounts.reduce((sum, one) => sum + one, 0));
    return [`${said} ${t("nl", "year.note.expected", { year, amount })}`];
  });
}

function write(amount: number): string {
  return writeDecimal(decimalOf(Math.round(amount)), false);
}

function percent(share: number, decimals: number): string {
  return writePercent(share * 100, { decimals });
}
