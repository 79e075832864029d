import { createHash } from "node:crypto";
import type { Transaction } from "kysely";
import { sql } from "kysely";
import { problem, UserError } from "../../figure/problem.ts";
import { encodeInstant } from "../codec.ts";
import type { Effects } from "../effects.ts";
import type { Migration, Words } from "../migrations/migration.ts";
import { wordsFor } from "../migrations/migration.ts";
import type { Tables } from "../tables.ts";
import type { Database } from "./database.ts";

/** Any number that other users of the same PostgreSQL database will not happen to lock; the letters "slu". */
const advisoryLock = 0x736c75;

/**
 * Brings a database to the newest schema and returns the numbers that were applied. Every migration is applied and
 * recorded in one transaction that first takes a lock, so that two processes can start at once. Nothing goes back.
 *
 * UserError `store.migration-changed` when one that was applied has another text now, `store.newer` when the database
 * was made by a newer program; in both cases nothing changes.
 */
export async function migrate(
  database: Database,
  all: readonly Migration[],
  effects: Effects,
): Promise<readonly number[]> {
  const applied: number[] = [];
  for (;;) {
    const number = await database.kysely
      .transaction()
      .execute((transaction) => applyNext(database, transaction, all, effects));
    if (number === undefined) return applied;
    applied.push(number);
  }
}

/** The fingerprint of a migration on an engine: SHA-256 of its statements. */
export function hashOfMigration(migration: Migration, words: Words): string {
  return createHash("sha256").update(migration.statements(words).join(";\n")).digest("hex");
}

async function applyNext(
  { engine }: Database,
  db: Transaction<Tables>,
  all: readonly Migration[],
  effects: Effects,
): Promise<number | undefined> {
  // SQLite's `begin immediate` holds the lock already.
  if (engine === "postgres") await sql`select pg_advisory_xact_lock(${sql.lit(advisoryLock)})`.execute(db);
  const words = wordsFor(engine);
  await sql`
    CREATE TABLE IF NOT EXISTS schema_migrations (
      number ${sql.raw(words.integer)} NOT NULL PRIMARY KEY,
      name ${sql.raw(words.text)} NOT NULL,
      hash ${sql.raw(words.text)} NOT NULL,
      applied_at ${sql.raw(words.text)} NOT NULL
    ${sql.raw(words.end)}`.execute(db);
  const recorded = await db.selectFrom("schema_migrations").select(["number", "hash"]).orderBy("number").execute();
  for (const { number, hash } of recorded) {
    const known = all[number - 1];
    if (known === undefined) throw new UserError([problem("store.newer", { applied: number, known: all.length })]);
    if (hashOfMigration(known, words) !== hash) {
      throw new UserError([problem("store.migration-changed", { number, name: known.name })]);
    }
  }
  const next = all[recorded.length];
  if (next === undefined) return undefined;
  if (next.number !== recorded.length + 1) throw new Error(`Migration ${next.number} is out of order`);
  for (const statement of next.statements(words)) await sql.raw(statement).execute(db);
  await db
    .insertInto("schema_migrations")
    .values({
      number: next.number,
      name: next.name,
      hash: hashOfMigration(next, words),
      applied_at: encodeInstant(effects.now()),
    })
    .execute();
  return next.number;
}
