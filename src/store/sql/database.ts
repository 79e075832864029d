import { Kysely } from "kysely";
import type { Tables } from "../tables.ts";
import { postgresDialect } from "./postgres-dialect.ts";
import { sqliteDialect } from "./sqlite-dialect.ts";

/** The two engines. Where their SQL differs, the code asks for this name. */
export type Engine = "sqlite" | "postgres";

/** An open database. Whoever opens it closes it. */
export interface Database {
  readonly engine: Engine;
  readonly kysely: Kysely<Tables>;
  readonly close: () => Promise<void>;
}

/** How long a write waits for another process that is writing to the same SQLite file, unless told otherwise. */
const patienceMs = 5_000;

/**
 * Opens the database at an address: `postgres://…` or `postgresql://…`, otherwise the path of a SQLite file.
 * The first query connects; see the two dialects for its errors.
 */
export function openDatabase(address: string, waitMs: number = patienceMs): Database {
  const engine: Engine = /^postgres(ql)?:\/\//.test(address) ? "postgres" : "sqlite";
  const dialect = engine === "postgres" ? postgresDialect(address) : sqliteDialect({ path: address, waitMs });
  const kysely = new Kysely<Tables>({ dialect });
  return { engine, kysely, close: () => kysely.destroy() };
}
