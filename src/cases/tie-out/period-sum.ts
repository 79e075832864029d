import type { Stage } from "../../monitor/tie-out/stage.ts";
import type { Difference, TieOutRow } from "../../monitor/tie-out/tie-out.ts";

/** The five stages of a period with their classed differences, in eurocents. */
export interface PeriodSum {
  /** `2026` or `2026-01`. */
  readonly period: string;
  readonly amounts: Readonly<Record<Stage, number>>;
  /** Allocations and months without a known price (PM). */
  readonly unpriced: number;
  readonly differences: readonly Difference[];
}

/** Adds rows up by period, oldest first. `periodOf` gives the period of a month. */
export function sumByPeriod(rows: readonly TieOutRow[], periodOf: (month: string) => string): readonly PeriodSum[] {
  const groups = new Map<string, TieOutRow[]>();
  for (const row of rows) {
    const period = periodOf(row.month);
    groups.set(period, [...(groups.get(period) ?? []), row]);
  }
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([period, group]) => ({
      period,
      amounts: {
        toegewezen: sumOf(group, "toegewezen"),
        gedeclareerd: sumOf(group, "gedeclareerd"),
        goedgekeurd: sumOf(group, "goedgekeurd"),
        betaald: sumOf(group, "betaald"),
        geboekt: sumOf(group, "geboekt"),
      },
      unpriced: group.reduce((sum, { unpriced }) => sum + unpriced, 0),
      differences: withinYear(addUp(group.flatMap(({ differences }) => differences)), period),
    }));
}

function sumOf(rows: readonly TieOutRow[], stage: Stage): number {
  return rows.reduce((sum, { amounts }) => sum + amounts[stage], 0);
}

/** One entry a class. Clients are counted where one row has the class; over several rows nobody knows who stands in two of them. */
function addUp(differences: readonly Difference[]): readonly Difference[] {
  const sums = new Map<string, Difference>();
  for (const one of differences) {
    const key = `${one.step}/${one.class}`;
    const before = sums.get(key);
    sums.set(key, before === undefined ? one : { ...one, cents: before.cents + one.cents, clients: 0 });
  }
  return [...sums.values()].filter(({ cents }) => cents !== 0);
}

const [elsewhere, here] = ["in-andere-maand-geboekt", "over-andere-zorgmaand"] as const;

/**
 * Within a year most of what was booked in another month stands twice, with opposite signs: of a year only what crosses its border is left.
 */
function withinYear(differences: readonly Difference[], period: string): readonly Difference[] {
  if (period.length > 4) return differences;
  const shifts = differences.filter((one) => one.class === elsewhere || one.class === here);
  const cents = shifts.reduce((sum, one) => sum + one.cents, 0);
  const rest = differences.filter((one) => !shifts.includes(one));
  if (cents === 0) return rest;
  return [...rest, { step: "geboekt", class: cents < 0 ? elsewhere : here, cents, clients: 0 }];
}
