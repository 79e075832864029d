import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { hashOfMigration } from "../sql/migrate.ts";
import { migrations } from "./all.ts";
import { wordsFor } from "./migration.ts";

describe("the list of migrations", () => {
  it("has every numbered file of the folder, in order and without gaps", () => {
    const files = readdirSync(import.meta.dirname).filter((name) => /^\d{4}-.*(?<!\.test)\.ts$/.test(name));
    const listed = migrations.map(({ number, name }) => `${String(number).padStart(4, "0")}-${name}.ts`);
    expect(listed).toEqual(files.sort());
    expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1));
  });

  it("has not changed since it was released: a database that has a migration refuses another text", () => {
    const hashes = migrations.map((migration) => [
      migration.name,
      hashOfMigration(migration, wordsFor("sqlite")).slice(0, 16),
      hashOfMigration(migration, wordsFor("postgres")).slice(0, 16),
    ]);
    expect(hashes).toMatchInlineSnapshot(`
      [
        [
          "users",
          "11d1ed69f5855a79",
          "3ff1d1db9336ccc4",
        ],
        [
          "audit-log",
          "81808bba8cedc699",
          "fe4cf72b948b98df",
        ],
        [
          "notes",
          "fcebc111539a7a53",
          "3de3c049d4d7c6e8",
        ],
        [
          "dossier-versions",
          "5f97fa3c0cf3ec21",
          "f79015f7d82d3810",
        ],
        [
          "jobs",
          "14fec58568cae5d1",
          "f263d8cf932fc304",
        ],
        [
          "edits",
          "1032cbc0219838a4",
          "ac12802576d3ce83",
        ],
        [
          "tie-out-explanations",
          "f977f9f4177c857a",
          "55348280d160b112",
        ],
      ]
    `);
  });
});
