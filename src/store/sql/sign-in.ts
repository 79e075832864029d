import { createHash } from "node:crypto";
import { problem, UserError } from "../../figure/problem.ts";
import { decodeInstant, laterBy } from "../codec.ts";
import type { IssuedToken, OpenedSession, SignInStore } from "../sign-in.ts";
import type { User } from "../user.ts";
import { appendAudit } from "./audit.ts";
import type { Session } from "./session.ts";
import { notFound } from "./stale.ts";
import { findUser } from "./users.ts";

/** Signing in on SQL. A token is the only key that its bearer has, so it is looked up without a municipality. */
export function sqlSignIn(session: Session): SignInStore {
  return {
    issueLink: (gemeente, user, validMs) =>
      session.inTransaction((inside) => issueLink(inside, gemeente, user, validMs)),
    redeemLink: (token, validMs) => session.inTransaction((inside) => redeemLink(inside, token, validMs)),
    userOfSession: (token) => userOfSession(session, token),
    endSession: (token) => session.inTransaction((inside) => endSession(inside, token)),
  };
}

// The token has 256 random bits: a plain hash cannot be turned back, and a slow one would only slow us.
function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

async function issueLink(session: Session, gemeente: string, id: string, validMs: number): Promise<IssuedToken> {
  const user = await findUser(session, gemeente, id);
  if (user === undefined) throw notFound("user", id);
  if (!user.active) throw refused("inactive");
  const token = session.effects.newToken();
  const now = session.now();
  const expiresAt = laterBy(now, validMs);
  await session.db
    .insertInto("sign_in_links")
    .values({
      gemeente,
      token_hash: hashOf(token),
      user_id: id,
      created_at: now,
      expires_at: expiresAt,
      used_at: null,
      version: 1,
    })
    .execute();
  await appendAudit(session, { gemeente, by: id, action: "sign-in.issue", thing: { kind: "user", id } });
  return { token, expiresAt };
}

async function redeemLink(session: Session, token: string, validMs: number): Promise<OpenedSession> {
  const now = session.now();
  const link = await session.db
    .updateTable("sign_in_links")
    .set({ used_at: now })
    .set((column) => ({ version: column("version", "+", 1) }))
    .where("token_hash", "=", hashOf(token))
    .where("used_at", "is", null)
    .where("expires_at", ">", now)
    .returning(["gemeente", "user_id"])
    .executeTakeFirst();
  if (link === undefined) throw await refusalOfLink(session, token);
  const user = await findUser(session, link.gemeente, link.user_id);
  if (user?.active !== true) throw refused("inactive");
  const sessionToken = session.effects.newToken();
  const expiresAt = laterBy(now, validMs);
  await session.db
    .insertInto("sessions")
    .values({
      gemeente: user.gemeente,
      token_hash: hashOf(sessionToken),
      user_id: user.id,
      created_at: now,
      expires_at: expiresAt,
      ended_at: null,
      version: 1,
    })
    .execute();
  await appendAudit(session, {
    gemeente: user.gemeente,
    by: user.id,
    action: "session.open",
    thing: { kind: "user", id: user.id },
  });
  return { token: sessionToken, expiresAt, user };
}

async function refusalOfLink({ db }: Session, token: string): Promise<UserError> {
  const link = await db
    .selectFrom("sign_in_links")
    .select("used_at")
    .where("token_hash", "=", hashOf(token))
    .executeTakeFirst();
  if (link === undefined) return refused("unknown");
  return refused(link.used_at === null ? "expired" : "used");
}

function refused(reason: "unknown" | "used" | "expired" | "inactive"): UserError {
  return new UserError([problem("store.sign-in-refused", { reason })]);
}

async function userOfSession(session: Session, token: string): Promise<User | undefined> {
  const row = await session.db
    .selectFrom("sessions")
    .select(["gemeente", "user_id", "expires_at"])
    .where("token_hash", "=", hashOf(token))
    .where("ended_at", "is", null)
    .executeTakeFirst();
  if (row === undefined || decodeInstant(row.expires_at) <= session.now()) return undefined;
  const user = await findUser(session, row.gemeente, row.user_id);
  return user?.active === true ? user : undefined;
}

async function endSession(session: Session, token: string): Promise<void> {
  const ended = await session.db
    .updateTable("sessions")
    .set({ ended_at: session.now() })
    .set((column) => ({ version: column("version", "+", 1) }))
    .where("token_hash", "=", hashOf(token))
    .where("ended_at", "is", null)
    .returning(["gemeente", "user_id"])
    .executeTakeFirst();
  if (ended === undefined) return;
  await appendAudit(session, {
    gemeente: ended.gemeente,
    by: ended.user_id,
    action: "session.end",
    thing: { kind: "user", id: ended.user_id },
  });
}
