import { basename } from "node:path";
import type { Grid } from "../audit/grid.ts";
import { type Problem, problem, UserError } from "../figure/problem.ts";
import { columnLetters } from "../tables/cell-address.ts";
import { foreignLimits } from "../tables/limits.ts";
import { type ForeignOptions, readForeign } from "../tables/read-foreign.ts";
import { recognise } from "../tables/recognise.ts";
import type { RecognisedTable, TableCell, TableColumn } from "../tables/recognised-table.ts";
import { readBytes } from "./read-bytes.ts";
import { dutchTableWords } from "./table-words.ts";

/** A cell of somebody else's table, with the words around it: what a finding needs to name it. */
export interface LocatedCell {
  readonly table: string;
  readonly rowLabel: string;
  readonly columnLabel: string;
  readonly cell: TableCell;
}

/** A table of somebody else's as the audit takes it, and the way back from a number to its cell. */
export interface ForeignTable {
  readonly grid: Grid;
  readonly table: RecognisedTable;
  /** What stands at a row and a column of the grid, also where there is no number but a reason; nothing where it is empty. */
  readonly locate: (row: number, column: number) => LocatedCell | undefined;
}

/** The tables of a file, and what its reader must know about how they were read. */
export interface ForeignFile {
  readonly name: string;
  readonly tables: readonly ForeignTable[];
  readonly remarks: readonly Problem[];
}

/**
 * Reads the tables of a `.csv`, `.xlsx` or Markdown file that we know nothing of. Throws UserError with what is wrong and
 * what to do about it when the file is not there, too large, damaged, of another kind, or holds no table.
 */
export async function recogniseTableFile(path: string, options: ForeignOptions = {}): Promise<ForeignFile> {
  const name = basename(path);
  return recogniseTables(name, await readBytes(path, (options.limits ?? foreignLimits).bytes), options);
}

/** The same for a file that is in memory already. */
export async function recogniseTables(
  name: string,
  bytes: Uint8Array,
  options: ForeignOptions = {},
): Promise<ForeignFile> {
  const { tables: raw, problems, remarks } = await readForeign(name, bytes, options);
  if (problems.length > 0) throw new UserError(problems);
  const recognised = recognise(raw, dutchTableWords, name);
  if (recognised.tables.length === 0)
    throw new UserError([...remarks, problem("table-file.without-table", { path: name })]);
  return {
    name,
    tables: recognised.tables.map((table, index) => asForeignTable(table, `t${index + 1}`)),
    remarks: [...remarks, ...recognised.remarks],
  };
}

/**
 * A grid names its rows and columns as the file does: row "12", column "C". Rows and columns that are hidden take part like
 * any other, for sums include them.
 */
function asForeignTable(table: RecognisedTable, id: string): ForeignTable {
  const at = (row: number, column: number): TableCell | undefined => {
    const index = table.columns[column]?.column;
    return index === undefined ? undefined : table.rows[row]?.cells.get(index);
  };
  const units = table.columns.map((column) => unitOf(table, column));
  const grid: Grid = {
    id,
    rows: table.rows.map(({ line, label, isHeading }) => ({
      id: String(line),
      label,
      ...(isHeading ? { isHeading } : {}),
    })),
    columns: table.columns.map(({ column, label }) => ({ id: columnLetters(column), label })),
    cell: (row, column) => {
      const cell = at(row, column);
      if (cell?.type !== "number") return undefined;
      const { value, interval, unit } = cell;
      return { value, interval, unit: unit.quantity ?? units[column] ?? "number" };
    },
  };
  const name = table.titles[0] ?? table.name;
  return {
    grid,
    table,
    locate: (row, column) => {
      const cell = at(row, column);
      if (cell === undefined) return undefined;
      return {
        table: name,
        rowLabel: table.rows[row]?.label ?? "",
        columnLabel: table.columns[column]?.label ?? "",
        cell,
      };
    },
  };
}

/** Numbers without a unit of their own, in a column where others print one, are of the same: a "€" often stands only on top. */
function unitOf(table: RecognisedTable, column: TableColumn): string {
  const known = new Set(
    table.rows.flatMap(({ unit, cells }) => {
      const cell = cells.get(column.column);
      if (unit?.quantity !== undefined || cell?.type !== "number") return [];
      const { quantity } = cell.unit;
      return quantity === undefined || quantity === "percent" ? [] : quantity;
    }),
  );
  const [only = "number"] = known;
  return known.size === 1 ? only : "number";
}
