/** At most this many numbers are searched for subsets: beyond it chance would find too many. */
export const subsetLimit = 16;

/**
 * Finds the subsets of numbers whose sum lies within a tolerance of a target, by sorting the sums of both halves
 * (Horowitz and Sahni, 1974). Returns bit masks over the numbers, at most `limit` of them; subsets of fewer than two are
 * left out.
 */
export function subsetsWithSum(
  numbers: readonly number[],
  target: number,
  tolerance: number,
  limit: number,
): readonly number[] {
  const middle = Math.floor(numbers.length / 2);
  const left = sums(numbers.slice(0, middle));
  const right = sums(numbers.slice(middle));
  const order = Uint32Array.from(right.keys()).sort((a, b) => (right[a] ?? 0) - (right[b] ?? 0));
  const sorted = Float64Array.from(order, (mask) => right[mask] ?? 0);
  const found: number[] = [];
  for (const [mask, sum] of left.entries()) {
    const high = target + tolerance - sum;
    for (let index = firstAtLeast(sorted, target - tolerance - sum); index < sorted.length; index += 1) {
      if ((sorted[index] ?? 0) > high) break;
      const whole = mask | ((order[index] ?? 0) << middle);
      if ((whole & (whole - 1)) !== 0) found.push(whole);
      if (found.length >= limit) return found;
    }
  }
  return found;
}

/** The sum of every subset, at the index of its mask. */
function sums(numbers: readonly number[]): Float64Array {
  const all = new Float64Array(1 << numbers.length);
  for (let mask = 1; mask < all.length; mask += 1) {
    const lowest = 31 - Math.clz32(mask & -mask);
    all[mask] = (all[mask & (mask - 1)] ?? 0) + (numbers[lowest] ?? 0);
  }
  return all;
}

function firstAtLeast(sorted: Float64Array, bound: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The numbers of a mask's bits. */
export function bitsOf(mask: number): readonly number[] {
  const bits: number[] = [];
  for (let index = 0; mask >> index !== 0; index += 1) if ((mask >> index) & 1) bits.push(index);
  return bits;
}
