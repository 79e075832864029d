import { beforeAll, describe, expect, it } from "vitest";
import { joinCubes } from "../../src/disclosure/cell-system.ts";
import type { Cube } from "../../src/disclosure/cube.ts";
import { flatHierarchy } from "../../src/disclosure/hierarchy.ts";
import type { Release } from "../../src/disclosure/release.ts";
import { releaseDataset } from "../../src/disclosure/release-dataset.ts";
import { countRules, type DisclosureRules } from "../../src/disclosure/rules.ts";
import { openHighs } from "../../src/solve/highs-solver.ts";
import type { Solver } from "../../src/solve/linear-program.ts";
import { attack, type Breach } from "../attacker/attacker.ts";
import { randomCubes, seedOfCommit, streamOf } from "./random-cubes.ts";
import { lootOf } from "./seen.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await openHighs();
});

const isDeep = process.env["SLUITEND_PROPERTY_RUNS"] !== undefined;
const tables = isDeep ? 200 : 20;
const seed = seedOfCommit();

/** The release of rounded cubes, and whether its totals are the sums of its parts. */
function rounded(cubes: readonly Cube[], base: number, additive: boolean) {
  const rules: DisclosureRules = { ...countRules, method: { base, additive } };
  const { release } = releaseDataset({ id: "t", rules, cubes }, solver, { snapshot: "s" });
  return { rules, release };
}

/** An attacker who knows how it was rounded: nothing may be known better than to within a base, to the nearest half of it. */
function attackRounded(cubes: readonly Cube[], release: Release, rules: DisclosureRules): readonly Breach[] {
  if (rules.method === "hide") throw new Error("not rounded");
  const { base, additive } = rules.method;
  const width = additive ? base - 1 : Math.floor(base / 2);
  const found = attack({ ...lootOf(cubes, release, rules), rounding: { base, additive, width } });
  // A zero tells about nobody.
  return found.filter(({ high }) => high > 0.5);
}

/** Whether every total is the sum of its parts as shown. */
function addsUp(cubes: readonly Cube[], { cells }: Release): boolean {
  const { system } = joinCubes(cubes, "count");
  const shown = (index: number): number => {
    const cell = cells.get(system?.cells[index]?.key ?? "");
    return cell !== undefined && "shown" in cell ? cell.shown : Number.NaN;
  };
  return (system?.equations ?? []).every(
    ({ total, parts }) => parts.reduce((sum, part) => sum + shown(part), 0) === shown(total),
  );
}

/** Four groups of two people: to the nearest five they are nothing each, and ten together. */
const eight: Cube = {
  id: "e",
  indicator: "n",
  dimensions: [flatHierarchy("gebied", "totaal", ["a", "b", "c", "d"])],
  cells: ["a", "b", "c", "d"].map((code) => ({ codes: [code], value: 2 })),
};

describe("an attacker of rounded tables", () => {
  it.each([
    [5, true],
    [3, true],
    [5, false],
    [3, false],
  ])(
    `finds nothing in ${tables} random tables rounded to base %i, additive: %s (seed ${seed})`,
    { timeout: 3_000_000 },
    (base, additive) => {
      let released = 0;
      for (let at = 0; at < tables; at += 1) {
        const cubes = randomCubes(streamOf(seed + at * 7919 + base));
        const { release, rules } = rounded(cubes, base, additive);
        if (release === undefined) continue;
        released += 1;
        const values = [...release.cells.values()].map((cell) => ("shown" in cell ? cell.shown : Number.NaN));
        expect(values.every((value) => value % base === 0)).toBe(true);
        // What would tell too much to the nearest is given as sums, and large linked cubes to the nearest: whoever lays them side by
        // side knows which it is.
        const isSums = addsUp(cubes, release);
        expect(isSums || !additive || cubes.length > 1, `table ${at} of seed ${seed}`).toBe(true);
        const found = attackRounded(cubes, release, { ...rules, method: { base, additive: isSums } });
        expect(found, `table ${at} of seed ${seed}`).toEqual([]);
      }
      expect(released).toBeGreaterThan(tables / 2);
    },
  );

  it("would find every count of a table of which totals and parts were each rounded to their nearest", () => {
    const { rules } = rounded([eight], 5, false);
    const cells = new Map(
      ["n", "n|gebied=a", "n|gebied=b", "n|gebied=c", "n|gebied=d"].map((key, index) => [
        key,
        { shown: index === 0 ? 10 : 0, ground: "protected" as const },
      ]),
    );
    const naive: Release = { dataset: "t", snapshot: "s", rules: { id: "counts", version: 1 }, cells };
    const found = attackRounded([eight], naive, rules);
    expect(found.filter(({ low, high }) => high - low < 1e-6).length).toBeGreaterThanOrEqual(4);
  });

  it("is not told that a place has nobody or one, though in truth it has nobody", () => {
    // Found by chance among the tables of a commit: only places with somebody were looked after.
    const cubes = randomCubes(streamOf(194_389_441));
    const { release, rules } = rounded(cubes, 5, false);
    if (release === undefined) throw new Error("nothing released");
    expect(attackRounded(cubes, release, { ...rules, method: { base: 5, additive: addsUp(cubes, release) } })).toEqual(
      [],
    );
  });

  it("is given sums instead where that would be so", () => {
    const { release } = rounded([eight], 5, false);
    const values = [...(release?.cells.values() ?? [])].map((cell) => ("shown" in cell ? cell.shown : Number.NaN));
    const [total = 0, ...parts] = values;
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
  });
});
