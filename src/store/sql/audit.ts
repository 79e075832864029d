import type { Problem } from "../../figure/problem.ts";
import { UserError } from "../../figure/problem.ts";
import type { AuditEntry, AuditLog, AuditQuery, AuditRecord } from "../audit-log.ts";
import { decodeInstant, decodeTextRecord, encodeJson, wholeNumber } from "../codec.ts";
import { problemsOfText } from "../plain-text.ts";
import type { AuditRow } from "../tables.ts";
import { nextNumber } from "./counter.ts";
import type { Session } from "./session.ts";

const textLimit = 1_000;

/** The audit log on SQL. */
export function sqlAuditLog(session: Session): AuditLog {
  return {
    append: (record) => session.inTransaction((inside) => appendAudit(inside, record)),
    list: (query) => list(session, query),
  };
}

/** Adds a line within the transaction of the change that it tells about. */
export async function appendAudit(session: Session, record: AuditRecord): Promise<AuditEntry> {
  const { gemeente, by, action, thing, details = {} } = record;
  const problems = problemsOfRecord(record);
  if (problems.length > 0) throw new UserError(problems);
  const row: AuditRow = {
    gemeente,
    number: await nextNumber(session, gemeente, "audit"),
    at: session.now(),
    actor: by,
    action,
    thing_kind: thing.kind,
    thing_id: thing.id,
    details: encodeJson(details),
  };
  await session.db.insertInto("audit_log").values(row).execute();
  return entryOf(row);
}

function problemsOfRecord({ by, action, thing, details = {} }: AuditRecord): readonly Problem[] {
  const texts: readonly (readonly [string, string])[] = [
    ["by", by],
    ["action", action],
    ["thing.kind", thing.kind],
    ["thing.id", thing.id],
    ...Object.entries(details).flatMap(([key, value]): [string, string][] => [
      ["details", key],
      [`details.${key}`, value],
    ]),
  ];
  const problems = texts.flatMap(([key, text]) => problemsOfText(key, text, textLimit));
  // A key that is itself a BSN would be repeated in the message about its value.
  return problems.some((one) => one.code === "text.bsn" && one.facts.key === "details")
    ? problems.filter((one) => one.code === "text.bsn" && one.facts.key === "details")
    : problems;
}

async function list({ db }: Session, query: AuditQuery): Promise<readonly AuditEntry[]> {
  let lines = db.selectFrom("audit_log").selectAll().where("gemeente", "=", query.gemeente);
  if (query.thing !== undefined) {
    lines = lines.where("thing_kind", "=", query.thing.kind).where("thing_id", "=", query.thing.id);
  }
  if (query.by !== undefined) lines = lines.where("actor", "=", query.by);
  if (query.before !== undefined) lines = lines.where("number", "<", query.before);
  const rows = await lines.orderBy("number", "desc").limit(query.limit).execute();
  return rows.map(entryOf);
}

function entryOf(row: AuditRow): AuditEntry {
  return {
    gemeente: row.gemeente,
    number: wholeNumber(row.number),
    at: decodeInstant(row.at),
    by: row.actor,
    action: row.action,
    thing: { kind: row.thing_kind, id: row.thing_id },
    details: decodeTextRecord(row.details),
  };
}
