import { createHash } from "node:crypto";
import { z } from "zod";

const sourceFile = z.object({ name: z.string(), sha256: z.string(), bytes: z.number().int() }).readonly();

const part = z
  .object({
    table: z.string(),
    /** Below the folder of the lake, with `/`. */
    path: z.string(),
    rows: z.number().int(),
    bytes: z.number().int(),
    sha256: z.string(),
  })
  .readonly();

const delivery = z
  .object({
    id: z.string(),
    gemeente: z.string(),
    source: z.string(),
    mapping: z.object({ version: z.number().int(), hash: z.string() }).readonly().optional(),
    revision: z.number().int(),
    loadedAt: z.string(),
    files: z.array(sourceFile).readonly(),
    parts: z.array(part).readonly(),
  })
  .readonly();

/** What a manifest holds. */
export const manifestSchema = z
  .object({
    format: z.literal(1),
    sequence: z.number().int(),
    /** What the lake holds, whatever the order in which it came. */
    id: z.string(),
    made: z.string(),
    /** Per municipality a print of the key of its pseudonyms, from which the key cannot be had. */
    keys: z.record(z.string(), z.string()).readonly(),
    deliveries: z.array(delivery).readonly(),
    /** Last day of which rows were deleted because their term ended. */
    expiredUntil: z.record(z.string(), z.string()).readonly().optional(),
  })
  .readonly();

/** A file as it was delivered. */
export type SourceFile = z.infer<typeof sourceFile>;
/** One Parquet file of one delivery; never changed once it has its name. */
export type Part = z.infer<typeof part>;
/** A delivery as the lake keeps it. */
export type StoredDelivery = z.infer<typeof delivery>;
/** All that the lake holds at one moment: a list of files that never change. */
export type Snapshot = z.infer<typeof manifestSchema>;

/** The lake before anything was delivered. */
export const emptySnapshot: Snapshot = {
  format: 1,
  sequence: 0,
  id: snapshotId([], {}),
  made: "",
  keys: {},
  deliveries: [],
};

/** A file of a delivery with the delivery that says what it means. */
export interface LeadingFile {
  readonly delivery: StoredDelivery;
  readonly file: SourceFile;
}

/**
 * For every file that was delivered the delivery that leads: the one with the newest version of the mapping. The others were read with an
 * older mapping and no longer count.
 */
export function leadingFiles(deliveries: readonly StoredDelivery[]): ReadonlyMap<string, LeadingFile> {
  const leading = new Map<string, LeadingFile>();
  for (const delivery of deliveries)
    for (const file of delivery.files) {
      const key = fileKey(delivery, file.sha256);
      const before = leading.get(key);
      if (before === undefined || versionOf(delivery) > versionOf(before.delivery))
        leading.set(key, { delivery, file });
    }
  return leading;
}

/** Under what a file is known: the same file of another municipality or source is another. */
export function fileKey({ gemeente, source }: Pick<StoredDelivery, "gemeente" | "source">, sha256: string): string {
  return `${gemeente} ${source} ${sha256}`;
}

/** The version of the mapping; 0 for a source that needs none. */
export function versionOf({ mapping }: Pick<StoredDelivery, "mapping">): number {
  return mapping?.version ?? 0;
}

/** The name of what the lake holds: equal for the same files under the same mappings, in whatever order and grouping they came. */
export function snapshotId(
  deliveries: readonly StoredDelivery[],
  expiredUntil: Readonly<Record<string, string>> = {},
): string {
  const lines = [...leadingFiles(deliveries)].map(
    ([key, { delivery }]) => `${key} ${delivery.mapping?.hash ?? "-"} ${delivery.revision}`,
  );
  const expired = Object.entries(expiredUntil).map(([gemeente, day]) => `expired ${gemeente} ${day}`);
  return createHash("sha256")
    .update([...lines, ...expired].sort().join("\n"))
    .digest("hex")
    .slice(0, 32);
}
