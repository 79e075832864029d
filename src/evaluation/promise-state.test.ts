import { describe, expect, it } from "vitest";
import type { Day, Period } from "../figure/period.ts";
import type { Recommendation } from "../policy/recommendation.ts";
import { decisionState, planPromise, recommendationState, targetPromise } from "./promise-state.ts";

const reporting: Day = { type: "day", year: 2020, month: 9, day: 30 };
const quarter = (year: number, number: 1 | 2 | 3 | 4): Period => ({ type: "quarter", year, quarter: number });
const followUp = (
  state: Recommendation["followUps"][number]["state"],
  date?: Period,
): Recommendation["followUps"][number] => ({
  state,
  text: "Opvolging",
  projects: [],
  measures: [],
  lines: { document: "origineel", from: 1, to: 1 },
  ...(date === undefined ? {} : { date }),
});

describe("a recommendation", () => {
  it("counts by its last follow-up, and an announced one does not count yet", () => {
    const followUps = [followUp("taken-over", quarter(2020, 3)), followUp("done", quarter(2021, 2))];
    expect(recommendationState({ followUps }, reporting)).toBe("underway");
  });

  it("of which nobody tells what came is unknown, and not dropped", () => {
    expect(recommendationState({ followUps: [] }, reporting)).toBe("unknown");
    expect(recommendationState({ followUps: [followUp("unknown")] }, reporting)).toBe("unknown");
  });

  it("that is only announced is not yet due", () => {
    expect(recommendationState({ followUps: [followUp("not-yet", quarter(2020, 4))] }, reporting)).toBe("not-yet-due");
  });

  it("is open, kept or dropped as its follow-up says", () => {
    const said = (["not-yet", "done", "rejected"] as const).map((state) =>
      recommendationState({ followUps: [followUp(state, quarter(2020, 2))] }, reporting),
    );
    expect(said).toEqual(["open", "kept", "dropped"]);
  });
});

describe("a decision", () => {
  it("that was taken is decided and not yet kept, whatever its day", () => {
    expect(decisionState({ status: "taken" }, reporting)).toBe("decided");
    expect(decisionState({ status: "rejected", date: quarter(2019, 1) }, reporting)).toBe("dropped");
    expect(decisionState({ status: "unknown" }, reporting)).toBe("unknown");
  });

  it("that falls due later is not late, and one without a day is open", () => {
    expect(decisionState({ status: "expected", date: quarter(2020, 4) }, reporting)).toBe("not-yet-due");
    expect(decisionState({ status: "expected", date: quarter(2020, 3) }, reporting)).toBe("open");
    expect(decisionState({ status: "asked" }, reporting)).toBe("open");
  });
});

describe("what was planned and what was aimed at", () => {
  it("is open when it is late and kept when it is done", () => {
    expect(planPromise("delayed")).toBe("open");
    expect(planPromise("done")).toBe("kept");
    expect(planPromise("stopped")).toBe("dropped");
    expect(planPromise("within-term")).toBe("underway");
    expect(planPromise("held-up")).toBe("underway");
    expect(planPromise("not-yet-due")).toBe("not-yet-due");
  });

  it("is unknown when the pace cannot be judged", () => {
    expect(targetPromise({ verdict: "cannot-tell" })).toBe("unknown");
    expect(targetPromise({ verdict: "reached" })).toBe("kept");
    expect(targetPromise({ verdict: "too-slow" })).toBe("open");
    expect(targetPromise({ verdict: "fast-enough" })).toBe("underway");
  });
});
