import { z } from "zod";

/** The kinds of entity of a dossier, in the order of the documentation; each is one YAML file. */
export const entityNames = [
  "domains",
  "definitions",
  "decisions",
  "budgets",
  "incomes",
  "forecasts",
  "measures",
  "scenarios",
  "margins",
  "reserves",
  "covers",
  "floors",
  "worldviews",
  "choices",
  "variants",
  "savings",
  "benchmarks",
  "causes",
  "risks",
  "goals",
  "indicators",
  "signals",
  "judgements",
  "stories",
  "trends",
  "themes",
  "projects",
  "pilots",
  "counts",
  "surveys",
  "staffing",
  "questions",
  "attention",
  "observations",
  "recommendations",
  "vintages",
  "voices",
  "events",
  "relations",
  "explanations",
  "remarks",
] as const;
export type EntityName = (typeof entityNames)[number];

/** What a reference may point at. `figure` is a cell of a table or a figure of a sentence; `entity` is any entity. */
export type ReferenceTarget = EntityName | "row" | "cell" | "figure" | "table" | "term" | "document" | "entity";

/** Which schemas are references and to what, so that one walk over a dossier finds every dangling one. */
export const references = z.registry<{ readonly target: ReferenceTarget }>();

const part = "[a-z0-9]+(?:[.-][a-z0-9]+)*";
const shapes = {
  name: new RegExp(`^${part}$`),
  row: new RegExp(`^${part}/${part}$`),
  cell: new RegExp(`^${part}/${part}/${part}$`),
  figure: new RegExp(`^${part}(?:/${part}/${part})?$`),
  term: new RegExp(`^-?${part}(?:/${part}){0,2}$`),
};

function shapeOf(target: ReferenceTarget): RegExp {
  if (target === "row" || target === "cell" || target === "figure" || target === "term") return shapes[target];
  return shapes.name;
}

/**
 * A reference, as written in YAML: a row `tabel-1/m02`, a cell `tabel-1/m02/2019`, a figure (a cell or an id of
 * `figures.csv`), or the id of an entity, table or document. A `term` is a row, cell, figure or a row id of the same
 * table, with a leading `-` to subtract it.
 */
export function referenceTo(target: ReferenceTarget) {
  return z.string().max(250).regex(shapeOf(target), `reference:${target}`).register(references, { target });
}

/** Reference of a row of a printed table: `tabel-1/m02`. */
export type RowRef = string;
/** Reference of a cell: `tabel-1/m02/2019`. */
export type CellRef = string;
/** A cell, or the id of a figure of a sentence. */
export type FigureRef = string;
