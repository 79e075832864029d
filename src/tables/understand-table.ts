import { addDecimals, type Decimal, decimalOf, multiplyDecimals, toNumber } from "../figure/decimal.ts";
import type { Notation } from "../figure/numeral.ts";
import { columnLetters } from "./cell-address.ts";
import { directed, type NumberReading, takeMarks } from "./cell-reading.ts";
import type { RawCell, RawTable } from "./raw-table.ts";
import type { CellPlace, RecognisedTable, TableCell, TableColumn, TableRow } from "./recognised-table.ts";
import type { ReadCell, Region, RegionRow } from "./region.ts";
import { isNoteText } from "./table-blocks.ts";
import { type ColumnRole, decideRoles } from "./table-columns.ts";
import { headerTexts, readHeader } from "./table-header.ts";
import type { TableWords } from "./table-words.ts";
import { settleUnit, type UnitNote } from "./unit-note.ts";

/** A cell among numbers that should be one and cannot be read. */
export interface UnreadableCell {
  readonly value: string;
  readonly line: number;
  /** The label of its column, or its letters. */
  readonly column: string;
}

interface Frame {
  readonly raw: RawTable;
  readonly read: ReadCell;
  readonly words: TableWords;
  readonly roles: ReadonlyMap<number, ColumnRole>;
  readonly columns: readonly TableColumn[];
  readonly unit: UnitNote | undefined;
}

/** Understands one region as a table; undefined when it has no numbers. */
export function understandTable(
  raw: RawTable,
  region: Region,
  read: ReadCell,
  words: TableWords,
  notation: Notation,
): { readonly table: RecognisedTable; readonly unreadable: readonly UnreadableCell[] } | undefined {
  const { titles, headers, body: all } = readHeader(region, read, words, raw.headerLine);
  const { body, notes } = takeNotes(all, region, read, words);
  const texts = (column: number): readonly string[] => headerTexts(headers, column, region.first);
  const roles = decideRoles(region, body, (column) => texts(column).join(" "), read, words);
  const numberColumns = [...roles].flatMap(([column, role]) => (role === "number" ? column : []));
  if (numberColumns.length === 0) return undefined;
  const columns = numberColumns.map((column) => makeColumn(column, texts(column), raw, words));
  const titleTexts = titles.flatMap(({ cells }) => cells.map(({ text }) => text.trim()));
  const corners = [...roles].flatMap(([column, role]) => (role === "label" ? texts(column) : []));
  const unit = withoutColumnsOwn(tableUnit([...corners, ...titleTexts.toReversed(), raw.name], words), columns);
  const frame: Frame = { raw, read, words, roles, columns, unit };
  const unreadable: UnreadableCell[] = [];
  const rows = makeRows(body, headers, frame, unreadable);
  if (!rows.some(({ cells }) => [...cells.values()].some(({ type }) => type === "number"))) return undefined;
  return {
    table: {
      name: raw.name,
      format: raw.format,
      isHidden: raw.isHidden ?? false,
      titles: titleTexts,
      notes,
      notation,
      ...(unit === undefined ? {} : { unit }),
      columns,
      rows,
    },
    unreadable,
  };
}

/** The rows at the end that hold one text only are notes, when they read like one. */
function takeNotes(
  rows: readonly RegionRow[],
  { first, last }: Region,
  read: ReadCell,
  words: TableWords,
): { readonly body: readonly RegionRow[]; readonly notes: readonly string[] } {
  const isNumbers = ({ cells }: RegionRow): boolean => cells.some((cell) => read(cell).type !== "text");
  const end = rows.findLastIndex((row) => isNumbers(row) && (first === last || !isNoteRow(row, words)));
  const tail = rows.slice(end + 1);
  const firstNote = tail.findIndex((row) => isNoteRow(row, words) || (row.cells[0]?.text.length ?? 0) > 60);
  if (firstNote < 0) return { body: rows, notes: [] };
  const notes = tail.slice(firstNote).map(({ cells }) => cells.map(({ text }) => text.trim()).join(" "));
  return { body: rows.slice(0, end + 1 + firstNote), notes };
}

function isNoteRow({ cells }: RegionRow, words: TableWords): boolean {
  const [cell, second] = cells;
  if (cell === undefined || cells.length > 2) return false;
  if (second === undefined) return isNoteText(cell.text, words);
  // The mark may have a cell of its own.
  return /^(?:\*{1,4}|\d{1,2}\)|[a-e]\))$/.test(cell.text.trim()) && /\p{L}{2}/u.test(second.text);
}

/** The unit of a whole table: what the corner says, else the last title; scale and quantity may stand apart. */
function tableUnit(texts: readonly string[], words: TableWords): UnitNote | undefined {
  const notes = texts.flatMap((text) => words.readUnit(text) ?? []);
  const quantity = notes.find((one) => one.quantity !== undefined)?.quantity;
  const scale = notes.find((one) => one.scale !== undefined)?.scale;
  if (quantity === undefined && scale === undefined) return undefined;
  return { isWhole: false, ...(quantity === undefined ? {} : { quantity }), ...(scale === undefined ? {} : { scale }) };
}

/** A title that names per cents beside columns of per cents speaks of those columns only. */
function withoutColumnsOwn(unit: UnitNote | undefined, columns: readonly TableColumn[]): UnitNote | undefined {
  const isOfColumns = unit?.quantity === "percent" && columns.some((column) => column.unit?.quantity === "percent");
  return isOfColumns ? undefined : unit;
}

function makeColumn(column: number, texts: readonly string[], raw: RawTable, words: TableWords): TableColumn {
  const taken = texts.map((text) => takeMarks(oneLine(text)));
  const units = taken.map(({ bare }) => words.readUnit(bare));
  const named = taken.filter((_, index) => units[index]?.isWhole !== true);
  const unit = tableUnit(
    taken.toReversed().map(({ bare }) => bare),
    words,
  );
  return {
    column,
    label: (named.length === 0 ? taken : named).map(({ bare }) => bare).join(" / "),
    marks: taken.flatMap(({ marks }) => marks),
    isHidden: raw.hiddenColumns.has(column),
    ...(unit === undefined ? {} : { unit }),
  };
}

function makeRows(
  body: readonly RegionRow[],
  headers: readonly RegionRow[],
  frame: Frame,
  unreadable: UnreadableCell[],
): readonly TableRow[] {
  const labelColumns = [...frame.roles].flatMap(([column, role]) => (role === "label" ? column : []));
  const above = new Map<number, RawCell>();
  const unsigned = unsignedColumns(body, frame);
  const [leading = 0] = labelColumns;
  const repeated = new Set(headers.map((header) => headerKey(header, leading)).filter((key) => key !== ""));
  return body.map((row) => {
    const label = rowLabel(row, labelColumns, above);
    const { bare, marks } = takeMarks(label);
    const isRepeated = row.cells.length > 1 && repeated.has(headerKey(row, leading));
    const unit = frame.words.readUnit(bare);
    const cells = isRepeated ? new Map<number, TableCell>() : makeCells(row, unit, unsigned, frame, unreadable);
    return {
      line: row.line,
      label: bare,
      marks,
      isHidden: row.isHidden,
      isHeading: cells.size === 0,
      cells,
      ...(unit === undefined ? {} : { unit }),
    };
  });
}

/**
 * The words in front of a row. Where several columns name the rows and the first is empty, what stands above it goes on: a
 * law with its products.
 */
function rowLabel(row: RegionRow, columns: readonly number[], above: Map<number, RawCell>): string {
  const last = columns.findLast((column) => row.at(column) !== undefined);
  const texts: string[] = [];
  for (const column of columns) {
    const own = row.at(column);
    if (own !== undefined) {
      for (const other of columns) if (other >= column) above.delete(other);
      above.set(column, own);
    }
    const cell = own ?? (last !== undefined && column < last ? above.get(column) : undefined);
    if (cell !== undefined) texts.push(oneLine(cell.text));
  }
  return texts.join(" / ");
}

/** What a header says over its columns, to know it again where it is printed on a next page; empty for one cell only. */
function headerKey({ cells }: RegionRow, label: number): string {
  const texts = cells.filter(({ column }) => column !== label).map(({ column, text }) => `${column}:${text.trim()}`);
  return cells.length > 1 ? texts.join("\n") : "";
}

/** Columns with a V or N beside them in which no amount has a sign of its own: there the letter is the sign. */
function unsignedColumns(body: readonly RegionRow[], { roles, read }: Frame): ReadonlySet<number> {
  const beside = [...roles].flatMap(([column, role]) => (role === "direction" ? column - 1 : []));
  return new Set(
    beside.filter((column) =>
      body.every((row) => {
        const cell = row.at(column);
        const reading = cell && read(cell);
        return reading?.type !== "number" || reading.value.digits >= 0n;
      }),
    ),
  );
}

function makeCells(
  row: RegionRow,
  rowUnit: UnitNote | undefined,
  unsigned: ReadonlySet<number>,
  frame: Frame,
  unreadable: UnreadableCell[],
): ReadonlyMap<number, TableCell> {
  const cells = new Map<number, TableCell>();
  for (const column of frame.columns) {
    const cell = row.at(column.column);
    if (cell === undefined) continue;
    const reading = frame.read(cell);
    const base = { place: placeOf(row.line, cell.column, frame.raw), printed: cell.text };
    if (reading.type === "missing") cells.set(column.column, { ...base, ...reading });
    else if (reading.type === "number") {
      const side = unsigned.has(cell.column) ? row.at(cell.column + 1)?.text.trim() : undefined;
      const direction = side === undefined ? undefined : frame.words.readDirection(side);
      const signed = direction === undefined ? reading : { ...reading, value: directed(reading.value, direction) };
      const unit = settleUnit(reading, column.unit, rowUnit, frame.unit);
      const isComputed = cell.formula !== undefined;
      cells.set(column.column, {
        ...base,
        type: "number",
        ...measure(signed, unit.scale),
        unit,
        marks: reading.marks,
        isComputed,
      });
    } else if (cell.isDate !== true && looksLikeNumber(cell.text)) {
      unreadable.push({
        value: cell.text.slice(0, 60),
        line: row.line,
        column: column.label || columnLetters(column.column),
      });
    }
  }
  return cells;
}

/** Digits and the marks of a number only: a date, a range or a calculation was never meant as one. */
function looksLikeNumber(text: string): boolean {
  return text.length <= 60 && /^[-+\u2212\u2013(€\s]*\d[\d.,\s]*[)%€\s]*$/u.test(text);
}

/** The value and what its rounding leaves: half a unit of the last printed place on both sides, computed exactly. */
function measure(
  { value, decimals }: NumberReading,
  scale: number,
): Pick<Extract<TableCell, { type: "number" }>, "value" | "interval" | "decimals"> {
  const factor = decimalOf(scale);
  const half: Decimal =
    decimals + 1 >= 0
      ? { digits: 5n, decimals: decimals + 1 }
      : { digits: 5n * 10n ** BigInt(-decimals - 1), decimals: 0 };
  const at = (sign: -1n | 0n | 1n): number =>
    toNumber(multiplyDecimals(addDecimals(value, { ...half, digits: half.digits * sign }), factor));
  return { value: at(0n), interval: { low: at(-1n), high: at(1n) }, decimals };
}

function placeOf(line: number, column: number, { format, name }: RawTable): CellPlace {
  return format === "xlsx"
    ? { sheet: name, line, column, address: `${columnLetters(column)}${line}` }
    : { line, column };
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/gu, " ");
}
