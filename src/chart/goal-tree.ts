import { type Locale, t } from "../text/catalogue.ts";
import type { Cell, DataRow, DataTable } from "./data-table.ts";
import type { ChartFrame, Measured } from "./state.ts";

/** Where a goal or indicator goes; "not judged" where target, term or points are missing. */
export type Direction = "right-way" | "wrong-way" | "steady" | "not-judged";

export interface GoalNode {
  readonly id: string;
  /** What it hangs under; a goal may hang under nothing. */
  readonly parent?: string;
  readonly kind: "goal" | "sub-goal" | "indicator" | "signal";
  readonly label: string;
  readonly direction?: Direction;
  /** The latest number of an indicator. */
  readonly latest?: Measured;
}

/** Goals with what is under them, down to the signals that tell whether they are reached. */
export interface GoalTreeState extends ChartFrame {
  readonly type: "goal-tree";
  /** In reading order among those of one parent. A goal under which nothing hangs is said to have nothing. */
  readonly nodes: readonly GoalNode[];
}

/** A node with its place in the tree, in reading order. */
export interface TreeLine {
  readonly node: GoalNode;
  readonly depth: number;
  readonly parent?: GoalNode;
  /** Nothing hangs under it, though something should. */
  readonly isBare: boolean;
}

/** All nodes that hang together from a top, from top to bottom. */
export function treeLines(nodes: readonly GoalNode[], parent?: GoalNode, depth = 0): readonly TreeLine[] {
  return nodes
    .filter((node) => node.parent === parent?.id)
    .flatMap((node) => {
      const below = treeLines(nodes, node, depth + 1);
      const isBare = below.length === 0 && !isLeaf(node);
      const line: TreeLine = { node, depth, isBare, ...(parent === undefined ? {} : { parent }) };
      return [line, ...below];
    });
}

function isLeaf({ kind }: GoalNode): boolean {
  return kind === "indicator" || kind === "signal";
}

/** What keeps a state from being a goal tree, or nothing. */
export function goalTreeFault({ nodes }: GoalTreeState): string | undefined {
  if (nodes.length === 0) return "has no goals";
  if (new Set(nodes.map(({ id }) => id)).size < nodes.length) return "has two goals of one id";
  const lines = treeLines(nodes);
  const lost = nodes.find((node) => !lines.some((line) => line.node === node));
  if (lost !== undefined) return `hangs "${lost.id}" under nothing that is there`;
  const wrong = lines.find(({ node, parent }) => parent !== undefined && (isLeaf(parent) || node.kind === "goal"));
  return wrong === undefined ? undefined : `hangs "${wrong.node.id}" under something that cannot hold it`;
}

/** What is said of a goal under which nothing hangs. */
export function bareWords({ node }: TreeLine, locale: Locale): string {
  return t(locale, node.kind === "goal" ? "chart.bare-goal" : "chart.bare-sub-goal");
}

/** The table of a goal tree: a row for each node with its kind, what it belongs to, its direction and latest number. */
export function goalTreeTable(state: GoalTreeState, locale: Locale): Pick<DataTable, "rowTitle" | "columns" | "rows"> {
  const lines = treeLines(state.nodes);
  const hasNumbers = lines.some(({ node }) => node.latest !== undefined);
  const text = (words: string | undefined): Cell =>
    words === undefined ? { type: "empty" } : { type: "text", text: words };
  const column = (id: string, title: string, align: "start" | "end" = "start") => ({ id, title, align });
  return {
    rowTitle: t(locale, "chart.goal"),
    columns: [
      column("soort", t(locale, "chart.kind")),
      column("hoort-bij", t(locale, "chart.belongs-to")),
      column("richting", t(locale, "chart.direction")),
      ...(hasNumbers ? [column("stand", t(locale, "chart.latest"), "end")] : []),
    ],
    rows: lines.map((line): DataRow => {
      const { node, parent, isBare } = line;
      const direction = node.direction === undefined ? undefined : t(locale, `direction.${node.direction}`);
      const bare = isBare ? bareWords(line, locale) : undefined;
      const said = [direction, bare].filter((words) => words !== undefined).join("; ");
      const latest: Cell =
        node.latest === undefined
          ? { type: "empty" }
          : { type: "figure", ref: node.latest.ref, figure: node.latest.figure };
      return {
        id: node.id,
        role: "line",
        header: node.label,
        cells: [
          text(t(locale, `goal-kind.${node.kind}`)),
          text(parent?.label),
          text(said === "" ? undefined : said),
          ...(hasNumbers ? [latest] : []),
        ],
      };
    }),
  };
}
