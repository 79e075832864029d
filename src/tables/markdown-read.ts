import { raiseMark } from "./raised-marks.ts";
import type { RawReading, RawRow, RawTable } from "./raw-table.ts";
import type { ReadingBudget } from "./reading-budget.ts";
import { decodeText, type TextEncoding } from "./text-encoding.ts";

/** Above this a paragraph beside a table is a paragraph, and no title or note of it. */
const longestTitle = 300;

interface Line {
  readonly number: number;
  readonly text: string;
}

interface OpenTable {
  readonly name: string;
  readonly headerLine: number;
  readonly rows: RawRow[];
  /** After an empty line only notes can follow. */
  isClosed: boolean;
}

/**
 * Reads every table (GitHub Flavored Markdown) of a longer text. The last heading above it becomes its name; a short
 * paragraph right above or below becomes a row of one cell, for there stand its title, unit and notes. What is in a block
 * of code is no table.
 */
export function readMarkdown(
  bytes: Uint8Array,
  encoding: TextEncoding,
  budget: ReadingBudget,
): Omit<RawReading, "problems"> {
  const tables = gatherTables(budget);
  let fence: string | undefined;
  for (const line of linesOf(decodeText(bytes, encoding), budget.limits.cellCharacters * 10)) {
    if (tables.isFull()) break;
    if (line.number % 1000 === 0) budget.spendTime();
    const text = line.text.replace(/^(?:\s{0,3}>)+ ?/, "");
    const marker = /^\s{0,3}(?<fence>`{3,}|~{3,})/.exec(text)?.groups?.["fence"];
    if (fence !== undefined) {
      if (marker?.startsWith(fence) === true) fence = undefined;
    } else if (marker !== undefined) {
      fence = marker;
      tables.end();
    } else tables.take({ number: line.number, text });
  }
  return { tables: tables.found(), remarks: [] };
}

interface GatheredTables {
  readonly take: (line: Line) => void;
  readonly end: () => void;
  readonly isFull: () => boolean;
  readonly found: () => readonly RawTable[];
}

function gatherTables(budget: ReadingBudget): GatheredTables {
  const tables: RawTable[] = [];
  let name = "";
  /** The paragraph that is being read, and the one before it: one of their lines may turn out to be a header or a title. */
  let before: readonly Line[] = [];
  let open: OpenTable | undefined;
  let isFull = false;

  function keepTable(): void {
    if (open !== undefined && open.rows.length > 0) {
      const { isClosed: _, ...table } = open;
      tables.push({ ...table, format: "markdown", hiddenColumns: new Set() });
    }
    open = undefined;
  }

  function end(): void {
    keepTable();
    before = [];
  }

  function add(row: RawRow): void {
    if (open === undefined || isFull || row.cells.length === 0) return;
    if (open.rows.length >= budget.limits.rows) {
      budget.cut("rows");
      isFull = true;
      return;
    }
    open.rows.push(row);
    isFull = !row.cells.every(() => budget.takeCell());
  }

  function begin(header: Line, above: readonly Line[]): void {
    end();
    open = { rows: [], name, headerLine: header.number, isClosed: false };
    for (const title of lastParagraph(above)) if (title.text.length <= longestTitle) add(paragraphRow(title));
    add(tableRow(header, budget));
  }

  function takeBlank({ number }: Line): void {
    if (open !== undefined) open.isClosed = true;
    // A title may be parted from its table by one empty line, not by two.
    before = before.at(-1)?.text === "" ? [] : [...before.slice(-3), { number, text: "" }];
  }

  function takeText(line: Line): void {
    // Without a bar it names no cell: the text goes on right below the table.
    if (open?.isClosed === false && line.text.includes("|")) {
      add(tableRow(line, budget));
      return;
    }
    if (open !== undefined) open.isClosed = true;
    if (open !== undefined && isNote(line.text)) {
      add(paragraphRow(line));
      return;
    }
    keepTable();
    before = [...before.slice(-4), line];
  }

  return {
    take: (line) => {
      const heading = readHeading(line.text);
      const header = before.at(-1);
      if (heading !== undefined) {
        end();
        name = heading;
      } else if (header !== undefined && isDelimiterRow(line.text, header.text)) begin(header, before.slice(0, -1));
      else if (line.text.trim() === "") takeBlank(line);
      else takeText(line);
    },
    end,
    isFull: () => isFull,
    found: () => {
      end();
      return tables;
    },
  };
}

/** The lines right above, or above one empty line. */
function lastParagraph(lines: readonly Line[]): readonly Line[] {
  const end = lines.findLastIndex(({ text }) => text !== "") + 1;
  const start = lines.slice(0, end).findLastIndex(({ text }) => text === "") + 1;
  return lines.slice(start, end);
}

/** The row of dashes below a header, with as many cells. */
function isDelimiterRow(text: string, header: string): boolean {
  if (text.length > 10_000 || !text.includes("-") || !/^[\s|:-]+$/.test(text)) return false;
  if (!text.includes("|") && !header.includes("|")) return false;
  const cells = splitRow(text);
  return cells.every((cell) => /^:?-+:?$/.test(cell)) && cells.length === splitRow(header).length;
}

/** A heading without its number signs; undefined for a line that is none. */
function readHeading(text: string): string | undefined {
  const level = text.length > 1000 ? undefined : /^\s{0,3}#{1,6}(?=\s)/.exec(text)?.[0];
  return level === undefined ? undefined : plainText(text.slice(level.length).trim().replace(/#+$/, ""));
}

/** A line below a table belongs to it when it begins with a mark; any other line is just the text that goes on. */
function isNote(text: string): boolean {
  return (
    text.length <= longestTitle &&
    /^\s*(?:(?:\\\*)+|\*{1,3}\s|\d{1,2}\\?\)|[a-e]\)|<sup>|[¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉ]|\[\^|bron\b|n\.?b\.)/iu.test(text)
  );
}

function paragraphRow({ number, text }: Line): RawRow {
  const plain = plainText(text);
  return { line: number, cells: plain === "" ? [] : [{ column: 1, text: plain }] };
}

function tableRow({ number, text }: Line, budget: ReadingBudget): RawRow {
  const cells = splitRow(text).flatMap((cell, index) => {
    const plain = plainText(cell).slice(0, budget.limits.cellCharacters);
    return plain === "" ? [] : [{ column: index + 1, text: plain }];
  });
  const within = cells.filter(({ column }) => column <= budget.limits.columns);
  if (within.length < cells.length) budget.cut("columns");
  return { line: number, cells: within };
}

/** Splits a row at its bars; one after a backslash is part of a cell. */
function splitRow(text: string): readonly string[] {
  const bare = text
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "");
  return bare.split(/(?<!\\)\|/).map((cell) => cell.replaceAll("\\|", "|").trim());
}

/** Takes the marks of Markdown off a text: bold and italic, code, links, line breaks, raised footnote marks. */
function plainText(text: string): string {
  if (text.length > 100_000) return text;
  return text
    .replaceAll(/<sup>\s*([0-9a-e]{1,2})\s*<\/sup>/g, (_, mark: string) => raiseMark(mark))
    .replaceAll(/\[\^(\d{1,2})\]/g, (_, mark: string) => raiseMark(mark))
    .replaceAll(/<br\s*\/?>/gi, " ")
    .replaceAll(/<\/?(?:b|i|strong|em|u|span|small)>/gi, "")
    .replaceAll(/!?\[([^\][]{0,500})\]\([^()\s]{0,2000}\)/g, "$1")
    .replaceAll(/(\*\*|__)(?=\S)([^*_]+)\1/g, "$2")
    .replaceAll(/(?<![\w*\\])([*_])(?=[^\s*_])([^*_]*[^\s*_\\])\1(?![\w*])/g, "$2")
    .replaceAll(/`([^`]+)`/g, "$1")
    .replaceAll(/&nbsp;/g, "\u00a0")
    .replaceAll(/&euro;/g, "€")
    .replaceAll(/&lt;/g, "<")
    .replaceAll(/&gt;/g, ">")
    .replaceAll(/&amp;/g, "&")
    .replaceAll(/\\([!-/:-@[-`{-~])/g, "$1")
    .trim();
}

function* linesOf(chunks: Iterable<string>, longest: number): Generator<Line> {
  let rest = "";
  let number = 0;
  for (const chunk of chunks) {
    const lines = `${rest}${chunk}`.split("\n");
    rest = (lines.pop() ?? "").slice(0, longest);
    for (const text of lines) {
      number += 1;
      yield { number, text };
    }
  }
  yield { number: number + 1, text: rest };
}
