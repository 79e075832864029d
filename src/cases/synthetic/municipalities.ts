import { monthNumber, monthText } from "../../figure/month-number.ts";
import { placeOf } from "../../synth/neighbourhood.ts";
import type { Parameters } from "../../synth/parameters.ts";

/** A municipality that does not exist, as the demonstration shows it. */
export interface SyntheticMunicipality {
  /** CBS code, four digits; codes from 9900 on belong to nobody. */
  readonly code: string;
  readonly name: string;
  /** At least so many months are made; of a neighbour exactly so many. */
  readonly parameters: Omit<Parameters, "start">;
  /** Neighbours are there to compare with: the last whole quarter of them is enough. */
  readonly isNeighbour: boolean;
  /** The region in which it buys, and whether other municipalities of it come here for its care: by those neighbours are chosen. */
  readonly region: string;
  readonly role: "centrum" | "omliggend";
}

/** The last whole quarter of which everything is declared lies in these, whatever month is the last. */
const neighbourMonths = 6;

type Made = Omit<Parameters, "start" | "months" | "regimes"> &
  Partial<Pick<Parameters, "months" | "regimes">> &
  Pick<SyntheticMunicipality, "region" | "role">;

/**
 * The municipalities that `sluitend demo` makes and loads: add a line to have one more. The seed decides code and name; a line that
 * is changed keeps what was loaded, until its data are removed. The first is as large as many real ones, so that little of what it releases
 * is hidden; the two after it are so small that nearly all is, and show what then is left.
 */
const made: readonly Made[] = [
  { seed: 38, inhabitants: 15000, months: 24, regimes: [], region: "Lindestreek", role: "omliggend" },
  {
    ...{ seed: 25, inhabitants: 1800, months: 24, regimes: ["stops-declaring", "catches-up"] },
    ...{ region: "Lindestreek", role: "omliggend" },
  },
  {
    ...{ seed: 12, inhabitants: 1200, months: 24, regimes: ["declared-twice", "tariff-jump"] },
    ...{ region: "Duinkant", role: "omliggend" },
  },
  { seed: 80, inhabitants: 11000, region: "Duinkant", role: "omliggend" },
  { seed: 81, inhabitants: 18000, region: "Lindestreek", role: "centrum" },
  { seed: 82, inhabitants: 13000, region: "Lindestreek", role: "omliggend" },
  { seed: 83, inhabitants: 9500, region: "Duinkant", role: "omliggend" },
  { seed: 84, inhabitants: 11000, region: "Lindestreek", role: "omliggend" },
  { seed: 85, inhabitants: 17000, region: "Duinkant", role: "centrum" },
  { seed: 86, inhabitants: 12000, region: "Lindestreek", role: "omliggend" },
  { seed: 87, inhabitants: 9000, region: "Heuvelrand", role: "omliggend" },
  { seed: 88, inhabitants: 18500, region: "Heuvelrand", role: "centrum" },
  { seed: 89, inhabitants: 11500, region: "Heuvelrand", role: "omliggend" },
  { seed: 90, inhabitants: 12500, region: "Lindestreek", role: "omliggend" },
  { seed: 91, inhabitants: 15000, region: "Heuvelrand", role: "omliggend" },
];

/** The synthetic municipalities of the demonstration; those without months of their own are neighbours to compare with. */
export const syntheticMunicipalities: readonly SyntheticMunicipality[] = made.map(
  ({ region, role, months, regimes = [], ...one }) => ({
    ...placeOf(one.seed),
    ...{ region, role, isNeighbour: months === undefined },
    parameters: { ...one, regimes, months: months ?? neighbourMonths },
  }),
);

/** The synthetic municipality of a code, `9912`. */
export function syntheticMunicipality(code: string): SyntheticMunicipality | undefined {
  return syntheticMunicipalities.find((one) => one.code === code);
}

/** The month before that of today, `2026-10` on `2026-11-30`: the day is not over, so its month is not either. */
export function monthBefore(today: string): string {
  return monthText(monthNumber(today) - 1);
}

/**
 * What a municipality is made of when its last month is `until`, `2026-10`: it begins in a January, for budgets and ledgers go by year, and
 * has at least its months; a neighbour has just its months.
 */
export function parametersUntil({ parameters, isNeighbour }: SyntheticMunicipality, until: string): Parameters {
  const last = monthNumber(until);
  const first = last + 1 - parameters.months;
  const start = isNeighbour ? first : Math.floor(first / 12) * 12;
  return { ...parameters, start, months: last + 1 - start };
}
