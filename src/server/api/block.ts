import { z } from "@hono/zod-openapi";
import { ChartSchema } from "./chart.ts";
import { SaidFigureSchema, WordsSchema } from "./sentence.ts";
import { TableSchema } from "./table.ts";

const inline = z
  .discriminatedUnion("type", [
    WordsSchema,
    z.object({ type: z.literal("strong"), text: z.string() }),
    z.object({ type: z.literal("emphasis"), text: z.string() }),
    z.object({ type: z.literal("link"), text: z.string(), href: z.string() }),
    SaidFigureSchema,
  ])
  .openapi("Inline");

/** Running text in pieces; the outside of `Inline`. */
export const TextSchema = z.array(inline).openapi("RunningText");

const entry = z
  .object({
    id: z.string(),
    title: z.string(),
    status: z.string().optional(),
    facts: z.array(z.object({ label: z.string(), content: TextSchema })),
    source: z.string().optional(),
    place: z.string().optional().openapi({ description: "De plaats waar u er zelf iets bij kunt schrijven." }),
  })
  .openapi("Entry");

/** A part of a page or document; the outside of `Block`. */
export const BlockSchema = z
  .discriminatedUnion("type", [
    z.object({ type: z.literal("heading"), level: z.literal([1, 2, 3]), id: z.string(), text: z.string() }),
    z.object({ type: z.literal("paragraph"), content: TextSchema }),
    z.object({ type: z.literal("list"), ordered: z.boolean(), items: z.array(TextSchema) }),
    z.object({ type: z.literal("quote"), content: TextSchema, source: z.string() }),
    z.object({ type: z.literal("entries"), entries: z.array(entry) }),
    z.object({ type: z.literal("table"), table: TableSchema }),
    z.object({
      type: z.literal("chart"),
      chart: ChartSchema,
      numbersIn: z.string().optional(),
    }),
    z.object({ type: z.literal("note"), title: z.string(), content: TextSchema }),
  ])
  .openapi("Block", { description: "Een deel van een pagina: kop, tekst, lijst, tabel, grafiek of kader." });
