/** At most this many numbers are searched for subsets: beyond it chance would find too many, and 2^12 sums a half are enough. */
export const subsetLimit = 24;

/**
 * Finds the subsets of numbers whose sum lies within a tolerance of a target, by going through the sums of both halves in
 * opposite directions (Horowitz and Sahni, 1974). Returns bit masks over the numbers, at most `limit` of them; subsets of
 * fewer than two are left out.
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
  const found: number[] = [];
  let start = right.sum.length - 1;
  for (const [index, sum] of left.sum.entries()) {
    const [low, high] = [target - tolerance - sum, target + tolerance - sum];
    // The sums of the left half rise, so those of the right half that still fit only fall.
    while (start >= 0 && (right.sum[start] ?? 0) > high) start -= 1;
    for (let other = start; other >= 0 && (right.sum[other] ?? 0) >= low; other -= 1) {
      const whole = (left.mask[index] ?? 0) | ((right.mask[other] ?? 0) << middle);
      if ((whole & (whole - 1)) !== 0) found.push(whole);
      if (found.length >= limit) return found;
    }
  }
  return found;
}

/** The sums of all subsets, smallest first, each with its mask. */
interface SubsetSums {
  readonly sum: Float64Array;
  readonly mask: Uint32Array;
}

/** Adds the numbers one by one, merging the sums without and with it, so that nothing need be sorted. */
function sums(numbers: readonly number[]): SubsetSums {
  return numbers.reduce<SubsetSums>(
    (without, number, bit) => {
      const { sum, mask } = without;
      const merged = { sum: new Float64Array(2 * sum.length), mask: new Uint32Array(2 * sum.length) };
      let [plain, added] = [0, 0];
      for (let index = 0; index < merged.sum.length; index += 1) {
        const next = sum[plain] ?? Number.POSITIVE_INFINITY;
        const withNumber = (sum[added] ?? Number.POSITIVE_INFINITY) + number;
        if (next <= withNumber) {
          merged.sum[index] = next;
          merged.mask[index] = mask[plain] ?? 0;
          plain += 1;
        } else {
          merged.sum[index] = withNumber;
          merged.mask[index] = (mask[added] ?? 0) | (1 << bit);
          added += 1;
        }
      }
      return merged;
    },
    { sum: Float64Array.of(0), mask: Uint32Array.of(0) },
  );
}

/** The numbers of a mask's bits. */
export function bitsOf(mask: number): readonly number[] {
  const bits: number[] = [];
  for (let index = 0; mask >> index !== 0; index += 1) if ((mask >> index) & 1) bits.push(index);
  return bits;
}
