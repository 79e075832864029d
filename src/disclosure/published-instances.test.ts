import { beforeAll, describe, expect, it } from "vitest";
import { openHighs } from "../solve/highs-solver.ts";
import type { Solver } from "../solve/linear-program.ts";
import { attack } from "./attack.ts";
import type { Cube } from "./cube.ts";
import { flatHierarchy } from "./hierarchy.ts";
import { protect } from "./protect.ts";
import { countRules, type DisclosureRules } from "./rules.ts";
import { at, crossOf, places, systemOf, tableOf, treeOf } from "./tables.fixture.ts";
import { defineTask, type Task } from "./task.ts";
import { findUnsafe } from "./unsafe.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await openHighs();
});

/** What the packages assume: the attacker knows that no cell is negative, and an unsafe cell must not be computable. */
function asPublished(threshold: number, zeros: "show" | "hide" = "show"): DisclosureRules {
  return { ...countRules, threshold, zeros, protection: { width: 1 } };
}

function secondary({ stances }: Task, hidden: ReadonlySet<number>): readonly number[] {
  return [...hidden].filter((index) => stances[index]?.role === "open");
}

// A: sdcTable, tests/testthat/test-simpleheuristic.R. The old heuristic adds nothing, and w|b is exactly 47.
describe("instance A, a table that looks safe but is not", () => {
  const cube = tableOf(["a", "b", "c", "d"], {
    w: [30, 47, 64, 89],
    x: [90, 124, 5, 31],
    y: [92, 100, 59, 85],
    z: [800, 991, 651, 685],
  });
  const system = systemOf([cube]);
  const unsafe = ["w|a", "w|b", "w|c", "x|a", "x|c", "y|b", "y|d", "z|b", "z|d"].map((cell) => {
    const [row = "", column = ""] = cell.split("|");
    return at(system, `column=${column}|row=${row}`);
  });
  const task = defineTask(system, asPublished(1), { designated: new Set(unsafe) });

  it("is seen through by the attacker, to the published intervals", () => {
    const found = attack(task, new Set(unsafe), solver);
    const intervals = unsafe.map((index) => found.get(index)).map((one) => [one?.low, one?.high]);
    expect(intervals).toEqual([
      [25, 94],
      [47, 47],
      [0, 69],
      [26, 95],
      [0, 69],
      [0, 185],
      [0, 185],
      [906, 1091],
      [585, 770],
    ]);
  });

  it("needs one more cell, the cheapest of the six that do", () => {
    const { hidden } = protect(task, solver, "best");
    expect(places(system, secondary(task, hidden))).toEqual(["column=d|row=x"]);
    const after = attack(task, hidden, solver).get(at(system, "column=b|row=w"));
    expect(after).toEqual({ low: 0, high: 78 });
  });
});

// B: sdcTable, data-raw/microdata1.R: 100 records, counts and amounts.
describe("instance B, counts and amounts of 100 records", () => {
  const counts = tableOf(["female", "male"], { A: [2, 18], B: [19, 14], C: [10, 12], D: [14, 11] });
  const amounts: Cube = {
    ...counts,
    cells: [
      { codes: ["A", "female"], value: 20, contributors: 2, largest: [11, 9] },
      { codes: ["A", "male"], value: 178, contributors: 18, largest: [18, 15, 13] },
      { codes: ["B", "female"], value: 204, contributors: 19, largest: [18, 16, 14] },
      { codes: ["B", "male"], value: 140, contributors: 14, largest: [15, 14, 14] },
      { codes: ["C", "female"], value: 106, contributors: 10, largest: [19, 12, 12] },
      { codes: ["C", "male"], value: 118, contributors: 12, largest: [18, 12, 12] },
      { codes: ["D", "female"], value: 152, contributors: 14, largest: [18, 16, 14] },
      { codes: ["D", "male"], value: 366, contributors: 11, largest: [280, 11, 10] },
    ],
  };
  const amountRule: DisclosureRules = { ...countRules, kind: "amount", threshold: 1 };

  it("hides the two women of A with the three cells that the optimal methods choose", () => {
    const system = systemOf([counts]);
    const task = defineTask(system, asPublished(3));
    const { hidden } = protect(task, solver, "best");
    expect(places(system, hidden)).toEqual(
      ["A", "C"].flatMap((row) => [`column=female|row=${row}`, `column=male|row=${row}`]).toSorted(),
    );
    expect(system.cells.length - hidden.size).toBe(11);
  });

  it.each([
    ["the (2,75) rule", { ...amountRule, dominance: { contributors: 2, percent: 75 } }],
    ["the 70 % rule", { ...amountRule, pPercent: 70 }],
  ])("finds two unsafe amounts by %s", (_name, rules) => {
    const system = systemOf([amounts], "amount");
    const unsafe = findUnsafe(system, rules).keys();
    expect(places(system, unsafe)).toEqual(["column=female|row=A", "column=male|row=D"]);
  });
});

// C: sdcTable vignette, 1,000 records. Published numbers of secondary cells: 22 (OPT), 23 (GAUSS), 27 (HYPERCUBE and
// SIMPLEHEURISTIC); HITAS prints 13, which is below the proven least of 16. Least sum of counts: 354, proven.
describe("instance C, 168 cells in three dimensions", () => {
  const inner = `A m 12 16 11 13 6 22 w 19 21 15 11 13 10|Ba m 18 15 26 7 13 18 w 12 12 10 13 15 16
|Bb m 18 10 15 15 9 18 w 12 6 21 12 21 16|Bc m 10 17 7 13 14 19 w 18 12 21 16 11 18
|C m 11 12 11 8 10 14 w 16 12 15 14 17 10|D m 13 10 14 14 12 16 w 19 16 11 8 9 15`;
  const letters = ["a", "b", "c", "d", "e", "f"];
  const cells = inner.split("|").flatMap((line) => {
    const [code = "", ...words] = line.trim().split(" ");
    const values = words.filter((word) => /^\d/.test(word)).map(Number);
    return values.map((value, index) => ({ codes: [code, index < 6 ? "m" : "w", letters[index % 6] ?? ""], value }));
  });
  const dimensions = [
    treeOf("v1", { T: { A: {}, B: { Ba: {}, Bb: {}, Bc: {} }, C: {}, D: {} } }),
    flatHierarchy("v2", "T", ["m", "w"]),
    flatHierarchy("v3", "T", letters),
  ];
  const system = systemOf([{ id: "c", indicator: "n", dimensions, cells }]);
  const task = defineTask(system, asPublished(11));

  it("has 168 cells of which 15 are unsafe", () => {
    expect(system.cells.length).toBe(168);
    expect(task.stances.filter(({ role }) => role === "hidden").length).toBe(15);
  });

  it("hides at most 23 cells more, with a sum of at most 390", () => {
    const { hidden, failed } = protect(task, solver);
    const more = secondary(task, hidden);
    expect(failed).toEqual([]);
    expect(more.length).toBeLessThanOrEqual(23);
    expect(more.reduce((sum, index) => sum + (system.cells[index]?.value ?? 0), 0)).toBeLessThanOrEqual(390);
    expect(more.length).toBeGreaterThanOrEqual(16);
    const found = attack(task, hidden, solver);
    for (const { cell } of task.requirements) {
      const { low = 0, high = 0 } = found.get(cell) ?? {};
      expect(high - low).toBeGreaterThanOrEqual(1 - 1e-6);
    }
  });
});

// E: GaussSuppression vignette.
describe("instance E, counts by age and country", () => {
  const rows = { young: [5, 2, 0], old: [6, 3, 4] };
  const countries = ["Spain", "Iceland", "Portugal"];

  it("hides the block of four that is published", () => {
    const system = systemOf([tableOf(countries, rows)]);
    const { hidden } = protect(defineTask(system, asPublished(2, "hide")), solver, "best");
    expect(places(system, hidden)).toEqual(
      ["Iceland", "Portugal"].flatMap((land) => [`column=${land}|row=old`, `column=${land}|row=young`]),
    );
  });

  it("hides the published number of cells with the European Union as a level", () => {
    const dimensions = [
      flatHierarchy("row", "T", ["young", "old"]),
      treeOf("column", { T: { EU: { Spain: {}, Portugal: {} }, nonEU: { Iceland: {} } } }),
    ];
    const system = systemOf([{ id: "e", indicator: "n", dimensions, cells: crossOf(countries, rows) }]);
    const task = defineTask(system, asPublished(3, "hide"));
    const unsafe = task.stances.flatMap(({ role }, index) => (role === "hidden" ? [index] : []));
    expect(places(system, unsafe)).toEqual(["Iceland", "Portugal", "nonEU"].map((land) => `column=${land}|row=young`));
    const { hidden } = protect(task, solver, "best");
    expect(places(system, hidden)).toEqual(
      [
        ...["EU", "Iceland", "Portugal", "nonEU"].map((land) => `column=${land}|row=old`),
        ...["EU", "Iceland", "Portugal", "nonEU"].map((land) => `column=${land}|row=young`),
      ].toSorted(),
    );
  });
});

// F: rtauargus, data/turnover_*.rda, the toy example with FREQ 3 and NK(1,85).
describe("instance F, the toy example of tau-ARGUS", () => {
  it("has one unsafe cell by number and one by dominance, and publishes eight of twelve", () => {
    const facts = [
      ["01", "tr1", 100, 10, 20],
      ["01", "tr2", 50, 5, 15],
      ["02", "tr1", 30, 2, 20],
      ["02", "tr2", 20, 5, 10],
      ["06", "tr1", 60, 8, 16],
      ["06", "tr2", 40, 6, 38],
    ] as const;
    const cube: Cube = {
      id: "f",
      indicator: "n",
      dimensions: [flatHierarchy("row", "T", ["01", "02", "06"]), flatHierarchy("column", "T", ["tr1", "tr2"])],
      cells: facts.map(([row, column, value, contributors, largest]) => ({
        codes: [row, column],
        value,
        contributors,
        largest: [largest],
      })),
    };
    const system = systemOf([cube], "amount");
    const rules: DisclosureRules = {
      ...countRules,
      kind: "amount",
      threshold: 3,
      dominance: { contributors: 1, percent: 85 },
    };
    const task = defineTask(system, rules);
    const { hidden } = protect(task, solver, "best");
    expect(
      places(
        system,
        task.requirements.map(({ cell }) => cell).filter((cell, index, all) => all.indexOf(cell) === index),
      ),
    ).toEqual(["column=tr1|row=02", "column=tr2|row=06"]);
    expect(places(system, secondary(task, hidden))).toEqual(["column=tr1|row=06", "column=tr2|row=02"]);
    expect(system.cells.length - hidden.size).toBe(8);
  });
});

// G: sdcTable, tests/testthat/test-linked-tables.r.
describe("instance G, two groupings of the same regions", () => {
  const values = { A: 2, B: 2, I: 8, J: 8, K: 3, L: 3, M: 3, N: 7 };
  const cells = Object.entries(values).map(([code, value]) => ({ codes: [code], value }));
  const leaves = (...codes: readonly string[]) => Object.fromEntries(codes.map((code) => [code, {}]));
  const county = { "county-1": leaves("A", "B", "I", "J"), "county-2": leaves("K", "L", "M", "N") };
  const size = { big: leaves("L", "M"), small: leaves("A", "B", "I", "J", "K", "N") };
  const byCounty: Cube = { id: "county", indicator: "n", dimensions: [treeOf("region", { T: county })], cells };
  const bySize: Cube = { ...byCounty, id: "size", dimensions: [treeOf("region", { T: size })] };
  const rules = asPublished(4);

  it("is safe by county and safe by size, each for itself", () => {
    for (const cube of [byCounty, bySize]) {
      const task = defineTask(systemOf([cube]), rules);
      const { hidden } = protect(task, solver, "best");
      expect(task.requirements.length).toBe(5);
      expect(secondary(task, hidden)).toEqual([]);
    }
  });

  it("needs exactly N more when both are published, for small less county 1 is K and N", () => {
    const system = systemOf([byCounty, bySize]);
    const task = defineTask(system, rules);
    const { hidden } = protect(task, solver, "best");
    expect(places(system, secondary(task, hidden))).toEqual(["region=N"]);
  });
});

// H: sdcTools/UserSupport, issue 135: three cells of one person each; sdcTable 0.30 left the table unsafe.
describe("instance H, three people who are alone in their cell", () => {
  it("stays closed for each of them, who knows the own cell", () => {
    const system = systemOf([tableOf(["A", "B", "H", "M", "W"], { 1: [1, 1, 7, 1, 0], 2: [1, 0, 0, 2, 8] })]);
    const task = defineTask(system, { ...asPublished(3), insiders: true });
    const { hidden, failed } = protect(task, solver, "best");
    expect(failed).toEqual([]);
    const alone = task.requirements.flatMap(({ held }) => held ?? []);
    expect(new Set(alone).size).toBeGreaterThanOrEqual(4);
    for (const held of new Set(alone)) {
      const known = {
        ...task,
        stances: task.stances.map((one, index) => (index === held ? { ...one, lowest: 1, highest: 1 } : one)),
      };
      const found = attack(known, hidden, solver);
      for (const { cell } of task.requirements.filter((one) => one.held === held)) {
        const { low = 0, high = 0 } = found.get(cell) ?? {};
        expect(high - low).toBeGreaterThanOrEqual(1 - 1e-6);
      }
    }
  });
});
