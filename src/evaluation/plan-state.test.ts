import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day, Period } from "../figure/period.ts";
import { compareDays, daysOf } from "../figure/period-days.ts";
import { type Planned, planState } from "./plan-state.ts";

const endOfThirdQuarter: Day = { type: "day", year: 2020, month: 9, day: 30 };
const quarter = (year: number, number: 1 | 2 | 3 | 4): Period => ({ type: "quarter", year, quarter: number });
const notStarted = (planned: Period): Planned => ({ planned, progress: "not-started" });

describe("what is planned and not begun", () => {
  it("is not yet due when it is planned after the reporting quarter, as in Raalte", () => {
    expect(planState(notStarted(quarter(2020, 4)), endOfThirdQuarter)).toEqual({ state: "not-yet-due" });
  });

  it("is delayed when it was planned by then, by a cause that nobody names", () => {
    expect(planState(notStarted(quarter(2020, 3)), endOfThirdQuarter)).toEqual({ state: "delayed", cause: "unknown" });
  });

  it("is delayed within its term when the source tells of a delay, and not before it is meant to begin", () => {
    // Raalte L364-366: planned for the summer, written on 28 August, not begun because of corona.
    const summer: Period = {
      type: "span",
      first: { type: "month", year: 2020, month: 6 },
      last: { type: "month", year: 2020, month: 8 },
    };
    const held: Planned = { ...notStarted(summer), delay: { cause: "both" } };
    expect(planState(held, { type: "day", year: 2020, month: 8, day: 28 })).toEqual({
      state: "delayed",
      cause: "both",
    });
    expect(planState(held, { type: "day", year: 2020, month: 5, day: 31 })).toEqual({ state: "not-yet-due" });
  });

  it("keeps the cause that the source gives", () => {
    const planned: Planned = { ...notStarted(quarter(2020, 2)), delay: { cause: "external" } };
    expect(planState(planned, endOfThirdQuarter)).toEqual({ state: "delayed", cause: "external" });
  });

  it("is neither before the last day of a term that has begun", () => {
    const autumn: Period = {
      type: "span",
      first: { type: "month", year: 2020, month: 9 },
      last: { type: "month", year: 2020, month: 11 },
    };
    expect(planState(notStarted(autumn), endOfThirdQuarter)).toEqual({ state: "within-term" });
  });

  it("is neither when one of two possible years is past and the other is not", () => {
    const either: Period = {
      type: "one-of",
      periods: [
        { type: "year", year: 2019 },
        { type: "year", year: 2021 },
      ],
    };
    expect(planState(notStarted(either), endOfThirdQuarter)).toEqual({ state: "within-term" });
  });

  it("cannot be judged without a plan, unless the source calls it held up", () => {
    expect(planState({ progress: "not-started" }, endOfThirdQuarter)).toEqual({ state: "unknown" });
    expect(planState({ progress: "not-started", delay: { cause: "both" } }, endOfThirdQuarter)).toEqual({
      state: "delayed",
      cause: "both",
    });
  });
});

describe("what has begun", () => {
  it("is underway, and held up with the cause where the source tells of a delay", () => {
    expect(planState({ progress: "running" }, endOfThirdQuarter)).toEqual({ state: "underway" });
    expect(planState({ progress: "ready", delay: { cause: "internal" } }, endOfThirdQuarter)).toEqual({
      state: "held-up",
      cause: "internal",
    });
  });

  it("is delayed when the source puts it on hold", () => {
    expect(planState({ progress: "on-hold" }, endOfThirdQuarter)).toEqual({ state: "delayed", cause: "unknown" });
  });

  it("stays done or stopped whatever was planned", () => {
    for (const progress of ["done", "stopped"] as const)
      expect(planState({ progress, planned: quarter(2030, 1) }, endOfThirdQuarter)).toEqual({ state: progress });
  });
});

const quarters = fc.record({
  type: fc.constant("quarter" as const),
  year: fc.integer({ min: 2015, max: 2025 }),
  quarter: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
});

describe("for every plan of one quarter", () => {
  it("time only goes one way: not yet due, and then delayed for ever", () => {
    fc.assert(
      fc.property(quarters, quarters, quarters, (planned, a, b) => {
        const [early, late] = [daysOf(a).last, daysOf(b).last].sort(compareDays);
        if (early === undefined || late === undefined) return;
        const states = [early, late].map((day) => planState(notStarted(planned), day).state);
        expect(["not-yet-due", "delayed"]).toContain(states[0]);
        if (states[0] === "delayed") expect(states[1]).toBe("delayed");
        expect(states[0] === "not-yet-due").toBe(compareDays(daysOf(planned).first, early) > 0);
      }),
    );
  });
});
