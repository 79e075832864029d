import type { AllocationHistory, Place } from "./care-facts.ts";

/** A rule about everything that was sent of one allocation. It gives the place of what does not keep it. */
export interface HistoryRule<Id extends string = string> {
  readonly rule: Id;
  readonly element: string;
  readonly broken: (history: AllocationHistory) => readonly Place[];
}

/** Makes a rule. What breaks it is never refused: the message may be right, and another one missing. */
export function historyRule<const Id extends string>(
  rule: Id,
  element: string,
  broken: HistoryRule["broken"],
): HistoryRule<Id> {
  return { rule, element, broken };
}

/** The places of facts. */
export function placesOf(facts: readonly { readonly place: Place }[]): readonly Place[] {
  return facts.map(({ place }) => place);
}
