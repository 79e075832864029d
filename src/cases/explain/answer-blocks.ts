import type { DataRow, DataTable } from "../../chart/data-table.ts";
import { isMissing } from "../../figure/missing.ts";
import { parsePeriod } from "../../figure/period-text.ts";
import { isProblem } from "../../figure/problem.ts";
import type { Block, Inline } from "../../report/model.ts";
import { andList } from "../../text/and-list.ts";
import { t } from "../../text/catalogue.ts";
import { type Sentence, say } from "../../text/sentence.ts";
import { writeMoney } from "../../text/write-number.ts";
import { writePeriod } from "../../text/write-period.ts";
import { indicatorNamed } from "../monitor/indicator-named.ts";
import { paragraph } from "../pages/blocks.ts";
import type { ExplainedView, NumberView, ReleasedEffect } from "./explained-view.ts";
import { clientsIndicator } from "./released-clients.ts";

/** So many months after its end declarations over a year are in, as the catalogue of indicators has it. */
const settlesAfter = 18;
/** So many months are named; of more only how many there are. */
const mostNamed = 3;
const euros = { scale: 1, decimals: 0 } as const;

/** The answer in one sentence: more or less, by clients and by cost per client; or that it cannot be told. Undefined with true amounts. */
export function answerSentence({ answer, total, from, to }: ExplainedView): Sentence | undefined {
  if (answer === undefined) return undefined;
  const { change } = total.today;
  const { value } = change.figure;
  const years = { from: periodName(from.text), to: periodName(to.text) };
  if (isMissing(value)) return say("nl", "explain.untold.hidden");
  if ("because" in answer)
    return say("nl", "explain.untold.lead", { ...years, change: said(change, writeMoney(value, euros)) });
  return say("nl", `explain.answer.${wayOf(value)}`, {
    ...years,
    change: said(change, sizeOf(value)),
    clients: partSentence("client-months", answer.clients),
    perClient: partSentence("per-client", answer.perClient),
  });
}

/** What belongs to the answer: why it cannot be told, between what its parts lie, that the younger year is not complete. */
export function answerRemarks({ answer, from, to, asOf }: ExplainedView): readonly string[] {
  if (answer === undefined) return [];
  if ("because" in answer) {
    if (answer.because === "clients") return [t("nl", "explain.untold.clients", { months: monthNames(answer.months) })];
    if ("year" in answer) return [t("nl", `explain.untold.${answer.because}`, { year: answer.year })];
    return [t("nl", `explain.untold.${answer.because}`)];
  }
  const { open } = answer;
  const year = Math.max(...[from, to].map(({ text }) => Number(text)));
  const settled = `${year + 1 + Math.floor(settlesAfter / 12)}-${String((settlesAfter % 12) + 1).padStart(2, "0")}-01`;
  return [
    ...(open.length === 0 ? [] : [t("nl", "explain.answer.open", { months: monthNames(open), count: open.length })]),
    ...(asOf < settled ? [t("nl", "explain.answer.young", { year: String(year) })] : []),
  ];
}

/** The two numbers that the answer rests on, a year a column. */
export function answerTable({ answer, from, to }: ExplainedView): DataTable | undefined {
  if (answer === undefined || "because" in answer) return undefined;
  const row = (
    id: "clients" | "cost",
    numbers: Readonly<Record<"from" | "to", NumberView>>,
    isMoney: boolean,
  ): DataRow => ({
    ...{ id, role: "line", header: t("nl", `explain.average.${id}`) },
    cells: [numbers.from, numbers.to].map(({ ref, figure }) => ({
      ...{ type: "figure", ref, figure },
      ...(isMoney ? { own: { style: euros, withUnit: true } } : {}),
    })),
  });
  return {
    id: "verklaren-antwoord",
    caption: t("nl", "explain.answer.table"),
    unit: t("nl", "explain.answer.unit"),
    style: euros,
    rowTitle: t("nl", "explain.column.part"),
    columns: [from, to].map(({ text }) => ({ id: text, title: periodName(text), align: "end" })),
    rows: [row("clients", answer.average, false), row("cost", answer.cost, true)],
    footnotes: [],
    source: t("nl", "data.source-note"),
  };
}

/** How everybody's explanation is made: which released numbers, where they stand, the method, and what stays hidden. */
export function releasedNotes({ municipality, answer }: ExplainedView): readonly Block[] {
  const link = (id: string): Inline => ({
    ...{ type: "link", text: indicatorNamed(id).name },
    href: `/gemeenten/GM${municipality}/monitor?keuze=indicator:${id}`,
  });
  const words = (key: "before" | "between" | "after"): Inline => ({
    type: "text",
    text: t("nl", `explain.released.${key}`),
  });
  const isTold = answer !== undefined && !("because" in answer);
  return [
    paragraph([
      ...[words("before"), link("product-goedgekeurd-jaar"), words("between"), link(clientsIndicator), words("after")],
    ]),
    ...(isTold ? [paragraph(t("nl", "explain.released.how")), paragraph(t("nl", "explain.released.clients"))] : []),
    paragraph(t("nl", "explain.released.laws")),
    paragraph(t("nl", "explain.protected")),
  ];
}

function partSentence(effect: ReleasedEffect, part: NumberView): Sentence {
  const { value, interval } = part.figure;
  if (isMissing(value)) throw new Error("a part of an answer that is hidden");
  const { low, high } = interval ?? { low: value, high: value };
  const way = low < 0 && high > 0 ? "open" : wayOf(value);
  if (way === "same") return say("nl", `explain.answer.${effect}.same`);
  const ends = way === "open" ? [low, high] : [low, high].map(Math.abs).toSorted((a, b) => a - b);
  const [least = "", most = ""] = ends.map((cents) => writeMoney(cents, euros));
  const words = interval === undefined ? least : t("nl", "explain.answer.between", { low: least, high: most });
  return say("nl", `explain.answer.${effect}.${way}`, { amount: said(part, words) });
}

function wayOf(cents: number): "more" | "less" | "same" {
  if (cents === 0) return "same";
  return cents > 0 ? "more" : "less";
}

/** An amount whose sign stands in words. */
function sizeOf(cents: number): string {
  return writeMoney(Math.abs(cents), euros);
}

function said({ ref, figure }: NumberView, text: string) {
  return { type: "figure" as const, ref, figure, text };
}

function monthNames(months: readonly string[]): string {
  if (months.length > mostNamed) return t("nl", "explain.answer.months", { count: months.length });
  return andList(months.map(periodName));
}

function periodName(text: string): string {
  const period = parsePeriod(text);
  return isProblem(period) ? text : writePeriod(period);
}
