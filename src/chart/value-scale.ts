/// <reference lib="dom" />
import { part, type Sheet, write } from "./sheet.ts";
import { textWidth } from "./text-width.ts";
import { valueAxis } from "./ticks.ts";
import { writtenTick } from "./written.ts";

/** A horizontal axis of values that is laid out on a sheet. */
export interface ValueScale {
  readonly low: number;
  readonly high: number;
  /** Pixels from the left, of a number in written units. */
  readonly x: (value: number) => number;
  readonly pixelsPerUnit: number;
  /** Grid lines from `top` to `bottom`, and the numbers under them; they take one line of text. */
  readonly grid: (top: number, bottom: number) => SVGElement[];
}

/**
 * Lays out a horizontal axis between two edges in pixels. Numbers that would touch the one before are left out; the first
 * and last may stand half outside the edges, inside the sheet.
 */
export function valueScale(
  sheet: Sheet,
  values: readonly number[],
  { left, right, holdsZero }: { readonly left: number; readonly right: number; readonly holdsZero: boolean },
): ValueScale {
  const axis = valueAxis(values, right - left < 260 ? 3 : 5, holdsZero);
  const pixelsPerUnit = (right - left) / (axis.high - axis.low);
  const x = (value: number) => left + (value - axis.low) * pixelsPerUnit;
  const grid = (top: number, bottom: number) => {
    let free = 0;
    return axis.ticks.flatMap((tick) => {
      const line = part(sheet, "line", { x1: x(tick), x2: x(tick), y1: top, y2: bottom, stroke: sheet.theme.grid });
      const text = writtenTick(tick, { decimals: Math.min(axis.decimals, 6) }, sheet.locale);
      const width = textWidth(text, sheet.size);
      const middle = Math.min(sheet.width - width / 2, Math.max(width / 2, x(tick)));
      if (middle - width / 2 < free) return [line];
      free = middle + width / 2 + 10;
      const words = write(sheet, text, middle, bottom + sheet.leading / 2 + 2, {
        "text-anchor": "middle",
        fill: sheet.theme.quiet,
      });
      return [line, words];
    });
  };
  return { low: axis.low, high: axis.high, x, pixelsPerUnit, grid };
}
