import { beforeAll, describe, expect, it } from "vitest";
import { openHighs } from "./highs-solver.ts";
import { type LinearProgram, type Solver, solveOnce } from "./linear-program.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await openHighs();
});

/** Two products with 40 and 50 hours: the best is 20 and 10, worth 1100. */
const workshop: LinearProgram = {
  columns: [
    { lower: 0, upper: Infinity, cost: -30 },
    { lower: 0, upper: Infinity, cost: -50 },
  ],
  rows: [
    { columns: [0, 1], values: [1, 2], lower: -Infinity, upper: 40 },
    { columns: [0, 1], values: [2, 1], lower: -Infinity, upper: 50 },
  ],
};

/** Six things of which the best selection within the weight is not what rounding the linear answer gives. */
const knapsack: LinearProgram = {
  columns: [10, 13, 17, 31, 7, 15].map((worth) => ({ lower: 0, upper: 1, cost: -worth, whole: true })),
  rows: [{ columns: [0, 1, 2, 3, 4, 5], values: [11, 15, 20, 35, 10, 33], lower: -Infinity, upper: 47 }],
};

describe("the solver", () => {
  it("finds the best of a linear program, with the worth of one more hour", () => {
    const outcome = solveOnce(solver, workshop);
    if (outcome.status !== "optimal") throw new Error(outcome.status);
    expect(outcome.objective).toBeCloseTo(-1100, 6);
    expect([...outcome.values]).toEqual([20, 10]);
    expect(outcome.prices[0]).toBeCloseTo(-70 / 3, 6);
    expect(outcome.prices[1]).toBeCloseTo(-10 / 3, 6);
  });

  it("finds the best whole numbers, and proves it", () => {
    const outcome = solveOnce(solver, knapsack);
    if (outcome.status !== "optimal") throw new Error(outcome.status);
    expect(outcome.objective).toBeCloseTo(-41, 6);
    expect(outcome.bound).toBeCloseTo(-41, 6);
    expect([...outcome.values].map((value) => value > 0.5)).toEqual([true, false, false, true, false, false]);
  });

  it("says that nothing fits, or that there is no end to it", () => {
    const impossible = {
      ...workshop,
      rows: [...workshop.rows, { columns: [0], values: [1], lower: 99, upper: Infinity }],
    };
    expect(solveOnce(solver, impossible).status).toBe("infeasible");
    expect(solveOnce(solver, { ...workshop, rows: [] }).status).toBe("unbounded");
  });

  it("judges a program without unknowns by its rows: sums of nothing are zero", () => {
    const row = (lower: number, upper: number) => ({ columns: [], values: [], lower, upper });
    expect(solveOnce(solver, { columns: [], rows: [] })).toMatchObject({ status: "optimal", objective: 0, bound: 0 });
    const open = solver.open({ columns: [], rows: [row(0, 0)] });
    expect(open.run()).toMatchObject({ status: "optimal", prices: new Float64Array(1) });
    open.addRow(row(1, Infinity));
    expect(open.run().status).toBe("infeasible");
    expect(() => {
      open.setCost(0, 1);
    }).toThrow(RangeError);
    open.close();
    expect(solveOnce(solver, { columns: [], rows: [row(-Infinity, -1)] }).status).toBe("infeasible");
  });

  it("goes on from a program that was changed", () => {
    const open = solver.open(workshop);
    open.run();
    open.setBounds(1, 0, 6);
    open.setCost(0, -1);
    open.addRow({ columns: [0], values: [1], lower: -Infinity, upper: 4 });
    const outcome = open.run();
    open.close();
    if (outcome.status !== "optimal") throw new Error(outcome.status);
    expect([...outcome.values]).toEqual([4, 6]);
  });

  it("gives the same answer each time", () => {
    const answers = Array.from({ length: 10 }, () => JSON.stringify(solveOnce(solver, knapsack)));
    expect(new Set(answers).size).toBe(1);
  });

  it("tells how good the best can be when it may not search to the end", () => {
    const size = 30;
    const worth = (index: number): number => 40 + ((index * 37) % 23);
    const large: LinearProgram = {
      columns: Array.from({ length: size }, (_, index) => ({ lower: 0, upper: 1, cost: -worth(index), whole: true })),
      rows: Array.from({ length: 8 }, (_, row) => ({
        columns: Array.from({ length: size }, (__, index) => index),
        values: Array.from({ length: size }, (__, index) => 20 + ((index * (row + 5) * 31) % 29)),
        lower: -Infinity,
        upper: 400,
      })),
    };
    const outcome = solveOnce(solver, large, { nodes: 1 });
    if (outcome.status !== "stopped" && outcome.status !== "optimal") throw new Error(outcome.status);
    expect(outcome.bound).toBeLessThanOrEqual(outcome.objective + 1e-6);
  });
});
