import { randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEngine } from "./engine.ts";
import { quoted } from "./sql-text.ts";

/** A column of a Parquet file that leaves the lake. */
export type ParquetColumn = readonly [name: string, type: "text" | "decimal"];

const types = { text: "VARCHAR", decimal: "DOUBLE" } as const;

/** Makes a Parquet file of rows that may leave; a value that is absent is a NULL in it. For at most some millions of rows: it is held whole. */
export async function parquetOf(
  columns: readonly ParquetColumn[],
  rows: readonly Readonly<Record<string, string | number | undefined>>[],
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "sluitend-parquet-"));
  const [from, to] = [join(folder, `${randomUUID()}.csv`), join(folder, "table.parquet")];
  try {
    await writeFile(from, rows.map((row) => `${columns.map(([name]) => cell(row[name])).join(",")}\n`).join(""));
    const engine = await openEngine({ memory: 200_000_000, threads: 2, temporary: folder });
    try {
      const read = columns.map(([name, type]) => `${quoted(name)}: ${quoted(types[type])}`).join(", ");
      await engine.run(
        `COPY (SELECT * FROM read_csv(${quoted(from)}, columns = {${read}}, header = false, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '')) TO ${quoted(to)} (FORMAT parquet, COMPRESSION zstd)`,
      );
    } finally {
      engine.close();
    }
    return await readFile(to);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function cell(value: string | number | undefined): string {
  if (value === undefined || value === "") return "";
  return typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value);
}
