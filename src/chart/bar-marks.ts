import * as Plot from "@observablehq/plot";
import type { Layout } from "./layout.ts";
import { isOutlined, paintId } from "./paint.ts";
import type { Theme } from "./palette.ts";
import { type Place, type PlottedPoint, type PlottedSeries, withGaps } from "./plotted.ts";
import type { BarsState } from "./state.ts";
import { tagged } from "./tagged.ts";
import { textWidth } from "./text-width.ts";

/** A bar or a part of one: its sides in pixels, its ends in written units. */
interface Bar {
  readonly point: PlottedPoint;
  readonly left: number;
  readonly right: number;
  readonly from: number;
  readonly to: number;
}

/** Share of a place that stays empty, so that places stand apart. */
const emptyShare = 0.24;
/** Pixels of paper between parts of a stack: colours that touch need not contrast with one another. */
const seam = 2.5;

/** Marks of a bar chart: bars, whiskers of intervals, the numbers where they fit, the zero line, the totals on top. */
export function barMarks(
  chartId: string,
  state: BarsState,
  series: readonly PlottedSeries[],
  layout: Layout,
  theme: Theme,
): Plot.Markish[] {
  const totals = state.totals === undefined ? undefined : series.at(-1);
  const parts = totals === undefined ? series : series.slice(0, -1);
  const bars = state.layout === "stacked" ? stackedBars(state, parts, layout) : groupedBars(parts, layout);
  const outline = (bar: Bar) => (isOutlined(bar.point.series) ? theme.hue(bar.point.series.hue) : "none");
  const middle = (bar: Bar) => (bar.left + bar.right) / 2;
  return [
    Plot.rect(bars, {
      x1: "left",
      x2: "right",
      y1: "from",
      y2: "to",
      fill: { value: (bar: Bar) => `url(#${paintId(chartId, bar.point.series)})`, scale: null },
      stroke: { value: outline, scale: null },
      strokeWidth: 1.25,
      title: (bar: Bar) => bar.point.words,
      render: tagged(bars.map(({ point }) => point)),
    }),
    ...(state.layout === "grouped"
      ? [
          ...whiskerMarks(
            bars.map((bar) => ({ x: middle(bar), low: bar.point.low, high: bar.point.high })),
            theme.ink,
          ),
          ...numbers(bars, layout, theme),
        ]
      : []),
    Plot.ruleY([0], { x1: layout.left, x2: layout.right, stroke: theme.ink, strokeWidth: 1.25 }),
    ...(totals === undefined ? [] : totalMarks(totals, state, layout, theme)),
  ];
}

function groupedBars(series: readonly PlottedSeries[], layout: Layout): Bar[] {
  const inner = layout.slot * (1 - emptyShare);
  const each = inner / Math.max(1, series.length);
  const gap = Math.min(3, each * 0.15);
  return series.flatMap((one, order) =>
    one.points.filter(hasNumber).map((point) => {
      const left = layout.x(point.position) - inner / 2 + order * each;
      return { point, left: left + gap / 2, right: left + each - gap / 2, from: 0, to: point.value };
    }),
  );
}

/** Parts above zero go up, parts below zero go down, each in the order of the series; the outer end is exact. */
function stackedBars(state: BarsState, series: readonly PlottedSeries[], layout: Layout): Bar[] {
  const half = Math.min(44, (layout.slot * (1 - emptyShare)) / 2);
  const perUnit = Math.abs(layout.y(1) - layout.y(0));
  return state.axis.flatMap((_, position) => {
    const reached = { up: 0, down: 0 };
    return series.flatMap((one) => {
      const point = one.points.find((candidate) => candidate.position === position);
      if (point === undefined || !hasNumber(point)) return [];
      const side = point.value < 0 ? "down" : "up";
      const start = reached[side];
      const end = start + point.value;
      reached[side] = end;
      const thick = Math.abs(point.value) * perUnit > 3 * seam;
      const from = start !== 0 && thick ? start + (Math.sign(point.value) * seam) / perUnit : start;
      const middle = layout.x(position);
      return [{ point, left: middle - half, right: middle + half, from, to: end }];
    });
  });
}

function hasNumber(point: PlottedPoint): boolean {
  return !Number.isNaN(point.value);
}

/** The number at the end of each bar, when all of them fit the width of a bar: all or none. */
function numbers(bars: readonly Bar[], layout: Layout, theme: Theme): Plot.Markish[] {
  const size = layout.size - 1;
  const written = (bar: Bar) => bar.point.written;
  if (!bars.every((bar) => textWidth(written(bar), size) <= bar.right - bar.left + 2)) return [];
  const outerEnd = ({ point, to }: Bar) =>
    Number.isNaN(point.low) ? to : to < 0 ? Math.min(to, point.low) : Math.max(to, point.high);
  return [true, false].map((above) =>
    Plot.text(
      bars.filter((bar) => bar.to >= 0 === above),
      {
        x: (bar: Bar) => (bar.left + bar.right) / 2,
        y: outerEnd,
        dy: above ? -5 : 5,
        lineAnchor: above ? "bottom" : "top",
        text: written,
        fontSize: size,
        ...halo(theme),
      },
    ),
  );
}

function totalMarks(totals: PlottedSeries, state: BarsState, layout: Layout, theme: Theme): Plot.Markish[] {
  const x = (point: Place) => layout.x(point.position);
  const row = withGaps(totals, state.axis.length);
  const known = totals.points.filter(hasNumber);
  const colour = theme.hue(totals.hue);
  return [
    Plot.line(row, { x, y: "value", stroke: theme.paper, strokeWidth: 4 }),
    Plot.line(row, { x, y: "value", stroke: colour, strokeWidth: 1.75 }),
    ...whiskerMarks(
      known.map((point) => ({ x: x(point), low: point.low, high: point.high })),
      colour,
    ),
    Plot.dot(totals.points, {
      x,
      y: "value",
      r: 4.5,
      fill: colour,
      stroke: theme.paper,
      strokeWidth: 1.5,
      title: "words",
      render: tagged(totals.points),
    }),
  ];
}

interface Whisker {
  readonly x: number;
  readonly low: number;
  readonly high: number;
}

/** The interval of an estimate as a line with a cap at each end (Plot's own marker would make ids by counting). */
function whiskerMarks(all: readonly Whisker[], stroke: string): Plot.Markish[] {
  const whiskers = all.filter(({ low }) => !Number.isNaN(low));
  const style = { stroke, strokeWidth: 1.5 };
  const cap = { x1: (one: Whisker) => one.x - 4, x2: (one: Whisker) => one.x + 4, ...style };
  return [
    Plot.ruleX(whiskers, { x: "x", y1: "low", y2: "high", ...style }),
    Plot.ruleY(whiskers, { ...cap, y: "low" }),
    Plot.ruleY(whiskers, { ...cap, y: "high" }),
  ];
}

/** Text that crosses a bar keeps a rim of paper, so that it stays readable. */
function halo(theme: Theme) {
  return { fill: theme.ink, stroke: theme.paper, strokeWidth: 4, strokeLinejoin: "round" } as const;
}
