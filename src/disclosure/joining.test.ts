import { describe, expect, it } from "vitest";
import { joinCubes } from "./cell-system.ts";
import type { Cube } from "./cube.ts";
import { buildHierarchy, flatHierarchy } from "./hierarchy.ts";
import { at, crossOf, places, systemOf, tableOf, treeOf } from "./tables.fixture.ts";

const codesOf = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);

describe("a hierarchy", () => {
  it("is refused when it is empty, runs in a circle, has two tops or a code in two places", () => {
    const refused = (links: readonly { code: string; parent?: string }[]) =>
      codesOf(buildHierarchy("gebied", links).problems);
    expect(refused([])).toEqual(["disclosure.hierarchy-empty"]);
    expect(refused([{ code: "T" }, { code: "a", parent: "b" }, { code: "b", parent: "a" }])).toEqual([
      "disclosure.hierarchy-cycle",
    ]);
    expect(refused([{ code: "T" }, { code: "U" }])).toEqual(["disclosure.hierarchy-roots"]);
    expect(
      refused([{ code: "T" }, { code: "a", parent: "T" }, { code: "b", parent: "T" }, { code: "a", parent: "b" }]),
    ).toEqual(["disclosure.hierarchy-parents"]);
  });

  it("names the code that was probably meant when a parent is unknown", () => {
    const { problems } = buildHierarchy("gebied", [{ code: "noord" }, { code: "kern 1", parent: "nord" }]);
    expect(problems).toMatchObject([{ code: "disclosure.code-unknown", facts: { code: "nord", nearest: "noord" } }]);
  });
});

describe("cubes", () => {
  const table = tableOf(["m", "v"], { noord: [3, 12], zuid: [20, 0] });

  it("get their totals, and each sum between them", () => {
    const system = systemOf([table]);
    expect(system.cells.length).toBe(9);
    expect(system.equations.length).toBe(6);
    expect(system.cells[at(system, "")]?.value).toBe(35);
    expect(system.cells[at(system, "row=noord")]).toMatchObject({ value: 15, isTotal: true });
  });

  it("share the cells that mean the same", () => {
    const rows: Cube = {
      id: "rows",
      indicator: "n",
      dimensions: [treeOf("row", { T: { noord: {}, zuid: {} } })],
      cells: [
        { codes: ["noord"], value: 15 },
        { codes: ["zuid"], value: 20 },
      ],
    };
    expect(systemOf([table, rows]).cells.length).toBe(9);
  });

  it("are refused when they contradict each other", () => {
    const rows: Cube = {
      id: "rows",
      indicator: "n",
      dimensions: [flatHierarchy("row", "T", ["noord", "zuid"])],
      cells: [
        { codes: ["noord"], value: 15 },
        { codes: ["zuid"], value: 21 },
      ],
    };
    expect(new Set(codesOf(joinCubes([table, rows], "count").problems))).toEqual(new Set(["disclosure.cubes-differ"]));
  });

  it.each([
    ["a negative count", { codes: ["noord", "m"], value: -1 }, "disclosure.negative"],
    ["half a person", { codes: ["noord", "m"], value: 2.5 }, "disclosure.not-whole"],
    ["a value that is no number", { codes: ["noord", "m"], value: Number.NaN }, "disclosure.negative"],
    ["an unknown code", { codes: ["noord", "x"], value: 1 }, "disclosure.code-unknown"],
    ["a total that is not the sum", { codes: ["noord", "T"], value: 16 }, "disclosure.not-additive"],
    ["a cell that comes twice", { codes: ["zuid", "m"], value: 20 }, "disclosure.cell-twice"],
    ["givers of more than there is", { codes: ["noord", "m"], value: 3, largest: [4] }, "disclosure.contributions"],
  ])("are refused with %s", (_name, cell, code) => {
    const others = crossOf(["m", "v"], { noord: [3, 12], zuid: [20, 0] }).filter(
      ({ codes }) => code === "disclosure.cell-twice" || codes.join() !== cell.codes.join(),
    );
    const { system, problems } = joinCubes([{ ...table, cells: [...others, cell] }], "count");
    expect(system).toBeUndefined();
    expect(codesOf(problems)).toContain(code);
  });

  it("are refused when they are larger than anyone reads", () => {
    const many = Array.from({ length: 600 }, (_, index) => `c${index}`);
    const dimensions = [flatHierarchy("a", "T", many), flatHierarchy("b", "T", many)];
    const { problems } = joinCubes([{ id: "x", indicator: "n", dimensions, cells: [] }], "count");
    expect(codesOf(problems)).toEqual(["disclosure.too-large"]);
  });

  it("count givers of a total as if nobody gave twice", () => {
    const cells = [
      { codes: ["noord"], value: 50, contributors: 2, largest: [30, 20] },
      { codes: ["zuid"], value: 70, contributors: 3, largest: [40, 20] },
    ];
    const dimensions = [flatHierarchy("row", "T", ["noord", "zuid"])];
    const system = systemOf([{ id: "a", indicator: "n", dimensions, cells }], "amount");
    expect(system.cells[at(system, "")]).toMatchObject({ value: 120, contributors: 5, largest: [40, 30, 20, 20] });
    expect(places(system, [0, 1, 2])).toEqual(["", "row=noord", "row=zuid"]);
  });
});
