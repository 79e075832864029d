import { z } from "zod";
import { citationSchema } from "./citation.ts";
import { idSchema } from "./id.ts";
import { listOf } from "./list.ts";
import { daySchema, periodSchema } from "./period-text.ts";
import { proseSchema } from "./prose.ts";
import { wholeSchema } from "./scalar.ts";

/**
 * A document that the dossier stands on. The one with id `origineel` holds the text that citations without a prefix
 * point into; a part of it (a memo, an annex, answers to questions) is a document of its own with `partOf` and `lines`.
 * Confidentiality is kept as the source states it (Dronten: *Vertrouwelijk*).
 */
export const documentSchema = z
  .strictObject({
    id: idSchema,
    title: proseSchema,
    author: z.exactOptional(proseSchema),
    /** The date on the document: figures of the document are known since then. */
    date: daySchema,
    /** How the date was found, where the document does not print a full one. */
    dateNote: z.exactOptional(proseSchema),
    /** As the document states it: "Definitieve notitie", "concept". */
    status: z.exactOptional(proseSchema),
    /**
     * The period that the document reports on, as it states it. Its last part is the reporting quarter: a project planned
     * after it is not yet due, one planned by then and not begun is late (Raalte L37–39).
     */
    covers: z.exactOptional(periodSchema),
    confidentiality: z.exactOptional(proseSchema),
    partOf: z.exactOptional(idSchema),
    /** Lines of the whole text that this document takes. */
    lines: z.exactOptional(citationSchema),
    text: z.exactOptional(
      z
        .strictObject({
          sha256: z
            .string()
            .regex(/^[0-9a-f]{64}$/)
            .describe("sha256"),
          lines: wholeSchema,
        })
        .readonly(),
    ),
  })
  .readonly();
export type DossierDocument = z.output<typeof documentSchema>;

/** The first file of a dossier, `dossier.yaml`. */
export const manifestSchema = z
  .strictObject({
    id: idSchema,
    title: proseSchema,
    /** CBS code of the municipality, `GM0303`. */
    municipality: z
      .string()
      .regex(/^GM\d{4}$/)
      .describe("municipality"),
    /** Its name, as readers know it. */
    name: proseSchema,
    language: z.enum(["nl", "en"]).default("nl"),
    /** What the dossier leaves out, and why. */
    notes: listOf(proseSchema),
    /**
     * The setting for how many years one-off means may carry a structural deficit: three, by exception four (art. 189
     * Gemeentewet as supervisors apply it; Dronten L2283-2325).
     */
    coverTerm: z.enum(["3", "4"]).default("3"),
    /**
     * What the sum over the domains with `inGross` is called, where the source does not call it *bruto saldo* (Zwolle L434:
     * the forecast before the savings of the transformation).
     */
    grossTitle: z.exactOptional(proseSchema),
    /**
     * Indicators of the monitor that documents of this dossier show as they stand now, beside what the dossier printed: `trajecten-lopend`.
     * `sluitend monitor --list` names them.
     */
    liveIndicators: listOf(idSchema),
    documents: z.array(documentSchema).min(1).readonly(),
  })
  .readonly();
export type Manifest = z.output<typeof manifestSchema>;
