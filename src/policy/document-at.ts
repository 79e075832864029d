import type { Citation } from "./citation.ts";
import type { DossierDocument } from "./document.ts";

function size(document: DossierDocument): number {
  return document.lines === undefined ? Number.POSITIVE_INFINITY : document.lines.to - document.lines.from;
}

/**
 * The smallest document that holds cited lines: a memo within the file rather than the file. Undefined when the citation
 * names no document of the dossier.
 */
export function documentAt(documents: readonly DossierDocument[], citation: Citation): DossierDocument | undefined {
  const whole = documents.find((document) => document.id === citation.document);
  return documents
    .filter(({ partOf, lines }) => partOf === citation.document && lines !== undefined)
    .filter(({ lines }) => lines !== undefined && lines.from <= citation.from && citation.to <= lines.to)
    .reduce<DossierDocument | undefined>(
      (best, document) => (best && size(best) <= size(document) ? best : document),
      whole,
    );
}
