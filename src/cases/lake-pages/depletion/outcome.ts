import type { Measured } from "../../../chart/state.ts";
import { combineShown } from "../../../disclosure/combine.ts";
import { isMissing } from "../../../figure/missing.ts";
import { t } from "../../../text/catalogue.ts";
import { inTurn, type Sentence, say } from "../../../text/sentence.ts";
import { said } from "../monitor/written.ts";

/** What an amount is more or less than another: of the budget what is left, below zero what lacks. */
function leftOver(budget: Measured, spent: Measured, formula: "depletion.left" | "depletion.unspent"): Measured {
  const { scope, unit, knownOn, period, kind, status } = spent.figure;
  return {
    ref: `jaareinde/over/${spent.ref}`,
    figure: combineShown([budget.figure, spent.figure], ([planned = 0, cost = 0]) => planned - cost, {
      ...{ scope, unit, knownOn, period, kind, status },
      label: t("nl", formula),
      definition: { id: formula === "depletion.left" ? "uitputting.over" : "uitputting.onbesteed", version: 1 },
      provenance: {
        ...{ type: "computed", formula },
        inputs: [
          { ref: budget.ref, sign: 1 },
          { ref: spent.ref, sign: -1 },
        ],
      },
    }),
  };
}

/** What a year of which not all is booked is expected to cost, and what is left or lacks then; what is booked too much already goes first. */
export function expectedWords(
  budget: Measured | undefined,
  booked: Measured | undefined,
  total: Measured | undefined,
): Sentence {
  if (budget === undefined || budget.figure.value === 0)
    return total === undefined ? [] : say("nl", "depletion.outcome.no-budget", { expected: said(total) });
  const [now, end] = [booked, total].map((one) =>
    one === undefined ? undefined : apartOf(budget, one, one === total ? "depletion.left" : "depletion.unspent"),
  );
  const isSpent = now?.isTooMuch === true;
  const first = isSpent ? say("nl", "depletion.outcome.spent", { amount: now.amount }) : [];
  if (total === undefined || end === undefined) return first;
  const expected = said(total);
  // More is booked than budgeted: whatever is expected, nothing is left now.
  if (isSpent && !end.isTooMuch) return inTurn([first, say("nl", "depletion.outcome.expected", { expected })]);
  const outcome = say("nl", end.isTooMuch ? "depletion.outcome.short" : "depletion.outcome.left", {
    ...{ expected, amount: end.amount },
  });
  return isSpent ? inTurn([first, outcome]) : outcome;
}

/** How a year that is over and booked came out, by the ledger. */
export function closedWords(budget: Measured | undefined, booked: Measured | undefined): Sentence {
  if (budget === undefined || budget.figure.value === 0 || booked === undefined) return [];
  const found = apartOf(budget, booked, "depletion.unspent");
  if (found === undefined) return [];
  return say("nl", found.isTooMuch ? "depletion.closed.short" : "depletion.closed.left", { amount: found.amount });
}

function apartOf(budget: Measured, spent: Measured, formula: "depletion.left" | "depletion.unspent") {
  const left = leftOver(budget, spent, formula);
  const { value } = left.figure;
  if (isMissing(value)) return undefined;
  const amount = { ...said(left), text: said({ ...left, figure: { ...left.figure, value: Math.abs(value) } }).text };
  return { amount, isTooMuch: value < 0 };
}
