const enoughPlaces = 200;

/**
 * How much the places where a relation holds speak against chance, in bits: a place that would hold by chance once in a
 * thousand counts ten. Numbers that hardly differ from those of an earlier place say nothing new: a row of equal numbers
 * is one piece of evidence, not five.
 */
export class Evidence {
  #bits = 0;
  readonly #seen: (readonly number[])[] = [];

  /**
   * Adds a place where the relation holds.
   *
   * @param numbers the numbers of the relation at this place, the target first.
   * @param room how far rounding lets the two sides lie apart, in both directions together.
   */
  add(numbers: readonly number[], room: number): void {
    // So many places tell enough, and comparing each with all others would never end in a table of 50,000 rows.
    if (this.#seen.length >= enoughPlaces) return;
    const size = Math.hypot(...numbers);
    let news = size;
    for (const earlier of this.#seen) news = Math.min(news, distance(numbers, earlier));
    this.#seen.push(numbers);
    if (news > 0) this.#bits += Math.max(0, Math.log2((2 * news) / Math.max(room, size * Number.EPSILON)));
  }

  get bits(): number {
    return this.#bits;
  }
}

function distance(a: readonly number[], b: readonly number[]): number {
  return Math.hypot(...a.map((number, index) => number - (b[index] ?? 0)));
}

/** Evidence that a discovery needs beyond the number of relations that were tried: chance once in 200 tables, in the numbers tried. */
export const doubt = Math.log2(200);

/** What a total-like label is worth: it says in words that there is a sum. */
export const labelWorth = 10;

/** How many places may break a relation that is still believed, since one slip breaks one place. */
export function mayBreak(places: number): number {
  return Math.max(1, Math.min(Math.floor(places / 3), 3 + Math.floor(places / 20)));
}
