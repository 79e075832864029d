import type { Problem } from "../figure/problem.ts";
import { tableOf } from "../lake/canonical.ts";
import type { CellValue } from "../lake/table.ts";
import { describeFile, type TableSetting } from "./import-tables.ts";
import { watchPersonNumbers } from "./person-number.ts";
import { openTable, type SourceRecord } from "./records.ts";
import { planRows } from "./row-mapper.ts";

/** How the first rows of a file would come in. */
export interface TablePreview {
  /** Columns of the lake that are filled, with the column of the file that each comes from. */
  readonly columns: readonly PreviewColumn[];
  readonly rows: readonly PreviewRow[];
  /** What does not fit, in the header and in the first rows. */
  readonly problems: readonly Problem[];
  /** Columns of the file that stay out because the mapping says so. */
  readonly ignored: readonly string[];
  /** Columns of the file of which the mapping says nothing. */
  readonly unmapped: readonly string[];
}

/** A column of the lake in a preview. */
export interface PreviewColumn {
  readonly name: string;
  readonly from?: string;
  readonly isMoney: boolean;
}

/** A row as it would come in. Who it is about is shown as a word, not as a pseudonym. */
export interface PreviewRow {
  readonly line: number;
  readonly knownOn: string;
  readonly values: Readonly<Record<string, CellValue>>;
}

const shownRows = 5;
const triedRows = 500;

/** Maps the first rows of a file, of which five are shown; what does not fit is told of the first five hundred. */
export async function previewTable(path: string, setting: TableSetting): Promise<TablePreview> {
  const { source, mapping } = setting;
  const file = await describeFile(path);
  const { header, records } = await openTable(path, mapping.file);
  const sample: SourceRecord[] = [];
  for await (const record of records) {
    if (record.cells.some((cell) => cell.trim() !== "")) sample.push(record);
    if (sample.length >= triedRows) break;
  }
  const plan = planRows(header, { ...setting, file: file.name, watch: watchPersonNumbers(sample) });
  const rows: PreviewRow[] = [];
  const problems: Problem[] = [...plan.problems];
  const hidden = new Set([...(source.persons ?? []), ...(source.household === undefined ? [] : [source.household])]);
  for (const record of plan.mapRow === undefined ? [] : sample) {
    const mapped = plan.mapRow?.(record);
    if (mapped === undefined || "leftOut" in mapped) continue;
    if ("problems" in mapped) problems.push(...mapped.problems);
    else if (rows.length < shownRows)
      rows.push({
        line: record.line,
        knownOn: mapped.row.knownOn,
        values: Object.fromEntries(
          Object.entries(mapped.row.values).flatMap(([name, value]) =>
            value === undefined ? [] : [[name, hidden.has(name) ? "pseudoniem" : value]],
          ),
        ),
      });
  }
  const filled = new Set([...Object.keys(mapping.columns), ...rows.flatMap(({ values }) => Object.keys(values))]);
  const columns = Object.entries(tableOf(source.table).columns).flatMap(([name, { type }]) => {
    const from = mapping.columns[name]?.from;
    return filled.has(name) ? [{ name, isMoney: type === "money", ...(from === undefined ? {} : { from }) }] : [];
  });
  return { columns, rows, problems, ignored: mapping.ignore, unmapped: plan.unmapped };
}
