import type { ProgramRow } from "../solve/linear-program.ts";
import type { ReleasedCell } from "./release.ts";

/** A number by its key, and how many times it counts in a row. */
export type Term = readonly [key: string, times: number];

/** Numbers that each count so many times. */
export function termsOf(keys: readonly string[], times: number): readonly Term[] {
  return keys.map((key) => [key, times]);
}

/** What is known of the numbers of a row, and what they may be together. */
export interface RowOptions {
  readonly cellOf: (key: string) => ReleasedCell | undefined;
  readonly columnOf: ReadonlyMap<string, number>;
  /** What the terms together are at most; at least they are nil. */
  readonly upper: number;
  /** The column of what they are together. */
  readonly rest?: number;
}

/** A row of the terms that readers do not know; none where they know all of them. */
export function asRow(terms: readonly Term[], { cellOf, columnOf, upper, rest }: RowOptions): readonly ProgramRow[] {
  const times = new Map<number, number>();
  let known = 0;
  for (const [key, by] of terms) {
    const [column, cell] = [columnOf.get(key), cellOf(key)];
    if (column !== undefined) times.set(column, (times.get(column) ?? 0) + by);
    else if (cell !== undefined && "shown" in cell) known += by * cell.shown;
  }
  if (rest !== undefined) times.set(rest, -1);
  if (times.size === 0) return [];
  return [{ columns: [...times.keys()], values: [...times.values()], lower: -known, upper: upper - known }];
}
