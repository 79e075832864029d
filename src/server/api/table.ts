import { z } from "@hono/zod-openapi";
import { FigureSchema } from "./figure-schema.ts";

/** How numbers in one table or chart are written. */
export const NumberStyleSchema = z
  .object({ scale: z.number(), decimals: z.int().min(0), signed: z.boolean().optional() })
  .openapi("NumberStyle", { description: "Hoe de getallen in een tabel of grafiek geschreven worden." });

const cell = z
  .discriminatedUnion("type", [
    z.object({
      type: z.literal("figure"),
      ref: z.string(),
      figure: FigureSchema,
      footnote: z.string().optional(),
      own: z.object({ style: NumberStyleSchema, withUnit: z.boolean() }).optional().openapi({
        description: "Hoe dit getal geschreven is waar het anders is dan de rest van de tabel.",
      }),
      finding: z.object({ word: z.string(), explained: z.boolean(), anchor: z.string() }).optional().openapi({
        description: "Wat de toetsing in deze cel vond.",
      }),
    }),
    z.object({ type: z.literal("text"), text: z.string() }),
    z.object({ type: z.literal("empty") }),
  ])
  .openapi("Cell");

/** A table as a reader sees it; the outside of `DataTable`. */
export const TableSchema = z
  .object({
    id: z.string(),
    caption: z.string(),
    unit: z.string(),
    style: NumberStyleSchema,
    rowTitle: z.string(),
    columns: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        align: z.enum(["start", "end"]),
        formula: z
          .discriminatedUnion("type", [
            z.object({ type: z.literal("difference"), plus: z.string(), minus: z.string() }),
            z.object({ type: z.literal("total") }),
            z.object({ type: z.literal("sign"), of: z.string(), plus: z.string(), minus: z.string() }),
          ])
          .optional()
          .openapi({ description: "Hoe deze kolom uit andere kolommen volgt, in elke rij op dezelfde manier." }),
      }),
    ),
    rows: z.array(
      z.object({
        id: z.string(),
        role: z.enum(["line", "subtotal", "total", "of-which", "heading"]),
        header: z.string(),
        leadsTo: z
          .string()
          .optional()
          .openapi({ description: "Waar de rij heen leidt: een adres in deze toepassing." }),
        cells: z.array(cell),
      }),
    ),
    footnotes: z.array(z.object({ mark: z.string(), text: z.string() })),
    source: z.string(),
  })
  .openapi("Table", { description: "Een tabel zoals de lezer haar ziet; elk getal is een `Figure`." });
