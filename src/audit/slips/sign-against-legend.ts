import type { Grid, GridLine } from "../grid.ts";

/** What a table says a number above zero is. */
export type Legend = "surplus" | "deficit";

/** A line whose label says a surplus or a deficit, while every one of its signs says the other. Id of a row or column. */
export interface SignSlip {
  readonly axis: "row" | "column";
  readonly line: string;
  readonly label: string;
  readonly says: Legend;
}

const surplus = /\b(?:overschot|voordeel|voordelig saldo|batig saldo|surplus)\b/iu;
const deficit = /\b(?:tekort|nadeel|nadelig saldo|deficit)\b/iu;
/** "Overschot/tekort" is what a balance is called, and "tekort × 1" or "afname van het tekort" is about something else. */
const other = /\b(?:afname|daling|vermindering|reductie|verschil|toename|groei|aandeel|zonder|per)\b|%/iu;

/**
 * Finds rows and columns whose words contradict their signs, given what the table says a positive number is. A line with
 * both signs is a balance that turns, and says nothing.
 */
export function findSignSlips(grid: Grid, positive: Legend): readonly SignSlip[] {
  const rows = grid.rows.flatMap((line, row) =>
    line.isHeading === true
      ? []
      : judge(
          "row",
          line,
          grid.columns.map((_, column) => grid.cell(row, column)?.value),
          positive,
        ),
  );
  const columns = grid.columns.flatMap((line, column) =>
    judge(
      "column",
      line,
      grid.rows.map((_, row) => grid.cell(row, column)?.value),
      positive,
    ),
  );
  return [...rows, ...columns];
}

function judge(
  axis: "row" | "column",
  { id, label }: GridLine,
  values: readonly (number | undefined)[],
  positive: Legend,
): readonly SignSlip[] {
  const says = saidBy(label);
  const signs = new Set(values.flatMap((value) => (value === undefined || value === 0 ? [] : [Math.sign(value)])));
  if (says === undefined || signs.size !== 1) return [];
  const shown: Legend = signs.has(1) === (positive === "surplus") ? "surplus" : "deficit";
  return shown === says ? [] : [{ axis, line: id, label, says }];
}

function saidBy(label: string): Legend | undefined {
  if (other.test(label) || surplus.test(label) === deficit.test(label)) return undefined;
  return surplus.test(label) ? "surplus" : "deficit";
}

/**
 * Reads from a title or a note what a sign means: "+ = voordeel", "een min is een tekort", "(- is nadelig)". Undefined where
 * it says nothing, or two things.
 */
export function legendOf(texts: readonly string[]): Legend | undefined {
  const found = new Set<Legend>();
  for (const text of texts)
    for (const [, sign = "", word = ""] of text.matchAll(
      /(?<![\p{L}\d])(\+|-|−|–|plus|min|positief|negatief)(?:teken)?\s*(?:=|:|is|betekent)\s*(?:een\s+)?(voordel|voordeel|overschot|batig|nadel|nadeel|tekort)/giu,
    )) {
      const isPlus = /^(?:\+|plus|positief)$/iu.test(sign);
      const isGood = /^(?:voord|over|bat)/iu.test(word);
      found.add(isPlus === isGood ? "surplus" : "deficit");
    }
  const [only] = found;
  return found.size === 1 ? only : undefined;
}
