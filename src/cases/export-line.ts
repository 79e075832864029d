import type { Gate } from "../disclosure/gate.ts";
import type { Figure } from "../figure/figure.ts";
import type { Missing } from "../figure/missing.ts";
import { roundingOf } from "../figure/rounding.ts";
import type { Line } from "../scenario/comparison.ts";
import { jsonValue } from "../text/json-value.ts";

/** An amount in euros, or the reason why there is none; never null. */
export type Amount = number | Missing;

/** A figure as JSON shows it, in euros, as far as the reader may see it. */
export function amountOf(figure: Figure, gate: Gate): Amount {
  const { value, unit } = gate.release(figure);
  return jsonValue(value, unit);
}

/** One amount per year; where a line has no entry, the reason that is given. */
export function amountsOf(
  line: Line,
  years: readonly string[],
  gate: Gate,
  absent: Missing = { missing: "unknown" },
): readonly Amount[] {
  return years.map((year) => {
    const entry = line.find((candidate) => candidate.year === year);
    return entry === undefined ? absent : amountOf(entry.figure, gate);
  });
}

/** Per year the bounds that the printed rounding of the inputs allows; a side that is open has no number. */
export function boundsOf(
  line: Line,
  years: readonly string[],
  gate: Gate,
): readonly (readonly [Amount, Amount] | Missing)[] {
  return years.map((year) => {
    const entry = line.find((candidate) => candidate.year === year);
    const rounding = entry && roundingOf(gate.release(entry.figure));
    if (entry === undefined || rounding === undefined) return { missing: "unknown" };
    const euros = (cents: number): Amount =>
      Number.isFinite(cents) ? jsonValue(cents, entry.figure.unit) : { missing: "unknown" };
    return [euros(rounding.low), euros(rounding.high)];
  });
}

/** A year of a comparison as JSON: a number where it is one. */
export function yearOf(year: string): number | string {
  return /^\d{4}$/.test(year) ? Number(year) : year;
}
