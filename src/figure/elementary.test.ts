import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exp, log, pow } from "./elementary.ts";

const near = (value: number, expected: number, relative: number): void => {
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(Math.abs(expected) * relative);
};

// Values from the C library (glibc 2.36, correctly rounded or within one unit).
const exponentials = [
  [-700.25, 7.678723813110872e-305],
  [-20.5, 1.2501528663867426e-9],
  [-1, 0.36787944117144233],
  [-0.3, 0.7408182206817179],
  [1e-9, 1.000000001],
  [0.5, 1.6487212707001282],
  [1, Math.E],
  [3.7, 40.4473043600674],
  [50.125, 5.875041049325463e21],
  [700, 1.0142320547350045e304],
] as const;
const logarithms = [
  [5e-324, -744.4400719213812],
  [1e-300, -690.7755278982137],
  [1e-9, -20.72326583694641],
  [0.5, -Math.LN2],
  [0.999, -0.0010005003335835344],
  [1.0001, 9.999500033329732e-5],
  [2, Math.LN2],
  [10, Math.LN10],
  [12345.678, 9.421061321291832],
  [1e300, 690.7755278982137],
] as const;
const powers = [
  [0.75, 0.3, 0.9173147546424016],
  [1.07, 2.5, 1.184293768749967],
  [12345.678, 0.333, 23.039575703010666],
  [2, -7.1, 0.00728932024638131],
  [0.001, 5.5, 3.1622776601683796e-17],
  [3, -4, 0.012345679012345678],
] as const;

describe("elementary functions that are the same on every engine", () => {
  test.each(exponentials)("exp(%f)", (x, expected) => near(exp(x), expected, 2.3e-16));
  test.each(logarithms)("log(%f)", (x, expected) => near(log(x), expected, 2.3e-16));
  test.each(powers)("%f to the power %f", (base, exponent, expected) => near(pow(base, exponent), expected, 3e-15));

  test("stay at their ends", () => {
    expect([exp(800), exp(-800), exp(-745.1), exp(0)]).toEqual([Number.POSITIVE_INFINITY, 0, 5e-324, 1]);
    expect([log(0), log(1), log(Number.POSITIVE_INFINITY)]).toEqual([
      Number.NEGATIVE_INFINITY,
      0,
      Number.POSITIVE_INFINITY,
    ]);
    expect([log(-1), exp(Number.NaN), pow(-2, 0.25)]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    expect([pow(-2, 3), pow(0, 0), pow(9, 0.5)]).toEqual([-8, 1, 3]);
  });

  test("exp and log undo each other", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-290, max: 1e290, noNaN: true }), (x) =>
        near(exp(log(x)), x, 2.3e-16 * (2 + Math.abs(log(x)))),
      ),
    );
  });

  test("a product has the sum of the logarithms", () => {
    const some = fc.double({ min: 1e-100, max: 1e100, noNaN: true });
    fc.assert(
      fc.property(some, some, (x, y) => {
        expect(Math.abs(log(x * y) - log(x) - log(y))).toBeLessThan(4e-13);
      }),
    );
  });
});
