import { z } from "zod";
import { kinds, recurrences, statuses } from "../figure/kind.ts";
import { laws } from "../figure/law.ts";
import { missingReasons } from "../figure/missing.ts";
import { periodSchema } from "./period-text.ts";
import { proseSchema } from "./prose.ts";
import { referenceTo } from "./reference.ts";
import { positiveSchema } from "./scalar.ts";
import { unitSchema } from "./unit-text.ts";

/**
 * What a table says about all its figures, and a row, a column or a cell about its own: the most specific wins (cell,
 * row, column, table). `missing` is the reason to read into a cell without a number (`-`, "cijfers nog niet beschikbaar");
 * `scope` is the words that narrow what the figure is about ("zonder beschermd wonen").
 */
export const attributesShape = {
  unit: z.exactOptional(unitSchema),
  scale: z.exactOptional(positiveSchema),
  kind: z.exactOptional(z.enum(kinds)),
  status: z.exactOptional(z.enum(statuses)),
  recurrence: z.exactOptional(z.enum(recurrences)),
  period: z.exactOptional(periodSchema),
  domain: z.exactOptional(referenceTo("domains")),
  law: z.exactOptional(z.enum(laws)),
  product: z.exactOptional(proseSchema),
  area: z.exactOptional(
    z
      .string()
      .regex(/^[A-Z]{2}\d+$|^[a-z0-9-]+$/)
      .describe("area"),
  ),
  definition: z.exactOptional(referenceTo("definitions")),
  missing: z.exactOptional(z.enum(missingReasons)),
  scope: z.exactOptional(proseSchema),
};

export const attributesSchema = z.strictObject(attributesShape).readonly();
/** The attributes that one level (table, column, row, cell, figure) states. */
export type Attributes = z.output<typeof attributesSchema>;
