/**
 * Rounds parts to whole cents that add up to a whole exactly: each to zero, and what is left, a cent at a time, to the largest remainders
 * on the side where it is missing, the first when they are equal. Parts of zero stay zero. Parts and whole with the other sign give the same
 * with the other sign. What parts of enormous size lose beyond their cents is spread over all of them first.
 */
export function wholeCents(parts: readonly number[], whole: number): readonly number[] {
  const cents = parts.map((part) => Math.trunc(part) + 0);
  let left = whole - cents.reduce((sum, one) => sum + one, 0);
  const sign = left < 0 ? -1 : 1;
  const order = parts
    .map((part, at) => ({ at, rest: (part - Math.trunc(part)) * sign, isNone: part === 0 }))
    .filter(({ isNone }) => !isNone)
    .toSorted((a, b) => b.rest - a.rest || a.at - b.at);
  if (order.length === 0) return cents;
  const each = Math.trunc(left / order.length);
  left -= each * order.length;
  for (const [place, { at }] of order.entries())
    cents[at] = (cents[at] ?? 0) + each + (place < Math.abs(left) ? sign : 0);
  return cents;
}
