import type { SQLInputValue } from "node:sqlite";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import type { DatabaseConnection, Dialect, Driver, QueryResult, TransactionSettings } from "kysely";
import { CompiledQuery, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from "kysely";
import { problem, UserError } from "../../figure/problem.ts";

/** Where the database is and how long to wait for another process that is writing. */
export interface SqliteSettings {
  /** Path of the file, made when it is not there. */
  readonly path: string;
  readonly waitMs: number;
}

// How long SQLite itself may wait: it holds up the whole process meanwhile, so the driver does the longer waiting.
const blockingWaitMs = 20;

/** SQLite's result codes (sqlite.org/rescode.html); the low byte is the kind of error. */
const busy = 5;
const cannotOpen = 14;
const notADatabase = 26;

/**
 * Kysely on `node:sqlite`. One connection; Kysely's own mutex hands it out because `SqliteAdapter` says that there is
 * only one. UserError `store.locked` when another process keeps writing longer than `waitMs`, `store.not-a-database`,
 * `file.unreadable`.
 */
export function sqliteDialect(settings: SqliteSettings): Dialect {
  return {
    createDriver: () => new SqliteFileDriver(settings),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  };
}

class SqliteFileDriver implements Driver {
  readonly #settings: SqliteSettings;
  #connection: SqliteFileConnection | undefined;

  constructor(settings: SqliteSettings) {
    this.#settings = settings;
  }

  async init(): Promise<void> {
    const file = await patiently(this.#settings, () => open(this.#settings.path));
    this.#connection = new SqliteFileConnection(file, this.#settings);
  }

  acquireConnection(): Promise<DatabaseConnection> {
    if (this.#connection === undefined) throw new Error("The SQLite driver was used before init");
    return Promise.resolve(this.#connection);
  }

  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    // A transaction that begins by reading and writes later cannot wait for its lock: take the lock at once.
    await execute(connection, settings.accessMode === "read only" ? "begin" : "begin immediate");
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await execute(connection, "commit");
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await execute(connection, "rollback");
    } catch (error) {
      // After some errors (a full disk) SQLite has rolled back by itself; saying so would hide the first error.
      if (!message(error).includes("no transaction is active")) throw error;
    }
  }

  releaseConnection(): Promise<void> {
    return Promise.resolve();
  }

  destroy(): Promise<void> {
    this.#connection?.close();
    this.#connection = undefined;
    return Promise.resolve();
  }
}

class SqliteFileConnection implements DatabaseConnection {
  readonly #file: DatabaseSync;
  readonly #settings: SqliteSettings;

  constructor(file: DatabaseSync, settings: SqliteSettings) {
    this.#file = file;
    this.#settings = settings;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    return await patiently(this.#settings, () => run<R>(this.#file, query));
  }

  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error("The store does not stream");
  }

  close(): void {
    this.#file.close();
  }
}

function open(path: string): DatabaseSync {
  const file = new DatabaseSync(path, { enableForeignKeyConstraints: true });
  try {
    file.exec(`pragma busy_timeout = ${blockingWaitMs}`);
    // WAL lets readers go on while one writes; FULL keeps a committed line of the audit log through a power cut.
    file.exec("pragma journal_mode = wal; pragma synchronous = full");
    return file;
  } catch (error) {
    file.close();
    throw error;
  }
}

function run<R>(file: DatabaseSync, query: CompiledQuery): QueryResult<R> {
  const statement = file.prepare(query.sql);
  const parameters = query.parameters.map(bound);
  if (changesWithoutReturning(query)) {
    return { rows: [], numAffectedRows: BigInt(statement.run(...parameters).changes) };
  }
  // Kysely types the rows by the query; at this border their shape is unknown.
  const rows = statement.all(...parameters) as R[];
  return { rows, numAffectedRows: BigInt(rows.length) };
}

function changesWithoutReturning({ query }: CompiledQuery): boolean {
  switch (query.kind) {
    case "InsertQueryNode":
    case "UpdateQueryNode":
    case "DeleteQueryNode":
      return query.returning === undefined;
    default:
      return false;
  }
}

/** node:sqlite binds every number as a float; whole numbers go in as integers. */
function bound(value: unknown): SQLInputValue {
  if (value === null || typeof value === "string" || typeof value === "bigint") return value;
  if (typeof value === "number") return Number.isSafeInteger(value) ? BigInt(value) : value;
  throw new Error(`SQLite cannot store a value of type ${typeof value}`);
}

/** Repeats what SQLite refuses because another process is writing, without holding up this process. */
async function patiently<T>({ path, waitMs }: SqliteSettings, act: () => T): Promise<T> {
  const deadline = performance.now() + waitMs;
  for (;;) {
    try {
      return act();
    } catch (error) {
      const code = resultCode(error);
      if (code === busy) {
        if (performance.now() >= deadline) throw new UserError([problem("store.locked", { path, waitedMs: waitMs })]);
        await sleep(25);
      } else if (code === cannotOpen) {
        throw new UserError([problem("file.unreadable", { path, reason: message(error) })]);
      } else if (code === notADatabase) {
        throw new UserError([problem("store.not-a-database", { path })]);
      } else {
        throw error;
      }
    }
  }
}

function resultCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !("errcode" in error) || typeof error.errcode !== "number") return undefined;
  return error.errcode & 0xff;
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function execute(connection: DatabaseConnection, sql: string): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw(sql));
}
