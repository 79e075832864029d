import type { RawCell } from "./raw-table.ts";
import type { ReadCell, Region, RegionRow } from "./region.ts";
import { isYearLike } from "./table-header.ts";
import type { TableWords } from "./table-words.ts";

/** What a column is for: naming rows, numbers, the V or N of the amount to its left, or text beside the numbers. */
export type ColumnRole = "label" | "number" | "direction" | "text";

interface ColumnCount {
  readonly column: number;
  readonly header: string;
  readonly numbers: readonly RawCell[];
  readonly missing: number;
  readonly texts: readonly RawCell[];
}

/** Decides what every column of a region is for, from left to right. */
export function decideRoles(
  { first, last }: Region,
  body: readonly RegionRow[],
  headerOf: (column: number) => string,
  read: ReadCell,
  words: TableWords,
): ReadonlyMap<number, ColumnRole> {
  const counts = countColumns(first, last, body, headerOf, read);
  const roles = new Map<number, ColumnRole>();
  const labels = countLabels(counts, words);
  for (const [index, count] of counts.entries()) {
    const left = counts[index - 1];
    const isLabel = index < labels || (index === labels && isPeriods(count, words) && holdsNumbers(counts, index + 1));
    if (isLabel) roles.set(count.column, "label");
    else if (left !== undefined && roles.get(left.column) === "number" && isDirections(count, words))
      roles.set(count.column, "direction");
    else roles.set(count.column, isNumbers(count) && !isYearsOnly(count, words) ? "number" : "text");
  }
  return roles;
}

function countColumns(
  first: number,
  last: number,
  body: readonly RegionRow[],
  headerOf: (column: number) => string,
  read: ReadCell,
): readonly ColumnCount[] {
  const counts = Array.from({ length: last - first + 1 }, (_, index) => {
    const column = first + index;
    return { column, header: headerOf(column), numbers: [] as RawCell[], missing: 0, texts: [] as RawCell[] };
  });
  for (const { cells } of body) {
    for (const cell of cells) {
      const count = counts[cell.column - first];
      if (count === undefined) continue;
      const { type } = read(cell);
      if (type === "number") count.numbers.push(cell);
      else if (type === "missing") count.missing += 1;
      else count.texts.push(cell);
    }
  }
  return counts;
}

const isTexts = ({ texts, numbers, missing }: ColumnCount): boolean =>
  texts.length > 0 && texts.length >= numbers.length + missing;

/** Numbers, or nothing but reasons why there are none; a dash among texts is no number that is missing. */
const isNumbers = (count: ColumnCount): boolean =>
  !isTexts(count) && (count.numbers.length > 0 || (count.missing > 0 && count.texts.length === 0));

const holdsNumbers = (counts: readonly ColumnCount[], from: number): boolean =>
  counts.slice(from).some((one) => one.numbers.length > 0 && isNumbers(one));

/**
 * How many columns on the left name the rows. Texts do; so do numbers to the left of texts (a code, a row number), and years
 * or a numbering where there are no texts at all.
 */
function countLabels(counts: readonly ColumnCount[], words: TableWords): number {
  const [leading] = counts;
  const text = counts.slice(0, 3).findIndex((count) => isTexts(count));
  const isNamed =
    text >= 0 && holdsNumbers(counts, text + 1) && counts.slice(0, text).every((count) => isCodes(count, words));
  if (isNamed) return counts.findIndex((count, index) => index > text && !isTexts(count));
  if (leading === undefined) return 0;
  const isNumbered = words.isCodeHeader(leading.header) || isNumbering(leading);
  if (isNumbered && counts.length > 1) return 1;
  if (!holdsNumbers(counts, 1)) return 0;
  const isNaming = isTexts(leading) || isPeriods(leading, words);
  const isUnheaded = leading.header === "" && counts.slice(1).some(({ header }) => header !== "");
  return isNaming || isUnheaded ? 1 : 0;
}

/** Numbers that name something: whole or with one point, short, without unit. */
function isCodes({ numbers, texts, header }: ColumnCount, words: TableWords): boolean {
  if (words.isCodeHeader(header) || texts.length + numbers.length === 0) return true;
  return numbers.every(({ text, native }) => /^[\d.]{1,8}$/.test(text) && native?.display.isPercent !== true);
}

/** Years of which the header says that they are, wherever they stand. */
function isYearsOnly({ numbers, header }: ColumnCount, words: TableWords): boolean {
  return numbers.length > 0 && words.isPeriodHeader(header) && numbers.every((cell) => isYearLike(cell));
}

/** Years under a header that says so, or years that leave no gap. */
function isPeriods({ numbers, texts, missing, header }: ColumnCount, words: TableWords): boolean {
  if (numbers.length === 0 || missing > 0 || texts.length > 0 || !numbers.every((cell) => isYearLike(cell)))
    return false;
  if (words.isPeriodHeader(header)) return true;
  const years = new Set(numbers.map(({ text }) => Number(text)));
  const [least, most] = [Math.min(...years), Math.max(...years)];
  return numbers.length >= 3 && most - least + 1 === years.size;
}

function isNumbering({ numbers, texts }: ColumnCount): boolean {
  const [firstCell] = numbers;
  const start = Number(firstCell?.text);
  return (
    texts.length === 0 &&
    numbers.length >= 3 &&
    start <= 1 &&
    numbers.every(({ text }, index) => Number(text) === start + index)
  );
}

/** Only V's and N's. */
function isDirections({ texts, numbers }: ColumnCount, words: TableWords): boolean {
  return (
    numbers.length === 0 &&
    texts.length > 0 &&
    texts.every(({ text }) => words.readDirection(text.trim()) !== undefined)
  );
}
