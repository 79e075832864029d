import { fileURLToPath } from "node:url";
import type { Dossier } from "./dossier.ts";
import type { DossierFiles } from "./files.ts";
import { readFolder } from "./folder.ts";
import { readDossier } from "./read-dossier.ts";

/** The files of the fictional municipality that uses every entity. */
export const waterrijkFiles: DossierFiles = readFolder(
  fileURLToPath(new URL("fixtures/waterrijk", import.meta.url)),
).files;

/** The files with one piece of text replaced: what somebody may have typed. Fails when the piece is not there. */
export function withSlip(file: string, piece: string, slip: string): DossierFiles {
  const text = waterrijkFiles.get(file) ?? "";
  if (!text.includes(piece)) throw new Error(`${file} does not hold ${piece}`);
  return new Map([...waterrijkFiles, [file, text.replace(piece, () => slip)]]);
}

/** The fictional dossier, read. */
export function waterrijk(): Dossier {
  const { dossier, problems } = readDossier(waterrijkFiles);
  if (dossier === undefined) throw new Error(JSON.stringify(problems, undefined, 2));
  return dossier;
}
