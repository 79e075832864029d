import type { Benefit } from "./benefit.ts";
import { isPresent } from "./count-truth.ts";
import { type DayNumber, firstDayOf, lastDayOf, yearOf } from "./day-number.ts";
import { groupBy } from "./group.ts";
import type { Household } from "./household.ts";
import type { Person } from "./person.ts";
import type { PartOfRun, Run } from "./simulate.ts";
import { happens, streamFor } from "./streams.ts";

/** A household that has little to live on in a year, with or without a benefit. */
export interface LowIncome {
  readonly household: Household;
  readonly year: number;
  /** Who of it live there halfway through what the run has of the year. */
  readonly present: readonly Person[];
  readonly benefits: readonly Benefit[];
  /** The days of the year that the run has. */
  readonly from: DayNumber;
  readonly until: DayNumber;
}

/** Share of the households without a benefit that have little in an average neighbourhood: low wages, small pensions. */
const poorShare = 0.055;

/** The households of a part with little income, a year at a time. A household that is poor without a benefit stays so. */
export function lowIncomesOf(run: Run, { households, benefits }: PartOfRun): readonly LowIncome[] {
  const { parameters, neighbourhoods, first, last } = run;
  const ofHousehold = groupBy(benefits, ({ household }) => household.number);
  const years = Array.from(
    { length: yearOf(parameters.start + parameters.months - 1) - yearOf(parameters.start) + 1 },
    (_, at) => yearOf(parameters.start) + at,
  );
  return households.flatMap((household) => {
    const need = neighbourhoods[household.neighbourhood]?.need.income ?? 1;
    const isPoor = happens(streamFor(parameters.seed, "low-income", household.number), poorShare * need);
    const own = ofHousehold.get(household.number) ?? [];
    return years.flatMap((year): readonly LowIncome[] => {
      const [from, until] = [Math.max(first, firstDayOf(year * 12)), Math.min(last, lastDayOf(year * 12 + 11))];
      const present = household.members.filter((person) => isPresent(person, Math.floor((from + until) / 2)));
      const running = own.filter((one) => one.from <= until && (one.until ?? last) >= from);
      return present.length > 0 && (isPoor || running.length > 0)
        ? [{ household, year, present, benefits: running, from, until }]
        : [];
    });
  });
}
