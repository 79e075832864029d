import type { Citation } from "../policy/citation.ts";
import type { DossierDocument } from "../policy/document.ts";
import type { Entities } from "../policy/entities.ts";
import type { PrintedTable } from "../policy/table.ts";
import type { Declared } from "./expand.ts";
import type { Ground } from "./operand.ts";

/** A number of the original that is no figure, with the reason why not (`unused.csv`). */
export interface OtherNumber {
  readonly line: Citation;
  readonly number: string;
  readonly reason: string;
}

/** What the rules beyond sums are judged over: everything that a dossier holds, read and checked. */
export interface DossierGround extends Ground {
  readonly documents: readonly DossierDocument[];
  readonly entities: Entities;
  readonly tables: readonly PrintedTable[];
  readonly declared: readonly Declared[];
  readonly others: readonly OtherNumber[];
  /** The smallest document that holds cited lines. */
  readonly documentAt: (lines: Citation) => DossierDocument | undefined;
}
