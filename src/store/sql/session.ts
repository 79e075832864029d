import { AsyncLocalStorage } from "node:async_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import type { Kysely } from "kysely";
import type { Instant } from "../codec.ts";
import { encodeInstant } from "../codec.ts";
import type { Effects } from "../effects.ts";
import type { Tables } from "../tables.ts";
import type { Database, Engine } from "./database.ts";

/** What every part of the store works with: the database, inside or outside a transaction, and the effects. */
export interface Session {
  readonly engine: Engine;
  readonly db: Kysely<Tables>;
  readonly effects: Effects;
  readonly now: () => Instant;
  /** Runs the work in the transaction at hand, or in a new one. */
  readonly inTransaction: <T>(work: (session: Session) => Promise<T>) => Promise<T>;
}

// On SQLite's one connection, the outer store used inside a transaction would wait for that transaction for ever;
// on PostgreSQL it would silently write outside it. So it is noticed and refused on both.
const transactions = new AsyncLocalStorage<{ readonly database: Database; open: boolean }>();

/** A session outside any transaction. */
export function sessionOn(database: Database, effects: Effects): Session {
  const outer = (): Kysely<Tables> => {
    const around = transactions.getStore();
    if (around?.open === true && around.database === database) {
      throw new Error("Inside `atomically`, use the store that it hands over, not the outer one");
    }
    return database.kysely;
  };
  return {
    engine: database.engine,
    get db() {
      return outer();
    },
    effects,
    now: () => encodeInstant(effects.now()),
    inTransaction: (work) => againAfterDeadlock(() => begin(database, effects, outer(), work)),
  };
}

async function begin<T>(
  database: Database,
  effects: Effects,
  db: Kysely<Tables>,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  return await db.transaction().execute(async (transaction) => {
    const mark = { database, open: true };
    const session: Session = {
      engine: database.engine,
      db: transaction,
      effects,
      now: () => encodeInstant(effects.now()),
      inTransaction: (inner) => inner(session),
    };
    try {
      return await transactions.run(mark, () => work(session));
    } finally {
      mark.open = false;
    }
  });
}

/** PostgreSQL's codes for "two transactions waited for each other, this one was ended" and its like. */
const worthRepeating = new Set(["40P01", "40001"]);
const attempts = 5;

async function againAfterDeadlock<T>(act: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      if (attempt === attempts || !isDeadlock(error)) throw error;
      await sleep(10 * attempt);
    }
  }
}

function isDeadlock(error: unknown): boolean {
  return error instanceof Error && "code" in error && typeof error.code === "string" && worthRepeating.has(error.code);
}
