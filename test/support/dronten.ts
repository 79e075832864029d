import { fileURLToPath } from "node:url";
import type { OpenedDossier } from "../../src/cases/opened-dossier.ts";
import { openDossier } from "../../src/cases/opened-dossier.ts";
import type { Principal } from "../../src/cases/principal.ts";
import { readFolder } from "../../src/dossier/folder.ts";
import { readDossier } from "../../src/dossier/read-dossier.ts";

/** The folder of the published dossier of Dronten. */
export const drontenFolder = fileURLToPath(new URL("../../dossiers/dronten-2018", import.meta.url));

/** Someone from outside, who sees what was published. */
export const reader: Principal = {
  name: "Lezer",
  accounts: new Map(),
  roles: ["council-member"],
  municipalities: "all",
  laws: "all",
  areas: "all",
  audience: "public",
};

/** The files of Dronten, which a test may change before they are read. */
export function drontenFiles(): Map<string, string> {
  const { files, problems } = readFolder(drontenFolder);
  if (problems.length > 0) throw new Error(`Dronten cannot be read: ${JSON.stringify(problems)}`);
  return new Map(files);
}

/** Reads and computes files of a dossier that must be right. */
export function open(files: ReadonlyMap<string, string>): OpenedDossier {
  const { dossier, problems } = readDossier(files);
  if (dossier === undefined) throw new Error(`The dossier has mistakes: ${JSON.stringify(problems)}`);
  return openDossier(dossier);
}
