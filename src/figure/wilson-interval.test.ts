import fc from "fast-check";
import { expect, test } from "vitest";
import { wilsonInterval } from "./wilson-interval.ts";

// R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("%i of %i positive answers lie between the published ends", (part, whole, low, high) => {
  const interval = wilsonInterval(part, whole);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

test("the share itself lies in its interval, which is the same seen from the other side", () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), (whole, some) => {
      const part = some % (whole + 1);
      const [own, other] = [wilsonInterval(part, whole), wilsonInterval(whole - part, whole)];
      expect(own.low).toBeLessThanOrEqual(part / whole + 1e-12);
      expect(own.high).toBeGreaterThanOrEqual(part / whole - 1e-12);
      expect(1 - own.high).toBeCloseTo(other.low, 10);
    }),
  ));
