import type { Day } from "../../figure/period.ts";
import { parseDay } from "../../figure/period-text.ts";
import { isProblem, problem, UserError } from "../../figure/problem.ts";
import type { LakeReader } from "../../lake/reader.ts";

/** A day as users write it and as figures carry it. UserError `cli.value` for what is no day. */
export function asOfDay(text: string): { readonly text: string; readonly day: Day } {
  const day = parseDay(text);
  if (isProblem(day))
    throw new UserError([problem("cli.value", { option: "--as-of", value: text, known: ["JJJJ-MM-DD"] })]);
  return { text, day };
}

/** From when to when something is known: days, `2026-03-31`. */
export interface KnownDays {
  readonly first: string;
  readonly last: string;
}

/** The first and last day of which messages, bookings, benefits or reports tell. UserError `monitor.empty`. */
export async function knownDays(reader: LakeReader): Promise<KnownDays> {
  const known = await knownDaysIn(reader);
  if (known === undefined) throw new UserError([problem("monitor.empty", {})]);
  return known;
}

/** The same, and undefined where nothing is known. */
export async function knownDaysIn(reader: LakeReader): Promise<KnownDays | undefined> {
  const tables = ["bericht", "grootboekmutatie", "inkomensvoorziening", "melding"];
  const days = tables.map((name) => `SELECT min(known_on) AS eerste, max(known_on) AS laatste FROM ${name}`);
  const sql = `SELECT CAST(min(eerste) AS VARCHAR), CAST(max(laatste) AS VARCHAR) FROM (${days.join(" UNION ALL ")})`;
  try {
    for await (const { rows } of reader.query({ name: "bekend", sql })) {
      const [first, last] = rows[0] ?? [];
      if (typeof first === "string" && typeof last === "string") return { first, last };
    }
  } finally {
    reader.close();
  }
  return undefined;
}
