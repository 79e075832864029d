import { createHash } from "node:crypto";
import { type Snapshot, snapshotId } from "./manifest.ts";

/**
 * What a snapshot holds of one municipality, in a word: equal as long as nothing of it came, went or was recorded, whatever happened to others. A
 * reader of one municipality sees its deliveries, what was left out and deleted of them, and what was recorded about its households; nothing
 * else of a lake is in its answers, since every delivery is of one municipality. Part of it is {@link snapshotId}, so that a copy of a lake has
 * the stamps of the lake.
 */
export function municipalStamp(
  { deliveries, deletions = [], households = [] }: Pick<Snapshot, "deliveries" | "deletions" | "households">,
  gemeente: string,
): string {
  const isOwn = (one: { readonly gemeente: string }): boolean => one.gemeente === gemeente;
  const records = households.filter(isOwn).map(({ by, recordedAt, allows }) => [by, recordedAt, allows ?? null]);
  return createHash("sha256")
    .update(JSON.stringify([snapshotId(deliveries.filter(isOwn), deletions.filter(isOwn)), records]))
    .digest("hex")
    .slice(0, 32);
}
