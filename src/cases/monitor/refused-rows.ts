import { type Problem, UserError } from "../../figure/problem.ts";
import type { Snapshot } from "../../lake/manifest.ts";
import type { LakeReader } from "../../lake/reader.ts";
import type { Indicator } from "../../monitor/catalogue/indicator.ts";
import type { MonitorSettings } from "../../monitor/monitor-settings.ts";
import type { ModelRow } from "../../monitor/run-model.ts";
import type { Principal } from "../principal.ts";

/** Until which day rows of a table were deleted because their term was over, by municipality and table. */
export type ExpiredDays = ReadonlyMap<string, string>;

/** The deletions that a reader knows of. */
export async function expiredDays(reader: LakeReader): Promise<ExpiredDays> {
  const sql = "SELECT gemeente, tabel, CAST(max(tot_en_met) AS VARCHAR) FROM vervallen GROUP BY gemeente, tabel";
  const days = new Map<string, string>();
  for await (const { rows } of reader.query({ name: "vervallen", sql }))
    for (const [municipality, table, day] of rows) days.set(`${municipality} ${table}`, String(day));
  return days;
}

/** Whether a month or year of an indicator needs rows that were deleted since: it begins on or before the day up to which they went. */
export function isExpired(days: ExpiredDays, tables: readonly string[], row: ModelRow): boolean {
  const period = String(row["maand"] ?? row["jaar"]);
  const first = period.length === 4 ? `${period}-01-01` : `${period}-01`;
  return tables.some((table) => first <= (days.get(`${row["gemeente"]} ${table}`) ?? ""));
}

/** The problems of a question that may not be asked of households, as long as nothing else is wrong with it. */
export function householdRefusals(error: unknown): readonly Problem[] | undefined {
  if (!(error instanceof UserError)) return undefined;
  return error.problems.every(({ code }) => code === "lake.households-off") ? error.problems : undefined;
}

/** The municipalities that somebody may reach and that do allow the question: what one refuses, the others do not. */
export function municipalitiesBeside(
  refusals: readonly Problem[],
  { deliveries }: Snapshot,
  { municipalities }: Pick<Principal, "municipalities">,
): readonly string[] {
  const refused = new Set(refusals.flatMap((one) => (one.code === "lake.households-off" ? [one.facts.gemeente] : [])));
  const reached = municipalities === "all" ? deliveries.map(({ gemeente }) => gemeente) : municipalities;
  return [...new Set(reached)].filter((one) => !refused.has(one)).toSorted();
}

/** A row a month without a number, for each municipality that does not allow the question: missing is not left out. */
export function rowsWithout(
  refusals: readonly Problem[],
  asked: readonly Indicator[],
  { from, until }: MonitorSettings,
): readonly ModelRow[] {
  const columns = asked.flatMap(({ measure }) =>
    "over" in measure ? [measure.column, measure.over] : [measure.column],
  );
  const empty = Object.fromEntries(columns.map((column) => [column, null]));
  const municipalities = refusals.flatMap((one) => (one.code === "lake.households-off" ? [one.facts.gemeente] : []));
  return municipalities.flatMap((gemeente) =>
    monthsBetween(from, until).map((maand) => ({ ...empty, gemeente, maand, combinatie: "*" })),
  );
}

function monthsBetween(from: string, until: string): readonly string[] {
  const number = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  const text = (month: number): string => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
  const count = Math.max(0, number(until) - number(from) + 1);
  return Array.from({ length: count }, (_, at) => text(number(from) + at));
}
