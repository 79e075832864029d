import { type DayNumber, firstDayOf, lastDayOf } from "./day-number.ts";
import { type Household, makeHousehold } from "./household.ts";
import { type Neighbourhood, neighbourhoodOf, neighbourhoodTable } from "./neighbourhood.ts";
import { type Parameters, partSize } from "./parameters.ts";
import { between, happens, streamFor } from "./streams.ts";

/** Months before the first month in which careers are already followed, so that the first month finds people in care. */
export const monthsBefore = 60;

/** Households that are made and held together, one part of the municipality. */
export interface Part {
  /** From 1. */
  readonly number: number;
  readonly households: readonly Household[];
}

interface Counters {
  household: number;
  person: number;
}

/**
 * The municipality in parts of {@link partSize} inhabitants: exactly the number of inhabitants asked on the first day. A dwelling that
 * falls empty gets new inhabitants after some weeks, and a few dwellings are built, so the municipality grows a little.
 */
export function* populate(parameters: Parameters, list: readonly Neighbourhood[]): Generator<Part> {
  const table = neighbourhoodTable(list);
  const next: Counters = { household: 0, person: 0 };
  let [left, dwelling, number] = [parameters.inhabitants, 0, 0];
  while (left > 0) {
    const households: Household[] = [];
    let room = Math.min(partSize, left);
    left -= room;
    while (room > 0) {
      const made = dwellingOf(parameters, list, table, dwelling, room, next);
      room -= made.reduce((sum, { members }) => sum + members.filter(({ arrival }) => arrival === "present").length, 0);
      households.push(...made);
      dwelling += 1;
    }
    number += 1;
    yield { number, households };
  }
}

/** Who live in a dwelling, one household after the other; now and then a house is built beside it. */
function dwellingOf(
  parameters: Parameters,
  list: readonly Neighbourhood[],
  table: readonly number[],
  dwelling: number,
  room: number,
  next: Counters,
): readonly Household[] {
  const first = firstDayOf(parameters.start);
  const last = lastDayOf(parameters.start + parameters.months - 1);
  const random = streamFor(parameters.seed, "household", dwelling);
  const neighbourhood = neighbourhoodOf(parameters.seed, table, dwelling);
  const grey = list[neighbourhood]?.grey ?? 1;
  const made: Household[] = [];
  const settle = (from: DayNumber, arrival: "present" | "moved-in", built = 0): Household => {
    const household = makeHousehold(random, {
      ...{
        number: next.household,
        firstPerson: next.person,
        dwelling: 2 * dwelling + built,
        neighbourhood,
        grey,
        from,
        arrival,
        first,
        last,
      },
      room: arrival === "present" ? room : 99,
      since: firstDayOf(parameters.start - monthsBefore),
    });
    next.household += 1;
    next.person += household.members.length;
    made.push(household);
    return household;
  };
  let { until } = settle(first, "present");
  while (until !== undefined) {
    const from = until + between(random, 10, 75);
    until = from > last ? undefined : settle(from, "moved-in").until;
  }
  const days = last - first + 1;
  if (happens(random, Math.min(0.5, 0.006 * (days / 365)))) settle(first + random.below(days), "moved-in", 1);
  return made;
}
