import type { Gate } from "../../disclosure/gate.ts";
import type { Dossier } from "../../dossier/dossier.ts";
import { type BudgetLine, type BudgetYear, directionOf } from "../../evaluation/budget-lines.ts";
import type { ReserveMove } from "../../evaluation/budget-reserves.ts";
import type { Cited } from "../../evaluation/derived-figure.ts";
import type { Figure } from "../../figure/figure.ts";
import { isMissing } from "../../figure/missing.ts";
import { formatCitation } from "../../policy/citation.ts";
import { t } from "../../text/catalogue.ts";
import { joined, type Sentence, say, sentence } from "../../text/sentence.ts";
import { written } from "../figure-words.ts";
import { saidFigure } from "../said-figure.ts";

/**
 * That money went into reserves and not to care, and what was budgeted and spent without it (Zwolle L3190, L3228,
 * L3265-3269); nothing for a year in which none moved.
 */
export function reserveSaid({ reserves }: BudgetYear, dossier: Dossier, gate: Gate): readonly Sentence[] {
  const direction = reserves && directionOf(reserves.balance.figure);
  const value = reserves?.moved.figure.value;
  if (reserves === undefined || direction === undefined || value === undefined || isMissing(value)) return [];
  const { moves, moved, budgeted, actual, balance } = reserves;
  const names = moves.map((move) => moveSaid(move, dossier, gate));
  const isOne = moves.length === 1;
  const size = { actual: saidFigure(actual, gate, inMillions), balance: saidFigure(balance, gate, sizeInMillions) };
  const words = { ...size, direction: direction === "favourable" ? ("less" as const) : ("more" as const) };
  return [
    say("nl", "reserve.moves", {
      moved: saidFigure(moved, gate, sizeInMillions),
      names: isOne ? sentence(moves.map((move) => nameOf(move, dossier)).join("")) : listed(names),
      count: moves.length,
      isDeposit: value > 0,
    }),
    budgeted === undefined
      ? say("nl", "reserve.without.same", words)
      : say("nl", "reserve.without", { ...words, budgeted: saidFigure(budgeted, gate, inMillions) }),
  ];
}

function moveSaid(move: ReserveMove, dossier: Dossier, gate: Gate): Sentence {
  if (move.actual === undefined) return [];
  const amount = saidFigure(move.actual, gate, inMillions);
  return joined(say("nl", "reserve.move", { amount, reserve: nameOf(move, dossier) }));
}

/** The reserve; where the source does not say which it is, that, with the row that holds the money. */
export function nameOf({ inside, reserve }: Pick<ReserveMove, "inside" | "reserve">, { reserves }: Dossier): string {
  const found = reserves.find(({ id }) => id === reserve);
  if (found !== undefined) return found.title;
  return inside === undefined ? t("nl", "reserve.move.unnamed") : t("nl", "reserve.move.inside", { row: inside });
}

function listed(names: readonly Sentence[]): Sentence {
  const joint = (at: number) => (at === 0 ? "" : at === names.length - 1 ? ` ${t("nl", "section.and")} ` : ", ");
  return joined(names.flatMap((name, at) => [...sentence(joint(at)), ...name]));
}

/** A figure in a cell, with a note under the table. */
export type NotedCell = Cited & { readonly footnote?: string };

/** What was budgeted for a line or spent on it, with in a footnote which part only moves in or out of a reserve. */
export function movedCell(line: BudgetLine, column: "budgeted" | "actual"): NotedCell | undefined {
  const cell = line[column];
  if (cell === undefined || line.row.nature === "reserve-movement") return cell;
  const notes = line.moves.flatMap((move) => {
    const moved = move[column];
    const value = moved?.figure.value;
    if (moved === undefined || move.lines === undefined || value === undefined || isMissing(value) || value === 0)
      return [];
    const amount = written(value < 0 ? { ...moved.figure, value: -value } : moved.figure);
    return [
      t("nl", value < 0 ? "budget.inside.out" : `budget.inside.${column}`, {
        amount,
        lines: formatCitation(move.lines),
      }),
    ];
  });
  return notes.length === 0 ? cell : { ...cell, footnote: notes.join(" ") };
}

/** Totals are said in millions with one decimal; the exact one is behind it. */
export function inMillions(figure: Figure): string {
  return written({ ...figure, printed: { text: "", scale: 1_000_000, decimals: 1 } });
}

/** The same without its sign. */
export function sizeInMillions(figure: Figure): string {
  const { value } = figure;
  return inMillions(isMissing(value) ? figure : { ...figure, value: Math.abs(value) });
}
