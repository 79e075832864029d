import type { Figure } from "../../src/figure/figure.ts";
import { type MissingReason, missing } from "../../src/figure/missing.ts";
import type { Entry, Line } from "../../src/scenario/comparison.ts";

/** An amount in cents that is exact, or the reason for a missing one; with `printed` it is rounded to whole thousands of euros. */
export function exactAmount(ref: string, amount: number | MissingReason, year = "2018", printed = false): Entry {
  const figure: Figure = {
    value: typeof amount === "number" ? amount : missing(amount),
    unit: { quantity: "money" },
    ...(printed ? { rounding: { low: Number(amount) - 50_000, high: Number(amount) + 50_000 } } : {}),
    kind: "estimate",
    definition: { id: ref, version: 1 },
    label: ref,
    scope: { municipality: "GM9999" },
    period: { type: "year", year: Number(year) },
    status: "published",
    knownOn: { type: "day", year: 2018, month: 4, day: 18 },
    provenance: { type: "computed", formula: "given", inputs: [] },
  };
  return { year, ref, figure };
}

/** A line of balances from 2018 on, in cents. */
export function balanceLine(amounts: readonly (number | MissingReason)[], printed = false): Line {
  return amounts.map((amount, index) => {
    const year = String(2018 + index);
    return exactAmount(`saldo/${year}`, amount, year, printed);
  });
}
