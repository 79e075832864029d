import type { Dossier } from "../dossier/dossier.ts";
import { resolveRow } from "../dossier/lookup.ts";
import type { FindRow } from "../scenario/row-reader.ts";

/** Looks up the printed rows of a dossier for what is computed from them. */
export function findRow(dossier: Dossier): FindRow {
  return (ref) => {
    const found = resolveRow(dossier, ref);
    return found && { row: found.row, columns: found.table.columns };
  };
}
