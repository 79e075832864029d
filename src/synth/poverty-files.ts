import { csvText, euroText } from "./csv-text.ts";
import { ageOn, type DayNumber, dayText, firstDayOf, monthOf, yearOf } from "./day-number.ts";
import type { LedgerSums } from "./ledger.ts";
import { type LowIncome, lowIncomesOf } from "./low-income.ts";
import type { Person } from "./person.ts";
import type { PartOfRun, Run } from "./simulate.ts";
import { between, happens, streamFor, untilNext, weighted } from "./streams.ts";
import { type Scheme, schemes, targeted } from "./support-sums.ts";
import { testBsn } from "./test-bsn.ts";

/** Kinds of cost for which special assistance is granted, with the least and most in whole euros and how often it is a loan. */
const costs = [
  { kind: "bewindvoering", weight: 30, euros: [420, 1720], loan: 0 },
  { kind: "woninginrichting", weight: 16, euros: [650, 3400], loan: 0.6 },
  { kind: "rechtsbijstand", weight: 14, euros: [90, 220], loan: 0 },
  { kind: "medische kosten", weight: 17, euros: [60, 780], loan: 0.1 },
  { kind: "reiskosten", weight: 12, euros: [40, 360], loan: 0 },
  { kind: "waarborgsom", weight: 5, euros: [500, 1500], loan: 1 },
  { kind: "uitvaart", weight: 3, euros: [900, 3200], loan: 0.2 },
] as const;

export const assistanceHead = csvText([
  ["toekenning", "bsn", "kostensoort", "vorm", "aangevraagd_op", "besloten_op", "bedrag"],
]);

/** Grants of special assistance, some one for each two households with little a year; the amounts are added to the ledger. */
export function assistanceRows(run: Run, part: PartOfRun, sums: LedgerSums): string {
  return csvText(
    lowIncomesOf(run, part).flatMap(({ household, year, present, from, until }) => {
      const [client] = adultsOf(present, until);
      if (client === undefined) return [];
      const random = streamFor(run.parameters.seed, "assistance", household.number * 64 + (year % 64));
      const rows: string[][] = [];
      for (let day = from + untilNext(random, 0.55 / 365); day <= until; day += untilNext(random, 0.55 / 365)) {
        const cost =
          costs[
            weighted(
              random,
              costs.map(({ weight }) => weight),
            )
          ] ?? costs[0];
        const asked = Math.floor(day);
        const granted = asked + (happens(random, 0.93) ? between(random, 5, 56) : between(random, 57, 95));
        const cents = between(random, cost.euros[0], cost.euros[1]) * 100;
        const form = happens(random, cost.loan) ? "lening" : "om niet";
        if (granted > run.last) continue;
        sums.support.assistance.add(0, monthOf(granted) - run.parameters.start, cents);
        rows.push([
          ...[`BB${household.number}-${year}-${rows.length + 1}`, testBsn(client.number), cost.kind, form],
          ...[dayText(asked), dayText(granted), euroText(cents)],
        ]);
      }
      return rows;
    }),
  );
}

interface Meant {
  readonly scheme: Scheme;
  /** For whom of a household it is meant. */
  readonly persons: (low: LowIncome) => readonly Person[];
  /** The share of them that uses it, and what it is worth, in eurocents. */
  readonly reach: number;
  readonly cents: (low: LowIncome) => number;
}

const years = 365;

const meant: readonly Meant[] = [
  { scheme: "meedoenregeling", persons: ({ present }) => present, reach: 0.46, cents: () => 150_00 },
  {
    ...{ scheme: "kindpakket", reach: 0.63, cents: () => 225_00 },
    persons: ({ present, until }) => present.filter(({ born }) => ageOn(born, until) >= 4 && ageOn(born, until) < 18),
  },
  {
    ...{ scheme: "collectieve zorgverzekering", reach: 0.4, cents: () => 216_00 },
    persons: ({ present, until }) => adultsOf(present, until),
  },
  {
    scheme: "individuele inkomenstoeslag",
    persons: ({ present, benefits, until }) =>
      benefits.some(({ from }) => until - from > 3 * years) ? adultsOf(present, until).slice(0, 1) : [],
    ...{ reach: 0.74, cents: ({ present }: LowIncome) => (present.length > 1 ? 610_00 : 425_00) },
  },
];

export const schemeHead = csvText([["nummer", "regeling", "bsn", "jaar", "toegekend_op", "bedrag"]]);

/**
 * Who uses a poverty scheme in a year. Some households ask all that there is and others nothing. What it costs is added to the ledger, and
 * for how many people each scheme is meant to what is known of them.
 */
export function schemeRows(run: Run, part: PartOfRun, sums: LedgerSums): string {
  const { seed, start } = run.parameters;
  return csvText(
    lowIncomesOf(run, part).flatMap((low) => {
      const { household, year, from, until, present } = low;
      const leaning = streamFor(seed, "schemes", household.number * 64 + 63).uniform();
      const random = streamFor(seed, "schemes", household.number * 64 + (year % 60));
      const at = year - yearOf(start);
      sums.support.meant.add(targeted.length - 1, at, adultsOf(present, until).length);
      return meant.flatMap(({ scheme, persons, reach, cents }, which) =>
        persons(low).flatMap((person) => {
          sums.support.meant.add(schemes.indexOf(scheme), at, 1);
          const isUsed = (leaning + random.uniform()) / 2 < levelOf(reach);
          const day = grantedOn(random.uniform(), from, year);
          if (!isUsed || day > until) return [];
          sums.support.schemes.add(0, monthOf(day) - start, cents(low));
          return [
            ...[
              [
                `M${year}-${which}-${person.number}`,
                scheme,
                testBsn(person.number),
                year,
                dayText(day),
                euroText(cents(low)),
              ],
            ],
          ];
        }),
      );
    }),
  );
}

/** Below which level the mean of two draws lies with a chance of `share`. */
function levelOf(share: number): number {
  return share <= 0.5 ? Math.sqrt(share / 2) : 1 - Math.sqrt((1 - share) / 2);
}

/** Most ask in the first months of a year. */
function grantedOn(draw: number, from: DayNumber, year: number): DayNumber {
  return Math.max(from, firstDayOf(year * 12) + Math.floor(draw * draw * 330));
}

function adultsOf(persons: readonly Person[], day: DayNumber): readonly Person[] {
  return persons.filter(({ born }) => ageOn(born, day) >= 18);
}

/**
 * What others estimate of for how many people the schemes are meant, in February of each year: near it, but never quite. Of special assistance
 * a second one says something else.
 */
export function targetRows(run: Run, sums: LedgerSums): string {
  const { seed, start, months } = run.parameters;
  const random = streamFor(seed, "schemes", 0xffffffff);
  const head = ["jaar", "regeling", "bron", "datum", "personen"];
  const whole = Array.from({ length: yearOf(start + months - 1) - yearOf(start) + 1 }, (_, at) => at);
  return csvText([
    head,
    ...whole.flatMap((at) => {
      const year = yearOf(start) + at;
      const day = Math.max(run.first, firstDayOf(year * 12 + 1) + 14);
      const estimate = (which: number): number =>
        Math.round((sums.support.meant.at(which, at) * (0.9 + 0.2 * random.uniform())) / 10) * 10;
      const rows = [
        ...targeted.map((scheme, which) => [year, scheme, "Minima-effectrapportage", dayText(day), estimate(which)]),
        [year, "bijzondere bijstand", "Landelijke tabel lage inkomens", dayText(day), estimate(targeted.length - 1)],
      ];
      return day > run.last ? [] : rows.filter((row) => Number(row.at(-1)) > 0);
    }),
  ]);
}
