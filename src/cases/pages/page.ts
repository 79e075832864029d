import type { Block, Inline } from "../../report/model.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import type { Principal } from "../principal.ts";

/** Where a page stands: at the start, under a word of the cycle, or under the cycle with what belongs to the data. */
export const steps = [
  "begin",
  "meten",
  "verklaren",
  "voorspellen",
  "kiezen",
  "volgen",
  "beoordelen",
  "verantwoorden",
  "gegevens",
] as const;
export type Step = (typeof steps)[number];

/** The pages of a dossier, in the words of its address and in the order in which they stand under their step. */
export const pageIds = [
  "start",
  "financien",
  "scenarios",
  "plan",
  "doelen",
  "beloofd",
  "vragen",
  "documenten",
  "teksten",
  "gegevens",
  "bronnen",
  "toetsing",
] as const;
export type PageId = (typeof pageIds)[number];

/** A page in the navigation of a dossier. */
export interface PageLink {
  readonly id: PageId;
  readonly step: Step;
}

/** What stands on a page: a title that asks or finds, the sentence that answers it, and blocks as in a document. */
export interface PageContent {
  readonly title: string;
  readonly lead: readonly Inline[];
  readonly blocks: readonly Block[];
}

/** A page that is made of blocks. */
export interface BlockPage extends PageLink {
  /** Tells whether a dossier has something for this page: a page without content is not offered. */
  readonly has: (opened: OpenedDossier) => boolean;
  readonly make: (opened: OpenedDossier, principal: Principal) => PageContent;
}
