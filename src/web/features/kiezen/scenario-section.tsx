import { Heading } from "@nl-design-system-candidate/heading-react";
import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import { t } from "../../../text/catalogue.ts";
import type { ScenarioView } from "../../api/contract.ts";
import { RunningText } from "../../blocks/running-text.tsx";
import { ChartFigure } from "../../chart/chart-figure.tsx";
import { FigureTable } from "../../table/figure-table.tsx";

/** One scenario: what it comes to, what it is made of, and which measures it takes. */
export function ScenarioSection({ scenario }: { readonly scenario: ScenarioView }) {
  return (
    <section className="slu-section slu-scenario" aria-labelledby={`scenario-${scenario.id}`}>
      <Heading level={2} id={`scenario-${scenario.id}`} tabIndex={-1}>
        {scenario.title}
      </Heading>
      <Paragraph className="slu-verdict">
        <RunningText content={scenario.verdict} />
      </Paragraph>
      <Paragraph>
        {scenario.description}{" "}
        <span className="slu-quiet">({t("nl", "ui.in-original", { lines: scenario.lines })})</span>
      </Paragraph>
      {scenario.charts.map((chart) => (
        <ChartFigure key={chart.id} state={chart} level={3} />
      ))}
      {scenario.bars === undefined ? null : <ChartFigure state={scenario.bars} level={3} />}
      {scenario.table === undefined ? null : <FigureTable table={scenario.table} />}
      {scenario.measures === undefined ? null : <FigureTable table={scenario.measures} />}
    </section>
  );
}
