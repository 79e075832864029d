import { euroText } from "./csv-text.ts";
import { yearOf } from "./day-number.ts";
import type { LedgerSums } from "./ledger.ts";
import { products } from "./product.ts";
import type { Run } from "./simulate.ts";
import { streamFor } from "./streams.ts";

/** The cell with the most that a provider may declare of a product in a year; empty without a ceiling. */
type CeilingOf = (product: number, provider: number, year: number) => string;

/** Less than this a year is bought without a ceiling. */
const least = 60_000_00;

/**
 * Ceilings of the larger contracts, in whole thousands: what was granted the year before and up to a fifth more, in the first year what will be.
 * So some are reached before the year is over.
 */
export function ceilingsOf(run: Run, { accepted }: LedgerSums): CeilingOf {
  const { start, months, seed } = run.parameters;
  const first = yearOf(start);
  const granted = (row: number, year: number): number => {
    let cents = 0;
    for (let month = Math.max(start, year * 12); month < Math.min(start + months, year * 12 + 12); month += 1)
      cents += accepted.at(row, month - start);
    return cents;
  };
  return (product, provider, year) => {
    const row = provider * products.length + product;
    const before = granted(row, Math.max(first, year - 1));
    if (before < least) return "";
    const more = 1 + 0.2 * streamFor(seed, "ceilings", row * 64 + (year % 64)).uniform();
    return euroText(Math.ceil((before * more) / 1000_00) * 1000_00);
  };
}
