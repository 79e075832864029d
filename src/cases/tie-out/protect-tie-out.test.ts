import { beforeAll, expect, test } from "vitest";
import type { GiversOfYear } from "../../monitor/tie-out/givers.ts";
import { openHighs } from "../../solve/highs-solver.ts";
import type { Solver } from "../../solve/linear-program.ts";
import type { Edition } from "../releases/edition.ts";
import { releaseTables } from "../releases/release-tables.ts";
import { tieOutPlans } from "./protect-tie-out.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await openHighs();
});

const about = { subject: "aansluiting", municipality: "9901", snapshot: "s", asOf: "2026-03-31", settings: {} };

/** The approved amount of care by two products, of so many clients at three providers. */
function givers(cents: number): readonly GiversOfYear[] {
  return ["dagbesteding", "vervoer"].map((product) => ({
    ...{ product, year: "2026", cents, clients: 40, hasNegative: false },
    largest: [cents / 3, cents / 3],
  }));
}

function released(history: readonly Edition[], cents: number, ledger: number, clients: number): Edition {
  const corrected = new Map([
    ["2026", new Map([["", 2 * clients], ...["dagbesteding", "vervoer"].map((one) => [one, clients] as const)])],
  ]);
  const wholeLedger = [
    {
      municipality: "9901",
      product: "vervoer",
      month: "2026-01",
      stream: "declaratie",
      cents: ledger,
      explained: 0,
    } as const,
  ];
  const plans = tieOutPlans(
    { givers: givers(cents), wholeLedger },
    new Map([["aansluiting.goedgekeurd.2026", corrected]]),
  );
  const made = releaseTables(plans, history, about, solver);
  return { format: 1, number: history.length + 1, made: "", frames: {}, ...about, ...made };
}

test("an approved amount stays as it was released until enough clients were corrected; the ledger, public by law, does not wait", () => {
  const first = released([], 3_000_00, 9_000_00, 0);
  const few = released([first], 3_300_00, 9_100_00, 3);
  const many = released([first, few], 3_900_00, 9_200_00, 12);
  const tell = ({ tables }: Edition) =>
    tables.map(({ dataset, cells }) => [
      dataset,
      ...Object.values(cells).map((cell) => ("shown" in cell ? cell.shown : "-")),
    ]);
  expect(tell(first)).toEqual([
    ["aansluiting.goedgekeurd.2026", 6_000_00, 3_000_00, 3_000_00],
    ["aansluiting.geboekt.2026", 9_000_00],
  ]);
  expect(tell(few)).toEqual([["aansluiting.geboekt.2026", 9_100_00]]);
  expect(few.kept).toEqual({ "aansluiting.goedgekeurd.2026": 1 });
  expect(tell(many)).toEqual([
    ["aansluiting.goedgekeurd.2026", 7_800_00, 3_900_00, 3_900_00],
    ["aansluiting.geboekt.2026", 9_200_00],
  ]);
});
