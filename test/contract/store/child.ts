/**
 * A process of its own for the tests that need one: `node child.ts <what> <address>`.
 * It writes "ready" when it is where the test wants it, and then stands still until it is killed.
 */
import { writeSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import type { KyselyPlugin } from "kysely";
import { realEffects } from "../../../src/store/effects.ts";
import { migrations } from "../../../src/store/migrations/all.ts";
import type { Migration } from "../../../src/store/migrations/migration.ts";
import { openStore } from "../../../src/store/open.ts";
import { openDatabase } from "../../../src/store/sql/database.ts";
import { migrate } from "../../../src/store/sql/migrate.ts";

const [, , what, address = ""] = process.argv;

function standStill(): never {
  writeSync(1, "ready\n");
  // Nothing of this process runs any more: as if the machine stopped.
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

const stopAtSecondStatement: KyselyPlugin = {
  transformQuery: ({ node }) => {
    if (node.kind === "RawNode" && node.sqlFragments.join("").includes("second_half")) standStill();
    return node;
  },
  transformResult: ({ result }) => Promise.resolve(result),
};

const halfway: Migration = {
  number: migrations.length + 1,
  name: "halfway",
  statements: ({ text, end }) => [
    `CREATE TABLE first_half (x ${text} NOT NULL PRIMARY KEY${end}`,
    "INSERT INTO first_half (x) VALUES ('x')",
    `CREATE TABLE second_half (x ${text} NOT NULL PRIMARY KEY${end}`,
  ],
};

switch (what) {
  case "migrate": {
    await (await openStore(address)).close();
    break;
  }
  case "stop-in-migration": {
    const database = openDatabase(address);
    const kysely = database.kysely.withPlugin(stopAtSecondStatement);
    await migrate({ ...database, kysely }, [...migrations, halfway], realEffects);
    break;
  }
  case "stop-in-transaction": {
    const { store } = await openStore(address);
    await store.atomically(async (inside) => {
      const user = await inside.users.create({ gemeente: "GM1", name: "Mira", roles: [], laws: [], areas: [] }, "kind");
      await inside.notes.write({ gemeente: "GM1", dossier: "d", ref: "r", body: "half" }, user.id);
      standStill();
    });
    break;
  }
  case "lock-file": {
    const file = new DatabaseSync(address);
    file.exec("BEGIN IMMEDIATE");
    standStill();
    break;
  }
  default:
    throw new Error(`Unknown task: ${what ?? ""}`);
}
