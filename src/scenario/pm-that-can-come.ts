import type { MadePortfolio } from "./make-portfolio.ts";
import type { Chosen, Portfolio } from "./portfolio.ts";

/**
 * The measures that are still to be worked out in a year and could fill what a package lacks in it: in the package, or added to it
 * without breaking a rule, and of a domain that counts in the line. What the law forbids, or waits for consent, fills nothing.
 */
export function pmThatCanCome(
  { portfolio, options }: MadePortfolio,
  chosen: Chosen,
  year: number,
  counts: (domain: string) => boolean,
): readonly string[] {
  const isOpen = options.map(({ open, measure }) => open.includes(year) && counts(measure.domain));
  const taken = new Set(chosen);
  // Until nothing comes in any more: one may be the prerequisite of another that stands before it.
  for (let size = -1; size !== taken.size; ) {
    size = taken.size;
    for (const [item, open] of isOpen.entries()) {
      if (!open || taken.has(item)) continue;
      taken.add(item);
      if (!keepsRules(portfolio, taken)) taken.delete(item);
    }
  }
  const found = options.flatMap(({ measure }, item) => (isOpen[item] === true && taken.has(item) ? [measure.id] : []));
  return [...new Set(found)];
}

function keepsRules({ rules }: Portfolio, chosen: ReadonlySet<number>): boolean {
  return rules.every(({ items, values, lower, upper }) => {
    const sum = items.reduce((total, item, at) => total + (chosen.has(item) ? (values[at] ?? 0) : 0), 0);
    return sum >= lower - 1e-9 && sum <= upper + 1e-9;
  });
}
