/// <reference lib="dom" />
import { t } from "../text/catalogue.ts";
import { causeSymbols, type Fall, stepNumber, writeNumberOf } from "./fall.ts";
import { type Picture, part, type Sheet, widestOf, write, writeLines } from "./sheet.ts";
import { drawSymbol, symbolSpace } from "./symbol.ts";
import { textWidth, wrapText } from "./text-width.ts";
import type { PlacedStep } from "./waterfall.ts";
import { writtenTick } from "./written.ts";

const emptyLane = 14;

interface Frame {
  readonly left: number;
  readonly slot: number;
  readonly ticks: readonly string[];
}

function frameOf({ sheet, placed, axis, isCut }: Fall): Frame {
  const write = (tick: number) => writtenTick(tick, { decimals: Math.min(axis.decimals, 6) }, sheet.locale);
  const ticks = isCut ? [] : axis.ticks.map(write);
  const left = isCut ? 2 : Math.ceil(widestOf(sheet, ticks)) + 10;
  return { left, slot: (sheet.width - left - 2) / Math.max(1, placed.length), ticks };
}

function statusLines(sheet: Sheet, { step }: PlacedStep, slot: number): string[] {
  if (step.status === undefined) return [];
  return wrapText(t(sheet.locale, `cause-status.${step.status}`), sheet.size, slot - 6 - symbolSpace);
}

/** Tells whether the words and numbers of all steps fit under and above columns side by side. */
export function fitsColumns(fall: Fall): boolean {
  const { sheet, placed } = fall;
  const { slot } = frameOf(fall);
  return placed.every((one) => {
    const lines = wrapText(one.step.label, sheet.size, slot - 8);
    const status = statusLines(sheet, one, slot);
    return (
      widestOf(sheet, lines) <= slot - 8 &&
      widestOf(sheet, status) + symbolSpace <= slot - 6 &&
      lines.length <= 5 &&
      textWidth(stepNumber(sheet, one), sheet.size, "semibold") <= slot - 4
    );
  });
}

/** Draws the steps as columns from left to right, each joined to the next by the level at which it ends. */
export function drawColumns(fall: Fall, above: number): Picture {
  const { sheet, placed, axis, isCut, bar } = fall;
  const { left, slot, ticks } = frameOf(fall);
  const { theme, size, leading } = sheet;
  const plotHeight = Math.round(Math.min(320, Math.max(200, sheet.width * 0.4)));
  const top = above + leading + 12;
  const bottom = top + plotHeight;
  const y = (value: number) => bottom - ((value - axis.low) / (axis.high - axis.low)) * plotHeight;
  // An axis that does not begin at zero cuts the columns of levels off at its foot.
  const end = (value: number) => y(Math.max(value, axis.low));
  const width = Math.min(72, slot * 0.66);
  const middle = (index: number) => left + (index + 0.5) * slot;
  const right = sheet.width - 2;
  const grid = ticks.flatMap((tick, index) => {
    const at = y(axis.ticks[index] ?? 0);
    return [
      part(sheet, "line", { x1: left, x2: right, y1: at, y2: at, stroke: theme.grid }),
      write(sheet, tick, left - 8, at, { "text-anchor": "end", fill: theme.quiet }),
    ];
  });
  const marks = placed.map((one, index) => {
    const x = middle(index) - width / 2;
    const isGap = Number.isNaN(one.to);
    const [high, low] = isGap
      ? [y(one.level) - emptyLane, y(one.level) + emptyLane]
      : [end(Math.max(one.from, one.to)), end(Math.min(one.from, one.to))];
    const box = { x, y: high, width, height: Math.max(1.5, low - high) };
    const numberAt = (Number.isNaN(one.high) ? high : Math.min(high, y(one.high))) - 10;
    const cut = isCut && one.isLevel && !isGap ? [cutMark(sheet, x, width, bottom - 12)] : [];
    return bar(one, box, [
      ...cut,
      ...whisker(sheet, one, middle(index), y),
      writeNumberOf(sheet, one, middle(index), numberAt, "middle"),
    ]);
  });
  const joints = placed.slice(0, -1).map((one, index) => {
    const isOpen = Number.isNaN(one.to);
    return part(sheet, "line", {
      x1: middle(index) + width / 2,
      x2: middle(index + 1) - width / 2,
      y1: y(one.level),
      y2: y(one.level),
      stroke: theme.quiet,
      ...(isOpen ? { "stroke-dasharray": "2 3" } : {}),
    });
  });
  const zero = isCut
    ? []
    : [part(sheet, "line", { x1: left, x2: right, y1: y(0), y2: y(0), stroke: theme.ink, "stroke-width": 1.25 })];
  const lowest = bottom + 8;
  const words = placed.map((one, index) => wordsUnder(sheet, one, middle(index), slot, lowest));
  return {
    height: Math.max(...words.map(({ end }) => end)),
    parts: [...grid, ...joints, ...marks, ...zero, ...words.flatMap(({ parts }) => parts)],
    scale: { zero: y(0), unitPixels: y(0) - y(1) },
  };

  function wordsUnder(on: Sheet, one: PlacedStep, x: number, room: number, from: number) {
    const lines = wrapText(one.step.label, size, room - 8);
    const weight = one.isLevel ? { "font-weight": 600 } : {};
    const labels = writeLines(on, lines, x, from, { "text-anchor": "middle", ...weight });
    const status = statusLines(on, one, room);
    const statusTop = from + lines.length * leading + 3;
    const wide = widestOf(on, status) + symbolSpace;
    const start = x - wide / 2;
    const symbol =
      one.step.status === undefined
        ? []
        : [drawSymbol(on, causeSymbols[one.step.status], start + 5.5, statusTop + leading / 2, theme.quiet)];
    const said = writeLines(on, status, start + symbolSpace, statusTop, { fill: theme.quiet });
    return { parts: [...labels, ...symbol, ...said], end: statusTop + status.length * leading };
  }
}

/** The interval of an estimate at the end of its column. */
function whisker(sheet: Sheet, { low, high }: PlacedStep, x: number, y: (value: number) => number): SVGElement[] {
  if (Number.isNaN(low) || Number.isNaN(high)) return [];
  const [top, foot] = [y(high), y(low)].map((end) => Math.round(end * 100) / 100);
  const d = `M${x - 4},${top}h8m-4,0V${foot}m-4,0h8`;
  return [part(sheet, "path", { d, fill: "none", stroke: sheet.theme.ink, "stroke-width": 1.5 })];
}

/** A tear across the foot of a column that does not begin at zero. */
function cutMark(sheet: Sheet, x: number, width: number, y: number): SVGElement {
  const half = width / 4;
  const wave = `c${half / 2},-6 ${half / 2},-6 ${half},0s${half / 2},6 ${half},0s${half / 2},-6 ${half},0s${half / 2},6 ${half},0`;
  return part(sheet, "path", { d: `M${x},${y}${wave}`, fill: "none", stroke: sheet.theme.paper, "stroke-width": 3.5 });
}
