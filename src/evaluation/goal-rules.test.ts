import { describe, expect, it } from "vitest";
import type { DossierDocument } from "../policy/document.ts";
import type { Goal } from "../policy/goal.ts";
import type { Indicator } from "../policy/indicator.ts";
import type { Judgement } from "../policy/judgement.ts";
import { isTooEarly } from "./effect-horizon.ts";
import { gapsOfGoal, isReachable } from "./goal-gaps.ts";
import { sideBySide } from "./judgements.ts";
import { reportingMoment } from "./reporting-moment.ts";

const lines = { document: "origineel", from: 1, to: 1 };
const goal: Goal = { id: "doel", title: "Doel", type: "goal", lines };
const indicator: Indicator = {
  id: "ind",
  title: "Indicator",
  goals: ["doel"],
  type: "output",
  status: "measured",
  direction: "unknown",
  figures: [],
  benchmarks: [],
  lines,
};

describe("a goal", () => {
  it("lacks everything when it is only a sentence", () => {
    expect(gapsOfGoal(goal, [])).toEqual(["indicator", "effect-indicator", "baseline", "target", "term", "owner"]);
  });

  it("lacks an effect indicator when only output is counted", () => {
    expect(gapsOfGoal({ ...goal, owner: "college" }, [{ ...indicator, baseline: "b", target: "t" }])).toEqual([
      "effect-indicator",
      "term",
    ]);
  });

  it("has the term of its indicator, and nothing of the indicators of another goal", () => {
    const term = { type: "year", year: 2020 } as const;
    expect(gapsOfGoal(goal, [{ ...indicator, term }])).not.toContain("term");
    expect(gapsOfGoal(goal, [{ ...indicator, term, goals: ["ander"] }])).toContain("term");
  });

  it("is to be reached, a principle is to be kept", () => {
    expect(isReachable({ type: "sub-goal" })).toBe(true);
    expect(isReachable({ type: "principle" })).toBe(false);
  });

  it("has no verdict on its effect before its horizon", () => {
    const effectFrom = { type: "year", year: 2018 } as const;
    expect(isTooEarly({ effectFrom }, { type: "day", year: 2017, month: 12, day: 31 })).toBe(true);
    expect(isTooEarly({ effectFrom }, { type: "day", year: 2018, month: 1, day: 1 })).toBe(false);
    expect(isTooEarly({}, { type: "day", year: 1900, month: 1, day: 1 })).toBe(false);
  });
});

describe("judgements side by side", () => {
  const judgement = (judge: string, rest: Partial<Judgement>): Judgement => ({
    id: judge,
    about: "doel",
    judge,
    reached: "unknown",
    grounds: [],
    lines,
    ...rest,
  });

  it("contradict each other when two judges say something else", () => {
    const [judged] = sideBySide([judgement("a", { reached: "largely" }), judgement("b", { reached: "partly" })]);
    expect(judged?.opposed).toBe(true);
    expect(judged?.judgements).toHaveLength(2);
  });

  it("do not contradict each other when one of them does not know", () => {
    const [judged] = sideBySide([judgement("a", { reached: "largely" }), judgement("b", {})]);
    expect(judged?.opposed).toBe(false);
  });

  it("contradict each other on the pace alone as well", () => {
    const [judged] = sideBySide([judgement("a", { fastEnough: "yes" }), judgement("b", { fastEnough: "no" })]);
    expect(judged?.opposed).toBe(true);
  });
});

describe("the moment that a document reports on", () => {
  const document: DossierDocument = {
    id: "origineel",
    title: "Nota",
    date: { type: "day", year: 2018, month: 3, day: 5 },
  };

  it("is the last day of the period that it covers", () => {
    const covers = { type: "quarter", year: 2017, quarter: 3 } as const;
    expect(reportingMoment([{ ...document, covers }])).toMatchObject({
      day: { year: 2017, month: 9, day: 30 },
      ground: "stated",
    });
  });

  it("is its date when it was written before that period was over", () => {
    const covers = { type: "quarter", year: 2018, quarter: 1 } as const;
    expect(reportingMoment([{ ...document, covers }])).toEqual({
      day: document.date,
      period: document.date,
      covered: covers,
      ground: "written-before-end",
    });
  });

  it("is its date when it does not say", () => {
    expect(reportingMoment([document])).toMatchObject({ day: { year: 2018, month: 3, day: 5 }, ground: "dated" });
    expect(reportingMoment([])).toBeUndefined();
  });
});
