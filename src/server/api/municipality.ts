import { z } from "@hono/zod-openapi";

/** The municipalities of a site; the outside of `KnownMunicipality`. */
export const MunicipalityListSchema = z
  .object({
    municipalities: z.array(
      z.object({
        code: z.string().openapi({ description: "CBS-code met GM ervoor.", example: "GM9912" }),
        name: z.string(),
        isSynthetic: z.boolean().openapi({ description: "Of de gemeente verzonnen is." }),
        dossiers: z.array(z.string()),
        deliveries: z.int().min(0),
      }),
    ),
  })
  .openapi("MunicipalityList");
