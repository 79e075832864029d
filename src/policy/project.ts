import { z } from "zod";
import { citationSchema, citedShape } from "./citation.ts";
import { idSchema } from "./id.ts";
import { listOf } from "./list.ts";
import { periodSchema } from "./period-text.ts";
import { proseSchema } from "./prose.ts";
import { referenceTo } from "./reference.ts";

/** How far a project or an action is, as the source tells it; whether that is late follows from `planned` and the report. */
const progressStates = ["not-started", "running", "on-hold", "delayed", "ready", "done", "stopped", "unknown"] as const;

const delaySchema = z
  .strictObject({
    cause: z.enum(["internal", "external", "both", "unknown"]),
    text: proseSchema,
    lines: citationSchema,
  })
  .readonly();

const actionSchema = z
  .strictObject({
    title: proseSchema,
    progress: z.enum(progressStates),
    /** When it is planned or falls due. */
    due: z.exactOptional(periodSchema),
    /** The decision that it waits for. */
    decision: z.exactOptional(referenceTo("decisions")),
    lines: citationSchema,
  })
  .readonly();

/**
 * A project of a programme with its quarters, progress, cause of delay, next steps and decisions due (Raalte, 23 projects,
 * L56–633; a project planned after the reporting quarter is not yet due, L37–39).
 */
export const projectSchema = z
  .strictObject({
    id: idSchema,
    number: z.exactOptional(proseSchema),
    theme: referenceTo("themes"),
    title: proseSchema,
    planned: z.exactOptional(periodSchema),
    started: z.exactOptional(periodSchema),
    ended: z.exactOptional(periodSchema),
    progress: z.enum(progressStates),
    /** State of affairs, in our own words. */
    text: z.exactOptional(proseSchema),
    delay: z.exactOptional(delaySchema),
    /** How the plan changed: added by the report, dropped, replanned. */
    change: z.exactOptional(z.enum(["added", "dropped", "replanned"])),
    actions: listOf(actionSchema),
    decisions: listOf(referenceTo("decisions")),
    partners: listOf(proseSchema),
    owner: z.exactOptional(proseSchema),
    figures: listOf(referenceTo("figure")),
    ...citedShape,
  })
  .readonly()
  .describe("A project with its quarters, progress, cause of delay, actions and decisions due.");
export type Project = z.output<typeof projectSchema>;
