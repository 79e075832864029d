import { fileURLToPath } from "node:url";
import type { ComparisonExport, ScenarioExport } from "../../src/cases/export-comparison.ts";
import type { OpenedDossier } from "../../src/cases/opened-dossier.ts";
import { openDossier } from "../../src/cases/opened-dossier.ts";
import type { Principal } from "../../src/cases/principal.ts";
import { readFolder } from "../../src/dossier/folder.ts";
import { readDossier } from "../../src/dossier/read-dossier.ts";

/** The five published dossiers. */
export const publishedIds = ["almelo-2018", "dronten-2018", "raalte-2020", "tynaarlo-2018", "zwolle-2018"] as const;

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

/** The folder of a published dossier. */
export function folderOf(dossier: string): string {
  return fileURLToPath(new URL(`../../dossiers/${dossier}`, import.meta.url));
}

/** The files of a published dossier, which a test may change before they are read. */
export function filesOf(dossier: string): Map<string, string> {
  const { files, problems } = readFolder(folderOf(dossier));
  if (problems.length > 0) throw new Error(`${dossier} cannot be read: ${JSON.stringify(problems)}`);
  return new Map(files);
}

/** The files of a dossier with one text changed in one of them; an Error when the text is not there exactly once. */
export function replaced(
  files: ReadonlyMap<string, string>,
  name: string,
  before: string,
  after: string,
): ReadonlyMap<string, string> {
  const text = files.get(name) ?? "";
  if (text.split(before).length !== 2) throw new Error(`${name} does not have "${before}" exactly once`);
  return new Map([...files, [name, text.replace(before, after)]]);
}

/** The scenarios of a comparison by id, without variants. */
export function scenariosOf({ scenarios }: ComparisonExport): Readonly<Record<string, ScenarioExport>> {
  return Object.fromEntries(scenarios.flatMap((one) => ("floor" in one ? [] : [[one.id, one]])));
}

/** Reads and computes files of a dossier that must be right. */
export function open(files: ReadonlyMap<string, string>): OpenedDossier {
  const { dossier, problems } = readDossier(files);
  if (dossier === undefined) throw new Error(`The dossier has mistakes: ${JSON.stringify(problems)}`);
  return openDossier(dossier);
}

const known = new Map<string, OpenedDossier>();

/** A published dossier as it is, read and computed once for a file of tests. */
export function published(id: (typeof publishedIds)[number]): OpenedDossier {
  const opened = known.get(id) ?? open(filesOf(id));
  known.set(id, opened);
  return opened;
}
