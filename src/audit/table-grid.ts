import type { Figure } from "../figure/figure.ts";
import { isMissing } from "../figure/missing.ts";
import { roundingOf } from "../figure/rounding.ts";
import type { PrintedTable, TableRow } from "../policy/table.ts";
import { type Grid, type GridCell, type GridLine, percent } from "./grid.ts";

/** A printed table as the audit sees it: only the numbers, their rounding and the labels. */
export function gridOfTable({ id, columns, rows }: PrintedTable): Grid {
  return {
    id,
    rows: rows.map(lineOfRow),
    columns: columns.map((column) => ({ id: column.id, label: column.title })),
    cell: (row, column) => {
      const cells = rows[row]?.cells;
      const key = columns[column]?.id;
      const figure = cells === undefined || key === undefined ? undefined : cells[key];
      return figure && gridCell(figure);
    },
  };
}

function lineOfRow({ id, label, role }: TableRow): GridLine {
  return role === "heading" ? { id, label, isHeading: true } : { id, label };
}

function gridCell(figure: Figure): GridCell | undefined {
  const interval = roundingOf(figure);
  if (isMissing(figure.value) || interval === undefined) return undefined;
  // Bounds that a word leaves open ("ten minste") would let any sum hold.
  if (!Number.isFinite(interval.low) || !Number.isFinite(interval.high)) return undefined;
  return { value: figure.value, interval, unit: unitKey(figure) };
}

function unitKey({ unit }: Figure): string {
  if (unit.quantity === "percent") return percent;
  const per = "per" in unit ? ` per ${unit.per}` : "";
  return `${unit.quantity === "count" ? unit.of : unit.quantity}${per}`;
}
