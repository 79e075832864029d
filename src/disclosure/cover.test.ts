import { beforeAll, describe, expect, it } from "vitest";
import { openHighs } from "../solve/highs-solver.ts";
import type { Solver } from "../solve/linear-program.ts";
import { settleCover } from "./cover.ts";
import { countRules } from "./rules.ts";
import { openSearch } from "./search.ts";
import { at, places, systemOf, tableOf } from "./tables.fixture.ts";
import { defineTask } from "./task.ts";
import type { Proof } from "./world.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await openHighs();
});

const system = systemOf([
  tableOf(["wmo", "jeugd", "pw"], { noord: [3, 25, 40], midden: [30, 22, 60], zuid: [45, 31, 28] }),
]);
const task = defineTask(system, countRules);
const movable = [...task.stances.keys()];
const small = at(system, "column=wmo|row=noord");
const block = ["column=wmo|row=noord", "column=jeugd|row=noord", "column=wmo|row=midden", "column=jeugd|row=midden"];
const corners = block.map((place) => at(system, place));

/** A world in which the four corners of a block move by so much, up and down by turns. */
function turned(amount: number): ReadonlyMap<number, number> {
  return new Map(corners.map((cell, index) => [cell, index === 0 || index === 3 ? amount : -amount]));
}

describe("the cells that are hidden for the sake of others", () => {
  it("are shown again when nothing needs them", () => {
    const search = openSearch(task, movable, solver);
    const proofs: readonly Proof[] = [{ requirement: { cell: small, side: "up", amount: 6 }, world: turned(6) }];
    const draft = { hidden: new Set([...corners, at(system, "column=pw|row=zuid")]), proofs, failed: [] };
    const { hidden, failed } = settleCover(task, draft, search);
    expect(failed).toEqual([]);
    expect(places(system, hidden)).toEqual(block.toSorted());
    search.close();
  });

  it("can move by a whole person, or else are given a world in which they do", () => {
    const search = openSearch(task, movable, solver);
    const proofs: readonly Proof[] = [{ requirement: { cell: small, side: "up", amount: 0.5 }, world: turned(0.5) }];
    const {
      hidden,
      proofs: wider,
      failed,
    } = settleCover(task, { hidden: new Set(corners), proofs, failed: [] }, search);
    expect(failed).toEqual([]);
    for (const cell of hidden) {
      const changes = wider.map(({ world }) => world.get(cell) ?? 0);
      if (cell !== small) expect(Math.max(...changes, 0) - Math.min(...changes, 0)).toBeGreaterThanOrEqual(1);
    }
    search.close();
  });

  it("are shown instead when they cannot, or fail when they can be neither moved nor shown", () => {
    const search = openSearch(task, movable, solver);
    const proofs: readonly Proof[] = [{ requirement: { cell: small, side: "up", amount: 0.5 }, world: turned(0.5) }];
    const stuck = corners[3] ?? 0;
    const stances = task.stances.map((stance, index) =>
      index === stuck ? { ...stance, lowest: 22, highest: 22.5 } : stance,
    );
    const narrow = { ...task, stances };
    const free = openSearch(narrow, movable, solver);
    const shown = settleCover(narrow, { hidden: new Set(corners), proofs, failed: [] }, free);
    expect(shown.failed).toEqual([]);
    expect(shown.hidden.has(stuck)).toBe(false);
    expect(shown.proofs.some(({ requirement }) => requirement.cell === small)).toBe(true);
    // With nothing but the block to move in, the block cannot do without its corner.
    const bound = openSearch(narrow, corners, solver);
    const failed = settleCover(narrow, { hidden: new Set(corners), proofs, failed: [] }, bound).failed;
    expect(failed.length).toBeGreaterThan(0);
    for (const one of [search, free, bound]) one.close();
  });
});
