import type { Dossier } from "../../dossier/dossier.ts";
import { type Citation, formatCitation } from "../../policy/citation.ts";
import { t } from "../../text/catalogue.ts";

/** Where something stands in the original: the title of the document and the lines. */
export function sourceLine({ documents, title }: Dossier, lines: Citation, ...others: readonly Citation[]): string {
  const document = documents.find(({ id }) => id === lines.document);
  const all = [lines, ...others].map(formatCitation).join(", ");
  return t("nl", "section.source", { title: document?.title ?? title, lines: all });
}

/** Where a list stands in the original: the lines of its first and of its last; the title of the dossier where there is none. */
export function sourceOfList(dossier: Dossier, list: readonly { readonly lines: Citation }[]): string {
  const [first, ...others] = list.map(({ lines }) => lines);
  return first === undefined ? dossier.title : sourceLine(dossier, first, ...others.slice(-1));
}
