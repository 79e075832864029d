import type { ColumnFormula } from "../../chart/data-table.ts";
import { type BudgetLine, type BudgetYear, directionOf } from "../../evaluation/budget-lines.ts";
import type { Cited } from "../../evaluation/derived-figure.ts";
import { roundingOf } from "../../figure/rounding.ts";
import { t } from "../../text/catalogue.ts";
import { written } from "../figure-words.ts";
import { balanceIn } from "./budget-line.ts";
import type { NotedCell } from "./reserve-moves.ts";
import type { DraftCell, TableDraft } from "./table-writer.ts";

type Columns = TableDraft["columns"];

/** V or N by the sign of the balance beside it. */
export const directionFormula: ColumnFormula = {
  type: "sign",
  of: "saldo",
  plus: t("nl", "budget.direction.favourable"),
  minus: t("nl", "budget.direction.unfavourable"),
};

/** Budget, actual, balance, V/N and, where it is told, I/S; what is in `between` stands before the balance. */
export function budgetColumns(between: Columns, withRecurrence: boolean): Columns {
  return [
    { id: "begroot", title: t("nl", "budget.column.budgeted") },
    { id: "werkelijk", title: t("nl", "budget.column.actual") },
    ...between,
    {
      id: "saldo",
      title: t("nl", "budget.column.balance"),
      formula: { type: "difference", plus: "begroot", minus: "werkelijk" },
    },
    { id: "v-n", title: t("nl", "budget.column.direction"), formula: directionFormula },
    ...(withRecurrence ? [{ id: "i-s", title: t("nl", "budget.column.recurrence") }] : []),
  ];
}

/** What stands in these columns for one line or total. */
export interface BudgetAmounts {
  readonly budgeted: NotedCell | undefined;
  readonly actual: NotedCell | undefined;
  readonly balance: NotedCell | undefined;
}

/** The totals of a year as its rows add up; no balance where only the whole was budgeted: that one follows from printed totals. */
export function computedTotals({ totals }: BudgetYear): BudgetAmounts {
  const computed = (column: "budgeted" | "actual" | "balance") =>
    totals.find((total) => total.column === column)?.computed;
  const budgeted = computed("budgeted");
  return { budgeted, actual: computed("actual"), balance: budgeted && computed("balance") };
}

/** The cells of these columns: an amount that is not there says that it is unknown, and never reads as zero. */
export function budgetCells(
  { budgeted, actual, balance }: BudgetAmounts,
  between: readonly DraftCell[],
  recurrence: readonly DraftCell[],
): readonly DraftCell[] {
  const unknown = t("nl", "reason.unknown");
  return [
    budgeted ?? unknown,
    actual ?? unknown,
    ...between,
    balance ?? unknown,
    directionWord(balance) ?? "",
    ...recurrence,
  ];
}

/**
 * The balance of a line as it leads everywhere: the printed one, with what begroot − werkelijk gives in a footnote where that
 * is another number: a difference by rounding (Zwolle 5.513 against 5.514, L3188), or one that rounding cannot explain.
 */
export function leadingBalance(line: BudgetLine): NotedCell | undefined {
  const { printedBalance, balance } = line;
  if (printedBalance === undefined || balance === undefined) return balanceIn(line);
  const [printed, computed] = [roundingOf(printedBalance.figure), roundingOf(balance.figure)];
  if (printed === undefined || computed === undefined || printedBalance.figure.value === balance.figure.value)
    return printedBalance;
  const amount = written({ ...balance.figure, ...styled(printedBalance) });
  const isRounding = printed.low <= computed.high && computed.low <= printed.high;
  return {
    ...printedBalance,
    footnote: t("nl", isRounding ? "budget.rounded-beside" : "budget.computed-beside", { amount }),
  };
}

function styled({ figure: { printed } }: Cited) {
  return printed === undefined ? {} : { printed };
}

/** V or N for a balance; nothing for zero and for what is not known. */
export function directionWord(cited: Cited | undefined): string | undefined {
  const direction = cited && directionOf(cited.figure);
  return direction && t("nl", `budget.direction.${direction}`);
}
