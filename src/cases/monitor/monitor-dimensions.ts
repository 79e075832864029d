import type { ModelRow } from "../../monitor/run-model.ts";

/** Columns by which a figure can be broken down, by the word that a user gives, in the order in which they are written. */
export const breakdowns: ReadonlyMap<string, string> = new Map([
  ["law", "wet"],
  ["category", "categorie"],
  ["village", "dorp"],
  ["area", "buurt"],
  ["age", "leeftijdsgroep"],
  ["scheme", "regeling"],
  ["contract", "contract"],
  ["lot", "perceel"],
  ["source", "bron"],
  ["costs", "kostensoort"],
  ["situation", "situatie"],
  ["step", "stap"],
  ["task", "taak"],
  ["productgroup", "productgroep"],
  ["survey", "enquete"],
  ["question", "vraag"],
  ["provider", "leverancier"],
  ["direction", "richting"],
  ["message", "bericht"],
  ["request", "verzoek"],
  ["code", "retourcode"],
  ["layer", "laag"],
  ["reason", "reden"],
  ["kind", "soort"],
  ["referrer", "verwijzer"],
  ["laws", "combinatie"],
  ["unit", "eenheid"],
  ["side", "batenlasten"],
  ["definition", "kostendefinitie"],
  ["taakveld", "taakveld"],
  ["product", "product"],
]);

const columns = [...breakdowns.values()];

/** The values by which a row is broken down; a total is not. */
export function dimensionsOf(row: ModelRow): Readonly<Record<string, string>> {
  return Object.fromEntries(
    columns.flatMap((column) => {
      const value = row[column];
      return value === undefined || value === "*" ? [] : [[column, String(value)]];
    }),
  );
}
