import { Heading } from "@nl-design-system-candidate/heading-react";
import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import { useMemo } from "react";
import { t } from "../../../text/catalogue.ts";
import { useRouter } from "../../address/router.tsx";
import type { CompareView } from "../../api/contract.ts";
import { paths } from "../../api/contract.ts";
import { useResource } from "../../api/resource.tsx";
import type { Part } from "../../app/contents.tsx";
import { Loaded } from "../../app/loading.tsx";
import { Page } from "../../app/page.tsx";
import { Blocks } from "../../blocks/blocks.tsx";
import { longParts } from "../../blocks/folded-parts.ts";
import { RunningText } from "../../blocks/running-text.tsx";
import { ChartFigure } from "../../chart/chart-figure.tsx";
import { FigureTable } from "../../table/figure-table.tsx";
import { Choice } from "./choice.tsx";
import { chosenScenarios, onlyBlocks, onlyColumns, onlyPlaces, onlyRows, onlySeries } from "./chosen.ts";
import { ScenarioSection } from "./scenario-section.tsx";

/** Scenarios side by side: which one closes the gap, by which measures, and what the computation does not explain. */
export function ScenariosPage({ dossier }: { readonly dossier: string }) {
  const resource = useResource<CompareView>(paths.scenarios(dossier));
  const view = resource.state === "ready" ? resource.value : undefined;
  const { intent } = useRouter().address;
  const contents = useMemo(() => {
    const chosen = view === undefined ? [] : chosenScenarios(view, intent.scenarios);
    const shown = view?.scenarios.filter(({ id }) => chosen.includes(id)) ?? [];
    return { parts: view === undefined ? [] : partsOf(view, shown), folded: foldedOf(view, shown) };
  }, [view, intent.scenarios]);
  return (
    <Page
      title={view?.question ?? t("nl", "ui.scenarios.title")}
      name={t("nl", "page.scenarios")}
      dossier={dossier}
      {...(view ? { lead: <RunningText content={view.lead} /> } : {})}
      contents={contents}
    >
      <Loaded resource={resource} shape="page">
        {(compare) => <Comparison view={compare} folded={contents.folded} />}
      </Loaded>
    </Page>
  );
}

function Comparison(props: { readonly view: CompareView; readonly folded: ReadonlySet<string> }) {
  const { view, folded } = props;
  const { intent } = useRouter().address;
  const all = view.scenarios.map(({ id }) => id);
  const chosen = chosenScenarios(view, intent.scenarios);
  const line = view.lines.find(({ id }) => id === intent.line) ?? view.lines[0];
  // The same object as long as the choice is the same, so that the picture is not drawn again for nothing.
  const key = chosen.join(",");
  const chart = useMemo(() => (line === undefined ? undefined : onlySeries(line.chart, key.split(","))), [line, key]);
  const shown = view.scenarios.filter(({ id }) => chosen.includes(id));
  const noneChosen = all.length > 0 && chosen.length === 0;
  return (
    <>
      {all.length === 0 ? null : (
        <Choice view={view} chosen={chosen} {...(line === undefined ? {} : { line: line.id })} />
      )}
      {noneChosen ? <p className="slu-empty">{t("nl", "ui.scenarios.none-chosen")}</p> : null}
      {all.length === chosen.length || noneChosen ? null : (
        <p className="slu-quiet">{t("nl", "ui.scenarios.some", { shown: chosen.length, all: all.length })}</p>
      )}
      {line === undefined || chart === undefined || noneChosen ? null : (
        <section className="slu-section">
          <ChartFigure state={chart} level={2} />
          <FigureTable table={onlyRows(line.table, chosen, all)} />
        </section>
      )}
      {noneChosen
        ? null
        : view.sections.map((section) => (
            <ComparisonSection key={section.id} section={section} view={view} chosen={chosen} />
          ))}
      {noneChosen ? null : <Blocks blocks={onlyBlocks(view.weighing, chosen, all)} folded={folded} />}
      {shown.map((scenario) => (
        <ScenarioSection key={scenario.id} scenario={scenario} folded={folded.has(`scenario-${scenario.id}`)} />
      ))}
      {noneChosen || view.matrix === undefined ? null : (
        <section className="slu-section">
          <Heading level={2} id="matrix" tabIndex={-1}>
            {t("nl", "ui.scenarios.matrix")}
          </Heading>
          <FigureTable table={onlyColumns(view.matrix, chosen, all)} />
        </section>
      )}
      {noneChosen ? null : <Blocks blocks={view.measureWords} folded={folded} />}
      {line === undefined || noneChosen ? null : (
        <section className="slu-section">
          <Heading level={2} id="rest" tabIndex={-1}>
            {t("nl", "ui.scenarios.remainder")}
          </Heading>
          <Paragraph>{t("nl", "ui.scenarios.remainder.text")}</Paragraph>
          <FigureTable table={onlyRows(line.remainder, chosen, all)} />
        </section>
      )}
      {view.notes.length === 0 ? null : (
        <section className="slu-section">
          <Heading level={2} id="toelichting" tabIndex={-1}>
            {t("nl", "ui.scenarios.notes")}
          </Heading>
          <ul className="slu-list">
            {view.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

// Two scenarios are read side by side; of more only the comparison is.
const mostOpen = 2;

/** What begins folded: every scenario by itself as long as more than two are compared, and what is long in words. */
function foldedOf(view: CompareView | undefined, shown: CompareView["scenarios"]): ReadonlySet<string> {
  if (view === undefined || shown.length <= mostOpen) return new Set();
  return new Set([
    ...shown.map(({ id }) => `scenario-${id}`),
    ...longParts(view.weighing),
    ...longParts(view.measureWords),
  ]);
}

/** What stands on the page, in its order, as far as the choice leaves it there. */
function partsOf(view: CompareView, shown: CompareView["scenarios"]): readonly Part[] {
  const isEmpty = view.scenarios.length > 0 && shown.length === 0;
  const headings = (blocks: CompareView["weighing"]): readonly Part[] =>
    blocks.flatMap((block) =>
      block.type === "heading" && block.level === 1 ? [{ id: block.id, text: block.text }] : [],
    );
  const parts: readonly Part[] = [
    ...view.sections.map(({ id, title }) => ({ id: `deel-${id}`, text: title })),
    ...headings(view.weighing),
    ...shown.map(({ id, title }) => ({ id: `scenario-${id}`, text: title })),
    ...(view.matrix === undefined ? [] : [{ id: "matrix", text: t("nl", "ui.scenarios.matrix") }]),
    ...headings(view.measureWords),
    ...(view.lines.length > 0 ? [{ id: "rest", text: t("nl", "ui.scenarios.remainder") }] : []),
  ];
  return [
    ...(isEmpty ? [] : parts),
    ...(view.notes.length > 0 ? [{ id: "toelichting", text: t("nl", "ui.scenarios.notes") }] : []),
  ];
}

/** A part of the comparison with a chart and tables of its own. */
function ComparisonSection(props: {
  readonly section: CompareView["sections"][number];
  readonly view: CompareView;
  readonly chosen: readonly string[];
}) {
  const { section, view, chosen } = props;
  const all = view.scenarios.map(({ id }) => id);
  const key = chosen.join(",");
  const chart = useMemo(() => {
    const titles = view.scenarios.filter(({ id }) => key.split(",").includes(id)).map(({ title }) => title);
    return (
      section.chart &&
      onlyPlaces(
        section.chart,
        titles,
        view.scenarios.map(({ title }) => title),
      )
    );
  }, [section, view, key]);
  return (
    <section className="slu-section" aria-labelledby={`deel-${section.id}`}>
      <Heading level={2} id={`deel-${section.id}`} tabIndex={-1}>
        {section.title}
      </Heading>
      {section.text === undefined ? null : <Paragraph>{section.text}</Paragraph>}
      {chart === undefined ? null : <ChartFigure state={chart} level={3} />}
      {section.tables.map((table) => (
        <FigureTable key={table.id} table={onlyColumns(table, chosen, all)} />
      ))}
    </section>
  );
}
