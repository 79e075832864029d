import { readAddress } from "./cell-address.ts";
import type { Merge, RawCell, RawRow } from "./raw-table.ts";
import type { ReadingBudget } from "./reading-budget.ts";

/** A cell whose text may still stand in the list of shared strings. */
export interface SheetCell extends RawCell {
  readonly shared?: number;
}

/** A row of such cells. */
export interface SheetRow extends RawRow {
  readonly cells: readonly SheetCell[];
}

/** The rows of one sheet while they are gathered: no more than the budget has room for. */
export interface GatheredRows {
  readonly keep: (row: number, cell: SheetCell, isHidden: boolean) => void;
  /** Takes in that cells are merged: "B2:D2". */
  readonly merge: (reference: string) => void;
  readonly isFull: () => boolean;
  readonly inOrder: () => readonly SheetRow[];
}

interface OpenRow {
  readonly cells: Map<number, SheetCell>;
  readonly isHidden: boolean;
}

/** Begins a sheet. Rows and cells may come in any order; of two at one place, the last counts. */
export function gatherRows(budget: ReadingBudget): GatheredRows {
  const { limits } = budget;
  const rows = new Map<number, OpenRow>();
  const merges = new Map<string, Merge>();
  let isFull = false;

  function rowAt(line: number, isHidden: boolean): OpenRow | undefined {
    const known = rows.get(line);
    if (known !== undefined) return known;
    if (rows.size >= limits.rows) {
      isFull = true;
      budget.cut("rows");
      return undefined;
    }
    const row: OpenRow = { cells: new Map(), isHidden };
    rows.set(line, row);
    return row;
  }

  return {
    keep: (line, cell, isHidden) => {
      if (isFull) return;
      if (cell.column > limits.columns) {
        budget.cut("columns");
        return;
      }
      isFull = !budget.takeCell();
      const row = isFull ? undefined : rowAt(line, isHidden);
      if (row === undefined) return;
      budget.spendText(cell.text.length + (cell.formula?.length ?? 0));
      row.cells.set(cell.column, cell);
    },
    merge: (reference) => {
      const [first = "", last = ""] = reference.split(":");
      const [from, to] = [readAddress(first), readAddress(last)];
      if (from === undefined || to === undefined || merges.size >= limits.cells) return;
      merges.set(placeKey(from.row, from.column), {
        rows: Math.max(1, to.row - from.row + 1),
        columns: Math.max(1, to.column - from.column + 1),
      });
    },
    isFull: () => isFull,
    inOrder: () =>
      [...rows]
        .toSorted(([a], [b]) => a - b)
        .map(([line, { cells, isHidden }]) => ({
          line,
          cells: [...cells.values()]
            .toSorted((a, b) => a.column - b.column)
            .map((cell) => withMerge(cell, merges.get(placeKey(line, cell.column)))),
          ...(isHidden ? { isHidden } : {}),
        })),
  };
}

function placeKey(row: number, column: number): string {
  return `${row}:${column}`;
}

function withMerge(cell: SheetCell, merge: Merge | undefined): SheetCell {
  return merge === undefined ? cell : { ...cell, merge };
}
