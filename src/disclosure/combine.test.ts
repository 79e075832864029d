import { expect, test } from "vitest";
import { clients, hiddenClients } from "../../test/golden/example-figures.ts";
import { missing } from "../figure/missing.ts";
import { combineShown } from "./combine.ts";

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const frame = clients("som", 0);

test("what is computed of shown figures is shown, on their ground", () => {
  const made = combineShown([clients("a", 12), clients("b", 30)], sum, frame);
  expect([made.value, made.ground, made.hidden]).toEqual([42, "already-published", undefined]);
});

test("what is computed with a hidden figure is hidden, so that nobody can take it apart", () => {
  const made = combineShown([clients("a", 12), hiddenClients("b", 3)], sum, frame);
  expect([made.value, made.hidden]).toEqual([missing("suppressed"), { because: "input-hidden" }]);
});

test("what is computed with a figure that is not there is not there, for the same reason", () => {
  const made = combineShown([clients("a", "not-measured"), clients("b", 3)], sum, frame);
  expect([made.value, made.hidden]).toEqual([missing("not-measured"), undefined]);
});

test("a division by nothing is not applicable", () => {
  const made = combineShown([clients("a", 12), clients("b", 0)], ([a = 0, b = 0]) => a / b, frame);
  expect(made.value).toEqual(missing("not-applicable"));
});

test("with a true number among them it is a true number, and of different grounds it is protected", () => {
  const authorised = { ...clients("a", 12), ground: "authorised" as const };
  const byLaw = { ...clients("a", 12), ground: "public-by-law" as const };
  expect(combineShown([authorised, clients("b", 1)], sum, frame).ground).toBe("authorised");
  expect(combineShown([byLaw, clients("b", 1)], sum, frame).ground).toBe("protected");
});
