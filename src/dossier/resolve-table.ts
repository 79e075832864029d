import type { Figure } from "../figure/figure.ts";
import { isProblem, type Problem } from "../figure/problem.ts";
import type { PrintedTable, TableColumn, TableRow } from "../policy/table.ts";
import type { WhereOf } from "./reading.ts";
import { resolveCell } from "./resolve-figure.ts";
import type { DossierSource } from "./source.ts";
import { fileOfTable, type RowSource, type TableSource } from "./table-source.ts";

function columnOf({ id, title, period }: TableSource["declaration"]["columns"][number]): TableColumn {
  return Object.freeze({ id, title, ...(period === undefined ? {} : { period }) });
}

/** A printed table with its figures, and what could not be read of it. */
export function resolveTable(
  source: DossierSource,
  { declaration, rows }: TableSource,
  whereOf: WhereOf,
): { readonly table: PrintedTable; readonly problems: readonly Problem[] } {
  const file = fileOfTable(declaration.id);
  const problems: Problem[] = [];
  const resolveRow = (row: RowSource): TableRow => {
    const cells: Record<string, Figure> = {};
    const texts: Record<string, string> = {};
    for (const column of declaration.columns) {
      const text = row.cells[column.id];
      if (column.type === "text") {
        if (text !== undefined) texts[column.id] = text;
        continue;
      }
      const resolved = resolveCell(source, declaration, row, column, () => whereOf(file, [row.id, column.id]));
      if (resolved === undefined) continue;
      if (isProblem(resolved)) problems.push(resolved);
      else cells[column.id] = resolved;
    }
    const note = declaration.rows.find(({ id }) => id === row.id)?.note;
    return Object.freeze({
      id: row.id,
      label: row.label,
      lines: row.lines,
      role: row.role,
      cells: Object.freeze(cells),
      ...(Object.keys(texts).length === 0 ? {} : { texts: Object.freeze(texts) }),
      ...(note === undefined ? {} : { note }),
    });
  };
  const { id, title, number, lines, sign, rowTitle, notes } = declaration;
  const table: PrintedTable = Object.freeze({
    id,
    title,
    ...(number === undefined ? {} : { number }),
    lines,
    sign,
    ...(rowTitle === undefined ? {} : { rowTitle }),
    columns: Object.freeze(declaration.columns.map(columnOf)),
    rows: Object.freeze(rows.map(resolveRow)),
    notes,
  });
  return { table, problems };
}
