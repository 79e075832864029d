import * as Plot from "@observablehq/plot";
import type { Layout } from "./layout.ts";
import { paintId } from "./paint.ts";
import type { Theme } from "./palette.ts";
import { type Place, type PlottedPoint, type PlottedSeries, withGaps } from "./plotted.ts";
import type { LineState } from "./state.ts";
import { tagged } from "./tagged.ts";

const symbols = ["circle", "square", "triangle", "diamond", "wye", "star"] as const;

/** The shape of the marks of a series, so that lines that cross stay apart without colour. */
function symbolOf(series: PlottedSeries): (typeof symbols)[number] {
  return symbols[series.index % symbols.length] ?? "circle";
}

/** Stroke of a series by tense: realised whole, expected thinner, forecast dashed, budget dotted. */
export function lineStroke(series: PlottedSeries): { readonly strokeWidth: number; readonly strokeDasharray?: string } {
  switch (series.tense) {
    case "realised":
      return { strokeWidth: 2.5 };
    case "expected":
      return { strokeWidth: 1.75 };
    case "forecast":
      return { strokeWidth: 2, strokeDasharray: "6 4" };
    case "budget":
      return { strokeWidth: 1.75, strokeDasharray: "1.5 3.5" };
  }
}

/** Marks of a line chart: bands of the intervals below, then lines with gaps, then a mark at every number. */
export function lineMarks(
  { id: chartId, axis: { length: places }, isStepped }: Pick<LineState, "id" | "axis" | "isStepped">,
  series: readonly PlottedSeries[],
  layout: Layout,
  theme: Theme,
): Plot.Markish[] {
  const curve = isStepped === true ? "step-after" : "linear";
  const x = (point: Place | PlottedPoint) => layout.x(point.position);
  const bands = series.flatMap((one): Plot.Markish[] => {
    const row = withGaps(one, places);
    if (!row.some((point) => !Number.isNaN(point.low))) return [];
    const lone = row.filter((point, i) => isBanded(point) && !isBanded(row[i - 1]) && !isBanded(row[i + 1]));
    const ends = { x, y1: "low", y2: "high", curve } as const;
    return [
      Plot.areaY(row, { ...ends, fill: `url(#${paintId(chartId, one)}-band)` }),
      Plot.ruleX(lone, { x, y1: "low", y2: "high", stroke: theme.hue(one.hue), strokeWidth: 7, strokeOpacity: 0.3 }),
    ];
  });
  const lines = series.flatMap((one): Plot.Markish[] => {
    const colour = theme.hue(one.hue);
    const stroke = lineStroke(one);
    const isFull = one.tense === "realised";
    const dot = { x, y: "value", symbol: symbolOf(one), r: places > 24 ? 2 : 4, title: "words" } as const;
    return [
      Plot.line(withGaps(one, places), { x, y: "value", curve, stroke: colour, strokeLinejoin: "round", ...stroke }),
      Plot.dot(one.points, {
        ...dot,
        fill: isFull ? colour : theme.paper,
        stroke: isFull ? theme.paper : colour,
        strokeWidth: isFull ? 1 : 1.75,
        render: tagged(one.points),
      }),
    ];
  });
  return [...bands, ...lines];
}

function isBanded(point: Place | undefined): boolean {
  return point !== undefined && !Number.isNaN(point.low);
}
