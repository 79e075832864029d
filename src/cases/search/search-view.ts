import type { PageId } from "../pages/page.ts";

/** What sort of thing a search found. */
export const hitKinds = ["measure", "project", "goal", "question", "decision", "definition", "figure"] as const;
export type HitKind = (typeof hitKinds)[number];

/** Something that was found: what it is called, where it belongs, and how it opens. */
export interface Hit {
  readonly kind: HitKind;
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

/** What was found, best first in each kind, and how much there is beyond what is listed. */
export interface SearchView {
  readonly query: string;
  readonly total: number;
  readonly hits: readonly Hit[];
}
