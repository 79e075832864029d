import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LakeRow } from "./canonical.ts";
import type { DeliveryHead } from "./delivery.ts";
import type { ResultValue } from "./engine.ts";
import type { Lake, ReadOptions } from "./lake.ts";
import type { SourceFile } from "./manifest.ts";

/** Runs a test in a folder of its own, which is gone afterwards. */
export async function inFolder<T>(test: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "sluitend-lake-"));
  try {
    return await test(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A booking: its number, its amount in eurocents and the day on which it was known. */
export function booking(boekstuk: string, bedrag: number, knownOn: string): LakeRow {
  return {
    table: "grootboekmutatie",
    knownOn,
    values: {
      boekstuk,
      boekregel: "1",
      boekdatum: "2026-01-31",
      boekmaand: "2026-01",
      grootboekrekening: "44300",
      batenlasten: "lasten",
      bedrag,
    },
  };
}

/** A file of that name, whose content is its name. */
function fileOf(name: string): SourceFile {
  return { name, sha256: createHash("sha256").update(name).digest("hex"), bytes: name.length };
}

/** Delivers rows as one file; nothing happens when that file was delivered before. */
export async function deliver(
  lake: Lake,
  name: string,
  rows: readonly LakeRow[],
  head: Partial<DeliveryHead> = {},
): Promise<void> {
  const delivery = await lake.deliver({ gemeente: "9901", source: "grootboek", ...head });
  try {
    const file = fileOf(name);
    if (!delivery.isLoaded(file)) {
      delivery.begin(file);
      await delivery.add(rows);
    }
    await delivery.commit();
  } catch (error) {
    await delivery.abandon();
    throw error;
  }
}

/** All rows that answer a question. */
export async function rowsOf(
  lake: Lake,
  sql: string,
  options: ReadOptions = {},
  parameters: readonly ResultValue[] = [],
): Promise<readonly (readonly ResultValue[])[]> {
  const reader = await lake.read(options);
  try {
    const rows: (readonly ResultValue[])[] = [];
    for await (const batch of reader.query({ name: "test", sql }, parameters)) rows.push(...batch.rows);
    return rows;
  } finally {
    reader.close();
  }
}

/** Deletes every booking that was known on 1 February 2026 or before. */
export const retentionOrder = {
  gemeente: "9901",
  by: "archivaris",
  rules: [{ source: "grootboek", per: "row" as const, purpose: "bekostiging", basis: "proef", until: "2026-02-01" }],
};
