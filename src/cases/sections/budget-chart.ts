import type { Series } from "../../chart/state.ts";
import type { Gate } from "../../disclosure/gate.ts";
import type { BudgetLine } from "../../evaluation/budget-lines.ts";
import { isMissing } from "../../figure/missing.ts";
import type { Block } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { inTurn, type Sentence, say } from "../../text/sentence.ts";
import { writePeriod } from "../../text/write-period.ts";
import type { Account } from "../accounts.ts";
import { saidFigure } from "../said-figure.ts";
import { sayAmount } from "./amount.ts";
import { balanceIn, printedStyle } from "./budget-line.ts";

/** The balances by product in the last period as bars. */
export function balanceChart({ budget, years }: Account, gate: Gate, source: string): readonly Block[] {
  const last = years.at(-1);
  const lines = (last?.lines ?? []).filter(({ row }) => row.nature !== "total" && row.nature !== "subtotal");
  const worst = lines
    .filter(({ row }) => row.nature !== "reserve-movement")
    .flatMap((line) => {
      const balance = balanceIn(line);
      const value = balance?.figure.value;
      return balance === undefined || value === undefined || isMissing(value) ? [] : [{ line, balance, value }];
    })
    .sort((a, b) => a.value - b.value)[0];
  if (last === undefined || worst === undefined) return [];
  const axis = lines.map(({ label }) => label);
  const year = writePeriod(last.period);
  const series: Series = {
    id: year,
    label: year,
    hue: "total",
    tense: "realised",
    points: lines.flatMap((line) => {
      const balance = balanceIn(line);
      return balance === undefined ? [] : [{ at: line.label, ref: balance.ref, figure: gate.release(balance.figure) }];
    }),
  };
  const style = printedStyle(last.lines);
  return [
    {
      type: "chart",
      numbersIn: `begroting-${budget.id}-jaar`,
      chart: {
        type: "bars",
        layout: "grouped",
        id: `begroting-${budget.id}-grafiek`,
        name: t("nl", "budget.chart.name", { year }),
        sentence: inTurn([
          say("nl", "budget.chart.sentence", {
            worst: worst.line.label,
            amount: saidFigure(worst.balance, gate, sayAmount),
            year,
          }),
          ...reserveSentences(lines, worst.value, gate),
        ]),
        unit: t("nl", "budget.sign"),
        style,
        source,
        axis,
        series: [series],
      },
    },
  ];
}

/** Where more went into a reserve than the largest disadvantage: that it is none. */
function reserveSentences(lines: readonly BudgetLine[], worst: number, gate: Gate): readonly Sentence[] {
  return lines
    .filter(({ row }) => row.nature === "reserve-movement")
    .flatMap((line) => {
      const balance = balanceIn(line);
      if (balance === undefined || isMissing(balance.figure.value) || balance.figure.value >= worst) return [];
      const amount = saidFigure(balance, gate, sayAmount);
      return [say("nl", "budget.chart.reserve", { row: line.label, amount })];
    });
}
