import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { openStore } from "../store/open.ts";
import { dossierFolders } from "./dossier-folders.ts";
import { editedDossiers } from "./edited-dossiers.ts";
import { openRendererApart } from "./render-apart.ts";
import type { Site } from "./site.ts";

/** A site with what has to be closed when it stops. */
export interface OpenSite {
  readonly site: Site;
  readonly close: () => Promise<void>;
}

/** Opens a site: a folder of dossiers and a store at an address. UserError when the store cannot be opened. */
export async function openSite(dossiers: string, store: string): Promise<OpenSite> {
  if (!/^postgres(ql)?:/.test(store)) mkdirSync(dirname(store), { recursive: true });
  const opened = await openStore(store);
  const renderer = openRendererApart();
  return {
    site: {
      dossiers: editedDossiers(dossierFolders(dossiers), opened.store),
      store: opened.store,
      renderer,
    },
    close: async () => {
      renderer.close();
      await opened.close();
    },
  };
}
