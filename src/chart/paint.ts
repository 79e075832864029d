/// <reference lib="dom" />
import { hueColours, type Texture, type Theme } from "./palette.ts";
import type { PlottedSeries } from "./plotted.ts";
import { svgElement } from "./svg-element.ts";

const tile = 8;

/** Shapes of each texture on a tile of 8 by 8 pixels; strokes run over the edges so that tiles join. */
const shapes: Readonly<Record<Texture, string>> = {
  solid: "",
  rising: "M-2,2L2,-2M0,8L8,0M6,10L10,6",
  falling: "M-2,6L2,10M0,0L8,8M6,-2L10,2",
  dots: "M2,2h0.01M6,6h0.01",
  lines: "M0,2H8M0,6H8",
  upright: "M2,0V8M6,0V8",
  grid: "M0,4H8M4,0V8",
};

/** How strongly the hue fills the ground, and how wide the texture is drawn, per tense. */
const grounds: Readonly<Record<PlottedSeries["tense"], number>> = {
  realised: 1,
  expected: 0.8,
  forecast: 0.16,
  budget: 0,
};

/** What a fill depends on: the hue, the tense, and the place among the series of the chart. */
export type Painted = Pick<PlottedSeries, "hue" | "tense" | "index">;

/** Id of the pattern of a series; made of the chart's id, so that it is the same at every drawing. */
export function paintId(chartId: string, series: Painted): string {
  return `${chartId}-vlak-${series.index + 1}`;
}

/**
 * Makes the fill of a series: realised is full colour, expected lighter, forecast a hatch on a tint, a budget open. Each
 * hue has a texture of its own, so that areas differ without colour; a forecast is always hatched.
 */
export function paintPattern(document: Document, chartId: string, series: Painted, theme: Theme): SVGElement {
  const colour = theme.hue(series.hue);
  const isForecast = series.tense === "forecast";
  const own = hueColours[series.hue].texture;
  const texture = isForecast && own === "solid" ? "rising" : own;
  const pattern = svgElement(document, "pattern", {
    id: paintId(chartId, series),
    width: tile,
    height: tile,
    patternUnits: "userSpaceOnUse",
  });
  const ground = { width: tile, height: tile };
  pattern.append(svgElement(document, "rect", { ...ground, fill: theme.paper }));
  if (series.tense !== "budget") {
    const opacity = grounds[series.tense];
    pattern.append(svgElement(document, "rect", { ...ground, fill: colour, "fill-opacity": opacity }));
    const stroke = isForecast
      ? { stroke: colour, "stroke-width": texture === "dots" ? 3 : 1.5 }
      : { stroke: theme.paper, "stroke-width": texture === "dots" ? 2.2 : 1, "stroke-opacity": 0.7 };
    if (shapes[texture] !== "") {
      pattern.append(
        svgElement(document, "path", { d: shapes[texture], fill: "none", "stroke-linecap": "round", ...stroke }),
      );
    }
  }
  return pattern;
}

/** Makes the fill of the band of an interval: a light tint, hatched for a forecast. */
export function bandPattern(document: Document, chartId: string, series: Painted, theme: Theme): SVGElement {
  const colour = theme.hue(series.hue);
  const id = `${paintId(chartId, series)}-band`;
  const pattern = svgElement(document, "pattern", { id, width: tile, height: tile, patternUnits: "userSpaceOnUse" });
  pattern.append(svgElement(document, "rect", { width: tile, height: tile, fill: colour, "fill-opacity": 0.13 }));
  if (series.tense === "forecast") {
    const own = hueColours[series.hue].texture;
    const hatch = { d: shapes[own === "solid" ? "rising" : own], stroke: colour, "stroke-opacity": 0.35, fill: "none" };
    pattern.append(
      svgElement(document, "path", { ...hatch, "stroke-linecap": "round", "stroke-width": own === "dots" ? 2 : 1 }),
    );
  }
  return pattern;
}

/** Tells whether an area needs a line round it to stand out from the paper. */
export function isOutlined(series: Painted): boolean {
  return series.tense !== "realised";
}
