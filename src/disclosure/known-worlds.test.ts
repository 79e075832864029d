import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { openHighs } from "../solve/highs-solver.ts";
import type { Solver } from "../solve/linear-program.ts";
import { type KnownWorlds, openKnownWorlds } from "./known-worlds.ts";
import { protectSystem } from "./protect-silently.ts";
import { countRules } from "./rules.ts";
import { systemOf, tableOf } from "./tables.fixture.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await openHighs();
});

/** Remembers nothing, so that every attempt begins anew. */
const forgetful: KnownWorlds = { keep: () => undefined, impossible: () => [] };

/** A solver that counts its programs. */
function counting(): { readonly solver: Solver; readonly runs: () => number } {
  let runs = 0;
  return {
    runs: () => runs,
    solver: {
      open: (program, limits) => {
        const open = solver.open(program, limits);
        return {
          ...open,
          run: () => {
            runs += 1;
            return open.run();
          },
        };
      },
    },
  };
}

describe("attempts to protect that remember each other", () => {
  test("hide the same cells as attempts that begin anew, or fail for the same, with fewer programs", () => {
    const count = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 30 }));
    const table = fc.array(fc.array(count, { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 3 });
    const shown = fc.array(fc.nat({ max: 19 }), { maxLength: 8 });
    const [remembered, anew] = [counting(), counting()];
    fc.assert(
      fc.property(table, shown, (rows, known) => {
        const named = Object.fromEntries(rows.map((row, index) => [`r${index}`, row]));
        const system = systemOf([tableOf(["a", "b", "c", "d"], named)]);
        const settled = { known: new Set(known) };
        const one = protectSystem(system, countRules, settled, remembered.solver, "quick", openKnownWorlds());
        const other = protectSystem(system, countRules, settled, anew.solver, "quick", forgetful);
        expect(one.task.stances).toEqual(other.task.stances);
        const failed = new Set(other.pattern.failed.map(({ cell }) => cell));
        expect(new Set(one.pattern.failed.map(({ cell }) => cell))).toEqual(failed);
        if (failed.size === 0) expect(one.pattern.hidden).toEqual(other.pattern.hidden);
      }),
      { numRuns: 30, seed: 4 },
    );
    expect(remembered.runs()).toBeLessThan(anew.runs());
  });
});
