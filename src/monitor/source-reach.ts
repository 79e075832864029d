import { lastDayOfMonth, monthNumber, monthText } from "../figure/month-number.ts";
import type { LakeReader } from "../lake/reader.ts";
import { versionsOf } from "../lake/table.ts";

/** Tables that come together, and what tells until when they tell. */
interface Source {
  readonly tables: readonly string[];
  /**
   * `messages` tell until the last one came; a `state` tells of the day on which it was delivered; a `month-file` tells of the whole of its last month;
   * a `list` of what happened tells until the end of the month of its last row, and never beyond the day on which it was delivered.
   */
  readonly form: "messages" | "state" | "month-file" | "list";
  /** The columns with the month, or with days of what happened. */
  readonly columns?: readonly string[];
  /** So many days without messages are usual: what comes once a month comes in waves. */
  readonly silence?: number;
  /** They tell of the month before the one in which they come. */
  readonly isAfterwards?: boolean;
}

const sources: readonly Source[] = [
  {
    tables: [
      ...["toewijzing", "verzoek_om_toewijzing", "verzoek_om_wijziging", "antwoord"],
      ...["levering_start", "levering_stop"],
    ],
    form: "messages",
  },
  {
    tables: ["declaratie", "declaratieregel", "declaratieantwoord", "declaratieregel_antwoord"],
    ...{ form: "messages", silence: 7, isAfterwards: true },
  },
  { tables: ["retour"], form: "messages", silence: 7 },
  { tables: ["inkomensvoorziening"], form: "month-file", columns: ["maand"] },
  { tables: ["eigen_bijdrage"], form: "month-file", columns: ["maand"] },
  { tables: ["reintegratie"], form: "state" },
  { tables: ["pgb_toekenning"], form: "state" },
  { tables: ["grootboekmutatie"], form: "list", columns: ["boekmaand"] },
  {
    ...{ tables: ["melding"], form: "list" },
    columns: ["datummelding", "datumonderzoek", "datumaanvraag", "datumbesluit"],
  },
  { tables: ["bezwaar"], form: "list", columns: ["datumontvangst", "datumafhandeling"] },
  { tables: ["bijzondere_bijstand"], form: "list", columns: ["datumaanvraag", "datumtoekenning"] },
  {
    ...{ tables: ["schuldhulptraject"], form: "list" },
    columns: ["datumaanmelding", "datumgesprek", "datumbesluit", "datumstart", "datumeinde"],
  },
];

/** All tables that tell until some day. */
export const tablesThatTell: readonly string[] = sources.flatMap(({ tables }) => tables);

/** Until which day each table tells, of one municipality: `{ toewijzing: "2026-03-31" }`. Lists of prices, products and residents tell of no days. */
export type TableReach = Readonly<Record<string, string>>;

/**
 * Until when the sources of these tables tell, by municipality (`9912`). What is known later than the day of the reader does not count. Of a source of which
 * nothing was ever delivered there is no day: what is made without it says so elsewhere.
 */
export async function sourceReach(
  reader: LakeReader,
  tables: readonly string[],
): Promise<ReadonlyMap<string, TableReach>> {
  const asked = sources.filter((source) => source.tables.some((table) => tables.includes(table)));
  const found = new Map<string, Record<string, string>>();
  if (asked.length === 0) return found;
  const parts = asked.flatMap((source, at) =>
    source.tables.map(
      (table) =>
        `SELECT gemeente, ${at} AS bron, max(known_on) AS bekend, ${lastOf(source)} AS over FROM ${versionsOf(table)} GROUP BY gemeente`,
    ),
  );
  const sql = `SELECT gemeente, bron, CAST(max(bekend) AS VARCHAR), max(over) FROM (${parts.join(" UNION ALL ")}) bronnen GROUP BY gemeente, bron`;
  for await (const { rows } of reader.query({ name: "bereik", sql }))
    for (const [municipality, at, known, about] of rows) {
      const source = asked[Number(at)];
      if (source === undefined || typeof known !== "string") continue;
      const told = found.get(String(municipality)) ?? {};
      const loaded = loadedOn(reader, String(municipality), source.tables);
      const until = untilOf(source, { known, loaded }, typeof about === "string" ? about : undefined);
      for (const table of source.tables) told[table] = until;
      found.set(String(municipality), told);
    }
  return found;
}

/** What it tells of last: `2026-03` or `2026-03-31`. A day that is still to come is no news. */
function lastOf({ columns }: Source): string {
  if (columns === undefined) return "NULL";
  const days = columns.map(
    (column) =>
      `max(CAST(${column} AS VARCHAR)) FILTER (WHERE CAST(${column} AS VARCHAR) <= CAST(known_on AS VARCHAR))`,
  );
  return days.length === 1 ? (days[0] ?? "") : `greatest(${days.join(", ")})`;
}

/**
 * From which day a source tells, by municipality and table. A file of months tells of its months and of nothing before them. Messages begin in
 * the month of the first of them, declarations in the month before it: with those of that month comes who already had care, but who had care
 * before and no longer had it then is in none, so that every month before would be too low. States and lists tell of whatever was before.
 */
export async function sourceBegins(
  reader: LakeReader,
  tables: readonly string[],
): Promise<ReadonlyMap<string, TableReach>> {
  const asked = sources.filter(
    ({ form, tables: own }) =>
      (form === "month-file" || form === "messages") && own.some((table) => tables.includes(table)),
  );
  const parts = asked.flatMap(({ form, tables: own }, at) => {
    const first = form === "messages" ? "CAST(min(known_on) AS VARCHAR)" : "min(maand)";
    return own.map(
      (table) => `SELECT gemeente, ${at} AS bron, ${first} AS eerste FROM ${versionsOf(table)} GROUP BY gemeente`,
    );
  });
  const found = new Map<string, Record<string, string>>();
  if (parts.length === 0) return found;
  const sql = `SELECT gemeente, bron, min(eerste) FROM (${parts.join(" UNION ALL ")}) begin GROUP BY gemeente, bron`;
  for await (const { rows } of reader.query({ name: "begin", sql }))
    for (const [municipality, at, first] of rows) {
      const { tables: own, isAfterwards = false } = asked[Number(at)] ?? { tables: [] };
      const month = monthNumber(String(first).slice(0, "2026-03".length)) - (isAfterwards ? 1 : 0);
      const begin = own.map((table) => [table, `${monthText(month)}-01`] as const);
      found.set(String(municipality), { ...found.get(String(municipality)), ...Object.fromEntries(begin) });
    }
  return found;
}

/** The first whole month or year, whichever the other is, from a day on: `2026-03` or `2027` of 2026-03-01. */
export function periodFrom(day: string, like: string): string {
  const month = day.slice(0, "2026-03".length);
  if (like.length === month.length) return month;
  const year = Number(day.slice(0, 4));
  return String(month.endsWith("-01") ? year : year + 1);
}

/** The first day that all of these tables tell of; undefined where each tells of whatever was before it. */
export function beginOf(begins: TableReach | undefined, tables: readonly string[]): string | undefined {
  return tables
    .flatMap((table) => begins?.[table] ?? [])
    .toSorted()
    .at(-1);
}

/** The last day that all of these tables tell of, and no later than the day that is asked. */
export function reachOf(reach: TableReach | undefined, tables: readonly string[], day: string): string {
  return tables.reduce((least, table) => {
    const until = reach?.[table];
    return until !== undefined && until < least ? until : least;
  }, day);
}

/** The day on which something of these tables was loaded last. */
function loadedOn({ snapshot }: LakeReader, municipality: string, tables: readonly string[]): string {
  const days = snapshot.deliveries
    .filter(({ gemeente, parts }) => gemeente === municipality && parts.some(({ table }) => tables.includes(table)))
    .map(({ loadedAt }) => loadedAt.slice(0, "2026-03-31".length));
  return days.toSorted().at(-1) ?? "";
}

interface Known {
  readonly known: string;
  readonly loaded: string;
}

function untilOf({ form, silence = 0 }: Source, { known, loaded }: Known, about: string | undefined): string {
  if (form === "month-file") return about === undefined ? known : lastDayOfMonth(about.slice(0, "2026-03".length));
  const until = throughWeekend(daysLater(known, silence));
  // Who delivers when a month is over delivers the month, also where nothing came on its last days.
  const month = lastDayOfMonth(known.slice(0, "2026-03".length));
  if (form === "messages") return [until, month < loaded ? month : until].toSorted().at(-1) ?? until;
  if (form !== "list" || about === undefined) return until;
  const [earliest = until] = [until, lastDayOfMonth(about.slice(0, "2026-03".length))].toSorted();
  return earliest;
}

/** Nothing comes at the weekend: what told until Friday tells until Sunday. */
function throughWeekend(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return daysLater(day, weekday === 5 ? 2 : weekday === 6 ? 1 : 0);
}

function daysLater(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, day.length);
}
