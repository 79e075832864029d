import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { balanceLine } from "../../test/support/balance-line.ts";
import { type Moment, spentAt, usedUp } from "./used-up.ts";

const years = (values: readonly number[]) => values.map((value, index) => ({ year: String(2018 + index), value }));
const when = (moment: Moment | undefined) => (moment === undefined ? Infinity : Number(moment.year) + moment.share);

describe("when a reserve is used up", () => {
  it("is the part of the year in which its deficit reaches what is left", () => {
    expect(spentAt(150, years([-100, -200]))).toEqual({ year: "2019", share: 0.25 });
    expect(spentAt(0, years([-100]))).toEqual({ year: "2018", share: 0 });
    expect(spentAt(100, years([-100, 50, -200]))).toEqual({ year: "2020", share: 0.25 });
    expect(spentAt(300, years([-100, -200]))).toBeUndefined();
  });

  it("is never earlier with more in it", () => {
    const values = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1, maxLength: 8 });
    const opening = fc.integer({ min: 0, max: 4_000_000 });
    fc.assert(
      fc.property(values, opening, opening, (balances, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(when(spentAt(less, years(balances)))).toBeLessThanOrEqual(when(spentAt(more, years(balances))));
      }),
    );
  });

  it("has an earliest and a latest moment where numbers are rounded", () => {
    const found = usedUp({ low: 120_000, high: 120_000 }, balanceLine([-100_000, -200_000], true));
    expect(found).toMatchObject({ type: "known", earliest: { year: "2018", share: 0.8 }, latest: { year: "2019" } });
    const exact = usedUp({ low: 150, high: 150 }, balanceLine([-100, -200]));
    expect(exact).toMatchObject({ earliest: { year: "2019", share: 0.25 }, latest: { year: "2019", share: 0.25 } });
  });

  it("is not known where a year has no number", () => {
    expect(usedUp({ low: 0, high: 0 }, balanceLine([-100, "pm"]))).toEqual({
      type: "unknown",
      reason: { missing: "pm" },
    });
  });
});
