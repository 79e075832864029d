import type { Figure } from "../figure/figure.ts";
import type { Problem } from "../figure/problem.ts";
import type { Manifest } from "../policy/document.ts";
import type { Entities } from "../policy/entities.ts";
import type { Relation, TableRelation } from "../policy/relation.ts";
import type { PrintedTable } from "../policy/table.ts";
import type { DossierSource } from "./source.ts";
import type { TextBlock } from "./text-tree.ts";

/** A text of the municipality's own, read. */
export interface DossierText {
  readonly id: string;
  readonly blocks: readonly TextBlock[];
}

/** A relation with the table under which it is declared; absent for one between tables. */
export interface DeclaredRelation {
  readonly relation: TableRelation | Relation;
  readonly table?: string;
}

/**
 * A municipality's policy file, read and checked: what was decided and printed. Frozen. `source` is what its files say, from
 * which they can be written again; everything else follows from it.
 */
export interface Dossier
  extends Pick<
      Manifest,
      | "id"
      | "title"
      | "municipality"
      | "name"
      | "language"
      | "notes"
      | "coverTerm"
      | "grossTitle"
      | "liveIndicators"
      | "documents"
    >,
    Entities {
  readonly tables: readonly PrintedTable[];
  /** Figures of sentences, by id. */
  readonly figures: ReadonlyMap<string, Figure>;
  readonly declared: readonly DeclaredRelation[];
  readonly texts: readonly DossierText[];
  readonly source: DossierSource;
  /** SHA-256 over the canonical files, in hexadecimals: the version of the dossier. */
  readonly hash: string;
}

/** A dossier, or what is wrong with it. */
export interface ReadDossier {
  readonly dossier?: Dossier;
  readonly problems: readonly Problem[];
}
