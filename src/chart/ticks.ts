/** A value axis: ticks at round numbers, from the first to the last, both ends included. */
export interface ValueAxis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  /** Decimals that the step needs. */
  readonly decimals: number;
}

/**
 * Makes an axis of round numbers (steps of 1, 2, 2,5 or 5 times a power of ten) that holds all values, and zero unless
 * told otherwise.
 * Ticks are whole multiples of the step, computed from integers, so that 0,1 + 0,2 never shows as 0,30000000000000004.
 */
export function valueAxis(values: readonly number[], wanted: number, holdsZero = true): ValueAxis {
  const finite = values.filter(Number.isFinite);
  const held = holdsZero || finite.length === 0 ? [0, ...finite] : finite;
  let low = Math.min(...held);
  let high = Math.max(...held);
  if (low === high) high = low + 1;
  const raw = (high - low) / Math.max(1, wanted);
  const exponent = Math.floor(Math.log10(raw));
  const power = 10 ** exponent;
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= raw * 0.999) ?? 10;
  const decimals = Math.max(0, factor === 2.5 ? 1 - exponent : factor === 10 ? -exponent - 1 : -exponent);
  const step = factor * power;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  const round = (multiple: number) => Number((multiple * step).toFixed(decimals));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => round(first + index));
  low = round(first);
  high = round(last);
  return { low, high, ticks, decimals };
}
