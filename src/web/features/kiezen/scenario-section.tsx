import { Heading } from "@nl-design-system-candidate/heading-react";
import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import { t } from "../../../text/catalogue.ts";
import { plain } from "../../../text/sentence.ts";
import type { ScenarioView } from "../../api/contract.ts";
import { Fold } from "../../blocks/fold.tsx";
import { RunningText } from "../../blocks/running-text.tsx";
import { ChartFigure } from "../../chart/chart-figure.tsx";
import { FigureTable } from "../../table/figure-table.tsx";

/** One scenario: what it comes to, what it is made of, and which measures it takes. */
export function ScenarioSection(props: { readonly scenario: ScenarioView; readonly folded: boolean }) {
  const { scenario, folded } = props;
  const id = `scenario-${scenario.id}`;
  const title = (
    <Heading level={2} id={id} tabIndex={-1}>
      {scenario.title}
    </Heading>
  );
  const verdict = (
    <Paragraph className="slu-verdict">
      <RunningText content={scenario.verdict} />
    </Paragraph>
  );
  const rest = (
    <>
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
    </>
  );
  const size = {
    items: 0,
    tables: [scenario.table, scenario.measures].filter((table) => table !== undefined).length,
    charts: scenario.charts.length + (scenario.bars === undefined ? 0 : 1),
  };
  return (
    <section className="slu-section slu-scenario" aria-labelledby={id}>
      {folded ? (
        <Fold id={id} heading={title} size={size} says={plain(scenario.verdict)}>
          {verdict}
          {rest}
        </Fold>
      ) : (
        <>
          {title}
          {verdict}
          {rest}
        </>
      )}
    </section>
  );
}
