import { z } from "@hono/zod-openapi";
import { roles } from "../../cases/principal.ts";
import { audiences } from "../../figure/shown.ts";

/** Who is signed in, as far as the screen needs to know. */
export const SessionSchema = z
  .object({ name: z.string(), roles: z.array(z.enum(roles)), audience: z.enum(audiences) })
  .openapi("Session", { description: "Wie er is aangemeld." });
