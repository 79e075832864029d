import { beforeAll, describe, expect, it } from "vitest";
import { cellKey, placeOf } from "../../src/disclosure/cube.ts";
import type { Release } from "../../src/disclosure/release.ts";
import { releaseDataset } from "../../src/disclosure/release-dataset.ts";
import { amountRules, type DisclosureRules } from "../../src/disclosure/rules.ts";
import { openHighs } from "../../src/solve/highs-solver.ts";
import type { Solver } from "../../src/solve/linear-program.ts";
import { attack, type Breach } from "../attacker/attacker.ts";
import type { SeenRow, SeenTable } from "../attacker/released-table.ts";
import { type AmountTable, promiseOf, randomAmounts } from "./random-amounts.ts";
import { seedOfCommit, streamOf, trueCells } from "./random-cubes.ts";
import { classificationsOf, seenOf } from "./seen.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await openHighs();
});

const isDeep = process.env["SLUITEND_PROPERTY_RUNS"] !== undefined;
const tables = isDeep ? 600 : 40;
const seed = seedOfCommit();

/** Some datasets have both rules for large givers, some one of them, some ask for more givers. */
function rulesFor(random: () => number): DisclosureRules {
  const { dominance: _dominance, ...pOnly } = amountRules;
  const { pPercent: _pPercent, ...dominanceOnly } = amountRules;
  const draw = random();
  const rules = draw < 0.25 ? pOnly : draw < 0.5 ? dominanceOnly : amountRules;
  return { ...rules, threshold: random() < 0.5 ? 2 : 3 };
}

function draw(stream: number) {
  const random = streamOf(stream);
  const rules = rulesFor(random);
  const table = randomAmounts(random);
  const { release } = releaseDataset({ id: "t", rules, cubes: [table.cube] }, solver, { snapshot: "s" });
  return { rules, table, release };
}

/** Everything that anybody finds: a reader, and each provider who is alone in a hidden cell and so knows it. */
function attackAll({ cube, gave }: AmountTable, release: Release, rules: DisclosureRules): readonly Breach[] {
  const promises = new Map(
    cube.cells.map(({ codes }): [string, SeenRow["promised"]] => [
      cellKey(cube.indicator, placeOf(cube.dimensions, codes)),
      promiseOf(gave.get(codes.join("|")), rules),
    ]),
  );
  const seen = seenOf(cube, release, (key) => promises.get(key));
  const classifications = classificationsOf(cube);
  const attackOn = (one: SeenTable) => attack({ tables: [{ seen: one, classifications }], threshold: 0, smallFrom: 0 });
  const only = ({ codes }: SeenRow): number | undefined => {
    const shares = gave.get(codes.join("|"));
    return shares?.size === 1 ? [...shares.keys()][0] : undefined;
  };
  const insiders = seen.rows.filter((row) => typeof row.cell === "string" && only(row) !== undefined);
  return [
    ...attackOn(seen),
    ...insiders.flatMap((own) => {
      const amount = [...(gave.get(own.codes.join("|"))?.values() ?? [])][0] ?? 0;
      // Of other cells in which this provider is alone there is nothing to keep from it, nor of this one.
      const rows = seen.rows.map(({ promised, ...row }): SeenRow => {
        if (only(row) === only(own)) return row.codes === own.codes ? { ...row, cell: amount } : row;
        return promised === undefined ? row : { ...row, promised };
      });
      const others = attackOn({ ...seen, rows });
      return others.filter(({ kind }) => kind === "narrow");
    }),
  ];
}

describe("an attacker of amounts", () => {
  it(`finds nothing in ${tables} random tables with their givers (seed ${seed})`, { timeout: 3_000_000 }, () => {
    let hidden = 0;
    let released = 0;
    for (let at = 0; at < tables; at += 1) {
      const { table, rules, release } = draw(seed + at * 7919);
      if (release === undefined) continue;
      released += 1;
      expect(attackAll(table, release, rules), `table ${at} of seed ${seed}`).toEqual([]);
      for (const cell of release.cells.values()) hidden += "hidden" in cell ? 1 : 0;
    }
    expect(released).toBeGreaterThan(tables / 2);
    expect(hidden).toBeGreaterThan(2 * tables);
  });

  it("catches every single amount that is shown where it was hidden", { timeout: 3_000_000 }, () => {
    let caught = 0;
    for (let at = 0; caught < 2 * tables; at += 1) {
      const { table, rules, release } = draw(seed + 104_729 * (at + 1));
      const truth = new Map(trueCells(table.cube, "amount"));
      for (const [key, cell] of release?.cells ?? []) {
        const shown = truth.get(key) ?? 0;
        if (release === undefined || "shown" in cell || shown === 0) continue;
        const cells = new Map([...release.cells, [key, { shown, ground: "protected" as const }]]);
        const found = attackAll(table, { ...release, cells }, rules);
        expect(found.length, `table ${at} of seed ${seed}, ${key}`).toBeGreaterThan(0);
        caught += 1;
      }
    }
  });
});
