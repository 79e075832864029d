import type { WaterfallStep } from "../../../chart/waterfall.ts";
import type { Shown } from "../../../figure/shown.ts";
import type { Block } from "../../../report/model.ts";
import { t } from "../../../text/catalogue.ts";
import { type SaidFigure, say } from "../../../text/sentence.ts";
import { written } from "../../figure-words.ts";
import type { PeriodView, TieOutView } from "../../tie-out/tie-out-view.ts";

/**
 * From what was allocated to what was booked, a column for each class of difference, largest first within a step. Undefined for who sees no
 * true amounts: a chart of hidden steps says nothing.
 */
export function stepsChart({ isTrue }: TieOutView, period: PeriodView, product: string): Block | undefined {
  if (!isTrue) return undefined;
  const { amounts, steps } = period;
  const level = (id: string, role: "start" | "end", label: string, figure: Shown): WaterfallStep => ({
    ...{ id, role, label, figure, ref: `grafiek/${id}` },
  });
  const said = (id: string, figure: Shown): SaidFigure => ({
    ...{ type: "figure", ref: `grafiek/${id}`, figure, text: written(figure) },
  });
  return {
    type: "chart",
    numbersIn: `verschillen-${period.period}`,
    chart: {
      ...{ type: "waterfall", up: "neutral", id: "stappen-grafiek" },
      name: t("nl", "tie-out.page.chart", { product, year: period.period }),
      sentence: say("nl", "tie-out.page.chart.said", {
        allocated: said("toegewezen", amounts.toegewezen),
        booked: said("geboekt", amounts.geboekt),
      }),
      unit: t("nl", "tie-out.unit"),
      style: { scale: 1, decimals: 0 },
      source: t("nl", "data.source-note"),
      steps: [
        level("toegewezen", "start", t("nl", "tie-out.stage.toegewezen"), amounts.toegewezen),
        ...steps.flatMap(({ id, classes }) =>
          classes
            .filter(({ amount }) => amount.value !== 0)
            .map(
              ({ id: name, amount }): WaterfallStep => ({
                id: `${id}-${name}`,
                role: "step",
                label: t("nl", `tie-out.class.${name}`),
                ref: `grafiek/${id}/${name}`,
                figure: amount,
                ...(name === "onverklaard" ? { status: "unexplained" as const } : {}),
              }),
            ),
        ),
        level("geboekt", "end", t("nl", "tie-out.stage.geboekt"), amounts.geboekt),
      ],
    },
  };
}
