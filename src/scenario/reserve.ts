import type { Figure } from "../figure/figure.ts";
import { isMissing, type Missing, type Value } from "../figure/missing.ts";
import type { Entry, Line } from "./comparison.ts";
import type { LineNames } from "./names.ts";
import { scenarioRef } from "./names.ts";

export interface ReserveCourse {
  /** Level of the reserve at the end of each year, never below zero. */
  readonly reserve: Line;
  /** What the general funds have to add in each year because the reserve is used up. */
  readonly generalFunds: Line;
}

/** The reserve before the first year: a figure, or the reason why there is none. */
export type OpeningReserve = Entry | Missing;

/**
 * Follows the reserve of the social domain: the balance of a year is added to it; what it cannot carry falls to the
 * general funds (Dronten L2283–2289). An opening reserve that is unknown or contradictory stays so in every year, and
 * so does the call on the general funds: nothing is guessed.
 */
export function followReserve(
  scenario: string,
  opening: OpeningReserve,
  balance: Line,
  names: LineNames,
): ReserveCourse {
  const reserve: Entry[] = [];
  const generalFunds: Entry[] = [];
  let level: Value = "missing" in opening ? opening : opening.figure.value;
  let before = "missing" in opening ? [] : [opening.ref];
  for (const year of balance) {
    const next = step(level, year.figure.value);
    const inputs = [...before, year.ref];
    const at = scenarioRef(scenario, "reserve", year.year);
    reserve.push({
      year: year.year,
      ref: at,
      figure: follow(year.figure, next.level, "scenario.reserve", names.reserve, inputs),
    });
    generalFunds.push({
      year: year.year,
      ref: scenarioRef(scenario, "algemene-middelen", year.year),
      figure: follow(year.figure, next.claim, "scenario.general-funds", names.generalFunds, inputs),
    });
    level = next.level;
    before = [at];
  }
  return { reserve, generalFunds };
}

function step(level: Value, change: Value): { readonly level: Value; readonly claim: Value } {
  if (isMissing(level)) return { level, claim: level };
  if (isMissing(change)) return { level: change, claim: change };
  const after = level + change;
  return { level: Math.max(0, after), claim: Math.max(0, -after) };
}

function follow(balance: Figure, value: Value, formula: string, label: string, inputs: readonly string[]): Figure {
  const { rounding: _rounding, ...rest } = balance;
  return {
    ...rest,
    value,
    label,
    definition: { id: formula, version: 1 },
    provenance: { type: "computed", formula, inputs: inputs.map((ref) => ({ ref, sign: 1 })) },
  };
}
