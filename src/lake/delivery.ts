import { createHash, randomUUID } from "node:crypto";
import { join } from "node:path";
import { problem, UserError } from "../figure/problem.ts";
import { isTableName, type LakeRow, type TableName } from "./canonical.ts";
import { type EngineSettings, openEngine } from "./engine.ts";
import type { LakeFiles } from "./files.ts";
import { leftOutPaths, marksQuery } from "./left-out.ts";
import {
  fileKey,
  leadingFiles,
  type Part,
  type Snapshot,
  type SourceFile,
  type StoredDelivery,
  snapshotId,
  versionOf,
} from "./manifest.ts";
import { explained, publish } from "./publish.ts";
import { openStaging, type Staging } from "./staging.ts";
import { short } from "./view.ts";

/** Whose delivery it is, and from which source. */
export interface DeliveryHead {
  /** CBS code, four digits. */
  readonly gemeente: string;
  /** The word after `sluitend import`. */
  readonly source: string;
  /** Under which mapping the files are read; a newer version takes the place of an older one. */
  readonly mapping?: NonNullable<StoredDelivery["mapping"]>;
  /** Number of the delivery within its day, when there were several. */
  readonly revision?: number;
  /** Print of the key of the pseudonyms in it, where there are any. */
  readonly keyPrint?: string;
}

/** What became of a delivery. */
export interface Receipt {
  /** The lake with it. */
  readonly snapshot: Snapshot;
  readonly rows: Readonly<Partial<Record<TableName, number>>>;
}

/** A delivery while it comes in: nothing of it is in the lake until `commit`, and then all of it. */
export interface Delivery {
  /** A folder for what a reader keeps on the disk meanwhile; it is gone when the delivery is. */
  readonly scratch: string;
  /** Tells whether this file is in the lake already. UserError `lake.mapping-changed` when it is, under another mapping of the same version. */
  readonly isLoaded: (file: SourceFile) => boolean;
  /** The marks of what was left out of this municipality before: what bears one need not come in. */
  readonly leftOut: () => Promise<ReadonlySet<string>>;
  /** The file that the next rows stand in. */
  readonly begin: (file: SourceFile) => void;
  readonly add: (rows: readonly LakeRow[]) => Promise<void>;
  /** Takes a file out again with all its rows, since it turned out to be broken further on. */
  readonly drop: (file: SourceFile) => void;
  readonly commit: () => Promise<Receipt>;
  /** Leaves the lake as it was. */
  readonly abandon: () => Promise<void>;
}

/** What a delivery needs of its lake. */
export interface DeliveryRoom {
  readonly folder: string;
  readonly files: LakeFiles;
  readonly settings: EngineSettings;
  readonly now: () => Date;
  readonly before: Snapshot;
  readonly unlock: () => Promise<void>;
}

/** Opens a delivery in a lake that is locked for it. UserError `lake.other-key` for pseudonyms that would not match those in the lake. */
export async function openDelivery(head: DeliveryHead, room: DeliveryRoom): Promise<Delivery> {
  const { folder, files, before, unlock } = room;
  const known = before.keys[head.gemeente];
  if (known !== undefined && head.keyPrint !== undefined && known !== head.keyPrint)
    throw new UserError([problem("lake.other-key", { gemeente: head.gemeente })]);
  const staging = await openStaging(join(folder, "staging", randomUUID()), files, room.settings);
  const leading = leadingFiles(before.deliveries);
  const read = new Map<string, SourceFile>();
  let sourceFile: string | undefined;
  return {
    scratch: staging.folder,
    isLoaded: (file) => {
      if (read.has(file.sha256)) return true;
      const found = leading.get(fileKey(head, file.sha256));
      if (found === undefined) return false;
      const [ours, theirs] = [versionOf(head), versionOf(found.delivery)];
      if (ours === theirs && head.mapping?.hash !== found.delivery.mapping?.hash)
        throw new UserError([problem("lake.mapping-changed", { file: file.name, version: ours })]);
      return ours <= theirs;
    },
    leftOut: () => marksIn(listsOf(head, room), room.settings),
    begin: (file) => {
      read.set(file.sha256, file);
      sourceFile = short(file.sha256);
    },
    add: async (rows) => {
      if (sourceFile === undefined) throw new Error("rows before the file that they stand in");
      await explained(folder, staging.add(rows, sourceFile));
    },
    drop: (file) => void read.delete(file.sha256),
    commit: async () => {
      const snapshot =
        read.size === 0
          ? { snapshot: before, rows: {} }
          : await explained(folder, commit(head, room, staging, [...read.values()]));
      await staging.discard();
      await unlock();
      return snapshot;
    },
    abandon: async () => {
      try {
        await staging.discard();
      } finally {
        await unlock();
      }
    },
  };
}

/**
 * Makes a delivery part of the lake. First its files get their names, which nothing refers to yet; then the manifest gets its name, and
 * with it the delivery is there. Everything is on the disk itself before the next step begins.
 */
async function commit(
  head: DeliveryHead,
  room: DeliveryRoom,
  staging: Staging,
  read: readonly SourceFile[],
): Promise<Receipt> {
  const { folder, files, before, now } = room;
  const id = deliveryId(head, read);
  const revision = head.revision ?? 0;
  const staged = await staging.convert(
    { gemeente: head.gemeente, delivery: id, revision, lists: listsOf(head, room) },
    new Set(read.map(({ sha256 }) => short(sha256))),
  );
  const parts: Part[] = [];
  for (const { path: from, ...about } of staged) {
    const { table } = about;
    const path = `files/${table}/${head.gemeente}/${id}.parquet`;
    parts.push({ ...about, path, bytes: await files.size(from), sha256: await files.hash(from) });
    await files.rename(from, join(folder, path));
    await files.sync(join(folder, "files", table, head.gemeente));
  }
  const loadedAt = now().toISOString();
  const delivery: StoredDelivery = {
    id,
    gemeente: head.gemeente,
    source: head.source,
    ...(head.mapping === undefined ? {} : { mapping: head.mapping }),
    revision,
    loadedAt,
    files: read,
    parts,
  };
  const deliveries = [...before.deliveries, delivery];
  const snapshot: Snapshot = {
    ...before,
    sequence: before.sequence + 1,
    id: snapshotId(deliveries, before.deletions),
    made: loadedAt,
    keys: head.keyPrint === undefined ? before.keys : { ...before.keys, [head.gemeente]: head.keyPrint },
    deliveries,
  };
  await publish(folder, files, staging.folder, snapshot);
  const counts = parts.flatMap(({ table, rows }) => (isTableName(table) ? [[table, rows] as const] : []));
  return { snapshot, rows: Object.fromEntries(counts) };
}

/** The files with what was left out of a municipality before. */
function listsOf({ gemeente }: DeliveryHead, { folder, before }: DeliveryRoom): readonly string[] {
  return leftOutPaths(before.deliveries.filter((one) => one.gemeente === gemeente)).map((path) => join(folder, path));
}

async function marksIn(paths: readonly string[], settings: EngineSettings): Promise<ReadonlySet<string>> {
  const marks = new Set<string>();
  if (paths.length === 0) return marks;
  const engine = await openEngine(settings);
  try {
    for await (const { rows } of engine.stream(marksQuery(paths), [])) for (const [one] of rows) marks.add(String(one));
    return marks;
  } finally {
    engine.close();
  }
}

/** The same files under the same mapping make the same delivery: a second try after a failure writes over what the first left. */
function deliveryId({ gemeente, source, mapping }: DeliveryHead, read: readonly SourceFile[]): string {
  const parts = [gemeente, source, mapping?.hash ?? "-", ...read.map(({ sha256 }) => sha256).sort()];
  return createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 32);
}
