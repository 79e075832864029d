import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { problem, UserError } from "../figure/problem.ts";
import type { ReadingBudget } from "./reading-budget.ts";

/** A zip file in memory. Its parts are unpacked while they are read, and no further than the budget lets them. */
export interface ZipArchive {
  readonly has: (name: string) => boolean;
  readonly names: readonly string[];
  /** The unpacked bytes of one part. UserError `table-file.broken` when it is damaged, locked or not there. */
  readonly read: (name: string) => AsyncIterable<Uint8Array>;
  readonly close: () => void;
}

/** Excel writes fewer than a hundred parts for any workbook; a list that goes on and on is an attack. */
const mostParts = 10_000;

/**
 * Opens a zip file. Names in it are only looked up, never used as a path of this machine. UserError `table-file.broken`.
 */
export async function openZip(bytes: Uint8Array, budget: ReadingBudget): Promise<ZipArchive> {
  const { path } = budget;
  const broken = (reason: "zip" | "part-missing" | "encrypted"): UserError =>
    new UserError([problem("table-file.broken", { path, reason })]);
  const entries = new Map<string, Entry>();
  let zip: ZipFile;
  try {
    zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { autoClose: false });
    if (zip.entryCount > mostParts) throw broken("zip");
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  } catch (error) {
    throw error instanceof UserError ? error : broken("zip");
  }
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    read: async function* (name) {
      const entry = entries.get(name);
      if (entry === undefined) throw broken("part-missing");
      if (entry.isEncrypted()) throw broken("encrypted");
      try {
        yield* inflate(zip, entry, budget);
      } catch (error) {
        throw error instanceof UserError ? error : broken("zip");
      }
    },
    close: () => zip.close(),
  };
}

async function* inflate(zip: ZipFile, entry: Entry, budget: ReadingBudget): AsyncGenerator<Uint8Array> {
  const { limits, path } = budget;
  let unpacked = 0;
  for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>) {
    unpacked += chunk.length;
    budget.spendInflated(chunk.length);
    budget.spendTime();
    if (unpacked > limits.inflationFrom && unpacked > entry.compressedSize * limits.inflation) {
      throw new UserError([problem("table-file.inflates", { path, limit: limits.inflationFrom })]);
    }
    yield chunk;
  }
}
