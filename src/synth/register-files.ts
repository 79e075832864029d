import { ceilingsOf } from "./ceilings.ts";
import type { Contracts } from "./contract.ts";
import { isPresent } from "./count-truth.ts";
import { csvText, euroText } from "./csv-text.ts";
import {
  ageOn,
  type DayNumber,
  dayText,
  firstDayOf,
  lastDayOf,
  type MonthNumber,
  monthOf,
  yearOf,
} from "./day-number.ts";
import type { LedgerSums } from "./ledger.ts";
import { addressIn } from "./neighbourhood.ts";
import type { Person } from "./person.ts";
import { products } from "./product.ts";
import type { PartOfRun, Run } from "./simulate.ts";
import type { Sink, Stream } from "./sink.ts";
import { testBsn } from "./test-bsn.ts";

const head = [
  ...[
    "peildatum",
    "bsn",
    "geboortedatum",
    "geslacht",
    "huishouden",
    "plaats_in_huishouden",
    "straat",
    "huisnummer",
    "postcode",
  ],
  ...["woonplaats", "buurtcode", "buurt", "ingeschreven_sinds"],
];

/** The days of which an extract of the register is made: the first of the run, every 1 January, the last. */
function extractDays({ parameters: { start, months }, first, last }: Run): readonly DayNumber[] {
  const januaries = Array.from({ length: months }, (_, at) => start + at).filter((month) => month % 12 === 0);
  return [...new Set([first, ...januaries.map(firstDayOf), last])];
}

/** The extracts of the register, opened with their headers. */
export async function openExtracts(run: Run, sink: Sink): Promise<ReadonlyMap<DayNumber, Stream>> {
  const streams = new Map<DayNumber, Stream>();
  for (const day of extractDays(run)) {
    const stream = await sink.open(`inwoners-${dayText(day)}.csv`);
    await stream.add(csvText([head]));
    streams.set(day, stream);
  }
  return streams;
}

/** The inhabitants of a part on a day: at its beginning on the first day of the run, otherwise at its end. */
export function extractOf(run: Run, { households }: PartOfRun, day: DayNumber): string {
  const at = day === run.last ? day : day - 1;
  const rows = households.flatMap(({ number, members, neighbourhood: place, kind }) => {
    const neighbourhood = run.neighbourhoods[place];
    if (neighbourhood === undefined) return [];
    return members
      .filter((person) => isPresent(person, at))
      .map((person) => {
        const { street, number: house, postcode } = addressIn(neighbourhood, person.dwelling);
        const seat = ageOn(person.born, day) < 18 ? "kind" : kind === "single" ? "alleenstaand" : "volwassene";
        return [
          ...[
            dayText(day),
            testBsn(person.number),
            dayText(person.born),
            person.sex,
            number,
            seat,
            street,
            house,
            postcode,
          ],
          ...[run.place.name, neighbourhood.code, neighbourhood.name, dayText(registeredOn(person))],
        ];
      });
  });
  return csvText(rows);
}

/** Who was there at the beginning came at some time before it, a household together. */
function registeredOn({ arrival, from, born, household }: Person): DayNumber {
  return arrival === "present" ? Math.max(born, from - ((household * 2_654_435) % 9000)) : from;
}

/** The contracts: a row for each provider, product and period with one price; a ceiling where most may be declared in its year. */
export function contractRows(run: Run, sums: LedgerSums): string {
  const { contracts, last } = run;
  const ceiling = ceilingsOf(run, sums);
  const header = [
    "contract",
    "agb",
    "aanbieder",
    "wet",
    "perceel",
    "categorie",
    "productcode",
    "eenheid",
    "bekostiging",
    "tarief",
    "plafond",
    "ingang",
    "einde",
  ];
  const rows = contracts.providers.flatMap(({ index, agb, name, offers }) =>
    [...offers.keys()].flatMap((at) => {
      const product = products[at];
      if (product === undefined) return [];
      return pricePeriods(run, contracts, at, index).map(({ from, until }) => [
        ...[`${contracts.codeOf(product, from)}-${agb}`, agb, name, product.law, product.title, product.category],
        // Minutes have the price of an hour.
        ...[contracts.codeOf(product, from), product.unit === "01" ? "04" : product.unit],
        product.unit === "82" || product.unit === "83" ? "output" : "inspanning",
        product.unit === "83" ? "" : euroText(contracts.tariff(at, index, from)),
        ceiling(at, index, yearOf(from)),
        ...[dayText(firstDayOf(from)), dayText(lastDayOf(endOf(until, last)))],
      ]);
    }),
  );
  return csvText([header, ...rows]);
}

/** A contract of which the run does not see the end runs to the end of its year: money is promised beyond what is known. */
function endOf(until: MonthNumber, last: DayNumber): MonthNumber {
  return until < monthOf(last) ? until : yearOf(until) * 12 + 11;
}

interface PricePeriod {
  readonly from: MonthNumber;
  readonly until: MonthNumber;
}

/** The months in which a price does not change: at most a year, less where the tariff jumps. */
function pricePeriods(
  { parameters: { start, months } }: Run,
  contracts: Contracts,
  product: number,
  provider: number,
): readonly PricePeriod[] {
  const periods: { from: MonthNumber; until: MonthNumber }[] = [];
  for (let month = start; month < start + months; month += 1) {
    if (!contracts.holds(product, provider, month)) continue;
    const open = periods.at(-1);
    const same =
      open !== undefined &&
      yearOf(open.from) === yearOf(month) &&
      contracts.tariff(product, provider, open.from) === contracts.tariff(product, provider, month);
    if (same) open.until = month;
    else periods.push({ from: month, until: month });
  }
  return periods;
}
