import type { z } from "@hono/zod-openapi";
import type { DataPageSchema, DeliveryMistakesSchema } from "../../server/api/data.ts";
import type { DocumentListSchema } from "../../server/api/document-list.ts";
import type { DossierListSchema, DossierSchema } from "../../server/api/dossier.ts";
import type { FigurePageListSchema, FigurePageSchema } from "../../server/api/figure-page.ts";
import type { ImportListSchema, ImportSchema, PreviewSchema, UploadSchema } from "../../server/api/import.ts";
import type { LakePageListSchema, LakePageSchema } from "../../server/api/lake-page.ts";
import type { MunicipalityListSchema } from "../../server/api/municipality.ts";
import type { NoteListSchema, NoteSchema } from "../../server/api/note.ts";
import type { PageContentSchema, PageSchema } from "../../server/api/page.ts";
import type { ScenarioComparisonSchema } from "../../server/api/scenario.ts";
import type { SearchSchema } from "../../server/api/search.ts";
import type { SessionSchema } from "../../server/api/session.ts";
import type { OneTextSchema, TextHistorySchema, TextListSchema, TextPreviewSchema } from "../../server/api/text.ts";
import type { Answer } from "./read-answer.ts";

export type Session = Answer<z.infer<typeof SessionSchema>>;
export type DossierList = Answer<z.infer<typeof DossierListSchema>>;
export type StartView = Answer<z.infer<typeof DossierSchema>>;
export type PageView = Answer<z.infer<typeof PageSchema>>;
export type PageContent = Answer<z.infer<typeof PageContentSchema>>;
export type Block = PageView["blocks"][number];
export type Inline = PageView["lead"][number];
export type CompareView = Answer<z.infer<typeof ScenarioComparisonSchema>>;
export type ScenarioView = CompareView["scenarios"][number];
export type FigureView = Answer<z.infer<typeof FigurePageSchema>>;
export type FigureList = Answer<z.infer<typeof FigurePageListSchema>>;
export type SearchView = Answer<z.infer<typeof SearchSchema>>;
export type Hit = SearchView["hits"][number];
export type NoteView = Answer<z.infer<typeof NoteSchema>>;
export type NoteList = Answer<z.infer<typeof NoteListSchema>>;
export type TextList = Answer<z.infer<typeof TextListSchema>>;
export type OneText = Answer<z.infer<typeof OneTextSchema>>;
export type OwnText = TextList["texts"][number];
export type TextPreview = Answer<z.infer<typeof TextPreviewSchema>>;
export type DocumentList = Answer<z.infer<typeof DocumentListSchema>>;
export type MunicipalityList = Answer<z.infer<typeof MunicipalityListSchema>>;
export type DataPageView = Answer<z.infer<typeof DataPageSchema>>;
export type Delivery = DataPageView["deliveries"][number];
export type DeliveryMistakes = Answer<z.infer<typeof DeliveryMistakesSchema>>;
export type LakePageList = Answer<z.infer<typeof LakePageListSchema>>;
export type LakePageView = Answer<z.infer<typeof LakePageSchema>>;
export type Control = LakePageView["controls"][number];
export type ImportList = Answer<z.infer<typeof ImportListSchema>>;
export type ImportView = Answer<z.infer<typeof ImportSchema>>;
export type ImportPreview = Answer<z.infer<typeof PreviewSchema>>;
export type UploadView = Answer<z.infer<typeof UploadSchema>>;
export type TextHistory = Answer<z.infer<typeof TextHistorySchema>>;

const base = "/v1";
const municipality = (code: string) => `${base}/municipalities/${encodeURIComponent(code)}`;
const dossier = (id: string) => `${base}/dossiers/${encodeURIComponent(id)}`;

/** Where the API answers what; every part of a path is encoded once, here. */
export const paths = {
  session: `${base}/session`,
  dossiers: `${base}/dossiers`,
  comparison: `${base}/comparison`,
  municipalities: `${base}/municipalities`,
  lakePages: (code: string) => `${municipality(code)}/pages`,
  lakePage: (code: string, page: string, choices: string) =>
    `${municipality(code)}/pages/${encodeURIComponent(page)}${choices === "" ? "" : `?choices=${encodeURIComponent(choices)}`}`,
  lakeFigure: (code: string, page: string, choices: string, ref: string) =>
    `${municipality(code)}/pages/${encodeURIComponent(page)}/figures?ref=${encodeURIComponent(ref)}${
      choices === "" ? "" : `&choices=${encodeURIComponent(choices)}`
    }`,
  monthNotes: (code: string) => `${municipality(code)}/notes`,
  monthNote: (code: string, note: string) => `${municipality(code)}/notes/${encodeURIComponent(note)}`,
  explanations: (code: string) => `${municipality(code)}/explanations`,
  privacyDocument: (code: string, document: string, form: "pdf" | "docx" | "xlsx") =>
    `${municipality(code)}/documents/${encodeURIComponent(document)}?form=${form}`,
  purpose: (code: string) => `${municipality(code)}/purpose`,
  data: (code: string) => `${municipality(code)}/data`,
  uploads: (code: string) => `${municipality(code)}/uploads`,
  upload: (code: string, upload: string) => `${municipality(code)}/uploads/${encodeURIComponent(upload)}`,
  uploadPart: (code: string, upload: string, offset: number) =>
    `${municipality(code)}/uploads/${encodeURIComponent(upload)}?offset=${offset}`,
  imports: (code: string) => `${municipality(code)}/imports`,
  previews: (code: string) => `${municipality(code)}/previews`,
  import: (code: string, id: string) => `${municipality(code)}/imports/${encodeURIComponent(id)}`,
  delivery: (code: string, id: string) => `${municipality(code)}/deliveries/${encodeURIComponent(id)}`,
  repairs: (code: string, id: string, form: "xlsx" | "csv") =>
    `${municipality(code)}/deliveries/${encodeURIComponent(id)}/repairs?form=${form}`,
  dossier,
  page: (id: string, page: string) => `${dossier(id)}/pages/${encodeURIComponent(page)}`,
  search: (query: string, { dossier, code }: { readonly dossier?: string; readonly code?: string }) =>
    `${base}/search?q=${encodeURIComponent(query)}${dossier === undefined ? "" : `&dossier=${encodeURIComponent(dossier)}`}${code === undefined ? "" : `&gemeente=${code}`}`,
  scenarios: (id: string) => `${dossier(id)}/scenarios`,
  figures: (id: string, ref: string) => `${dossier(id)}/figures?ref=${encodeURIComponent(ref)}`,
  notes: (id: string) => `${dossier(id)}/notes`,
  notesOn: (id: string, ref: string) => `${dossier(id)}/notes?ref=${encodeURIComponent(ref)}`,
  note: (id: string, note: string) => `${dossier(id)}/notes/${encodeURIComponent(note)}`,
  texts: (id: string) => `${dossier(id)}/texts`,
  text: (id: string, place: string) => `${dossier(id)}/texts/${encodeURIComponent(place)}`,
  textPreview: (id: string, place: string) => `${dossier(id)}/texts/${encodeURIComponent(place)}/preview`,
  textVersions: (id: string, place: string) => `${dossier(id)}/texts/${encodeURIComponent(place)}/versions`,
  export: (id: string) => `${dossier(id)}/export`,
  documents: (id: string) => `${dossier(id)}/documents`,
  /** With an earlier version the document ends with what changed since. */
  document: (id: string, template: string, form: "pdf" | "docx" | "html" | "xlsx" | "csv", since: string) =>
    `${dossier(id)}/documents/${encodeURIComponent(template)}.${form}${since === "" ? "" : `?since=${encodeURIComponent(since)}`}`,
} as const;
