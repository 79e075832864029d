import { type DayNumber, firstDayOf, lastDayOf, monthOf, monthText, yearOf } from "../../../src/synth/day-number.ts";
import { groupBy } from "../../../src/synth/group.ts";
import { type Counts, type History, monthsOf, type Question, Tally, type TariffTold } from "./history.ts";
import { type Allocation, allocationsOf, latest } from "./known.ts";
import { approvedLines } from "./money.ts";

const never: DayNumber = 99_999_999;

function tariffsOf(history: History, question: Question): readonly TariffTold[] {
  return latest(history.tariffs, question, (one) =>
    [one.law, one.contract, one.provider, one.product, one.begin].join("|"),
  );
}

function holdsOn({ begin, end = never }: TariffTold, day: DayNumber): boolean {
  return begin <= day && end >= day;
}

/** Minutes are counted as hours. */
const hours = (unit: string): string => (unit === "01" ? "04" : unit);

interface Spread {
  readonly volume?: number;
  readonly amount?: number;
  /** At the price of the contract that began last, where no price holds any more. */
  readonly carried?: number;
}

/** What of an allocation lies between two days, day by day. */
function spread(one: Allocation, first: DayNumber, last: DayNumber, tariffs: readonly TariffTold[]): Spread {
  const isBudget = one.budget !== undefined;
  const unit = isBudget ? "83" : one.unit;
  const month = monthOf(first);
  const perDay: Readonly<Record<string, number | undefined>> = {
    1: 1,
    2: 7,
    4: lastDayOf(month) - firstDayOf(month) + 1,
    6: one.end === never ? undefined : one.end - one.begin + 1,
  };
  const parts = perDay[isBudget ? "6" : one.frequency];
  if (parts === undefined) return {};
  const whole = (one.budget ?? one.volume) * (last - first + 1);
  const below = parts * (unit === "01" ? 60 : 1);
  const at = (price: number | undefined): number | undefined =>
    price === undefined ? undefined : Math.floor((2 * whole * price + below) / (2 * below));
  const amount = at(unit === "83" ? 1 : priceOf(one, unit, first, tariffs, holdsOn));
  const carried = at(
    amount === undefined ? priceOf(one, unit, first, tariffs, ({ begin }) => begin <= first) : undefined,
  );
  return {
    volume: whole / below,
    ...(amount === undefined ? {} : { amount }),
    ...(carried === undefined ? {} : { carried }),
  };
}

/** The price of a unit in the contract of the provider on a day, of an hour where minutes are counted. */
function priceOf(
  one: Allocation,
  unit: string,
  day: DayNumber,
  tariffs: readonly TariffTold[],
  counts: (tariff: TariffTold, day: DayNumber) => boolean,
): number | undefined {
  const found = tariffs
    .filter(({ law, provider, product }) => law === one.law && provider === one.provider && product === one.product)
    .filter((tariff) => hours(tariff.unit) === hours(unit) && tariff.price !== undefined && counts(tariff, day))
    .toSorted((a, b) => a.begin - b.begin || (a.contract < b.contract ? -1 : 1))
    .at(-1);
  return found?.price === undefined ? undefined : found.price * (found.unit === "01" ? 60 : 1);
}

/** The part of each allocation in each month, by the key of its row. */
export function* partsOf(history: History, question: Question) {
  const tariffs = tariffsOf(history, question);
  for (const one of allocationsOf(history, question))
    for (const month of monthsOf(question)) {
      const [first, last] = [Math.max(one.begin, firstDayOf(month)), Math.min(one.end, lastDayOf(month))];
      const unit = hours(one.budget === undefined ? one.unit : "83");
      const key = [monthText(month), one.law, one.category, one.product, unit].join("|");
      if (first <= last) yield { key, client: one.client, ...spread(one, first, last, tariffs) };
    }
}

export function allocatedAndDeclared(history: History, question: Question): Counts {
  const tally = new Tally();
  for (const [key, parts] of groupBy(partsOf(history, question), (one) => one.key)) {
    // A budget in euros is an amount and no volume.
    const isBudget = key.endsWith("|83");
    const volume = isBudget ? 0 : parts.reduce((sum, one) => sum + (one.volume ?? 0), 0);
    const amount = parts.reduce((sum, one) => sum + (one.amount ?? 0), 0);
    const [noVolume, noAmount] = [
      parts.filter((one) => one.volume === undefined).length,
      parts.filter((one) => one.amount === undefined).length,
    ];
    const known = parts.filter((one) => !isBudget && one.volume !== undefined);
    tally.addAll([key], {
      clienten_met_volume: new Set(known.map(({ client }) => client)).size,
      ...{ toewijzingen: parts.length, clienten: new Set(parts.map(({ client }) => client)).size },
      ...{ volume_toegewezen: volume, bedrag_toegewezen: amount, zonder_volume: noVolume, zonder_prijs: noAmount },
      volume_vergelijkbaar: noVolume === 0 ? volume : 0,
      bedrag_vergelijkbaar: noAmount === 0 ? amount : 0,
    });
  }
  for (const line of approvedLines(history, question)) {
    const key = [monthText(monthOf(line.first)), line.law, line.category, line.product, hours(line.unit)];
    if (line.unit !== "83") tally.add(key, "volume_gedeclareerd", line.volume / (line.unit === "01" ? 60 : 1));
    tally.add(key, "bedrag_gedeclareerd", line.amount);
  }
  return tally.counts();
}

export function ceilings(history: History, question: Question): Counts {
  const tally = new Tally();
  const tariffs = tariffsOf(history, question);
  const lotOf = ({ law, contract, lot = "", provider }: TariffTold): string => [law, contract, lot, provider].join("|");
  const year = { ...question, from: yearOf(question.from) * 12 };
  const lines = approvedLines(history, year);
  for (const [lot, own] of groupBy(tariffs, lotOf))
    for (const month of monthsOf(question)) {
      const [first, last] = [firstDayOf(yearOf(month) * 12), lastDayOf(yearOf(month) * 12 + 11)];
      const limits = own.flatMap(({ ceiling, begin, end = never }) =>
        ceiling !== undefined && begin <= last && end >= first ? [ceiling] : [],
      );
      if (limits.length === 0) continue;
      const ceiling = Math.max(...limits);
      const used = lines.filter(
        (line) =>
          yearOf(monthOf(line.first)) === yearOf(month) &&
          monthOf(line.first) <= month &&
          own.some(
            (tariff) =>
              tariff.law === line.law &&
              tariff.provider === line.provider &&
              tariff.product === line.product &&
              holdsOn(tariff, line.first),
          ),
      );
      const sum = (some: typeof used): number => some.reduce((total, { amount }) => total + amount, 0);
      const before = sum(used.filter((line) => monthOf(line.first) < month));
      const people = new Set(used.map(({ client }) => client)).size;
      const isSaid = people >= question.leastGroup;
      tally.addAll([monthText(month), lot], {
        ...{ plafond: ceiling, gebruikt: sum(used), in_maand: sum(used) - before, clienten: people },
        bereikt: Number(isSaid && sum(used) >= ceiling),
        bereikt_in_maand: Number(isSaid && sum(used) >= ceiling && before < ceiling),
      });
    }
  return tally.counts();
}
