import type { DataRow, DataTable } from "../chart/data-table.ts";
import type { Figure } from "../figure/figure.ts";
import { isMissing } from "../figure/missing.ts";
import { mayAdd } from "../figure/unit.ts";

/** A cell that goes into a sum: the place of its row in the table, and whether it is added or subtracted. */
export interface SumPart {
  readonly row: number;
  readonly sign: 1 | -1;
}

/** What a total is to the rows above it: exactly their sum or difference, or a number of its own beside their sum. */
export type PrintedSum =
  | { readonly type: "sum"; readonly parts: readonly SumPart[] }
  | { readonly type: "differs"; readonly figure: Figure; readonly sum: number };

type NumberCell = SumPart & { readonly value: number };

/**
 * Compares a total or subtotal with the rows above it, in the base of the unit: the lines up to the last heading or sum,
 * all lines, or the subtotals. Undefined when the rows cannot be added (rates, one number, a part without a number).
 */
export function printedSum(table: DataTable, row: number, column: number): PrintedSum | undefined {
  const role = table.rows[row]?.role;
  const total = figureAt(table, row, column);
  if (total === undefined || isMissing(total.value) || (role !== "total" && role !== "subtotal")) return undefined;
  const candidates = candidateRows(table.rows, row).map((rows) => partsOf(table, rows, column, total));
  const addable = candidates.filter((parts) => parts !== undefined && parts.numbers.length >= 2);
  for (const parts of addable) {
    const found = parts && exact(parts.numbers, total.value);
    if (found !== undefined) return { type: "sum", parts: found };
  }
  const [first] = addable;
  if (first === undefined || first.gaps || total.provenance.type !== "printed") return undefined;
  return { type: "differs", figure: total, sum: addUp(first.numbers) };
}

function exact(numbers: readonly NumberCell[], total: number): readonly SumPart[] | undefined {
  if (addUp(numbers) === total) return numbers.map(({ row }) => ({ row, sign: 1 }));
  // A balance: the first line less the others.
  const [first, ...others] = numbers;
  if (first === undefined || first.value - addUp(others) !== total) return undefined;
  return [{ row: first.row, sign: 1 }, ...others.map(({ row }): SumPart => ({ row, sign: -1 }))];
}

function addUp(numbers: readonly NumberCell[]): number {
  return numbers.reduce((sum, { value }) => sum + value, 0);
}

/** Sets of rows that a sum may be of, the likeliest first. */
function candidateRows(rows: readonly DataRow[], at: number): readonly (readonly number[])[] {
  const above = rows.slice(0, at);
  const after = (...roles: readonly DataRow["role"][]) => above.findLastIndex(({ role }) => roles.includes(role)) + 1;
  const of = (role: DataRow["role"], from: number) =>
    above.flatMap((row, index) => (index >= from && row.role === role ? [index] : []));
  const near = of("line", after("heading", "subtotal", "total"));
  const all = of("line", after("total"));
  const subtotals = of("subtotal", after("total"));
  const rest = [...subtotals, ...of("line", after("subtotal", "total"))];
  return rows[at]?.role === "total" ? [all, subtotals, rest, near] : [near, all];
}

function partsOf(
  table: DataTable,
  rows: readonly number[],
  column: number,
  total: Figure,
): { readonly numbers: readonly NumberCell[]; readonly gaps: boolean } | undefined {
  const figures = rows.map((row) => ({ row, figure: figureAt(table, row, column) }));
  const numbers = figures.flatMap(({ row, figure }): readonly NumberCell[] =>
    figure === undefined || isMissing(figure.value) ? [] : [{ row, sign: 1, value: figure.value }],
  );
  const addable = figures.every(({ figure }) => figure === undefined || mayAdd(figure.unit, total.unit));
  return addable ? { numbers, gaps: numbers.length < rows.length } : undefined;
}

function figureAt(table: DataTable, row: number, column: number): Figure | undefined {
  const cell = table.rows[row]?.cells[column];
  return cell?.type === "figure" ? cell.figure : undefined;
}
