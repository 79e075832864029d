import type { Day } from "../figure/period.ts";
import type { Citation } from "../policy/citation.ts";
import type { DossierDocument } from "../policy/document.ts";
import { documentAt } from "../policy/document-at.ts";

/** Since when something on cited lines is known: the date of the smallest document that holds them. */
export function knownOnAt(documents: readonly DossierDocument[], citation: Citation): Day | undefined {
  return documentAt(documents, citation)?.date;
}
