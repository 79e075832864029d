/** At most this many numbers are searched for subsets: beyond it chance would find too many, and 2^13 sums a half are enough. */
export const subsetLimit = 25;

/** All sums of either half of a row of numbers, made once for every number that is tried as their total. */
export interface HalfSums {
  readonly middle: number;
  readonly left: SubsetSums;
  readonly right: SubsetSums;
}

/** Makes the sums of both halves of at most `subsetLimit` numbers. */
export function halfSums(numbers: readonly number[]): HalfSums {
  const middle = Math.floor(numbers.length / 2);
  return { middle, left: sums(numbers.slice(0, middle)), right: sums(numbers.slice(middle)) };
}

/** What is looked for: a sum, how far it may be off, and the number that is no part of it. */
export interface WantedSum {
  readonly target: number;
  readonly tolerance: number;
  readonly without: number;
}

/**
 * Finds the subsets whose sum lies within a tolerance of a target, by going through the sums of both halves in opposite
 * directions (Horowitz and Sahni, 1974). Returns bit masks over the numbers, at most `limit` of them; subsets of fewer than
 * two are left out.
 */
export function subsetsWithSum(
  halves: HalfSums,
  { target, tolerance, without }: WantedSum,
  limit: number,
): readonly number[] {
  const { middle } = halves;
  const left = withoutBit(halves.left, without);
  const right = withoutBit(halves.right, without - middle);
  const found: number[] = [];
  let start = right.sum.length - 1;
  for (let index = 0; index < left.sum.length; index += 1) {
    const rest = target - (left.sum[index] ?? 0);
    // The sums of the left half rise, so those of the right half that still fit only fall.
    while (start >= 0 && (right.sum[start] ?? 0) > rest + tolerance) start -= 1;
    for (let other = start; other >= 0 && (right.sum[other] ?? 0) >= rest - tolerance; other -= 1) {
      const whole = (left.mask[index] ?? 0) | ((right.mask[other] ?? 0) << middle);
      if ((whole & (whole - 1)) !== 0) found.push(whole);
      if (found.length >= limit) return found;
    }
  }
  return found;
}

function withoutBit({ sum, mask }: SubsetSums, bit: number): SubsetSums {
  if (bit < 0 || 1 << bit >= sum.length) return { sum, mask };
  const isFree = (_: number, index: number): boolean => (((mask[index] ?? 0) >>> bit) & 1) === 0;
  return { sum: sum.filter(isFree), mask: mask.filter(isFree) };
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
