import type { LakeReader } from "./reader.ts";
import type { Scope } from "./view.ts";

/** A reader that nobody uses now. */
interface IdleReader {
  readonly folder: string;
  readonly key: string;
  readonly reader: LakeReader;
  readonly timer: NodeJS.Timeout;
}

const mostIdle = 4;
const longestIdle = 60_000;
/** The one that was used last stands at the end. Of this process: what another deletes, is let go within a minute. */
const idle: IdleReader[] = [];

/**
 * Gives a reader that was used before for the very same scope, or a new one. To open one and to find the newest versions takes longer than most
 * questions, so who closes a reader leaves it to the next who asks the same of the same lake: a few of them, a minute long, and none of an
 * older snapshot. Nobody shares a reader with somebody else at one moment, nor with who may see other municipalities or other days.
 */
export async function borrowReader(folder: string, scope: Scope, open: () => Promise<LakeReader>): Promise<LakeReader> {
  const lake = JSON.stringify([folder, scope.newest.sequence, scope.newest.id, scope.newest.made]);
  for (const one of idle.filter((other) => other.folder === folder && !other.key.startsWith(lake))) letGo(one);
  const key = lake + keyOf(scope);
  const found = idle.findLast((one) => one.key === key);
  if (found === undefined) return lend(folder, key, await open());
  take(found);
  return lend(folder, key, found.reader);
}

/** Lets go of the readers of a lake that changes. */
export function closeIdleReaders(folder: string): void {
  for (const one of idle.filter((other) => other.folder === folder)) letGo(one);
}

/** All that decides what a reader sees of a lake. */
function keyOf({ snapshot, today, asOf, gemeenten, isHouseholds }: Scope): string {
  const seen = gemeenten === undefined ? null : [...gemeenten].toSorted();
  return JSON.stringify([
    snapshot.sequence,
    snapshot.id,
    snapshot.made,
    today,
    asOf ?? null,
    seen,
    isHouseholds ?? null,
  ]);
}

function lend(folder: string, key: string, reader: LakeReader): LakeReader {
  let isClosed = false;
  let running = 0;
  // A question that failed or that was stopped may leave something behind in the engine.
  let isSpoiled = false;
  return {
    snapshot: reader.snapshot,
    query: async function* (model, parameters, signal) {
      if (isClosed) throw new Error("a question to a reader that was closed");
      running += 1;
      try {
        yield* reader.query(model, parameters, signal);
      } catch (error) {
        isSpoiled = true;
        throw error;
      } finally {
        running -= 1;
      }
    },
    forget: reader.forget,
    close: () => {
      if (isClosed) return;
      isClosed = true;
      if (running > 0 || isSpoiled) {
        reader.close();
        return;
      }
      reader.forget();
      keep(folder, key, reader);
    },
  };
}

function keep(folder: string, key: string, reader: LakeReader): void {
  const own: IdleReader = { folder, key, reader, timer: setTimeout(() => letGo(own), longestIdle).unref() };
  idle.push(own);
  const [oldest] = idle;
  if (idle.length > mostIdle && oldest !== undefined) letGo(oldest);
}

function take(one: IdleReader): void {
  clearTimeout(one.timer);
  idle.splice(idle.indexOf(one), 1);
}

function letGo(one: IdleReader): void {
  take(one);
  one.reader.close();
}
