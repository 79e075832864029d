/// <reference lib="dom" />

import { type Layout, leaderSpace, legendSample } from "./layout.ts";
import { lineStroke } from "./line-marks.ts";
import { isOutlined, paintId } from "./paint.ts";
import type { Theme } from "./palette.ts";
import type { PlottedSeries } from "./plotted.ts";
import { svgElement } from "./svg-element.ts";
import { textWidth } from "./text-width.ts";

interface Furnishing {
  readonly document: Document;
  readonly chartId: string;
  readonly layout: Layout;
  readonly theme: Theme;
  readonly series: readonly PlottedSeries[];
  /** The series that is drawn as a line over bars. */
  readonly totals?: PlottedSeries;
}

/** Everything on a chart that is words: labels of the axes and lines, legend, marks and notes of missing numbers. */
export function furniture(room: Furnishing): SVGElement[] {
  return [
    ...axisLabels(room),
    ...endLabels(room),
    ...totalNumbers(room),
    ...legend(room),
    ...missingMarks(room),
    ...notes(room),
  ];
}

function text(
  { document, layout, theme }: Furnishing,
  content: string,
  x: number,
  y: number,
  more: Readonly<Record<string, string | number>> = {},
): SVGElement {
  // Half the height of a small letter below the middle puts text on a middle line in every renderer;
  // `dominant-baseline` is not understood by all.
  const baseline = y + layout.size * 0.34;
  return svgElement(document, "text", { x, y: baseline, fill: theme.ink, "text-anchor": "start", ...more }, content);
}

function axisLabels(room: Furnishing): SVGElement[] {
  const { layout, theme } = room;
  const top = layout.bottom + layout.lane + 8;
  return layout.axisLabels.flatMap(({ lines, x, row }) => {
    if (layout.axisLabelsTurned) {
      const turned = {
        transform: `rotate(-90 ${Math.round(x * 100) / 100} ${top})`,
        "text-anchor": "end",
        fill: theme.quiet,
      };
      return [text(room, lines.join(" "), x, top, turned)];
    }
    return lines.map((line, index) =>
      text(room, line, x, top + (row + index + 0.5) * layout.leading, { "text-anchor": "middle", fill: theme.quiet }),
    );
  });
}

function endLabels(room: Furnishing): SVGElement[] {
  const { document, layout, theme } = room;
  const column = layout.right + leaderSpace;
  const line = layout.size + 2;
  return layout.endLabels.flatMap((label) => {
    const rows = [...label.lines, label.value];
    const top = label.y - ((rows.length - 1) * line) / 2;
    const bend = column - 10;
    return [
      svgElement(document, "path", {
        d: `M${round(label.fromX + 7)},${round(label.fromY)}L${round(Math.max(label.fromX + 8, layout.right))},${round(label.fromY)}L${round(bend + 6)},${round(label.y)}`,
        fill: "none",
        stroke: theme.hue(label.series.hue),
        "stroke-width": 1,
        "stroke-opacity": 0.8,
      }),
      ...rows.map((row, index) =>
        text(room, row, column, top + index * line, index === rows.length - 1 ? { "font-weight": 600 } : {}),
      ),
    ];
  });
}

function legend(room: Furnishing): SVGElement[] {
  const { document, chartId, layout, theme } = room;
  return layout.legend.flatMap(({ series, x, y }) => {
    const colour = theme.hue(series.hue);
    const sample =
      series === room.totals
        ? [
            svgElement(document, "line", { x1: x, x2: x + 17, y1: y, y2: y, stroke: colour, "stroke-width": 1.75 }),
            svgElement(document, "circle", { cx: x + 8.5, cy: y, r: 4, fill: colour }),
          ]
        : [
            svgElement(document, "rect", {
              x: x + 0.5,
              y: y - 7.5,
              width: 16,
              height: 15,
              fill: `url(#${paintId(chartId, series)})`,
              ...(isOutlined(series) ? { stroke: colour, "stroke-width": 1.25 } : {}),
              ...(series.tense === "budget" ? { "stroke-dasharray": lineStroke(series).strokeDasharray ?? "" } : {}),
            }),
          ];
    return [...sample, text(room, series.label, x + legendSample, y)];
  });
}

/** The number of each total on a slip of paper, since it may lie across a bar; all or none. */
function totalNumbers(room: Furnishing): SVGElement[] {
  const { document, layout, theme, totals } = room;
  const known = totals?.points.filter(({ value }) => !Number.isNaN(value)) ?? [];
  const width = (content: string) => textWidth(content, layout.size, "semibold") + 8;
  const slips = known.map((point) => ({ point, content: point.written }));
  if (!slips.every(({ content }) => width(content) <= layout.slot - 2)) return [];
  const height = layout.size + 3;
  const away = 9 + height / 2;
  const end = (value: number, otherwise: number) => layout.y(Number.isNaN(value) ? otherwise : value);
  const below = slips.map(({ point }) => end(point.low, point.value) + away);
  const isBelow = known.every(({ value }) => value < 0) && below.every((y) => y + height / 2 < layout.bottom);
  return slips.flatMap(({ point, content }, index) => {
    const x = layout.x(point.position);
    const y = isBelow ? (below[index] ?? 0) : end(point.high, point.value) - away;
    const half = width(content) / 2;
    return [
      svgElement(document, "rect", {
        x: x - half,
        y: y - height / 2,
        width: 2 * half,
        height,
        rx: 3,
        fill: theme.paper,
      }),
      text(room, content, x, y, { "text-anchor": "middle", "font-weight": 600 }),
    ];
  });
}

/** A cross in the strip under the plot where a number is missing; series side by side when several miss one place. */
function missingMarks(room: Furnishing): SVGElement[] {
  const { document, layout, theme } = room;
  const missing = room.series.flatMap(({ points }) => points.filter(({ reason }) => reason !== undefined));
  return missing.map((point) => {
    const here = missing.filter(({ position }) => position === point.position);
    const step = Math.min(11, (layout.slot - 2) / here.length);
    const x = layout.x(point.position) + (here.indexOf(point) - (here.length - 1) / 2) * step;
    const y = layout.bottom + layout.lane / 2 + 1;
    const mark = svgElement(document, "path", {
      d: `M${round(x - 3.5)},${round(y - 3.5)}l7,7m0,-7l-7,7`,
      stroke: theme.hue(point.series.hue),
      "stroke-width": 2,
      fill: "none",
      "data-ref": point.ref,
      "data-series": point.series.id,
      "data-at": point.at,
      "data-value": point.reason ?? "",
    });
    mark.append(svgElement(document, "title", {}, point.words));
    return mark;
  });
}

function notes(room: Furnishing): SVGElement[] {
  const { layout, theme } = room;
  return layout.notes.map((note, index) =>
    text(room, note, 0, layout.notesTop + (index + 0.5) * layout.leading, { fill: theme.quiet }),
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
