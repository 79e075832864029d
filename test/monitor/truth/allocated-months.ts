import { type DayNumber, firstDayOf, lastDayOf, type MonthNumber, monthOf } from "../../../src/synth/day-number.ts";
import { daysFrom, monthsFrom, mostUnits } from "./declarable.ts";
import type { AllocationTold, ClaimLine, History, Question, TariffTold } from "./history.ts";
import { latest, versionsOf } from "./known.ts";

/** What an allocation is in one month. Amounts are eurocents, and absent where no price is known. */
export interface AllocatedMonth {
  readonly told: AllocationTold;
  readonly month: MonthNumber;
  readonly cents?: number;
  /** The most that may be declared of the month. */
  readonly ceiling?: number;
  /** The most that may be declared of all its months together. */
  readonly total?: number;
  /** What the volume of a line is worth at the price of the allocation; undefined where the two cannot be compared. */
  readonly worthOfLine: (line: ClaimLine) => number | undefined;
}

/** A number of cents per unit, as a fraction: minutes at the price of an hour are no whole cents. */
interface Worth {
  readonly cents: number;
  readonly over: number;
}

/** Every allocation that holds on the day in every month of it, from the first month asked up to that of the day. */
export function allocatedMonths(history: History, question: Question, from: MonthNumber): readonly AllocatedMonth[] {
  const tariffs = latest(history.tariffs, question, (one) =>
    [one.law, one.contract, one.provider, one.product, one.begin].join("|"),
  );
  return versionsOf(history, question).flatMap((told) =>
    monthsFrom(from, monthOf(question.asOf)).flatMap((month) => {
      const days = daysFrom(firstDayOf(month), lastDayOf(month)).filter((day) => isAllocatedOn(told, day));
      return days.length === 0 ? [] : [allocatedMonth(told, month, days, tariffs)];
    }),
  );
}

function isAllocatedOn({ begin, end }: AllocationTold, day: DayNumber): boolean {
  return day >= begin && (end === undefined || day <= end);
}

function allocatedMonth(
  told: AllocationTold,
  month: MonthNumber,
  days: readonly DayNumber[],
  tariffs: readonly TariffTold[],
): AllocatedMonth {
  // A budget is one amount in euros over all days, whatever else the message says.
  const one = told.budget === undefined ? told : { ...told, unit: "83", frequency: "6", volume: told.budget };
  const tariff = tariffOn(one, days[0] ?? told.begin, tariffs);
  const worth = worthOf(one.unit, tariff);
  const worthOfLine = (line: ClaimLine): number | undefined => {
    if (one.unit === "83") return line.amount;
    const own = line.unit === "83" ? undefined : worthOf(line.unit, tariff);
    return own === undefined ? undefined : Math.sign(line.volume) * rounded(Math.abs(line.volume), own);
  };
  if (worth === undefined) return { told, month, worthOfLine };
  const units = mostUnits(one, days);
  const atMost = (volume: number): number => Math.ceil((volume * worth.cents) / worth.over);
  const cents = centsOf(one, month, days, worth);
  return {
    ...{ told, month, worthOfLine },
    ...(cents === undefined ? {} : { cents }),
    ...(units === undefined ? {} : { ceiling: atMost(units) }),
    ...(one.frequency === "6" ? { total: atMost(one.volume) } : {}),
  };
}

/** The price on a day: of the contract of the provider that began last, and of two that began together the last by its number. */
function tariffOn(
  { law, provider, product, unit }: AllocationTold,
  day: DayNumber,
  tariffs: readonly TariffTold[],
): TariffTold | undefined {
  return tariffs
    .filter((one) => one.law === law && one.provider === provider && one.product === product)
    .filter((one) => one.price !== undefined && one.begin <= day && (one.end === undefined || day <= one.end))
    .filter((one) => worthOf(unit, one) !== undefined)
    .toSorted((a, b) => a.begin - b.begin || (a.contract < b.contract ? -1 : 1))
    .at(-1);
}

/** What one of a unit is worth at a tariff; of two units only minutes and hours are alike. */
function worthOf(unit: string, tariff: TariffTold | undefined): Worth | undefined {
  if (unit === "83") return { cents: 1, over: 1 };
  if (tariff?.price === undefined) return undefined;
  if (unit === tariff.unit) return { cents: tariff.price, over: 1 };
  if (unit === "01" && tariff.unit === "04") return { cents: tariff.price, over: 60 };
  if (unit === "04" && tariff.unit === "01") return { cents: tariff.price * 60, over: 1 };
  return undefined;
}

/** So many units in whole cents; half a cent is one. */
function rounded(units: number, { cents, over }: Worth): number {
  return Math.floor((2 * units * cents + over) / (2 * over));
}

/**
 * What the days of a month are worth. Each day has its part of a day, week, or all days; what is told of is rounded from the first day on, so
 * that no cent is lost between two months. A volume a month is of that month alone. Undefined where an end should say how long it is.
 */
function centsOf(
  { volume, frequency, begin, end }: AllocationTold,
  month: MonthNumber,
  days: readonly DayNumber[],
  { cents, over }: Worth,
): number | undefined {
  const perDay: Readonly<Record<string, number | undefined>> = {
    1: 1,
    2: 7,
    4: daysFrom(firstDayOf(month), lastDayOf(month)).length,
    6: end === undefined ? undefined : daysFrom(begin, end).length,
  };
  const parts = perDay[frequency];
  if (parts === undefined) return undefined;
  const of = (count: number): number => rounded(count * volume, { cents, over: over * parts });
  const before = frequency === "4" ? 0 : daysFrom(begin, (days[0] ?? begin) - 1).length;
  return of(before + days.length) - of(before);
}
