import type { DataTable } from "../chart/data-table.ts";
import type { Figure } from "../figure/figure.ts";
import { isMissing } from "../figure/missing.ts";
import { type Locale, t } from "../text/catalogue.ts";
import { writePeriod } from "../text/write-period.ts";
import { writeUnit } from "../text/write-unit.ts";
import type { Block, Inline, Report } from "./model.ts";
import { tablesOf } from "./tables-of.ts";

/** A list of facts under heads: each row has a text, a number or nothing for each head. */
export interface FactList {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

interface Placed {
  readonly ref: string;
  readonly figure: Figure;
  readonly place: string;
  readonly row: string;
  readonly column: string;
}

/**
 * Every figure of a report once, in full, with what it is, when, of which kind and where it comes from: so that any
 * number can be followed to its source without the program.
 */
export function figureList(report: Report, tables: readonly DataTable[]): FactList {
  const locale = report.language;
  const found = new Map<string, Placed>();
  for (const placed of [...tables.flatMap(figuresOfTable), ...figuresOfText(report)])
    if (!found.has(placed.ref)) found.set(placed.ref, placed);
  const heads = [
    "place",
    "row",
    "column",
    "label",
    "value",
    "unit",
    "lowest",
    "highest",
    "missing",
    "kind",
    "status",
    "period",
    "known-on",
    "source",
    "lines",
    "reference",
  ] as const;
  return {
    heads: heads.map((head) => t(locale, `document.${head}`)),
    rows: [...found.values()].map((placed) => factsOf(placed, locale)),
  };
}

/** Every figure of a report, as often as it stands there. */
export function figuresIn(report: Report): readonly Figure[] {
  return [...tablesOf(report).flatMap(figuresOfTable), ...figuresOfText(report)].map(({ figure }) => figure);
}

function figuresOfTable(table: DataTable): readonly Placed[] {
  return table.rows.flatMap(({ header, cells }) =>
    cells.flatMap((cell, column) =>
      cell.type === "figure"
        ? [
            {
              ref: cell.ref,
              figure: cell.figure,
              place: table.caption,
              row: header,
              column: table.columns[column]?.title ?? "",
            },
          ]
        : [],
    ),
  );
}

function figuresOfText(report: Report): readonly Placed[] {
  let place = t(report.language, "document.running-text");
  return report.blocks.flatMap((block) => {
    if (block.type === "heading") place = block.text;
    return inlinesOf(block).flatMap((run) =>
      run.type === "figure" ? [{ ref: run.ref, figure: run.figure, place, row: "", column: "" }] : [],
    );
  });
}

function inlinesOf(block: Block): readonly Inline[] {
  switch (block.type) {
    case "paragraph":
    case "quote":
    case "note":
      return block.content;
    case "list":
      return block.items.flat();
    case "entries":
      return block.entries.flatMap(({ facts }) => facts.flatMap(({ content }) => content));
    case "heading":
    case "table":
    case "chart":
      return [];
  }
}

function factsOf({ ref, figure, place, row, column }: Placed, locale: Locale): readonly (string | number)[] {
  const { value, unit, interval, kind, status, period, knownOn, provenance, label } = figure;
  const full = (base: number) => (unit.quantity === "money" ? base / 100 : base);
  const bounds = isMissing(value) || interval === undefined ? ["", ""] : [full(interval.low), full(interval.high)];
  const lines = provenance.type === "printed" ? provenance.lines : [];
  return [
    place,
    row,
    column,
    label,
    isMissing(value) ? "" : full(value),
    writeUnit(unit, locale),
    ...bounds,
    isMissing(value) ? t(locale, `reason.${value.missing}`) : "",
    t(locale, `kind.${kind}`),
    t(locale, `status.${status}`),
    writePeriod(period, locale),
    writePeriod(knownOn, locale),
    sourceOf(figure, locale),
    lines.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(", "),
    ref,
  ];
}

function sourceOf({ provenance }: Figure, locale: Locale): string {
  switch (provenance.type) {
    case "printed":
      return [...new Set(provenance.lines.map(({ document }) => document))].join(", ");
    case "computed": {
      const inputs = provenance.inputs.map(
        ({ ref, sign }, index) => `${sign < 0 ? "− " : index > 0 ? "+ " : ""}${ref}`,
      );
      return [`${t(locale, "document.computed")}:`, ...inputs].join(" ");
    }
    case "model":
      return provenance.model;
  }
}
