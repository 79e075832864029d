import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { balanceLine, exactAmount } from "../../test/support/balance-line.ts";
import { isMissing } from "../figure/missing.ts";
import { roundingOf } from "../figure/rounding.ts";
import type { Line } from "./comparison.ts";
import { claimBeyond, neededThrough, openingFromClaim, openingSpentIn } from "./needed.ts";
import { followReserve } from "./reserve.ts";
import { spentAt } from "./used-up.ts";

const balances = fc.array(fc.integer({ min: -500_000_000, max: 300_000_000 }), { minLength: 1, maxLength: 8 });
const amount = fc.integer({ min: 0, max: 2_000_000_000 });
const names = { reserve: "Reserve", generalFunds: "Algemene middelen" };

const needed = (line: Line) => neededThrough(line, (year) => ({ ref: `nodig/${year}`, label: "Nodig" }));
const last = (line: Line) => {
  const entry = line.at(-1);
  if (entry === undefined) throw new Error("A line has a last year.");
  return entry;
};
const numberOf = ({ figure: { value } }: Line[number]) => (isMissing(value) ? Number.NaN : value);

/** What the general funds add in all years, by following the reserve year by year. */
function claimed(opening: number, line: Line): number {
  const course = followReserve(
    "s",
    exactAmount("opening", opening),
    line,
    names as Parameters<typeof followReserve>[3],
  );
  return course.generalFunds.reduce((sum, entry) => sum + numberOf(entry), 0);
}

describe("what a reserve has to hold to carry the deficits", () => {
  it("is the least amount with which nothing has to be added", () => {
    fc.assert(
      fc.property(balances, (amounts) => {
        const line = balanceLine(amounts);
        needed(line).forEach((entry, index) => {
          const until = line.slice(0, index + 1);
          expect(claimed(numberOf(entry), until)).toBe(0);
          if (numberOf(entry) > 0) expect(claimed(numberOf(entry) - 1, until)).toBe(1);
        });
      }),
    );
  });

  it("never falls from one year to the next", () => {
    fc.assert(
      fc.property(balances, (amounts) => {
        const values = needed(balanceLine(amounts)).map(numberOf);
        expect(values).toEqual(values.toSorted((a, b) => a - b));
      }),
    );
  });

  it("less what is there is what the general funds add, however the years lie", () => {
    fc.assert(
      fc.property(balances, amount, (amounts, opening) => {
        const line = balanceLine(amounts);
        const beyond = claimBeyond(last(needed(line)), exactAmount("opening", opening), { ref: "c", label: "" });
        expect(numberOf(beyond)).toBe(claimed(opening, line));
      }),
    );
  });

  it("keeps its value between the bounds that rounding allows", () => {
    fc.assert(
      fc.property(balances, (amounts) => {
        for (const { figure } of needed(balanceLine(amounts, true))) {
          const { low, high } = roundingOf(figure) ?? { low: 1, high: 0 };
          expect(low).toBeLessThanOrEqual(Number(figure.value));
          expect(high).toBeGreaterThanOrEqual(Number(figure.value));
        }
      }),
    );
  });

  it("is unknown from the first year without a number, for the reason of that year", () => {
    const values = needed(balanceLine([-100, "pm", -100])).map(({ figure }) => figure.value);
    expect(values).toEqual([100, { missing: "pm" }, { missing: "pm" }]);
  });

  it("names every balance up to the year as what it was computed from", () => {
    const { figure } = last(needed(balanceLine([-100, -200])));
    expect(figure.provenance).toEqual({
      type: "computed",
      formula: "cover.needed",
      inputs: [
        { ref: "saldo/2018", sign: -1 },
        { ref: "saldo/2019", sign: -1 },
      ],
    });
  });
});

describe("an opening that the source does not state", () => {
  it("follows from what the general funds have to add", () => {
    fc.assert(
      fc.property(balances, amount, (amounts, opening) => {
        const line = balanceLine(amounts);
        const claim = claimed(opening, line);
        fc.pre(claim > 0);
        const implied = openingFromClaim(last(needed(line)), exactAmount("beslag", claim), { ref: "o", label: "" });
        expect(numberOf(implied)).toBe(opening);
      }),
    );
  });

  it("is spent halfway the year when the source says so", () => {
    const line = balanceLine([-40_000, -100_000]);
    const name = { ref: "o", label: "" };
    const entry = openingSpentIn(line, "2019", { low: 0.4, high: 0.6 }, name);
    expect(entry?.figure.value).toBe(90_000);
    expect(entry && roundingOf(entry.figure)).toEqual({ low: 80_000, high: 100_000 });
    expect(openingSpentIn(line, "2030", { low: 0, high: 1 }, name)).toBeUndefined();
    expect(openingSpentIn(balanceLine([5]), "2018", { low: 0, high: 1 }, name)).toBeUndefined();
  });

  it("is spent at the moment from which it was computed", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 500_000_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (deficit, share) => {
          const entry = openingSpentIn(
            balanceLine([-deficit]),
            "2018",
            { low: share, high: share },
            { ref: "o", label: "" },
          );
          const moment = spentAt(Number(entry?.figure.value), [{ year: "2018", value: -deficit }]);
          if (moment !== undefined) expect(Math.abs(moment.share - share) * deficit).toBeLessThanOrEqual(1);
          else expect(Number(entry?.figure.value)).toBe(deficit);
        },
      ),
    );
  });
});
