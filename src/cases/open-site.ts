import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { openStore } from "../store/open.ts";
import { openImportQueue } from "./deliveries/import-queue.ts";
import { openUploads } from "./deliveries/uploads.ts";
import { dossierFolders } from "./dossier-folders.ts";
import { editedDossiers } from "./edited-dossiers.ts";
import { openReleasesAhead, type ReleasesAhead } from "./monitor/run-release-ahead.ts";
import { openRendererApart } from "./render-apart.ts";
import type { Site } from "./site.ts";

/** A site with what has to be closed when it stops. */
export interface OpenSite {
  readonly site: Site;
  /** Releases of what comes in what its pages will ask. */
  readonly ahead: ReleasesAhead;
  readonly close: () => Promise<void>;
}

/** What a site has beside its dossiers and its store. */
export interface SiteExtras {
  /** The folder of the lake; beside the store unless told otherwise. */
  readonly lake?: string;
  /** Municipalities that are to come in, `GM9912`. */
  readonly expected?: readonly string[];
}

/** Opens a site: a folder of dossiers and a store at an address. UserError when the store cannot be opened. */
export async function openSite(dossiers: string, store: string, extras: SiteExtras = {}): Promise<OpenSite> {
  if (!isServer(store)) mkdirSync(dirname(store), { recursive: true });
  const { lake = join(isServer(store) ? "data" : dirname(store), "lake"), expected = [] } = extras;
  const opened = await openStore(store);
  const renderer = openRendererApart();
  const uploads = openUploads(`${lake}-binnen`);
  const imports = openImportQueue(opened.store, { lake, uploads, workshop: `${lake}-oefengemeenten` });
  const ahead = openReleasesAhead(lake);
  return {
    ahead,
    site: {
      dossiers: editedDossiers(dossierFolders(dossiers), opened.store),
      store: opened.store,
      renderer,
      data: { lake, uploads, imports, expected },
    },
    close: async () => {
      await imports.close();
      await ahead.close();
      renderer.close();
      await opened.close();
    },
  };
}

/** Whether the address of a store is that of a database server, and no file. */
function isServer(store: string): boolean {
  return /^postgres(ql)?:/.test(store);
}
