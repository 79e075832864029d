import type { Figure } from "../figure/figure.ts";
import type { PrintedTable } from "../policy/table.ts";

/**
 * A cell as a reader finds it: "Totaal, 2018", with the table where that is another than the one spoken of; a figure of a
 * sentence by its label.
 */
export function nameOfCell(
  ref: string,
  within: string,
  tableOf: (id: string) => PrintedTable | undefined,
  figureOf: (ref: string) => Figure | undefined,
): string {
  const [id = "", rowId, columnId] = ref.split("/");
  if (rowId === undefined || columnId === undefined) return `“${figureOf(ref)?.label ?? ref}”`;
  const table = tableOf(id);
  const row = table?.rows.find((candidate) => candidate.id === rowId);
  const column = table?.columns.find((candidate) => candidate.id === columnId);
  if (table === undefined || row === undefined || column === undefined) return ref;
  const words = [row.label === "" ? rowId : row.label, column.title].filter((word) => word !== "").join(", ");
  return id === within ? `“${words}”` : `“${words}” in ${table.number ?? `“${table.title}”`}`;
}
