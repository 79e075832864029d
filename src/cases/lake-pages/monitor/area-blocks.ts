import { type MapState, roundBounds } from "../../../chart/area-map.ts";
import { inWrittenUnits } from "../../../chart/written.ts";
import { isMissing } from "../../../figure/missing.ts";
import type { Block, Inline } from "../../../report/model.ts";
import { t } from "../../../text/catalogue.ts";
import { say } from "../../../text/sentence.ts";
import { writePeriod } from "../../../text/write-period.ts";
import type { MappedArea } from "../../areas/read-topology.ts";
import type { MonitorFigure } from "../../monitor/monitor-run.ts";
import { heading, paragraph } from "../../pages/blocks.ts";
import { type AreaPlace, pathTo } from "./area-tree.ts";
import type { MonitorChoice } from "./monitor-choice.ts";
import { type Part, type PartsTitle, partsChart, partsTable } from "./parts-table.ts";
import { sliceOf } from "./slice.ts";
import { lineOf, periodOfName } from "./steps.ts";
import type { Subject } from "./subject.ts";

/** Where a choice leads: the address of the page with one control set otherwise. */
export type AddressOf = (changes: Readonly<Record<string, string>>) => string;

/** What the areas of a page are made of. */
export interface AreaGround {
  readonly subject: Subject;
  readonly figures: readonly MonitorFigure[];
  readonly areas: readonly AreaPlace[];
  readonly map: readonly MappedArea[] | undefined;
  readonly period: string;
  readonly choice: MonitorChoice;
  readonly addressOf: AddressOf;
}

/** The way down in words, each step a link: "Lindemeer › Zuiderbroek › Molenhof". Nothing for the whole municipality. */
export function breadcrumb(area: AreaPlace | undefined, addressOf: AddressOf): readonly Block[] {
  if (area?.parent === undefined) return [];
  const steps = pathTo(area).flatMap((place, at): readonly Inline[] => [
    ...(at === 0 ? [] : [{ type: "text" as const, text: " › " }]),
    place === area
      ? { type: "strong", text: place.label }
      : { type: "link", text: place.label, href: addressOf({ gebied: place.id }) },
  ]);
  return [paragraph([{ type: "text", text: `${t("nl", "monitor.breadcrumb")} ` }, ...steps])];
}

/** The areas in the one that was chosen: a map of neighbourhoods where there is one, bars, and a table whose rows lead deeper. */
export function areaBlocks(ground: AreaGround): readonly Block[] {
  const { subject, choice, period, areas, addressOf } = ground;
  const { area } = choice;
  if (area?.inside === undefined) return [];
  const parts = partsIn(ground, area);
  const isVillages = area.inside === "dorp";
  const title: PartsTitle = {
    id: "gebieden",
    name: t("nl", isVillages ? "monitor.areas.villages" : "monitor.areas.neighbourhoods", {
      subject: subject.title,
      area: area.label,
    }),
    said: say("nl", "monitor.areas.said", { period: writePeriod(periodOfName(period)) }),
    rowTitle: t("nl", isVillages ? "monitor.areas.village" : "monitor.areas.neighbourhood"),
  };
  const chart = partsChart(subject, parts, period, title);
  const table = partsTable(subject, parts, period, title);
  if (chart === undefined || table === undefined) return [];
  // Of villages the map shows their neighbourhoods: it has no other outlines.
  const all = isVillages
    ? areas.filter(({ inside }) => inside === undefined).map((place) => partOf(ground, place))
    : parts;
  const drawn = mapChart(ground, all);
  return [
    heading(1, "gebieden-kop", t("nl", "monitor.areas.heading", { area: area.label })),
    ...(drawn === undefined ? [] : [{ type: "chart", chart: drawn } as const]),
    ...(drawn !== undefined && !isVillages ? [] : [{ type: "chart", chart, numbersIn: table.id } as const]),
    { type: "table", table },
    ...(drawn === undefined
      ? [paragraph(t("nl", ground.map === undefined ? "monitor.map.none" : "monitor.map.no-neighbourhoods"))]
      : []),
    ...(subject.indicator.caveats.length === 0 ? [] : [paragraph(t("nl", "monitor.areas.few"))]),
  ];

  function partsIn(own: AreaGround, inside: AreaPlace): readonly Part[] {
    return own.areas
      .filter(({ parent }) => parent === inside)
      .map((place) => ({
        ...partOf(own, place),
        ...(place.inside === undefined && place.id.startsWith("onbekend")
          ? {}
          : { leadsTo: addressOf({ gebied: place.id }) }),
      }));
  }
}

function partOf({ figures, subject, choice }: AreaGround, { id, label, fixed }: AreaPlace): Part {
  const { law, step } = choice;
  const own = sliceOf(figures, { ...(law === undefined ? {} : { wet: law }), ...fixed });
  return { id, label, line: lineOf(subject.indicator, own, step) };
}

/** Neighbourhoods on a map; undefined when there is no map of them, or no number to show on it. */
function mapChart({ subject, map, period, choice }: AreaGround, parts: readonly Part[]): MapState | undefined {
  const outlines = new Map(map?.map(({ code, rings }) => [code, rings]));
  const areas = parts.flatMap(({ id, label, line }) => {
    const [rings, now] = [outlines.get(id), line.get(period)];
    return rings === undefined || now === undefined ? [] : [{ id, label, rings, ...now }];
  });
  const [first] = areas;
  if (first === undefined || areas.length < 2) return undefined;
  const isWhole = first.figure.unit.quantity === "count" && first.figure.unit.per === undefined;
  const style = { scale: 1, decimals: isWhole || first.figure.unit.quantity === "money" ? 0 : 1 };
  const values = areas.flatMap(({ figure }) =>
    isMissing(figure.value) ? [] : [inWrittenUnits(figure.value, figure, style)],
  );
  return {
    type: "map",
    id: "kaart",
    name: t("nl", "monitor.map.name", { subject: subject.title }),
    sentence: say("nl", "monitor.map.said", { shown: values.length, all: areas.length }),
    unit: t("nl", "monitor.unit.period", {
      unit: subject.indicator.unit,
      period: writePeriod(periodOfName(period)),
    }),
    style,
    source: subject.source,
    hue: choice.law ?? "variant-2",
    areas,
    bounds: roundBounds(values),
  };
}
