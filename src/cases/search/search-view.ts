import type { LakePageId } from "../lake-pages/lake-page-id.ts";
import type { PageId } from "../pages/page.ts";

/** What sort of thing a search found. */
export const dataKinds = ["page", "indicator"] as const;
export const dossierKinds = ["measure", "project", "goal", "question", "decision", "definition", "figure"] as const;
type DataKind = (typeof dataKinds)[number];
type DossierKind = (typeof dossierKinds)[number];

/** Something that was found in a dossier: what it is called, where it belongs, and how it opens. */
export interface DossierHit {
  readonly kind: DossierKind;
  readonly dossier: string;
  readonly municipality: string;
  readonly title: string;
  /** The table of a figure with its number, the status of a project, the party of a question; may be empty. */
  readonly detail: string;
  /** The page on which it stands, with the part of that page. */
  readonly page: PageId;
  readonly anchor?: string;
  /** A figure opens by itself. */
  readonly ref?: string;
}

/** A page that is made of the data of a municipality, or an indicator on it. */
export interface DataHit {
  readonly kind: DataKind;
  readonly code: string;
  readonly municipality: string;
  readonly title: string;
  /** What an indicator is for; may be empty. */
  readonly detail: string;
  readonly lakePage: LakePageId | "gegevens";
  readonly indicator?: string;
}

export type Hit = DossierHit | DataHit;

/** What was found, best first in each kind, and how much there is beyond what is listed. */
export interface SearchView {
  readonly query: string;
  readonly total: number;
  readonly hits: readonly Hit[];
}
