import type { Gate } from "../../disclosure/gate.ts";
import { formatCitation } from "../../policy/citation.ts";
import type { Condition, Measure } from "../../policy/measure.ts";
import type { Block, Inline } from "../../report/model.ts";
import type { Comparison } from "../../scenario/comparison.ts";
import { t } from "../../text/catalogue.ts";
import { written } from "../figure-words.ts";
import { numbered } from "../numbered.ts";
import { type OpenedDossier, openingStatements } from "../opened-dossier.ts";
import { heading, paragraph } from "../pages/blocks.ts";
import { shortName } from "../pending.ts";
import type { CompareSection, CompareView } from "../views.ts";

/**
 * What there is to choose: scenarios side by side, variants or savings targets, then each with its domains and measures,
 * and each measure with its effect, its basis and its conditions.
 */
export function choiceBlocks({ dossier, comparison }: OpenedDossier, view: CompareView, gate: Gate): readonly Block[] {
  return [
    ...(view.lines.length === 0 ? [] : compared(view)),
    ...view.sections.flatMap(sectionBlocks),
    ...view.scenarios.flatMap(scenarioBlocks),
    ...(comparison === undefined ? [] : measureBlocks(dossier.measures, comparison, gate)),
  ];
}

function sectionBlocks({ id, title, text, chart, tables }: CompareSection): readonly Block[] {
  const [table] = tables;
  return [
    heading(1, `deel-${id}`, title),
    ...(text === undefined ? [] : [paragraph(text)]),
    ...(chart === undefined
      ? []
      : [{ type: "chart", chart, ...(table === undefined ? {} : { numbersIn: table.id }) } as const]),
    ...tables.map((one): Block => ({ type: "table", table: one })),
  ];
}

function compared(view: CompareView): readonly Block[] {
  return [
    heading(1, "scenarios-naast-elkaar", t("nl", "report.compared")),
    ...view.lines.flatMap((line): readonly Block[] => [
      heading(2, `lijn-${line.id}`, line.title),
      paragraph(line.explanation),
      { type: "chart", chart: line.chart, numbersIn: line.table.id },
      { type: "table", table: line.table },
    ]),
    heading(2, "niet-verklaard", t("nl", "report.remainder")),
    ...view.notes.map(paragraph),
    ...view.lines.map(({ remainder }): Block => ({ type: "table", table: remainder })),
  ];
}

function scenarioBlocks({
  id,
  title,
  description,
  verdict,
  bars,
  table,
  measures,
  statements: said,
}: CompareView["scenarios"][number]): readonly Block[] {
  return [
    heading(1, `scenario-${id}`, title),
    paragraph(verdict),
    paragraph(description),
    ...(bars === undefined
      ? []
      : [{ type: "chart", chart: bars, ...(table === undefined ? {} : { numbersIn: table.id }) } as const]),
    ...(table === undefined ? [] : [{ type: "table", table } as const]),
    ...(measures === undefined ? [] : [{ type: "table", table: measures } as const]),
    ...said.flatMap((one) => listed(one.title, one.items)),
  ];
}

function measureBlocks(measures: readonly Measure[], comparison: Comparison, gate: Gate): readonly Block[] {
  if (measures.length === 0) return [];
  return [
    heading(1, "maatregelen", t("nl", "report.measures")),
    ...measures.flatMap((measure): readonly Block[] => [
      heading(2, `maatregel-${measure.id}`, numbered(measure)),
      ...effectsOf(measure, comparison, gate),
      ...elsewhereOf(measure, measures),
      ...(measure.description === undefined ? [] : [paragraph(measure.description)]),
      ...(measure.basis === undefined ? [] : [labelled(t("nl", "report.basis"), measure.basis)]),
      ...statements(t("nl", "report.residents"), measure.residents ?? []),
      ...statements(t("nl", "report.conditions"), measure.conditions),
      ...statements(t("nl", "report.risks"), measure.risks),
    ]),
  ];
}

function effectsOf(measure: Measure, { years, results }: Comparison, gate: Gate): readonly Block[] {
  const year = years.at(-1) ?? "";
  const effects = results.flatMap((result) => {
    if (result.type === "unquantified") return [];
    const entry = result.measures.find((own) => own.measure.id === measure.id)?.effect.find((one) => one.year === year);
    return entry === undefined ? [] : [{ entry, scenario: result.scenario.title.toLowerCase() }];
  });
  if (effects.length === 0) return [];
  const content = effects.flatMap(({ entry, scenario }, index): readonly Inline[] => {
    const figure = gate.release(entry.figure);
    const isMaximum = figure.printed?.qualifier === "at-most";
    return [
      ...(index === 0 ? [] : [{ type: "text", text: ", " } as const]),
      ...(isMaximum ? [{ type: "text", text: `${t("nl", "qualifier.at-most")} ` } as const] : []),
      { type: "figure", ref: entry.ref, figure, text: written(figure) },
      { type: "text", text: t("nl", "report.effect.of", { scenario }) },
    ];
  });
  return [
    {
      type: "paragraph",
      content: [{ type: "strong", text: t("nl", "report.effect", { year }) }, ...content, { type: "text", text: "." }],
    },
  ];
}

/** Where the effect of a measure stands that is part of another one. */
function elsewhereOf({ partOf }: Measure, measures: readonly Measure[]): readonly Block[] {
  const whole = measures.find(({ id }) => id === partOf);
  return whole === undefined ? [] : [paragraph(t("nl", "report.effect.elsewhere", { measure: shortName(whole) }))];
}

function statements(title: string, conditions: readonly Condition[]): readonly Block[] {
  const said = conditions.map(({ text, lines }) =>
    t("nl", "report.statement", { says: text, lines: formatCitation(lines) }),
  );
  return listed(title, said);
}

function listed(title: string, said: readonly string[]): readonly Block[] {
  if (said.length === 0) return [];
  const items = said.map((text): readonly Inline[] => [{ type: "text", text }]);
  return [
    { type: "paragraph", content: [{ type: "strong", text: title }] },
    { type: "list", ordered: false, items },
  ];
}

/** What the source leaves open: the opening reserve and the remarks on the dossier; nothing when it leaves nothing open. */
export function unknowns({ dossier }: OpenedDossier): readonly Block[] {
  const said = openingStatements(dossier.reserves).flatMap(({ says, lines }) =>
    says === undefined ? [] : [{ says, lines: formatCitation(lines) }],
  );
  if (said.length === 0 && dossier.notes.length === 0) return [];
  const items = said.map((one): readonly Inline[] => [{ type: "text", text: t("nl", "report.statement", one) }]);
  return [
    heading(1, "onbekend", t("nl", "report.unknowns")),
    ...(said.length === 0
      ? []
      : [paragraph(t("nl", "report.unknowns.reserve")), { type: "list", ordered: false, items } as const]),
    ...dossier.notes.map(paragraph),
  ];
}

function labelled(label: string, text: string): Block {
  return {
    type: "paragraph",
    content: [
      { type: "strong", text: `${label}. ` },
      { type: "text", text },
    ],
  };
}
