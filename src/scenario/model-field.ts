import { nearest } from "../figure/nearest.ts";
import { type Problem, problem, type Where } from "../figure/problem.ts";
import "./problems.ts";

/** What a model is held against. */
export interface ModelFrame {
  /** Ids of the measures that can be chosen, and of the domains. */
  readonly measures: readonly string[];
  readonly domains: readonly string[];
  readonly years: readonly string[];
  /** The printed amount of a measure in a year in cents, 0 where nothing is printed; undefined where it is still to be worked out. */
  readonly printed: (measure: string, year: string) => number | undefined;
}

/** Where a field of a model stands, by its path. */
export type WhereAt = (path: readonly PropertyKey[]) => Where;

/** Checks that a name of a model points at something that is there; otherwise `reference.dangling` with the nearest name. */
export function referrer(whereAt: WhereAt) {
  return (id: string, expected: string, known: readonly string[], path: readonly PropertyKey[]): readonly Problem[] => {
    if (known.includes(id)) return [];
    const near = nearest(id, known);
    return [
      problem(
        "reference.dangling",
        { reference: id, expected, ...(near === undefined ? {} : { nearest: near }) },
        whereAt(path),
      ),
    ];
  };
}

/** Refuses a share of more than 100 per cent. */
export function atMostAll(percent: number, where: Where): readonly Problem[] {
  return percent > 100 ? [problem("package.more-than-all", { percent }, where)] : [];
}

/** Refuses a name that stands twice in one list: it would count double in sums and rules. */
export function namedTwice(ids: readonly string[], path: readonly PropertyKey[], whereAt: WhereAt): readonly Problem[] {
  return ids.flatMap((id, at) =>
    ids.indexOf(id) < at ? [problem("package.named-twice", { measure: id }, whereAt([...path, at]))] : [],
  );
}
