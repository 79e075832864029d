/// <reference lib="dom" />
import { rim, type Sheet, write, written } from "./sheet.ts";
import type { SymbolName } from "./symbol.ts";
import type { ValueAxis } from "./ticks.ts";
import type { CauseStatus, PlacedStep } from "./waterfall.ts";

/** What both forms of a waterfall draw from. */
export interface Fall {
  readonly sheet: Sheet;
  readonly placed: readonly PlacedStep[];
  readonly axis: ValueAxis;
  /** The axis does not begin at zero, since the steps would be too small to see; the feet of levels are cut. */
  readonly isCut: boolean;
  /** The bar of a step between two ends in pixels, or the gap that marks a missing number, as one mark with its words. */
  readonly bar: (one: PlacedStep, box: Box, around: readonly SVGElement[]) => SVGElement;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The sign before the word of each status. */
export const causeSymbols: Readonly<Record<CauseStatus, SymbolName>> = {
  stated: "full",
  qualitative: "half",
  hypothesis: "diamond",
  "under-research": "ring",
  unexplained: "question",
};

/** The number of a step as it is written at its bar: a change with its sign, a level without. */
export function stepNumber(sheet: Sheet, { step, isLevel }: PlacedStep): string {
  return written(sheet, step.figure, !isLevel || sheet.chart.style.signed === true);
}

/** The number of a step beside or above its bar. */
export function writeNumberOf(
  sheet: Sheet,
  one: PlacedStep,
  x: number,
  y: number,
  anchor: "middle" | "end",
): SVGElement {
  return write(sheet, stepNumber(sheet, one), x, y, { "text-anchor": anchor, "font-weight": 600, ...rim(sheet) });
}
