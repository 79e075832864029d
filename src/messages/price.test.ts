import fc from "fast-check";
import { expect, test } from "vitest";
import { amountFits } from "./price.ts";

const cents = fc.integer({ min: 1, max: 30_000 });
const volumes = fc.integer({ min: 1, max: 50_000 });

test("every hour price of a contract gives an amount that fits its rounded minute price", () => {
  fc.assert(
    fc.property(cents, volumes, (hourPrice, volume) => {
      const price = Math.floor(hourPrice / 60 + 0.5);
      const amount = Math.floor((hourPrice * volume) / 60 + 0.5);
      expect(amountFits({ volume, amount, price, unit: "01" })).toBe(true);
    }),
  );
});

test("volume times price always fits, a cent more only in minutes", () => {
  fc.assert(
    fc.property(cents, volumes, fc.constantFrom("04", "14", "16", "82", "84"), (price, volume, unit) => {
      expect(amountFits({ volume, amount: volume * price, price, unit })).toBe(true);
      expect(amountFits({ volume, amount: volume * price + 1, price, unit })).toBe(false);
    }),
  );
});

test("an amount that no hour price gives does not fit", () => {
  // 87,35 an hour is 1,46 a minute; 380 minutes are 553,22 euros, and not twice that.
  expect(amountFits({ volume: 380, amount: 55_322, price: 146, unit: "01" })).toBe(true);
  expect(amountFits({ volume: 380, amount: 55_323, price: 146, unit: "01" })).toBe(false);
  expect(amountFits({ volume: 380, amount: 110_644, price: 146, unit: "01" })).toBe(false);
});
