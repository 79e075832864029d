import type { Day } from "../../figure/period.ts";
import { parseDay } from "../../figure/period-text.ts";
import { isProblem, problem, UserError } from "../../figure/problem.ts";
import type { LakeReader } from "../../lake/reader.ts";
import { versionsOf } from "../../lake/table.ts";

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

/** What tells what happened, with the day on which it became known: lists (prices, products, areas) are known on a day that says nothing of that. */
const facts = [
  ...["bericht", "toewijzing", "declaratieregel", "declaratieantwoord", "grootboekmutatie", "betaling"],
  ...["inkomensvoorziening", "melding"],
] as const;

/**
 * The first and last day of which messages, bookings, payments, benefits or reports tell. The last is the day as of which every page of a municipality
 * speaks (*Stand per*). UserError `monitor.empty`.
 */
export async function knownDays(reader: LakeReader): Promise<KnownDays> {
  const known = await knownDaysIn(reader);
  if (known === undefined) throw new UserError([problem("monitor.empty", {})]);
  return known;
}

/** The same, and undefined where nothing is known. */
export async function knownDaysIn(reader: LakeReader): Promise<KnownDays | undefined> {
  const all = [...(await knownDaysByMunicipality(reader)).values()];
  const [first] = all.map((one) => one.first).toSorted();
  const last = all
    .map((one) => one.last)
    .toSorted()
    .at(-1);
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** The same by municipality, under its code `9912`; one of which nothing is known is not in it. */
export async function knownDaysByMunicipality(reader: LakeReader): Promise<ReadonlyMap<string, KnownDays>> {
  const days = facts.map(
    (name) => `SELECT gemeente, min(known_on) AS eerste, max(known_on) AS laatste FROM ${name} GROUP BY gemeente`,
  );
  const sql = `SELECT gemeente, CAST(min(eerste) AS VARCHAR), CAST(max(laatste) AS VARCHAR) FROM (${days.join(" UNION ALL ")}) GROUP BY gemeente`;
  const known = new Map<string, KnownDays>();
  try {
    for await (const { rows } of reader.query({ name: "bekend", sql }))
      for (const [municipality, first, last] of rows)
        if (typeof first === "string" && typeof last === "string") known.set(String(municipality), { first, last });
  } finally {
    reader.close();
  }
  return known;
}

/**
 * The first day on which a message told of an allocation or of care, of several municipalities the latest: of what had ended before it nobody tells, whatever the ledger or
 * another source knows of that time. The reader is closed. Undefined where nothing was ever allocated.
 */
export async function firstAllocationDay(reader: LakeReader): Promise<string | undefined> {
  const told = `SELECT gemeente, known_on FROM ${versionsOf("toewijzing")} UNION ALL SELECT gemeente, known_on FROM ${versionsOf("bericht")} WHERE berichtcode IN ('301', '305', '307')`;
  const sql = `SELECT CAST(max(eerste) AS VARCHAR) FROM (SELECT min(known_on) AS eerste FROM (${told}) verteld GROUP BY gemeente) begin`;
  try {
    for await (const { rows } of reader.query({ name: "eerste-toewijzing", sql })) {
      const [day] = rows[0] ?? [];
      if (typeof day === "string") return day;
    }
  } finally {
    reader.close();
  }
  return undefined;
}
