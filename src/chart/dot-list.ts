/// <reference lib="dom" />
import { dotValue, dotValues, dotWhisker, drawDot, type OwnHue, referenceLine } from "./dot.ts";
import type { DotPlotState } from "./dot-plot.ts";
import { cross, mark, type Picture, part, rim, type Sheet, widestOf, write, writeLines, written } from "./sheet.ts";
import type { Measured } from "./state.ts";
import { wrapText } from "./text-width.ts";
import { valueScale } from "./value-scale.ts";
import { inWrittenUnits } from "./written.ts";

interface Line {
  readonly measured: Measured;
  readonly name: string;
  readonly isOwn: boolean;
}

/** Draws one subject: a line for every municipality, the highest first, those without a number last. */
export function drawDotList(state: DotPlotState, sheet: Sheet, above: number, ownHue: OwnHue): Picture {
  const row = state.rows[0];
  if (row === undefined) throw new Error(`Chart "${state.id}" has no rows.`);
  const { theme, size, leading, width } = sheet;
  const lines: readonly Line[] = [
    { measured: row.own, name: state.own, isOwn: true },
    ...row.peers.map((peer) => ({ measured: peer, name: peer.name, isOwn: false })),
  ].toSorted((a, b) => rank(sheet, b) - rank(sheet, a));
  const room = Math.min(
    width * 0.42,
    widestOf(
      sheet,
      lines.map(({ name }) => name),
      "semibold",
    ),
  );
  const known = lines.filter(({ measured }) => !Number.isNaN(dotValue(sheet, measured)));
  const numbers = widestOf(
    sheet,
    known.map(({ measured }) => written(sheet, measured.figure)),
    "semibold",
  );
  const all = [row.own, ...row.peers, ...(row.reference === undefined ? [] : [row.reference])];
  const { values, holdsZero } = dotValues(sheet, all);
  const scale = valueScale(sheet, values, { left: room + 20, right: width - numbers - 16, holdsZero });
  const referenceValue = row.reference === undefined ? Number.NaN : dotValue(sheet, row.reference);
  const said = row.reference === undefined ? "" : `${row.reference.label} ${written(sheet, row.reference.figure)}`;
  const saidLines = wrapText(said, size, width - 24);
  const top = above + (saidLines.length === 0 ? 0 : saidLines.length * leading + 4);
  let y = top + 4;
  const rows = lines.map((line) => {
    const words = wrapText(line.name, size, room, line.isOwn ? "semibold" : "regular");
    const height = Math.max(22, words.length * leading + 5);
    y += height;
    return { line, words, middle: y - height / 2 };
  });
  const bottom = y + 2;
  const drawn = rows.map(({ line: { measured, name, isOwn }, words, middle }) => {
    const value = dotValue(sheet, measured);
    const isGap = Number.isNaN(value);
    const x = isGap ? scale.x(scale.low) + 6 : scale.x(value);
    const colour = isOwn ? theme.hue(ownHue(0)) : theme.quiet;
    const weight = isOwn ? { "font-weight": 600 } : {};
    const high = measured.figure.interval?.high;
    const end = high === undefined ? x : scale.x(inWrittenUnits(high, measured.figure, state.style));
    return mark(sheet, { ...measured, series: isOwn ? "eigen" : name, at: row.id, label: name }, [
      part(sheet, "rect", { x: 0, y: middle - 10, width, height: 20, fill: theme.paper, "fill-opacity": 0 }),
      ...writeLines(sheet, words, 0, middle - (words.length * leading) / 2, weight),
      ...dotWhisker(sheet, measured, middle, scale.x, colour),
      isGap ? cross(sheet, x, middle, colour) : drawDot(sheet, isOwn ? "own" : "peer", x, middle, colour),
      write(sheet, written(sheet, measured.figure), end + 12, middle, {
        ...weight,
        ...rim(sheet),
        ...(isGap ? { fill: theme.quiet } : {}),
      }),
    ]);
  });
  const { reference } = row;
  const marks = reference === undefined ? [] : [referenceMark(reference)];
  return {
    height: bottom + leading + 6,
    parts: [...scale.grid(top, bottom), ...marks, ...drawn],
    scale: { zero: scale.x(0), unitPixels: scale.pixelsPerUnit },
  };

  function referenceMark(found: Measured & { readonly label: string }): SVGElement {
    const isGap = Number.isNaN(referenceValue);
    const half = widestOf(sheet, saidLines) / 2;
    const x = isGap ? scale.x(scale.low) : scale.x(referenceValue);
    const middle = Math.min(width - half, Math.max(half + (isGap ? 14 : 0), x));
    return mark(sheet, { ...found, series: "vergelijking", at: row?.id ?? "", label: found.label }, [
      isGap ? cross(sheet, middle - half - 8, above + leading / 2) : referenceLine(sheet, x, top - 2, bottom),
      ...writeLines(sheet, saidLines, middle, above, { "text-anchor": "middle" }),
    ]);
  }
}

/** Orders by number, what has none below everything. */
function rank(sheet: Sheet, { measured }: Line): number {
  const value = dotValue(sheet, measured);
  return Number.isNaN(value) ? -Number.MAX_VALUE : value;
}
