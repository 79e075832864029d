import { statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { dossierFolders, openFolder } from "../cases/dossier-folders.ts";
import type { OpenedDossier } from "../cases/opened-dossier.ts";
import type { Principal } from "../cases/principal.ts";

/** The dossiers that come with the program. */
export const ownDossiers = fileURLToPath(new URL("../../dossiers", import.meta.url));

/** Opens the dossier that a user named: by its folder, or by the id of one that comes with the program. */
export async function findDossier(name: string): Promise<OpenedDossier> {
  const isFolder =
    name.includes("/") || name.includes("\\") || statSync(name, { throwIfNoEntry: false })?.isDirectory() === true;
  if (isFolder) return openFolder(name);
  if (
    statSync(join(ownDossiers, name), { throwIfNoEntry: false }) === undefined &&
    statSync(ownDossiers, { throwIfNoEntry: false }) === undefined
  )
    return openFolder(name);
  return dossierFolders(ownDossiers).open(name);
}

/** Whoever sits at the command line of a site: sees what may be published, of every municipality. */
export const operator: Principal = {
  name: "Opdrachtregel",
  accounts: new Map(),
  roles: ["analyst"],
  municipalities: "all",
  laws: "all",
  areas: "all",
  audience: "public",
};
