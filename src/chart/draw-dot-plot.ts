/// <reference lib="dom" />
import { drawDot, type OwnHue, referenceLine } from "./dot.ts";
import { drawDotList } from "./dot-list.ts";
import type { DotPlotState } from "./dot-plot.ts";
import { drawDotStrips } from "./dot-strips.ts";
import { drawLegend } from "./legend.ts";
import { assignHues } from "./palette.ts";
import type { Picture, Sheet } from "./sheet.ts";

/** Draws the municipality among its peers: a list of municipalities for one subject, a strip a subject for more. */
export function drawDotPlot(state: DotPlotState, sheet: Sheet): Picture {
  const hues = state.rows.map(({ hue }) => hue ?? "total");
  const assigned = assignHues(hues);
  const ownHue: OwnHue = (index) => assigned.get(hues[index] ?? "total") ?? "total";
  const { theme } = sheet;
  const isList = state.rows.length === 1;
  const reference = state.rows.find((row) => row.reference !== undefined)?.reference;
  const legend = drawLegend(sheet, [
    {
      word: state.own,
      width: 18,
      sample: (x, y) => [drawDot(sheet, "own", x + 7, y, isList ? theme.hue(ownHue(0)) : theme.ink)],
    },
    ...(state.rows.every(({ peers }) => peers.length === 0)
      ? []
      : [
          {
            word: state.group,
            width: 18,
            sample: (x: number, y: number) => [drawDot(sheet, "peer", x + 7, y, theme.quiet)],
          },
        ]),
    ...(reference === undefined || isList
      ? []
      : [
          {
            word: reference.label,
            width: 18,
            sample: (x: number, y: number) => [referenceLine(sheet, x + 7, y - 8, y + 8)],
          },
        ]),
  ]);
  const top = legend.height + 8;
  const body = isList ? drawDotList(state, sheet, top, ownHue) : drawDotStrips(state, sheet, top, ownHue);
  return { ...body, parts: [...legend.parts, ...body.parts] };
}
