import type { IndicatorUnit } from "../../monitor/catalogue/indicator.ts";
import { indicators } from "../../monitor/catalogue/indicators.ts";

/** In what a sum of lines is counted: the word stands above its column. */
export type SumUnit =
  | "dagen"
  | "eenheden"
  | "eurocenten"
  | "fte"
  | "keren"
  | "personen"
  | "regels"
  | "uren"
  | "werkdagen";

/** The unit of a sum for an indicator that is a sum, or a sum divided by a count. */
const units: Partial<Readonly<Record<IndicatorUnit, SumUnit>>> = {
  euro: "eurocenten",
  "euro per cliënt": "eurocenten",
  "euro per eenheid": "eurocenten",
  "euro per uitkering": "eurocenten",
  eenheden: "eenheden",
  "eenheden per cliënt": "eenheden",
  dagen: "dagen",
  fte: "fte",
  keren: "keren",
  personen: "personen",
  regels: "regels",
  uren: "uren",
  werkdagen: "werkdagen",
};

/** Columns that stand in the catalogue as a share only. */
const ofShares: Readonly<Record<string, SumUnit>> = {
  "aanbieders-per-jaar.grootste": "eurocenten",
  "aanbieders-per-jaar.grootste_drie": "eurocenten",
  "declaraties-per-productgroep.bedrag_in_groep": "eurocenten",
  "eigen-bijdragen-per-maand.zonder_personen": "eurocenten",
};

/** In what a column of a model is counted, after an indicator that it is the measure of. Undefined where none tells it. */
export function sumUnit(model: string, column: string): SumUnit | undefined {
  for (const { model: own, measure, unit } of indicators)
    if (own === model && measure.column === column && units[unit] !== undefined) return units[unit];
  return ofShares[`${model}.${column}`];
}
