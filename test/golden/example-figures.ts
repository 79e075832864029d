import { openGate } from "../../src/disclosure/gate.ts";
import type { Figure } from "../../src/figure/figure.ts";
import type { Interval } from "../../src/figure/interval.ts";
import { type MissingReason, missing } from "../../src/figure/missing.ts";
import type { Shown } from "../../src/figure/shown.ts";
import type { Unit } from "../../src/figure/unit.ts";
import type { Point } from "../../src/chart/state.ts";

const gate = openGate({ audience: "public", lookup: () => undefined });

/** Half an interval around a value, for estimates of the example. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A published figure of Waterrijk, which does not exist: an amount in millions of euros, an estimate or a reason. */
export function million(ref: string, value: number | Estimate | MissingReason, year = 2026): Shown {
  const cents = (amount: number) => Math.round(amount * 1e8);
  return gate.release(figure(ref, value, year, { quantity: "money" }, cents));
}

/** A published share in percent. */
export function percent(ref: string, value: number | MissingReason, year = 2026): Shown {
  return gate.release(figure(ref, value, year, { quantity: "percent" }, (share) => share));
}

/** A published amount in euros per inhabitant. */
export function eurosPerInhabitant(ref: string, value: number | Estimate | MissingReason, year = 2026): Shown {
  const unit: Unit = { quantity: "money", per: "inhabitant" };
  return gate.release(figure(ref, value, year, unit, (euros) => Math.round(euros * 100)));
}

/** A published number of clients of Waterrijk. */
export function clients(ref: string, value: number | Estimate | MissingReason, year = 2026): Shown {
  return gate.release(figure(ref, value, year, { quantity: "count", of: "client" }, (count) => count));
}

/** A count that was never published: the gate hides it. */
export function hiddenClients(ref: string, value: number, year = 2026): Shown {
  const { status: _status, ...open } = figure(ref, value, year, { quantity: "count", of: "client" }, (count) => count);
  return gate.release({ ...open, status: "provisional" });
}

/** One point a year, from amounts in millions. */
export function millionPoints(
  id: string,
  years: readonly string[],
  values: readonly (number | Estimate | MissingReason)[],
): Point[] {
  return values.map((value, index) => {
    const at = years[index] ?? "";
    const ref = `${id}/${at}`;
    return { at, ref, figure: million(ref, value, Number(at)) };
  });
}

function figure(
  ref: string,
  value: number | Estimate | MissingReason,
  year: number,
  unit: Unit,
  base: (value: number) => number,
): Figure {
  const interval: { readonly interval?: Interval } =
    typeof value === "object" ? { interval: { low: base(value.low), high: base(value.high), level: 0.8 } } : {};
  return {
    value: typeof value === "string" ? missing(value) : base(typeof value === "object" ? value.value : value),
    unit,
    ...interval,
    kind: typeof value === "object" ? "estimate" : "fixed",
    definition: { id: "example", version: 1 },
    label: ref,
    scope: { municipality: "GM9999" },
    period: { type: "year", year },
    status: "published",
    knownOn: { type: "day", year: 2026, month: 3, day: 1 },
    provenance: {
      type: "printed",
      lines: [{ document: "voorbeeld", from: 1, to: 1 }],
      transcription: { file: "tables/voorbeeld.csv", row: ref, column: String(year) },
    },
  };
}
