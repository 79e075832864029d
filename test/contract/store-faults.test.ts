import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { realEffects } from "../../src/store/effects.ts";
import { openStore, storeOn } from "../../src/store/open.ts";
import { openDatabase } from "../../src/store/sql/database.ts";
import { startChild } from "./store/child-process.ts";
import { problemsOf } from "./store/site.ts";

const someone = { gemeente: "GM0303", name: "Mira Vos", roles: [], laws: [], areas: [] };

describe("a database that does not do what the store asks", { timeout: 30_000 }, () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "slt-faults-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("names the file that another process keeps locked, and meanwhile does not hold up this process", async () => {
    const path = join(folder, "site.db");
    await (await openStore(path)).close();
    const kill = await startChild("lock-file", path);
    const database = openDatabase(path, 400);
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 20);
    try {
      const store = storeOn(database, realEffects);
      expect(await problemsOf(store.users.create(someone, "system"))).toEqual([
        { code: "store.locked", facts: { path, waitedMs: 400 }, where: {} },
      ]);
      expect(ticks).toBeGreaterThan(3);
      expect(await store.users.list("GM0303")).toEqual([]);
      const patient = store.users.create(someone, "system");
      await kill();
      expect(await patient).toMatchObject({ name: "Mira Vos" });
    } finally {
      clearInterval(timer);
      await kill();
      await database.close();
    }
  });

  it("says that a file is no database, and leaves it as it is", async () => {
    const path = join(folder, "begroting.csv");
    writeFileSync(path, "row,line,role,label\n".repeat(500));
    expect(await problemsOf(openStore(path))).toMatchObject([{ code: "store.not-a-database", facts: { path } }]);
  });

  it("says that a folder for the file does not exist", async () => {
    const path = join(folder, "weg", "site.db");
    expect(await problemsOf(openStore(path))).toMatchObject([{ code: "file.unreadable", facts: { path } }]);
  });

  it("says which PostgreSQL cannot be reached, without its password", async () => {
    const problems = await problemsOf(openStore("postgres://sluitend:geheim@127.0.0.1:1/site"));
    expect(problems).toMatchObject([{ code: "store.unreachable", facts: { address: "postgres://127.0.0.1:1/site" } }]);
    expect(JSON.stringify(problems)).not.toContain("geheim");
  });

  it("keeps money and counts whole: a fraction is refused by the database itself", async () => {
    const database = openDatabase(join(folder, "site.db"));
    try {
      await (await openStore(join(folder, "site.db"))).close();
      const half = database.kysely.insertInto("counters").values({ gemeente: "GM1", name: "x", last: 0.5 }).execute();
      await expect(half).rejects.toThrow("cannot store REAL value in INTEGER column");
    } finally {
      await database.close();
    }
  });
});
