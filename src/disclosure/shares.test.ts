import fc from "fast-check";
import { expect, test } from "vitest";
import type { ReleasedCell } from "./release.ts";
import { countRules } from "./rules.ts";
import { type CountedShare, releaseShares } from "./shares.ts";

const share = (key: string, counted: number, of: number): CountedShare => ({ key, counted, of });
const released = (whole: CountedShare, ...parts: readonly CountedShare[]): ReadonlyMap<string, ReleasedCell> =>
  releaseShares("proef", "s1", [{ whole, parts }], countRules).cells;
const few: ReleasedCell = { hidden: { because: "few-observations", minimum: 100 } };

test("a percentage is of a hundred people or more, and tells no more than whole percents", () => {
  const cells = released(share("alle", 280, 302), share("a", 151, 199), share("b", 60, 99), share("c", 4, 4));
  expect(Object.fromEntries(cells)).toEqual({
    a: { shown: 76, ground: "protected" },
    b: few,
    c: few,
    // Those that are hidden are 103 together.
    alle: { shown: 93, ground: "protected" },
  });
});

test("the whole is hidden while who is hidden in it is one small group, and of a small whole the number is the reason", () => {
  expect(released(share("alle", 199, 203), share("a", 199, 199), share("b", 0, 4)).get("alle")).toEqual({
    hidden: { because: "protects", cells: [] },
  });
  expect(released(share("alle", 3, 4), share("a", 3, 4)).get("alle")).toEqual(few);
  expect(released(share("alle", 150, 200), share("a", 150, 200)).get("alle")).toEqual({
    shown: 75,
    ground: "protected",
  });
});

test("whoever knows all groups that are shown, and of how many every group is, subtracts to no fewer than a hundred people", () => {
  const part = fc.tuple(fc.nat(400), fc.nat(400)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
      const sum = (at: 0 | 1): number => parts.reduce((all, one) => all + one[at], 0);
      const shares = parts.map(([counted, of], at) => share(String(at), counted, of));
      const cells = released(share("alle", sum(0), sum(1)), ...shares);
      const isShown = (key: string): boolean => "shown" in (cells.get(key) ?? few);
      const shownOf = shares.filter(({ key }) => isShown(key)).map(({ of }) => of);
      expect(shownOf.every((of) => of >= countRules.minimumObservations)).toBe(true);
      if (!isShown("alle")) return;
      const left = sum(1) - shownOf.reduce((all, of) => all + of, 0);
      expect(left === 0 || left >= countRules.minimumObservations).toBe(true);
    }),
  );
});
