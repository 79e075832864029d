import type { Law } from "../../figure/law.ts";
import { laws } from "../../figure/law.ts";
import type { Problem } from "../../figure/problem.ts";
import { UserError } from "../../figure/problem.ts";
import { decodeFlag, decodeInstant, decodeTexts, encodeFlag, encodeJson, wholeNumber } from "../codec.ts";
import { problemsOfText } from "../plain-text.ts";
import type { UserRow } from "../tables.ts";
import type { NewUser, User, UserChange, UserStore, VersionRef } from "../user.ts";
import { appendAudit } from "./audit.ts";
import type { Session } from "./session.ts";
import { refusalOfChange } from "./stale.ts";

const nameLimit = 200;

/** The users on SQL. */
export function sqlUsers(session: Session): UserStore {
  return {
    create: (user, by) => session.inTransaction((inside) => create(inside, user, by)),
    find: (gemeente, id) => findUser(session, gemeente, id),
    list: (gemeente) => list(session, gemeente),
    change: (ref, change, by) => session.inTransaction((inside) => changeUser(inside, ref, change, by)),
  };
}

/** A user, or undefined. */
export async function findUser({ db }: Session, gemeente: string, id: string): Promise<User | undefined> {
  const row = await db
    .selectFrom("users")
    .selectAll()
    .where("gemeente", "=", gemeente)
    .where("id", "=", id)
    .executeTakeFirst();
  return row === undefined ? undefined : userOf(row);
}

async function create(session: Session, user: NewUser, by: string): Promise<User> {
  refuse(problemsOf(user));
  const now = session.now();
  const row: UserRow = {
    gemeente: user.gemeente,
    id: session.effects.newId(),
    name: user.name,
    roles: encodeJson(user.roles),
    laws: encodeJson(user.laws),
    areas: encodeJson(user.areas),
    active: encodeFlag(true),
    created_at: now,
    changed_at: now,
    changed_by: by,
    version: 1,
  };
  await session.db.insertInto("users").values(row).execute();
  await appendAudit(session, {
    gemeente: row.gemeente,
    by,
    action: "user.create",
    thing: { kind: "user", id: row.id },
  });
  return userOf(row);
}

async function list({ db }: Session, gemeente: string): Promise<readonly User[]> {
  const rows = await db
    .selectFrom("users")
    .selectAll()
    .where("gemeente", "=", gemeente)
    .orderBy("name")
    .orderBy("id")
    .execute();
  return rows.map(userOf);
}

async function changeUser(session: Session, ref: VersionRef, change: UserChange, by: string): Promise<User> {
  refuse(problemsOf(change));
  const row = await session.db
    .updateTable("users")
    .set({
      ...(change.name === undefined ? {} : { name: change.name }),
      ...(change.roles === undefined ? {} : { roles: encodeJson(change.roles) }),
      ...(change.laws === undefined ? {} : { laws: encodeJson(change.laws) }),
      ...(change.areas === undefined ? {} : { areas: encodeJson(change.areas) }),
      ...(change.active === undefined ? {} : { active: encodeFlag(change.active) }),
      changed_at: session.now(),
      changed_by: by,
    })
    .set((column) => ({ version: column("version", "+", 1) }))
    .where("gemeente", "=", ref.gemeente)
    .where("id", "=", ref.id)
    .where("version", "=", ref.version)
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) {
    const now = await session.db
      .selectFrom("users")
      .select(["version", "changed_at", "changed_by"])
      .where("gemeente", "=", ref.gemeente)
      .where("id", "=", ref.id)
      .executeTakeFirst();
    throw await refusalOfChange(session, "user", ref, now);
  }
  await appendAudit(session, {
    gemeente: ref.gemeente,
    by,
    action: "user.change",
    thing: { kind: "user", id: ref.id },
    details: { changed: Object.keys(change).sort().join(", ") || "nothing" },
  });
  return userOf(row);
}

function problemsOf(user: UserChange): readonly Problem[] {
  const texts: (readonly [string, string])[] = [];
  if (user.name !== undefined) texts.push(["name", user.name]);
  for (const role of user.roles ?? []) texts.push(["roles", role]);
  for (const area of user.areas ?? []) texts.push(["areas", area]);
  return texts.flatMap(([key, text]) => problemsOfText(key, text, nameLimit));
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new UserError(problems);
}

function userOf(row: UserRow): User {
  return {
    gemeente: row.gemeente,
    id: row.id,
    name: row.name,
    roles: decodeTexts(row.roles),
    laws: decodeTexts(row.laws).map(lawOf),
    areas: decodeTexts(row.areas),
    active: decodeFlag(row.active),
    createdAt: decodeInstant(row.created_at),
    changedAt: decodeInstant(row.changed_at),
    changedBy: row.changed_by,
    version: wholeNumber(row.version),
  };
}

function lawOf(text: string): Law {
  const law = laws.find((one) => one === text);
  if (law === undefined) throw new Error(`Not a law in table users: ${text}`);
  return law;
}
