import { openLake } from "../../lake/lake.ts";
import type { LakeReader } from "../../lake/reader.ts";
import { sourcesOf } from "../../monitor/catalogue/indicator-page.ts";
import { indicators } from "../../monitor/catalogue/indicators.ts";
import { knownDays } from "./known-days.ts";

/** Of which months an indicator can be had out of a lake, each as `2026-01`; absent when the lake has nothing of it. */
export interface IndicatorPeriod {
  readonly id: string;
  readonly name: string;
  /** The month in which the last of its sources begins. */
  readonly first?: string;
  /** The month of the last that is known of any of its sources. */
  readonly last?: string;
  /** The last month that late messages no longer change. */
  readonly settledUntil?: string;
}

/** When the data of each indicator begin and until when they are settled, by what the lake was told on which day. */
export async function indicatorPeriods(folder: string): Promise<readonly IndicatorPeriod[]> {
  const lake = await openLake(folder);
  const { last: asOf } = await knownDays(await lake.read());
  const reader = await lake.read();
  try {
    const days = await daysByTable(reader);
    return indicators.map((indicator) => {
      const { id, name, settlesAfter } = indicator;
      const known = sourcesOf(indicator).flatMap((table) => days.get(table) ?? []);
      if (known.length === 0) return { id, name };
      const first =
        known
          .map((one) => one.first.slice(0, 7))
          .toSorted()
          .at(-1) ?? "";
      const last =
        known
          .map((one) => one.last.slice(0, 7))
          .toSorted()
          .at(-1) ?? "";
      const [settledUntil = ""] = [monthBefore(asOf, settlesAfter + 1), last].toSorted();
      return { id, name, first, last, ...(settledUntil < first ? {} : { settledUntil }) };
    });
  } finally {
    reader.close();
  }
}

interface Days {
  readonly first: string;
  readonly last: string;
}

async function daysByTable(reader: LakeReader): Promise<ReadonlyMap<string, Days>> {
  const tables = [...new Set(indicators.flatMap(sourcesOf))].toSorted();
  const parts = tables.map(
    (table) => `SELECT '${table}', CAST(min(known_on) AS VARCHAR), CAST(max(known_on) AS VARCHAR) FROM ${table}`,
  );
  const days = new Map<string, Days>();
  for await (const { rows } of reader.query({ name: "bekend", sql: parts.join(" UNION ALL ") }))
    for (const [table, first, last] of rows)
      if (typeof first === "string" && typeof last === "string") days.set(String(table), { first, last });
  return days;
}

function monthBefore(day: string, count: number): string {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - count;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}
