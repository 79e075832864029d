import { placeOf } from "../../synth/neighbourhood.ts";
import type { Parameters } from "../../synth/parameters.ts";

/** A municipality that does not exist, as the demonstration shows it. */
export interface SyntheticMunicipality {
  /** CBS code, four digits; codes from 9900 on belong to nobody. */
  readonly code: string;
  readonly name: string;
  /** At least so many months are made. */
  readonly parameters: Omit<Parameters, "start">;
}

/**
 * The municipalities that `sluitend demo` makes and loads: add a line to have one more. The seed decides code and name; a line that
 * is changed keeps what was loaded, until its data are removed.
 */
const made: readonly Omit<Parameters, "start">[] = [
  { seed: 12, inhabitants: 2500, months: 24, regimes: [] },
  { seed: 25, inhabitants: 1800, months: 24, regimes: ["stops-declaring", "catches-up"] },
  { seed: 38, inhabitants: 1200, months: 24, regimes: ["declared-twice", "tariff-jump"] },
];

/** The synthetic municipalities of the demonstration. */
export const syntheticMunicipalities: readonly SyntheticMunicipality[] = made.map((one) => ({
  ...placeOf(one.seed),
  parameters: one,
}));

/** The synthetic municipality of a code, `9912`. */
export function syntheticMunicipality(code: string): SyntheticMunicipality | undefined {
  return syntheticMunicipalities.find((one) => one.code === code);
}

/** The last whole month before a day: `2026-10` for `2026-11-28`. */
export function lastWholeMonth(day: string): string {
  const before = indexOf(day) - 1;
  return `${Math.floor(before / 12)}-${String((before % 12) + 1).padStart(2, "0")}`;
}

/**
 * What a municipality is made of when its last month is `until`, `2026-10`: it begins in a January, for budgets and ledgers go by year, and
 * has at least its months.
 */
export function parametersUntil({ parameters }: SyntheticMunicipality, until: string): Parameters {
  const last = indexOf(until);
  const start = Math.floor((last + 1 - parameters.months) / 12) * 12;
  return { ...parameters, start, months: last + 1 - start };
}

/** Months since the year 0 of a day or month. */
function indexOf(text: string): number {
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
}
