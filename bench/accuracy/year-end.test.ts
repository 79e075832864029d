import { expect, test } from "vitest";
import { summaryOf, yearEndOutcomes } from "../../test/support/year-end-runs.ts";

const isDeep = process.env["SLUITEND_PROPERTY_RUNS"] !== undefined;
/** Of each of the five regimes; 1,600 products in the deep run. */
const runs = isDeep ? 320 : 3;

test(`the total of a year comes at least twice as near as the straight line, in ${5 * runs} products of which claims come late`, {
  timeout: 3_600_000,
}, () => {
  const { median, straight, bias, covered80, covered95 } = summaryOf(yearEndOutcomes(runs));
  expect(median).toBeLessThan(straight / 2);
  // Of 15 products the margins say little: the sample tells whether something broke, the deep run whether they hold.
  const [least, most, slant] = isDeep ? [0.78, 0.82, 0.01] : [0.65, 0.95, 0.025];
  expect(covered80).toBeGreaterThan(least);
  expect(covered80).toBeLessThan(most);
  expect(Math.abs(bias)).toBeLessThan(slant);
  expect(covered95).toBeGreaterThan(isDeep ? 0.93 : 0.85);
});
