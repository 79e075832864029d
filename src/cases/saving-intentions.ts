import type { Cell, DataRow, DataTable } from "../chart/data-table.ts";
import type { Gate } from "../disclosure/gate.ts";
import type { Figure } from "../figure/figure.ts";
import { isMissing } from "../figure/missing.ts";
import { formatCitation } from "../policy/citation.ts";
import type { FigureRef } from "../policy/reference.ts";
import type { Saving } from "../policy/saving.ts";
import { t } from "../text/catalogue.ts";
import { writeValue } from "../text/write-number.ts";
import { writePeriod } from "../text/write-period.ts";
import { thousands } from "./amounts.ts";
import type { CompareSection } from "./views.ts";

/** An amount of money that a sentence says a target must yield or has yielded. */
export interface Intention {
  readonly saving: Saving;
  readonly ref: FigureRef;
  readonly figure: Figure;
}

/** The amounts of money in sentences that belong to savings targets; they overlap with the table and are in no total. */
export function intentionsOf(
  savings: readonly Saving[],
  lookup: (ref: FigureRef) => Figure | undefined,
): readonly Intention[] {
  return savings.flatMap((saving) =>
    saving.figures.flatMap((ref) => {
      const figure = lookup(ref);
      return figure?.unit.quantity === "money" ? [{ saving, ref, figure }] : [];
    }),
  );
}

/** Intentions as a section: amount, year (which may be one of several) and lines; undefined when there are none. */
export function viewIntentions(
  intentions: readonly Intention[],
  gate: Gate,
  source: string,
): CompareSection | undefined {
  if (intentions.length === 0) return undefined;
  const titles = {
    amount: t("nl", "savings.intentions.amount"),
    label: t("nl", "savings.intentions.label"),
    year: t("nl", "savings.intentions.year"),
    lines: t("nl", "savings.intentions.lines"),
  };
  const table: DataTable = {
    id: "voornemens",
    caption: t("nl", "savings.intentions.caption"),
    unit: t("nl", "savings.intentions.unit"),
    style: thousands,
    rowTitle: t("nl", "savings.intentions.row"),
    columns: Object.entries(titles).map(([id, title]) => ({ id, title, align: id === "amount" ? "end" : "start" })),
    rows: intentions.map((intention, index) => rowOf(intention, index, gate)),
    footnotes: [],
    source,
  };
  return {
    id: "voornemens",
    title: t("nl", "savings.intentions.title"),
    text: t("nl", "savings.intentions.text"),
    tables: [table],
  };
}

function rowOf({ saving, ref, figure }: Intention, index: number, gate: Gate): DataRow {
  const text = (words: string): Cell => ({ type: "text", text: words });
  const shown = gate.release(figure);
  const { value, interval, unit, provenance } = shown;
  const range =
    isMissing(value) && interval !== undefined
      ? t("nl", "savings.range", {
          low: writeValue(interval.low, unit, thousands),
          high: writeValue(interval.high, unit, thousands),
        })
      : undefined;
  return {
    id: `${saving.id}-${index + 1}`,
    role: "line",
    header: saving.title,
    cells: [
      range === undefined ? { type: "figure", ref, figure: shown } : text(range),
      text(shown.label),
      text(writePeriod(shown.period)),
      text(provenance.type === "printed" ? provenance.lines.map(formatCitation).join(", ") : ""),
    ],
  };
}
