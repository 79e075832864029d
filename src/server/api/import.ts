import { z } from "@hono/zod-openapi";

/** What is asked to be sent: a file that comes in parts. */
export const NewUploadSchema = z
  .strictObject({
    name: z.string().min(1).max(1000).openapi({ description: "De naam van het bestand; zonder mappen." }),
    bytes: z.int().min(0).openapi({ description: "Hoe groot het is, in bytes." }),
  })
  .openapi("NewUpload");

/** A file on its way in; the outside of `Upload`. */
export const UploadSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    bytes: z.int(),
    received: z.int().min(0).openapi({ description: "Zoveel bytes zijn er; het volgende deel begint hier." }),
  })
  .openapi("Upload");

/** What is asked to be loaded; the outside of `ImportWish`. */
export const NewImportSchema = z
  .strictObject({
    source: z.string().openapi({ description: "De bron, zoals achter sluitend import.", example: "istandaarden" }),
    uploads: z.array(z.string()).min(1).max(1000),
    mapping: z.string().optional().openapi({ description: "Het kenmerk van een meegestuurde mapping." }),
  })
  .openapi("NewImport");

/** How the first rows would come in; the outside of `DeliveryPreview`. */
export const PreviewSchema = z
  .object({
    columns: z.array(z.object({ name: z.string(), from: z.string(), isNumber: z.boolean() })),
    rows: z.array(z.object({ line: z.int(), cells: z.array(z.string()) })),
    problems: z.array(z.object({ title: z.string(), detail: z.string(), place: z.string(), count: z.int().min(1) })),
    ignored: z.array(z.string()),
    unmapped: z.array(z.string()),
  })
  .openapi("ImportPreview", { description: "De eerste rijen, zoals zij zouden binnenkomen. Er is niets ingelezen." });

/** An import; the outside of `ImportView`. */
export const ImportSchema = z
  .object({
    id: z.string(),
    source: z.string(),
    title: z.string(),
    status: z.enum(["queued", "running", "done", "failed", "cancelled"]),
    createdAt: z.string().openapi({ format: "date-time" }),
    startedAt: z.string().optional().openapi({ format: "date-time" }),
    finishedAt: z.string().optional().openapi({ format: "date-time" }),
    progress: z
      .object({
        phase: z.enum(["reading", "saving"]),
        bytes: z.number().min(0),
        ofBytes: z.number().min(0),
        files: z.int().min(0),
        rows: z.int().min(0),
      })
      .optional()
      .openapi({ description: "Hoe ver het is; elk bestand telt twee keer, want het wordt twee keer gelezen." }),
    record: z.string().optional().openapi({ description: "Het kenmerk van de levering, als zij klaar is." }),
    accepted: z.int().optional(),
    rejections: z.int().optional(),
    problems: z.array(z.object({ title: z.string(), detail: z.string(), place: z.string() })),
  })
  .openapi("Import");

/** Imports, newest first. */
export const ImportListSchema = z.object({ imports: z.array(ImportSchema) }).openapi("ImportList");
