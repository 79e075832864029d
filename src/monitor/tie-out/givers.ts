import type { AnswerRow } from "./answer-rows.ts";

/** How many gave to the approved amount of a product and year, and what the largest providers gave: what protects it is judged by this. */
export interface GiversOfYear {
  readonly product: string;
  readonly year: string;
  readonly cents: number;
  readonly clients: number;
  /** Amounts of the two largest providers, largest first. */
  readonly largest: readonly number[];
  /** Some provider has an amount below zero. */
  readonly hasNegative: boolean;
}

/** Reads the answer of `gevers.sql`. */
export function giversOf(rows: readonly AnswerRow[]): readonly GiversOfYear[] {
  return rows.map((row) => ({
    product: row.text("product"),
    year: row.text("jaar"),
    cents: row.whole("bedrag"),
    clients: row.whole("clienten"),
    largest: [row.whole("grootste"), row.whole("tweede")].slice(0, row.whole("leveranciers")),
    hasNegative: row.flag("heeft_negatief"),
  }));
}
