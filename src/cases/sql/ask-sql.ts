import { problem, UserError } from "../../figure/problem.ts";
import type { ResultValue } from "../../lake/engine.ts";
import { openLake } from "../../lake/lake.ts";
import { usualRules } from "../../monitor/monitor-settings.ts";
import { withViews } from "../../monitor/named-views.ts";
import { existingLake } from "../existing-lake.ts";
import { type AccessLog, recordAccess } from "../monitor/access-log.ts";
import { knownDays } from "../monitor/known-days.ts";
import type { Principal } from "../principal.ts";
import "./problems.ts";

/** A question in SQL over the rows of one municipality. */
export interface SqlRequest {
  readonly lake: string;
  readonly gemeente: string;
  readonly sql: string;
  /** The last day of which something may be known. */
  readonly asOf?: string;
  /** First and last month for models of the monitor, `2026-01`; without them the year up to the last day that the lake knows. */
  readonly from?: string;
  readonly until?: string;
  /** So many rows are given at most. */
  readonly most: number;
  /** After so many seconds it is stopped. */
  readonly seconds: number;
  /** Bytes of memory of the engine; it goes on on the disk beyond. */
  readonly memory: number;
}

/** What a question gave. */
export interface SqlAnswer {
  readonly snapshot: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ResultValue[])[];
  /** There are more rows than were asked. */
  readonly isCut: boolean;
}

/**
 * Asks a question over tables of the lake and models of the monitor by name, for who may see rows of clients and says why; the question and
 * its purpose are on record before it is asked. UserError `monitor.purpose`, `monitor.no-right`, `lake.query-refused` for what is no
 * question or reaches beyond the lake, and the others of the lake; `sql.stopped` when it takes too long or the signal stops it.
 */
export async function askSql(
  request: SqlRequest,
  principal: Principal,
  log: AccessLog,
  stop?: AbortSignal,
): Promise<SqlAnswer> {
  const { gemeente, sql, asOf, most, seconds, memory } = request;
  const { folder } = await existingLake(request.lake);
  const lake = await openLake(folder, { memory });
  const day = asOf ?? (await knownDays(await lake.read())).last;
  const until = request.until ?? day.slice(0, 7);
  const from = request.from ?? `${until.slice(0, 4)}-01`;
  const reader = await lake.read({ gemeenten: [gemeente], ...(asOf === undefined ? {} : { asOf }) });
  const late = AbortSignal.timeout(seconds * 1000);
  const signal = stop === undefined ? late : AbortSignal.any([late, stop]);
  try {
    const seen = { snapshot: reader.snapshot.id, asOf: day, from, until };
    await recordAccess({ indicators: ["sql", sql] }, principal, seen, log);
    const rows: (readonly ResultValue[])[] = [];
    let columns: readonly string[] = [];
    const asked = withViews(sql, { ...usualRules, from, until, day });
    for await (const batch of reader.query({ name: "sql", sql: asked }, [], signal)) {
      columns = batch.columns;
      for (const row of batch.rows) if (rows.length <= most) rows.push(row);
      if (rows.length > most) break;
    }
    return { snapshot: seen.snapshot, columns, rows: rows.slice(0, most), isCut: rows.length > most };
  } catch (error) {
    if (late.aborted) throw new UserError([problem("sql.stopped", { seconds })]);
    if (stop?.aborted === true) throw new UserError([problem("sql.stopped", {})]);
    throw error;
  } finally {
    reader.close();
  }
}
