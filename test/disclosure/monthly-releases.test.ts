import { beforeAll, describe, expect, it } from "vitest";
import type { Cube } from "../../src/disclosure/cube.ts";
import { buildHierarchy, flatHierarchy } from "../../src/disclosure/hierarchy.ts";
import type { Release } from "../../src/disclosure/release.ts";
import { releaseDataset } from "../../src/disclosure/release-dataset.ts";
import { countRules } from "../../src/disclosure/rules.ts";
import { openHighs } from "../../src/solve/highs-solver.ts";
import type { Solver } from "../../src/solve/linear-program.ts";
import { attack } from "../attacker/attacker.ts";
import { compareReleases, overlay } from "../attacker/over-time.ts";
import { seedOfCommit, streamOf } from "./random-cubes.ts";
import { classificationsOf, seenOf } from "./seen.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await openHighs();
});

const months = 24;
const areas = ["kern 1", "kern 2", "kern 3", "kern 4", "kern 5", "kern 6"];
const laws = ["wmo", "jeugd", "pw"];

function areaHierarchy() {
  const links = [
    { code: "Waterrijk" },
    { code: "noord", parent: "Waterrijk" },
    { code: "zuid", parent: "Waterrijk" },
    ...areas.map((code, index) => ({ code, parent: index < 3 ? "noord" : "zuid" })),
  ];
  const { hierarchy } = buildHierarchy("gebied", links);
  if (hierarchy === undefined) throw new Error("no hierarchy");
  return hierarchy;
}

const dimensions = [areaHierarchy(), flatHierarchy("wet", "totaal", laws)];

/** Clients per area and law, some of them few; each month they change a little. */
function firstMonth(random: () => number): number[] {
  return areas.flatMap(() => laws.map(() => Math.floor(random() < 0.3 ? random() * 14 : 15 + random() * 80)));
}

function drift(counts: readonly number[], random: () => number): number[] {
  return counts.map((count) => Math.max(0, count + Math.floor(random() * 7) - 3));
}

/** A correction of what was known: mostly of nobody or a few, now and then of many. */
function correct(counts: readonly number[], random: () => number): number[] {
  const isLarge = random() < 0.25;
  return counts.map((count) => {
    if (random() > 0.2) return count;
    return Math.max(0, count + (isLarge ? 12 + Math.floor(random() * 20) : Math.floor(random() * 5) - 2));
  });
}

function cubeOf(counts: readonly number[]): Cube {
  const cells = areas.flatMap((area, row) =>
    laws.map((law, column) => ({ codes: [area, law], value: counts[row * laws.length + column] ?? 0 })),
  );
  return { id: "clients", indicator: "n", dimensions, cells };
}

/** Gives a period as far as it is known in a month, after what was given of it before. */
function releasePeriod(counts: readonly number[], period: number, month: number, earlier: readonly Release[]): Release {
  const dataset = { id: `clients-${period}`, rules: countRules, cubes: [cubeOf(counts)] };
  const { release, problems } = releaseDataset(dataset, solver, { snapshot: `month-${month}`, earlier });
  if (release === undefined) throw new Error(JSON.stringify(problems));
  return release;
}

/** Two years of releases by period: each month the new one, and the two before as far as they are now known. */
function twoYears(random: () => number): readonly (readonly Release[])[] {
  const known: number[][] = [];
  const releases: Release[][] = [];
  for (let month = 0; month < months; month += 1) {
    known.push(month === 0 ? firstMonth(random) : drift(known[month - 1] ?? [], random));
    for (let period = Math.max(0, month - 2); period <= month; period += 1) {
      if (period < month) known[period] = correct(known[period] ?? [], random);
      const earlier = releases[period] ?? [];
      releases[period] = [...earlier, releasePeriod(known[period] ?? [], period, month, earlier)];
    }
  }
  return releases;
}

const classifications = classificationsOf(cubeOf([]));
const rulesKnown = { threshold: countRules.threshold, smallFrom: 1 as const };

/** All that an attacker finds in the releases of one period. */
function attackPeriod(releases: readonly Release[]): readonly unknown[] {
  const seen = releases.map((release) => seenOf(cubeOf([]), release));
  return seen.flatMap((table, index) => [
    ...attack({ ...rulesKnown, tables: [{ seen: table, classifications }] }),
    ...seen.slice(0, index).flatMap((before) => {
      const together = overlay(before, table);
      return [
        ...compareReleases(before, table, countRules.threshold),
        ...(together === undefined ? [] : attack({ ...rulesKnown, tables: [{ seen: together, classifications }] })),
      ];
    }),
  ]);
}

function isSame(one: Release, other: Release): boolean {
  return JSON.stringify([...one.cells]) === JSON.stringify([...other.cells]);
}

describe("twenty-four monthly releases with corrections", () => {
  it("give nothing away, each for itself, one after the other and laid over each other", { timeout: 300_000 }, () => {
    const releases = twoYears(streamOf(seedOfCommit()));
    for (const [period, all] of releases.entries()) expect(attackPeriod(all), `period ${period}`).toEqual([]);
    // The test would prove nothing if no correction ever came through, or if all did.
    const pairs = releases.flatMap((all) =>
      all.slice(1).map((release, index) => isSame(release, all[index] ?? release)),
    );
    expect(new Set(pairs)).toEqual(new Set([true, false]));
  });

  it("would be seen through when a correction of a few were shown", () => {
    const counts = areas.flatMap(() => laws.map(() => 40));
    const one = seenOf(cubeOf([]), mustRelease(cubeOf(counts)));
    const other = seenOf(cubeOf([]), mustRelease(cubeOf([43, ...counts.slice(1)])));
    expect(compareReleases(one, other, 10).length).toBeGreaterThan(0);
  });

  it("would be seen through when what was hidden were shown later", () => {
    const counts = areas.flatMap((_, index) => laws.map(() => 40 + index));
    const first = mustRelease(cubeOf([3, ...counts.slice(1)]));
    const table = seenOf(cubeOf([]), first);
    const others = {
      ...table,
      rows: table.rows.map((row) => ({ ...row, cell: row.codes.join() === "kern 1,jeugd" ? 40 : row.cell })),
    };
    const together = overlay(table, others);
    if (together === undefined) throw new Error("nothing to lay over");
    expect(attack({ ...rulesKnown, tables: [{ seen: together, classifications }] }).length).toBeGreaterThan(0);
  });
});

function mustRelease(cube: Cube): Release {
  const { release } = releaseDataset({ id: "c", rules: countRules, cubes: [cube] }, solver, { snapshot: "s" });
  if (release === undefined) throw new Error("not released");
  return release;
}
