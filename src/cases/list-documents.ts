import { t } from "../text/catalogue.ts";
import type { Principal } from "./principal.ts";
import { reach } from "./reach.ts";
import { type TemplateId, templatesOf } from "./reports/templates.ts";
import type { Site } from "./site.ts";

/** The documents that a dossier has enough for, and the versions of it from which the changes can be told. */
export interface DocumentList {
  /** By the name in the address, with a title and a sentence that says what it is for. */
  readonly templates: readonly { readonly id: TemplateId; readonly title: string; readonly text: string }[];
  /** Earlier versions that the store keeps, newest first: the first twelve characters of the hash, and when it came. */
  readonly versions: readonly { readonly version: string; readonly loadedAt: string }[];
}

/** What can be made of a dossier, and since which version changes can be told. UserError when the reader may not open it. */
export async function listDocuments(site: Site, principal: Principal, id: string): Promise<DocumentList> {
  const opened = await reach(site, principal, id);
  const { municipality, hash } = opened.dossier;
  const versions = await site.store.dossierVersions.list(municipality, opened.dossier.id);
  return {
    templates: templatesOf(opened).map((template) => ({
      id: template,
      title: t("nl", `template.${template}`),
      text: t("nl", `template.${template}.text`),
    })),
    versions: versions
      .filter((version) => version.hash !== hash)
      .map((version) => ({ version: version.hash.slice(0, 12), loadedAt: version.loadedAt })),
  };
}
