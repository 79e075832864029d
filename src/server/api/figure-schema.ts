import { z } from "@hono/zod-openapi";
import { kinds, recurrences, statuses } from "../../figure/kind.ts";
import { laws } from "../../figure/law.ts";
import { missingReasons } from "../../figure/missing.ts";
import { qualifiers } from "../../figure/printed.ts";

const per = z
  .enum([
    "inhabitant",
    "household",
    "client",
    "1000-inhabitants",
    "1000-households",
    "1000-clients",
    "unit",
    "benefit",
    "hour",
    "week",
    "month",
    "year",
    "fte",
  ])
  .openapi("Per", { description: "De noemer van een verhoudingsgetal." });

const unit = z
  .discriminatedUnion("quantity", [
    z.object({ quantity: z.literal("money"), per: per.optional() }),
    z.object({ quantity: z.literal("count"), of: z.string(), per: per.optional() }),
    z.object({ quantity: z.literal("percent"), of: z.string().optional() }),
    z.object({ quantity: z.literal("percentage-point") }),
    z.object({ quantity: z.literal("ratio") }),
    z.object({ quantity: z.literal("index") }),
    z.object({ quantity: z.literal("score"), of: z.string().optional() }),
    z.object({ quantity: z.literal("fte") }),
    z.object({
      quantity: z.literal("duration"),
      in: z.enum(["minute", "hour", "day", "working-day", "week", "month", "year"]),
    }),
  ])
  .openapi("Unit", { description: "Wat het getal telt. Geld staat in euro's." });

const missing = z
  .object({ missing: z.enum(missingReasons) })
  .openapi("Missing", { description: "Er is geen getal; dit is de reden." });

const interval = z
  .object({ low: z.number().optional(), high: z.number().optional(), level: z.number().optional() })
  .openapi("Interval", {
    description: "Ondergrens en bovengrens, in dezelfde eenheid als `amount`. Een kant die open is, ontbreekt.",
  });

const lines = z.object({ document: z.string(), from: z.int().min(1), to: z.int().min(1) });

const provenance = z
  .discriminatedUnion("type", [
    z.object({
      type: z.literal("printed"),
      lines: z.array(lines),
      transcription: z.object({ file: z.string(), row: z.string(), column: z.string() }),
    }),
    z.object({
      type: z.literal("computed"),
      formula: z.string(),
      inputs: z.array(z.object({ ref: z.string(), sign: z.union([z.literal(1), z.literal(-1)]) })),
    }),
    z.object({
      type: z.literal("model"),
      model: z.string(),
      filter: z.record(z.string(), z.string()),
      snapshot: z.string(),
    }),
  ])
  .openapi("Provenance", { description: "Waar het getal vandaan komt: bronregels, berekening of model." });

const hidden = z.union([
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

/**
 * A figure on the outside: amount in euros or in the unit, or the reason why there is none, with everything that a
 * reader needs to understand it. `figure.ts` maps it from and to the Figure of the program.
 */
export const FigureSchema = z
  .object({
    amount: z.union([z.number(), missing]).openapi({
      description: "Het getal: euro's bij geld, anders de eenheid zelf. Of de reden waarom er geen getal is.",
    }),
    unit,
    printed: z
      .object({
        text: z.string(),
        scale: z.number(),
        decimals: z.int().min(0),
        qualifier: z.enum(qualifiers).optional(),
        notation: z.enum(["dutch", "english"]).optional(),
      })
      .optional()
      .openapi({ description: "Zoals de bron het getal afdrukte." }),
    interval: interval.optional(),
    rounding: interval.optional(),
    kind: z.enum(kinds),
    recurrence: z.enum(recurrences).optional(),
    definition: z.object({ id: z.string(), version: z.int() }),
    label: z.string(),
    scope: z.object({
      municipality: z.string(),
      area: z.string().optional(),
      law: z.enum(laws).optional(),
      domain: z.string().optional(),
      product: z.string().optional(),
      note: z.string().optional(),
    }),
    period: z.string().openapi({
      description:
        "2018, 2018-H1, 2018-Q3, 2018-06, 2018-06-11, 2018/2019 (schooljaar), 2018-W05, 2015..2018 of 2016|2017 (een van beide).",
      example: "2018-Q3",
    }),
    status: z.enum(statuses),
    knownOn: z.string().openapi({ format: "date", example: "2018-06-11" }),
    provenance,
    ground: z.enum(["already-published", "public-by-law", "protected", "authorised"]).openapi({
      description: "Waarom u dit getal mag zien.",
    }),
    hidden: hidden.optional().openapi({ description: "Waarom dit getal verborgen is; nooit zijn waarde." }),
  })
  .openapi("Figure", { description: "Een getal met alles wat nodig is om het te begrijpen." });
