import type { Kind } from "../figure/kind.ts";

/** What the computed lines are called for the reader; the words come from the catalogue of texts. */
export interface LineNames {
  readonly gross: string;
  readonly balance: string;
  readonly effect: string;
  /** Name of the sum of the effects of one kind. */
  readonly effectOf: (kind: Kind) => string;
  readonly effectAtMost: string;
  readonly balanceWithMargin: string;
  readonly printedWithMargin: string;
  readonly reserve: string;
  readonly generalFunds: string;
  /** Name of the part that is not explained, given the name of the line. */
  readonly remainder: (line: string) => string;
}

/** Reference of a computed figure of a scenario: `scenario/1a/totaal/2022`. */
export function scenarioRef(scenario: string, line: string, year: string): string {
  return `scenario/${scenario}/${line}/${year}`;
}
