import type { DataRow, DataTable } from "../chart/data-table.ts";
import { isMissing } from "../figure/missing.ts";
import { mayCompare, type Unit } from "../figure/unit.ts";
import type { CellPosition } from "../tables/cell-address.ts";
import type { FormulaTerm, SignFormula } from "../tables/workbook.ts";
import { printedSum } from "./printed-sum.ts";

/** A table with its place in a workbook. */
export interface PlacedTable {
  readonly table: DataTable;
  readonly sheet: number;
  /** Row of the sheet in which the first row of the table stands, from 1. */
  readonly firstRow: number;
  /** Column of the sheet for each column of the table, from 1. */
  readonly columns: readonly number[];
}

interface PlacedCell extends CellPosition {
  readonly key: string;
  readonly sheet: number;
  readonly value: number;
  readonly unit: Unit;
  /** What one written unit of its table is worth. */
  readonly scale: number;
}

interface Term {
  readonly cell: PlacedCell;
  readonly sign: 1 | -1;
}

/** Gives the formula of the cell in this row and column of a table of the workbook, if it has one. */
export type FormulaOf = (table: PlacedTable, row: number, column: number) => readonly FormulaTerm[] | undefined;

/**
 * Finds what may be a live formula: the difference of two columns, a figure that was computed from figures that stand in
 * the workbook, and a total that is exactly the sum of the rows above it; a printed total with a computed one under it is none. The outcome is always the number that stands
 * beside it; where it would not be, or where a formula would come back to itself, there is none.
 */
export function liveFormulas(tables: readonly PlacedTable[]): FormulaOf {
  const cells = tables.flatMap((placed) => numbersOf(placed));
  const places = new Map<string, readonly PlacedCell[]>();
  for (const { ref, cell } of cells) places.set(ref, [...(places.get(ref) ?? []), cell]);
  const found = new Map<string, readonly Term[]>();
  const leadsTo = (from: string, to: string, seen = new Set<string>()): boolean => {
    if (from === to) return true;
    if (seen.has(from)) return false;
    seen.add(from);
    return (found.get(from) ?? []).some(({ cell }) => leadsTo(cell.key, to, seen));
  };
  for (const { cell, placed, row, column } of cells) {
    const terms =
      differenceTerms(placed, row, column) ??
      computedTerms(placed, row, column, cell, places) ??
      summedTerms(placed, row, column);
    if (terms !== undefined && !terms.some((term) => leadsTo(term.cell.key, cell.key))) found.set(cell.key, terms);
  }
  return (placed, row, column) => {
    const whole = wholeColumn(placed, row, column);
    if (whole !== undefined) return [whole];
    const terms = found.get(keyOf(placed, row, column));
    return terms && runsOf(terms, placed.sheet);
  };
}

/**
 * The word for the sign of another column as a formula: only where the number stands there and the word is the one that
 * follows from it.
 */
export function signFormula(placed: PlacedTable, row: number, column: number): SignFormula | undefined {
  const { columns, rows } = placed.table;
  const formula = columns[column]?.formula;
  if (formula?.type !== "sign") return undefined;
  const { plus, minus } = formula;
  const of = placedCell(placed, row, indexOf(placed, formula.of));
  const cell = rows[row]?.cells[column];
  if (of === undefined || cell === undefined || cell.type === "figure") return undefined;
  const word = of.value > 0 ? plus : of.value < 0 ? minus : "";
  if (word !== (cell.type === "text" ? cell.text : "")) return undefined;
  return { of: { row: of.row, column: of.column }, plus, minus };
}

/** The lines above a total as one range, where they stand one under another and their numbers are exactly the total. */
function wholeColumn(placed: PlacedTable, row: number, column: number): FormulaTerm | undefined {
  const { columns, rows } = placed.table;
  const at = placedCell(placed, row, column);
  if (columns[column]?.formula?.type !== "total" || at === undefined || rows[row]?.role !== "total") return undefined;
  const lines = rows.flatMap(({ role }, index) => (index < row && role === "line" ? [index] : []));
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined || last - first !== lines.length - 1) return undefined;
  const sum = lines.reduce((total, index) => total + (placedCell(placed, index, column)?.value ?? 0), 0);
  if (sum !== at.value) return undefined;
  const place = (index: number) => ({ row: placed.firstRow + index, column: at.column });
  return { sign: 1, from: place(first), to: place(last) };
}

function differenceTerms(placed: PlacedTable, row: number, column: number): readonly Term[] | undefined {
  const formula = placed.table.columns[column]?.formula;
  if (formula?.type !== "difference") return undefined;
  const [at, plus, minus] = [column, indexOf(placed, formula.plus), indexOf(placed, formula.minus)].map((index) =>
    placedCell(placed, row, index),
  );
  if (at === undefined || plus === undefined || minus === undefined || plus.value - minus.value !== at.value)
    return undefined;
  return [
    { cell: plus, sign: 1 },
    { cell: minus, sign: -1 },
  ];
}

function indexOf({ table }: PlacedTable, id: string): number {
  return table.columns.findIndex((column) => column.id === id);
}

function computedTerms(
  { table }: PlacedTable,
  row: number,
  column: number,
  at: PlacedCell,
  places: ReadonlyMap<string, readonly PlacedCell[]>,
): readonly Term[] | undefined {
  const cell = table.rows[row]?.cells[column];
  if (cell?.type !== "figure" || cell.figure.provenance.type !== "computed") return undefined;
  const terms = cell.figure.provenance.inputs.flatMap(({ ref, sign }): readonly Term[] => {
    const known = (places.get(ref) ?? []).filter(({ unit, scale }) => scale === at.scale && mayCompare(unit, at.unit));
    const input = known.find(({ sheet }) => sheet === at.sheet) ?? known[0];
    return input === undefined ? [] : [{ cell: input, sign }];
  });
  if (terms.length === 0 || terms.length < cell.figure.provenance.inputs.length) return undefined;
  return terms.reduce((sum, { cell: { value }, sign }) => sum + sign * value, 0) === at.value ? terms : undefined;
}

function summedTerms(placed: PlacedTable, row: number, column: number): readonly Term[] | undefined {
  const sum = printedSum(placed.table, row, column);
  if (sum?.type !== "sum" || isBesideComputed(placed, row, column)) return undefined;
  return sum.parts.flatMap((part) => {
    const cell = placedCell(placed, part.row, column);
    return cell === undefined ? [] : [{ cell, sign: part.sign }];
  });
}

/** A printed total above the total that was computed stays the number that was printed: a formula would make the two always equal. */
function isBesideComputed({ table: { rows } }: PlacedTable, row: number, column: number): boolean {
  const provenanceOf = (one: DataRow | undefined) => {
    const cell = one?.cells[column];
    return cell?.type === "figure" ? cell.figure.provenance.type : undefined;
  };
  const below = rows[row + 1];
  return provenanceOf(rows[row]) === "printed" && below?.role === "total" && provenanceOf(below) === "computed";
}

/** Cells one under another that are added become one range. */
function runsOf(terms: readonly Term[], home: number): readonly FormulaTerm[] {
  const runs: FormulaTerm[] = [];
  for (const { cell, sign } of terms) {
    const { row, column, sheet } = cell;
    const last = runs.at(-1);
    const end = last?.to ?? last?.from;
    const follows = end?.column === column && end.row + 1 === row && (last?.sheet ?? home) === sheet;
    if (last !== undefined && follows && last.sign === sign) runs[runs.length - 1] = { ...last, to: { row, column } };
    else runs.push({ sign, ...(sheet === home ? {} : { sheet }), from: { row, column } });
  }
  return runs;
}

function numbersOf(placed: PlacedTable) {
  return placed.table.rows.flatMap(({ cells }, row) =>
    cells.flatMap((content, column) => {
      const cell = placedCell(placed, row, column);
      return cell === undefined || content.type !== "figure" ? [] : [{ ref: content.ref, cell, placed, row, column }];
    }),
  );
}

function placedCell(placed: PlacedTable, row: number, column: number): PlacedCell | undefined {
  const content = placed.table.rows[row]?.cells[column];
  const at = placed.columns[column];
  if (content?.type !== "figure" || isMissing(content.figure.value) || at === undefined) return undefined;
  const { sheet, firstRow } = placed;
  return {
    key: keyOf(placed, row, column),
    sheet,
    row: firstRow + row,
    column: at,
    value: content.figure.value,
    unit: content.figure.unit,
    scale: placed.table.style.scale,
  };
}

function keyOf({ sheet }: PlacedTable, row: number, column: number): string {
  return `${sheet}/${row}/${column}`;
}
