import type { Period } from "../../figure/period.ts";
import { periodText } from "../../figure/period-text.ts";
import type { Goal } from "../../policy/goal.ts";
import type { Indicator } from "../../policy/indicator.ts";
import type { SlipGround } from "./dossier-slip.ts";

/** A goal with what would measure it: its own indicators and those of the goals beneath it. */
export interface GoalMeasures {
  readonly goal: Goal;
  readonly indicators: readonly Indicator[];
  /** A first number counts: what comes later is held against it. */
  readonly hasBaseline: boolean;
  readonly hasTarget: boolean;
  /** Also through a goal above it, an indicator, or a target that is set for one year. */
  readonly hasTerm: boolean;
  readonly hasOwner: boolean;
  /** The most periods that one of the indicators has a number for. */
  readonly points: number;
}

/** The goals that somebody measures, judges or sets as a goal; a strategy or a principle as such is a means. */
export function measuredGoals(ground: SlipGround): readonly GoalMeasures[] {
  const { goals, indicators, judgements } = ground;
  const judged = new Set(judgements.map(({ about }) => about));
  const measured = new Set(indicators.flatMap((indicator) => indicator.goals));
  return goals
    .filter(
      ({ id, type }) =>
        ["goal", "sub-goal", "result"].includes(type) || (type !== "strategy" && (judged.has(id) || measured.has(id))),
    )
    .map((goal) => measuresOf(goal, ground));
}

/** What would measure a goal. */
export function measuresOf(goal: Goal, ground: SlipGround): GoalMeasures {
  const below = withinGoal(goal.id, ground.goals);
  const above = lineage(goal, ground.goals);
  const indicators = ground.indicators.filter(({ goals }) => goals.some((id) => below.has(id)));
  const points = indicators.map((indicator) => pointsOf(indicator, ground));
  const most = Math.max(0, ...points);
  const targets = indicators.flatMap(({ target }) => target ?? []);
  const isDated = targets.some((ref) => isOneYear(ground.figure(ref)?.period));
  return {
    goal,
    indicators,
    hasBaseline: most > 0,
    hasTarget: targets.length > 0,
    hasTerm:
      above.some(({ term }) => term !== undefined) || indicators.some(({ term }) => term !== undefined) || isDated,
    hasOwner: above.some(({ owner }) => owner !== undefined),
    points: most,
  };
}

/** A target for a year is to be reached in that year; one for a span or "one of" is not dated. */
function isOneYear(period: Period | undefined): boolean {
  return period?.type === "year";
}

/** For how many periods an indicator has a number; a baseline is one. */
function pointsOf({ figures, baseline }: Indicator, ground: SlipGround): number {
  const refs = baseline === undefined ? figures : [...figures, baseline];
  const periods = refs.flatMap((ref) => {
    const figure = ground.figure(ref);
    return figure === undefined || typeof figure.value !== "number" ? [] : [periodText(figure.period)];
  });
  return new Set(periods).size;
}

/** A goal and all goals beneath it, whichever way they were nested. */
function withinGoal(id: string, goals: readonly Goal[]): ReadonlySet<string> {
  const found = new Set([id]);
  for (let size = 0; size < found.size; ) {
    size = found.size;
    for (const goal of goals) if (goal.parent !== undefined && found.has(goal.parent)) found.add(goal.id);
  }
  return found;
}

/** A goal and the goals above it; a circle ends where it began. */
function lineage(goal: Goal, goals: readonly Goal[]): readonly Goal[] {
  const line: Goal[] = [];
  let at: Goal | undefined = goal;
  while (at !== undefined && !line.includes(at)) {
    line.push(at);
    const parent: string | undefined = at.parent;
    at = goals.find(({ id }) => id === parent);
  }
  return line;
}
