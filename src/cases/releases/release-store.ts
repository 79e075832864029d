import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { problem, UserError } from "../../figure/problem.ts";
import { type LakeFiles, nodeFiles } from "../../lake/files.ts";
import { explained } from "../../lake/publish.ts";
import { openReadOnce } from "../../lake/read-once.ts";
import { machineProcesses, type Processes, takeLock } from "../../lake/writer-lock.ts";
import { type Edition, editionSchema } from "./edition.ts";

/** What is passed to a store of releases; a test hands in its own. */
export interface ReleaseStoreEffects {
  readonly files?: LakeFiles;
  readonly processes?: Processes;
}

/**
 * What was released, beside the data of a lake: editions are added and never changed or removed, also when the rows behind them are deleted.
 * True values are not in it. Two releases of one table can be subtracted by whoever has both, so that a new one is held against all that
 * stand here.
 */
export interface ReleaseStore {
  /** All editions of a subject, oldest first. */
  readonly editions: (municipality: string, subject: string) => Promise<readonly Edition[]>;
  /** How many editions of a subject there are. */
  readonly count: (municipality: string, subject: string) => Promise<number>;
  /**
   * Adds an edition, made against the editions that were read. False when another was added meanwhile, or when what it was held against in other
   * subjects of the municipality is not so any more (`isStill`): then it has to be made again. UserError `lake.busy` when another process holds
   * the store for seconds.
   */
  readonly add: (edition: Edition, isStill?: () => Promise<boolean>) => Promise<boolean>;
  /**
   * Waits while another process makes an edition of a subject, so that it is not made twice; the result lets the next one go. Who waited long goes
   * on: then both make it, and the second to add takes what the first one added.
   */
  readonly turn: (municipality: string, subject: string) => Promise<() => Promise<void>>;
}

/** What is waited for another process that makes an edition: so many times so many milliseconds. */
const wait = { tries: 75, ms: 200 } as const;
const nothing = (): Promise<void> => Promise.resolve();

const folderName = "vrijgaven";

/** Some dozens of editions: a page asks for those of a subject once an indicator. They hold what everybody may see, and nothing else. */
const editionsRead = openReadOnce<Edition>(48_000_000);

/** Opens the store in the folder of a lake; nothing is made before something is released. */
export function openReleaseStore(
  lake: string,
  { files = nodeFiles, processes = machineProcesses }: ReleaseStoreEffects = {},
): ReleaseStore {
  const root = join(lake, folderName);
  const place = (municipality: string, subject: string): string =>
    join(root, municipality, subject.replaceAll(" ", "+"));

  async function namesOf(municipality: string, subject: string): Promise<readonly string[]> {
    return (await files.list(place(municipality, subject))).filter((name) => name.endsWith(".json"));
  }

  return {
    editions: async (municipality, subject) => {
      const names = await namesOf(municipality, subject);
      return Promise.all(
        names.map(async (name) => {
          const path = join(place(municipality, subject), name);
          const text = (await files.read(path)) ?? "null";
          return editionsRead(path, text, (all) => {
            const read = editionSchema.safeParse(JSON.parse(all));
            if (!read.success) throw new UserError([problem("lake.format", { folder: root })]);
            return read.data;
          });
        }),
      );
    },
    count: async (municipality, subject) => (await namesOf(municipality, subject)).length,
    turn: async (municipality, subject) => {
      const folder = join(place(municipality, subject), "making");
      await files.makeFolder(folder);
      try {
        // In one process editions of a subject are made after each other, so that a lock of its own number is one of a process that is gone.
        const isRunning = (id: number, began?: string): boolean =>
          id !== processes.own && processes.isRunning(id, began);
        return await patiently(() => takeLock(folder, files, { ...processes, isRunning }), wait);
      } catch (error) {
        if (error instanceof UserError) return nothing;
        throw error;
      }
    },
    add: async (edition, isStill = () => Promise.resolve(true)) => {
      const folder = place(edition.municipality, edition.subject);
      await files.makeFolder(folder);
      // One writer for all subjects of a municipality, since one may be held against another.
      const unlock = await patiently(() => takeLock(join(root, edition.municipality), files, processes));
      try {
        if ((await namesOf(edition.municipality, edition.subject)).length !== edition.number - 1) return false;
        if (!(await isStill())) return false;
        await explained(lake, write(folder, edition, files));
        return true;
      } finally {
        await unlock();
      }
    },
  };
}

/** In one step: before it the edition is not there, after it it is there whole. */
async function write(folder: string, edition: Edition, files: LakeFiles): Promise<void> {
  const waiting = join(folder, `${randomUUID()}.new`);
  try {
    await files.writeNew(waiting, `${JSON.stringify(edition)}\n`);
    await files.rename(waiting, join(folder, `${String(edition.number).padStart(6, "0")}.json`));
    await files.sync(folder);
  } catch (error) {
    await files.remove(waiting);
    throw error;
  }
}

/** Tries again while somebody else holds the store: usually for no longer than it takes to write one file. */
async function patiently<T>(take: () => Promise<T>, { tries, ms } = { tries: 40, ms: 50 }): Promise<T> {
  try {
    return await take();
  } catch (error) {
    if (!(error instanceof UserError) || tries === 0) throw error;
    await new Promise((resolve) => setTimeout(resolve, ms));
    return patiently(take, { tries: tries - 1, ms });
  }
}
