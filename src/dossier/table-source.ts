import { z } from "zod";
import { nearest } from "../figure/nearest.ts";
import { type Problem, problem, type Where } from "../figure/problem.ts";
import { type Citation, citationSchema } from "../policy/citation.ts";
import { idSchema } from "../policy/id.ts";
import { type RowRole, rowRoles, type TableDeclaration, tableSchema } from "../policy/table.ts";
import { type CsvTable, readCsv } from "../tables/csv-read.ts";
import { tableOfFile } from "./files.ts";
import { problemsOfIssues } from "./issue.ts";
import type { Reading } from "./reading.ts";

/** A row of `tables/<id>.csv`: what was printed, by column; empty cells are absent. */
export interface RowSource {
  readonly id: string;
  readonly lines: Citation;
  readonly role: RowRole;
  readonly label: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** A table as declared in `tables.yaml`, with the rows of its CSV file. */
export interface TableSource {
  readonly declaration: TableDeclaration;
  readonly rows: readonly RowSource[];
}

/** The columns that every table has before its own. */
export const rowColumns = ["row", "line", "role", "label"] as const;

const rowSchema = z.strictObject({
  row: idSchema,
  line: citationSchema,
  role: z.enum(rowRoles),
  label: z.string().max(2000).default(""),
});

/** The name of the file with the numbers of a table. */
export function fileOfTable(id: string): string {
  return `tables/${id}.csv`;
}

function missingColumns(header: readonly string[], columns: readonly string[], where: Where): readonly Problem[] {
  const missing = columns.filter((column) => !header.includes(column));
  return missing.map((key) => problem("key.required", { key }, { ...where, column: key }));
}

function readRows(reading: Reading, file: string, { header, rows }: CsvTable): readonly RowSource[] {
  const before = new Map<string, number>();
  return rows.flatMap(({ line, cells }) => {
    const record = Object.fromEntries(header.cells.map((column, index) => [column, cells[index] ?? ""]));
    const { row, line: cited, role, label } = record;
    const data = { row, line: cited, role, label };
    const whereOf = (path: readonly PropertyKey[]): Where => ({
      file,
      line,
      ...(row ? { row } : {}),
      ...(path[0] === undefined ? {} : { column: String(path[0]) }),
    });
    const parsed = rowSchema.safeParse(data);
    if (!parsed.success) {
      reading.problems.push(...problemsOfIssues(parsed.error.issues, { schema: rowSchema, data, whereOf }));
      return [];
    }
    const first = before.get(parsed.data.row);
    if (first !== undefined) {
      reading.problems.push(
        problem("id.duplicate", { id: parsed.data.row, first: `${file}:${first}` }, whereOf(["row"])),
      );
      return [];
    }
    before.set(parsed.data.row, line);
    const own = header.cells.map((column, index) => [column, cells[index] ?? ""] as const).slice(rowColumns.length);
    const filled = Object.fromEntries(own.filter(([, text]) => text !== ""));
    const { row: id, line: lines, label: words } = parsed.data;
    return [{ id, lines, role: parsed.data.role, label: words, cells: filled }];
  });
}

function readTable(reading: Reading, declaration: TableDeclaration): TableSource {
  const file = fileOfTable(declaration.id);
  const empty: TableSource = { declaration, rows: [] };
  const text = reading.files.get(file);
  if (text === undefined) {
    reading.problems.push(problem("file.missing", { path: file }, { file }));
    return empty;
  }
  const { table, problems } = readCsv(file, text);
  reading.problems.push(...problems);
  if (table === undefined) return empty;
  const { header } = table;
  const columns = [...rowColumns, ...declaration.columns.map((column) => column.id)];
  const missing = missingColumns(header.cells, columns, { file, line: header.line });
  reading.problems.push(...missing);
  if (!reading.header(file, header, columns) || missing.length > 0) return empty;
  const misplaced = columns.findIndex((column, index) => header.cells[index] !== column);
  if (misplaced >= 0) {
    const facts = { key: `${misplaced + 1}`, value: header.cells[misplaced] ?? "", expected: columns[misplaced] ?? "" };
    reading.problems.push(problem("value.invalid", facts, { file, line: header.line, column: facts.value }));
    return empty;
  }
  const lines = new Map(table.rows.map((row) => [row.cells[0] ?? "", row.line]));
  reading.place(file, ([row, column]) => {
    const line = lines.get(String(row));
    return {
      file,
      ...(line === undefined ? {} : { line }),
      ...(row === undefined ? {} : { row: String(row) }),
      ...(column === undefined ? {} : { column: String(column) }),
    };
  });
  return { declaration, rows: readRows(reading, file, table) };
}

/** Files of tables that `tables.yaml` does not declare. */
function undeclared(reading: Reading, declarations: readonly TableDeclaration[]): readonly Problem[] {
  const ids = declarations.map((declaration) => declaration.id);
  return [...reading.files.keys()].flatMap((file) => {
    const id = tableOfFile(file);
    if (id === undefined || ids.includes(id)) return [];
    const near = nearest(id, ids);
    const facts = { reference: id, expected: "table", ...(near === undefined ? {} : { nearest: near }) };
    return [problem("reference.dangling", facts, { file })];
  });
}

/** Reads `tables.yaml` and the CSV file of every table that it declares. */
export function readTables(reading: Reading): readonly TableSource[] {
  const declarations = reading.yaml("tables.yaml", z.array(tableSchema).readonly());
  if (declarations === undefined) return [];
  reading.problems.push(...undeclared(reading, declarations));
  return declarations.map((declaration) => readTable(reading, declaration));
}
