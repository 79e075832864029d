import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Release } from "../../src/disclosure/release.ts";
import { releaseDataset } from "../../src/disclosure/release-dataset.ts";
import { countRules, type DisclosureRules } from "../../src/disclosure/rules.ts";
import { openHighs } from "../../src/solve/highs-solver.ts";
import type { Solver } from "../../src/solve/linear-program.ts";
import { attack } from "../attacker/attacker.ts";
import { randomCubes, seedOfCommit, streamOf, trueCells } from "./random-cubes.ts";
import { lootOf } from "./seen.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await openHighs();
});

const isDeep = process.env["SLUITEND_PROPERTY_RUNS"] !== undefined;
const tables = isDeep ? 2000 : 200;
const seed = seedOfCommit();

/** Some tables hide zeros, some hide that a group is in one category, some have another threshold. */
function rulesFor(random: () => number): DisclosureRules {
  const draw = random();
  if (draw < 0.15) return { ...countRules, zeros: "hide" };
  if (draw < 0.3) return { ...countRules, fullCells: "hide" };
  return draw < 0.5 ? { ...countRules, threshold: 5 } : countRules;
}

describe("the attacker", () => {
  it("shares no code with what protects", () => {
    const folder = join(import.meta.dirname, "../attacker");
    for (const file of globSync("*.ts", { cwd: folder }))
      expect(readFileSync(join(folder, file), "utf8"), file).not.toMatch(/from "\.\.\//);
  });

  it(`finds nothing in ${tables} random hierarchical and linked tables (seed ${seed})`, { timeout: 3_000_000 }, () => {
    const protectedCells = { hidden: 0, shown: 0 };
    for (let table = 0; table < tables; table += 1) {
      const random = streamOf(seed + table * 7919);
      const rules = rulesFor(random);
      const cubes = randomCubes(random);
      const { release, problems } = releaseDataset({ id: "t", rules, cubes }, solver, { snapshot: "s" });
      if (release === undefined) throw new Error(`table ${table}: ${JSON.stringify(problems)}`);
      expect(attack(lootOf(cubes, release, rules)), `table ${table} of seed ${seed}`).toEqual([]);
      for (const cell of release.cells.values()) protectedCells["shown" in cell ? "shown" : "hidden"] += 1;
    }
    expect(protectedCells.hidden).toBeGreaterThan(5 * tables);
    expect(protectedCells.shown).toBeGreaterThan(5 * tables);
  });

  // A zero tells about nobody, so what is hidden with it may be more than the least.
  it("catches every single count that is shown where it was hidden", { timeout: 3_000_000 }, () => {
    let caught = 0;
    for (let table = 0; caught < 2 * tables; table += 1) {
      const random = streamOf(seed + 104_729 * (table + 1));
      const rules = rulesFor(random);
      const cubes = randomCubes(random);
      const { release, pattern } = releaseDataset({ id: "t", rules, cubes }, solver, { snapshot: "s" });
      if (release === undefined || pattern === undefined) throw new Error(`table ${table}`);
      const truth = new Map(cubes.flatMap((cube) => trueCells(cube)));
      for (const [key, cell] of release.cells) {
        const shown = truth.get(key) ?? 0;
        if ("shown" in cell || shown === 0) continue;
        const mutant: Release = {
          ...release,
          cells: new Map([...release.cells, [key, { shown, ground: "protected" }]]),
        };
        expect(attack(lootOf(cubes, mutant, rules)).length, `table ${table} of seed ${seed}, ${key}`).toBeGreaterThan(
          0,
        );
        caught += 1;
      }
    }
  });
});
