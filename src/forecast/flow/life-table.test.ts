import { describe, expect, test } from "vitest";
import { survivalCurve } from "./kaplan-meier.ts";
import { lifeTable } from "./life-table.ts";
import { lung } from "./published-durations.fixture.ts";

describe("a life table", () => {
  test("takes who left in a stretch for half of it, as Cutler and Ederer do", () => {
    // 100 begin; 10 end and 20 leave, who count for 10: 10 of 90 end.
    const [first, second] = lifeTable(100, [
      { entered: 0, ended: 10, lost: 20 },
      { entered: 30, ended: 0, lost: 0 },
    ]);
    expect(first).toMatchObject({ exposed: 90, running: 70 });
    expect(first?.remaining).toBeCloseTo(80 / 90, 12);
    expect(first?.logVariance).toBeCloseTo(10 / (90 * 80), 12);
    expect(second).toMatchObject({ exposed: 85, running: 100, remaining: first?.remaining });
  });

  test("comes near the curve of exact days of a published study", () => {
    const ends = [91, 183, 274, 365];
    const within = (at: number, ended: boolean) =>
      lung.male.filter(
        (one) => one.ended === ended && one.duration > (ends[at - 1] ?? 0) && one.duration <= (ends[at] ?? 0),
      ).length;
    const table = lifeTable(
      lung.male.length,
      ends.map((_, at) => ({ entered: 0, ended: within(at, true), lost: within(at, false) })),
    );
    const curve = survivalCurve(lung.male);
    for (const [at, { remaining }] of table.entries()) {
      const exact = curve.steps.findLast(({ time }) => time <= (ends[at] ?? 0))?.remaining ?? 1;
      expect(Math.abs(remaining - exact)).toBeLessThan(0.01);
    }
  });

  test("of rounded counts never falls below nothing", () => {
    const table = lifeTable(10, [
      { entered: 0, ended: 20, lost: 10 },
      { entered: 0, ended: 10, lost: 0 },
    ]);
    expect(table.map(({ remaining, running }) => [remaining, running])).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });
});
