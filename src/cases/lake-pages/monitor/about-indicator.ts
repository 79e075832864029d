import { firstPeriodOf } from "../../../monitor/catalogue/first-period.ts";
import type { Indicator } from "../../../monitor/catalogue/indicator.ts";
import type { Block } from "../../../report/model.ts";
import { t } from "../../../text/catalogue.ts";
import { sentence } from "../../../text/sentence.ts";
import { heading } from "../../pages/blocks.ts";

/** What an indicator says and what it cannot say: definition, formula, caveats, coverage, first and last period, goal. */
export function aboutIndicator(indicator: Indicator): readonly Block[] {
  const { name, definition, formula, caveats, coverage, lastPeriod, settlesAfter, goal, better } = indicator;
  const facts: readonly (readonly [label: string, text: string])[] = [
    [t("nl", "monitor.about.definition"), definition],
    [t("nl", "monitor.about.formula"), t("nl", "monitor.about.formula.text", { formula, model: indicator.model })],
    [t("nl", "monitor.about.caveats"), caveats.join(" ")],
    [t("nl", "monitor.about.coverage"), coverage],
    [t("nl", "monitor.about.first"), firstPeriodOf(indicator)],
    [t("nl", "monitor.about.last"), lastPeriod],
    [t("nl", "monitor.about.settles"), t("nl", "monitor.about.settles.text", { months: settlesAfter })],
    [t("nl", "monitor.about.goal"), goal],
    [t("nl", "monitor.about.better"), better],
  ];
  return [
    heading(1, "over-dit-cijfer", t("nl", "monitor.about.heading")),
    {
      type: "entries",
      entries: [
        {
          id: `over-${indicator.id}`,
          title: name,
          facts: facts.filter(([, text]) => text !== "").map(([label, text]) => ({ label, content: sentence(text) })),
        },
      ],
    },
  ];
}
