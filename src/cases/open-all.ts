import { type Problem, UserError } from "../figure/problem.ts";
import type { OpenedDossier } from "./opened-dossier.ts";
import type { DossierLibrary } from "./site.ts";

/** The dossiers of a site: those that can be used, and those with mistakes. One that is broken stops no other. */
export interface AllDossiers {
  readonly opened: readonly { readonly id: string; readonly opened: OpenedDossier }[];
  readonly broken: readonly { readonly id: string; readonly problems: readonly Problem[] }[];
}

/** Opens every dossier of a library. */
export async function openAll(dossiers: DossierLibrary): Promise<AllDossiers> {
  const opened: { readonly id: string; readonly opened: OpenedDossier }[] = [];
  const broken: { readonly id: string; readonly problems: readonly Problem[] }[] = [];
  for (const id of await dossiers.ids()) {
    try {
      opened.push({ id, opened: await dossiers.open(id) });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      broken.push({ id, problems: error.problems });
    }
  }
  return { opened, broken };
}
