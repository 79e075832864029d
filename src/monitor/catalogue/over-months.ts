import type { Measure } from "./indicator.ts";

/** Columns that count what happens in a month: those of three months add up to those of a quarter. */
const flows: ReadonlySet<string> = new Set([
  ...["instroom", "uitstroom", "uitstroom_werk", "uitstroom_met_terugkeer", "terugkeer", "begonnen", "beeindigd"],
  ...["vervolg", "overstap", "opgeschaald", "afgeschaald", "gemeld", "besloten", "besloten_op_tijd", "binnen_norm"],
  ...[
    "ingediend",
    "toegekend",
    "afgekeurd",
    "in_behandeling",
    "laat",
    "regels",
    "regels_afgekeurd",
    "geboekt",
    "bedrag",
  ],
]);

/** Columns that count what there is at the end of a month: that of a quarter is that of its last month. */
const stands: ReadonlySet<string> = new Set([
  ...["stand_eind", "open_eind", "open_te_laat", "wachtend", "inwoners", "huishoudens", "geboekt_tot_en_met"],
]);

/**
 * What months make together: flows add up, and what stands at the end of the last one stands for all. Undefined where neither holds, as for
 * shares, and for clients, of whom many are the same from month to month: those are told by the month.
 */
export function overMonths(measure: Measure): "sum" | "last" | undefined {
  if ("over" in measure) return undefined;
  if (flows.has(measure.column)) return "sum";
  return stands.has(measure.column) ? "last" : undefined;
}
