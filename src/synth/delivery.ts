import type { RandomStream } from "../figure/random-stream.ts";
import { type Allocation, endOf } from "./allocation.ts";
import type { Contracts } from "./contract.ts";
import { type DayNumber, firstDayOf, lastDayOf, type MonthNumber, monthOf, weeksTouched } from "./day-number.ts";
import { type Product, products } from "./product.ts";

/** What was really given of one allocation in one month. */
export interface Delivery {
  readonly allocation: Allocation;
  readonly month: MonthNumber;
  /** The product period: the month, as far as the allocation covers it (OP367). */
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** In the unit that the provider declares in. */
  readonly volume: number;
  /** The most that may be declared of this month. */
  readonly most: number;
  readonly unit: Product["unit"];
  /** Eurocents for an hour (minutes) or a unit; 0 for euros, which have none. */
  readonly price: number;
}

/** What an amount of a product costs, in eurocents: of minutes by the price of the hour (IV081), of euros what they are. */
export function amountOf(volume: number, unit: Product["unit"], price: number): number {
  if (unit === "83") return volume;
  return unit === "01" ? Math.round((price * volume) / 60) : volume * price;
}

/** The care of an allocation in the months of the run, one row for each month in which any was given. */
export function* deliveriesOf(
  random: RandomStream,
  allocation: Allocation,
  contracts: Contracts,
  start: MonthNumber,
  end: MonthNumber,
): Generator<Delivery> {
  const { care, product: at, provider } = allocation;
  const product = products[at];
  if (care === undefined || product === undefined) return;
  const minutes = product.unit === "04" && contracts.providers[provider]?.minutes === true;
  const unit = minutes ? "01" : product.unit;
  const until = Math.min(end - 1, monthOf(care.last));
  for (let month = Math.max(start, monthOf(care.first)); month <= until; month += 1) {
    const days = daysOfCare(allocation, month);
    const first = Math.max(firstDayOf(month), allocation.begin);
    const last = Math.min(lastDayOf(month), endOf(allocation));
    const given = volumeOf(random, product, allocation, days, weeksTouched(first, last));
    const factor = minutes ? 60 : 1;
    if (given.volume <= 0 || last < first) continue;
    const price = product.unit === "83" ? 0 : contracts.tariff(at, provider, month);
    yield { allocation, month, first, last, unit, price, volume: given.volume * factor, most: given.most * factor };
  }
}

function daysOfCare({ care, pause }: Allocation, month: MonthNumber): number {
  if (care === undefined) return 0;
  const days = overlap(care, month);
  return pause === undefined ? days : Math.max(0, days - overlap(pause, month));
}

function overlap({ first, last }: { readonly first: DayNumber; readonly last: DayNumber }, month: MonthNumber): number {
  return Math.max(0, Math.min(last, lastDayOf(month)) - Math.max(first, firstDayOf(month)) + 1);
}

/** Clients miss appointments and providers lack people, so less is given than allocated; nights in a home are hardly missed. */
function volumeOf(
  random: RandomStream,
  { unit, frequency }: Product,
  { volume, episode: { use }, care }: Allocation,
  days: number,
  weeks: number,
): { readonly volume: number; readonly most: number } {
  if (days === 0 || care === undefined) return { volume: 0, most: 0 };
  const share = unit === "14" ? 0.9 + 0.1 * use : use;
  const luck = Math.min(1, share * (0.88 + 0.2 * random.uniform()));
  if (frequency === "2") {
    const exact = (volume * days * luck) / 7;
    const most = weeks * volume;
    return { volume: Math.min(most, unit === "01" ? Math.round(exact / 5) * 5 : Math.round(exact)), most };
  }
  if (frequency === "4")
    return unit === "82" ? { volume, most: volume } : { volume: Math.round(volume * luck), most: volume };
  const part = (volume * use * days) / (care.last - care.first + 1);
  return { volume: unit === "83" ? Math.floor(part / 100) * 100 : Math.floor(part), most: volume };
}
