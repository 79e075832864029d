import type { ReleasedCell } from "../../disclosure/release.ts";
import type { Dataset } from "../../disclosure/release-dataset.ts";
import { fewestLeft, readTableOf } from "../../disclosure/what-is-left.ts";
import type { Solver } from "../../solve/linear-program.ts";
import type { Edition, Left } from "./edition.ts";

/** A table as it was planned for an edition, and whether it got values of its own. */
export interface BuiltTable {
  readonly id: string;
  readonly isNew: boolean;
  readonly dataset: Dataset;
  readonly isPublished: (key: string) => boolean;
}

/**
 * What a reader could work out of each table, laid beside the one before and the one after it: months hang together by what stands at their ends.
 * Worked out where one of the three is new; what an earlier edition said of the others is still so.
 */
export function leftOf(
  built: readonly BuiltTable[],
  standing: ReadonlyMap<string, ReleasedCell>,
  history: readonly Edition[],
  solver: Solver,
): Readonly<Record<string, Left>> {
  const released = built.flatMap((one) => {
    const read = readTableOf(one.dataset);
    return read === undefined ? [] : [{ ...one, read }];
  });
  const before = history.at(-1)?.left ?? {};
  const publishedBy = new Map<BuiltTable["isPublished"], ReadonlyMap<string, ReleasedCell>>();
  // Tables mostly share one rule of what is published, and what stands is much: it is gone through once a rule.
  const publishedOf = (rule: BuiltTable["isPublished"]): ReadonlyMap<string, ReleasedCell> => {
    const known = publishedBy.get(rule) ?? new Map([...standing].filter(([key]) => rule(key)));
    publishedBy.set(rule, known);
    return known;
  };
  const left = released.map(({ id, read, isPublished }, at): readonly [string, Left] => {
    const near = [released[at - 1], released[at + 1]].flatMap((one) => one ?? []);
    const known = before[id];
    if (known !== undefined && ![released[at], ...near].some((one) => one?.isNew)) return [id, known];
    const published = publishedOf(isPublished);
    const keys = new Set(read.sums.flatMap(({ total, parts }) => [total, ...parts]));
    const hidden = [...keys].filter((key) => {
      const cell = published.get(key);
      return cell !== undefined && "hidden" in cell;
    }).length;
    const tables = near.map((one) => one.read);
    const fewest = fewestLeft(read, tables, published, solver);
    if (fewest === undefined) return [id, { hidden, isUnknown: true }];
    return [id, { hidden, ...(Number.isFinite(fewest) ? { fewest } : {}) }];
  });
  return { ...before, ...Object.fromEntries(left) };
}
