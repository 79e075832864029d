import type { Code, Observation, ObservationFault, PeriodCode } from "./observation.ts";

/** One dimension of a table, with what its codes mean. */
export interface Dimension {
  readonly name: string;
  readonly kind: "geo" | "time" | "other";
  readonly codes: ReadonlyMap<string, PeriodCode>;
}

/** Where an observation belongs: its region, its period, and the rest. */
export type Place = Pick<Observation, "region" | "period" | "breakdown">;

/** A key as its dimension knows it. Of regions alone it is documented that they are padded with spaces; other keys stay as they are. */
export function keyOf(key: string, kind: Dimension["kind"]): string {
  return kind === "geo" ? key.trimEnd() : key;
}

/** Places a row by the codes of its dimensions; a code that its dimension does not have is a fault. */
export function place(
  row: Readonly<Record<string, unknown>>,
  dimensions: readonly Dimension[],
): Place | { readonly fault: ObservationFault } {
  let region: Code | undefined;
  let period: PeriodCode | undefined;
  const breakdown: { dimension: string; code: Code }[] = [];
  for (const { name, kind, codes } of dimensions) {
    const written = row[name];
    const key = keyOf(typeof written === "string" ? written : "", kind);
    const code = codes.get(key);
    if (code === undefined) return { fault: { fault: "code", dimension: name, code: key.slice(0, 40) } };
    if (kind === "geo") region = code;
    else if (kind === "time") period = code;
    else breakdown.push({ dimension: name, code });
  }
  if (period === undefined) return { fault: { fault: "code", dimension: "Perioden", code: "" } };
  return { ...(region === undefined ? {} : { region }), period, breakdown };
}
