import type { Edit } from "../store/edit.ts";
import { t } from "../text/catalogue.ts";
import type { OpenedDossier } from "./opened-dossier.ts";
import { blockPages, pagesOf } from "./pages/registry.ts";
import { templatesOf } from "./reports/templates.ts";

/** A place where the municipality's own text can stand: a page, a document, or a text that the dossier has besides. */
export interface TextPlace {
  /** Id of the text: the file is `text/<id>.md`. */
  readonly id: string;
  readonly title: string;
}

/** The pages that show the municipality's own text above what they compute: those that are made of blocks. */
const holdsText: ReadonlySet<string> = new Set(blockPages.map(({ id }) => id));

/** The places for text of a dossier: its pages, its documents, then other texts that its folder or an edit has. */
export function textPlaces(opened: OpenedDossier, edits: readonly Edit[]): readonly TextPlace[] {
  const places: TextPlace[] = [
    ...pagesOf(opened)
      .filter(({ id }) => holdsText.has(id))
      .map(({ id }) => ({ id, title: t("nl", "text.place.page", { page: t("nl", `page.${id}`) }) })),
    ...templatesOf(opened).map((id) => ({ id, title: t("nl", `template.${id}`) })),
  ];
  const others = new Set([
    ...opened.dossier.texts.map(({ id }) => id),
    ...edits.flatMap(({ kind, part }) => (kind === "text" ? [part] : [])),
  ]);
  for (const { id } of places) others.delete(id);
  return [...places, ...[...others].sort().map((id) => ({ id, title: id }))];
}
