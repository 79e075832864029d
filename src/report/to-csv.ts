import type { DataTable } from "../chart/data-table.ts";
import { type CsvCell, type CsvNotation, writeSpreadsheetCsv } from "../tables/csv-write.ts";
import { writeZip } from "../tables/zip-write.ts";
import { t } from "../text/catalogue.ts";
import { figureList } from "./figure-list.ts";
import { type FlatCell, flatTable } from "./flat-table.ts";
import type { Report } from "./model.ts";
import { tablesOf } from "./tables-of.ts";
import { visible } from "./visible-text.ts";

/** The ids of the tables that can be had apart. */
export function csvTables(report: Report): readonly string[] {
  return tablesOf(report).map(({ id }) => id);
}

/** One table of a report as csv, in the unit that its caption names; undefined when the report has no such table. */
export function toCsvTable(report: Report, id: string, notation: CsvNotation): string | undefined {
  const plain = visible(report);
  const table = tablesOf(plain).find((candidate) => candidate.id === id);
  return table && csvOf(table, plain, notation);
}

/**
 * All tables of a report, each a csv in a zip, with a list of every figure and its source and one of what they mean. The
 * same report gives the same bytes.
 */
export function toCsvZip(report: Report, notation: CsvNotation): Uint8Array<ArrayBuffer> {
  const plain = visible(report);
  const { language: locale, definitions = [] } = plain;
  const tables = tablesOf(plain);
  const names = fileNames([...tables.map(({ id }) => id), "cijfers", "definities"]);
  const { heads, rows } = figureList(plain, tables);
  const meaning = [
    [t(locale, "document.definition"), t(locale, "document.meaning"), t(locale, "document.formula")],
    ...tables.map(({ caption, unit, source }) => [caption, unit, source]),
    ...definitions.map(({ name, text, formula = "" }) => [name, text, formula]),
  ];
  const contents = [
    ...tables.map((table) => csvOf(table, plain, notation)),
    writeSpreadsheetCsv([heads, ...rows], notation),
    writeSpreadsheetCsv(meaning, notation),
  ];
  return writeZip(contents.map((content, index) => ({ path: `${names[index]}.csv`, content })));
}

function csvOf(table: DataTable, { language }: Report, notation: CsvNotation): string {
  const { columns, rows } = flatTable(table, language);
  const heads = columns.map(({ title }) => title);
  return writeSpreadsheetCsv([heads, ...rows.map(({ cells }) => cells.map(csvCell))], notation);
}

function csvCell(cell: FlatCell): CsvCell {
  switch (cell.type) {
    case "empty":
      return "";
    case "number":
      return cell.value;
    case "text":
    case "missing":
      return cell.text;
  }
}

/** Names of files in plain letters, each once whatever the case: an id may hold anything. */
function fileNames(ids: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return ids.map((id) => {
    const base =
      id
        .replace(/[^A-Za-z0-9-]+/g, "-")
        .replace(/^-+|-+$/g, "")
        .slice(0, 80) || "tabel";
    for (let nth = 1; ; nth += 1) {
      const name = nth === 1 ? base : `${base}-${nth}`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}
