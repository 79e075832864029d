import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addEffects, type CostCell, type CostPeriod, effects, factors } from "./cost-cell.ts";
import { costChange, type Method, methods } from "./cost-change.ts";

const symmetric = ["lmdi", "shapley"] as const;
const sumOf = (one: Readonly<Record<string, number>>): number =>
  Object.values(one).reduce((sum, cents) => sum + cents, 0);

const usual = fc
  .record({
    clients: fc.integer({ min: 1, max: 5000 }),
    perClient: fc.integer({ min: 100, max: 200 }),
    perTraject: fc.integer({ min: 1, max: 500 }),
    price: fc.integer({ min: 1, max: 20_000 }),
  })
  .map(({ clients, perClient, perTraject, price }) => {
    const trajects = Math.ceil((clients * perClient) / 100);
    const volume = trajects * perTraject;
    return { clients, trajects, volume, amount: volume * price };
  });
/** As after credits: amounts, volumes and counts around zero. */
const small = fc.integer({ min: -3, max: 3 });
const odd = fc.record({ clients: fc.nat(3), trajects: fc.nat(3), volume: small, amount: small });

const cellOf = (group: string, product: string): fc.Arbitrary<CostCell> =>
  fc
    .tuple(fc.oneof({ weight: 3, arbitrary: usual }, odd), fc.oneof(fc.constant(0), fc.integer({ max: 1_000_000 })))
    .map(([one, later]) => ({ group, product, ...one, later }));

const keys = ["a", "b", "c"].flatMap((group) => ["x/04", "y/16"].map((product) => [group, product] as const));

/** A period in which each cell may be missing. */
const period: fc.Arbitrary<CostPeriod> = fc
  .tuple(
    fc.integer({ min: 0, max: 9000 }),
    ...keys.map(([group, product]) => fc.option(cellOf(group, product), { nil: undefined })),
  )
  .map(([clients, ...cells]) => ({ clients, cells: cells.filter((cell) => cell !== undefined) }));

const method: fc.Arbitrary<Method> = fc.constantFrom(...methods);
const amountOf = ({ cells }: CostPeriod): number => cells.reduce((sum, { amount, later }) => sum + amount + later, 0);

describe("a change in cost", () => {
  test("is the sum of its effects to the cent, as a whole, of every group and of every cell", () => {
    fc.assert(
      fc.property(period, period, method, (before, after, by) => {
        const { total, groups, cells } = costChange(before, after, by);
        expect(total.after - total.before).toBe(amountOf(after) - amountOf(before));
        for (const one of [total, ...groups.values()]) {
          expect(sumOf(one.effects)).toBe(one.after - one.before);
          expect(Object.values(one.effects).every(Number.isSafeInteger)).toBe(true);
        }
        expect(addEffects([...groups.values()].map((one) => one.effects))).toEqual(total.effects);
        expect(addEffects(cells.map((one) => one.effects))).toEqual(total.effects);
      }),
    );
  });

  test("only changes its sign when the periods change places", () => {
    fc.assert(
      fc.property(period, period, fc.constantFrom(...symmetric), (before, after, by) => {
        const [there, back] = [costChange(before, after, by).total, costChange(after, before, by).total];
        const swapped = { ...back.effects, begun: back.effects.ended, ended: back.effects.begun };
        for (const name of effects) expect(swapped[name] + there.effects[name], name).toBe(0);
      }),
    );
  });

  test("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(period, period, method, (before, after, by) => {
        const turned = { ...before, cells: before.cells.toReversed() };
        expect(costChange(turned, { ...after, cells: after.cells.toReversed() }, by)).toEqual(
          costChange(before, after, by),
        );
      }),
    );
  });

  test("gives nothing to a factor that did not change", () => {
    const cell: CostCell = {
      group: "a",
      product: "x",
      clients: 30,
      trajects: 36,
      volume: 720,
      amount: 99_000,
      later: 0,
    };
    const grow = (by: Partial<CostCell>, clients = 30): CostPeriod => ({ clients, cells: [{ ...cell, ...by }] });
    const only = (after: CostPeriod, by: (typeof symmetric)[number]) =>
      factors.filter((name) => costChange(grow({}), after, by).total.effects[name] !== 0);
    for (const by of symmetric) {
      expect(only(grow({ amount: 123_457 }), by)).toEqual(["price"]);
      expect(only(grow({ amount: 198_000, volume: 1440 }), by)).toEqual(["intensity"]);
      expect(only(grow({ amount: 198_000, volume: 1440, trajects: 72 }), by)).toEqual(["trajects"]);
      expect(only(grow({ amount: 198_000, volume: 1440, trajects: 72, clients: 60 }, 60), by)).toEqual(["clients"]);
      expect(only(grow({ amount: 198_000, volume: 1440, trajects: 72, clients: 60 }), by)).toEqual(["stacking"]);
      expect(only(grow({}), by)).toEqual([]);
    }
  });

  test("calls what clients do between products a shift, and leaves their number alone", () => {
    const row = (product: string, clients: number): CostCell => ({
      ...{ group: product, product, clients, trajects: clients, volume: clients },
      ...{ amount: clients * (product === "licht" ? 100_000 : 500_000), later: 0 },
    });
    const before = { clients: 100, cells: [row("licht", 80), row("zwaar", 20)] };
    const after = { clients: 100, cells: [row("licht", 70), row("zwaar", 30)] };
    for (const by of symmetric) {
      const { total, groups } = costChange(before, after, by);
      expect(total.effects).toMatchObject({ clients: 0, stacking: 0, trajects: 0, price: 0, mix: 4_000_000 });
      expect(groups.get("zwaar")?.effects.mix).toBe(5_000_000);
    }
  });

  test("names what began and what ended, what credits leave at or below zero, and what came late", () => {
    const row = (product: string, amount: number, later = 0): CostCell => ({
      ...{ group: product, product, clients: 1, trajects: 1, volume: 1, amount, later },
    });
    const before = { clients: 3, cells: [row("blijft", 500, 70), row("eindigt", 300), row("terug", 100)] };
    const after = { clients: 3, cells: [row("blijft", 500), row("begint", 200), row("terug", -100)] };
    for (const by of methods) {
      const { total, groups } = costChange(before, after, by);
      expect(total.effects).toMatchObject({ begun: 200, ended: -300, late: -70 });
      expect(groups.get("blijft")?.effects.late).toBe(-70);
      if (by !== "budget-price") expect(groups.get("terug")?.effects.unsplit).toBe(-200);
    }
  });

  test("refuses two rows of one cell", () => {
    const one: CostCell = { group: "a", product: "x", clients: 1, trajects: 1, volume: 1, amount: 1, later: 0 };
    expect(() => costChange({ clients: 1, cells: [one, one] }, { clients: 1, cells: [] }, "lmdi")).toThrow("two rows");
  });
});

/*
 * Zwolle, Interventieplan sociaal domein (2018): individual support 2017, budget and account in annex 1 (9.985 and 13.439 thousand euros),
 * clients budgeted and as they were in the text (1,300 and 1,700). Rules of the field, section 2.
 */
describe("individual support in Zwolle in 2017, budget against account", () => {
  const period = (clients: number, amount: number): CostPeriod => ({
    clients,
    cells: [{ group: "ib", product: "ib", clients, trajects: clients, volume: clients, amount, later: 0 }],
  });
  const [budget, account] = [period(1300, 998_500_000), period(1700, 1_343_900_000)];

  test("is 3.07 million of volume and 0.38 of price and intensity, at budget price", () => {
    const { effects: found } = costChange(budget, account, "budget-price").total;
    expect([found.clients, found.price].map((cents) => Math.round(cents / 1_000_000) / 100)).toEqual([3.07, 0.38]);
    expect(found.clients + found.price).toBe(345_400_000);
  });

  test("is 3.12 of volume by both symmetric methods, and 0.33 or 0.34 of price: at prices between those of budget and account", () => {
    const millions = (by: Method) => {
      const { effects: found } = costChange(budget, account, by).total;
      return [found.clients, found.price].map((cents) => Math.round(cents / 1_000_000) / 100);
    };
    expect(millions("lmdi")).toEqual([3.12, 0.33]);
    expect(millions("shapley")).toEqual([3.12, 0.34]);
  });
});
