import type { Gate } from "../../disclosure/gate.ts";
import { t } from "../../text/catalogue.ts";
import { sentence } from "../../text/sentence.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { type Change, changeSorts, type RankedChange } from "./change.ts";
import { countedChanges } from "./counted.ts";
import { decidedChanges } from "./decided.ts";
import { yearChanges } from "./over-years.ts";
import { restatedChanges } from "./restated.ts";
import { statedBalanceChanges } from "./stated-balances.ts";
import { statedChanges } from "./stated-change.ts";

/** What a page already tells, and what was written in the application. */
export interface ChangeContext {
  /** References of figures that are told elsewhere on the page. */
  readonly told: readonly string[];
  /** How many texts and explanations differ from the folder of the dossier. */
  readonly edits: number;
}

// What a council member reads before a meeting; the rest stands on the pages behind the lines.
const most = 5;

/**
 * What changed, in at most five lines: texts written in the application, figures that the source gave earlier and later,
 * results and counts beside those of the period before, changes that the source states, and decisions of the last year. Of
 * each sort the largest (of decisions the newest) is taken in turn, so that no sort pushes out another; what was hidden by
 * the gate is left out, since its direction would tell about it.
 */
export function whatChanged(opened: OpenedDossier, gate: Gate, { told, edits }: ChangeContext): readonly Change[] {
  const all: readonly RankedChange[] = [
    ...textChanges(edits),
    ...restatedChanges(opened, gate),
    ...yearChanges(opened, gate),
    ...statedBalanceChanges(opened, gate),
    ...countedChanges(opened, gate),
    ...statedChanges(opened, gate),
    ...decidedChanges(opened, gate),
  ].filter((change) => !isHidden(change) && !told.includes(change.ref ?? ""));
  return chosen(all).map(({ rank: _rank, ref: _ref, ...change }) => change);
}

/** Takes the highest of each sort in turn, and puts them in the order of the sorts. */
export function chosen(all: readonly RankedChange[]): readonly RankedChange[] {
  const sorts = changeSorts.map((sort) => all.filter((one) => one.sort === sort).toSorted((a, b) => b.rank - a.rank));
  const longest = Math.max(0, ...sorts.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, turn) => sorts.flatMap((own) => own.slice(turn, turn + 1))).flat();
  const taken = new Set(inTurn.slice(0, most));
  return sorts.flat().filter((one) => taken.has(one));
}

function textChanges(edits: number): readonly RankedChange[] {
  if (edits === 0) return [];
  return [
    {
      id: "teksten",
      sort: "text",
      title: t("nl", "change.texts.title"),
      says: sentence(t("nl", "change.texts", { count: edits })),
      page: "teksten",
      rank: 1,
    },
  ];
}

function isHidden({ says }: Change): boolean {
  return says.some((piece) => piece.type === "figure" && piece.figure.hidden !== undefined);
}
