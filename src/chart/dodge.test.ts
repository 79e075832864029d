import fc from "fast-check";
import { expect, it } from "vitest";
import { dodge } from "./dodge.ts";

const label = fc.record({ wish: fc.integer({ min: 0, max: 300 }), size: fc.integer({ min: 10, max: 40 }) });

it("leaves labels that do not touch where they want to be", () => {
  expect(
    dodge(
      [
        { wish: 200, size: 20 },
        { wish: 50, size: 20 },
      ],
      0,
      300,
    ),
  ).toEqual([200, 50]);
});

it("moves two labels with the same wish apart by equal distances", () => {
  expect(
    dodge(
      [
        { wish: 100, size: 20 },
        { wish: 100, size: 20 },
      ],
      0,
      300,
    ),
  ).toEqual([90, 110]);
});

it("never lets labels overlap, keeps their order, and keeps them inside when they fit", () => {
  fc.assert(
    fc.property(fc.array(label, { maxLength: 8 }), (labels) => {
      const middles = dodge(labels, 0, 330);
      const placed = labels
        .map((one, index) => ({ ...one, middle: middles[index] ?? Number.NaN, index }))
        .sort((a, b) => a.wish - b.wish || a.index - b.index);
      for (const [index, one] of placed.entries()) {
        expect(one.middle - one.size / 2).toBeGreaterThanOrEqual(-1e-6);
        expect(one.middle + one.size / 2).toBeLessThanOrEqual(330 + 1e-6);
        const next = placed[index + 1];
        if (next !== undefined) {
          expect(next.middle - next.size / 2).toBeGreaterThanOrEqual(one.middle + one.size / 2 - 1e-6);
        }
      }
    }),
  );
});
