/**
 * The values under which given shares of the values lie, between neighbours on a straight line (type 7 of Hyndman and Fan 1996, as
 * `quantileOfSorted`), by selection instead of sorting: Hoare's quickselect, middle of three. Puts `values` in another order.
 */
export function quantilesOf(values: Float64Array, shares: readonly number[]): readonly number[] {
  if (values.length === 0) return shares.map(() => Number.NaN);
  const sorted = [...new Set(shares)].sort((a, b) => a - b);
  const found = new Map<number, number>();
  let from = 0;
  for (const share of sorted) {
    const at = Math.min(Math.max(share, 0), 1) * (values.length - 1);
    const low = Math.floor(at);
    select(values, low, from);
    from = low;
    const below = values[low] ?? Number.NaN;
    // The next value is the smallest of all that lie after the one that was selected.
    const above = low + 1 < values.length && at > low ? smallestFrom(values, low + 1) : below;
    found.set(share, below + (at - low) * (above - below));
  }
  return shares.map((share) => found.get(share) ?? Number.NaN);
}

/** The value with so many smaller ones before it (0 is the smallest). Puts `values` in another order. */
export function valueOfRank(values: Float64Array, rank: number): number {
  select(values, rank, 0);
  return values[rank] ?? Number.NaN;
}

/** Puts the value of rank `rank` in its place, with none larger before it and none smaller after it. */
function select(values: Float64Array, rank: number, from: number): void {
  let [left, right] = [from, values.length - 1];
  while (left < right) {
    const pivot = middleOf(values[left] ?? 0, values[(left + right) >> 1] ?? 0, values[right] ?? 0);
    const [low, high] = split(values, left, right, pivot);
    if (rank <= high) right = high;
    else if (rank >= low) left = low;
    else return;
  }
}

/** Puts what is smaller than the pivot before what is larger; gives where the second part starts and the first one ends. */
function split(values: Float64Array, left: number, right: number, pivot: number): readonly [number, number] {
  let [i, j] = [left, right];
  while (i <= j) {
    while ((values[i] ?? 0) < pivot) i += 1;
    while ((values[j] ?? 0) > pivot) j -= 1;
    if (i > j) break;
    const other = values[i] ?? 0;
    values[i] = values[j] ?? 0;
    values[j] = other;
    i += 1;
    j -= 1;
  }
  return [i, j];
}

function middleOf(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

function smallestFrom(values: Float64Array, from: number): number {
  let smallest = Number.POSITIVE_INFINITY;
  for (let at = from; at < values.length; at += 1) smallest = Math.min(smallest, values[at] ?? smallest);
  return smallest;
}
