import { z } from "zod";
import type { ReleasedCell } from "../../disclosure/release.ts";
import type { HiddenReason } from "../../figure/shown.ts";

const hidden: z.ZodType<HiddenReason> = z.union([
  z.object({ because: z.enum(["small", "in-small-total", "few-contributors"]), threshold: z.number() }),
  z.object({ because: z.literal("protects"), cells: z.array(z.string()) }),
  z.object({ because: z.literal("few-observations"), minimum: z.number() }),
  z.object({
    because: z.enum([
      "dominated",
      "designated",
      "earlier",
      "withheld",
      "held-back",
      "not-settled",
      "not-in-catalogue",
      "input-hidden",
    ]),
  }),
]);

const cell: z.ZodType<ReleasedCell> = z.union([
  z.object({ shown: z.number(), ground: z.enum(["protected", "public-by-law", "already-published"]) }),
  z.object({ hidden }),
]);

const table = z
  .object({
    dataset: z.string(),
    /** The last day of which something was known when these values were made; a later edition may keep them. */
    since: z.string(),
    rules: z.object({ id: z.string(), version: z.number().int() }).readonly(),
    cells: z.record(z.string(), cell).readonly(),
  })
  .readonly();

const frame = z
  .object({
    columns: z.array(z.string()).readonly(),
    rows: z.array(z.array(z.string()).readonly()).readonly(),
    /** Per row the numbers that it does not have at all. */
    without: z.array(z.string()).readonly(),
  })
  .readonly();

const left = z
  .object({
    /** Cells that are hidden, for whatever reason. */
    hidden: z.number().int(),
    /** So many values a hidden small count can at least have; absent where no small count is hidden, or where nothing can be said. */
    fewest: z.number().int().optional(),
    /** What is shown fits no table, so that it was not worked out. */
    isUnknown: z.literal(true).optional(),
  })
  .readonly();

/** What a file of the store holds. */
export const editionSchema = z
  .object({
    format: z.literal(1),
    number: z.number().int(),
    /** Which tables belong together, such as `clienten-per-maand toegewezen`. */
    subject: z.string(),
    municipality: z.string(),
    /** What it was made of. */
    snapshot: z.string(),
    /** What of that snapshot belongs to the municipality; editions of before it was kept have none. */
    stamp: z.string().optional(),
    asOf: z.string(),
    /** Until which day each source tells that its models read, by table; editions of before that was asked have none. */
    reach: z.record(z.string(), z.string()).readonly().optional(),
    /** From which day files of months tell that its models read, by table. */
    begins: z.record(z.string(), z.string()).readonly().optional(),
    /** The settings that its models used. */
    settings: z.record(z.string(), z.union([z.string(), z.number()])).readonly(),
    /** When it was released. */
    made: z.string(),
    /** Tables with values of this edition. */
    tables: z.array(table).readonly(),
    /** Tables that stay as an earlier edition released them, with its number. */
    kept: z.record(z.string(), z.number().int()).readonly(),
    /** Per table of counts what a reader could work out when this edition was made; of editions of before that was worked out there is none. */
    left: z.record(z.string(), left).readonly().optional(),
    /** Which rows there are, without their numbers. */
    frames: z.record(z.string(), frame).readonly(),
  })
  .readonly();

/** One table as it was released: what readers see, and nothing else. */
export type ReleasedTable = z.infer<typeof table>;
/** What a reader could work out of a table and of those beside it. */
export type Left = z.infer<typeof left>;
/** Which rows a model has: the columns that tell them apart, no numbers. */
export type Frame = z.infer<typeof frame>;
/** Everything of one subject that was released of a municipality as of one day. */
export type Edition = z.infer<typeof editionSchema>;
