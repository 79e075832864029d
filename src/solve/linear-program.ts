/** One row of a program: `lower ≤ Σ value × column ≤ upper`. Ends may be infinite. */
export interface ProgramRow {
  readonly columns: readonly number[];
  readonly values: readonly number[];
  readonly lower: number;
  readonly upper: number;
}

/** One unknown of a program: its bounds (which may be infinite), its cost per unit, and whether it must be whole. */
export interface ProgramColumn {
  readonly lower: number;
  readonly upper: number;
  readonly cost: number;
  readonly whole?: boolean;
}

/** Minimise the sum of cost × column, within the bounds of columns and rows. */
export interface LinearProgram {
  readonly columns: readonly ProgramColumn[];
  readonly rows: readonly ProgramRow[];
}

/**
 * What came of solving. `stopped` means that the limit on nodes came first: there is a solution, not proven to be the best,
 * and nothing can be better than `bound`.
 */
export type Outcome =
  | { readonly status: "infeasible" | "unbounded" | "gave-up" }
  | {
      readonly status: "optimal" | "stopped";
      readonly objective: number;
      /** No solution costs less than this; equals `objective` when that is proven to be the best. */
      readonly bound: number;
      readonly values: Float64Array;
      /** Per row: by how much the objective grows when its bound grows by one; only of programs without whole columns. */
      readonly prices: Float64Array;
    };

/** A program that stays in memory, so that a changed version of it starts from where the last one ended. */
export interface OpenProgram {
  setCost(column: number, cost: number): void;
  setBounds(column: number, lower: number, upper: number): void;
  addRow(row: ProgramRow): void;
  run(): Outcome;
  /** Gives the memory back; without it that is lost until the process ends. */
  close(): void;
}

/** How long a solver may think. In nodes and not in seconds, so that every machine gives the same answer. */
export interface SolveLimits {
  readonly nodes?: number;
}

/** Linear and integer programming. Same program, same answer; nothing is kept between two programs. */
export interface Solver {
  open(program: LinearProgram, limits?: SolveLimits): OpenProgram;
}

/** Solves one program and closes it. */
export function solveOnce(solver: Solver, program: LinearProgram, limits?: SolveLimits): Outcome {
  const open = solver.open(program, limits);
  try {
    return open.run();
  } finally {
    open.close();
  }
}
