/// <reference lib="dom" />
import { t } from "../text/catalogue.ts";
import { writePeriod } from "../text/write-period.ts";
import { drawLegend } from "./legend.ts";
import { assignHues } from "./palette.ts";
import { type Calendar, calendarOf, quarterGrid } from "./quarter-grid.ts";
import { type Picture, part, rim, round, type Sheet, write, writeLines } from "./sheet.ts";
import { svgElement } from "./svg-element.ts";
import { drawSymbol, type SymbolName, symbolSpace } from "./symbol.ts";
import { textWidth, wrapText } from "./text-width.ts";
import {
  type ProjectStatus,
  type Quarters,
  quarterNumber,
  type TimelineProject,
  type TimelineState,
  writeQuarters,
} from "./timeline.ts";

/** The sign before the word of each status; two statuses never share one. */
export const statusSymbols: Readonly<Record<ProjectStatus, SymbolName>> = {
  "not-yet-due": "ring",
  ready: "half",
  running: "full",
  "held-up": "diamond",
  delayed: "alert",
  "on-hold": "bars",
  done: "check",
  stopped: "cross",
  unknown: "question",
};

const plannedHeight = 16;
const actualHeight = 8;

/** Draws the projects as rows: words beside or, in a narrow place, above a track of quarters. */
export function drawTimeline(state: TimelineState, sheet: Sheet): Picture {
  const { theme, size, leading, width } = sheet;
  const isWide = width >= 560;
  const room = isWide ? Math.min(320, width * 0.38) : width;
  const calendar = calendarOf(state, isWide ? room + 16 : 0.5, width - 0.5);
  const legend = drawLegend(sheet, legendOf(sheet));
  const said =
    state.reportedOn === undefined
      ? t(sheet.locale, "chart.reported-to", { period: writePeriod(state.reporting, sheet.locale) })
      : t(sheet.locale, "chart.reported-on", { day: state.reportedOn });
  const lineX = calendar.x(quarterNumber(state.reporting) + 1);
  const half = textWidth(said, size, "semibold") / 2;
  const grid = quarterGrid(sheet, calendar, legend.height + leading + 6);
  let y = grid.bottom + 4;
  const hues = state.themes.map(({ hue }) => hue ?? "total");
  const assigned = assignHues(hues);
  const rows: SVGElement[] = [];
  for (const [index, { id, label, projects }] of state.themes.entries()) {
    const heading = wrapText(label, size, width, "semibold");
    y += 6;
    rows.push(...writeLines(sheet, heading, 0, y, { "font-weight": 600, ...rim(sheet) }));
    y += heading.length * leading + 2;
    const colour = theme.hue(assigned.get(hues[index] ?? "total") ?? "total");
    for (const project of projects) {
      const row = drawProject(
        project,
        { sheet, calendar, colour, reporting: quarterNumber(state.reporting), room, isWide, themeId: id },
        y,
      );
      rows.push(row.mark);
      y += row.height;
    }
    rows.push(part(sheet, "line", { x1: 0, x2: width, y1: y + 2, y2: y + 2, stroke: theme.grid }));
    y += 4;
  }
  const line = [
    part(sheet, "line", {
      x1: lineX,
      x2: lineX,
      y1: legend.height + leading + 2,
      y2: y,
      stroke: theme.ink,
      "stroke-width": 2,
    }),
    write(sheet, said, Math.min(width - half, Math.max(half, lineX)), legend.height + leading / 2 + 2, {
      "text-anchor": "middle",
      "font-weight": 600,
    }),
  ];
  return { height: y + 4, parts: [...legend.parts, ...grid.parts(y), ...line, ...rows] };
}

interface Room {
  readonly sheet: Sheet;
  readonly calendar: Calendar;
  readonly colour: string;
  /** The reporting quarter as a count. */
  readonly reporting: number;
  readonly room: number;
  readonly isWide: boolean;
  readonly themeId: string;
}

function drawProject(
  project: TimelineProject,
  { sheet, calendar, colour, reporting, room, isWide, themeId }: Room,
  top: number,
): { readonly mark: SVGElement; readonly height: number } {
  const { size, leading, theme, locale } = sheet;
  const word = t(locale, `project-status.${project.status}`);
  const label = wrapText(project.label, size, room);
  const status = wrapText(word, size, room - symbolSpace);
  const words = (label.length + status.length) * leading;
  const statusTop = top + 3 + label.length * leading;
  const track = isWide ? top + 3 + words / 2 : top + 3 + words + 4 + plannedHeight / 2;
  const isUrgent = project.status === "delayed";
  const group = part(sheet, "g", {
    "data-row": project.id,
    "data-at": themeId,
    "data-planned": edges(project.planned),
    "data-actual": edges(project.actual),
  });
  const span = (name: "planned" | "actual", quarters: Quarters | undefined) =>
    quarters === undefined ? [] : [`${t(locale, `chart.${name}`)} ${writeQuarters(quarters, locale)}`];
  const told = [...span("planned", project.planned), ...span("actual", project.actual), word].join(", ");
  group.append(
    svgElement(sheet.document, "title", {}, `${project.label}: ${told}`),
    ...writeLines(sheet, label, 0, top + 3, rim(sheet)),
    drawSymbol(
      sheet,
      statusSymbols[project.status],
      6,
      statusTop + leading / 2,
      isUrgent ? theme.hue("loss") : theme.quiet,
    ),
    ...writeLines(sheet, status, symbolSpace, statusTop, {
      fill: theme.quiet,
      ...rim(sheet),
      ...(isUrgent ? { "font-weight": 600, fill: theme.ink } : {}),
    }),
    ...(project.planned === undefined ? [] : [plannedBar(sheet, calendar, project.planned, track, isUrgent)]),
    ...(project.actual === undefined ? [] : [actualBar(sheet, calendar, project.actual, reporting, track, colour)]),
    ...(project.planned === undefined && project.actual === undefined
      ? [write(sheet, t(locale, "chart.no-plan"), calendar.left + 4, track, { fill: theme.quiet, ...rim(sheet) })]
      : []),
  );
  return { mark: group, height: words + 8 + (isWide ? 0 : plannedHeight + 6) };
}

/** An open bar, dashed where it is late; without a last quarter it has no end. */
function plannedBar(
  sheet: Sheet,
  calendar: Calendar,
  { first, last }: Quarters,
  middle: number,
  isUrgent: boolean,
): SVGElement {
  const start = round(calendar.x(quarterNumber(first)) + 1);
  const end = round(last === undefined ? calendar.right : calendar.x(quarterNumber(last) + 1) - 1);
  const [top, foot] = [round(middle - plannedHeight / 2), round(middle + plannedHeight / 2)];
  const d = `M${end},${top}H${start}V${foot}H${end}${last === undefined ? "" : "Z"}`;
  return part(sheet, "path", {
    d,
    fill: sheet.theme.paper,
    "fill-opacity": 0.6,
    ...(isUrgent
      ? { stroke: sheet.theme.hue("loss"), "stroke-width": 2, "stroke-dasharray": "5 3" }
      : { stroke: sheet.theme.ink, "stroke-width": 1.25 }),
  });
}

/** A full bar inside the open one; what still goes on ends in a point at the reporting quarter. */
function actualBar(
  sheet: Sheet,
  calendar: Calendar,
  { first, last }: Quarters,
  reporting: number,
  middle: number,
  colour: string,
): SVGElement {
  const start = round(calendar.x(quarterNumber(first)) + 1);
  const until = Math.max(quarterNumber(first), last === undefined ? reporting : quarterNumber(last));
  const end = round(calendar.x(until + 1) - 1);
  const half = actualHeight / 2;
  const tip =
    last === undefined ? `L${end},${round(middle)}L${end - half},${round(middle + half)}` : `V${round(middle + half)}`;
  const d = `M${start},${round(middle - half)}H${last === undefined ? end - half : end}${tip}H${start}Z`;
  return part(sheet, "path", { d, fill: colour });
}

function edges(quarters: Quarters | undefined): string {
  if (quarters === undefined) return "";
  const code = ({ year, quarter }: Quarters["first"]) => `${year}-Q${quarter}`;
  return `${code(quarters.first)}..${quarters.last === undefined ? "" : code(quarters.last)}`;
}

function legendOf(sheet: Sheet) {
  const { theme } = sheet;
  return [
    {
      word: t(sheet.locale, "chart.planned"),
      width: 32,
      sample: (x: number, y: number) => [
        part(sheet, "rect", {
          x: x + 0.75,
          y: y - 7,
          width: 24,
          height: 14,
          fill: theme.paper,
          stroke: theme.ink,
          "stroke-width": 1.25,
        }),
      ],
    },
    {
      word: t(sheet.locale, "chart.actual"),
      width: 32,
      sample: (x: number, y: number) => [part(sheet, "rect", { x, y: y - 4, width: 25, height: 8, fill: theme.ink })],
    },
    {
      word: t(sheet.locale, "chart.going-on"),
      width: 32,
      sample: (x: number, y: number) => [
        part(sheet, "path", { d: `M${x},${y - 4}h21l4,4l-4,4h-21z`, fill: theme.ink }),
      ],
    },
  ];
}
