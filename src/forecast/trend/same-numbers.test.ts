import { describe, expect, it } from "vitest";
import { readHistory } from "./history.ts";
import { forecastBy, methodNames } from "./method.ts";

// Fifty months from whole numbers alone, so that nothing but the methods can differ between machines.
const months = Array.from({ length: 50 }, (_, t) => 1000 + 7 * t + 60 * ((t * 5) % 12) + ((t * 7919) % 101));

describe("the same series", () => {
  it("gives the same numbers to the last bit on every machine and engine", () => {
    const history = readHistory(months, 12);
    if (history === undefined) throw new Error("nothing known");
    const last = [...forecastBy(history, 18, methodNames)].map(([method, forecast]) => [method, forecast[17]]);
    expect(Object.fromEntries(last)).toEqual(golden);
  });
});

/** The forecast of the eighteenth month by every method, written by Node 24. */
const golden = {
  combination: 2222.0426897524817,
  naive: 1733,
  "seasonal-naive": 2007,
  drift: 2002.265306122449,
  mean: 1543.34,
  ses: 2126.55289402915,
  holt: 2286.490706268,
  damped: 2166.4818120341415,
  ets: 2155.093961004063,
  theta: 2209.174177933686,
  "ar-change": 2269.90815031747,
  "ar-line": 2329.0241992577326,
  "ar-season": 2187.04574100629,
  croston: 1636.861620801693,
  sba: 1555.0185397616083,
  tsb: 1636.861620801693,
};
