import { availableParallelism } from "node:os";
import { join } from "node:path";
import { problem, UserError } from "../figure/problem.ts";
import { type Delivery, type DeliveryHead, openDelivery } from "./delivery.ts";
import type { EngineSettings } from "./engine.ts";
import { expire, findExpired, type RetentionOrder, type RetentionRoom } from "./expire.ts";
import { type LakeFiles, nodeFiles } from "./files.ts";
import { borrowReader, closeIdleReaders } from "./idle-readers.ts";
import { type Deletion, emptySnapshot, type HouseholdRecord, manifestSchema, type Snapshot } from "./manifest.ts";
import { publish, stagingFolder } from "./publish.ts";
import { openReadOnce } from "./read-once.ts";
import { type LakeReader, openReader } from "./reader.ts";
import type { Scope } from "./view.ts";
import { machineProcesses, type Processes, takeLock } from "./writer-lock.ts";
import "./problems.ts";

/** What is passed to a lake; a test hands in its own. */
export interface LakeEffects {
  readonly files?: LakeFiles;
  readonly processes?: Processes;
  readonly now?: () => Date;
  /** Bytes of memory of the engine; it goes on in temporary files beyond. */
  readonly memory?: number;
}

/** What is asked of a reader: how the lake stood, and whose rows. */
export interface ReadOptions {
  /** The last day of which something may be known, `2026-03-31`. */
  readonly asOf?: string;
  /** The name of an earlier snapshot; the newest without it. */
  readonly snapshot?: string;
  readonly gemeenten?: readonly string[];
}

/**
 * The analytical store of one or more municipalities: deliveries are added and never changed, and every question can be asked as of an
 * earlier day or of an earlier snapshot.
 */
export interface Lake {
  readonly folder: string;
  /** The newest snapshot. */
  readonly snapshot: () => Promise<Snapshot>;
  /** Begins a delivery; until it is committed or abandoned no other can begin (UserError `lake.busy`). */
  readonly deliver: (head: DeliveryHead) => Promise<Delivery>;
  readonly read: (options?: ReadOptions) => Promise<LakeReader>;
  /** What a retention would delete now, as its log would say it. Changes nothing. */
  readonly findExpired: (order: RetentionOrder) => Promise<readonly Deletion[]>;
  /** Deletes rows whose term is over, all of them or none, with the log in the new snapshot. */
  readonly expire: (order: RetentionOrder) => Promise<Snapshot>;
  /** Records that laws may, or may not any more, be joined per household. Earlier records stay. */
  readonly recordHouseholds: (record: Omit<HouseholdRecord, "recordedAt">) => Promise<Snapshot>;
}

const manifests = "manifests";

/** Opens a lake, or makes one in an empty folder. UserError `lake.format` for a folder with something else in it. */
export async function openLake(folder: string, effects: LakeEffects = {}): Promise<Lake> {
  const { files = nodeFiles, processes = machineProcesses, now = () => new Date(), memory = 200_000_000 } = effects;
  const settings: EngineSettings = {
    memory,
    threads: Math.min(4, availableParallelism()),
    temporary: join(folder, "temporary"),
  };
  const marker = join(folder, "lake.json");
  if ((await files.read(marker)) === undefined) {
    if ((await files.list(folder)).some((name) => name !== manifests))
      throw new UserError([problem("lake.format", { folder })]);
    await files.makeFolder(join(folder, manifests));
    await files.writeNew(marker, '{"format":1}\n');
  }
  const room = (before: Snapshot): RetentionRoom => ({ folder, files, settings, now, before });
  async function alone(work: (before: Snapshot) => Promise<Snapshot>): Promise<Snapshot> {
    const unlock = await takeLock(folder, files, processes);
    closeIdleReaders(folder);
    try {
      const before = await newest(folder, files);
      await sweep(folder, files, before);
      const after = await work(before);
      await sweep(folder, files, after);
      return after;
    } finally {
      await unlock();
    }
  }
  return {
    folder,
    snapshot: () => newest(folder, files),
    findExpired: async (order) => findExpired(order, room(await newest(folder, files))),
    expire: (order) => alone((before) => expire(order, room(before))),
    recordHouseholds: (record) =>
      alone(async (before) => {
        const recordedAt = now().toISOString();
        const households = [...(before.households ?? []), { ...record, recordedAt }];
        const after: Snapshot = { ...before, sequence: before.sequence + 1, made: recordedAt, households };
        await publish(folder, files, await stagingFolder(folder, files), after);
        return after;
      }),
    deliver: async (head) => {
      const unlock = await takeLock(folder, files, processes);
      try {
        const before = await newest(folder, files);
        await sweep(folder, files, before);
        return await openDelivery(head, { folder, files, settings, now, before, unlock });
      } catch (error) {
        await unlock();
        throw error;
      }
    },
    read: async ({ asOf, snapshot: wanted, gemeenten } = {}) => {
      const current = await newest(folder, files);
      const snapshot = wanted === undefined ? current : await find(folder, files, wanted);
      const scope: Scope = {
        snapshot,
        newest: current,
        today: now().toISOString().slice(0, 10),
        ...(asOf === undefined ? {} : { asOf }),
        ...(gemeenten === undefined ? {} : { gemeenten: new Set(gemeenten) }),
      };
      return borrowReader(folder, scope, () => openReader(folder, scope, settings));
    },
  };
}

async function newest(folder: string, files: LakeFiles): Promise<Snapshot> {
  const name = (await files.list(join(folder, manifests))).findLast((one) => one.endsWith(".json"));
  return name === undefined ? emptySnapshot : readManifest(folder, files, name);
}

async function find(folder: string, files: LakeFiles, id: string): Promise<Snapshot> {
  for (const name of (await files.list(join(folder, manifests))).toReversed()) {
    const snapshot = await readManifest(folder, files, name);
    if (snapshot.id === id) return snapshot;
  }
  if (id === emptySnapshot.id) return emptySnapshot;
  throw new UserError([problem("lake.snapshot-unknown", { snapshot: id })]);
}

/** Two large manifests; a page asks for the newest one some hundred times. */
const manifestsRead = openReadOnce<Snapshot>(16_000_000);

async function readManifest(folder: string, files: LakeFiles, name: string): Promise<Snapshot> {
  const path = join(folder, manifests, name);
  const text = (await files.read(path)) ?? "null";
  return manifestsRead(path, text, (all) => {
    const read = manifestSchema.safeParse(JSON.parse(all));
    if (!read.success) throw new UserError([problem("lake.format", { folder })]);
    return read.data;
  });
}

/** Removes what a delivery left that never became part of the lake: the process that made it was stopped. */
async function sweep(folder: string, files: LakeFiles, { deliveries }: Snapshot): Promise<void> {
  await files.remove(join(folder, "staging"));
  const known = new Set(deliveries.flatMap(({ parts }) => parts.map(({ path }) => path)));
  for (const table of await files.list(join(folder, "files")))
    for (const gemeente of await files.list(join(folder, "files", table)))
      for (const name of await files.list(join(folder, "files", table, gemeente))) {
        const path = `files/${table}/${gemeente}/${name}`;
        if (!known.has(path)) await files.remove(join(folder, path));
      }
}
