import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clientsOrCost, type PeriodOfClients } from "./clients-or-cost.ts";

const period: fc.Arbitrary<PeriodOfClients> = fc
  .record({
    cents: fc.integer({ min: 1, max: 2_000_000_000 }),
    low: fc.integer({ min: 1, max: 200_000 }),
    wide: fc.integer({ min: 0, max: 120 }),
  })
  .map(({ cents, low, wide }) => ({ cents, clientMonths: { low, high: low + wide } }));

const exact = (cents: number, clientMonths: number): PeriodOfClients => ({
  cents,
  clientMonths: { low: clientMonths, high: clientMonths },
});

describe("more clients or more cost per client", () => {
  test("add up to the change to the cent, and only change their sign when the years change places", () => {
    fc.assert(
      fc.property(period, period, (before, after) => {
        const [there, back] = [clientsOrCost(before, after), clientsOrCost(after, before)];
        expect((there?.clients.cents ?? 0) + (there?.perClient.cents ?? 0)).toBe(after.cents - before.cents);
        expect((there?.clients.cents ?? 0) + (back?.clients.cents ?? 0)).toBe(0);
        expect((there?.perClient.cents ?? 0) + (back?.perClient.cents ?? 0)).toBe(0);
      }),
    );
  });

  test("lie between what every number of clients between both ends would give", () => {
    fc.assert(
      fc.property(period, period, fc.nat(100), fc.nat(100), (before, after, a, b) => {
        const at = ({ cents, clientMonths: { low, high } }: PeriodOfClients, share: number): PeriodOfClients =>
          exact(cents, low + ((high - low) * share) / 100);
        const [range, one] = [clientsOrCost(before, after), clientsOrCost(at(before, a), at(after, b))];
        for (const part of ["clients", "perClient"] as const) {
          const { low, high } = range?.[part].between ?? { low: Number.NaN, high: Number.NaN };
          expect(one?.[part].cents).toBeGreaterThanOrEqual(low);
          expect(one?.[part].cents).toBeLessThanOrEqual(high);
        }
      }),
    );
  });

  test("give everything to the one that changed", () => {
    expect(clientsOrCost(exact(1_000_000, 100), exact(1_100_000, 110))).toMatchObject({
      clients: { cents: 100_000, between: { low: 100_000, high: 100_000 } },
      perClient: { cents: 0 },
    });
    expect(clientsOrCost(exact(1_000_000, 100), exact(1_234_567, 100))).toMatchObject({
      clients: { cents: 0 },
      perClient: { cents: 234_567 },
    });
  });

  /* Zwolle, individual support 2017 (rules of the field, section 2): as the staff's method has it, 3.12 million of volume and 0.33 of price. */
  test("say of Zwolle what the method of the staff says", () => {
    const found = clientsOrCost(exact(998_500_000, 1300), exact(1_343_900_000, 1700));
    const millions = [found?.clients, found?.perClient].map((part) => Math.round((part?.cents ?? 0) / 1_000_000) / 100);
    expect(millions).toEqual([3.12, 0.33]);
  });

  test("cannot be told where there is no cost or may be no client", () => {
    expect(clientsOrCost(exact(0, 100), exact(1000, 100))).toBeUndefined();
    expect(clientsOrCost(exact(1000, 100), { cents: 1000, clientMonths: { low: 0, high: 9 } })).toBeUndefined();
  });
});
