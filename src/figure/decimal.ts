/**
 * An exact decimal number: `digits` ÷ 10^`decimals`. Printed numbers and rates are kept this way, because a binary
 * fraction cannot hold 0.1 and "1.009 thousand" must be 1009 and not 1008.9999999999999.
 */
export interface Decimal {
  readonly digits: bigint;
  readonly decimals: number;
}

/** More digits than any amount needs; longer input is refused rather than computed with. */
const longest = 40;

/**
 * Reads a number in the notation of programs: `-12.50`, `1e-7`. Undefined when it is none, has more than 40 digits or a
 * larger exponent.
 */
export function parseDecimal(text: string): Decimal | undefined {
  if (text.length > 2 * longest) return undefined;
  const match = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/i.exec(text);
  if (match === null) return undefined;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
  const shift = Number(exponent);
  if (whole.length + fraction.length > longest || Math.abs(shift) > 330) return undefined;
  const digits = BigInt(`${sign === "-" ? "-" : ""}${whole}${fraction}`);
  const decimals = fraction.length - shift;
  return decimals >= 0 ? { digits, decimals } : { digits: digits * 10n ** BigInt(-decimals), decimals: 0 };
}

/**
 * The decimal number that a person would read in a number: the shortest one that is written back to it, so 0.1 is one
 * tenth. Throws RangeError for NaN and infinities.
 */
export function decimalOf(value: number): Decimal {
  const decimal = Number.isFinite(value) ? parseDecimal(String(value)) : undefined;
  if (decimal === undefined) throw new RangeError(`not a finite number: ${value}`);
  return decimal;
}

/** The number nearest to a decimal. */
export function toNumber(decimal: Decimal): number {
  return Number(`${decimal.digits}e${-decimal.decimals}`);
}

/** Adds exactly. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const decimals = Math.max(a.decimals, b.decimals);
  return { digits: atDecimals(a, decimals) + atDecimals(b, decimals), decimals };
}

/** Subtracts exactly. */
export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  return addDecimals(a, { digits: -b.digits, decimals: b.decimals });
}

/** Multiplies exactly. */
export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, decimals: a.decimals + b.decimals };
}

/**
 * Divides and rounds to a number of decimals, half away from zero as a Dutch administration does: 2.5 is 3, -2.5 is -3.
 * Throws RangeError when dividing by zero.
 */
export function divideDecimals(a: Decimal, b: Decimal, decimals: number): Decimal {
  if (b.digits === 0n) throw new RangeError("division by zero");
  const numerator = a.digits * 10n ** BigInt(b.decimals + decimals);
  const denominator = b.digits * 10n ** BigInt(a.decimals);
  return { digits: divideHalfAwayFromZero(numerator, denominator), decimals };
}

/** Rounds to a number of decimals, half away from zero; with more decimals than it has it only gains zeros. */
export function roundDecimal(value: Decimal, decimals: number): Decimal {
  return divideDecimals(value, { digits: 1n, decimals: 0 }, decimals);
}

/** Negative, zero or positive as a is less than, equal to or more than b. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const { digits } = subtractDecimals(a, b);
  return digits < 0n ? -1 : digits > 0n ? 1 : 0;
}

function atDecimals(value: Decimal, decimals: number): bigint {
  return value.digits * 10n ** BigInt(decimals - value.decimals);
}

function divideHalfAwayFromZero(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const [n, d] = [numerator < 0n ? -numerator : numerator, denominator < 0n ? -denominator : denominator];
  const quotient = (2n * n + d) / (2n * d);
  return negative ? -quotient : quotient;
}
