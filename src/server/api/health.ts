import { z } from "@hono/zod-openapi";

/** Whether the server can answer. */
export const HealthSchema = z
  .object({ status: z.literal("ok"), version: z.string() })
  .openapi("Health", { description: "De server werkt; `version` is de versie van het programma." });
