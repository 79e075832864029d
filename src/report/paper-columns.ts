import type { WrittenTable } from "./written-table.ts";

/** How a table stands on paper: the size of its type, the width of each column (that of the row headers first), all in points. */
export interface PaperColumns {
  readonly size: number;
  readonly widths: readonly number[];
  /** Words may break between syllables, because whole ones do not fit upright. */
  readonly hyphenate: boolean;
  /** On a page that lies on its side, because not even small type with broken words fits upright. */
  readonly landscape: boolean;
  /** So high that it must be able to run on to the next page. */
  readonly breakable: boolean;
}

/** Width of the text on an A4 upright and on its side, with margins of 24 mm. */
const upright = 459;
const sideways = 705;
/** Type sizes, largest first: from seven columns on smaller, so that a row of numbers stays one line. */
const sizes = [9.5, 8.5, 7.5] as const;
/** White on both sides of a cell. */
const inset = 10;
/** So many letters of a word stay together where there is room for that. */
const wholeWord = 24;
/** So many letters of a word stay together where the page would otherwise have to lie on its side. */
const brokenWord = 12;
/** A row of more lines than this, beside many columns, stands in too narrow a column. */
const rowLines = 6;
/** A table of more lines than this is not kept together. */
const linesTogether = 34;

interface Page {
  readonly size: number;
  readonly width: number;
  /** So many letters of a word stay together. */
  readonly longest: number;
}

interface Need {
  readonly least: number;
  readonly most: number;
  /** How much its words ask for, of all rows together. */
  readonly wish: number;
  readonly isNumber: boolean;
}

/**
 * Divides the width of the page over the columns of a table. Every column is at least as wide as its longest word and
 * numbers never wrap; what is left goes to the columns with most words, more to the longer but less than in proportion.
 * Where upright does not fit in small type, or leaves the words of a wide table too narrow a column, the page lies on its side.
 */
export function paperColumns(table: WrittenTable): PaperColumns {
  const first = table.columns.length > 9 ? 2 : table.columns.length > 6 ? 1 : 0;
  const small = 7.5;
  const tries: readonly Page[] = [
    ...sizes.slice(first).map((size) => ({ size, width: upright, longest: wholeWord })),
    { size: small, width: upright, longest: brokenWord },
    ...sizes.slice(first).map((size) => ({ size, width: sideways, longest: wholeWord })),
  ];
  for (const page of tries) {
    const needs = needsOf(table, page);
    if (sumOf(needs.map(({ least }) => least)) > page.width) continue;
    const found = laidOut(table, needs, page);
    if (page.width === sideways || first === 0 || tallest(table, found) <= rowLines) return found;
    // Many columns leave the words a narrow one: on its side the page gives them room.
    const wide = { ...page, size: sizes[first], width: sideways, longest: wholeWord };
    const turned = laidOut(table, needsOf(table, wide), wide);
    return tallest(table, turned) <= tallest(table, found) / 2 ? turned : found;
  }
  const last = { size: 6.5, width: sideways, longest: brokenWord };
  return laidOut(table, needsOf(table, last), last);
}

function laidOut({ rows }: WrittenTable, needs: readonly Need[], { size, width, longest }: Page): PaperColumns {
  const least = sumOf(needs.map((need) => need.least));
  const most = sumOf(needs.map((need) => need.most));
  const scale = Math.min(1, width / least);
  const asks = ({ isNumber, most: whole, least: word }: Need) => !isNumber && whole > word;
  // Row headers lead the eye: beside several columns of words they get more than theirs ask for, beside one it needs the room.
  const lead = needs.slice(1).filter(asks).length > 1 ? 1.5 : 1;
  const wish = needs.map((need, at) => (asks(need) ? need.wish * (at === 0 ? lead : 1) : 0));
  const spare = Math.max(0, width - least);
  const wishes = sumOf(wish);
  const widths = needs.map((need, at) => {
    if (most <= width) return at === 0 ? need.most + (width - most) : need.most;
    return need.least * scale + (wishes === 0 ? spare / needs.length : (spare * (wish[at] ?? 0)) / wishes);
  });
  const lines = sumOf(rows.map((row) => linesOf(row, widths, size)));
  return {
    size,
    widths,
    hyphenate: longest === brokenWord,
    landscape: width === sideways,
    breakable: lines > linesTogether,
  };
}

/** How many lines a row takes: those of its longest cell. */
function linesOf({ header, cells }: WrittenTable["rows"][number], widths: readonly number[], size: number): number {
  const lines = [header, ...cells.map(({ text }) => text)].map((text, at) =>
    Math.ceil((wordWidth(text) * size) / Math.max(1, (widths[at] ?? sideways) - inset)),
  );
  return Math.max(...lines, 1);
}

/** The lines of the highest row; a row that is only a heading runs over the whole width. */
function tallest({ rows }: WrittenTable, { widths, size }: Pick<PaperColumns, "widths" | "size">): number {
  return Math.max(...rows.map((row) => (row.role === "heading" ? 1 : linesOf(row, widths, size))), 1);
}

function needsOf({ rowTitle, columns, rows }: WrittenTable, { size, longest }: Page): readonly Need[] {
  const own = rows.filter(({ role }) => role !== "heading");
  const headers = need([rowTitle, ...own.map(({ header }) => header)], false, { size, longest });
  return [
    headers,
    ...columns.map(({ title, align }, at) => {
      const isNumber = align === "end";
      const texts = own.map(({ cells }) => cells[at]?.text ?? "");
      if (!isNumber) return need([title, ...texts], false, { size, longest });
      // A number never wraps; the words that stand where there is none do ("zit al in de prognose").
      const numbers = texts.filter((text) => /\d/.test(text));
      const whole =
        Math.max(...numbers.map((text) => Math.min(wordWidth(text), wholeWord * 0.55)), 0) * size + inset + 6;
      const heading = need([title, ...texts.filter((text) => !/\d/.test(text))], false, { size, longest });
      return { least: Math.max(whole, heading.least), most: Math.max(whole, heading.most), wish: 0, isNumber };
    }),
  ];
}

function need(texts: readonly string[], isNumber: boolean, { size, longest }: Omit<Page, "width">): Need {
  const words = texts.flatMap((text) => text.split(/[\s_-]+/));
  const word = Math.max(...words.map((one) => Math.min(wordWidth(one), longest * 0.55)), 0);
  const whole = Math.max(...texts.map(wordWidth), 0);
  const mean = sumOf(texts.map(wordWidth)) / Math.max(1, texts.length);
  return {
    least: word * size + inset + 2,
    most: whole * size + inset + 2,
    wish: Math.sqrt(Math.sqrt(mean * whole) * size),
    isNumber,
  };
}

/** The width of words in the print font, in ems: measured on Source Sans 3, a little to the wide side. */
function wordWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += /[A-ZMW%€@]/.test(letter) ? 0.63 : /[iljft.,:;'’ ()|]/.test(letter) ? 0.31 : 0.54;
  return width;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
