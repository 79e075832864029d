import type { Direction, GoalNode } from "../../chart/goal-tree.ts";
import { isReachable } from "../../evaluation/goal-gaps.ts";
import type { Pace } from "../../evaluation/pace.ts";
import type { Block } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { say } from "../../text/sentence.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { inTreeOrder } from "./goal-tree.ts";
import { paceOfIndicator } from "./indicators.ts";

const directions: Readonly<Record<Pace["verdict"], Direction>> = {
  reached: "right-way",
  "fast-enough": "right-way",
  "too-slow": "wrong-way",
  "cannot-tell": "not-judged",
};

/** The tree of goals down to their indicators, with the way that each goes where that can be judged. */
export function goalChart(opened: OpenedDossier, source: string): Block {
  const { goals, indicators } = opened.dossier;
  const ids = new Set(goals.map(({ id }) => id));
  const nodes = inTreeOrder(goals).flatMap(({ goal }): readonly GoalNode[] => {
    const parent = goal.parent !== undefined && ids.has(goal.parent) ? goal.parent : undefined;
    const own: GoalNode =
      parent === undefined
        ? { id: goal.id, kind: "goal", label: goal.title }
        : { id: goal.id, kind: "sub-goal", label: goal.title, parent };
    const leaves = indicators
      .filter((indicator) => indicator.goals.includes(goal.id))
      .map(
        (indicator): GoalNode => ({
          id: `${goal.id}-${indicator.id}`,
          kind: "indicator",
          label: indicator.title,
          parent: goal.id,
          direction: directions[paceOfIndicator(indicator, opened).verdict],
        }),
      );
    return [own, ...leaves];
  });
  const measured = new Set(indicators.flatMap((indicator) => indicator.goals));
  const toReach = goals.filter(isReachable);
  const bare = toReach.filter(({ id }) => !measured.has(id)).length;
  return {
    type: "chart",
    chart: {
      type: "goal-tree",
      id: "doelenboom-grafiek",
      name: t("nl", "goals.chart.name", {
        goals: toReach.length,
        others: goals.length - toReach.length,
        indicators: indicators.length,
      }),
      sentence: say("nl", "goals.chart.sentence", { goals: toReach.length, bare }),
      unit: t("nl", "goals.chart.unit"),
      style: { scale: 1, decimals: 0 },
      source,
      nodes,
    },
  };
}
