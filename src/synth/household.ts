import { exp } from "../figure/elementary.ts";
import type { RandomStream } from "../figure/random-stream.ts";
import { ageOn, type DayNumber } from "./day-number.ts";
import { familyName, initials, type Person } from "./person.ts";
import { between, happens, weighted } from "./streams.ts";

/** People who live in one dwelling for some time. */
export interface Household {
  readonly number: number;
  readonly neighbourhood: number;
  readonly kind: HouseholdKind;
  readonly members: readonly Person[];
  readonly from: DayNumber;
  /** The last day on which somebody of it lived there, when that lies in the run. */
  readonly until?: DayNumber;
}

export type HouseholdKind = "single" | "couple" | "family" | "one-parent";
const kinds = ["single", "couple", "family", "one-parent"] as const;

/** What a household is made with. */
export interface HouseholdFrame {
  readonly number: number;
  readonly firstPerson: number;
  readonly dwelling: number;
  readonly neighbourhood: number;
  /** More or fewer older people than on average. */
  readonly grey: number;
  /** The day on which it is first seen, and whether it was there already or moves in. */
  readonly from: DayNumber;
  readonly arrival: "present" | "moved-in";
  /** The days of the run. */
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** At most so many people on its first day. */
  readonly room: number;
  /** Since when people who are "present" lived there. */
  readonly since: DayNumber;
}

interface Seat {
  readonly age: number;
  readonly child: boolean;
}

/** Makes a household and all that happens to it in the run: births, deaths, moving away. */
export function makeHousehold(random: RandomStream, frame: HouseholdFrame): Household {
  const kind = frame.room === 1 ? "single" : (kinds[weighted(random, [39, 29, 25, 7])] ?? "single");
  const seats = seatsOf(random, kind, frame.grey).slice(0, frame.room);
  const moves = movingDay(random, seats[0]?.age ?? 40, frame);
  const name = familyName(random);
  const shared = random.gamma(3) / 3;
  const members: Person[] = [];
  const add = (born: DayNumber, from: DayNumber, arrival: Person["arrival"]): void => {
    const dies = dyingDay(random, born, Math.max(from, frame.first), frame.last);
    const until = dies !== undefined && (moves === undefined || dies <= moves) ? dies : moves;
    const leaving =
      until === undefined || until < from ? {} : ({ until, departure: until === dies ? "died" : "moved-out" } as const);
    members.push({
      number: frame.firstPerson + members.length,
      household: frame.number,
      dwelling: frame.dwelling,
      neighbourhood: frame.neighbourhood,
      born,
      sex: happens(random, 0.5) ? "1" : "2",
      name: happens(random, 0.75) || arrival === "born" ? name : familyName(random),
      initials: initials(random),
      from,
      arrival,
      frailty: 0.5 * shared + (0.5 * random.gamma(2)) / 2,
      ...leaving,
    });
  };
  for (const { age } of seats) {
    const born = frame.from - 1 - Math.floor((age + random.uniform()) * 365.25);
    add(born, frame.arrival === "present" ? Math.max(born, frame.since) : frame.from, frame.arrival);
  }
  const parent = seats[0]?.age ?? 0;
  if (kind !== "single" && parent >= 24 && parent <= 41) {
    const last = moves ?? frame.last;
    for (let day = frame.from + between(random, 30, 400); day <= last; day += between(random, 600, 1600))
      if (happens(random, 0.22)) add(day, day, "born");
  }
  const lefts = members.flatMap(({ until }) => until ?? []);
  const until = lefts.length === members.length ? Math.max(...lefts) : undefined;
  return {
    number: frame.number,
    neighbourhood: frame.neighbourhood,
    kind,
    members,
    from: frame.from,
    ...(until === undefined ? {} : { until }),
  };
}

function seatsOf(random: RandomStream, kind: HouseholdKind, grey: number): readonly Seat[] {
  const adult = (age: number): Seat => ({ age: Math.max(18, Math.min(99, age)), child: false });
  const [young, middle, old] = [1, 1.2, grey];
  switch (kind) {
    case "single": {
      const phase = weighted(random, [0.9 * young, middle, 1.05 * old]);
      return [adult([between(random, 19, 35), between(random, 35, 64), oldAge(random)][phase] ?? 40)];
    }
    case "couple": {
      const phase = weighted(random, [0.7 * young, 0.8 * middle, 1.4 * old]);
      const age = [between(random, 21, 35), between(random, 36, 64), oldAge(random) - 2][phase] ?? 40;
      return [adult(age), adult(age + between(random, -4, 4))];
    }
    case "family": {
      const age = between(random, 28, 54);
      return [adult(age), adult(age + between(random, -4, 4)), ...children(random, age, [0.36, 0.46, 0.14, 0.04])];
    }
    case "one-parent": {
      const age = between(random, 26, 54);
      return [adult(age), ...children(random, age, [0.6, 0.31, 0.07, 0.02])];
    }
  }
}

function children(random: RandomStream, parent: number, counts: readonly number[]): readonly Seat[] {
  const count = 1 + weighted(random, counts);
  const eldest = Math.max(0, Math.min(21, parent - between(random, 25, 34)));
  return Array.from({ length: count }, (_, at) => ({
    age: Math.max(0, eldest - at * between(random, 2, 3)),
    child: true,
  }));
}

/** From 65; few are over 90. */
function oldAge(random: RandomStream): number {
  return 65 + Math.floor(Math.min(34, random.gamma(1.7) * 6.2));
}

/** Chance to die within a year, by age: that of the Netherlands to within a quarter between 40 and 95 (Gompertz). */
function yearlyDeath(age: number): number {
  return Math.min(0.6, 0.00002 * exp(0.1 * age));
}

function dyingDay(random: RandomStream, born: DayNumber, from: DayNumber, last: DayNumber): DayNumber | undefined {
  for (let day = from; day <= last; day += 365) {
    const when = day + random.below(365);
    if (happens(random, yearlyDeath(Math.max(0, ageOn(born, day)))) && when <= last && when > born) return when;
  }
  return undefined;
}

/** Young people move away more often. */
function movingDay(random: RandomStream, age: number, { from, last }: HouseholdFrame): DayNumber | undefined {
  const yearly = age < 30 ? 0.13 : age < 65 ? 0.045 : 0.02;
  for (let day = from + 1; day <= last; day += 365)
    if (happens(random, yearly)) {
      const when = day + random.below(365);
      return when <= last ? when : undefined;
    }
  return undefined;
}
