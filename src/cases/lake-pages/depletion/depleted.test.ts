import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plain } from "../../../text/sentence.ts";
import { bandWarning, depletedIn, depletedWords } from "./depleted.ts";
import { amountOf } from "./measured.fixture.ts";

/** Growing amounts by month, each with a range around it. */
const year = fc
  .array(fc.tuple(fc.nat(1000), fc.nat(500), fc.nat(500)), { minLength: 12, maxLength: 12 })
  .map((steps) => {
    let [expected, low, high] = [0, 0, 0];
    return new Map(
      steps.map(([more, below, above], at) => {
        expected += more;
        low = Math.max(low, expected - below);
        high = Math.max(high, expected + above);
        return [`2026-${String(at + 1).padStart(2, "0")}`, { expected, low: Math.min(low, expected), high }];
      }),
    );
  });

describe("the month in which a budget is spent", () => {
  it("is the first of which more is expected than budgeted, and lies between those at the ends of the range", () => {
    fc.assert(
      fc.property(year, fc.nat(8000), (months, budget) => {
        const { expected, earliest, latest } = depletedIn(months, budget);
        const never = "9999-12";
        expect((earliest ?? never) <= (expected ?? never)).toBe(true);
        expect((expected ?? never) <= (latest ?? never)).toBe(true);
        const over = [...months].filter(([, one]) => one.expected > budget).map(([month]) => month);
        expect(expected).toBe(over[0]);
      }),
    );
  });

  it("is unknown at an end of the range that is not known", () => {
    expect(depletedIn(new Map([["2026-01", { expected: 5 }]]), 4)).toEqual({ expected: "2026-01" });
  });

  it("is told without the range where such ranges held too seldom, with a warning", () => {
    const months = new Map(
      [1, 2].map((month) => [
        `2026-0${month}`,
        {
          expected: amountOf("verwacht", month * 4),
          low: amountOf("laag", month * 2),
          high: amountOf("hoog", month * 6),
        },
      ]),
    );
    const said = (inside: number) =>
      plain(depletedWords(amountOf("begroot", 5), { months, known: "2026-01", band: { inside, of: 12 } }));
    expect(said(10)).toContain("bandbreedte");
    expect(said(5)).toBe("Wij verwachten dat de begroting in februari 2026 op is.");
    expect(plain(bandWarning({ inside: 5, of: 12 }))).toContain("maar 5 van de 12 keer");
    expect(bandWarning({ inside: 10, of: 12 })).toEqual([]);
  });
});
