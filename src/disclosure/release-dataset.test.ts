import { beforeAll, describe, expect, it } from "vitest";
import type { HiddenReason } from "../figure/shown.ts";
import { openHighs } from "../solve/highs-solver.ts";
import type { Solver } from "../solve/linear-program.ts";
import { divideReleased } from "./derive.ts";
import type { Release, ReleasedCell } from "./release.ts";
import { type Dataset, hiddenPlaces, releaseDataset } from "./release-dataset.ts";
import { amountRules, countRules } from "./rules.ts";
import { tableOf } from "./tables.fixture.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await openHighs();
});

const rows = { noord: [3, 25, 40], midden: [30, 22, 60], zuid: [45, 31, 28] };
const dataset: Dataset = { id: "clients-2026-01", rules: countRules, cubes: [tableOf(["wmo", "jeugd", "pw"], rows)] };

function released(one: Dataset, snapshot = "s1", earlier: readonly Release[] = []): Release {
  const { release, problems } = releaseDataset(one, solver, { snapshot, earlier });
  if (release === undefined) throw new Error(JSON.stringify(problems));
  return release;
}

function withRows(changed: Partial<typeof rows>): Dataset {
  return { ...dataset, cubes: [tableOf(["wmo", "jeugd", "pw"], { ...rows, ...changed })] };
}

function reason(cell: ReleasedCell | undefined): HiddenReason["because"] | undefined {
  return cell !== undefined && "hidden" in cell ? cell.hidden.because : undefined;
}

const small = "n|column=wmo|row=noord";

describe("a release", () => {
  it("gives each hidden cell its reason, names what a cell protects, and holds no hidden value", () => {
    const release = released(dataset);
    expect(release.cells.get(small)).toEqual({ hidden: { because: "small", threshold: 10 } });
    const others = [...release.cells].flatMap(([key, cell]) =>
      "hidden" in cell && key !== small ? [cell.hidden] : [],
    );
    expect(others.length).toBeGreaterThan(0);
    for (const one of others) expect(one).toEqual({ because: "protects", cells: ["column=wmo, row=noord"] });
    for (const cell of release.cells.values()) expect(Object.keys(cell).includes("hidden")).not.toBe("shown" in cell);
  });

  it("hides what is worth least to readers, where either of two would protect", () => {
    const { cells } = released(dataset);
    const shown = (key: string, all: typeof cells): boolean => {
      const cell = all.get(key);
      return cell !== undefined && "shown" in cell;
    };
    const covers = [...cells].flatMap(([key, cell]) => ("hidden" in cell && key !== small ? [key] : []));
    const [dear = ""] = covers;
    const { cells: other } = released({ ...dataset, worthOf: (key) => (key === dear ? 1000 : 1) });
    expect(shown(dear, cells)).toBe(false);
    expect(shown(dear, other)).toBe(true);
  });

  it("of what is as it was released asks for nothing and stays, cell by cell, also where a reader would have hidden otherwise", () => {
    const first = released({ ...dataset, designated: new Set(["n|column=pw|row=zuid"]) });
    const idle: Solver = {
      open: () => {
        throw new Error("nothing is to be solved");
      },
    };
    const again = releaseDataset(dataset, idle, { snapshot: "s2", earlier: [first] });
    expect(again.release).toEqual({ ...first, snapshot: "s2" });
    const more = { ...dataset, cubes: [tableOf(["wmo", "jeugd", "pw"], { ...rows, oost: [20, 20, 20] })] };
    expect(() => releaseDataset(more, idle, { snapshot: "s2", earlier: [first] })).toThrow("nothing is to be solved");
  });

  it("shows what is public by law or published already, marked so, and says when that gives cells away", () => {
    const publicByLaw = new Set(["n", "n|row=noord"]);
    const alreadyPublished = new Set(["n|row=zuid"]);
    const { cells } = released({ ...dataset, publicByLaw, alreadyPublished });
    expect(cells.get("n|row=noord")).toEqual({ shown: 68, ground: "public-by-law" });
    expect(cells.get("n|row=zuid")).toEqual({ shown: 104, ground: "already-published" });
    const all = new Set([...cells.keys()].filter((key) => key !== small));
    const { release, problems } = releaseDataset({ ...dataset, publicByLaw: all }, solver, { snapshot: "s1" });
    expect(release).toBeUndefined();
    expect(problems).toEqual([
      { code: "disclosure.unprotectable", facts: { cells: ["column=wmo, row=noord"] }, where: {} },
    ]);
  });

  it("hides what somebody asked to hide", () => {
    const { cells } = released({ ...dataset, designated: new Set(["n|column=pw|row=zuid"]) });
    expect(reason(cells.get("n|column=pw|row=zuid"))).toBe("designated");
  });

  it("stays as it was while a correction is about fewer people than the threshold", () => {
    const first = released(dataset);
    const second = released(withRows({ zuid: [45, 34, 28] }), "s2", [first]);
    expect(second.snapshot).toBe("s2");
    expect([...second.cells]).toEqual([...first.cells]);
  });

  it("takes a large correction, and shows no cell that was hidden before", () => {
    const first = released(dataset);
    const second = released(withRows({ noord: [3, 25, 80], zuid: [45, 31, 68] }), "s2", [first]);
    expect(second.cells.get("n")).toEqual({ shown: 364, ground: "protected" });
    for (const [key, cell] of first.cells)
      if ("hidden" in cell) expect(reason(second.cells.get(key)), key).toBeDefined();
  });

  it("keeps hiding a count that grew past the threshold, for the earlier tables are still about", () => {
    const first = released(dataset);
    const second = released(withRows({ noord: [33, 25, 40], zuid: [45, 31, 58] }), "s2", [first]);
    expect(reason(second.cells.get(small))).toMatch(/earlier|protects/);
  });

  it("says of a count that was hidden and is now zero that it was hidden before, not that it is large enough itself", () => {
    const first = released(dataset);
    const second = released(withRows({ noord: [0, 45, 60], midden: [43, 22, 60], zuid: [57, 31, 28] }), "s2", [first]);
    expect(reason(second.cells.get(small))).toBe("earlier");
    for (const cell of second.cells.values())
      if ("hidden" in cell && cell.hidden.because === "protects") expect(cell.hidden.cells.length).toBeGreaterThan(0);
  });

  it("hides in the amounts what is hidden in the counts, since a known price would give the count away", () => {
    const counts = released(dataset);
    const cubes = [
      tableOf(["wmo", "jeugd", "pw"], {
        noord: [9e4, 75e4, 12e5],
        midden: [9e5, 66e4, 18e5],
        zuid: [13e5, 93e4, 84e4],
      }),
    ];
    const { cells } = released({ id: "amounts", rules: amountRules, cubes, follows: hiddenPlaces(dataset, counts) });
    for (const [key, cell] of counts.cells) if ("hidden" in cell) expect(reason(cells.get(key)), key).toBeDefined();
  });

  it("holds back a correction of an amount unless it is known to be about enough people", () => {
    const cubes = (zuid: number) => [tableOf(["wmo"], { noord: [9e5], zuid: [zuid] })];
    const one: Dataset = { id: "amounts", rules: amountRules, cubes: cubes(13e5) };
    const first = released(one);
    const changed = { ...one, cubes: cubes(14e5) };
    expect(released(changed, "s2", [first]).cells.get("n")).toEqual({ shown: 22e5, ground: "protected" });
    const corrected = new Map([...first.cells.keys()].map((key) => [key, 40]));
    expect(released({ ...changed, corrected }, "s2", [first]).cells.get("n")).toEqual({
      shown: 23e5,
      ground: "protected",
    });
  });

  it("rounds where a dataset asks for it, and keeps a rounded number while it is near enough", () => {
    const rounding: Dataset = { ...dataset, rules: { ...countRules, method: { base: 5, additive: true } } };
    const first = released(rounding);
    const values = [...first.cells.values()].map((cell) => ("shown" in cell ? cell.shown % 5 : -1));
    expect(new Set(values)).toEqual(new Set([0]));
    const again = released({ ...withRows({ zuid: [46, 31, 28] }), rules: rounding.rules }, "s2", [first]);
    expect([...again.cells]).toEqual([...first.cells]);
    const nearest = released({ ...dataset, rules: { ...countRules, method: { base: 3, additive: false } } });
    expect(nearest.cells.get("n|column=jeugd|row=noord")).toEqual({ shown: 24, ground: "protected" });
  });

  it("is refused with rules or tables that cannot be", () => {
    const wrong = releaseDataset({ ...dataset, rules: { ...countRules, threshold: 0 } }, solver, { snapshot: "s" });
    expect(wrong.problems.map(({ code }) => code)).toEqual(["disclosure.rule-invalid"]);
    const negative = releaseDataset(withRows({ noord: [-1, 2, 3] }), solver, { snapshot: "s" });
    expect(negative.problems.map(({ code }) => code)).toEqual(["disclosure.negative"]);
  });
});

describe("a rate", () => {
  const shown = (value: number): ReleasedCell => ({ shown: value, ground: "protected" });

  it("is made of released numbers only, on enough observations", () => {
    expect(divideReleased(shown(30), shown(2400), countRules, 1000)).toEqual({ value: 12.5 });
    expect(divideReleased(shown(30), shown(99), countRules)).toEqual({
      hidden: { because: "few-observations", minimum: 100 },
    });
    const hidden: ReleasedCell = { hidden: { because: "small", threshold: 10 } };
    expect(divideReleased(hidden, shown(2400), countRules)).toEqual(hidden);
    expect(divideReleased(shown(30), hidden, countRules)).toEqual(hidden);
  });
});
