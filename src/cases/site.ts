import type { Store } from "../store/store.ts";
import type { DataHouse } from "./deliveries/data-house.ts";
import type { EditedDossiers } from "./edited-dossiers.ts";
import type { OpenedDossier } from "./opened-dossier.ts";
import type { Renderer } from "./renderer.ts";

/** The dossiers of a site, each read once per content: opening one again costs nothing until its files change. */
export interface DossierLibrary {
  readonly ids: () => Promise<readonly string[]>;
  /** UserError `dossier.unknown` with the nearest known one, or with everything that is wrong in the dossier. */
  readonly open: (id: string) => Promise<OpenedDossier>;
}

/** What the use cases work with: passed in, so that a test hands over its own. */
export interface Site {
  readonly dossiers: EditedDossiers;
  readonly store: Store;
  readonly renderer: Renderer;
  readonly data: DataHouse;
}
