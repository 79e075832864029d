import type { Cell, DataRow, DataTable } from "../chart/data-table.ts";
import type { BarsState } from "../chart/state.ts";
import type { Gate } from "../disclosure/gate.ts";
import { isMissing } from "../figure/missing.ts";
import type { Entry, Line } from "../scenario/comparison.ts";
import type { FloorResult, VariantResult } from "../scenario/variants.ts";
import { t } from "../text/catalogue.ts";
import { say } from "../text/sentence.ts";
import { writeBalance } from "./amounts.ts";
import { pendingRow } from "./pending.ts";
import { saidFigure } from "./said-figure.ts";
import { headingRow, lineWriter } from "./scenario-lines.ts";

/** Tables of variants are written in millions with one decimal, as the source prints them. */
const style = { scale: 1_000_000, decimals: 1 } as const;

/** From legal floor to balance, post by post, variants in the columns; then what the source printed and what is not explained. */
export function variantTable(results: readonly VariantResult[], gate: Gate, source: string): DataTable {
  const ids = results.map(({ variant }) => variant.id);
  const writer = lineWriter(gate, ids);
  const across = (entryOf: (result: VariantResult) => Entry | undefined): Line =>
    results.flatMap((result) => {
      const entry = entryOf(result);
      return entry === undefined ? [] : [{ ...entry, year: result.variant.id }];
    });
  const titles = [...new Set(results.flatMap(({ posts }) => posts.map(({ title }) => title)))];
  const compared = (id: string, header: string, entryOf: (result: VariantResult) => Entry | undefined) => {
    const line = across(entryOf);
    return line.length === 0 ? [] : [writer.row(id, header, line, id.startsWith("rest") ? "of-which" : "line")];
  };
  const remainder = (line: string) => t("nl", "scenario.remainder", { line });
  const table: DataTable = {
    id: "varianten",
    caption: t("nl", "variant.overview.caption"),
    unit: t("nl", "variant.unit"),
    style,
    rowTitle: t("nl", "variant.row"),
    columns: results.map(({ variant }) => ({ id: variant.id, title: variant.title, align: "end" })),
    rows: [
      writer.row(
        "minimum",
        t("nl", "variant.floor"),
        across(({ floor }) => floor),
      ),
      ...titles.map((title, index) =>
        writer.row(
          `post-${index + 1}`,
          title,
          across(({ posts }) => posts.find((post) => post.title === title)?.entry),
        ),
      ),
      writer.row(
        "boven-minimum",
        t("nl", "variant.additions"),
        across(({ additions }) => additions),
        "subtotal",
      ),
      writer.row(
        "totaal",
        t("nl", "variant.total"),
        across(({ total }) => total),
        "total",
      ),
      ...pendingRow(
        "pm",
        results.map(({ open }) => open.length),
      ),
      ...compared("beschikbaar", t("nl", "variant.available"), ({ available }) => available),
      writer.row(
        "saldo",
        t("nl", "variant.balance"),
        across(({ balance }) => balance),
        "total",
      ),
      headingRow("bron", t("nl", "scenario.source.heading"), ids),
      ...compared("totaal-gedrukt", t("nl", "variant.printed"), ({ printed }) => printed.total),
      ...compared("rest-totaal", remainder(t("nl", "variant.total")), (result) => result.remainder.total),
      ...compared("verschil-gedrukt", t("nl", "variant.difference.printed"), ({ printed }) => printed.difference),
      ...compared("saldo-gedrukt", t("nl", "variant.difference.turned"), ({ printed }) => printed.balance),
      ...compared("rest-saldo", remainder(t("nl", "variant.balance")), (result) => result.remainder.balance),
    ],
    footnotes: [],
    source,
  };
  return markDifferences(table, results);
}

/** Marks the printed differences whose sign is the other way round than that of a balance, with a footnote that says so. */
function markDifferences(table: DataTable, results: readonly VariantResult[]): DataTable {
  const isTurned = results.map(({ printed: { difference, balance } }) => {
    const [from, to] = [difference?.figure.value, balance?.figure.value];
    return from !== undefined && to !== undefined && !isMissing(from) && !isMissing(to) && from !== to;
  });
  if (!isTurned.includes(true)) return table;
  const mark = t("nl", "variant.difference.mark");
  const marked = (cell: Cell, at: number): Cell =>
    cell.type === "figure" && isTurned[at] === true ? { ...cell, footnote: mark } : cell;
  return {
    ...table,
    rows: table.rows.map((row) => (row.id === "verschil-gedrukt" ? { ...row, cells: row.cells.map(marked) } : row)),
    footnotes: [...table.footnotes, { mark, text: t("nl", "variant.difference.sign") }],
  };
}

/** The balance of every variant as bars; undefined when fewer than two have one. */
export function variantBars(results: readonly VariantResult[], gate: Gate, source: string): BarsState | undefined {
  const known = results.flatMap(({ variant, balance }) => {
    const value = balance?.figure.value;
    return balance === undefined || value === undefined || isMissing(value) ? [] : [{ variant, balance, value }];
  });
  const sorted = known.toSorted((a, b) => a.value - b.value);
  const [worst] = sorted;
  const best = sorted.at(-1);
  if (worst === undefined || best === undefined || worst === best) return undefined;
  return {
    type: "bars",
    layout: "grouped",
    id: "saldo-varianten",
    name: t("nl", "variant.bars.name", {
      count: known.filter(({ value }) => value >= 0).length,
      total: results.length,
    }),
    sentence: say("nl", "variant.bars.sentence", {
      best: best.variant.title,
      worst: worst.variant.title,
      high: saidFigure(best.balance, gate, writeBalance),
      low: saidFigure(worst.balance, gate, writeBalance),
    }),
    unit: t("nl", "scenario.unit.millions"),
    style,
    source,
    axis: known.map(({ variant }) => variant.title),
    series: [
      {
        id: "saldo",
        label: t("nl", "variant.balance"),
        hue: "total",
        tense: "expected",
        points: known.map(({ variant, balance: { ref, figure } }) => ({
          at: variant.title,
          ref,
          figure: gate.release(figure),
        })),
      },
    ],
  };
}

/** What current policy does above the legal floor: posts, their sum, and what the source states as the floor. */
export function floorTable({ floor, stated, posts, sum }: FloorResult, gate: Gate, source: string): DataTable {
  const column = "bedrag";
  const writer = lineWriter(gate, [column]);
  const row = (id: string, header: string, entry: Entry, role: DataRow["role"] = "line") =>
    writer.row(id, header, [{ ...entry, year: column }], role);
  return {
    id: `minimum-${floor.id}`,
    caption: t("nl", "variant.floor.caption"),
    unit: t("nl", "variant.unit"),
    style,
    rowTitle: t("nl", "variant.row"),
    columns: [{ id: column, title: t("nl", "variant.floor.amount"), align: "end" }],
    rows: [
      ...posts.map(({ title, entry }, index) => row(`post-${index + 1}`, title, entry)),
      ...(sum === undefined ? [] : [row("som", t("nl", "variant.floor.sum"), sum, "total")]),
      ...stated.map((entry, index) =>
        row(`minimum-${index + 1}`, t("nl", "variant.floor.stated", { label: entry.figure.label }), entry),
      ),
    ],
    footnotes: [],
    source,
  };
}
