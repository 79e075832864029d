import type { Place } from "./care-facts.ts";
import { monthsTouched } from "./day-number.ts";

/** A declaration as a whole, of one provider under one law. */
export interface Declared {
  readonly place: Place;
  readonly number: string;
  /** First day of its month. */
  readonly month: string;
  readonly sent: string;
}

/** Declarations whose number was used before (TR333). */
export function repeatedNumbers(declarations: readonly Declared[]): readonly Place[] {
  const seen = new Set<string>();
  return declarations.flatMap(({ number, place }) => {
    const isSecond = seen.has(number);
    seen.add(number);
    return isSecond ? [place] : [];
  });
}

/**
 * Declarations of a month that does not follow on the one before it (TR318). A month without care may be left out, which
 * the messages do not tell, so this is a question and no mistake.
 */
export function afterGaps(declarations: readonly Declared[]): readonly Place[] {
  const byMonth = [...declarations].sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0));
  return byMonth.flatMap((one, index) => {
    const before = byMonth[index - 1];
    return before !== undefined && monthsTouched(before.month, one.month) > 2 ? [one.place] : [];
  });
}
