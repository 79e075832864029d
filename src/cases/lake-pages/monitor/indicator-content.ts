import type { Indicator } from "../../../monitor/catalogue/indicator.ts";
import type { Block } from "../../../report/model.ts";
import { t } from "../../../text/catalogue.ts";
import { say } from "../../../text/sentence.ts";
import { writePeriod } from "../../../text/write-period.ts";
import { eventsOfMunicipality, mapOfMunicipality } from "../../areas/municipal-files.ts";
import { lakeCode } from "../../deliveries/import-input.ts";
import { existingLake } from "../../existing-lake.ts";
import { asOfDay } from "../../monitor/known-days.ts";
import type { MonitorFigure } from "../../monitor/monitor-run.ts";
import { heading, paragraph } from "../../pages/blocks.ts";
import { type ProductTitles, productTitles } from "../../product-titles.ts";
import type { LakePageAsk, LakePageContent } from "../lake-page.ts";
import { remember } from "../remember.ts";
import { aboutIndicator } from "./about-indicator.ts";
import { answerOf, lastMonthOf } from "./answers.ts";
import { type AddressOf, areaBlocks, breadcrumb } from "./area-blocks.ts";
import { areaTree } from "./area-tree.ts";
import { besideOthers } from "./beside-others.ts";
import { headlineOf, headlineSentence, headlineTitle, partsPeriodOf, partsSentence } from "./headline.ts";
import { areInternal } from "./internal.ts";
import { eventLines, eventsIn, lineChart, lineTable } from "./line-chart.ts";
import { asksAges, indicatorControl, type MonitorChoice, readMonitorChoice } from "./monitor-choice.ts";
import { monthNotes, noteAsEvent } from "./month-notes.ts";
import { type Part, partsChart, partsTable } from "./parts-table.ts";
import { sampleOf } from "./sampled.ts";
import { bySpread, sliceOf } from "./slice.ts";
import { lineOf, measuredOf, periodOfName } from "./steps.ts";
import { type Subject, subjectOf } from "./subject.ts";
import { columnName, valueName } from "./value-names.ts";

/** The page of one indicator: what was found, over time, broken down, by area, and what the number means. */
export async function indicatorContent(ask: LakePageAsk, indicator: Indicator): Promise<LakePageContent> {
  const { site, municipality, choices } = ask;
  const code = lakeCode(municipality.code);
  const all = await answerOf(ask, indicator, asksAges(choices));
  const until = await lastMonthOf(ask, indicator);
  // What is known of a month that is not over would make a quarter or year of it that is not either.
  const answer = { ...all, figures: all.figures.filter(({ period }) => period <= until.slice(0, period.length)) };
  const [map, { events, unread }] = await Promise.all([
    mapOfMunicipality(site.data.lake, code),
    eventsOfMunicipality(site.data.lake, code),
  ]);
  const { day } = asOfDay(answer.asOf);
  const areas = areaTree(answer.figures, municipality.name, map);
  const choice = readMonitorChoice(indicator, answer.figures, areas, choices);
  const subject = subjectOf(indicator, choice.law, choice.area, municipality.name);
  const line = lineOf(indicator, sliceOf(answer.figures, choice.fixed), choice.step);
  const headline = headlineOf(line, choice.periods, indicator.settlesAfter);
  const parts = line.size === 0 ? partsPeriodOf(answer.figures, choice.periods, choice.step) : undefined;
  const period = parts?.period ?? headline?.period ?? "";
  const lead = parts === undefined ? headlineSentence(headline, day) : partsSentence(parts, day);
  const addressOf: AddressOf = (changes) => addressWith(ask, indicator, choice, changes);
  const notes = await monthNotes(site, ask.principal, municipality.code, indicator.id);
  const happened = [...events, ...notes.map(noteAsEvent)].toSorted((a, b) => (a.month < b.month ? -1 : 1));
  const numbered = eventsIn(happened, choice.periods, choice.step);
  const counted = await sampleFor(ask, indicator, asksAges(choices));
  const sample =
    counted === undefined ? undefined : lineOf(counted.indicator, sliceOf(counted.figures, choice.fixed), choice.step);
  const told = lineTable(subject, line, choice.periods, sample);
  const beside = await besideOthers(ask, subject, choice.law);
  const titles = choice.columns.includes("product") ? await titlesOf(ask) : new Map<string, string>();
  const nothing = answer.figures.length === 0 ? [paragraph(t("nl", "monitor.nothing"))] : [];
  const isDrawn = line.size > 0 && !areInternal(line.values());
  return {
    title: headlineTitle(subject.title, headline),
    lead,
    controls: [indicatorControl(choices), ...choice.controls, ...beside.controls],
    asOf: answer.asOf,
    snapshot: answer.snapshot,
    ...notableOf(indicator, answer.figures),
    beneath: [...answer.figures.map(measuredOf), ...line.values()],
    blocks: [
      ...breadcrumb(choice.area, addressOf),
      ...nothing,
      ...(!isDrawn
        ? []
        : [
            {
              type: "chart" as const,
              chart: lineChart(subject, line, choice.periods, numbered, lead),
              numbersIn: told.id,
            },
          ]),
      ...(numbered.length === 0 ? [] : [{ type: "list" as const, ordered: true, items: eventLines(numbered) }]),
      ...(unread.length === 0 ? [] : [paragraph(t("nl", "monitor.events.unread", { lines: unread.join(", ") }))]),
      ...breakdownBlocks(subject, answer.figures, choice, period, titles, counted),
      ...areaBlocks({ subject, figures: answer.figures, areas, map, period, choice, addressOf }),
      ...beside.blocks,
      ...aboutIndicator(indicator),
      ...(!isDrawn
        ? []
        : [heading(1, "cijfers", t("nl", "monitor.table.heading")), { type: "table" as const, table: told }]),
    ],
  };
}

/** How many answers a share is of: the indicator that counts them, and its numbers. */
interface Sample {
  readonly indicator: Indicator;
  readonly figures: Parameters<typeof sliceOf>[0];
}

async function sampleFor(ask: LakePageAsk, indicator: Indicator, hasAges: boolean): Promise<Sample | undefined> {
  const found = sampleOf(indicator);
  return found === undefined ? undefined : { indicator: found, figures: (await answerOf(ask, found, hasAges)).figures };
}

/** The months at which a note can be placed, newest first; none of an indicator that is counted by year. */
function notableOf({ id }: Indicator, figures: readonly MonitorFigure[]): Pick<LakePageContent, "notable"> {
  const months = [...new Set(figures.map(({ period }) => period))].filter((one) => one.length === "2026-03".length);
  if (months.length === 0) return {};
  const options = months
    .toSorted()
    .toReversed()
    .map((value) => ({ value, label: writePeriod(periodOfName(value)) }));
  return { notable: { indicator: id, months: options } };
}

async function titlesOf(ask: LakePageAsk): Promise<ProductTitles> {
  const lake = await existingLake(ask.site.data.lake);
  return remember(ask, ["product-titles"], () => productTitles(lake, lakeCode(ask.municipality.code)));
}

function breakdownBlocks(
  subject: Subject,
  figures: Parameters<typeof sliceOf>[0],
  { columns, fixed, step, law }: MonitorChoice,
  period: string,
  titles: ProductTitles,
  counted: Sample | undefined,
): readonly Block[] {
  const last = columns.at(-1);
  if (last === undefined || period === "") return [];
  const parts = [...bySpread(sliceOf(figures, fixed, columns), columns)].map(([id, own]): Part => {
    const dimensions = own[0]?.dimensions ?? {};
    const ownLaw = law ?? dimensions["wet"];
    const named = (column: string, value: string): string =>
      (column === "product" ? titles.get(value) : undefined) ?? valueName(column, value, ownLaw);
    const label = columns.map((column) => named(column, dimensions[column] ?? "")).join(", ");
    const line = lineOf(subject.indicator, own, step);
    if (counted === undefined) return { id, label, line };
    return { id, label, line, sample: lineOf(counted.indicator, sliceOf(counted.figures, dimensions), step) };
  });
  const title = {
    id: "uitsplitsing",
    name: t("nl", "monitor.breakdown.name", { subject: subject.title, column: columnName(last).toLowerCase() }),
    said: say("nl", "monitor.areas.said", { period: writePeriod(periodOfName(period)) }),
    rowTitle: columnName(last),
    isInOrder: last === "leeftijdsgroep",
  };
  const [chart, table] = [partsChart(subject, parts, period, title), partsTable(subject, parts, period, title)];
  if (chart === undefined || table === undefined) return [];
  return [
    heading(1, "uitsplitsing-kop", t("nl", "monitor.breakdown.heading", { column: columnName(last).toLowerCase() })),
    { type: "chart", chart, numbersIn: table.id },
    { type: "table", table },
  ];
}

/** The address of this page with some of the choices otherwise; what a reader did not choose stays out of it. */
function addressWith(
  { municipality, choices }: LakePageAsk,
  indicator: Indicator,
  { controls }: MonitorChoice,
  changes: Readonly<Record<string, string>>,
): string {
  const own = new Map([
    ["indicator", indicator.id],
    ...controls.flatMap(({ id, value }) => (choices.get(id) === value ? [[id, value] as const] : [])),
    ...Object.entries(changes),
  ]);
  return monitorAddress(municipality.code, [...own]);
}

/** The address of the page *Monitor* with choices. */
export function monitorAddress(code: string, choices: readonly (readonly [string, string])[]): string {
  const text = choices.map(([id, value]) => `${id}:${encodeURIComponent(value)}`).join(",");
  return `/gemeenten/${code}/monitor?keuze=${text}`;
}
