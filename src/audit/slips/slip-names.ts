import type { SlipPlace } from "./dossier-slip.ts";

/** The names by which a dossier can point at a slip, the most precise first: a cell before its row and its table, an entity, a figure. */
export function namesOfSlip(place: SlipPlace): readonly string[] {
  switch (place.type) {
    case "entity":
      return [place.id];
    case "figure":
      return [place.ref];
    case "table": {
      const { table, row, column } = place;
      if (row === undefined) return [table];
      const cell = column === undefined ? [] : [`${table}/${row}/${column}`];
      return [...cell, `${table}/${row}`, table];
    }
    case "text":
      return [place.text];
  }
}
