/// <reference lib="dom" />

import * as Plot from "@observablehq/plot";
import { barMarks } from "./bar-marks.ts";
import { furniture } from "./furniture.ts";
import { type Layout, layOut } from "./layout.ts";
import { lineMarks } from "./line-marks.ts";
import { bandPattern, paintPattern } from "./paint.ts";
import type { Theme } from "./palette.ts";
import { plotSeries } from "./plotted.ts";
import { type Picture, part, type Sheet } from "./sheet.ts";
import type { SeriesState } from "./state.ts";

/** Draws lines or bars with Observable Plot, and our words around them. */
export function drawSeries(
  state: SeriesState,
  sheet: Sheet,
): { readonly svg: SVGElement; readonly scale: NonNullable<Picture["scale"]> } {
  const { document, theme, locale } = sheet;
  const series = plotSeries(state, locale);
  const layout = layOut(state, series, sheet.width, locale);
  const marks =
    state.type === "line" ? lineMarks(state, series, layout, theme) : barMarks(state.id, state, series, layout, theme);
  const plot = Plot.plot({
    document,
    className: "sluitend-chart",
    width: layout.width,
    height: layout.height,
    marginLeft: layout.left,
    marginRight: layout.width - layout.right,
    marginTop: layout.top,
    marginBottom: layout.height - layout.bottom,
    // Places are laid out by us, in pixels, since labels, legend and notes must know them too.
    x: { type: "identity", axis: null },
    y: { type: "linear", domain: [layout.axis.low, layout.axis.high], axis: null },
    marks: [...axisMarks(state, layout, theme), ...futureMarks(state, layout, theme), ...marks],
  });
  if (!isSvg(plot)) throw new Error(`Chart "${state.id}" was not drawn as one SVG element.`);
  plot.querySelector("style")?.remove();
  for (const labelled of Array.from(plot.querySelectorAll("[aria-label]"))) labelled.removeAttribute("aria-label");
  plot.removeAttribute("style");
  const defs = part(sheet, "defs", {});
  defs.append(...series.map((one) => paintPattern(document, state.id, one, theme)));
  if (state.type === "line") defs.append(...series.map((one) => bandPattern(document, state.id, one, theme)));
  plot.prepend(defs);
  const last = series.at(-1);
  const totals = state.type === "bars" && state.totals !== undefined && last !== undefined ? { totals: last } : {};
  plot.append(...furniture({ document, chartId: state.id, layout, theme, series, ...totals }));
  return { svg: plot, scale: { zero: layout.y(0), unitPixels: layout.y(0) - layout.y(1) } };
}

function axisMarks(state: SeriesState, layout: Layout, theme: Theme): Plot.Markish[] {
  const span = { x1: layout.left, x2: layout.right };
  return [
    Plot.ruleY(layout.axis.ticks, { ...span, stroke: theme.grid }),
    Plot.text(layout.axis.ticks, {
      x: () => layout.left - 8,
      y: (tick: number) => tick,
      text: layout.tickTexts,
      textAnchor: "end",
      fill: theme.quiet,
    }),
    ...(state.type === "line" ? [Plot.ruleY([0], { ...span, stroke: theme.ink, strokeWidth: 1.25 })] : []),
  ];
}

/** What has not happened yet lies behind a dotted line, with a word. */
function futureMarks(state: SeriesState, layout: Layout, theme: Theme): Plot.Markish[] {
  if (state.type !== "line" || state.future === undefined) return [];
  const at = Math.max(0, state.axis.indexOf(state.future.from) - 0.5);
  const x = () => layout.x(at);
  return [
    Plot.ruleX([0], { x, y1: layout.axis.low, y2: layout.axis.high, stroke: theme.quiet, strokeDasharray: "1.5 3.5" }),
    Plot.text([layout.axis.low], {
      ...{ x, y: (low: number) => low, text: () => state.future?.label ?? "", textAnchor: "start" },
      ...{ dx: 6, dy: -9, fill: theme.quiet, fontSize: layout.size },
    }),
  ];
}

function isSvg(element: Element): element is SVGSVGElement {
  return element.tagName.toLowerCase() === "svg";
}
