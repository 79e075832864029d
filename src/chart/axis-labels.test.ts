import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AxisLabel, axisLabelsOf } from "./axis-labels.ts";
import { textWidth } from "./text-width.ts";

const names = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"] as const;
const size = 12;

/** Months from November 2024 on, as the Monitor names them; those of `events` with a number behind them. */
function months(count: number, events: readonly number[] = []): readonly string[] {
  return Array.from({ length: count }, (_, at) => {
    const month = at + 10;
    const event = events.includes(at) ? ` (${events.indexOf(at) + 1})` : "";
    return `${names[month % 12]} ${2024 + Math.floor(month / 12)}${event}`;
  });
}

function laid(axis: readonly string[], width: number) {
  const slot = (width - 40) / axis.length;
  return axisLabelsOf(axis, (position) => 40 + (position + 0.5) * slot, slot, size, width);
}

const half = ({ lines }: AxisLabel): number => Math.max(...lines.map((line) => textWidth(line, size))) / 2;

function expectApart(labels: readonly AxisLabel[], width: number): void {
  for (const one of labels) expect(one.x + half(one)).toBeLessThanOrEqual(width + 0.001);
  for (const row of [0, 1]) {
    const own = labels.filter((one) => one.row === row).toSorted((a, b) => a.x - b.x);
    const pairs = own.slice(1).map((one, at) => [own[at] ?? one, one] as const);
    for (const [before, after] of pairs) expect(after.x - half(after)).toBeGreaterThan(before.x + half(before));
  }
}

describe("the months under a chart", () => {
  test("are thinned out on a telephone: each word is upright, the last month stays and no two touch", () => {
    const { labels, turned } = laid(months(24), 265);
    expect(turned).toBe(false);
    expect(labels.length).toBeGreaterThan(3);
    expect(labels.at(-1)?.lines).toEqual(["okt", "2026"]);
  });

  test("never touch each other nor leave the picture, whatever its width, and lose no number of an event", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 40 }),
        fc.integer({ min: 240, max: 1200 }),
        fc.uniqueArray(fc.nat(39), { maxLength: 3 }),
        (count, width, drawn) => {
          const events = drawn.filter((at) => at < count).toSorted((a, b) => a - b);
          const axis = months(count, events);
          const { labels, turned } = laid(axis, width);
          const told = labels.map(({ lines }) => lines.join(" "));
          for (const at of events) expect(told).toContain(axis[at]);
          if (!turned) expectApart(labels, width);
        },
      ),
    );
  });

  test("are turned on their side where two numbers of events would lie on each other", () => {
    expect(laid(months(24, [10, 11]), 265).turned).toBe(true);
    expect(laid(months(24, [4, 18]), 265).turned).toBe(false);
  });
});
