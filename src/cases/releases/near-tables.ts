import type { LaidBeside } from "../../disclosure/laid-beside.ts";
import type { ReleasedCell } from "../../disclosure/release.ts";
import { systemOf } from "../../disclosure/release-dataset.ts";
import { readTableOf } from "../../disclosure/what-is-left.ts";
import type { BuiltTable } from "./left-over.ts";

/** So many values at least a hidden small count should have for who lays a table beside the one before and the one after it. */
export const fewestWished = 5;

/** The tables before and after one, as a reader lays them beside it; undefined where there is none of counts. */
export function nearTables(
  built: readonly BuiltTable[],
  at: number,
  cells: ReadonlyMap<string, ReleasedCell>,
): LaidBeside | undefined {
  const near = [built[at - 1], built[at + 1]].flatMap((one) => {
    const table = one && readTableOf(one.dataset);
    return one === undefined || table === undefined ? [] : [{ ...one, table }];
  });
  if (near.length === 0) return undefined;
  const seen = near.flatMap(({ table, isPublished }) =>
    table.sums
      .flatMap(({ total, parts }) => [total, ...parts])
      .flatMap((key) => {
        const cell = isPublished(key) ? cells.get(key) : undefined;
        return cell === undefined ? [] : [[key, cell] as const];
      }),
  );
  const numbers = near.flatMap(({ dataset }) => systemOf(dataset).system?.cells ?? []);
  return {
    ...{ tables: near.map(({ table }) => table), cells: new Map(seen), inclusions: [], differences: [] },
    truth: new Map(numbers.map(({ key, value }) => [key, value])),
  };
}
