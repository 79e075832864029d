/// <reference lib="dom" />
import { isMissing } from "../figure/missing.ts";
import { t } from "../text/catalogue.ts";
import type { Box, Fall } from "./fall.ts";
import { drawLegend, drawNotes, type LegendWord } from "./legend.ts";
import { openPaintBox, type PaintBox } from "./paint-box.ts";
import type { KnownHue } from "./palette.ts";
import { cross, mark, type Picture, part, type Sheet } from "./sheet.ts";
import { type ValueAxis, valueAxis } from "./ticks.ts";
import { type CauseStatus, type PlacedStep, placeSteps, type WaterfallState } from "./waterfall.ts";
import { drawColumns, fitsColumns } from "./waterfall-columns.ts";
import { drawRows } from "./waterfall-rows.ts";
import { writtenTick } from "./written.ts";

/** What is sure is full, what is only said is hatched, what nobody explains is open. */
const tenses = {
  stated: "realised",
  qualitative: "forecast",
  hypothesis: "forecast",
  "under-research": "forecast",
  unexplained: "budget",
} as const satisfies Readonly<Record<CauseStatus, string>>;

/** Draws a waterfall: columns from left to right, or rows from top to bottom where words would not fit under columns. */
export function drawWaterfall(state: WaterfallState, sheet: Sheet): Picture {
  const placed = placeSteps(state);
  const { axis, isCut } = axisOf(placed, sheet.width < 480 ? 4 : 5);
  const paints = openPaintBox(sheet);
  const fall: Fall = { sheet, placed, axis, isCut, bar: (...drawn) => barOf(state, sheet, paints, ...drawn) };
  const legend = drawLegend(sheet, legendOf(state, placed, sheet, paints));
  const body = fitsColumns(fall) ? drawColumns(fall, legend.height) : drawRows(fall, legend.height);
  const notes = drawNotes(sheet, notesOf(placed, sheet, isCut), body.height);
  return {
    ...body,
    height: body.height + notes.height + 4,
    parts: [paints.defs(), ...legend.parts, ...body.parts, ...notes.parts],
  };
}

/** The hue of a step by what it means for the municipality. */
function hueOf(state: WaterfallState, one: PlacedStep): KnownHue {
  if (one.isLevel) return "total";
  if (one.step.isNeutral === true) return "variant-1";
  const isUp = one.to >= one.from;
  if (state.up === "neutral") return isUp ? "variant-2" : "variant-1";
  return isUp === (state.up === "favourable") ? "gain" : "loss";
}

function tenseOf({ step }: PlacedStep) {
  return step.status === undefined ? "realised" : tenses[step.status];
}

function barOf(
  state: WaterfallState,
  sheet: Sheet,
  paints: PaintBox,
  one: PlacedStep,
  { x, y, width, height }: Box,
  around: readonly SVGElement[],
): SVGElement {
  const { step } = one;
  const isGap = isMissing(step.figure.value);
  const shape = isGap
    ? [
        part(sheet, "rect", {
          x,
          y,
          width,
          height,
          fill: sheet.theme.paper,
          stroke: sheet.theme.ink,
          "stroke-dasharray": "3 3",
        }),
        cross(sheet, x + width / 2, y + height / 2),
      ]
    : [part(sheet, "rect", { x, y, width, height, ...paints.fill(hueOf(state, one), tenseOf(one)) })];
  const more = step.status === undefined ? {} : { more: t(sheet.locale, `cause-status.${step.status}`) };
  return mark(sheet, { ...step, series: step.id, at: "bedrag", ...more }, [...shape, ...around]);
}

/**
 * An axis from zero; or, when all levels lie so far from zero that the steps between them would hardly be seen, an axis
 * that begins where the steps need it.
 */
function axisOf(placed: readonly PlacedStep[], wanted: number): { readonly axis: ValueAxis; readonly isCut: boolean } {
  const levels = placed.flatMap(({ step, level }) => (isMissing(step.figure.value) ? [] : [level]));
  const ends = placed.flatMap((one) => [one.low, one.high]).filter(Number.isFinite);
  const starts = placed.some(({ step }) => step.role === "start" && !isMissing(step.figure.value));
  const low = Math.min(...levels, ...ends);
  const high = Math.max(...levels, ...ends);
  if (!starts || low <= 0 || (high - low) * 4 > low)
    return { axis: upTo(high, valueAxis([...levels, ...ends], wanted)), isCut: false };
  const axis = valueAxis([low - (high - low || low) * 0.4, high], wanted, false);
  return { axis: upTo(high, axis), isCut: axis.low > 0 };
}

/** Ends an axis at its highest value rather than at the tick above it: the numbers stand at the bars. */
function upTo(high: number, axis: ValueAxis): ValueAxis {
  if (high <= 0) return axis;
  return { ...axis, high, ticks: axis.ticks.filter((tick) => tick <= high) };
}

function legendOf(state: WaterfallState, placed: readonly PlacedStep[], sheet: Sheet, paints: PaintBox): LegendWord[] {
  const known = placed.filter(({ isLevel, step }) => !isLevel && !isMissing(step.figure.value));
  const words =
    state.up === "neutral"
      ? ([
          ["variant-2", "chart.more"],
          ["variant-1", "chart.less"],
        ] as const)
      : ([
          ["loss", "chart.unfavourable"],
          ["gain", "chart.favourable"],
          ["variant-1", "chart.neither"],
        ] as const);
  return words
    .filter(([hue]) => known.some((one) => hueOf(state, one) === hue))
    .map(([hue, word]) => ({
      word: t(sheet.locale, word),
      width: 24,
      sample: (x, y) => [
        part(sheet, "rect", { x: x + 0.5, y: y - 7.5, width: 16, height: 15, ...paints.fill(hue, "realised") }),
      ],
    }));
}

function notesOf(placed: readonly PlacedStep[], sheet: Sheet, isCut: boolean): string[] {
  const { style } = sheet.chart;
  const half = 0.5 / 10 ** style.decimals;
  let steps = 0;
  const notes = placed.flatMap(({ step, isLevel, level, unexplained }) => {
    steps += 1;
    if (isMissing(step.figure.value)) {
      const facts = { step: step.label, reason: t(sheet.locale, `reason.${step.figure.value.missing}`) };
      if (step.role === "step") return [t(sheet.locale, "chart.step-missing", facts)];
      return [t(sheet.locale, step.role === "start" ? "chart.start-missing" : "chart.level-missing", facts)];
    }
    // Each number may be off by half of its last decimal.
    const slack = half * (steps + 1);
    if (isLevel) steps = 0;
    if (unexplained === undefined || Math.abs(unexplained) <= slack) return [];
    const write = (value: number) => writtenTick(value, { decimals: style.decimals }, sheet.locale);
    const facts = { step: step.label, sum: write(level - unexplained), printed: write(level) };
    return [t(sheet.locale, "chart.level-differs", facts)];
  });
  return isCut ? [...notes, t(sheet.locale, "chart.axis-cut")] : notes;
}
