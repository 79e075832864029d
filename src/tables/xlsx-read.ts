import { problem, UserError } from "../figure/problem.ts";
import type { UnsupportedReason } from "./problems.ts";
import type { RawReading, RawTable } from "./raw-table.ts";
import type { ReadingBudget } from "./reading-budget.ts";
import { readSheet, type SheetContent } from "./xlsx-sheet.ts";
import { readSharedStrings } from "./xlsx-text.ts";
import { generalDisplay, readStyles, readWorkbook, type SheetEntry } from "./xlsx-workbook.ts";
import { openZip, type ZipArchive } from "./zip-archive.ts";

/**
 * Reads every sheet of a workbook, hidden ones marked. Formulas give the outcome that the file holds and are never
 * computed; links to other files are not followed; of the shared strings only those are kept that a cell shows.
 * Throws UserError when the file cannot be read within its budget.
 */
export async function readXlsx(bytes: Uint8Array, budget: ReadingBudget): Promise<Omit<RawReading, "problems">> {
  const archive = await openZip(bytes, budget);
  try {
    const other = otherKind(archive);
    if (other !== undefined)
      throw new UserError([problem("table-file.unsupported", { path: budget.path, reason: other })]);
    const { sheets, from1904, sharedStrings, styles } = await readWorkbook(archive, budget.path);
    const display = styles === undefined ? () => generalDisplay : await readStyles(archive.read(styles), budget.path);
    if (sheets.length > budget.limits.sheets) budget.cut("sheets");
    const read: { readonly entry: SheetEntry; readonly content: SheetContent }[] = [];
    for (const entry of sheets.slice(0, budget.limits.sheets)) {
      read.push({ entry, content: await readSheet(archive.read(entry.part), { display, from1904 }, budget) });
    }
    const wanted = new Set(
      read.flatMap(({ content }) => content.rows.flatMap(({ cells }) => cells.flatMap(({ shared }) => shared ?? []))),
    );
    const strings =
      sharedStrings === undefined || wanted.size === 0
        ? new Map<number, string>()
        : await readSharedStrings(archive.read(sharedStrings), wanted, budget);
    const uncomputed = read.reduce((sum, { content }) => sum + content.uncomputed, 0);
    return {
      tables: read.map(({ entry, content }) => tableOf(entry, content, strings)),
      remarks: uncomputed === 0 ? [] : [problem("table-file.uncomputed", { count: uncomputed }, { file: budget.path })],
    };
  } finally {
    archive.close();
  }
}

function tableOf(
  { name, isHidden }: SheetEntry,
  { rows, hiddenColumns }: SheetContent,
  strings: ReadonlyMap<number, string>,
): RawTable {
  return {
    name,
    format: "xlsx",
    hiddenColumns,
    ...(isHidden ? { isHidden } : {}),
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.map(({ shared, ...cell }) =>
        shared === undefined ? cell : { ...cell, text: strings.get(shared) ?? "" },
      ),
    })),
  };
}

/** Other files that are a zip: the first part of an OpenDocument file is its kind. */
function otherKind({ has, names }: ZipArchive): UnsupportedReason | undefined {
  if (has("xl/workbook.bin")) return "binary-excel";
  if (has("mimetype") && has("content.xml")) return "open-document";
  return names.some((name) => /workbook\.xml$/i.test(name)) ? undefined : "other-zip";
}
