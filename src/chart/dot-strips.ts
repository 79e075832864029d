/// <reference lib="dom" />
import { t } from "../text/catalogue.ts";
import { dotRadius, dotValue, dotValues, dotWhisker, drawDot, type OwnHue, referenceLine } from "./dot.ts";
import type { DotPlotState, DotRow } from "./dot-plot.ts";
import { drawNotes } from "./legend.ts";
import { cross, mark, type Picture, part, type Sheet, writeLines, written } from "./sheet.ts";
import type { Measured } from "./state.ts";
import { wrapText } from "./text-width.ts";
import { valueScale } from "./value-scale.ts";

const stripHeight = 30;
/** Pixels for each cross of a missing number, to the right of the strips. */
const crossWidth = 12;

/** Draws more subjects: under each its name and the numbers in words a strip with all municipalities, on one axis. */
export function drawDotStrips(state: DotPlotState, sheet: Sheet, above: number, ownHue: OwnHue): Picture {
  const { theme, size, leading, width } = sheet;
  const isGap = (one: Measured) => Number.isNaN(dotValue(sheet, one));
  const all = (row: DotRow): Measured[] => [
    row.own,
    ...row.peers,
    ...(row.reference === undefined ? [] : [row.reference]),
  ];
  const most = Math.max(...state.rows.map((row) => all(row).filter(isGap).length));
  const { values, holdsZero } = dotValues(sheet, state.rows.flatMap(all));
  const edge = width - (most === 0 ? 0 : most * crossWidth + 8);
  const scale = valueScale(sheet, values, { left: 12, right: edge - 12, holdsZero });
  let y = above;
  const rows = state.rows.map((row, index) => {
    const label = wrapText(row.label, size, width, "semibold");
    const said = wrapText(saidOf(state, row, sheet), size, width);
    const top = y;
    const strip = top + (label.length + said.length) * leading + 2;
    y = strip + stripHeight + 12;
    return { row, index, label, said, top, middle: strip + stripHeight / 2 };
  });
  const bottom = y - 10;
  const parts = rows.flatMap(({ row, index, label, said, top, middle }) => {
    const missing = all(row).filter(isGap);
    const at = (one: Measured) =>
      isGap(one) ? edge + 8 + missing.indexOf(one) * crossWidth : scale.x(dotValue(sheet, one));
    const offsets = spread(
      row.peers.map((peer) => at(peer)),
      at(row.own),
    );
    const dot = (one: Measured, name: string, who: "own" | "peer", offset = 0) => {
      const colour = who === "own" ? theme.hue(ownHue(index)) : theme.quiet;
      return mark(
        sheet,
        { ...one, series: who === "own" ? "eigen" : name, at: row.id, label: `${row.label}, ${name}` },
        [
          ...dotWhisker(sheet, one, middle, scale.x, colour),
          isGap(one) ? cross(sheet, at(one), middle, colour) : drawDot(sheet, who, at(one), middle + offset, colour),
        ],
      );
    };
    const { reference } = row;
    return [
      part(sheet, "rect", { x: 0, y: top - 2, width, height: middle - stripHeight / 2 - top, fill: theme.paper }),
      ...writeLines(sheet, label, 0, top, { "font-weight": 600 }),
      ...writeLines(sheet, said, 0, top + label.length * leading, { fill: theme.quiet }),
      part(sheet, "line", {
        x1: 0,
        x2: edge,
        y1: middle,
        y2: middle,
        stroke: theme.quiet,
        "stroke-width": 1,
        "stroke-opacity": 0.6,
      }),
      ...row.peers.map((peer, order) => dot(peer, peer.name, "peer", isGap(peer) ? 0 : offsets[order])),
      ...(reference === undefined
        ? []
        : [
            mark(
              sheet,
              { ...reference, series: "vergelijking", at: row.id, label: `${row.label}, ${reference.label}` },
              [
                isGap(reference)
                  ? cross(sheet, at(reference), middle)
                  : referenceLine(sheet, at(reference), middle - stripHeight / 2, middle + stripHeight / 2),
              ],
            ),
          ]),
      dot(row.own, state.own, "own"),
    ];
  });
  const after = bottom + leading + 4;
  const notes = drawNotes(
    sheet,
    state.rows.flatMap((row) => missingNote(state, row, sheet)),
    after,
  );
  return {
    height: after + notes.height + 4,
    parts: [...scale.grid(above, bottom), ...parts, ...notes.parts],
    scale: { zero: scale.x(0), unitPixels: scale.pixelsPerUnit },
  };
}

/** Moves dots that would cover one another, or the own municipality, above and under the line of their strip, in pixels. */
function spread(xs: readonly number[], own: number): readonly number[] {
  const across = 2 * dotRadius;
  const placed = [{ x: own, offset: 0 }];
  return xs.map((x) => {
    const free = [0, -across, across].find((offset) =>
      placed.every((other) => other.offset !== offset || Math.abs(other.x - x) >= across),
    );
    placed.push({ x, offset: free ?? 0 });
    return free ?? 0;
  });
}

/** The numbers of a strip in words: own, reference, and how many peers have one. */
function saidOf(state: DotPlotState, row: DotRow, sheet: Sheet): string {
  const known = row.peers.filter((peer) => !Number.isNaN(dotValue(sheet, peer))).length;
  return [
    `${state.own} ${written(sheet, row.own.figure)}`,
    ...(row.reference === undefined ? [] : [`${row.reference.label} ${written(sheet, row.reference.figure)}`]),
    ...(row.peers.length === 0 ? [] : [t(sheet.locale, "chart.peers-known", { known, all: row.peers.length })]),
  ].join(" · ");
}

/** Which municipalities have no number, and why. */
function missingNote(state: DotPlotState, row: DotRow, sheet: Sheet): string[] {
  const named = [
    { ...row.own, name: state.own },
    ...row.peers,
    ...(row.reference === undefined ? [] : [{ ...row.reference, name: row.reference.label }]),
  ];
  const missing = named.filter((one) => Number.isNaN(dotValue(sheet, one)));
  if (missing.length === 0) return [];
  return [`× ${row.label}: ${missing.map((one) => `${one.name} ${written(sheet, one.figure)}`).join(", ")}`];
}
