import type { Means } from "../../policy/cover.ts";
import type { OpenedDossier } from "../opened-dossier.ts";

/** The name of the money that carries a cost: a reserve has one name everywhere, that of the reserve itself. */
export function meansTitle({ title, reserve }: Means, { dossier }: OpenedDossier): string {
  return dossier.reserves.find(({ id, type }) => id === reserve && type === "reserve")?.title ?? title;
}
