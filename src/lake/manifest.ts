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
    /** That no thing stands in it twice, and between which days or months its things lie, where their key says one. */
    distinct: z.object({ from: z.string().optional(), until: z.string().optional() }).readonly().optional(),
  })
  .readonly();

/** Which columns of the files of a source came in, and as what; which stayed out on purpose. Names of columns, no values. */
const taken = z
  .object({
    fields: z
      .array(
        z
          .object({
            column: z.string(),
            from: z.string().optional(),
            as: z.enum(["pseudonym", "address", "month", "fixed", "as-is"]),
          })
          .readonly(),
      )
      .readonly(),
    ignored: z.array(z.string()).readonly(),
  })
  .readonly();

const delivery = z
  .object({
    id: z.string(),
    gemeente: z.string(),
    source: z.string(),
    mapping: z.object({ version: z.number().int(), hash: z.string(), taken: taken.optional() }).readonly().optional(),
    revision: z.number().int(),
    loadedAt: z.string(),
    files: z.array(sourceFile).readonly(),
    parts: z.array(part).readonly(),
  })
  .readonly();

/** What somebody recorded about households: that laws may be joined by them, or (without `allows`) that they may not any more. */
const householdRecord = z
  .object({
    gemeente: z.string(),
    /** Who decided it: a name or a function of the municipality. */
    by: z.string(),
    recordedAt: z.string(),
    allows: z
      .object({ purpose: z.string(), basis: z.string(), from: z.string(), until: z.string() })
      .readonly()
      .optional(),
  })
  .readonly();

/** Rows that were deleted because their term was over. Says nothing of anybody. */
const deletion = z
  .object({
    gemeente: z.string(),
    source: z.string(),
    table: z.string(),
    /** The law of the rule, where it goes for one law. */
    law: z.string().optional(),
    /** What was last spoken of on this day or before, went. */
    until: z.string(),
    rows: z.number().int(),
    /** Files of the lake that were written anew or removed. */
    parts: z.number().int(),
    purpose: z.string(),
    basis: z.string(),
    by: z.string(),
    at: z.string(),
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
    /** What was recorded about households, the oldest first: nothing is overwritten. */
    households: z.array(householdRecord).readonly().optional(),
    /** The log of what was deleted because its term was over, the oldest first. */
    deletions: z.array(deletion).readonly().optional(),
  })
  .readonly();

/** A file as it was delivered. */
export type SourceFile = z.infer<typeof sourceFile>;
/** One Parquet file of one delivery; never changed once it has its name. */
export type Part = z.infer<typeof part>;
/** What a mapping takes in and leaves out, for the register of processing. */
export type TakenFields = z.infer<typeof taken>;
/** A delivery as the lake keeps it. */
export type StoredDelivery = z.infer<typeof delivery>;
/** A decision about households, as the lake keeps it. */
export type HouseholdRecord = z.infer<typeof householdRecord>;
/** A line of the log of deletions. */
export type Deletion = z.infer<typeof deletion>;
/** All that the lake holds at one moment: a list of files that never change. */
export type Snapshot = z.infer<typeof manifestSchema>;

/** The lake before anything was delivered. */
export const emptySnapshot: Snapshot = {
  format: 1,
  sequence: 0,
  id: snapshotId([]),
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
export function snapshotId(deliveries: readonly StoredDelivery[], deletions: readonly Deletion[] = []): string {
  const lines = [...leadingFiles(deliveries)].map(
    ([key, { delivery }]) => `${key} ${delivery.mapping?.hash ?? "-"} ${delivery.revision}`,
  );
  const expired = new Map<string, string>();
  for (const { gemeente, source, table, law = "-", until } of deletions) {
    const key = `expired ${gemeente} ${source} ${table} ${law}`;
    if (until > (expired.get(key) ?? "")) expired.set(key, until);
  }
  return createHash("sha256")
    .update([...lines, ...[...expired].map((one) => one.join(" "))].sort().join("\n"))
    .digest("hex")
    .slice(0, 32);
}
