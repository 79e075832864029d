import type { RandomStream } from "../figure/random-stream.ts";
import type { Years } from "./career.ts";
import { ageOn, type DayNumber, firstDayOf, lastDayOf, type MonthNumber, monthOf } from "./day-number.ts";
import type { Household } from "./household.ts";
import type { Person } from "./person.ts";
import { between, untilNext, weighted } from "./streams.ts";

/** Social assistance of one household. */
export interface Benefit {
  readonly household: Household;
  readonly person: Person;
  readonly partner?: Person;
  readonly scheme: "PW" | "IOAW";
  readonly from: DayNumber;
  /** The last day, when that lies in the run. */
  readonly until?: DayNumber;
  readonly reason: "work" | "pension" | "moved-out" | "relation" | "other";
  /** Eurocents a month in the first year. */
  readonly amount: number;
}

/** Starts of assistance a year per 1,000 households in which somebody is between 18 and 67, in an average neighbourhood. */
const yearlyStarts = 13;

/** Mean months of assistance. */
const meanStay = 44;

/** The assistance of a household; care in the household makes it likelier. */
export function benefitsOf(
  random: RandomStream,
  household: Household,
  need: number,
  hasCare: boolean,
  { since, first, last }: Years,
): readonly Benefit[] {
  const adults = household.members.filter(({ born }) => ageOn(born, household.from) >= 18);
  const [person, partner] = adults;
  if (person === undefined) return [];
  const begin = Math.max(since, person.from);
  const daily = (yearlyStarts * need * (hasCare ? 1.8 : 1) * (household.kind === "one-parent" ? 2 : 1)) / 1000 / 365;
  const pension = person.born + Math.floor(67 * 365.25);
  const end = Math.min(last, person.until ?? last, pension);
  const made: Benefit[] = [];
  for (let day = begin + untilNext(random, daily); day < end; day += untilNext(random, daily)) {
    const from = Math.floor(day);
    const planned = from + 30 + Math.floor((meanStay * 30.4 * random.gamma(0.9)) / 0.9);
    const stops = Math.min(planned, pension, person.until ?? Number.POSITIVE_INFINITY);
    const older = ageOn(person.born, from) >= 58 && random.below(4) === 0;
    const reason =
      stops === pension ? "pension" : stops === planned ? endings[weighted(random, [5, 2, 3])] : "moved-out";
    made.push({
      household,
      person,
      ...(household.kind === "single" || household.kind === "one-parent" || partner === undefined ? {} : { partner }),
      scheme: older ? "IOAW" : "PW",
      from,
      ...(stops > last ? {} : { until: stops }),
      reason: reason ?? "other",
      amount: normOf(household) - between(random, 0, 3) * 90_00,
    });
    day = stops;
  }
  return made.filter(({ until }) => until === undefined || until >= first);
}

const endings = ["work", "relation", "other"] as const;

/** Net monthly norm with room for cost of others, roughly that of 2023. */
function normOf({ kind }: Household): number {
  return kind === "couple" || kind === "family" ? 1_708_00 : 1_195_00;
}

/** The months of the run in which a benefit is paid: those in which it runs on the last day or ends. */
export function monthsOf({ from, until }: Benefit, start: MonthNumber, end: MonthNumber): readonly MonthNumber[] {
  const [first, last] = [
    Math.max(start, monthOf(from)),
    Math.min(end - 1, until === undefined ? end - 1 : monthOf(until)),
  ];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

/** What is paid of it in a month, in eurocents: by days in the first and last month, with a rise of 1.5 % each half-year. */
export function paidIn({ from, until, amount }: Benefit, month: MonthNumber, start: MonthNumber): number {
  const [first, last] = [firstDayOf(month), lastDayOf(month)];
  const days = Math.min(until ?? last, last) - Math.max(from, first) + 1;
  const rises = Math.max(0, Math.floor((month - Math.floor(start / 6) * 6) / 6));
  return Math.round((amount * (1 + 0.015 * rises) * Math.max(0, days)) / (last - first + 1));
}
