import { fileURLToPath } from "node:url";
import { Resvg } from "@resvg/resvg-js";
import { fixedThemes } from "../chart/palette.ts";
import type { ChartState } from "../chart/state.ts";
import type { Locale } from "../text/catalogue.ts";
import type { DrawChart } from "./draw-chart.ts";
import { printFaces } from "./fonts.ts";

/** A picture of a chart: PNG, with its size on paper in pixels of a ninety-sixth of an inch. */
export interface ChartPicture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Dots for each pixel: sharp on paper and on a screen of today. */
const density = 2;

const fontFiles = printFaces.map((face) =>
  fileURLToPath(new URL(`../../fonts/SourceSans3-${face}.ttf`, import.meta.url)),
);

/**
 * Draws a chart as a picture for programs that do not show SVG everywhere, with only the bundled fonts. The same chart
 * gives the same bytes.
 *
 * @throws Error when the state is no chart.
 */
export function chartPicture(
  chart: ChartState,
  { draw, width, locale }: { readonly draw: DrawChart; readonly width: number; readonly locale: Locale },
): ChartPicture {
  const svg = draw(chart, { width, theme: fixedThemes.print, locale });
  const rendered = new Resvg(svg, {
    background: "#ffffff",
    fitTo: { mode: "width", value: width * density },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "Source Sans 3", sansSerifFamily: "Source Sans 3" },
  }).render();
  return { png: rendered.asPng(), width, height: Math.round(rendered.height / density) };
}
