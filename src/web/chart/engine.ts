import { cssTheme, fixedThemes } from "../../chart/palette.ts";
import type { ChartState } from "../../chart/state.ts";

/**
 * The drawing code, loaded the first time that a page shows a chart: it is larger than the rest of the application, and
 * the pages without a chart do not need it.
 */
function engine() {
  return import("../../chart/render-chart.ts");
}

/** Draws a chart for the screen; its colours follow the page (light, dark, print). Width in pixels. */
export async function draw(state: ChartState, width: number): Promise<SVGElement> {
  const { renderChart } = await engine();
  return renderChart(state, { document, width, theme: cssTheme });
}

/** Draws a chart as the text of an SVG file, with fixed colours: a file cannot know the page it came from. */
export async function drawFile(state: ChartState): Promise<string> {
  const { renderChart } = await engine();
  const svg = renderChart(state, { document, width: 960, theme: fixedThemes.print });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`;
}
