import { parseHTML } from "linkedom";
import type { Theme } from "../chart/palette.ts";
import { renderChart } from "../chart/render-chart.ts";
import type { ChartState } from "../chart/state.ts";
import type { Locale } from "../text/catalogue.ts";

/** Draws a chart as the text of an SVG element, for a page or a document that is made without a browser. */
export type DrawChart = (
  state: ChartState,
  how: { readonly width: number; readonly theme: Theme; readonly locale: Locale },
) => string;

/**
 * Draws with the document of linkedom, a new one each time, so that nothing lives on between two reports.
 *
 * @throws Error when the state is no chart (see `checkChart`).
 */
export const drawChart: DrawChart = (state, how) => {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  return renderChart(state, { document, ...how }).outerHTML;
};
