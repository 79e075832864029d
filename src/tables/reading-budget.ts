import { type Problem, problem, UserError } from "../figure/problem.ts";
import type { ForeignLimits } from "./limits.ts";
import type { CutAt } from "./problems.ts";

/** Milliseconds that pass, from any beginning; a test hands in its own. */
export type Stopwatch = () => number;

/**
 * What reading one file may still cost. Counts along with the reading: `take…` tells whether there is room, and remembers
 * what was cut off when there is none; `spend…` throws the UserError that ends the reading.
 */
export interface ReadingBudget {
  readonly limits: ForeignLimits;
  readonly path: string;
  readonly takeCell: () => boolean;
  readonly cut: (what: CutAt) => void;
  readonly spendText: (characters: number) => void;
  readonly spendInflated: (bytes: number) => void;
  readonly spendTime: () => void;
  /** What a reader must know about what was left out. */
  readonly remarks: () => readonly Problem[];
}

/** Opens the budget of one file. */
export function openBudget(path: string, limits: ForeignLimits, stopwatch: Stopwatch): ReadingBudget {
  const begun = stopwatch();
  const cuts = new Set<CutAt>();
  const spent = { cells: 0, characters: 0, inflated: 0 };
  const inflates = (limit: number): UserError => new UserError([problem("table-file.inflates", { path, limit })]);
  return {
    limits,
    path,
    takeCell: () => {
      spent.cells += 1;
      if (spent.cells > limits.cells) cuts.add("cells");
      return spent.cells <= limits.cells;
    },
    cut: (what) => void cuts.add(what),
    spendText: (characters) => {
      spent.characters += characters;
      if (spent.characters > limits.characters) throw inflates(limits.characters);
    },
    spendInflated: (bytes) => {
      spent.inflated += bytes;
      if (spent.inflated > limits.inflatedBytes) throw inflates(limits.inflatedBytes);
    },
    spendTime: () => {
      if (stopwatch() - begun <= limits.milliseconds) return;
      throw new UserError([problem("table-file.too-slow", { path, seconds: Math.round(limits.milliseconds / 1000) })]);
    },
    remarks: () => [...cuts].map((what) => problem("table-file.cut", { what, limit: limits[what] }, { file: path })),
  };
}
