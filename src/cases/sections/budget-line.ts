import type { BudgetLine } from "../../evaluation/budget-lines.ts";
import type { Cited } from "../../evaluation/derived-figure.ts";
import type { NumberStyle } from "../../text/write-number.ts";
import { styleOf } from "./table-writer.ts";

/** The balance of a line: as printed, and computed where the source prints none. */
export function balanceIn({ printedBalance, balance }: BudgetLine): Cited | undefined {
  return printedBalance ?? balance;
}

/** The style in which a budget table was printed, for what is computed from it as well. */
export function printedStyle(lines: readonly BudgetLine[]): NumberStyle {
  return styleOf(lines.flatMap(({ budgeted, actual }) => [budgeted, actual].flatMap((cited) => cited?.figure ?? [])));
}
