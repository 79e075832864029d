import { joinCubes } from "../../src/disclosure/cell-system.ts";
import type { Cube } from "../../src/disclosure/cube.ts";
import { cellKey, placeOf } from "../../src/disclosure/cube.ts";
import type { Release } from "../../src/disclosure/release.ts";
import type { DisclosureRules } from "../../src/disclosure/rules.ts";
import { findUnsafe } from "../../src/disclosure/unsafe.ts";
import { describeHidden } from "../../src/text/describe-hidden.ts";
import type { Classification, Loot } from "../attacker/attacker.ts";
import type { SeenCell, SeenRow, SeenTable } from "../attacker/released-table.ts";
import { trueCells } from "./random-cubes.ts";

/** A released cube as a reader sees it, in words. */
export function seenOf(
  { indicator, dimensions }: Cube,
  { cells }: Release,
  promisedTo: (key: string) => SeenRow["promised"] = () => undefined,
): SeenTable {
  const crossed = dimensions.reduce<readonly (readonly string[])[]>(
    (before, { codes }) => before.flatMap((chosen) => codes.map((code) => [...chosen, code])),
    [[]],
  );
  return {
    dimensions: dimensions.map(({ dimension }) => dimension),
    rows: crossed.map((codes) => {
      const key = cellKey(indicator, placeOf(dimensions, codes));
      const cell = cells.get(key);
      if (cell === undefined) throw new Error(`not released: ${codes.join(", ")}`);
      const seen: SeenCell = "shown" in cell ? cell.shown : describeHidden(cell.hidden);
      const promised = promisedTo(key);
      return { codes, cell: seen, ...(promised === undefined ? {} : { promised }) };
    }),
  };
}

/** The classifications of a cube, which everybody knows. */
export function classificationsOf({ dimensions }: Cube): readonly Classification[] {
  return dimensions.map(({ codes, parts }) => {
    const parents = new Map([...parts].flatMap(([parent, below]) => below.map((code) => [code, parent] as const)));
    return new Map(codes.map((code) => [code, parents.get(code)]));
  });
}

/**
 * All cubes of a release, as the attacker gets them. The referee knows which counts are small, and which zeros the rules call
 * unsafe, also where the reader is not told why a cell is hidden.
 */
export function lootOf(cubes: readonly Cube[], release: Release, rules: DisclosureRules): Loot {
  const { threshold, zeros, fullCells } = rules;
  const truth = new Map(cubes.flatMap((cube) => trueCells(cube)));
  const { system } = joinCubes(cubes, rules.kind);
  const unsafe = new Set(
    system === undefined ? [] : [...findUnsafe(system, rules).keys()].map((index) => system.cells[index]?.key),
  );
  const promisedTo = (key: string): SeenRow["promised"] => {
    const value = truth.get(key) ?? 0;
    return (value > 0 && value < threshold) || unsafe.has(key) ? { low: 1, high: threshold - 1 } : undefined;
  };
  const tables = cubes.map((cube) => ({
    seen: seenOf(cube, release, promisedTo),
    classifications: classificationsOf(cube),
  }));
  return { tables, threshold, smallFrom: zeros === "hide" || fullCells === "hide" ? 0 : 1 };
}
