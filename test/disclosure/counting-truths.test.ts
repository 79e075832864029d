import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { clientPlans } from "../../src/cases/monitor/client-plans.ts";
import { releaseTables } from "../../src/cases/releases/release-tables.ts";
import type { ReleasedCell } from "../../src/disclosure/release.ts";
import { openHighs } from "../../src/solve/highs-solver.ts";
import type { Solver } from "../../src/solve/linear-program.ts";
import { breaches } from "./all-countings.ts";
import { fullTown, type Group, rowsOf, type Town } from "./client-towns.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await openHighs();
});

const asked = process.env["SLUITEND_PROPERTY_RUNS"];
const runs = asked === undefined ? 25 : Math.max(500, Number(asked) || 0);
const month = "2025-03";

/** What is released of one counting alone; or what would be of who only guards what adds up. */
function released(town: Town, isKnown = true): ReadonlyMap<string, ReleasedCell> {
  const models = new Map([["clienten-per-maand gestart", rowsOf(new Map([[month, town]]), "gestart")]]);
  const plans = clientPlans("gestart")(models).map((plan) => {
    const build: typeof plan.build = (...standing) => {
      const { alsoKnown, ...dataset } = plan.build(...standing) ?? {};
      return "id" in dataset ? { ...dataset, ...(isKnown && alsoKnown ? { alsoKnown } : {}) } : undefined;
    };
    return { ...plan, build };
  });
  const { tables } = releaseTables(plans, [], { snapshot: "s", asOf: "2025-06-30" }, solver);
  return new Map(tables.flatMap(({ cells }) => Object.entries(cells)));
}

function found(town: Town, isKnown = true): readonly string[] {
  return breaches({ gestart: { cells: released(town, isKnown), town } }, month);
}

function having(many: number, ...codes: readonly string[]): Group {
  return { many, toegewezen: codes, gestart: codes, gedeclareerd: codes };
}

/** A hundred with one provision, eight with two and two with three: twelve provisions beyond the first. */
const eightAndTwo: Town = [
  having(60, "wmo/44"),
  having(40, "wmo/12"),
  having(8, "wmo/44", "wmo/12"),
  having(2, "wmo/44", "wmo/12", "wmo/01"),
  having(30, "wmo/01"),
];

describe("clients of one counting by how many provisions they have", () => {
  test("tell of a small number no more than that it is small, also to who knows that three provisions are two beyond the first", {
    timeout: 3_600_000,
  }, () => {
    // An attack that finds nothing whatever is shown would prove nothing.
    expect(found(eightAndTwo, false).length).toBeGreaterThan(0);
    fc.assert(
      fc.property(fullTown, (town) => {
        expect(found(town)).toEqual([]);
      }),
      { numRuns: runs, examples: [[eightAndTwo]] },
    );
  });

  test("are still told as a whole where there are many", () => {
    const cells = released(eightAndTwo);
    const all = [...cells].find(([key]) => key.includes("clienten-gestart.clienten */* "));
    expect(all?.[1]).toMatchObject({ shown: 140 });
  });
});
