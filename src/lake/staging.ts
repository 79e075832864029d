import { join } from "node:path";
import { type LakeRow, type StoredName, tableOf } from "./canonical.ts";
import { type Distinct, distinctIn } from "./distinct-rows.ts";
import { type Engine, type EngineSettings, openEngine } from "./engine.ts";
import type { LakeFiles, OpenFile } from "./files.ts";
import { isOnNoList, leftOutTable, marksTable } from "./left-out.ts";
import { parquetRows, quoted } from "./sql-text.ts";
import type { CellValue } from "./table.ts";
import { storedColumns } from "./view.ts";

/** Rows that wait in a folder of their own until a delivery is complete: text, table by table, and at the end Parquet. */
export interface Staging {
  readonly folder: string;
  /** Adds rows that stand in a source file. No more than some wait for the disk when the promise is kept: memory does not grow. */
  readonly add: (rows: readonly LakeRow[], sourceFile: string) => Promise<void>;
  /**
   * Makes one Parquet file a table of the rows of these source files, and says how many it holds. Rows with a mark that is on a list, an
   * earlier one or one of these files, are dropped.
   */
  readonly convert: (constants: RowConstants, sourceFiles: ReadonlySet<string>) => Promise<readonly StagedPart[]>;
  readonly discard: () => Promise<void>;
}

/** What all rows of a delivery share. */
export interface RowConstants {
  readonly gemeente: string;
  readonly delivery: string;
  readonly revision: number;
  /** Files of the lake with what was left out before. */
  readonly lists: readonly string[];
}

/** A Parquet file that is on the disk but not yet in the lake. */
export interface StagedPart {
  readonly table: StoredName;
  readonly path: string;
  readonly rows: number;
  readonly distinct?: Distinct;
}

interface Waiting {
  readonly file: OpenFile;
  readonly columns: readonly string[];
  readonly isMarked: boolean;
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
  const waiting = new Map<StoredName, Waiting>();
  const pathOf = (table: StoredName, extension: string): string => join(folder, `${table}.${extension}`);
  async function open(table: StoredName): Promise<Waiting> {
    const { columns, isMarked = false } = tableOf(table);
    const opened = {
      file: await files.create(pathOf(table, "csv")),
      columns: Object.keys(columns),
      isMarked,
      rows: new Map<string, number>(),
      text: "",
    };
    waiting.set(table, opened);
    return opened;
  }
  return {
    folder,
    add: async (rows, sourceFile) => {
      const texts = new Map<StoredName, string[]>();
      for (const row of rows) {
        const { columns, isMarked } = waiting.get(row.table) ?? (await open(row.table));
        const lines = texts.get(row.table) ?? [];
        if (lines.length === 0) texts.set(row.table, lines);
        lines.push(lineOf(row, columns, isMarked, sourceFile));
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
        let lists = constants.lists;
        // First the list, for the others drop what is on it.
        for (const [table, waited] of [...waiting].sort(
          ([a], [b]) => Number(b === leftOutTable) - Number(a === leftOutTable),
        )) {
          const paths = { from: pathOf(table, "csv"), to: pathOf(table, "parquet") };
          const rows = await convertTable(engine, { table, ...paths }, waited, { ...constants, lists }, sourceFiles);
          if (rows === 0) continue;
          await files.sync(paths.to);
          const distinct = await distinctIn(engine, tableOf(table), paths.to);
          parts.push({ table, path: paths.to, rows, ...(distinct === undefined ? {} : { distinct }) });
          if (table === leftOutTable) lists = [...lists, paths.to];
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

interface Conversion {
  readonly table: StoredName;
  readonly from: string;
  readonly to: string;
}

/** Makes the Parquet file of one table, unless no row of it comes in; says how many do. */
async function convertTable(
  engine: Engine,
  conversion: Conversion,
  { rows, isMarked }: Waiting,
  constants: RowConstants,
  sourceFiles: ReadonlySet<string>,
): Promise<number> {
  const wanted = [...rows].filter(([file]) => sourceFiles.has(file));
  if (wanted.length === 0) return 0;
  const others = [...rows.keys()].filter((file) => !sourceFiles.has(file));
  // What is left out is named and not what comes in: of some ten thousand files nearly all come in.
  const conditions = others.length === 0 ? [] : [`source_file NOT IN (${others.map(quoted).join(", ")})`];
  if (!isMarked || constants.lists.length === 0) {
    await engine.run(convertStatement(conversion, constants, conditions));
    return wanted.reduce((sum, [, count]) => sum + count, 0);
  }
  await engine.run(marksTable("left_out", constants.lists));
  await engine.run(convertStatement(conversion, constants, [...conditions, isOnNoList("left_out")]));
  for await (const { rows: counted } of engine.stream(`SELECT count(*) FROM ${parquetRows([conversion.to])}`, []))
    return Number(counted[0]?.[0] ?? 0);
  return 0;
}

async function writeAway(open: Waiting): Promise<void> {
  const { text } = open;
  open.text = "";
  if (text !== "") await open.file.write(text);
}

/** A row as a line of the text that waits: its own columns, its mark, then the day on which it was known, its file and its line. */
function lineOf(
  { values, knownOn, line, mark }: LakeRow,
  columns: readonly string[],
  isMarked: boolean,
  sourceFile: string,
): string {
  const cells: Readonly<Record<string, CellValue | undefined>> = values;
  let text = "";
  for (const column of columns) text += `${csvCell(cells[column])},`;
  if (isMarked) text += `${csvCell(mark)},`;
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
  { table, from, to }: Conversion,
  constants: RowConstants,
  conditions: readonly string[],
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
    conditions.length === 0 ? ")" : `WHERE ${conditions.join(" AND ")})`,
    `TO ${quoted(to)} (FORMAT parquet, COMPRESSION zstd)`,
  ].join(" ");
}
