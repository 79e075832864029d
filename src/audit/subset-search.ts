/** At most this many numbers are searched for subsets: beyond it chance would find too many. */
export const subsetLimit = 24;

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
  const right = sums(numbers.slice(middle)).sort((a, b) => a.sum - b.sum);
  const found: number[] = [];
  for (const one of left) {
    const low = target - tolerance - one.sum;
    const high = target + tolerance - one.sum;
    for (let index = firstAtLeast(right, low); index < right.length; index += 1) {
      const other = right[index];
      if (other === undefined || other.sum > high) break;
      const mask = one.mask | (other.mask << middle);
      if ((mask & (mask - 1)) !== 0) found.push(mask);
      if (found.length >= limit) return found;
    }
  }
  return found;
}

interface PartialSum {
  readonly mask: number;
  readonly sum: number;
}

function sums(numbers: readonly number[]): PartialSum[] {
  let all: PartialSum[] = [{ mask: 0, sum: 0 }];
  for (const [index, number] of numbers.entries()) {
    all = all.concat(all.map(({ mask, sum }) => ({ mask: mask | (1 << index), sum: sum + number })));
  }
  return all;
}

function firstAtLeast(sorted: readonly PartialSum[], bound: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.sum ?? 0) < bound) low = middle + 1;
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
