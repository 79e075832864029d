import type { LakeReader } from "../../lake/reader.ts";
import { askLake } from "./ask-lake.ts";

/** Of one provider in one month: clients with an allocation, and those of them of whom care in that month was declared. */
export interface CompletenessCell {
  readonly provider: string;
  /** `2026-03`. */
  readonly month: string;
  readonly expected: number;
  readonly received: number;
}

/** Completeness of declarations: what is expected against what came. */
export interface Completeness {
  /** The newest months of which declarations are to be expected, oldest first. */
  readonly months: readonly string[];
  /** Providers, the one with most clients first. */
  readonly providers: readonly string[];
  readonly cells: readonly CompletenessCell[];
}

/** So many months are shown. */
const shownMonths = 12;

/** Every client with an allocation in a month counts as expected: whoever gets less care than allocated is told apart nowhere yet. */
const sql = `
SELECT a.leverancier AS provider, a.maand AS month, count(*) AS expected, count(d.client) AS received
FROM (
  SELECT DISTINCT t.leverancier, t.client, m.maand
  FROM toewijzing t
  JOIN (SELECT DISTINCT maand FROM declaratie WHERE gemeente = ? AND maand >= ? AND maand <= ?) m
    ON substr(CAST(t.datumstarttoewijzing AS VARCHAR), 1, 7) <= m.maand
    AND (t.datumeindetoewijzing IS NULL OR substr(CAST(t.datumeindetoewijzing AS VARCHAR), 1, 7) >= m.maand)
  WHERE t.gemeente = ?
) a
LEFT JOIN (
  SELECT DISTINCT leverancier, client, substr(CAST(datumstart AS VARCHAR), 1, 7) AS maand
  FROM declaratieregel
  WHERE gemeente = ? AND datumstart >= CAST(? AS DATE)
) d ON a.leverancier = d.leverancier AND a.client = d.client AND a.maand = d.maand
GROUP BY a.leverancier, a.maand
ORDER BY a.leverancier, a.maand`;

/**
 * How complete the declarations of a municipality are, by provider and month, over the twelve months up to the newest month of a
 * declaration. Undefined while the lake has no declarations or no allocations.
 */
export async function completenessOf(reader: LakeReader, gemeente: string): Promise<Completeness | undefined> {
  const newest = await askLake(
    reader,
    "laatste-declaratiemaand",
    "SELECT max(maand) AS month FROM declaratie WHERE gemeente = ?",
    [gemeente],
  );
  const last = newest[0]?.["month"];
  if (typeof last !== "string") return undefined;
  const months = monthsUntil(last, shownMonths);
  const first = months[0] ?? last;
  const rows = await askLake(reader, "volledigheid", sql, [gemeente, first, last, gemeente, gemeente, `${first}-01`]);
  if (rows.length === 0) return undefined;
  const cells = rows.map(
    (row): CompletenessCell => ({
      provider: String(row["provider"]),
      month: String(row["month"]),
      expected: Number(row["expected"]),
      received: Number(row["received"]),
    }),
  );
  const size = new Map<string, number>();
  for (const { provider, expected } of cells) size.set(provider, (size.get(provider) ?? 0) + expected);
  const providers = [...size].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([provider]) => provider);
  return { months, providers, cells };
}

/** The months up to and with the last one, oldest first. */
function monthsUntil(last: string, count: number): readonly string[] {
  const end = Number(last.slice(0, 4)) * 12 + Number(last.slice(5, 7)) - 1;
  return Array.from({ length: count }, (_, at) => {
    const month = end - count + 1 + at;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
  });
}
