/// <reference lib="dom" />
import { t } from "../text/catalogue.ts";
import { part, type Sheet, write } from "./sheet.ts";
import { textWidth } from "./text-width.ts";
import { type TimelineState, yearsOf } from "./timeline.ts";

/** The quarters that a timeline shows, whole years, between two edges in pixels. */
export interface Calendar {
  /** Quarters as counts: the first one shown, and the one after the last. */
  readonly first: number;
  readonly end: number;
  readonly left: number;
  readonly right: number;
  /** Pixels of the start of a quarter. */
  readonly x: (quarter: number) => number;
}

/** The years of a timeline between two edges. */
export function calendarOf(state: TimelineState, left: number, right: number): Calendar {
  const years = yearsOf(state);
  const [first, end] = [years.first * 4, years.last * 4 + 4];
  const x = (quarter: number) => left + ((quarter - first) / (end - first)) * (right - left);
  return { first, end, left, right, x };
}

/** The years and quarters above the rows, and lines down to a foot that is known later. */
export function quarterGrid(
  sheet: Sheet,
  { first, end, x }: Calendar,
  top: number,
): { readonly bottom: number; readonly parts: (foot: number) => SVGElement[] } {
  const { theme, leading } = sheet;
  const slot = x(first + 1) - x(first);
  const name = (quarter: number) => t(sheet.locale, "chart.quarter-short", { quarter: (quarter % 4) + 1 });
  const showsQuarters = textWidth(name(first), sheet.size) + 4 <= slot;
  const all = Array.from({ length: end - first }, (_, index) => first + index);
  const years = all.filter((quarter) => quarter % 4 === 0);
  const every = Math.max(1, Math.ceil((textWidth("2026", sheet.size, "semibold") + 6) / (4 * slot)));
  const quarterTop = top + leading;
  const bottom = top + leading * (showsQuarters ? 2 : 1) + 2;
  const parts = (foot: number) => [
    ...[...all, end].map((quarter) =>
      part(sheet, "line", {
        x1: x(quarter),
        x2: x(quarter),
        y1: quarter % 4 === 0 ? top : quarterTop,
        y2: foot,
        stroke: theme.grid,
        "stroke-width": quarter % 4 === 0 ? 1.75 : 1,
      }),
    ),
    ...years
      .filter((_, index) => index % every === 0)
      .map((quarter) => {
        const year = String(Math.floor(quarter / 4));
        return write(sheet, year, x(quarter) + 4, top + leading / 2, { "font-weight": 600 });
      }),
    ...(showsQuarters
      ? all.map((quarter) =>
          write(sheet, name(quarter), (x(quarter) + x(quarter + 1)) / 2, quarterTop + leading / 2, {
            "text-anchor": "middle",
            fill: theme.quiet,
          }),
        )
      : []),
  ];
  return { bottom, parts };
}
