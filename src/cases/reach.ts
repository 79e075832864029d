import { problem, UserError } from "../figure/problem.ts";
import type { OpenedDossier } from "./opened-dossier.ts";
import type { Principal } from "./principal.ts";
import type { Site } from "./site.ts";

/** Tells whether a person may reach what belongs to a municipality. */
export function mayReach({ municipalities }: Principal, municipality: string): boolean {
  return municipalities === "all" || municipalities.includes(municipality);
}

/**
 * Opens a dossier on somebody's behalf. One of a municipality that this person may not reach is as unknown as one that does
 * not exist: the answer tells nobody which it is. UserError `dossier.unknown`, or the mistakes in it.
 */
export async function reach({ dossiers }: Site, principal: Principal, id: string): Promise<OpenedDossier> {
  const unknown = new UserError([problem("dossier.unknown", { id })]);
  // The hint of the nearest name would tell a stranger which dossiers there are.
  if (principal.municipalities !== "all" && !(await dossiers.ids()).includes(id)) throw unknown;
  const opened = await dossiers.open(id);
  if (mayReach(principal, opened.dossier.municipality)) return opened;
  throw unknown;
}
