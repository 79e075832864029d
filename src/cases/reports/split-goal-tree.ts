import type { GoalNode, GoalTreeState } from "../../chart/goal-tree.ts";
import { t } from "../../text/catalogue.ts";

/** So many lines of a tree fit on a page in type that can be read. */
const linesOnPage = 26;

/**
 * A tree of goals in parts that fit on a page each. A part holds whole branches and repeats the goal under which they
 * hang; a branch that is too long by itself stays whole.
 */
export function splitGoalTree(chart: GoalTreeState): readonly GoalTreeState[] {
  if (chart.nodes.length <= linesOnPage) return [chart];
  const parts: { root?: GoalNode; nodes: GoalNode[] }[] = [];
  for (const root of chart.nodes.filter(({ parent }) => parent === undefined)) {
    const branches = childrenOf(chart, root).map((branch) => [branch, ...below(chart, branch)]);
    for (const branch of branches.length === 0 ? [[]] : branches) {
      const last = parts.at(-1);
      const isOfRoot = last?.root === root;
      const own = isOfRoot ? branch : [root, ...branch];
      if (last !== undefined && last.nodes.length + own.length <= linesOnPage) {
        last.nodes.push(...own);
        last.root = root;
      } else parts.push({ root, nodes: [root, ...branch] });
    }
  }
  return parts.map(({ nodes }, at) => ({
    ...chart,
    id: `${chart.id}-${at + 1}`,
    name: t("nl", "report.part", { name: chart.name, part: at + 1, parts: parts.length }),
    nodes,
  }));
}

function childrenOf({ nodes }: GoalTreeState, { id }: GoalNode): readonly GoalNode[] {
  return nodes.filter(({ parent }) => parent === id);
}

function below(chart: GoalTreeState, node: GoalNode): readonly GoalNode[] {
  return childrenOf(chart, node).flatMap((child) => [child, ...below(chart, child)]);
}
