import { plain } from "../text/sentence.ts";
/// <reference lib="dom" />

import { checkChart } from "./check-chart.ts";
import { drawDiverging } from "./draw-diverging.ts";
import { drawDotPlot } from "./draw-dot-plot.ts";
import { drawGoalTree } from "./draw-goal-tree.ts";
import { drawMap } from "./draw-map.ts";
import { drawMatrix } from "./draw-matrix.ts";
import { drawPyramid } from "./draw-pyramid.ts";
import { drawSeries } from "./draw-series.ts";
import { drawSmallMultiples } from "./draw-small-multiples.ts";
import { drawTimeline } from "./draw-timeline.ts";
import { drawWaterfall } from "./draw-waterfall.ts";
import { type Drawing, openSheet, type Picture, round, type Sheet } from "./sheet.ts";
import type { BarsState, ChartState, LineState } from "./state.ts";
import { svgElement } from "./svg-element.ts";

/** Family of all text; the system's own only where the bundled one has not loaded. */
export const chartFont = '"Source Sans 3", system-ui, sans-serif';

/**
 * Draws a chart. The same state, width and theme give the same element, in a browser and on a server (but for the half
 * pixel by which Plot makes lines crisp on a screen): no clock, no random ids. Name and sentence become `<title>` and
 * `<desc>`; show `twin(state)` beside it.
 *
 * @throws Error when the state is no chart (see `checkChart`).
 */
export function renderChart(state: ChartState, drawing: Drawing): SVGElement {
  checkChart(state);
  const sheet = openSheet(state, drawing);
  if (isUpright(state)) {
    const { svg, scale } = drawSeries(state, sheet);
    return named(svg, sheet, scale);
  }
  const { height, parts, scale } = drawOurs(state, sheet);
  const whole = Math.ceil(height);
  const svg = svgElement(sheet.document, "svg", {
    class: "sluitend-chart",
    fill: "currentColor",
    width: sheet.width,
    height: whole,
    viewBox: `0 0 ${sheet.width} ${whole}`,
  });
  svg.append(...parts);
  return named(svg, sheet, scale);
}

function isUpright(state: ChartState): state is LineState | (BarsState & { readonly layout: "grouped" | "stacked" }) {
  return state.type === "line" || (state.type === "bars" && state.layout !== "diverging");
}

/** Draws what Plot has no marks for. */
function drawOurs(state: Exclude<ChartState, LineState>, sheet: Sheet): Picture {
  switch (state.type) {
    case "bars":
      return drawDiverging(state, sheet);
    case "waterfall":
      return drawWaterfall(state, sheet);
    case "timeline":
      return drawTimeline(state, sheet);
    case "matrix":
      return drawMatrix(state, sheet);
    case "goal-tree":
      return drawGoalTree(state, sheet);
    case "pyramid":
      return drawPyramid(state, sheet);
    case "small-multiples":
      return drawSmallMultiples(state, sheet);
    case "dot-plot":
      return drawDotPlot(state, sheet);
    case "map":
      return drawMap(state, sheet);
  }
}

/** Gives a drawn chart its id, its name and sentence for who cannot see it, and the scale of its marks. */
function named(svg: SVGElement, sheet: Sheet, scale: Picture["scale"]): SVGElement {
  const { id, name, sentence } = sheet.chart;
  const ids = { title: `${id}-naam`, desc: `${id}-zin` };
  const attributes = {
    id,
    role: "img",
    "aria-labelledby": `${ids.title} ${ids.desc}`,
    "font-family": chartFont,
    "font-size": String(sheet.size),
    ...(scale === undefined
      ? {}
      : {
          "data-zero": String(round(scale.zero)),
          "data-unit-pixels": String(Math.round(scale.unitPixels * 1e6) / 1e6),
        }),
  };
  svg.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns", "http://www.w3.org/2000/svg");
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, value);
  svg.prepend(
    svgElement(sheet.document, "title", { id: ids.title }, name),
    svgElement(sheet.document, "desc", { id: ids.desc }, plain(sentence)),
  );
  return svg;
}
