import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { balanceLine } from "../../test/support/balance-line.ts";
import { type BalanceState, structuralBalance } from "./structural-balance.ts";

const state = (amounts: readonly number[], term = 3) => structuralBalance(balanceLine(amounts), term)?.state;
// From best to worst; `open` and `never` differ only in whether the term is past.
const order: readonly BalanceState[] = ["always", "in-time", "too-late", "open", "never"];
const amounts = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 8 });

describe("structural balance within the term", () => {
  it("is there when the years of deficit are no more than the term", () => {
    expect(structuralBalance(balanceLine([-3, -2, -1, 0, 1]), 3)).toEqual({
      state: "in-time",
      deficits: 3,
      from: "2021",
    });
    expect(structuralBalance(balanceLine([-3, -2, -1, -1, 1]), 3)).toEqual({
      state: "too-late",
      deficits: 4,
      from: "2022",
    });
    expect(state([-3, -2, -1, -1, 1], 4)).toBe("in-time");
    expect(state([0, 5])).toBe("always");
  });

  it("is never there while the last year has a deficit, and open when the term is not past", () => {
    expect(structuralBalance(balanceLine([-1, -1, 5, -1, -1]), 3)).toEqual({ state: "never", deficits: 4 });
    expect(state([-1, -1])).toBe("open");
  });

  it("is undecided where rounding could turn it, and unknown where a year has no number", () => {
    const line = balanceLine([-500_000, -500_000, -500_000, -500_000, 40_000], true);
    expect(structuralBalance(line, 3)?.state).toBe("undecided");
    expect(structuralBalance(balanceLine([-1, "pm"]), 3)).toEqual({
      state: "unknown",
      deficits: 0,
      reason: { missing: "pm" },
    });
  });

  it("cannot be seen in one year", () => {
    expect(structuralBalance(balanceLine([-1]), 3)).toBeUndefined();
  });

  it("is never worse with a longer term, nor with higher balances", () => {
    const rank = (own: readonly number[], term: number) => order.indexOf(state(own, term) ?? "never");
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 500 }), (own, more) => {
        expect(rank(own, 4)).toBeLessThanOrEqual(rank(own, 3));
        const higher = own.map((value) => value + more);
        expect(rank(higher, 3)).toBeLessThanOrEqual(rank(own, 3));
      }),
    );
  });
});
