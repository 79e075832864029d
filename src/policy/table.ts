import { z } from "zod";
import type { Figure } from "../figure/figure.ts";
import { kinds, statuses } from "../figure/kind.ts";
import type { Period } from "../figure/period.ts";
import { attributesShape } from "./attributes.ts";
import type { Citation } from "./citation.ts";
import { citedShape } from "./citation.ts";
import { idSchema } from "./id.ts";
import { listOf } from "./list.ts";
import { proseSchema } from "./prose.ts";
import { tableRelationSchema } from "./relation.ts";
import { positiveSchema } from "./scalar.ts";
import { unitSchema } from "./unit-text.ts";

/** What a row of a printed table is; `of-which` is part of the row above it and never added again. */
export const rowRoles = ["line", "subtotal", "total", "of-which", "heading"] as const;
export type RowRole = (typeof rowRoles)[number];

/** Which sign is an advantage in this table. Saldo = begroot − werkelijk is `positive-is-surplus`. */
export const signConventions = [
  "positive-is-surplus",
  "positive-is-deficit",
  "positive-is-saving",
  "positive-is-cost",
  "amount",
] as const;
export type SignConvention = (typeof signConventions)[number];

const columnSchema = z
  .strictObject({
    id: idSchema,
    title: z.string().max(500),
    /** A text column holds words of the original (a status, a goal); its cells are no figures. */
    type: z.enum(["value", "text"]).default("value"),
    ...attributesShape,
  })
  .readonly();

const rowAttributesSchema = z
  .strictObject({ id: idSchema, note: z.exactOptional(proseSchema), ...attributesShape })
  .readonly();

const cellAttributesSchema = z
  .strictObject({
    /** `row/column` of this table. */
    at: z
      .string()
      .regex(/^[a-z0-9.-]+\/[a-z0-9.-]+$/)
      .describe("cell"),
    /** How to read a cell whose print is damaged ("- 8,%"), in Dutch notation; the print stays as it is. */
    reads: z.exactOptional(proseSchema),
    note: z.exactOptional(proseSchema),
    ...attributesShape,
  })
  .readonly();

/**
 * A table of the original as declared in `tables.yaml`; its numbers stand in `tables/<id>.csv`. `scale` is what one
 * printed unit is worth: 1000 for "in duizenden €".
 */
export const tableSchema = z
  .strictObject({
    id: idSchema,
    title: proseSchema,
    number: z.exactOptional(proseSchema),
    ...citedShape,
    ...attributesShape,
    unit: unitSchema,
    scale: positiveSchema.default(1),
    sign: z.enum(signConventions),
    kind: z.enum(kinds),
    status: z.enum(statuses).default("published"),
    /** Heading of the column of labels. */
    rowTitle: z.exactOptional(proseSchema),
    columns: z.array(columnSchema).min(1).readonly(),
    rows: listOf(rowAttributesSchema),
    cells: listOf(cellAttributesSchema),
    relations: listOf(tableRelationSchema),
    notes: listOf(proseSchema),
  })
  .readonly()
  .describe("A table of the original; its numbers stand in `tables/<id>.csv`.");
export type TableDeclaration = z.output<typeof tableSchema>;

/** A column of a printed table. Only value columns hold figures. */
export interface TableColumn {
  readonly id: string;
  readonly title: string;
  readonly period?: Period;
}

/** A row as printed: its label, the lines where it stands, and one figure per value column (absent where the cell is empty). */
export interface TableRow {
  readonly id: string;
  readonly label: string;
  readonly lines: Citation;
  readonly role: RowRole;
  readonly cells: Readonly<Record<string, Figure>>;
  /** Words in text columns, by column id. */
  readonly texts?: Readonly<Record<string, string>>;
  readonly note?: string;
}

/** A table of the original, numbers as printed. */
export interface PrintedTable {
  readonly id: string;
  readonly title: string;
  readonly number?: string;
  readonly lines: Citation;
  readonly sign: SignConvention;
  readonly rowTitle?: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Remarks on the table in our own words, for instance a unit that contradicts itself. */
  readonly notes: readonly string[];
}
