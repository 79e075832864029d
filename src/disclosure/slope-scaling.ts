/** What a unit of movement costs in a number that is hidden anyway: next to nothing, so that worlds stay small. */
export const moveCost = 1e-4;

/** How often prices are corrected by how far numbers moved. */
const rounds = 3;

/** A number that is not hidden yet and moves in an answer: what hiding it costs, and how far it moves. */
export interface Paid<Moved> {
  readonly number: Moved;
  readonly cost: number;
  readonly by: number;
}

/** An answer at the prices of now, and what must be paid for it. */
export interface Answer<Found, Moved> {
  readonly found: Found;
  readonly paid: readonly Paid<Moved>[];
}

/** How answers are found, and how prices are set. */
export interface Priced<Found, Moved> {
  /** The answer at the prices of now; undefined where there is none. */
  readonly answer: () => Answer<Found, Moved> | undefined;
  /** Sets what a unit of movement of a number costs from now on. */
  readonly charge: (number: Moved, cost: number) => void;
  /** How far the number moves that is asked about. */
  readonly amount?: number;
}

/**
 * The answer for which least must be hidden. Costs are linear in how far a number moves, where hiding costs the same however far: so the second time
 * a number costs its price divided by how far it moved (slope scaling; Kim and Pardalos, 1999), which draws the movement together on few
 * numbers. Undefined where there is none.
 */
export function cheapestAnswer<Found, Moved>({
  answer,
  charge,
  amount = 1,
}: Priced<Found, Moved>): (Answer<Found, Moved> & { readonly price: number }) | undefined {
  let best: (Answer<Found, Moved> & { readonly price: number }) | undefined;
  for (let round = 0; round < rounds; round += 1) {
    const found = answer();
    if (found === undefined) break;
    const price = found.paid.reduce((sum, { cost }) => sum + cost, 0);
    if (best !== undefined && price >= best.price) break;
    best = { ...found, price };
    if (price === 0) break;
    for (const { number, cost, by } of found.paid) charge(number, (cost * amount) / by);
  }
  return best;
}
