import { lakeOf } from "../deliveries/known-municipalities.ts";
import type { Site } from "../site.ts";
import type { LakePageAsk } from "./lake-page.ts";

/** What was worked out of a site, by what it was worked out for: a new snapshot is another question. */
type Remembered = Map<string, Promise<unknown>>;
const bySite = new WeakMap<Site, Remembered>();
const mostRemembered = 32;

/** Works something out once for a municipality and a snapshot. */
export async function remember<T>(
  { site, municipality }: Pick<LakePageAsk, "site" | "municipality">,
  about: readonly unknown[],
  work: () => Promise<T>,
): Promise<T> {
  const snapshot = await (await lakeOf(site))?.snapshot();
  const key = JSON.stringify([snapshot?.id, snapshot?.sequence, municipality.code, ...about]);
  const remembered: Remembered = bySite.get(site) ?? new Map<string, Promise<unknown>>();
  bySite.set(site, remembered);
  // What stands under a key was put there by the same question, and is of its type.
  return rememberIn(remembered, mostRemembered, key, work) as Promise<T>;
}

/** Works something out once by a key, in a memory of at most so many; what failed is tried again, and what is oldest is let go. */
export function rememberIn<T>(
  memory: Map<string, Promise<T>>,
  most: number,
  key: string,
  work: () => Promise<T>,
): Promise<T> {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const promise = work();
  memory.set(key, promise);
  promise.catch(() => memory.delete(key));
  const [oldest] = memory.keys();
  if (memory.size > most && oldest !== undefined) memory.delete(oldest);
  return promise;
}
