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
  /** Adds rows that stand in a source file. No more than some wait for the disk when the promise is kept: memory does not grow. */
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
  /** Lines that are not yet written. */
  text: string;
}

/** So many characters of a table wait before they are written: messages are small, and a write for each costs more than its rows. */
const longestWait = 250_000;

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
      text: "",
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
        open.text += lines.join("");
        if (open.text.length > longestWait) await writeAway(open);
      }
    },
    convert: async (constants, sourceFiles) => {
      for (const open of waiting.values()) {
        await writeAway(open);
        await open.file.close();
      }
      const engine = await openEngine(settings);
      try {
        const parts: StagedPart[] = [];
        for (const [table, waited] of waiting) {
          const wanted = [...waited.rows].filter(([file]) => sourceFiles.has(file));
          if (wanted.length === 0) continue;
          const rows = wanted.reduce((sum, [, count]) => sum + count, 0);
          const path = pathOf(table, "parquet");
          const left = [...waited.rows.keys()].filter((file) => !sourceFiles.has(file));
          await engine.run(convertStatement(table, pathOf(table, "csv"), path, constants, left));
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

async function writeAway(open: Waiting): Promise<void> {
  const { text } = open;
  open.text = "";
  if (text !== "") await open.file.write(text);
}

/** A row as a line of the text that waits: its own columns, then the day on which it was known, its file and its line. */
function lineOf({ values, knownOn, line }: LakeRow, columns: readonly string[], sourceFile: string): string {
  const cells: Readonly<Record<string, CellValue | undefined>> = values;
  let text = "";
  for (const column of columns) text += `${csvCell(cells[column])},`;
  return `${text}${csvCell(knownOn)},${csvCell(sourceFile)},${csvCell(line)}\n`;
}

/** The engine ends a text at the second one. */
const needsCare = /["\0]/;

function csvCell(value: CellValue | undefined): string {
  if (value === undefined || value === "") return "";
  if (typeof value !== "string") return String(value);
  return needsCare.test(value) ? `"${value.replaceAll('"', '""').replaceAll("\0", "")}"` : `"${value}"`;
}

/** Without a buffer of its own the engine takes sixteen times the longest line. */
function convertStatement(
  table: TableName,
  from: string,
  to: string,
  constants: RowConstants,
  leftOut: readonly string[],
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
    // What is left out is named and not what comes in: of some ten thousand files nearly all come in.
    leftOut.length === 0 ? ")" : `WHERE source_file NOT IN (${leftOut.map(quoted).join(", ")}))`,
    `TO ${quoted(to)} (FORMAT parquet, COMPRESSION zstd)`,
  ].join(" ");
}
