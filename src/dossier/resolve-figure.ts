import type { Definition, Figure, Scope } from "../figure/figure.ts";
import { isProblem, type Problem, problem, type Where } from "../figure/problem.ts";
import type { Attributes } from "../policy/attributes.ts";
import type { Citation } from "../policy/citation.ts";
import type { FigureRow } from "../policy/figure-row.ts";
import type { TableDeclaration } from "../policy/table.ts";
import { knownOnAt } from "./known-on.ts";
import { type PrintedCell, readCell } from "./printed-cell.ts";
import type { DossierSource } from "./source.ts";
import { fileOfTable, type RowSource } from "./table-source.ts";

/** A figure when the dossier says all that must be said about it, otherwise what is wrong; undefined for an empty cell. */
type Resolved = Figure | Problem | undefined;

/** The most specific value of an attribute: levels from specific to general. */
function settle<K extends keyof Attributes>(levels: readonly Partial<Attributes>[], key: K): Attributes[K] | undefined {
  return levels.find((level) => level[key] !== undefined)?.[key];
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Leaves out keys whose value is undefined, as exact optional properties ask. */
function present<T extends object>(values: T): Present<T> {
  const kept: T = { ...values };
  for (const key in kept) {
    if (kept[key] === undefined) delete kept[key];
  }
  return kept;
}

function scopeOf(levels: readonly Partial<Attributes>[], municipality: string): Scope {
  const narrower = present({
    area: settle(levels, "area"),
    law: settle(levels, "law"),
    domain: settle(levels, "domain"),
    product: settle(levels, "product"),
    note: settle(levels, "scope"),
  });
  return { municipality, ...narrower };
}

function definitionOf(source: DossierSource, levels: readonly Partial<Attributes>[], own: string): Definition {
  const id = settle(levels, "definition");
  const entry = source.entities.definitions.find((definition) => definition.id === id);
  return entry === undefined ? { id: own, version: 1 } : { id: entry.id, version: entry.version };
}

interface Statement {
  readonly cell: PrintedCell;
  readonly levels: readonly Partial<Attributes>[];
  readonly label: string;
  readonly lines: Citation;
  readonly own: string;
  readonly transcription: { readonly file: string; readonly row: string; readonly column: string };
}

function resolve(source: DossierSource, statement: Statement, where: () => Where): Resolved {
  const { levels, lines, transcription } = statement;
  const read = readCell(statement.cell);
  if (read === undefined) return undefined;
  if (isProblem(read)) return { ...read, where: where() };
  const period = settle(levels, "period");
  if (period === undefined) return problem("key.required", { key: "period" }, where());
  const knownOn = knownOnAt(source.manifest.documents, lines);
  if (knownOn === undefined) {
    return problem("reference.dangling", { reference: lines.document, expected: "document" }, where());
  }
  const { kind: ownKind, ...rest } = read;
  const figure: Figure = {
    ...rest,
    unit: statement.cell.unit,
    kind: levels[0]?.kind ?? ownKind ?? settle(levels, "kind") ?? "fixed",
    ...present({ recurrence: settle(levels, "recurrence") }),
    definition: definitionOf(source, levels, statement.own),
    label: statement.label,
    scope: scopeOf(levels, source.manifest.municipality),
    period,
    status: settle(levels, "status") ?? "published",
    knownOn,
    provenance: { type: "printed", lines: [lines], transcription },
  };
  return Object.freeze(figure);
}

/** The figure of a line of `figures.csv`. */
export function resolveSentence(source: DossierSource, row: FigureRow, where: () => Where): Resolved {
  const cell: PrintedCell = {
    text: row.printed,
    unit: row.unit,
    scale: row.scale ?? 1,
    ...present({ reads: row.reads, missing: row.missing, qualifier: row.qualifier }),
  };
  const transcription = { file: "figures.csv", row: row.id, column: "printed" };
  return resolve(source, { cell, levels: [row], label: row.label, lines: row.line, own: row.id, transcription }, where);
}

type ColumnDeclaration = TableDeclaration["columns"][number];

/** In words what the number of a cell is: the row, and the column unless that only says when. */
function labelOf(table: TableDeclaration, row: RowSource, column: ColumnDeclaration, isTimeRow: boolean): string {
  const words = [isTimeRow ? "" : row.label, column.period === undefined ? column.title : ""];
  return words.filter((word) => word !== "").join(", ") || table.title;
}

/** The figure of a cell of a table; undefined where nothing was printed. */
export function resolveCell(
  source: DossierSource,
  table: TableDeclaration,
  row: RowSource,
  column: ColumnDeclaration,
  where: () => Where,
): Resolved {
  const text = row.cells[column.id];
  if (text === undefined) return undefined;
  const ofCell = table.cells.find(({ at }) => at === `${row.id}/${column.id}`);
  const ofRow = table.rows.find(({ id }) => id === row.id);
  const levels: readonly Partial<Attributes>[] = [ofCell ?? {}, ofRow ?? {}, column, table];
  const cell: PrintedCell = {
    text,
    unit: settle(levels, "unit") ?? table.unit,
    scale: settle(levels, "scale") ?? 1,
    ...present({ reads: ofCell?.reads, missing: settle(levels, "missing") }),
  };
  const label = labelOf(table, row, column, ofRow?.period !== undefined);
  const transcription = { file: fileOfTable(table.id), row: row.id, column: column.id };
  return resolve(source, { cell, levels, label, lines: row.lines, own: table.id, transcription }, where);
}
