import { problem, UserError } from "../../figure/problem.ts";
import type { StoredKind } from "../problems.ts";
import type { VersionRef } from "../user.ts";
import type { Session } from "./session.ts";

/** Who last changed a row, as its table keeps it. */
interface LastChange {
  readonly version: number;
  readonly changed_at: string;
  readonly changed_by: string;
}

/**
 * The error for a change that met no row of its version: `store.stale` with who changed it and when, or
 * `store.not-found` when there is no such thing (`now` is absent) or it was that very version that took it away.
 */
export async function refusalOfChange(
  session: Session,
  kind: StoredKind,
  ref: VersionRef,
  now: LastChange | undefined,
): Promise<UserError> {
  if (now === undefined || now.version === ref.version) return notFound(kind, ref.id);
  const changedBy = await nameOf(session, ref.gemeente, now.changed_by);
  return new UserError([problem("store.stale", { kind, id: ref.id, changedBy, changedAt: now.changed_at })]);
}

/** The error for something that is not there. */
export function notFound(kind: StoredKind, id: string): UserError {
  return new UserError([problem("store.not-found", { kind, id })]);
}

async function nameOf({ db }: Session, gemeente: string, user: string): Promise<string> {
  const row = await db
    .selectFrom("users")
    .select("name")
    .where("gemeente", "=", gemeente)
    .where("id", "=", user)
    .executeTakeFirst();
  return row?.name ?? user;
}
