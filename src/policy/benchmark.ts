import { z } from "zod";
import { laws } from "../figure/law.ts";
import { citedShape } from "./citation.ts";
import { idSchema } from "./id.ts";
import { listOf } from "./list.ts";
import { periodSchema } from "./period-text.ts";
import { proseSchema } from "./prose.ts";
import { referenceTo } from "./reference.ts";

/**
 * A comparison with others, with a note on scope: peers are a dated list, chosen by size, region or centre role.
 *
 * Source: Zwolle L1709–1731 (18 large municipalities, per inhabitant, "if we were as they are"); Tynaarlo L2012–2019 and
 * L2999–3009 (Drenthe, the Netherlands); Raalte L536–539 (ten of equal size).
 */
export const benchmarkSchema = z
  .strictObject({
    id: idSchema,
    title: proseSchema,
    period: z.exactOptional(periodSchema),
    law: z.exactOptional(z.enum(laws)),
    peers: z
      .strictObject({
        title: proseSchema,
        chosenBy: z.enum(["size", "region", "role", "country", "province", "own-list", "unknown"]),
        /** Names or codes, when the source gives them. */
        members: listOf(proseSchema),
        figures: listOf(referenceTo("figure")),
      })
      .readonly(),
    own: listOf(referenceTo("figure")),
    peer: listOf(referenceTo("figure")),
    difference: listOf(referenceTo("figure")),
    /** Amounts if the municipality were as its peers are. */
    asPeers: listOf(referenceTo("figure")),
    actual: listOf(referenceTo("figure")),
    /** The comparison in words, where the source gives no number. */
    says: z.exactOptional(
      z.enum(["better", "partly-better", "equal", "worse", "higher", "partly-higher", "lower", "unknown"]),
    ),
    scope: z.exactOptional(proseSchema),
    ...citedShape,
  })
  .readonly()
  .describe("A comparison with peers, per inhabitant or as a share, with a note on scope.");
export type Benchmark = z.output<typeof benchmarkSchema>;
