import type { ModelRow } from "../../monitor/run-model.ts";

/** Rows by a key, in the order in which they come. */
export function groupRows(
  rows: readonly ModelRow[],
  keyOf: (row: ModelRow) => string,
): ReadonlyMap<string, readonly ModelRow[]> {
  const groups = new Map<string, ModelRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}
