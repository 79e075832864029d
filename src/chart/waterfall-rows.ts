/// <reference lib="dom" />
import { t } from "../text/catalogue.ts";
import { causeSymbols, type Fall, stepNumber, writeNumberOf } from "./fall.ts";
import { type Picture, part, rim, type Sheet, writeLines } from "./sheet.ts";
import { drawSymbol, symbolSpace } from "./symbol.ts";
import { textWidth, wrapText } from "./text-width.ts";
import type { PlacedStep } from "./waterfall.ts";

const thick = 16;
const gapWidth = 28;

/**
 * Draws the steps as rows from top to bottom, for narrow places and long words: the words and the number on a line, the bar
 * under it across the whole width.
 */
export function drawRows(fall: Fall, above: number): Picture {
  const { sheet, placed, axis, isCut, bar } = fall;
  const { width, theme, leading } = sheet;
  const left = 2;
  const length = width - 2 * left;
  const x = (value: number) => left + ((value - axis.low) / (axis.high - axis.low)) * length;
  const foot = Math.max(axis.low, 0);
  let y = above + 6;
  const rows = placed.map((one) => {
    const number = textWidth(stepNumber(sheet, one), sheet.size, "semibold");
    const label = wrapText(one.step.label, sheet.size, width - number - 20, one.isLevel ? "semibold" : "regular");
    const status = one.step.status === undefined ? "" : t(sheet.locale, `cause-status.${one.step.status}`);
    const said = wrapText(status, sheet.size, width - symbolSpace - number - 20);
    const top = y;
    const barTop = top + (label.length + said.length) * leading + 2;
    y = barTop + thick + 12;
    return { one, label, said, top, barTop };
  });
  const bottom = y - 8;
  const parts = rows.flatMap(({ one, label, said, top, barTop }, index) => {
    const isGap = Number.isNaN(one.to);
    const from = isGap
      ? x(one.level) - gapWidth / 2
      : x(Math.max(foot === 0 ? -Infinity : foot, Math.min(one.from, one.to)));
    const to = isGap ? from + gapWidth : x(Math.max(one.from, one.to));
    const start = Math.max(0.5, Math.min(from, width - gapWidth - 0.5));
    const box = {
      x: isGap ? start : from,
      y: barTop,
      width: isGap ? gapWidth : Math.max(1.5, to - from),
      height: thick,
    };
    const cut = isCut && one.isLevel && !isGap ? [cutMark(sheet, left + 12, barTop)] : [];
    const next = rows[index + 1];
    const joint =
      next === undefined
        ? []
        : [
            part(sheet, "line", {
              x1: x(one.level),
              x2: x(one.level),
              y1: barTop + thick,
              y2: next.barTop,
              stroke: theme.quiet,
              ...(isGap ? { "stroke-dasharray": "2 3" } : {}),
            }),
          ];
    return [
      ...joint,
      bar(one, box, [
        ...cut,
        ...whisker(sheet, one, barTop + thick / 2, x),
        ...words(sheet, one, label, said, top, width),
      ]),
    ];
  });
  // Only beside the bars: the words begin at the same edge.
  const zero = rows.map(({ barTop }) =>
    part(sheet, "line", {
      x1: x(0),
      x2: x(0),
      y1: barTop - 3,
      y2: barTop + thick + 3,
      stroke: theme.ink,
      "stroke-width": 1.25,
    }),
  );
  return { height: bottom, parts: [...parts, ...(isCut ? [] : zero)], scale: { zero: x(0), unitPixels: x(1) - x(0) } };
}

function words(
  sheet: Sheet,
  one: PlacedStep,
  label: readonly string[],
  said: readonly string[],
  top: number,
  width: number,
): SVGElement[] {
  const { theme, leading } = sheet;
  const edge = rim(sheet);
  const weight = one.isLevel ? { "font-weight": 600 } : {};
  const under = top + label.length * leading;
  const symbol =
    one.step.status === undefined
      ? []
      : [drawSymbol(sheet, causeSymbols[one.step.status], 6, under + leading / 2, theme.quiet)];
  return [
    ...writeLines(sheet, label, 0, top, { ...weight, ...edge }),
    ...symbol,
    ...writeLines(sheet, said, symbolSpace, under, { fill: theme.quiet, ...edge }),
    writeNumberOf(sheet, one, width - 2, top + leading / 2, "end"),
  ];
}

function whisker(sheet: Sheet, { low, high }: PlacedStep, y: number, x: (value: number) => number): SVGElement[] {
  if (Number.isNaN(low) || Number.isNaN(high)) return [];
  const [start, end] = [x(low), x(high)].map((at) => Math.round(at * 100) / 100);
  const d = `M${start},${y - 4}v8m0,-4H${end}m0,-4v8`;
  return [part(sheet, "path", { d, fill: "none", stroke: sheet.theme.ink, "stroke-width": 1.5 })];
}

function cutMark(sheet: Sheet, x: number, top: number): SVGElement {
  const d = `M${x},${top - 0.5}c-5,3 -5,3 0,${thick / 2}s5,5 0,${thick / 2 + 1}`;
  return part(sheet, "path", { d, fill: "none", stroke: sheet.theme.paper, "stroke-width": 3.5 });
}
