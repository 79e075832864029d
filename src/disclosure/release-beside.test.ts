import { beforeAll, describe, expect, it } from "vitest";
import { openHighs } from "../solve/highs-solver.ts";
import type { Solver } from "../solve/linear-program.ts";
import { cellKey } from "./cube.ts";
import type { LaidBeside } from "./laid-beside.ts";
import type { Release, ReleasedCell } from "./release.ts";
import { releaseBeside } from "./release-beside.ts";
import type { Dataset } from "./release-dataset.ts";
import { countRules } from "./rules.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await openHighs();
});

const key = (name: string): string => cellKey("n", [["x", name]]);
const shown = (value: number): ReleasedCell => ({ shown: value, ground: "protected" });
const small: ReleasedCell = { hidden: { because: "small", threshold: 10 } };

/** Numbers of which the first is the sum of the others. */
function tableOf(values: Readonly<Record<string, number>>): Dataset {
  const names = Object.keys(values);
  const numbers = names.map((name) => ({ indicator: "n", place: [["x", name] as const], value: values[name] ?? 0 }));
  const [total = "", ...parts] = names.map(key);
  return { id: "own", rules: countRules, cubes: [], sums: { numbers, sums: [{ total, parts }] } };
}

/** Sixty allocated, of whom a few with one kind of care and the others with two more; all of it as it is seen. */
const beside: LaidBeside = {
  tables: [
    {
      sums: [{ total: key("all"), parts: [key("all a"), key("all b"), key("all c")] }],
      small: [key("all a")],
      revised: new Map(),
      threshold: 10,
    },
  ],
  cells: new Map([
    [key("all"), shown(64)],
    [key("all a"), small],
    [key("all b"), { hidden: { because: "withheld" } }],
    [key("all c"), shown(20)],
  ]),
  inclusions: ["", " a", " b", " c"].map((which) => ({ larger: [key(`all${which}`)], smaller: [key(`some${which}`)] })),
  differences: [],
  truth: new Map(),
};

const own = tableOf({ some: 72, "some a": 12, "some b": 40, "some c": 20 });

function release(laidBeside: readonly LaidBeside[], earlier: readonly Release[] = [], dataset = own) {
  return releaseBeside(dataset, solver, { snapshot: "s", earlier, laidBeside, isPublished: () => true });
}

function hiddenIn(made: Release | undefined): readonly string[] {
  return [...(made?.cells ?? [])].flatMap(([name, cell]) => ("hidden" in cell ? [name] : []));
}

describe("a table that readers can lay beside another", () => {
  const twins = tableOf({ some: 64, "some a": 4, "some b": 40, "some c": 20 });
  /** The part that the other hides is at least what is shown of it here: then little is left for its sibling. */
  const dataset: Dataset = { ...twins, alreadyPublished: new Set() };

  it("is released as it is where nothing lies beside it", () => {
    expect(hiddenIn(release([], [], dataset)).length).toBe(2);
  });

  it("hides more while what it shows narrows what the other hides", () => {
    // By itself all of this is shown: and then at least 40 of 44 have the second kind, and at most four the first.
    const large = tableOf({ some: 60, "some b": 40, "some c": 20 });
    expect(hiddenIn(release([], [], large))).toEqual([]);
    const made = release([beside], [], large);
    expect(hiddenIn(made)).toContain(key("some b"));
    expect(hiddenIn(made).length).toBeLessThan(made?.cells.size ?? 0);
  });

  it("stays as it was where a number that was shown before is in the way, and shows nothing at all where it was never released", () => {
    const large = tableOf({ some: 60, "some b": 40, "some c": 20 });
    const never = { ...large, publicByLaw: new Set([key("some b"), key("some"), key("some c")]) };
    const made = release([beside], [], never);
    expect(hiddenIn(made).length).toBe(made?.cells.size);
    const rules = { id: countRules.id, version: countRules.version };
    const before: Release = { dataset: "own", snapshot: "r", rules, cells: new Map([[key("some b"), shown(40)]]) };
    expect(release([beside], [before], never)).toBeUndefined();
  });

  it("hides more while what readers know besides what adds up narrows a small number", () => {
    // Where 18 are seen beyond the first, and each of the ten or more with two has one of them, no more than four have two of them.
    const part = tableOf({ all: 60, one: 46, two: 10, three: 4 });
    const sums = {
      numbers: [...(part.sums?.numbers ?? []), ...(tableOf({ beyond: 18 }).sums?.numbers ?? [])],
      sums: part.sums?.sums ?? [],
    };
    const table: Dataset = { ...part, sums };
    const inclusions = [{ larger: [key("beyond")], smaller: [key("two"), key("three"), key("three")] }];
    const byItself = hiddenIn(release([], [], table));
    expect(byItself.length).toBe(2);
    const made = release([], [], { ...table, alsoKnown: { sums: [], inclusions } });
    expect(hiddenIn(made).length).toBeGreaterThan(2);
    expect(hiddenIn(made).length).toBeLessThan(made?.cells.size ?? 0);
    const harmless = { sums: [], inclusions: [{ larger: [key("all")], smaller: [key("three")] }] };
    expect(hiddenIn(release([], [], { ...table, alsoKnown: harmless }))).toEqual(byItself);
  });

  it("does not believe what contradicts what is seen", () => {
    const more = tableOf({ some: 90, "some b": 70, "some c": 20 });
    expect(hiddenIn(release([beside], [], more))).toEqual([]);
  });
});
