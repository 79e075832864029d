import { readdirSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { releaseAhead } from "../../src/cases/monitor/release-ahead.ts";
import { openReleasesAhead, type ReleasesAhead } from "../../src/cases/monitor/run-release-ahead.ts";
import { openReleaseStore } from "../../src/cases/releases/release-store.ts";
import { UserError } from "../../src/figure/problem.ts";
import { deliver } from "../../src/lake/lake.fixture.ts";
import { rowsOfHistory } from "../monitor/lake-of-history.ts";
import { neatHistory } from "../monitor/neat-history.ts";
import { type MunicipalSite, municipality, openMunicipalSite } from "../support/municipal-site.ts";

const rows = rowsOfHistory(neatHistory());
/** A few allocations and benefits, so that something is known of a neighbour. */
const few = ["toewijzing", "inkomensvoorziening"].flatMap((name) =>
  rows.filter(({ table }) => table === name).slice(-40),
);
let town: MunicipalSite;
let ahead: ReleasesAhead;
const failures: string[] = [];
beforeAll(async () => {
  town = await openMunicipalSite(rows);
  for (const gemeente of ["9902", "9903", "9904"]) await deliver(town.lake, gemeente, few, { gemeente });
  const groups = join(dirname(town.lake.folder), "groepen");
  await mkdir(groups, { recursive: true });
  await writeFile(
    join(groups, "buren.yaml"),
    'id: buren\ntitel: buren\ngekozenOp: "2025-11-01"\ngekozenDoor: beleidsadviseur\nnaar: [omvang]\nwaarom: even groot\ngemeenten: ["9902", "9903", "9904"]\n',
  );
  ahead = openReleasesAhead(town.lake.folder);
});
afterAll(async () => {
  await ahead.close();
  await town.close();
});

/** How many editions stand in the store, by municipality and subject. */
function editions(): Readonly<Record<string, number>> {
  const root = join(town.lake.folder, "vrijgaven");
  return Object.fromEntries(
    readdirSync(root).flatMap((code) =>
      readdirSync(join(root, code)).map((subject) => {
        const names = readdirSync(join(root, code, subject)).filter((name) => name.endsWith(".json"));
        return [`${code} ${subject}`, names.length] as const;
      }),
    ),
  );
}

function page(choices: Readonly<Record<string, string>> = {}) {
  const council = { ...town.anna, audience: "council" as const };
  return town.cases.openLakePage(council, municipality, "monitor", new Map(Object.entries(choices)));
}

describe("what is released ahead", { timeout: 240_000 }, () => {
  test("is not made twice where a page is opened meanwhile", async () => {
    ahead.start((code, stack) => failures.push(`${code} ${stack}`));
    ahead.wake();
    await page();
    await ahead.ended();
    expect(failures).toEqual([]);
    // Its own last day is the end of a month: it is compared with others on that day too.
    for (const subject of ["zorg", "gestart", "gedeclareerd"]) {
      const days = (await openReleaseStore(town.lake.folder).editions("9901", subject)).map(({ asOf }) => asOf);
      expect(days.toSorted(), subject).toEqual([...new Set(days)].toSorted());
      expect(days.length, subject).toBe(1);
    }
  });

  test("is what the pages of a council ask, of the municipality itself and of others beside it", async () => {
    const before = editions();
    expect((await page()).blocks.length).toBeGreaterThan(0);
    await page({ indicator: "clienten-toegewezen" });
    await page({ indicator: "doorlooptijd-besluit", groep: "buren" });
    await page({ indicator: "wachttijd-zorg", groep: "buren" });
    await page({ indicator: "inwoners" });
    expect(editions()).toEqual(before);
  });

  test("is for the municipalities that were told before it is for all, and compares nothing until then", async () => {
    await deliver(town.lake, "klein", few, { gemeente: "9907" });
    await deliver(town.lake, "klein", few, { gemeente: "9908" });
    const before = editions();
    await releaseAhead(town.lake.folder, { now: () => new Date(), failed: (code) => failures.push(code) }, ["9907"]);
    const changed = Object.entries(editions()).filter(([key, times]) => before[key] !== times);
    expect(changed).toContainEqual(["9907 zorg", 1]);
    expect(changed.filter(([key]) => !key.startsWith("9907"))).toEqual([]);
    ahead.wake("9908");
    await ahead.ended();
    expect(editions()["9908 zorg"]).toBe(1);
    expect(failures).toEqual([]);
  });

  test("is found where it was released before, and made anew after an import", async () => {
    // Those that came last are compared with others now, as of the end of a month.
    ahead.wake();
    await ahead.ended();
    const before = editions();
    ahead.wake();
    ahead.wake();
    await ahead.ended();
    expect(editions()).toEqual(before);
    await deliver(town.lake, "later", few.slice(0, 3), { gemeente: "9903", source: "later" });
    ahead.wake();
    await ahead.ended();
    const after = editions();
    expect(after["9903 zorg"]).toBeGreaterThan(before["9903 zorg"] ?? 0);
    expect(after["9901 zorg"]).toBe(before["9901 zorg"]);
    expect(failures).toEqual([]);
  });

  test("goes on with others where one municipality cannot be released, and tells of it", async () => {
    const store = openReleaseStore(town.lake.folder);
    const [made] = await store.editions("9901", "zorg");
    if (made === undefined) throw new Error("nothing was released");
    await deliver(town.lake, "nieuw", few, { gemeente: "9905" });
    await deliver(town.lake, "nieuw", few, { gemeente: "9906" });
    const settings = { ...made.settings, gat: 99 };
    await store.add({ ...made, municipality: "9905", number: 1, settings });
    const told: string[] = [];
    const failed = (code: string, error: unknown): void =>
      void told.push(`${code} ${error instanceof UserError ? (error.problems[0]?.code ?? "") : String(error)}`);
    await releaseAhead(town.lake.folder, { now: () => new Date(), failed });
    expect(new Set(told)).toEqual(new Set(["9905 releases.settings"]));
    expect(editions()["9906 zorg"]).toBeGreaterThan(0);
  });

  test("ends with the site, and leaves the rest to pages", async () => {
    await deliver(town.lake, "nog later", few.slice(0, 2), { gemeente: "9901", source: "later" });
    ahead.wake();
    await ahead.close();
    await ahead.ended();
    ahead.wake();
    await ahead.ended();
    expect((await page()).blocks.length).toBeGreaterThan(0);
  });

  test("is nothing where there is no lake or nothing in it", async () => {
    const told: string[] = [];
    await releaseAhead(join(town.folder, "nergens"), { now: () => new Date(), failed: (code) => told.push(code) });
    expect(told).toEqual([]);
  });
});
