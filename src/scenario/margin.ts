import type { Margin } from "../policy/margin.ts";
import type { Line, MarginResult } from "./comparison.ts";
import { type LineNames, scenarioRef } from "./names.ts";
import { sumLine, termsOf } from "./sum-line.ts";

/**
 * The balance with the whole margin added, computed and as printed, beside the balance without it: means held back are no
 * lower deficit, so they are in no other line (Zwolle L993–1009). A year without a margin has no balance with it.
 */
export function withMargin(
  scenario: string,
  margin: Margin,
  available: Line,
  balance: Line,
  printed: Line | undefined,
  names: LineNames,
): MarginResult {
  const years = available.map(({ year }) => year);
  const sum = (line: string, label: string, own: Line): Line => {
    const known = own.filter(({ year }) => years.includes(year));
    return sumLine(
      { ref: (year) => scenarioRef(scenario, line, year), label, formula: "scenario.balance-with-margin" },
      known.map(({ year }) => year),
      termsOf([known, available]),
    );
  };
  return {
    margin,
    available,
    balance: sum("totaal-met-marge", names.balanceWithMargin, balance),
    ...(printed === undefined ? {} : { printed: sum("gedrukt-met-marge", names.printedWithMargin, printed) }),
  };
}
