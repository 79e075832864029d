import type { Figure } from "../figure/figure.ts";
import type { Value } from "../figure/missing.ts";
import type { Cited } from "./derived-figure.ts";

/** A printed amount in thousands of euros, as a table of a test has it; other fields as asked. */
export function amount(ref: string, thousands: Value, more: Partial<Figure> = {}): Cited {
  const value = typeof thousands === "number" ? thousands * 100_000 : thousands;
  return {
    ref,
    figure: {
      value,
      unit: { quantity: "money" },
      ...(typeof thousands === "number"
        ? { printed: { text: String(thousands).replace(".", ","), scale: 1000, decimals: 0 } }
        : {}),
      kind: "fixed",
      definition: { id: "begroting", version: 1 },
      label: ref,
      scope: { municipality: "GM0193" },
      period: { type: "year", year: 2017 },
      status: "published",
      knownOn: { type: "day", year: 2018, month: 5, day: 15 },
      provenance: {
        type: "printed",
        lines: [{ document: "origineel", from: 1, to: 1 }],
        transcription: { file: "tables/begroting.csv", row: ref, column: "2017" },
      },
      ...more,
    },
  };
}

/** A printed number of clients. */
export function clients(ref: string, value: number): Cited {
  const { figure } = amount(ref, 0);
  const { printed: _printed, ...rest } = figure;
  return { ref, figure: { ...rest, value, unit: { quantity: "count", of: "cliënten" } } };
}
