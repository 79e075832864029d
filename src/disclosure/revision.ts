import type { CellSystem } from "./cell-system.ts";
import type { Release } from "./release.ts";
import type { Dataset } from "./release-dataset.ts";

/**
 * Whether nothing can come of protecting once more: every cell was released before, what was shown is still true and what was hidden was never
 * shown, and other tables say the same. What was shown is then known and cannot be hidden any more, what was hidden stays so, and nothing is
 * left to choose: the release is the last one, and nobody learns anything.
 */
export function isUnchanged(
  { cells }: CellSystem,
  { publicByLaw, alreadyPublished }: Dataset,
  last: Release,
  told: ReadonlyMap<string, number | "hidden">,
): boolean {
  return cells.every(({ key, value }) => {
    const [cell, before] = [last.cells.get(key), told.get(key)];
    if (cell === undefined) return false;
    if ("shown" in cell) return cell.shown === value && before === value;
    return before === "hidden" && publicByLaw?.has(key) !== true && alreadyPublished?.has(key) !== true;
  });
}

/** Whether some cell differs from what was shown in a way that is about fewer people than the threshold. */
export function isSmallRevision(
  { cells }: CellSystem,
  told: ReadonlyMap<string, number | "hidden">,
  { rules: { kind, threshold }, corrected, publicByLaw }: Dataset,
): boolean {
  return cells.some(({ key, value }) => {
    if (publicByLaw?.has(key) === true) return false;
    const before = told.get(key);
    if (before === undefined || before === "hidden" || before === value) return false;
    return (kind === "count" ? Math.abs(before - value) : (corrected?.get(key) ?? 0)) < threshold;
  });
}

/**
 * Whether what is hidden in some sum changed by fewer people than the threshold in all: the reader of both releases sees by how much
 * the rest of the sum changed.
 */
export function revisesFew(
  { cells, equations }: CellSystem,
  told: ReadonlyMap<string, number | "hidden">,
  hidden: ReadonlySet<number>,
  { rules: { kind, threshold }, corrected }: Dataset,
): boolean {
  return equations.some(({ total, parts }) => {
    const terms = [total, ...parts];
    const unseen = terms.filter((index) => hidden.has(index));
    if (unseen.length === 0) return false;
    let change = 0;
    for (const index of terms) {
      if (hidden.has(index)) continue;
      const before = told.get(cells[index]?.key ?? "");
      if (typeof before !== "number") return false;
      change += (index === total ? 1 : -1) * ((cells[index]?.value ?? 0) - before);
    }
    const people = unseen.reduce((sum, index) => sum + (corrected?.get(cells[index]?.key ?? "") ?? 0), 0);
    return change !== 0 && (kind === "count" ? Math.abs(change) : people) < threshold;
  });
}
