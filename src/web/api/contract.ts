import type {
  CheckView,
  CompareView,
  DossierSummary,
  FigureView,
  FindingView,
  NoteView,
  ScenarioView,
  StartView,
} from "../../cases/views.ts";
import type { Principal } from "../../cases/principal.ts";

export type { CheckView, CompareView, DossierSummary, FigureView, FindingView, NoteView, ScenarioView, StartView };

/** Who is signed in, as far as a page shows it. */
export type Session = Pick<Principal, "name" | "roles" | "audience">;

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
