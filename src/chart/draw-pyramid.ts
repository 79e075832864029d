/// <reference lib="dom" />
import { isMissing } from "../figure/missing.ts";
import { t } from "../text/catalogue.ts";
import { drawNotes } from "./legend.ts";
import { openPaintBox } from "./paint-box.ts";
import { assignHues } from "./palette.ts";
import type { PyramidState } from "./pyramid.ts";
import { cross, mark, type Picture, part, type Sheet, widestOf, write, writeLines, written } from "./sheet.ts";
import { wrapHard } from "./text-width.ts";
import { inWrittenUnits } from "./written.ts";

const thick = 34;

/**
 * Draws the layers as bars round one middle line, each as wide as its share. A layer without a number gets an open bar
 * whose width says nothing, and a note that says so.
 */
export function drawPyramid(state: PyramidState, sheet: Sheet): Picture {
  const { size, leading, width, theme } = sheet;
  const { layers, style } = state;
  const isWide = width >= 480;
  const numbers = widestOf(
    sheet,
    layers.map(({ figure }) => written(sheet, figure)),
    "semibold",
  );
  const room = isWide ? width * 0.34 : width - numbers - 16;
  const left = isWide ? room + 16 : 0;
  const full = width - left - (isWide ? numbers + 20 : 0);
  const values = layers.map(({ figure }) =>
    isMissing(figure.value) ? Number.NaN : inWrittenUnits(figure.value, figure, style),
  );
  const most = Math.max(...values.filter(Number.isFinite), 0) || 1;
  const middle = left + full / 2;
  const hues = layers.map(({ hue }) => hue ?? "total");
  const assigned = assignHues(hues);
  const paints = openPaintBox(sheet);
  let y = 2;
  const parts = layers.map((layer, index) => {
    const label = wrapHard(layer.label, size, room);
    const value = values[index] ?? Number.NaN;
    const isGap = Number.isNaN(value);
    const across = isGap ? (full * (index + 1)) / (layers.length + 1) : Math.max(1.5, (full * value) / most);
    const words = label.length * leading;
    const top = y;
    const height = isWide ? Math.max(thick, words) : thick * 0.7;
    const barTop = isWide ? top : top + words + 2;
    y = barTop + height + (isWide ? 4 : 10);
    const wordsTop = isWide ? barTop + (height - words) / 2 : top;
    const numberY = isWide ? barTop + height / 2 : top + leading / 2;
    const box = { x: middle - across / 2, y: barTop, width: across, height };
    const bar = isGap
      ? [
          part(sheet, "rect", { ...box, fill: theme.paper, stroke: theme.ink, "stroke-dasharray": "3 3" }),
          cross(sheet, middle, barTop + height / 2),
        ]
      : [part(sheet, "rect", { ...box, ...paints.fill(assigned.get(hues[index] ?? "total") ?? "total", "realised") })];
    return mark(sheet, { ...layer, series: layer.id, at: "aandeel" }, [
      ...bar,
      ...writeLines(sheet, label, 0, wordsTop),
      write(sheet, written(sheet, layer.figure), width - 1, numberY, { "text-anchor": "end", "font-weight": 600 }),
    ]);
  });
  const unknown = values.some(Number.isNaN) ? [t(sheet.locale, "chart.width-unknown")] : [];
  const notes = drawNotes(sheet, unknown, y);
  return {
    height: y + notes.height + 2,
    parts: [paints.defs(), ...parts, ...notes.parts],
    scale: { zero: middle, unitPixels: full / most },
  };
}
