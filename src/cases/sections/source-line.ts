import type { Dossier } from "../../dossier/dossier.ts";
import { type Citation, formatCitation } from "../../policy/citation.ts";
import { t } from "../../text/catalogue.ts";

/** Where something stands in the original: the title of the document and the lines. */
export function sourceLine({ documents, title }: Dossier, lines: Citation, ...others: readonly Citation[]): string {
  const document = documents.find(({ id }) => id === lines.document);
  const all = [lines, ...others].map(formatCitation).join(", ");
  return t("nl", "section.source", { title: document?.title ?? title, lines: all });
}
