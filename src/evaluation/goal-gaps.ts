import type { Goal } from "../policy/goal.ts";
import type { Indicator } from "../policy/indicator.ts";

/** What a goal lacks before anybody can follow it. */
export const goalGaps = ["indicator", "effect-indicator", "baseline", "target", "term", "owner"] as const;
export type GoalGap = (typeof goalGaps)[number];

/** Goals that are to be reached; a principle, a condition or a strategy is kept to, not reached. */
const reachable: readonly Goal["type"][] = ["ambition", "goal", "sub-goal", "track", "result"];

/** Tells whether a goal is something to reach, so that it should have an indicator, a target and a term. */
export function isReachable({ type }: Pick<Goal, "type">): boolean {
  return reachable.includes(type);
}

/**
 * What a goal lacks: an indicator, one that measures the effect, a baseline, a target, a term, an owner (rules of the
 * field, section 5). Baseline and target are asked of the goal as a whole: one indicator that has them is enough. A term
 * may stand with the goal or with an indicator.
 */
export function gapsOfGoal(goal: Goal, indicators: readonly Indicator[]): readonly GoalGap[] {
  const own = indicators.filter(({ goals }) => goals.includes(goal.id));
  const has: Readonly<Record<GoalGap, boolean>> = {
    indicator: own.length > 0,
    "effect-indicator": own.some(({ type }) => type === "effect"),
    baseline: own.some(({ baseline }) => baseline !== undefined),
    target: own.some(({ target }) => target !== undefined),
    term: goal.term !== undefined || own.some(({ term }) => term !== undefined),
    owner: goal.owner !== undefined,
  };
  return goalGaps.filter((gap) => !has[gap]);
}
