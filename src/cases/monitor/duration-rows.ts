import type { Episode } from "../../forecast/flow/episode.ts";
import type { LakeReader } from "../../lake/reader.ts";
import { composeModel } from "../../monitor/compose-model.ts";
import { usualRules } from "../../monitor/monitor-settings.ts";
import { type ModelRow, runModel } from "../../monitor/run-model.ts";

/**
 * What lasts: a traject, each allocation by itself (a prolongation is an end and a new begin), or the use of care: from the first day that a
 * provider told of (305) to the last (307).
 */
export const durationKinds = ["traject", "toewijzing", "gebruik"] as const;
export type DurationKind = (typeof durationKinds)[number];

/** Since then messages carry no decision of the municipality, so that what lasts is an allocation (rules of the field, section 3). */
const firstMonth = "2021-01";

/** The first month of which everything that ended in it was told: the one after the first day known, unless that is a first. */
export function firstWhole(first: string): string {
  const [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7)) + (first.endsWith("-01") ? 0 : 1)];
  const whole = month === 13 ? `${year + 1}-01` : `${year}-${String(month).padStart(2, "0")}`;
  return whole < firstMonth ? firstMonth : whole;
}

/** How long everything lasted in a lake, from a month (`2023-01`) to the last day known: many rows, true numbers of small groups among them. */
export function durationRows(
  reader: LakeReader,
  { gap = usualRules.gap, from, asOf }: { readonly gap?: number; readonly from: string; readonly asOf: string },
): Promise<readonly ModelRow[]> {
  const settings = { ...usualRules, gap, from, until: asOf.slice(0, 7), day: asOf };
  return runModel(reader, composeModel("duren-van-zorg"), settings);
}

/** Of which nobody knows when it began has no duration. */
const unknown = "onbekend";

/** How much use is left out, since care was declared before anybody told that it began. */
export function leftOut(rows: readonly ModelRow[], kind: DurationKind): number {
  return rows
    .filter(({ soort, beeindigd }) => soort === kind && beeindigd === unknown)
    .reduce((sum, { aantal }) => sum + Number(aantal), 0);
}

/** The episodes of a kind by the values of columns, in the order of those. */
export function episodesBy(
  rows: readonly ModelRow[],
  kind: DurationKind,
  by: readonly string[],
): ReadonlyMap<string, readonly Episode[]> {
  const groups = new Map<string, Episode[]>();
  for (const row of rows) {
    if (row["soort"] !== kind || row["beeindigd"] === unknown) continue;
    const name = by.map((column) => String(row[column])).join(" ");
    const episodes = groups.get(name) ?? [];
    groups.set(name, episodes);
    const seenFrom = Number(row["gezien_vanaf"]);
    const episode = {
      ...{ duration: Number(row["duur"]), ended: row["beeindigd"] === "ja" },
      ...(seenFrom === 0 ? {} : { seenFrom }),
    };
    for (let left = Number(row["aantal"]); left > 0; left -= 1) episodes.push(episode);
  }
  return new Map([...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
