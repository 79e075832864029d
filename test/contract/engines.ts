import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Engine } from "../../src/store/sql/database.ts";
import { findPostgres, startPostgres } from "./postgres.ts";

/** One of the engines that the contract is held against. */
export interface TestEngine {
  readonly engine: Engine;
  /** Name for the report of the tests; says why when the engine is skipped. */
  readonly name: string;
  readonly missing: boolean;
  readonly start: () => Promise<EmptyDatabases>;
}

/** Gives out addresses of new, empty databases until it is stopped. */
export interface EmptyDatabases {
  readonly freshAddress: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** SQLite in files of a temporary folder, and a real PostgreSQL. Error when that must be there and is not. */
export function testEngines(): readonly TestEngine[] {
  const sqlite: TestEngine = { engine: "sqlite", name: "SQLite", missing: false, start: startSqlite };
  const found = findPostgres();
  if (found !== undefined) {
    return [sqlite, { engine: "postgres", name: "PostgreSQL", missing: false, start: () => startPostgres(found) }];
  }
  const how = "install PostgreSQL or set SLUITEND_TEST_POSTGRES to the address of one";
  if (process.env["SLUITEND_REQUIRE_ALL"] === "1") throw new Error(`There is no PostgreSQL to test with: ${how}`);
  const start = (): Promise<never> => Promise.reject(new Error("There is no PostgreSQL"));
  return [sqlite, { engine: "postgres", name: `PostgreSQL (skipped: ${how})`, missing: true, start }];
}

function startSqlite(): Promise<EmptyDatabases> {
  const folder = mkdtempSync(join(tmpdir(), "slt-sqlite-"));
  let files = 0;
  return Promise.resolve({
    freshAddress: () => {
      files += 1;
      return Promise.resolve(join(folder, `${files}.db`));
    },
    stop: () => {
      rmSync(folder, { recursive: true, force: true });
      return Promise.resolve();
    },
  });
}
