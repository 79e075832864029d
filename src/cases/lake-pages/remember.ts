import { lakeOf } from "../deliveries/known-municipalities.ts";
import type { Site } from "../site.ts";
import type { LakePageAsk } from "./lake-page.ts";

/** What was worked out of a site, by what it was worked out for: a new snapshot is another question. */
type Remembered = Map<string, Promise<unknown>>;
const bySite = new WeakMap<Site, Remembered>();
const mostRemembered = 32;

/** Works something out once for a municipality and a snapshot; what failed is tried again, and what is oldest is let go. */
export async function remember<T>(
  { site, municipality }: Pick<LakePageAsk, "site" | "municipality">,
  about: readonly unknown[],
  work: () => Promise<T>,
): Promise<T> {
  const snapshot = await (await lakeOf(site))?.snapshot();
  const key = JSON.stringify([snapshot?.id, snapshot?.sequence, municipality.code, ...about]);
  const remembered: Remembered = bySite.get(site) ?? new Map<string, Promise<unknown>>();
  bySite.set(site, remembered);
  const known = remembered.get(key);
  // What stands under a key was put there by the same question, and is of its type.
  if (known !== undefined) return known as Promise<T>;
  const promise = work();
  remembered.set(key, promise);
  promise.catch(() => remembered.delete(key));
  const [oldest] = remembered.keys();
  if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest);
  return promise;
}
