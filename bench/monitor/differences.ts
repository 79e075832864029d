import type { ResultValue } from "../../src/lake/engine.ts";
import type { ModelRow } from "../../src/monitor/run-model.ts";

/** Counts and cents must be the same; what was divided may differ by what the order of double arithmetic leaves. */
const tolerance = 1e-9;

/**
 * Where two answers to one question differ, row by row and column by column: a row that one of them lacks, a row that one says twice, a
 * value that is another. Empty when they are the same.
 */
export function differences(
  ours: readonly ModelRow[],
  theirs: readonly ModelRow[],
  keys: readonly string[],
): readonly string[] {
  const found: string[] = [];
  const index = (rows: readonly ModelRow[], whose: string): Map<string, ModelRow> => {
    const byKey = new Map<string, ModelRow>();
    for (const row of rows) {
      const key = keys.map((name) => String(row[name])).join(" ");
      if (byKey.has(key)) found.push(`${key}: twice in ${whose}`);
      byKey.set(key, row);
    }
    return byKey;
  };
  const [own, other] = [index(ours, "ours"), index(theirs, "theirs")];
  for (const [key, row] of own) {
    const beside = other.get(key);
    if (beside === undefined) found.push(`${key}: not in theirs`);
    else
      for (const [column, value] of Object.entries(row))
        if (!isSame(value, beside[column]))
          found.push(`${key}: ${column} is ${String(value)} and ${String(beside[column])}`);
  }
  for (const key of other.keys()) if (!own.has(key)) found.push(`${key}: not in ours`);
  return found;
}

function isSame(one: ResultValue, other: ResultValue | undefined): boolean {
  if (one === other) return true;
  if (typeof one !== "number" || typeof other !== "number") return false;
  if (Number.isInteger(one) && Number.isInteger(other)) return false;
  return Math.abs(one - other) <= tolerance * Math.max(Math.abs(one), Math.abs(other));
}
