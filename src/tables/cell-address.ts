/** Row and column of a cell, both from 1. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** Where a sheet ends: XFD1048576. */
const lastRow = 1_048_576;
const lastColumn = 16_384;

/** Reads `C12`, also with dollar signs; undefined beyond the end of a sheet. */
export function readAddress(text: string): CellPosition | undefined {
  const [, letters = "", digits = ""] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(text) ?? [];
  if (letters === "") return undefined;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(digits);
  return row <= lastRow && column <= lastColumn ? { row, column } : undefined;
}

/** The letters of a column: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
