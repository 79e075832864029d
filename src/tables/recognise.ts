import type { Notation } from "../figure/numeral.ts";
import { type Problem, problem } from "../figure/problem.ts";
import { type CellReading, readCell, takeMarks } from "./cell-reading.ts";
import { decideNotation, type NotationVerdict, type NumberText } from "./notation.ts";
import type { RawCell, RawTable } from "./raw-table.ts";
import type { RecognisedTable, Recognition } from "./recognised-table.ts";
import { type ReadCell, regionOf } from "./region.ts";
import { splitTables } from "./table-blocks.ts";
import { isYearLike } from "./table-header.ts";
import type { TableWords } from "./table-words.ts";
import { understandTable } from "./understand-table.ts";

/**
 * Finds every table in what was read of a file and understands it: title, header rows, label columns, columns of numbers,
 * units, notes. The notation of numbers is that of their own sheet or table where its numbers tell, and else that of the
 * whole file. Remarks: `table-file.notation-assumed`, `table-file.notation-mixed`, `number.unreadable` for cells among
 * numbers that are none. What holds no number is no table.
 *
 * @param file the name that remarks repeat.
 */
export function recognise(raw: readonly RawTable[], words: TableWords, file: string): Recognition {
  const tables: RecognisedTable[] = [];
  const unreadable: Problem[] = [];
  const decided = decideNotations(raw, words);
  for (const { table, verdict } of decided) {
    const region = regionOf(table);
    if (region === undefined) continue;
    const read = readOnce(verdict.notation, words);
    for (const part of splitTables(region, read, words)) {
      const understood = understandTable(table, part, read, words, verdict.notation);
      if (understood === undefined) continue;
      tables.push(understood.table);
      const where = table.name === "" ? file : `${file}, ${table.name}`;
      for (const { value, line, column } of understood.unreadable.slice(0, mostRemarks)) {
        unreadable.push(problem("number.unreadable", { value }, { file: where, line, column }));
      }
    }
  }
  const remarks = notationRemarks(
    decided.map(({ verdict }) => verdict),
    file,
  );
  return { tables, remarks: [...remarks, ...unreadable.slice(0, 5 * mostRemarks)] };
}

interface DecidedTable {
  readonly table: RawTable;
  readonly verdict: NotationVerdict;
}

function decideNotations(raw: readonly RawTable[], words: TableWords): readonly DecidedTable[] {
  const own = raw.map((table, index) => {
    const texts = [...numberTexts(table, index, words)];
    return { table, texts, verdict: decideNotation(texts, table.delimiter) };
  });
  const whole = decideNotation(own.flatMap(({ texts }) => texts));
  return own.map(({ table, verdict }) => {
    const isTold = verdict.basis === "told" || whole.basis !== "told";
    return { table, verdict: isTold ? verdict : { notation: whole.notation, basis: "told", others: 0 } };
  });
}

/** After so many of a table, a reader knows. */
const mostRemarks = 20;

/** The texts of a table that may be numbers, codes in front of a row left out. */
function* numberTexts({ rows }: RawTable, index: number, words: TableWords): Generator<NumberText> {
  for (const { cells } of rows) {
    for (const cell of cells.length > 1 ? cells.slice(1) : cells) {
      const text = numberText(cell, words);
      if (text !== undefined) yield { text, column: `${index}:${cell.column}` };
    }
  }
}

function numberText(cell: RawCell, words: TableWords): string | undefined {
  if (cell.native !== undefined || cell.isDate === true || isYearLike(cell)) return undefined;
  const { bare } = takeMarks(cell.text);
  if (!/\d/.test(bare) || bare.length > 60) return undefined;
  const isNumber = (notation: Notation): boolean =>
    readCell({ column: 1, text: bare }, notation, words).type === "number";
  return isNumber("dutch") || isNumber("english") ? bare : undefined;
}

function readOnce(notation: Notation, words: TableWords): ReadCell {
  const known = new Map<RawCell, CellReading>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const reading = readCell(cell, notation, words);
    known.set(cell, reading);
    return reading;
  };
}

function notationRemarks(verdicts: readonly NotationVerdict[], file: string): readonly Problem[] {
  const remarks: Problem[] = [];
  const assumed = verdicts.find(({ basis }) => basis === "assumed")?.example;
  if (assumed !== undefined) {
    const readings = [assumed.replace(/[.,]/, ""), assumed.replace(".", ",")];
    remarks.push(problem("table-file.notation-assumed", { value: assumed, readings }, { file }));
  }
  const count = verdicts.reduce((sum, { others }) => sum + others, 0);
  const value = verdicts.find(({ others }) => others > 0)?.otherExample;
  if (value !== undefined) remarks.push(problem("table-file.notation-mixed", { value, count }, { file }));
  return remarks;
}
