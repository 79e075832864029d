import type { Cell, DataRow, DataTable } from "../../chart/data-table.ts";
import { isMissing } from "../../figure/missing.ts";

/** A line with the rows that are part of it: they move together. */
type Group = readonly [line: DataRow, ...parts: readonly DataRow[]];

/**
 * The rows of a table sorted by a column, or by their names when `column` is empty. Only lines change place, and only
 * among the lines between two headings, subtotals or totals: every total stays under what it adds up, every part under
 * its whole. What has no number comes last, whichever the direction.
 */
export function sortedRows(
  table: Pick<DataTable, "columns" | "rows">,
  column: string,
  direction: "op" | "af",
): readonly DataRow[] {
  const at = table.columns.findIndex(({ id }) => id === column);
  if (column !== "" && at < 0) return table.rows;
  const order = direction === "op" ? 1 : -1;
  const compare = ([a]: Group, [b]: Group): number => {
    if (column === "") return order * byWords(a.header, b.header);
    return compareCells(a.cells[at], b.cells[at], order);
  };
  const sorted: DataRow[] = [];
  let groups: Group[] = [];
  const close = () => {
    sorted.push(...groups.toSorted(compare).flat());
    groups = [];
  };
  for (const row of table.rows) {
    const last = groups.at(-1);
    if (row.role === "line") groups.push([row]);
    else if (row.role === "of-which" && last !== undefined) groups[groups.length - 1] = [...last, row];
    else {
      close();
      sorted.push(row);
    }
  }
  close();
  return sorted;
}

/** Tells whether sorting can change anything: there are two lines side by side somewhere. */
export function canSort({ rows }: Pick<DataTable, "rows">): boolean {
  const outer = rows.filter(({ role }) => role !== "of-which");
  return outer.some(({ role }, at) => role === "line" && outer[at + 1]?.role === "line");
}

function byWords(a: string, b: string): number {
  return a.localeCompare(b, "nl", { numeric: true });
}

function compareCells(a: Cell | undefined, b: Cell | undefined, order: 1 | -1): number {
  const [one, other] = [sortKey(a), sortKey(b)];
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  if (typeof one === "number" && typeof other === "number") return order * (one - other);
  return order * byWords(String(one), String(other));
}

function sortKey(cell: Cell | undefined): number | string | undefined {
  if (cell === undefined || cell.type === "empty") return undefined;
  if (cell.type === "text") return cell.text;
  return isMissing(cell.figure.value) ? undefined : cell.figure.value;
}
