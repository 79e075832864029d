import { beforeAll, expect, test } from "vitest";
import { openHighs } from "../solve/highs-solver.ts";
import type { Solver } from "../solve/linear-program.ts";
import type { ReleasedCell } from "./release.ts";
import { fewestLeft, type ReadTable } from "./what-is-left.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await openHighs();
});

const shown = (value: number): ReleasedCell => ({ shown: value, ground: "protected" });
const small: ReleasedCell = { hidden: { because: "small", threshold: 10 } };
const cover: ReleasedCell = { hidden: { because: "protects", cells: [] } };
const table = (sums: ReadTable["sums"], ...smallOnes: readonly string[]): ReadTable => ({
  ...{ sums, small: smallOnes, revised: new Map(), threshold: 10 },
});

/** In March 58 were in sight, of whom some left; who stayed began April, in which so many came. */
const march = table([{ total: "in sight", parts: ["end", "left"] }], "left");
const april = table([{ total: "in sight in April", parts: ["end", "came"] }]);
const march58 = [
  ["in sight", shown(58)],
  ["end", cover],
  ["left", small],
] as const;

test("a small count that one month keeps open is known when the next month shows who began it", () => {
  expect(fewestLeft(march, [], new Map(march58), solver)).toBe(9);
  const both = new Map([...march58, ["in sight in April", shown(61)], ["came", shown(6)]] as const);
  expect(fewestLeft(march, [april], both, solver)).toBe(1);
  const hidden = new Map([...march58, ["in sight in April", shown(61)], ["came", small]] as const);
  // Who began April were 61 less one to nine, and at most 57.
  expect(fewestLeft(march, [april], hidden, solver)).toBe(6);
});

test("that a part is all of a total is something that no reader knows, and people come whole", () => {
  const sum = { total: "all", parts: ["a"] };
  const cells = new Map([
    ["all", shown(4)],
    ["a", small],
  ] as const);
  expect(fewestLeft(table([sum], "a"), [], cells, solver)).toBe(1);
  expect(fewestLeft(table([{ ...sum, isLoose: true }], "a"), [], cells, solver)).toBe(4);
  const twice = { total: "twice", parts: ["a", "b"] };
  const equal = { total: "a", parts: ["b"] };
  const odd = new Map([
    ["twice", shown(6)],
    ["a", small],
    ["b", small],
  ] as const);
  expect(fewestLeft(table([twice, equal], "a", "b"), [], odd, solver)).toBe(1);
});

test("who knows that a small count is no more than another has fewer values left of it", () => {
  const cells = new Map([
    ["provisions beyond the first", shown(12)],
    ["with three", small],
    ["with two", small],
  ] as const);
  const sums = [{ total: "with more", parts: ["with two", "with three"] }];
  const both = table(sums, "with two", "with three");
  expect(fewestLeft(both, [], cells, solver)).toBe(9);
  const more = { larger: ["provisions beyond the first"], smaller: ["with two", "with three", "with three"] };
  // One with two leaves eleven: at most five with three.
  expect(fewestLeft({ ...both, inclusions: [more] }, [], cells, solver)).toBe(5);
  const elsewhere = { larger: ["published nowhere"], smaller: ["with three"] };
  expect(fewestLeft({ ...both, inclusions: [elsewhere] }, [], cells, solver)).toBe(9);
});

test("says nothing of what fits no table, and has nothing to say where no small count is hidden", () => {
  const impossible = new Map([
    ["all", shown(40)],
    ["a", small],
  ] as const);
  expect(fewestLeft(table([{ total: "all", parts: ["a"] }], "a"), [], impossible, solver)).toBeUndefined();
  expect(fewestLeft(table([], "a"), [], new Map([["a", shown(12)]]), solver)).toBe(Number.POSITIVE_INFINITY);
});
