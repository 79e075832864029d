import type { Gate } from "../../disclosure/gate.ts";
import { gapsOfGoal, goalGaps, isReachable } from "../../evaluation/goal-gaps.ts";
import type { Goal } from "../../policy/goal.ts";
import type { Block } from "../../report/model.ts";
import { capital } from "../../text/capital.ts";
import { t } from "../../text/catalogue.ts";
import { writePeriod } from "../../text/write-period.ts";
import { numbered } from "../numbered.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { heading } from "../pages/blocks.ts";
import { sourceOfList } from "./source-line.ts";
import { type DraftRow, tableBlock } from "./table-writer.ts";

/** A goal with its depth in the tree. */
interface Placed {
  readonly goal: Goal;
  readonly depth: number;
}

/** Goals in the order of their tree: each is followed by what stands under it. A goal whose parent is unknown is a root. */
export function inTreeOrder(goals: readonly Goal[]): readonly Placed[] {
  const ids = new Set(goals.map(({ id }) => id));
  const seen = new Set<string>();
  const below = (parent: string | undefined, depth: number): readonly Placed[] =>
    goals
      .filter((goal) =>
        parent === undefined ? goal.parent === undefined || !ids.has(goal.parent) : goal.parent === parent,
      )
      .flatMap((goal): readonly Placed[] => {
        if (seen.has(goal.id)) return [];
        seen.add(goal.id);
        return [{ goal, depth }, ...below(goal.id, depth + 1)];
      });
  return below(undefined, 0);
}

/** The tree of goals as a table: what each is, when, by whom, and whether it is reached according to whom. */
export function goalTreeSection({ dossier }: OpenedDossier, gate: Gate): readonly Block[] {
  const rows = inTreeOrder(dossier.goals).map(({ goal, depth }): DraftRow => {
    const judged = dossier.judgements
      .filter(({ about }) => about === goal.id)
      .map(({ judge, reached }) => t("nl", "goals.judged", { judge, word: t("nl", `verdict.${reached}`) }));
    return {
      id: goal.id,
      header: `${"\u2014\u00a0".repeat(depth)}${numbered(goal)}`,
      cells: [t("nl", `goal-type.${goal.type}`), goal.term && writePeriod(goal.term), goal.owner, judged.join("; ")],
    };
  });
  const columns = [
    { id: "soort", title: t("nl", "goals.column.type") },
    { id: "termijn", title: t("nl", "goals.column.term") },
    { id: "wie", title: t("nl", "goals.column.owner") },
    { id: "oordeel", title: t("nl", "goals.column.judgement") },
  ];
  // What the source gives for no goal at all is no column: the gaps are told once, further down.
  const isGiven = columns.map((_, at) => rows.some(({ cells }) => (cells[at] ?? "") !== ""));
  const given = <T>(all: readonly T[]) => all.filter((_, at) => isGiven[at]);
  return [
    heading(1, "doelenboom", t("nl", "goals.tree.heading")),
    tableBlock(
      {
        id: "doelen-overzicht",
        caption: t("nl", "goals.tree.caption"),
        rowTitle: t("nl", "goals.row"),
        columns: given(columns),
        rows: rows.map((row) => ({ ...row, cells: given(row.cells) })),
        source: sourceOfList(dossier, dossier.goals),
      },
      gate,
    ),
  ];
}

/** What each goal has and lacks before it can be followed. */
export function goalGapTable({ dossier }: OpenedDossier, gate: Gate): Block {
  const rows = inTreeOrder(dossier.goals)
    .filter(({ goal }) => isReachable(goal))
    .map(({ goal }): DraftRow => {
      const gaps = gapsOfGoal(goal, dossier.indicators);
      return {
        id: goal.id,
        header: numbered(goal),
        cells: goalGaps.map((gap) => t("nl", gaps.includes(gap) ? "goals.measure.no" : "goals.measure.yes")),
      };
    });
  return tableBlock(
    {
      id: "doelen-ontbreekt",
      caption: t("nl", "goals.measure.caption"),
      rowTitle: t("nl", "goals.row"),
      columns: goalGaps.map((gap) => {
        const title = t("nl", `goal-gap.${gap}`);
        return { id: gap, title: capital(title) };
      }),
      rows,
      source: dossier.title,
    },
    gate,
  );
}
