import { z } from "zod";
import { kinds, statuses } from "../figure/kind.ts";
import { attributesShape } from "./attributes.ts";
import { citationSchema } from "./citation.ts";
import { idSchema } from "./id.ts";
import { periodSchema } from "./period-text.ts";
import { proseSchema } from "./prose.ts";
import { wholeSchema } from "./scalar.ts";
import { unitSchema } from "./unit-text.ts";

/** Words around a printed number that bound it, as printed: "ruim", "zo'n", "circa", "max.". */
const qualifierSchema = z.string().min(1).max(60);

/**
 * A number printed in a sentence: one line of `figures.csv`. `printed` is the literal number ("1,4"); `reads` says in Dutch
 * notation how to read a print that is no number ("bijna de helft" reads "50").
 */
export const figureRowSchema = z
  .strictObject({
    id: idSchema,
    line: citationSchema,
    printed: z.string().min(1).max(200),
    qualifier: z.exactOptional(qualifierSchema),
    reads: z.exactOptional(proseSchema),
    decimals: z.exactOptional(wholeSchema),
    ...attributesShape,
    unit: unitSchema,
    period: periodSchema,
    kind: z.enum(kinds),
    status: z.enum(statuses).default("published"),
    label: proseSchema,
    note: z.exactOptional(proseSchema),
  })
  .readonly();
export type FigureRow = z.output<typeof figureRowSchema>;

/** The columns of `figures.csv` in their canonical order. */
export const figureColumns = [
  "id",
  "line",
  "printed",
  "qualifier",
  "reads",
  "scale",
  "decimals",
  "unit",
  "period",
  "kind",
  "status",
  "recurrence",
  "domain",
  "law",
  "product",
  "area",
  "definition",
  "missing",
  "scope",
  "label",
  "note",
] as const satisfies readonly (keyof FigureRow)[];
