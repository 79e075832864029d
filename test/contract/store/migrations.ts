import * as fc from "fast-check";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { migrations } from "../../../src/store/migrations/all.ts";
import type { Migration } from "../../../src/store/migrations/migration.ts";
import type { Database } from "../../../src/store/sql/database.ts";
import { openDatabase } from "../../../src/store/sql/database.ts";
import { migrate } from "../../../src/store/sql/migrate.ts";
import { runChild, startChild } from "./child-process.ts";
import { schemaOf } from "./schema.ts";
import type { Site } from "./site.ts";
import { problemsOf } from "./site.ts";

/** The migration, taking so long on PostgreSQL that two at once meet. (On SQLite every statement holds the file.) */
function slowly(migration: Migration): Migration {
  const pause = (engine: Database["engine"]): string => (engine === "postgres" ? "SELECT pg_sleep(0.1)" : "SELECT 1");
  return { ...migration, statements: (words) => [pause(words.engine), ...migration.statements(words)] };
}

const numbers = migrations.map(({ number }) => number);

/** What every store does when its tables change. */
export function migrationsKeepTheirContract(site: () => Site): void {
  const inFreshDatabase = async <T>(act: (database: Database, address: string) => Promise<T>): Promise<T> => {
    const address = await site().databases.freshAddress();
    const database = openDatabase(address);
    try {
      return await act(database, address);
    } finally {
      await database.close();
    }
  };
  const applied = async ({ kysely }: Database): Promise<readonly number[]> =>
    (await kysely.selectFrom("schema_migrations").select("number").orderBy("number").execute()).map(
      (row) => row.number,
    );

  it("gives the same tables from any earlier number, by whatever steps", async () => {
    const { clock } = site();
    const whole = await inFreshDatabase(async (database) => {
      expect(await migrate(database, migrations, clock)).toEqual(numbers);
      expect(await migrate(database, migrations, clock)).toEqual([]);
      return await schemaOf(database);
    });
    expect(whole.length).toBeGreaterThan(numbers.length);
    await fc.assert(
      fc.asyncProperty(fc.subarray(numbers, { minLength: 1 }), async (stops) => {
        await inFreshDatabase(async (database) => {
          for (const stop of stops) await migrate(database, migrations.slice(0, stop), clock);
          await migrate(database, migrations, clock);
          expect(await schemaOf(database)).toEqual(whole);
          expect(await applied(database)).toEqual(numbers);
        });
      }),
      { numRuns: 12 },
    );
  });

  it("keeps what was written at an earlier number", async () => {
    const { clock } = site();
    await inFreshDatabase(async (database) => {
      await migrate(database, migrations.slice(0, 1), clock);
      await database.kysely.insertInto("counters").values({ gemeente: "GM1", name: "x", last: 7 }).execute();
      await migrate(database, migrations, clock);
      expect(await database.kysely.selectFrom("counters").selectAll().execute()).toEqual([
        { gemeente: "GM1", name: "x", last: 7 },
      ]);
    });
  });

  it("refuses an applied migration whose text changed, and changes nothing", async () => {
    const { clock } = site();
    await inFreshDatabase(async (database) => {
      const [first, ...rest] = migrations;
      if (first === undefined) throw new Error("There are no migrations");
      await migrate(database, [first], clock);
      const before = await schemaOf(database);
      const edited: Migration = { ...first, statements: (words) => [...first.statements(words), "SELECT 1"] };
      expect(await problemsOf(migrate(database, [edited, ...rest], clock))).toMatchObject([
        { code: "store.migration-changed", facts: { number: 1, name: first.name } },
      ]);
      expect(await schemaOf(database)).toEqual(before);
    });
  });

  it("refuses a database of a newer program", async () => {
    const { clock } = site();
    await inFreshDatabase(async (database) => {
      await migrate(database, migrations, clock);
      expect(await problemsOf(migrate(database, migrations.slice(0, -1), clock))).toMatchObject([
        { code: "store.newer", facts: { applied: migrations.length, known: migrations.length - 1 } },
      ]);
    });
  });

  it("undoes the whole migration when one of its statements fails", async () => {
    const { clock } = site();
    await inFreshDatabase(async (database) => {
      await migrate(database, migrations, clock);
      const before = await schemaOf(database);
      const broken: Migration = {
        number: migrations.length + 1,
        name: "broken",
        statements: ({ text }) => [`CREATE TABLE half (x ${text})`, "CREATE TABLE nonsense ("],
      };
      await expect(migrate(database, [...migrations, broken], clock)).rejects.toThrow(/syntax|incomplete/);
      expect(await schemaOf(database)).toEqual(before);
      expect(await applied(database)).toEqual(numbers);
    });
  });

  it("lets several processes migrate at once", async () => {
    await inFreshDatabase(async (database, address) => {
      await Promise.all([1, 2, 3].map(() => runChild("migrate", address)));
      expect(await applied(database)).toEqual(numbers);
    });
  }, 60_000);

  it("makes whoever comes while another migrates wait and find the work done", async () => {
    const { clock } = site();
    await inFreshDatabase(async (database, address) => {
      const other = openDatabase(address);
      try {
        await Promise.all([database, other].map(({ kysely }) => sql`SELECT 1`.execute(kysely)));
        const outcomes = await Promise.all([database, other].map((one) => migrate(one, migrations.map(slowly), clock)));
        expect(outcomes.flat().sort((a, b) => a - b)).toEqual(numbers);
      } finally {
        await other.close();
      }
    });
  });

  it("leaves the old tables when the process is killed in the middle of a migration", async () => {
    const { clock } = site();
    await inFreshDatabase(async (database, address) => {
      await migrate(database, migrations, clock);
      const before = await schemaOf(database);
      const kill = await startChild("stop-in-migration", address);
      await kill();
      expect(await schemaOf(database)).toEqual(before);
      expect(await migrate(database, migrations, clock)).toEqual([]);
    });
  }, 60_000);

  it("leaves nothing of a transaction whose process is killed", async () => {
    const { clock } = site();
    await inFreshDatabase(async (database, address) => {
      await migrate(database, migrations, clock);
      const kill = await startChild("stop-in-transaction", address);
      await kill();
      for (const table of ["users", "notes", "note_versions", "audit_log", "counters"] as const) {
        expect(await database.kysely.selectFrom(table).selectAll().execute()).toEqual([]);
      }
      // The dead process holds no lock: the next one writes.
      await database.kysely.insertInto("counters").values({ gemeente: "GM1", name: "x", last: 1 }).execute();
    });
  }, 60_000);

  it("has gemeente as the first key of every table, and a version on every row that can change", async () => {
    const { clock } = site();
    const tables = await inFreshDatabase(async (database) => {
      await migrate(database, migrations, clock);
      return await database.kysely.introspection.getTables();
    });
    const kept = tables.filter(({ name }) => name !== "schema_migrations");
    expect(kept.map(({ name }) => name).sort()).toEqual([
      "audit_log",
      "counters",
      "dossier_edits",
      "dossier_files",
      "dossier_version_files",
      "dossier_versions",
      "jobs",
      "note_versions",
      "notes",
      "sessions",
      "sign_in_links",
      "tie_out_explanations",
      "users",
    ]);
    for (const { columns } of kept) expect(columns[0]?.name).toBe("gemeente");
    const changing = ["users", "notes", "jobs", "sessions", "sign_in_links"];
    for (const { name, columns } of kept.filter((table) => changing.includes(table.name))) {
      expect([name, columns.some((column) => column.name === "version")]).toEqual([name, true]);
    }
  });
}
