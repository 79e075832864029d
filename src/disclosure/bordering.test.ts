import { beforeAll, expect, test } from "vitest";
import { openHighs } from "../solve/highs-solver.ts";
import type { Solver } from "../solve/linear-program.ts";
import { cellKey } from "./cube.ts";
import type { ReleasedCell } from "./release.ts";
import { releaseDataset } from "./release-dataset.ts";
import { countRules } from "./rules.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await openHighs();
});

const key = (name: string): string => cellKey("n", [["x", name]]);
/** A month that began with 57, of whom another table hides that they are, in which 6 came. */
const values = { sight: 63, begin: 57, came: 6 } as const;
const sums = {
  numbers: Object.entries(values).map(([name, value]) => ({
    indicator: "n",
    place: [["x", name]] as const,
    value,
  })),
  sums: [{ total: key("sight"), parts: [key("begin"), key("came")] }],
};

function released(bordering: ReadonlySet<string>, because: "protects" | "withheld") {
  const hidden = because === "protects" ? ({ because, cells: [] } as const) : ({ because } as const);
  const beside = new Map<string, ReleasedCell>([[key("begin"), { hidden }]]);
  const dataset = { id: "n", rules: countRules, cubes: [], sums, bordering };
  const { release } = releaseDataset(dataset, solver, { snapshot: "s", beside });
  return release?.cells;
}

test("a number that the month before hides moves as far in the next month as small numbers do, so that both months keep them", () => {
  expect(released(new Set(), "protects")?.get(key("sight"))).toEqual({ shown: 63, ground: "protected" });
  expect(released(new Set([key("begin")]), "protects")?.get(key("sight"))).toHaveProperty("hidden");
});

test("a number is hidden for one reason, whichever of two tables it stands in", () => {
  const cells = released(new Set([key("begin")]), "withheld");
  expect(cells?.get(key("begin"))).toEqual({ hidden: { because: "withheld" } });
});

test("a number that can hardly move does not keep another from moving as far as small numbers do", () => {
  // The whole of `tight` is public and its rest is two, so that it can be two higher and no more; the others are as above.
  const all = {
    numbers: [
      ...sums.numbers,
      ...Object.entries({ whole: 27, tight: 25, rest: 2 }).map(([name, value]) => ({
        ...{ indicator: "n", value },
        place: [["x", name]] as const,
      })),
    ],
    sums: [...sums.sums, { total: key("whole"), parts: [key("tight"), key("rest")] }],
  };
  const hidden = { because: "protects", cells: [] } as const;
  const beside = new Map<string, ReleasedCell>([
    [key("begin"), { hidden }],
    [key("tight"), { hidden }],
  ]);
  const publicByLaw = new Set([key("whole")]);
  const dataset = {
    ...{ id: "n", rules: countRules, cubes: [], sums: all, publicByLaw },
    bordering: new Set([key("begin"), key("tight")]),
  };
  const { release } = releaseDataset(dataset, solver, { snapshot: "s", beside });
  expect(release?.cells.get(key("sight"))).toHaveProperty("hidden");
});
