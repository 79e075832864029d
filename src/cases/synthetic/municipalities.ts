import { placeOf } from "../../synth/neighbourhood.ts";
import type { Parameters } from "../../synth/parameters.ts";

/** A municipality that does not exist, as the demonstration shows it. */
export interface SyntheticMunicipality {
  /** CBS code, four digits; codes from 9900 on belong to nobody. */
  readonly code: string;
  readonly name: string;
  readonly parameters: Parameters;
}

const january2024 = 2024 * 12;

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
  parameters: { ...one, start: january2024 },
}));

/** The synthetic municipality of a code, `9912`. */
export function syntheticMunicipality(code: string): SyntheticMunicipality | undefined {
  return syntheticMunicipalities.find((one) => one.code === code);
}
