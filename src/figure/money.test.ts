import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addCents, allocateCents, type Cents, cents, euros, multiplyCents, sumCents, toEuros } from "./money.ts";

const amounts = fc.integer({ min: -(10 ** 14), max: 10 ** 14 }).map(cents);

describe("an amount of money", () => {
  test.each([
    ["1234.56", 123456],
    ["-0.01", -1],
    [0.84, 84],
    [1.1, 110],
    [8.2, 820],
    [0, 0],
  ])("is made of %s euros", (amount, expected) => expect(euros(amount)).toBe(expected));

  test.each(["0.005", "1,50", "", "€ 3", 0.1 + 0.2, Number.NaN, "90071992547409.93"])(
    "is not made of %s euros",
    (amount) => {
      expect(() => euros(amount)).toThrow(RangeError);
    },
  );

  test("is never a fraction of a cent or too large to be exact", () => {
    expect(() => cents(1.5)).toThrow(RangeError);
    expect(() => addCents(cents(Number.MAX_SAFE_INTEGER), cents(1))).toThrow(RangeError);
  });

  test("survives the way to euros and back", () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(euros(toEuros(amount))).toBe(amount === 0 ? 0 : amount);
      }),
    );
    expect(JSON.stringify(toEuros(addCents(euros(0.1), euros(0.2))))).toBe("0.3");
  });

  test("adds up to the same total in any order", () => {
    fc.assert(
      fc.property(fc.array(amounts, { maxLength: 30 }), (list) => {
        expect(sumCents(list)).toBe(sumCents([...list].reverse()));
      }),
    );
    expect(sumCents([])).toBe(0);
  });

  test.each([
    [50, 0.01, 1],
    [-50, 0.01, -1],
    [49, 0.01, 0],
    [100, 1.1, 110],
    [105, 1.1, 116],
    [100_000_000, 0.021, 2_100_000],
  ])("of %i cents times %d is %i cents, half away from zero", (amount, rate, expected) => {
    expect(multiplyCents(cents(amount), rate)).toBe(expected);
  });

  test("times a rate mirrors around zero", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 10 }),
        fc.double({ min: 0, max: 1000, noNaN: true }),
        (amount, rate) => {
          expect(Math.abs(multiplyCents(cents(-amount), rate))).toBe(multiplyCents(cents(amount), rate));
        },
      ),
    );
  });
});

describe("splitting an amount over weights", () => {
  const weights = fc
    .array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 12 })
    .filter((list) => list.some((weight) => weight > 0));

  test("never loses or makes a cent", () => {
    fc.assert(
      fc.property(amounts, weights, (amount, list) => {
        expect(sumCents(allocateCents(amount, list))).toBe(amount === 0 ? 0 : amount);
      }),
    );
  });

  test("gives every part its share to within a cent, and nothing for a weight of zero", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.array(fc.nat(100), { minLength: 1 }), (amount, list) => {
        const total = list.reduce((sum, weight) => sum + weight, 0);
        fc.pre(total > 0);
        allocateCents(cents(amount), list).forEach((part, index) => {
          const weight = list[index] ?? 0;
          expect(Math.abs(part - (amount * weight) / total)).toBeLessThan(1);
          if (weight === 0) expect(part).toBe(0);
        });
      }),
    );
  });

  test("gives the odd cent to the largest remainder, the first when they are equal", () => {
    expect(allocateCents(cents(100), [1, 1, 1])).toEqual([34, 33, 33]);
    expect(allocateCents(cents(-100), [1, 1, 1])).toEqual([-34, -33, -33]);
    expect(allocateCents(cents(10), [0.2, 0.35, 0.45])).toEqual([2, 4, 4]);
    expect(allocateCents(0 as Cents, [1, 2])).toEqual([0, 0]);
  });

  test.each([[[]], [[0, 0]], [[1, -1]], [[-1, 3]]])("refuses weights %j", (list) => {
    expect(() => allocateCents(cents(100), list)).toThrow(RangeError);
  });
});
