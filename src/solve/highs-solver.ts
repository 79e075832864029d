import highsModule, { type Highs, type Model } from "highs";
import type { LinearProgram, OpenProgram, Outcome, SolveLimits, Solver } from "./linear-program.ts";

// The package's types describe its CommonJS form; as an ES module its default export is the loader itself.
const loadHighs = highsModule as unknown as typeof highsModule.default;

/** What HiGHS lets a row be off by (its option `primal_feasibility_tolerance`). */
const feasibility = 1e-7;

/**
 * HiGHS (University of Edinburgh, MIT) in WebAssembly behind our port: nothing else of the program knows it. Loading takes
 * some 50 ms; solving is synchronous and in one thread, so the same program always takes the same steps.
 */
export async function openHighs(): Promise<Solver> {
  const highs = await loadHighs();
  return { open: (program, limits = {}) => openProgram(highs, program, limits) };
}

function openProgram(highs: Highs, program: LinearProgram, { nodes }: SolveLimits): OpenProgram {
  if (program.columns.length === 0) return openEmpty(program);
  const isWhole = program.columns.some(({ whole }) => whole === true);
  const model = highs.createModel(modelOf(highs, program, isWhole));
  model.options.set({ output_flag: false, random_seed: 0, presolve: isWhole ? "choose" : "off" });
  if (isWhole)
    model.options.set({ mip_rel_gap: 0, mip_abs_gap: 1e-6, ...(nodes === undefined ? {} : { mip_max_nodes: nodes }) });
  const finite = (value: number): number => Math.max(-highs.infinity, Math.min(highs.infinity, value));
  return {
    setCost: (column, cost) => void model.changeColCost(column, cost),
    setBounds: (column, lower, upper) => void model.changeColBounds(column, finite(lower), finite(upper)),
    addRow: ({ columns, values, lower, upper }) =>
      void model.addRow(finite(lower), finite(upper), { indices: columns, values }),
    run: () => {
      model.run();
      return outcomeOf(highs, model, isWhole);
    },
    close: () => model.dispose(),
  };
}

/**
 * A program without unknowns, which HiGHS does not judge: it calls it empty, whatever its rows ask, and has no solution of it. All its
 * sums are zero, so that only the ends of its rows matter.
 */
function openEmpty({ rows }: LinearProgram): OpenProgram {
  const ends = rows.map(({ lower, upper }) => ({ lower, upper }));
  const noColumn = (column: number): never => {
    throw new RangeError(`no column ${column} in a program without columns`);
  };
  return {
    setCost: noColumn,
    setBounds: noColumn,
    addRow: ({ lower, upper }) => void ends.push({ lower, upper }),
    run: () =>
      ends.some(({ lower, upper }) => lower > feasibility || upper < -feasibility)
        ? { status: "infeasible" }
        : {
            status: "optimal",
            objective: 0,
            bound: 0,
            values: new Float64Array(0),
            prices: new Float64Array(ends.length),
          },
    close: () => undefined,
  };
}

function modelOf(highs: Highs, { columns, rows }: LinearProgram, isWhole: boolean) {
  const finite = (value: number): number => Math.max(-highs.infinity, Math.min(highs.infinity, value));
  const starts = new Int32Array(rows.length + 1);
  for (const [at, row] of rows.entries()) starts[at + 1] = (starts[at] ?? 0) + row.columns.length;
  const indices = new Int32Array(starts[rows.length] ?? 0);
  const values = new Float64Array(indices.length);
  for (const [at, row] of rows.entries()) {
    indices.set(row.columns, starts[at]);
    values.set(row.values, starts[at]);
  }
  const { integer, continuous } = highs.constants.variableType;
  return {
    numCols: columns.length,
    numRows: rows.length,
    sense: highs.constants.objectiveSense.minimize,
    colCost: Float64Array.from(columns, ({ cost }) => cost),
    colLower: Float64Array.from(columns, ({ lower }) => finite(lower)),
    colUpper: Float64Array.from(columns, ({ upper }) => finite(upper)),
    rowLower: Float64Array.from(rows, ({ lower }) => finite(lower)),
    rowUpper: Float64Array.from(rows, ({ upper }) => finite(upper)),
    matrix: {
      format: "csr" as const,
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices,
      values,
    },
    ...(isWhole ? { integrality: columns.map(({ whole }) => (whole === true ? integer : continuous)) } : {}),
  };
}

function outcomeOf({ constants }: Highs, model: Model, isWhole: boolean): Outcome {
  const { modelStatus } = constants;
  const status = model.getModelStatus();
  if (status === modelStatus.infeasible) return { status: "infeasible" };
  if (status === modelStatus.unbounded || status === modelStatus.unboundedOrInfeasible) return { status: "unbounded" };
  const isDone = status === modelStatus.optimal;
  const hasSolution = Number(model.info.get("primal_solution_status")) === constants.solutionStatus.feasible;
  if (!(isDone || hasSolution)) return { status: "gave-up" };
  const { colValue, rowDual } = model.getSolution();
  const objective = model.getObjectiveValue();
  return {
    status: isDone ? "optimal" : "stopped",
    objective,
    bound: isWhole ? Number(model.info.get("mip_dual_bound")) : objective,
    values: Float64Array.from(colValue),
    prices: Float64Array.from(rowDual),
  };
}
