import { join } from "node:path";
import { type LakeRow, type TableName, tableOf } from "./canonical.ts";
import type { EngineSettings } from "./engine.ts";
import { openEngine } from "./engine.ts";
import type { LakeFiles, OpenFile } from "./files.ts";
import type { CellValue } from "./table.ts";
import { quoted, storedColumns } from "./view.ts";

/** Rows that wait in a folder of their own until a delivery is complete: text, table by table, and at the end Parquet. */
export interface Staging {
  readonly folder: string;
  /** Adds rows that stand in a source file. They go to the disk before the promise is kept: memory does not grow. */
  readonly add: (rows: readonly LakeRow[], sourceFile: string) => Promise<void>;
  /** Makes one Parquet file a table of the rows of these source files, and says how many it holds. */
  readonly convert: (constants: RowConstants, sourceFiles: ReadonlySet<string>) => Promise<readonly StagedPart[]>;
  readonly discard: () => Promise<void>;
}

/** What all rows of a delivery share. */
export interface RowConstants {
  readonly gemeente: string;
  readonly delivery: string;
  readonly revision: number;
}

/** A Parquet file that is on the disk but not yet in the lake. */
export interface StagedPart {
  readonly table: TableName;
  readonly path: string;
  readonly rows: number;
}

interface Waiting {
  readonly file: OpenFile;
  readonly columns: readonly string[];
  /** How many rows per source file. */
  readonly rows: Map<string, number>;
}

/** Opens a staging folder. */
export async function openStaging(folder: string, files: LakeFiles, settings: EngineSettings): Promise<Staging> {
  await files.makeFolder(folder);
  const waiting = new Map<TableName, Waiting>();
  const pathOf = (table: TableName, extension: string): string => join(folder, `${table}.${extension}`);
  async function open(table: TableName): Promise<Waiting> {
    const opened = {
      file: await files.create(pathOf(table, "csv")),
      columns: Object.keys(tableOf(table).columns),
      rows: new Map<string, number>(),
    };
    waiting.set(table, opened);
    return opened;
  }
  return {
    folder,
    add: async (rows, sourceFile) => {
      const texts = new Map<TableName, string[]>();
      for (const row of rows) {
        const { columns } = waiting.get(row.table) ?? (await open(row.table));
        const lines = texts.get(row.table) ?? [];
        if (lines.length === 0) texts.set(row.table, lines);
        lines.push(lineOf(row, columns, sourceFile));
      }
      for (const [table, lines] of texts) {
        const open = waiting.get(table);
        if (open === undefined) continue;
        open.rows.set(sourceFile, (open.rows.get(sourceFile) ?? 0) + lines.length);
        await open.file.write(lines.join(""));
      }
    },
    convert: async (constants, sourceFiles) => {
      for (const { file } of waiting.values()) await file.close();
      const engine = await openEngine(settings);
      try {
        const parts: StagedPart[] = [];
        for (const [table, waited] of waiting) {
          const wanted = [...waited.rows].filter(([file]) => sourceFiles.has(file));
          if (wanted.length === 0) continue;
          const rows = wanted.reduce((sum, [, count]) => sum + count, 0);
          const path = pathOf(table, "parquet");
          await engine.run(convertStatement(table, pathOf(table, "csv"), path, constants, sourceFiles));
          await files.sync(path);
          parts.push({ table, path, rows });
        }
        return parts;
      } finally {
        engine.close();
      }
    },
    discard: async () => {
      for (const { file } of waiting.values()) await file.close();
      await files.remove(folder);
    },
  };
}

/** A row as a line of the text that waits: its own columns, then the day on which it was known, its file and its line. */
function lineOf({ values, knownOn, line }: LakeRow, columns: readonly string[], sourceFile: string): string {
  const cells = new Map<string, CellValue | undefined>(Object.entries(values));
  const own = columns.map((column) => csvCell(cells.get(column)));
  return `${own.join(",")},${csvCell(knownOn)},${csvCell(sourceFile)},${csvCell(line)}\n`;
}

function csvCell(value: CellValue | undefined): string {
  if (value === undefined || value === "") return "";
  return typeof value === "string" ? `"${value.replaceAll('"', '""').replaceAll("\0", "")}"` : String(value);
}

/** Without a buffer of its own the engine takes sixteen times the longest line. */
function convertStatement(
  table: TableName,
  from: string,
  to: string,
  constants: RowConstants,
  sourceFiles: ReadonlySet<string>,
): string {
  const columns = storedColumns(tableOf(table));
  const supplied = new Map([
    ["gemeente", quoted(constants.gemeente)],
    ["delivery", quoted(constants.delivery)],
    ["revision", String(constants.revision)],
  ]);
  const read = columns.filter(([name]) => !supplied.has(name));
  const types = read.map(([name, type]) => `${quoted(name)}: ${quoted(type)}`);
  const selected = columns.map(([name, type]) => {
    const constant = supplied.get(name);
    return constant === undefined ? name : `CAST(${constant} AS ${type}) AS ${name}`;
  });
  return [
    `COPY (SELECT ${selected.join(", ")} FROM read_csv(${quoted(from)}, columns = {${types.join(", ")}},`,
    `header = false, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '', max_line_size = 1000000, buffer_size = 4000000)`,
    `WHERE source_file IN (${[...sourceFiles].map(quoted).join(", ")}))`,
    `TO ${quoted(to)} (FORMAT parquet, COMPRESSION zstd)`,
  ].join(" ");
}
