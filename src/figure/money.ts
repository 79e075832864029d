import {
  addDecimals,
  type Decimal,
  decimalOf,
  multiplyDecimals,
  parseDecimal,
  roundDecimal,
  toNumber,
} from "./decimal.ts";

declare const centsBrand: unique symbol;

/** An amount of money in whole eurocents. */
export type Cents = number & { readonly [centsBrand]: true };

/** Takes a whole number of eurocents as an amount. Throws RangeError when it is not whole or too large to be exact. */
export function cents(value: number): Cents {
  if (!isCents(value)) throw new RangeError(`not a whole number of eurocents: ${value}`);
  return value;
}

/**
 * The amount of so many euros, from a number or from an exact decimal string with a point: `euros("1234.56")`. Throws
 * RangeError when it is no number, has a fraction of a cent or is too large to be exact: rounding is never silent.
 */
export function euros(amount: string | number): Cents {
  const decimal = typeof amount === "number" ? decimalOf(amount) : parseDecimal(amount);
  if (decimal === undefined) throw new RangeError(`not an amount: ${String(amount).slice(0, 80)}`);
  return cents(toNumber(multiplyDecimals(decimal, hundred)));
}

/** The amount in euros; the nearest number, which prints as the exact amount: 1 cent is 0.01. */
export function toEuros(amount: Cents): number {
  return amount === 0 ? 0 : amount / 100;
}

/** Adds two amounts. Throws RangeError when the sum is too large to be exact. */
export function addCents(a: Cents, b: Cents): Cents {
  return cents(a + b);
}

/** Adds amounts; of none it is zero. Throws RangeError when a sum on the way is too large to be exact. */
export function sumCents(amounts: Iterable<Cents>): Cents {
  let total = cents(0);
  for (const amount of amounts) total = addCents(total, amount);
  return total;
}

/**
 * An amount times a rate, rounded to the cent half away from zero: 0.5 cent is 1 cent, -0.5 cent is -1 cent. The rate is
 * taken as the decimal that it prints as, so 1.1 is eleven tenths. Throws RangeError when the result is too large.
 */
export function multiplyCents(amount: Cents, rate: number | Decimal): Cents {
  const factor = typeof rate === "number" ? decimalOf(rate) : rate;
  return cents(toNumber(roundDecimal(multiplyDecimals(decimalOf(amount), factor), 0)));
}

/**
 * Splits an amount over weights so that the parts add up to it, to the cent. Each part is its exact share rounded down
 * (towards zero); the cents left over go to the largest remainders, the earlier weight first when they are equal.
 * Throws RangeError when a weight is negative or all are zero.
 */
export function allocateCents(amount: Cents, weights: readonly number[]): readonly Cents[] {
  const whole = commonDenominator(weights.map(decimalOf));
  const total = whole.reduce((sum, weight) => sum + weight, 0n);
  if (total === 0n || whole.some((weight) => weight < 0n)) {
    throw new RangeError("weights must be zero or more, and one of them more than zero");
  }
  const size = BigInt(Math.abs(amount));
  const parts = whole.map((weight) => (size * weight) / total);
  const remainders = whole.map((weight, index) => ({ index, rest: (size * weight) % total }));
  const left = Number(size - parts.reduce((sum, part) => sum + part, 0n));
  remainders.sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  const extra = new Set(remainders.slice(0, left).map(({ index }) => index));
  return parts.map((part, index) => {
    const share = Number(part) + (extra.has(index) ? 1 : 0);
    return cents(amount < 0 && share !== 0 ? -share : share);
  });
}

const hundred: Decimal = { digits: 100n, decimals: 0 };

function isCents(value: number): value is Cents {
  return Number.isSafeInteger(value);
}

function commonDenominator(values: readonly Decimal[]): readonly bigint[] {
  const decimals = Math.max(0, ...values.map((value) => value.decimals));
  return values.map((value) => addDecimals(value, { digits: 0n, decimals }).digits);
}
