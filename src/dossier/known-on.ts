import type { Day } from "../figure/period.ts";
import type { Citation } from "../policy/citation.ts";
import type { DossierDocument } from "../policy/document.ts";

function size(document: DossierDocument): number {
  return document.lines === undefined ? Number.POSITIVE_INFINITY : document.lines.to - document.lines.from;
}

/**
 * The smallest document that holds cited lines: a memo within the file rather than the file. Undefined when the citation
 * names no document of the dossier.
 */
function documentAt(documents: readonly DossierDocument[], citation: Citation): DossierDocument | undefined {
  const whole = documents.find((document) => document.id === citation.document);
  return documents
    .filter(({ partOf, lines }) => partOf === citation.document && lines !== undefined)
    .filter(({ lines }) => lines !== undefined && lines.from <= citation.from && citation.to <= lines.to)
    .reduce<DossierDocument | undefined>(
      (best, document) => (best && size(best) <= size(document) ? best : document),
      whole,
    );
}

/** Since when something on cited lines is known: the date of the smallest document that holds them. */
export function knownOnAt(documents: readonly DossierDocument[], citation: Citation): Day | undefined {
  return documentAt(documents, citation)?.date;
}
