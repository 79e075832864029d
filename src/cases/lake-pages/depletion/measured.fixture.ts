import type { Measured } from "../../../chart/state.ts";
import { openGate } from "../../../disclosure/gate.ts";

const gate = openGate({ audience: "staff", lookup: () => undefined, authorised: () => undefined });

/** An amount in eurocents of a made-up municipality, as staff see it. */
export function amountOf(ref: string, value: number): Measured {
  return {
    ref,
    figure: gate.release({
      ...{ value, unit: { quantity: "money" }, kind: "estimate", status: "provisional", label: ref },
      definition: { id: "proef", version: 1 },
      scope: { municipality: "GM9912" },
      period: { type: "year", year: 2026 },
      knownOn: { type: "day", year: 2026, month: 11, day: 29 },
      provenance: { type: "model", model: "proef", filter: {}, snapshot: "s" },
    }),
  };
}
