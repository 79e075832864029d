/** A line of a declaration as far as its price goes: amounts in eurocents, the price of one unit. */
export interface PricedLine {
  readonly volume: number;
  readonly amount: number;
  readonly price: number;
  readonly unit: string;
}

const minutes = "01";

/**
 * Whether an amount is volume times price (TR346). A line in minutes may come from a contract by the hour: its price is
 * then rounded and not used, and the amount is hour price times minutes by 60, rounded to cents (IV081). Every amount that
 * some hour price with this minute price gives, fits.
 */
export function amountFits({ volume, amount, price, unit }: PricedLine): boolean {
  if (amount === volume * price) return true;
  if (unit !== minutes) return false;
  // Hour prices in whole cents that round to this price of a minute: 1,455 to 1,46 and 1,454 to 1,45.
  const [least, most] = [Math.ceil(60 * (price - 0.5)), Math.ceil(60 * (price + 0.5)) - 1];
  const rounded = (hourPrice: number) => Math.floor((hourPrice * volume) / 60 + 0.5);
  return amount >= rounded(least) && amount <= rounded(most) && isReached(amount, volume);
}

/** With few minutes every cent is reached; with more than an hour only some amounts are. */
function isReached(amount: number, volume: number): boolean {
  if (volume <= 60) return true;
  const hourPrice = Math.round((amount * 60) / volume);
  return [hourPrice - 1, hourPrice, hourPrice + 1].some((price) => Math.floor((price * volume) / 60 + 0.5) === amount);
}
