import { z } from "@hono/zod-openapi";

const facts = z.record(z.string(), z.unknown());
const where = z.object({
  file: z.string().optional(),
  line: z.int().optional(),
  row: z.string().optional(),
  column: z.string().optional(),
  key: z.string().optional(),
});

/**
 * What went wrong, for a person (title, detail) and for a program (code, facts).
 *
 * Source: RFC 9457; NLGov REST API Design Rules, /core/error-handling.
 */
export const ProblemSchema = z
  .object({
    type: z.string().openapi({ description: "Vaste naam van deze soort fout, als URN." }),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string(),
    code: z.string(),
    facts,
    where: where.optional(),
    reference: z.string().optional().openapi({ description: "Nummer waaronder de fout in het logboek staat." }),
    problems: z
      .array(z.object({ code: z.string(), title: z.string(), detail: z.string(), facts, where: where.optional() }))
      .optional()
      .openapi({ description: "Alle fouten, als het er meer dan een zijn." }),
  })
  .openapi("Problem", { description: "Wat er mis is, waar, en wat u kunt doen (RFC 9457)." });
