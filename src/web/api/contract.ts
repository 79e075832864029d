import type { z } from "@hono/zod-openapi";
import type { Shown } from "../../figure/shown.ts";
import type { DossierListSchema, DossierSchema, DossierSummarySchema } from "../../server/api/dossier.ts";
import type { FigureDto } from "../../server/api/figure.ts";
import type { FigurePageListSchema, FigurePageSchema } from "../../server/api/figure-page.ts";
import type { FindingListSchema } from "../../server/api/finding.ts";
import type { NoteListSchema, NoteSchema } from "../../server/api/note.ts";
import type { ScenarioComparisonSchema } from "../../server/api/scenario.ts";
import type { SessionSchema } from "../../server/api/session.ts";

/**
 * An answer of the API as the pages work with it: every figure in it is again a figure that may be shown (cents,
 * periods), everything else is as it travelled. An optional key is absent or has a value, as in JSON.
 */
type Read<T> = T extends FigureDto
  ? Shown
  : T extends readonly (infer Item)[]
    ? readonly Read<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Read<Exclude<T[Key], undefined>> }
      : T;

export type Session = Read<z.infer<typeof SessionSchema>>;
export type DossierSummary = Read<z.infer<typeof DossierSummarySchema>>;
export type DossierList = Read<z.infer<typeof DossierListSchema>>;
export type StartView = Read<z.infer<typeof DossierSchema>>;
export type CompareView = Read<z.infer<typeof ScenarioComparisonSchema>>;
export type ScenarioView = CompareView["scenarios"][number];
export type FigureView = Read<z.infer<typeof FigurePageSchema>>;
export type FigureList = Read<z.infer<typeof FigurePageListSchema>>;
export type CheckView = Read<z.infer<typeof FindingListSchema>>;
export type FindingView = CheckView["findings"][number];
export type NoteView = Read<z.infer<typeof NoteSchema>>;
export type NoteList = Read<z.infer<typeof NoteListSchema>>;

const base = "/v1";
const dossier = (id: string) => `${base}/dossiers/${encodeURIComponent(id)}`;

/** Where the API answers what; every part of a path is encoded once, here. */
export const paths = {
  session: `${base}/session`,
  dossiers: `${base}/dossiers`,
  dossier,
  scenarios: (id: string) => `${dossier(id)}/scenarios`,
  findings: (id: string) => `${dossier(id)}/findings`,
  figures: (id: string, ref: string) => `${dossier(id)}/figures?ref=${encodeURIComponent(ref)}`,
  notes: (id: string) => `${dossier(id)}/notes`,
  notesOn: (id: string, ref: string) => `${dossier(id)}/notes?ref=${encodeURIComponent(ref)}`,
  note: (note: string) => `${base}/notes/${encodeURIComponent(note)}`,
  document: (id: string, template: string, form: "pdf" | "html") =>
    `${dossier(id)}/documents/${encodeURIComponent(template)}.${form}`,
} as const;
