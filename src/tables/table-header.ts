import type { RawCell } from "./raw-table.ts";
import type { ReadCell, Region, RegionRow } from "./region.ts";
import type { TableWords } from "./table-words.ts";

/** A region cut into what stands above its numbers and the rest. */
export interface HeadedRegion {
  readonly titles: readonly RegionRow[];
  readonly headers: readonly RegionRow[];
  readonly body: readonly RegionRow[];
}

/** Tells whether a cell holds a year, as a label would: 2018, "2018", never "2.018" or 2018.5. */
export function isYearLike({ text, native }: RawCell): boolean {
  if (native !== undefined)
    return (
      Number.isInteger(native.value) &&
      native.value >= 1900 &&
      native.value <= 2100 &&
      !native.display.isPercent &&
      !native.display.isGrouped &&
      native.display.words === ""
    );
  return /^(?:19|20)\d\d$/.test(text.trim().replace(/(?:\*+|[¹²³⁴⁵⁶⁷⁸⁹]| \d\))$/u, ""));
}

/** What decides about a row: is there anything in it that only a row of numbers has? */
interface RowCount {
  readonly values: number;
  readonly years: readonly number[];
  readonly texts: number;
}

/** Cuts titles and header rows off the top of a region. */
export function readHeader(region: Region, read: ReadCell, words: TableWords, headerLine?: number): HeadedRegion {
  const { rows } = region;
  const forced = headerLine === undefined ? -1 : rows.findIndex(({ line }) => line === headerLine);
  let index = 0;
  while (index < rows.length && (index < forced || (forced < 0 && isTitle(rows, index, region, words, read))))
    index += 1;
  const start = index;
  while (index < rows.length && (index === forced || isHeader(rows, index, start, region, read, words))) index += 1;
  return { titles: rows.slice(0, start), headers: rows.slice(start, index), body: rows.slice(index) };
}

/** A title is the only text of its row; a unit may stand at the other end of it. */
function isTitle(
  rows: readonly RegionRow[],
  index: number,
  { first, last }: Region,
  words: TableWords,
  read: ReadCell,
): boolean {
  const row = rows[index];
  const next = rows[index + 1];
  const [cell, other] = row?.cells ?? [];
  if (row === undefined || next === undefined || cell === undefined || first === last) return false;
  if (row.cells.some((one) => read(one).type !== "text") || (row.cells.length === 1 && isYearLike(cell))) return false;
  if (row.cells.length === 1) {
    const spans = cell.merge?.columns ?? 1;
    if (cell.column === first) return spans <= 1 || spans > (last - first) / 2;
    return words.readUnit(cell.text.trim())?.isWhole === true || (spans > 1 && spans >= last - first);
  }
  const isUnit = other !== undefined && words.readUnit(other.text.trim())?.isWhole === true;
  return row.cells.length === 2 && last - first >= 2 && isUnit && cell.column === first && next.cells.length > 2;
}

function isHeader(
  rows: readonly RegionRow[],
  index: number,
  start: number,
  { first, last }: Region,
  read: ReadCell,
  words: TableWords,
): boolean {
  const row = rows[index];
  if (row === undefined || index - start >= mostHeaders || first === last) return false;
  const corner = row.at(first);
  const earlier = rows.slice(start, index);
  if (isNumbering(row, first))
    return index === start ? corner === undefined || words.readUnit(corner.text.trim())?.isWhole === true : true;
  const { values, years, texts } = countRow(row, first, read);
  if (values > 0 || texts + years.length === 0) return false;
  if (corner !== undefined && read(corner).type === "number" && !isYearLike(corner)) return false;
  if (index === start) return true;
  const isCornerFree = corner === undefined || words.readUnit(corner.text.trim())?.isWhole === true;
  if (isCornerFree) return texts > 0 || isRun(years);
  // Two rows stand above each other where the upper one groups columns: its cells span some, or leave some empty.
  const filled = (above: RegionRow): number => above.cells.filter(({ column }) => column > first).length;
  const isGrouped = earlier.some(
    (above) => above.cells.some(({ merge }) => (merge?.columns ?? 1) > 1) || filled(above) < texts + years.length,
  );
  const hadYears = earlier.some((above) => above.cells.some((cell) => isYearLike(cell)));
  if (texts === 0) return isGrouped && !hadYears && isRun(years);
  return isGrouped && earlier.every((above) => above.at(first) === undefined);
}

/** Nobody stacks more header rows. */
const mostHeaders = 5;

function countRow({ cells }: RegionRow, first: number, read: ReadCell): RowCount {
  const years: number[] = [];
  let [values, texts] = [0, 0];
  for (const cell of cells) {
    if (cell.column === first) continue;
    if (isYearLike(cell)) years.push(Number(cell.native?.value ?? /\d{4}/.exec(cell.text)?.[0]));
    else if (read(cell).type === "text") texts += 1;
    else values += 1;
  }
  return { values, years, texts };
}

/** Years of a header follow each other or repeat; counts that happen to look like years do not. */
function isRun(years: readonly number[]): boolean {
  return years.every(
    (year, index) => index === 0 || Math.abs(year - (years[index - 1] ?? year)) <= 1 || year === years[0],
  );
}

/** Columns with a number of their own: 1, 2, 3 or (1), (2), (3)=(1)-(2). */
function isNumbering({ cells }: RegionRow, first: number): boolean {
  const numbers = cells
    .filter(({ column }) => column > first)
    .map(({ text }) => /^\(?(\d{1,2})\)?(?:\s*=.*)?$/s.exec(text)?.[1]);
  const start = Number(numbers[0]);
  return (
    numbers.length >= 3 &&
    (start === 1 || start === 2) &&
    numbers.every((number, index) => Number(number) === start + index)
  );
}

/**
 * The words over one column, from the upper header row to the lower. A merged cell speaks for all columns that it spans. In
 * a csv nothing tells how far it reached, so a cell of an upper row speaks for the empty columns to its right.
 */
export function headerTexts(headers: readonly RegionRow[], column: number, first: number): readonly string[] {
  const texts: string[] = [];
  for (const [index, row] of headers.entries()) {
    const text =
      (row.at(column) ?? spanning(row, column, first, index < headers.length - 1, headers))?.text.trim() ?? "";
    if (text !== "" && text !== texts.at(-1)) texts.push(text);
  }
  return texts;
}

function spanning(
  row: RegionRow,
  column: number,
  first: number,
  isUpper: boolean,
  headers: readonly RegionRow[],
): RawCell | undefined {
  const left = row.cells.findLast((cell) => cell.column < column);
  if (left === undefined) return undefined;
  if (left.merge !== undefined) return column < left.column + left.merge.columns ? left : undefined;
  const hasMerges = headers.some(({ cells }) => cells.some(({ merge }) => merge !== undefined));
  return isUpper && !hasMerges && left.column > first && column > first ? left : undefined;
}
