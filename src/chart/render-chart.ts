/// <reference lib="dom" />

import * as Plot from "@observablehq/plot";
import type { Locale } from "../text/catalogue.ts";
import { barMarks } from "./bar-marks.ts";
import { checkChart } from "./check-chart.ts";
import { furniture } from "./furniture.ts";
import { type Layout, layOut } from "./layout.ts";
import { lineMarks } from "./line-marks.ts";
import { bandPattern, paintPattern } from "./paint.ts";
import type { Theme } from "./palette.ts";
import { type PlottedSeries, plotSeries } from "./plotted.ts";
import type { ChartState } from "./state.ts";
import { svgElement } from "./svg-element.ts";

/** What a chart is drawn with. */
export interface Drawing {
  /** The browser's document, or one of a library on the server. */
  readonly document: Document;
  /** Width in pixels, from 280 up; the height follows. */
  readonly width: number;
  readonly theme: Theme;
  /** Language of numbers and fixed words; Dutch unless told otherwise. */
  readonly locale?: Locale;
}

/** Family of all text; the system's own only where the bundled one has not loaded. */
export const chartFont = '"Source Sans 3", system-ui, sans-serif';

/**
 * Draws a chart. The same state, width and theme give the same element, in a browser and on a server (but for the half
 * pixel by which Plot makes lines crisp on a screen): no clock, no random ids. Name and sentence become `<title>` and `<desc>`; show `twin(state)` beside it.
 *
 * @throws Error when the state is no chart (see `checkChart`).
 */
export function renderChart(state: ChartState, { document, width, theme, locale = "nl" }: Drawing): SVGElement {
  checkChart(state);
  const series = plotSeries(state, locale);
  const layout = layOut(state, series, Math.max(280, Math.round(width)), locale);
  const marks =
    state.type === "line"
      ? lineMarks(state.id, series, layout, theme, state.axis.length)
      : barMarks(state.id, state, series, layout, theme);
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
    marks: [...axisMarks(state, layout, theme), ...marks],
  });
  if (!isSvg(plot)) throw new Error(`Chart "${state.id}" was not drawn as one SVG element.`);
  finish(plot, state, series, { document, theme, layout });
  return plot;
}

function axisMarks(state: ChartState, layout: Layout, theme: Theme): Plot.Markish[] {
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

function finish(
  svg: SVGElement,
  state: ChartState,
  series: readonly PlottedSeries[],
  { document, theme, layout }: { readonly document: Document; readonly theme: Theme; readonly layout: Layout },
): void {
  svg.querySelector("style")?.remove();
  for (const part of Array.from(svg.querySelectorAll("[aria-label]"))) part.removeAttribute("aria-label");
  const ids = { title: `${state.id}-naam`, desc: `${state.id}-zin` };
  const attributes = {
    id: state.id,
    role: "img",
    "aria-labelledby": `${ids.title} ${ids.desc}`,
    "font-family": chartFont,
    "font-size": String(layout.size),
    "data-zero": String(Math.round(layout.y(0) * 100) / 100),
    "data-unit-pixels": String(Math.round((layout.y(0) - layout.y(1)) * 1e6) / 1e6),
  };
  svg.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns", "http://www.w3.org/2000/svg");
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, value);
  svg.removeAttribute("style");
  const defs = svgElement(document, "defs", {});
  defs.append(...series.map((one) => paintPattern(document, state.id, one, theme)));
  if (state.type === "line") defs.append(...series.map((one) => bandPattern(document, state.id, one, theme)));
  svg.prepend(
    svgElement(document, "title", { id: ids.title }, state.name),
    svgElement(document, "desc", { id: ids.desc }, state.sentence),
    defs,
  );
  const last = series.at(-1);
  const totals = state.type === "bars" && state.totals !== undefined && last !== undefined ? { totals: last } : {};
  svg.append(...furniture({ document, chartId: state.id, layout, theme, series, ...totals }));
}

function isSvg(element: Element): element is SVGSVGElement {
  return element.tagName.toLowerCase() === "svg";
}
