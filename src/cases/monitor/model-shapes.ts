import type { ModelRow } from "../../monitor/run-model.ts";
import { type Measured, rest, sumOf } from "./measure-tree.ts";

/**
 * Which sums hold between the numbers of a model: what a reader could subtract, and so what must be protected together. A model without a
 * shape is not released: its numbers are for staff with the right to see them.
 */
export interface Shape {
  /** Columns whose values do not add up to anything: each value is a table of its own. */
  readonly apart: readonly string[];
  /** Columns that do, the first above the second: law and category. */
  readonly spread: readonly string[];
  /** So many of those columns are released in all numbers. */
  readonly depth: number;
  /** Numbers that are released in all of those columns, given what was released above them. */
  readonly deep: readonly string[];
  /** The sums of one month; each tree says the same number in another way. */
  readonly trees: readonly Measured[];
  /** The number at the begin of a month is that at the end of the month before: then the months of a year are one table. */
  readonly chain?: { readonly begin: string; readonly end: string };
  /** Numbers that stand in the sums but not in the model. */
  readonly more?: (at: (column: string) => number) => Readonly<Record<string, number>>;
}

const care = { apart: [], spread: ["wet", "categorie"], depth: 1 } as const;
const perLaw = { apart: ["wet"], spread: [], depth: 0, deep: [] } as const;

/** The shapes by model. Clients and laws have one of their own: their tables overlap. */
export const shapes: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  [
    "trajecten-per-maand",
    {
      ...{ ...care, deep: ["stand_eind"], chain: { begin: "stand_begin", end: "stand_eind" } },
      trees: [sumOf("in_beeld", "stand_begin", "instroom"), sumOf("in_beeld", "stand_eind", "uitstroom")],
    },
  ],
  [
    "toewijzingen-per-maand",
    {
      ...{ ...care, deep: [], chain: { begin: "begin", end: "eind" } },
      trees: [sumOf("geldig", "begin", "begonnen"), sumOf("geldig", "eind", "beeindigd")],
      more: (at) => ({ begin: at("geldig") - at("begonnen"), eind: at("geldig") - at("beeindigd") }),
    },
  ],
  [
    "zorgperioden-per-maand",
    {
      ...{ ...perLaw, chain: { begin: "stand_begin", end: "stand_eind" } },
      trees: [
        sumOf("in_beeld", "stand_begin", sumOf("instroom", "terugkeer", rest)),
        sumOf("in_beeld", "stand_eind", sumOf("uitstroom", "uitstroom_met_terugkeer", rest)),
      ],
      more: (at) => ({ in_beeld: at("stand_begin") + at("instroom") }),
    },
  ],
  [
    "wisselingen-per-maand",
    {
      ...{ ...care, deep: [] },
      trees: [sumOf("vervolg", "overstap", rest), sumOf("vervolg", "opgeschaald", "afgeschaald", rest)],
    },
  ],
  [
    "toegang-per-maand",
    {
      ...{ ...perLaw, chain: { begin: "open_begin", end: "open_eind" } },
      trees: [
        sumOf("alle", "open_begin", "gemeld"),
        sumOf("alle", sumOf("besloten", "besloten_op_tijd", rest), sumOf("open_eind", "open_te_laat", rest)),
      ],
      more: (at) => ({
        alle: at("besloten") + at("open_eind"),
        open_begin: at("besloten") + at("open_eind") - at("gemeld"),
      }),
    },
  ],
  [
    "wachten-per-maand",
    {
      ...{ ...care, deep: ["wachtend"] },
      trees: [sumOf("alle", sumOf("begonnen", "binnen_norm", rest), "wachtend")],
      more: (at) => ({ alle: at("begonnen") + at("wachtend") }),
    },
  ],
  ["stopredenen-per-maand", { apart: [], spread: ["wet", "reden"], depth: 2, deep: [], trees: [sumOf("beeindigd")] }],
  [
    "uitkeringen-per-maand",
    {
      ...{ apart: [], spread: ["regeling"], depth: 1, deep: [], chain: { begin: "begin", end: "eind" } },
      trees: [
        sumOf("personen", sumOf("uitkeringen", "begin", "instroom"), "partners"),
        sumOf("personen", sumOf("uitkeringen", "eind", sumOf("uitstroom", "uitstroom_werk", rest)), "partners"),
      ],
      more: (at) => ({
        begin: at("uitkeringen") - at("instroom"),
        eind: at("uitkeringen") - at("uitstroom"),
        partners: at("personen") - at("uitkeringen"),
      }),
    },
  ],
  [
    "uitkeringsredenen-per-maand",
    { apart: ["richting"], spread: ["reden"], depth: 1, deep: [], trees: [sumOf("uitkeringen")] },
  ],
  [
    "uitkeringsduur-per-maand",
    {
      ...{ apart: [], spread: ["regeling"], depth: 1, deep: [] },
      trees: [sumOf("lopend", "korter_dan_een_jaar", "een_tot_vijf_jaar", "vijf_jaar_of_langer"), sumOf("beeindigd")],
    },
  ],
  [
    "re-integratie-per-maand",
    {
      ...{ apart: [], spread: ["soort"], depth: 1, deep: [], chain: { begin: "stand_begin", end: "stand_eind" } },
      trees: [
        sumOf("in_beeld", "stand_begin", "begonnen"),
        sumOf("in_beeld", "stand_eind", sumOf("beeindigd", "beeindigd_werk", "beeindigd_uitval", rest)),
      ],
    },
  ],
]);

/** The numbers of a row by name, with those that the shape adds. */
export function numbersOf(row: ModelRow, { more }: Shape): (name: string) => number {
  const at = (column: string): number => Number(row[column] ?? 0);
  const added = more?.(at) ?? {};
  return (name) => added[name] ?? at(name);
}

/** The code of a row along the columns that add up; the top is everything. */
export function spreadCode(row: ModelRow, { spread }: Shape): string {
  const values = spread.map((column) => String(row[column]));
  const end = values.indexOf("*");
  return (end === -1 ? values : values.slice(0, end)).join("/");
}

/** How many columns a row is spread over. */
export function depthOf(row: ModelRow, shape: Shape): number {
  const code = spreadCode(row, shape);
  return code === "" ? 0 : code.split("/").length;
}
