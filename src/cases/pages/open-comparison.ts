import { openAll } from "../open-all.ts";
import type { Principal } from "../principal.ts";
import { mayReach } from "../reach.ts";
import type { DossierLibrary } from "../site.ts";
import { comparisonPage } from "./comparison.ts";
import type { PageContent } from "./page.ts";

/** What can be set beside each other of all dossiers that this reader may open, by name of the municipality. */
export async function openComparison(
  site: { readonly dossiers: DossierLibrary },
  principal: Principal,
): Promise<PageContent> {
  const { opened } = await openAll(site.dossiers);
  const mine = opened
    .map((one) => one.opened)
    .filter(({ dossier }) => mayReach(principal, dossier.municipality))
    .toSorted((a, b) => a.dossier.name.localeCompare(b.dossier.name, "nl"));
  return comparisonPage(mine, principal);
}
