import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { sql } from "kysely";
import { expect, it } from "vitest";
import type { DossierFiles, DossierLoad } from "../../../src/store/dossier-version.ts";
import { openStore, storeOn } from "../../../src/store/open.ts";
import { openDatabase } from "../../../src/store/sql/database.ts";
import type { Site } from "./site.ts";
import { problemsOf } from "./site.ts";

const dossier = "dronten-2018";

/** What every store does with the versions of a dossier. */
export function dossierVersionsKeepTheirContract(site: () => Site): void {
  it("gives back a version file by file, and nothing for a hash that was never loaded", async () => {
    const { store, newGemeente, clock } = site();
    const load = version(newGemeente(), { "dossier.yaml": "id: dronten-2018\n", "tables/tabel-1.csv": "row,é\r\n" });
    const loaded = await store.dossierVersions.load(load, "system");
    expect(loaded).toEqual({
      isNew: true,
      version: {
        gemeente: load.gemeente,
        dossier,
        hash: load.hash,
        number: 1,
        loadedAt: clock.now().toISOString(),
        loadedBy: "system",
      },
    });
    expect(await store.dossierVersions.files(load.gemeente, dossier, load.hash)).toEqual(load.files);
    expect(await store.dossierVersions.find(load.gemeente, dossier, "0")).toBeUndefined();
    expect(await store.dossierVersions.latest(load.gemeente, "zwolle-2018")).toBeUndefined();
    expect(await problemsOf(store.dossierVersions.files(load.gemeente, dossier, "0"))).toMatchObject([
      { code: "store.not-found", facts: { kind: "dossier" } },
    ]);
  });

  it("changes nothing when the same hash is loaded again, also by two at the same moment", async () => {
    const { store, second, newGemeente, clock } = site();
    const load = version(newGemeente(), { a: "1" });
    const both = await Promise.all([
      store.dossierVersions.load(load, "een"),
      second.dossierVersions.load(load, "twee"),
      store.dossierVersions.load(load, "drie"),
    ]);
    expect(both.filter(({ isNew }) => isNew)).toHaveLength(1);
    clock.pass(1000);
    const again = await store.dossierVersions.load(load, "vier");
    expect(again.isNew).toBe(false);
    expect(await store.dossierVersions.list(load.gemeente, dossier)).toEqual([again.version]);
    expect(await store.auditLog.list({ gemeente: load.gemeente, limit: 10 })).toHaveLength(1);
  });

  it("keeps all versions in whatever order and however often they are loaded", async () => {
    const { store, second, newGemeente } = site();
    const contents = fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), fc.constantFrom("x", "y", "z"), { maxKeys: 4 });
    await fc.assert(
      fc.asyncProperty(fc.array(contents, { minLength: 1, maxLength: 6 }), fc.boolean(), async (all, atOnce) => {
        const gemeente = newGemeente();
        const loads = all.map((files) => version(gemeente, files));
        const act = (load: DossierLoad, index: number) =>
          (index % 2 === 0 ? store : second).dossierVersions.load(load, "system");
        if (atOnce) await Promise.all(loads.map(act));
        else for (const [index, load] of loads.entries()) await act(load, index);
        const kept = await store.dossierVersions.list(gemeente, dossier);
        expect(kept.map(({ hash }) => hash).sort()).toEqual([...new Set(loads.map(({ hash }) => hash))].sort());
        expect(kept.map(({ number }) => number)).toEqual(kept.map((_, index) => kept.length - index));
        expect(await store.dossierVersions.latest(gemeente, dossier)).toEqual(kept[0]);
        for (const load of loads) {
          expect(await store.dossierVersions.files(gemeente, dossier, load.hash)).toEqual(load.files);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("lists the latest version of every dossier of the municipality", async () => {
    const { store, newGemeente } = site();
    const gemeente = newGemeente();
    const second = { ...version(gemeente, { a: "2" }), dossier: "zwolle-2018" };
    for (const load of [version(gemeente, { a: "1" }), second, version(gemeente, { a: "3" })]) {
      await store.dossierVersions.load(load, "system");
    }
    const latest = await store.dossierVersions.listDossiers(gemeente);
    expect(latest.map((one) => [one.dossier, one.hash, one.number])).toEqual([
      [dossier, version(gemeente, { a: "3" }).hash, 2],
      ["zwolle-2018", second.hash, 1],
    ]);
  });

  it("keeps the text of a file once for all versions, and notices when it was damaged", async () => {
    const { databases, newGemeente, clock } = site();
    const address = await databases.freshAddress();
    await (await openStore(address, clock)).close();
    const database = openDatabase(address);
    try {
      const store = storeOn(database, clock);
      const gemeente = newGemeente();
      const loads = [
        version(gemeente, { same: "gelijk", other: "1" }),
        version(gemeente, { same: "gelijk", other: "2" }),
      ];
      for (const load of loads) await store.dossierVersions.load(load, "system");
      const texts = await database.kysely.selectFrom("dossier_files").select("text").orderBy("text").execute();
      expect(texts.map(({ text }) => text)).toEqual(["1", "2", "gelijk"]);
      await sql`UPDATE dossier_files SET text = '3' WHERE text = '2'`.execute(database.kysely);
      expect(await store.dossierVersions.files(gemeente, dossier, loads[0]?.hash ?? "")).toEqual(loads[0]?.files);
      expect(await problemsOf(store.dossierVersions.files(gemeente, dossier, loads[1]?.hash ?? ""))).toMatchObject([
        { code: "store.damaged", facts: { id: dossier, file: "other" } },
      ]);
    } finally {
      await database.close();
    }
  });

  it("refuses a file that a database cannot give back as it was", async () => {
    const { store, newGemeente } = site();
    const load = version(newGemeente(), { "text/a.md": "goed", "text/b.md": "nul\u0000" });
    expect(await problemsOf(store.dossierVersions.load(load, "system"))).toMatchObject([
      { code: "text.control-character", facts: { key: "text/b.md", character: "U+0000" } },
    ]);
    expect(await store.dossierVersions.list(load.gemeente, dossier)).toEqual([]);
  });
}

function version(gemeente: string, files: DossierFiles): DossierLoad {
  const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return { gemeente, dossier, hash: createHash("sha256").update(JSON.stringify(sorted)).digest("hex"), files };
}
