import type { Cell, DataRow } from "../../../chart/data-table.ts";
import type { Measured } from "../../../chart/state.ts";
import { isMissing } from "../../../figure/missing.ts";
import type { Direction, Indicator } from "../../../monitor/catalogue/indicator.ts";
import { indicators } from "../../../monitor/catalogue/indicators.ts";
import { t } from "../../../text/catalogue.ts";
import { say } from "../../../text/sentence.ts";
import { writePeriod } from "../../../text/write-period.ts";
import { asOfDay } from "../../monitor/known-days.ts";
import type { MonitorFigure } from "../../monitor/monitor-run.ts";
import { listedRole, roleIndicators } from "../../monitor/role-indicators.ts";
import { paragraph } from "../../pages/blocks.ts";
import { type Control, chosen, type LakePageAsk, type LakePageContent } from "../lake-page.ts";
import { answerOf, lastMonthOf } from "./answers.ts";
import { arrowWords } from "./compare.ts";
import { type Headline, headlineOf } from "./headline.ts";
import { monitorAddress } from "./indicator-content.ts";
import { indicatorControl, usualSide } from "./monitor-choice.ts";
import { sliceOf, spreadsOf, valuesOf } from "./slice.ts";
import { lineOf, measuredOf, periodOfName } from "./steps.ts";
import { valueName } from "./value-names.ts";
import { styleOfUnit } from "./written.ts";

/** So many months back a number is looked for that no longer changes. */
const monthsBack = 13;

/** The overview: the indicators of a role as rows, each with its latest number, the difference with a year before and its goal. */
export async function overviewContent(ask: LakePageAsk): Promise<LakePageContent> {
  const { municipality, choices, principal } = ask;
  const roleOptions = Object.keys(roleIndicators).map((value) => ({
    value,
    label: t("nl", "monitor.role", { role: value }),
  }));
  const usual = listedRole(principal.roles);
  const wished = chosen(choices, "rol", roleOptions, usual);
  const ids: readonly string[] = Object.entries(roleIndicators).find(([role]) => role === wished)?.[1] ?? [];
  const own = ids.flatMap((id) => indicators.find((one) => one.id === id) ?? []);
  const rows: DataRow[] = [];
  const beneath: Measured[] = [];
  const about = { asOf: "", snapshot: "" };
  // One after the other: each is a question to the lake the first time, and those would only wait for each other.
  for (const indicator of own) {
    const { figures, asOf, snapshot } = await answerOf(ask, indicator);
    Object.assign(about, { asOf, snapshot });
    beneath.push(...figures.map(measuredOf));
    rows.push(...rowsOf(ask, indicator, figures, await lastMonthOf(ask, indicator)));
  }
  const role: Control = {
    ...{ id: "rol", label: t("nl", "monitor.control.role"), form: "pick" },
    ...{ options: roleOptions, value: wished },
  };
  return {
    title: t("nl", "monitor.overview.title", { municipality: municipality.name }),
    lead: say("nl", "monitor.overview.lead", { count: rows.length, day: writePeriod(asOfDay(about.asOf).day) }),
    controls: [indicatorControl(choices), role],
    asOf: about.asOf,
    snapshot: about.snapshot,
    beneath,
    blocks: [
      {
        type: "table",
        table: {
          id: "overzicht",
          caption: t("nl", "monitor.overview.caption", { role: t("nl", "monitor.role", { role: wished }) }),
          unit: t("nl", "monitor.overview.unit"),
          style: { scale: 1, decimals: 0 },
          rowTitle: t("nl", "monitor.control.indicator"),
          columns: [
            { id: "waarde", title: t("nl", "monitor.table.value"), align: "end" },
            { id: "eenheid", title: t("nl", "monitor.overview.unit-column"), align: "start" },
            { id: "periode", title: t("nl", "monitor.table.period"), align: "start" },
            { id: "verschil", title: t("nl", "monitor.overview.difference"), align: "start" },
            { id: "doel", title: t("nl", "monitor.about.goal"), align: "start" },
          ],
          rows,
          footnotes: [],
          source: t("nl", "data.source-note"),
        },
      },
      paragraph(t("nl", "monitor.overview.more", { count: indicators.length })),
    ],
  };
}

/** A row for the whole, or one for each law where the laws have no total. */
function rowsOf(
  { municipality }: LakePageAsk,
  indicator: Indicator,
  figures: readonly MonitorFigure[],
  until: string,
): readonly DataRow[] {
  const own = figures.filter((one) => one.period <= until.slice(0, one.period.length));
  const spreads = spreadsOf(own);
  const side = usualSide(own, spreads);
  const fixed = side === undefined ? {} : { batenlasten: side };
  const hasWhole = spreads.some((columns) => columns.every((column) => Object.hasOwn(fixed, column)));
  const laws = hasWhole ? [undefined] : valuesOf(own, "wet");
  const rows = laws.flatMap((law): readonly DataRow[] => {
    const line = lineOf(indicator, sliceOf(own, { ...fixed, ...(law === undefined ? {} : { wet: law }) }), "maand");
    const periods = [...line.keys()].toSorted().slice(-monthsBack);
    const headline = headlineOf(line, periods, indicator.settlesAfter);
    if (headline?.now === undefined) return [];
    const { now, difference, comparableFrom, period } = headline;
    const { value, unit, status } = now.figure;
    const style = styleOfUnit(unit, isMissing(value) ? 0 : Math.abs(value));
    const when = writePeriod(periodOfName(period));
    const leadsTo = monitorAddress(municipality.code, [
      ["indicator", indicator.id],
      ...(law === undefined ? [] : [["wet", law] as const]),
    ]);
    return [
      {
        ...{ id: [indicator.id, law ?? ""].join("-"), role: "line", leadsTo },
        header: law === undefined ? indicator.name : `${indicator.name}, ${valueName("wet", law)}`,
        cells: [
          {
            type: "figure",
            ...now,
            own: { style, withUnit: unit.quantity === "money" || unit.quantity === "percent" },
          },
          text(indicator.unit),
          text(status === "provisional" ? t("nl", "monitor.provisional.word", { period: when }) : when),
          comparedCell(difference, comparableFrom, indicator.better),
          text(indicator.goal),
        ],
      },
    ];
  });
  if (rows.length > 0) return rows;
  const leadsTo = monitorAddress(municipality.code, [["indicator", indicator.id]]);
  const none = text(t("nl", "monitor.overview.none"));
  return [
    {
      ...{ id: indicator.id, role: "line", header: indicator.name, leadsTo },
      cells: [none, text(indicator.unit), { type: "empty" }, { type: "empty" }, text(indicator.goal)],
    },
  ];
}

/** The difference with a year before, or from when on there is one. */
function comparedCell(difference: Headline["difference"], from: string | undefined, better: Direction): Cell {
  if (difference !== undefined) return text(arrowWords(difference, better));
  if (from === undefined) return { type: "empty" };
  return text(t("nl", "monitor.not-comparable", { from: writePeriod(periodOfName(from)) }));
}

function text(words: string): Cell {
  return { type: "text", text: words };
}
