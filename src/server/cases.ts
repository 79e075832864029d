import type { DocumentList } from "../cases/list-documents.ts";
import type { PageView } from "../cases/pages/open-page.ts";
import type { PageContent } from "../cases/pages/page.ts";
import type { Principal } from "../cases/principal.ts";
import type { DocumentFormat, DocumentWishes } from "../cases/renderer.ts";
import type { SearchScope } from "../cases/search/search.ts";
import type { SearchView } from "../cases/search/search-view.ts";
import type { TextList, TextVersion, TextView } from "../cases/texts.ts";
import type { CheckView, CompareView, DossierSummary, FigureView, NoteView, StartView } from "../cases/views.ts";

import type { DataCases } from "./data-cases.ts";
import type { LakePageCases } from "./lake-page-cases.ts";

/** A table as a reader sees it. */
export type TableView = CompareView["matrix"];

/**
 * What the server can ask of a site, on behalf of someone. Each throws a UserError for what the person can mend
 * (`dossier.unknown`, `figure.unknown`, `store.stale`, …).
 */
export interface Cases extends DataCases, LakePageCases {
  readonly listDossiers: (principal: Principal) => Promise<readonly DossierSummary[]>;
  readonly openStart: (principal: Principal, dossier: string) => Promise<StartView>;
  /** A page that is made of blocks; `page.unknown` when the dossier has none of that name. */
  readonly openPage: (principal: Principal, dossier: string, page: string) => Promise<PageView>;
  /** What can be set beside each other of all dossiers that this person may open; references begin with `<dossier>:`. */
  readonly compareDossiers: (principal: Principal) => Promise<PageContent>;
  /** In one dossier, or in all that this person may reach. */
  readonly search: (principal: Principal, query: string, scope: SearchScope) => Promise<SearchView>;
  readonly compareScenarios: (principal: Principal, dossier: string) => Promise<CompareView>;
  readonly showTable: (principal: Principal, dossier: string, table: string) => Promise<TableView>;
  readonly describeFigure: (principal: Principal, dossier: string, ref: string) => Promise<FigureView>;
  readonly checkDossier: (principal: Principal, dossier: string) => Promise<CheckView>;
  /** The documents that the dossier has enough for, and the versions since which changes can be told. */
  readonly listDocuments: (principal: Principal, dossier: string) => Promise<DocumentList>;
  readonly renderDocument: (
    principal: Principal,
    dossier: string,
    template: string,
    format: DocumentFormat,
    wishes: DocumentWishes,
  ) => Promise<Uint8Array<ArrayBuffer>>;
  /** The notes on a dossier, or on one figure of it, oldest first. */
  readonly listNotes: (principal: Principal, dossier: string, ref?: string) => Promise<readonly NoteView[]>;
  readonly addNote: (principal: Principal, dossier: string, ref: string, body: string) => Promise<NoteView>;
  /** `version` is the one that the person read; `store.stale` when it is no longer the newest. */
  readonly changeNote: (
    principal: Principal,
    dossier: string,
    note: string,
    version: number,
    body: string,
  ) => Promise<NoteView>;
  readonly removeNote: (principal: Principal, dossier: string, note: string, version: number) => Promise<void>;
  /** The dossier with everything that was written here, as a zip. `edit.not-allowed` for who may not write. */
  readonly exportDossier: (principal: Principal, dossier: string) => Promise<Uint8Array<ArrayBuffer>>;
  /** The municipality's own texts, with who may change them. */
  readonly listTexts: (principal: Principal, dossier: string) => Promise<TextList>;
  readonly openText: (
    principal: Principal,
    dossier: string,
    place: string,
  ) => Promise<{ readonly mayEdit: boolean; readonly text: TextView }>;
  readonly textHistory: (principal: Principal, dossier: string, place: string) => Promise<readonly TextVersion[]>;
  readonly previewText: (
    principal: Principal,
    dossier: string,
    place: string,
    markdown: string,
  ) => Promise<Pick<TextView, "blocks" | "problems">>;
  /** `version` is the one that the person read, 0 for a text that nobody wrote here yet. */
  readonly saveText: (
    principal: Principal,
    dossier: string,
    place: string,
    version: number,
    markdown: string,
  ) => Promise<void>;
  readonly withdrawText: (principal: Principal, dossier: string, place: string, version: number) => Promise<void>;
}
