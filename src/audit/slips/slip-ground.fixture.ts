import type { Figure } from "../../figure/figure.ts";
import type { Day, Period } from "../../figure/period.ts";
import { parseDay, parsePeriod } from "../../figure/period-text.ts";
import { isProblem } from "../../figure/problem.ts";
import type { DossierDocument } from "../../policy/document.ts";
import type { Entities } from "../../policy/entities.ts";
import { type EntityName, entityNames } from "../../policy/reference.ts";
import type { PrintedTable, TableRow } from "../../policy/table.ts";
import type { DossierSlip, SlipGround } from "./dossier-slip.ts";

/** Line 1 of the main document, or another. */
export const line = (from: number) => ({ document: "origineel", from, to: from });

export function period(text: string): Period {
  const read = parsePeriod(text);
  if (isProblem(read)) throw new Error(text);
  return read;
}

export function day(text: string): Day {
  const read = parseDay(text);
  if (isProblem(read)) throw new Error(text);
  return read;
}

/** The paper of a made-up municipality, of 1 June 2026. */
export const paper: DossierDocument = {
  id: "origineel",
  title: "Nota",
  date: day("2026-06-01"),
  lines: { ...line(1), to: 9999 },
};

/** A figure of a sentence or a cell. */
export function figure(value: number, change: Partial<Figure> = {}, at = 1): Figure {
  return {
    value,
    unit: { quantity: "fte" },
    printed: { text: String(value), scale: 1, decimals: 0 },
    kind: "fixed",
    definition: { id: "d", version: 1 },
    label: "x",
    scope: { municipality: "GM9999" },
    period: period("2026"),
    status: "published",
    knownOn: paper.date,
    provenance: {
      type: "printed",
      lines: [line(at)],
      transcription: { file: "figures.csv", row: "x", column: "printed" },
    },
    ...change,
  };
}

export type Numbers = readonly (number | undefined)[];

function isYear(title: string): boolean {
  return /^\d{4}$/.test(title);
}

function yearOf(title: string): Period {
  return period(isYear(title) ? title : "2026");
}

/** A table with rows of labels and numbers; a label that begins with "#" is a heading. */
export function table(
  columns: readonly string[],
  rows: readonly (readonly [label: string, numbers: Numbers])[],
  change: Partial<PrintedTable> = {},
): PrintedTable {
  return {
    id: "t",
    title: "Tabel",
    lines: line(1),
    sign: "amount",
    notes: [],
    columns: columns.map((title, index) => ({
      id: `c${index + 1}`,
      title,
      ...(isYear(title) ? { period: period(title) } : {}),
    })),
    rows: rows.map(
      ([label, numbers], index): TableRow => ({
        id: `r${index + 1}`,
        label: label.replace(/^#/, ""),
        lines: line(index + 1),
        role: label.startsWith("#") ? "heading" : "line",
        cells: Object.fromEntries(
          numbers.flatMap((number, place) =>
            number === undefined
              ? []
              : [[`c${place + 1}`, figure(number, { period: yearOf(columns[place] ?? "") })] as const],
          ),
        ),
      }),
    ),
    ...change,
  };
}

/** A ground with nothing in it but what is given. */
export function ground(change: Partial<SlipGround> = {}): SlipGround {
  const empty = Object.fromEntries(entityNames.map((name: EntityName) => [name, []])) as unknown as Entities;
  const figures = change.figures ?? new Map<string, Figure>();
  return { ...empty, documents: [paper], tables: [], texts: [], figures, figure: (ref) => figures.get(ref), ...change };
}

/** Slips as short lines: rule, certainty and place. */
export function told(slips: readonly DossierSlip[]): readonly string[] {
  return slips.map(({ rule, certainty, place }) => `${rule} ${certainty} ${placeOf(place)}`);
}

function placeOf(place: DossierSlip["place"]): string {
  switch (place.type) {
    case "entity":
      return [place.kind, place.id, place.field].filter((part) => part !== "").join("/");
    case "table":
      return [place.table, place.row, place.column].filter((part) => part !== undefined).join("/");
    case "figure":
      return place.ref;
    case "text":
      return `${place.text}:${place.line}`;
  }
}
