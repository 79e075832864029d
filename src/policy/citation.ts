import { z } from "zod";
import { textField } from "./text-field.ts";

/** Id of the document that a citation without a prefix points into. Every dossier has it. */
export const mainDocument = "origineel";

/** Lines of a document of the dossier, written in YAML as `L2512-2526` or `memo:L12` when the dossier has more than one text. */
export interface Citation {
  readonly document: string;
  readonly from: number;
  readonly to: number;
}

const pattern = /^(?:([a-z0-9]+(?:[.-][a-z0-9]+)*):)?L([1-9]\d{0,6})(?:-([1-9]\d{0,6}))?$/;

/** Reads `L12`, `L12-15` or `memo:L12-15`; undefined when it is none of these or ends before it starts. */
export function parseCitation(text: string): Citation | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const from = Number(match[2]);
  const to = match[3] === undefined ? from : Number(match[3]);
  return to < from ? undefined : Object.freeze({ document: match[1] ?? mainDocument, from, to });
}

/** Writes a citation in its one canonical form: no prefix for the main document, no end where it equals the start. */
export function formatCitation(citation: Citation): string {
  const prefix = citation.document === mainDocument ? "" : `${citation.document}:`;
  return `${prefix}L${citation.from}${citation.to === citation.from ? "" : `-${citation.to}`}`;
}

/** A citation as it stands in YAML and CSV. */
export const citationSchema = textField<Citation>("lines", parseCitation, formatCitation);

/** Where an entity stands in the original, and the other places that repeat it (Zwolle prints its forecast twice). */
export const citedShape = {
  lines: citationSchema,
  also: z.exactOptional(z.array(citationSchema).readonly()),
};
