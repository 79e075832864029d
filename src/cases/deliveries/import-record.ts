import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { holdsBsn } from "../../figure/bsn.ts";
import { isProblem, type Problem } from "../../figure/problem.ts";
import type { ImportCounts } from "../../intake/report.ts";

const numbers = z.record(z.string(), z.number().int()).readonly();

const recordSchema = z
  .object({
    format: z.literal(1),
    id: z.string(),
    gemeente: z.string(),
    source: z.string(),
    at: z.string(),
    /** Names of the files, without what looks like a BSN. */
    files: z.array(z.string()).readonly(),
    /** The delivery in the lake; absent when nothing was taken. */
    delivery: z.string().optional(),
    snapshot: z.string(),
    read: z.number().int(),
    accepted: z.number().int(),
    rejections: z.number().int(),
    /** Rejections by the rule that was their first reason. */
    byRule: numbers,
    rows: numbers,
    remarks: z.number().int(),
  })
  .readonly();

/** What an import came to, as it is kept beside the lake: the manifest knows only what was taken. */
export type ImportRecord = z.infer<typeof recordSchema>;

/** The mistakes and remarks of an import, each with its place; nothing in them points at a person. */
export interface ImportMistakes {
  readonly rejected: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** What is known of an import when it has ended. */
export interface NewRecord extends Pick<ImportRecord, "gemeente" | "source" | "snapshot" | "rows"> {
  readonly names: readonly string[];
  readonly delivery?: string;
  readonly counts: ImportCounts;
}

/** Where what became of the imports of a municipality is kept, beside its lake. */
export function recordFolder(lake: string, gemeente: string): string {
  return join(lake, "reports", gemeente);
}

/** Keeps what an import came to. First the mistakes, then the record: whatever is listed can be opened. */
export async function keepRecord(
  lake: string,
  outcome: NewRecord,
  now: () => Date = () => new Date(),
): Promise<ImportRecord> {
  const { gemeente, source, names, delivery, snapshot, rows, counts } = outcome;
  const { files, accepted, rejections, byRule, rejected, warnings } = counts;
  const record: ImportRecord = {
    format: 1,
    id: randomUUID(),
    gemeente,
    source,
    at: now().toISOString(),
    files: names.map((name) => (holdsBsn(name) ? name.replaceAll(/\d/g, "*") : name)),
    ...(delivery === undefined ? {} : { delivery }),
    snapshot,
    read: files,
    accepted,
    rejections,
    byRule,
    rows,
    remarks: warnings.length,
  };
  const folder = recordFolder(lake, gemeente);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeWhole(join(folder, `${record.id}.mistakes.json`), JSON.stringify({ rejected, warnings }));
  await writeWhole(join(folder, `${record.id}.json`), JSON.stringify(record));
  return record;
}

async function writeWhole(path: string, text: string): Promise<void> {
  await writeFile(`${path}.half`, text, { mode: 0o600 });
  await rename(`${path}.half`, path);
}

/** The imports of a municipality, newest first. */
export async function listRecords(lake: string, gemeente: string): Promise<readonly ImportRecord[]> {
  const folder = recordFolder(lake, gemeente);
  const names = await readdir(folder).catch(() => []);
  const found: ImportRecord[] = [];
  for (const name of names) {
    if (!/^[0-9a-f-]{36}\.json$/.test(name)) continue;
    const read = recordSchema.safeParse(JSON.parse(await readFile(join(folder, name), "utf8")));
    if (read.success) found.push(read.data);
  }
  return found.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

/** The mistakes of an import; none where they are not kept any more. */
export async function readMistakes(lake: string, { gemeente, id }: ImportRecord): Promise<ImportMistakes> {
  const text = await readFile(join(recordFolder(lake, gemeente), `${id}.mistakes.json`), "utf8").catch(() => undefined);
  if (text === undefined) return { rejected: [], warnings: [] };
  const read: unknown = JSON.parse(text);
  return { rejected: problemsIn(read, "rejected"), warnings: problemsIn(read, "warnings") };
}

function problemsIn(read: unknown, key: "rejected" | "warnings"): readonly Problem[] {
  if (typeof read !== "object" || read === null) return [];
  const list: unknown = Object.entries(read).find(([name]) => name === key)?.[1];
  return Array.isArray(list) ? list.filter(isProblem) : [];
}
