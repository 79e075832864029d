import type { SeenTable } from "./released-table.ts";

/** What two releases of one period tell together: a cell, and by how much it was corrected. */
export interface SmallDifference {
  readonly cell: string;
  readonly difference: number;
}

/** Cells that both releases show with a difference of fewer people than the threshold. */
export function compareReleases(before: SeenTable, after: SeenTable, threshold: number): readonly SmallDifference[] {
  const earlier = new Map(before.rows.map(({ codes, cell }) => [codes.join("|"), cell]));
  return after.rows.flatMap(({ codes, cell }) => {
    const was = earlier.get(codes.join("|"));
    if (typeof cell !== "number" || typeof was !== "number") return [];
    const difference = Math.abs(cell - was);
    return difference > 0 && difference < threshold ? [{ cell: codes.join(", "), difference }] : [];
  });
}

/**
 * Lays two releases of one period over each other, as an attacker does who believes that nothing else has changed: what one hides and
 * the other shows is known. Undefined when they show different values, for then that belief is wrong.
 */
export function overlay(before: SeenTable, after: SeenTable): SeenTable | undefined {
  const earlier = new Map(before.rows.map(({ codes, cell }) => [codes.join("|"), cell]));
  const isChanged = after.rows.some(({ codes, cell }) => {
    const was = earlier.get(codes.join("|"));
    return typeof cell === "number" && typeof was === "number" && cell !== was;
  });
  if (isChanged) return undefined;
  return {
    ...after,
    rows: after.rows.map((row) => {
      const was = earlier.get(row.codes.join("|"));
      return typeof was === "number" ? { ...row, cell: was } : row;
    }),
  };
}
