/// <reference lib="dom" />
import { type Sheet, write, writeLines } from "./sheet.ts";
import { textWidth, wrapText } from "./text-width.ts";

/** A word of a legend with the sample before it. */
export interface LegendWord {
  readonly word: string;
  /** Draws the sample in the box from x, `width` pixels wide, with its middle at y. */
  readonly sample: (x: number, y: number) => readonly SVGElement[];
  /** Width of the sample and its gap, in pixels. */
  readonly width: number;
}

interface Strip {
  readonly parts: readonly SVGElement[];
  /** Pixels, space below included; 0 when there is nothing to say. */
  readonly height: number;
}

/** Draws a legend in as many rows as its words need. */
export function drawLegend(sheet: Sheet, words: readonly LegendWord[], top = 0): Strip {
  if (words.length === 0) return { parts: [], height: 0 };
  let x = 0;
  let y = top + sheet.leading / 2 + 2;
  const parts = words.flatMap((one) => {
    const lines = wrapText(one.word, sheet.size, sheet.width - one.width);
    const needed = one.width + Math.max(...lines.map((line) => textWidth(line, sheet.size)));
    if (x > 0 && x + needed > sheet.width) {
      x = 0;
      y += sheet.leading + 4;
    }
    const start = { x, y };
    x += needed + 18;
    y += (lines.length - 1) * sheet.leading;
    return [
      ...one.sample(start.x, start.y),
      ...lines.map((line, index) => write(sheet, line, start.x + one.width, start.y + index * sheet.leading)),
    ];
  });
  return { parts, height: y - top + sheet.leading / 2 + 4 };
}

/** Writes notes under a chart, each from a new line. */
export function drawNotes(sheet: Sheet, notes: readonly string[], top: number): Strip {
  const lines = notes.flatMap((note) => wrapText(note, sheet.size, sheet.width - 4));
  if (lines.length === 0) return { parts: [], height: 0 };
  return {
    parts: writeLines(sheet, lines, 0, top + 8, { fill: sheet.theme.quiet }),
    height: 8 + lines.length * sheet.leading,
  };
}
