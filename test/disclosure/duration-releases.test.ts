import { beforeAll, describe, expect, test } from "vitest";
import { releasedNumbers } from "../../src/cases/durations/duration-numbers.ts";
import { durationDataset, durationRules } from "../../src/cases/durations/release-durations.ts";
import type { Release } from "../../src/disclosure/release.ts";
import { releaseDataset } from "../../src/disclosure/release-dataset.ts";
import type { ModelRow } from "../../src/monitor/run-model.ts";
import { openHighs } from "../../src/solve/highs-solver.ts";
import type { Solver } from "../../src/solve/linear-program.ts";
import { attack } from "../attacker/attacker.ts";
import { seedOfCommit, streamOf } from "./random-cubes.ts";
import { lootOf } from "./seen.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await openHighs();
});

const isDeep = process.env["SLUITEND_PROPERTY_RUNS"] !== undefined;

/** Durations of a municipality with so many trajects of each law: a few in one quarter, many in another. */
function rowsOf(size: number, random: () => number): readonly ModelRow[] {
  return ["traject", "gebruik"].flatMap((soort) =>
    ["wmo", "jeugdwet"].flatMap((wet) =>
      Array.from({ length: size }, (): ModelRow => {
        const seen = random() < 0.4 ? Math.ceil(random() * 700) : 0;
        const beeindigd = random() < 0.6 ? "ja" : "nee";
        const about = { gemeente: "9901", soort, wet, categorie: "02", startjaar: "2024", beeindigd, aantal: 1 };
        return { ...about, gezien_vanaf: seen, duur: seen + Math.ceil(random() ** 2 * 1200) };
      }),
    ),
  );
}

function release(rows: readonly ModelRow[], earlier: readonly Release[] = []): Release {
  const made = releaseDataset(durationDataset("d", rows), solver, { snapshot: "s", earlier }).release;
  if (made === undefined) throw new Error("nothing was released");
  return made;
}

describe("what everybody sees of durations", () => {
  test("are counts of tens, of which nobody can work out a small one", { timeout: 300_000 }, () => {
    const random = streamOf(seedOfCommit());
    for (const size of isDeep ? [5, 20, 60, 110, 300, 900] : [20, 110]) {
      const rows = rowsOf(size, random);
      const made = release(rows);
      const { cubes } = durationDataset("d", rows);
      for (const cell of made.cells.values()) expect("shown" in cell && cell.shown % 10 === 0).toBe(true);
      for (const cube of cubes) {
        const loot = lootOf([cube], made, durationRules);
        const breaches = attack({ ...loot, rounding: { base: 10, additive: true, width: 9 } });
        expect(breaches.filter(({ high }) => high > 0.5)).toEqual([]);
      }
    }
  });

  test("stay as they were while no count moved by ten", () => {
    const rows = rowsOf(200, streamOf(7));
    const first = release(rows);
    const second = release(rows.slice(2), [first]);
    expect(second.cells).toEqual(first.cells);
  });

  test("are near the truth for many, and say of few that they are too few", () => {
    const many = releasedNumbers(release(rowsOf(900, streamOf(9))), "gebruik", "wmo");
    expect(many?.counted.value).toBe(900);
    expect(many?.shares.map(({ isFew }) => isFew).slice(0, 5)).toEqual(Array(5).fill(false));
    const few = releasedNumbers(release(rowsOf(60, streamOf(9))), "gebruik", "wmo");
    expect(
      [few?.median, few?.least, few?.most, ...(few?.shares.slice(1) ?? [])].every((one) => one?.isFew === true),
    ).toBe(true);
  });
});
