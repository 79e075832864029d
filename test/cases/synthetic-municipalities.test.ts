import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ImportProgress } from "../../src/cases/deliveries/import-watch.ts";
import { ImportStopped } from "../../src/cases/deliveries/import-watch.ts";
import { openData } from "../../src/cases/deliveries/open-data.ts";
import { statePurpose } from "../../src/cases/lake-pages/purpose.ts";
import { openLocalSignIn } from "../../src/cases/local-sign-in.ts";
import { knownDays } from "../../src/cases/monitor/known-days.ts";
import { type OpenSite, openSite } from "../../src/cases/open-site.ts";
import { expectSyntheticMunicipalities } from "../../src/cases/synthetic/expect-municipalities.ts";
import { loadSyntheticMunicipality } from "../../src/cases/synthetic/load-municipality.ts";
import { monthBefore, parametersUntil, syntheticMunicipalities } from "../../src/cases/synthetic/municipalities.ts";
import { isMissing } from "../../src/figure/missing.ts";
import { openLake } from "../../src/lake/lake.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-oefen-"));
const [first] = syntheticMunicipalities;
if (first === undefined) throw new Error("the demonstration has a municipality");
/** As the first of the demonstration, but small and short. */
const parameters = { ...first.parameters, inhabitants: 250, months: 5, start: 2024 * 12 };
const task = { type: "synthesis" as const, parameters, folder: join(folder, "werk"), lake: join(folder, "lake") };

let opened: OpenSite;
beforeAll(async () => {
  opened = await openSite(join(import.meta.dirname, "../../dossiers"), join(folder, "site.sqlite"), {
    expected: syntheticMunicipalities.map(({ code }) => `GM${code}`),
  });
});
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("the synthetic municipalities of the demonstration", () => {
  test("have a code and a name of their own, which no real municipality has", () => {
    expect(new Set(syntheticMunicipalities.map(({ code }) => code)).size).toBe(syntheticMunicipalities.length);
    expect(new Set(syntheticMunicipalities.map(({ name }) => name)).size).toBe(syntheticMunicipalities.length);
    for (const { code } of syntheticMunicipalities) expect(code).toMatch(/^99\d\d$/);
  });

  test.each([
    ["2026-11-28", "2026-10"],
    ["2026-11-30", "2026-10"],
    ["2026-12-01", "2026-11"],
    ["2027-01-01", "2026-12"],
    ["2027-01-31", "2026-12"],
  ])(
    "have data up to the last whole month: on %s to %s, from a January for two years at least, or as a neighbour for half a year",
    (day, until) => {
      expect(monthBefore(day)).toBe(until);
      for (const one of syntheticMunicipalities) {
        const { start, months, ...rest } = parametersUntil(one, until);
        if (one.isNeighbour) expect(months).toBe(one.parameters.months);
        else expect(start % 12).toBe(0);
        expect(months).toBeGreaterThanOrEqual(one.parameters.months);
        expect(months).toBeLessThan(one.parameters.months + 12);
        expect(start + months).toBe(Number(until.slice(0, 4)) * 12 + Number(until.slice(5)));
        expect({ ...rest, months: one.parameters.months }).toEqual(one.parameters);
      }
    },
  );

  test("are put in the queue once", async () => {
    const jobs = async () =>
      (
        await Promise.all(syntheticMunicipalities.map(({ code }) => opened.site.store.jobs.list(`GM${code}`, 9)))
      ).flat();
    await expectSyntheticMunicipalities(opened.site, "2026-11-28");
    // A month later too, so that nothing comes twice.
    await expectSyntheticMunicipalities(opened.site, "2026-12-01");
    expect(await jobs()).toHaveLength(syntheticMunicipalities.length);
    for (const { input } of await jobs()) expect(input).toMatchObject({ until: "2026-10" });
  });

  test("leave nothing when somebody stops before the first delivery is in", async () => {
    const never = { mayCommit: () => Promise.resolve(false) };
    await expect(loadSyntheticMunicipality(task, never)).rejects.toThrow(ImportStopped);
    expect(existsSync(task.folder)).toBe(false);
  });

  test("come in as a real one does, a delivery a source and a month of messages, with nothing refused", async () => {
    const seen: ImportProgress[] = [];
    const result = await loadSyntheticMunicipality(task, { progress: (one) => seen.push(one) });
    expect(result.rejections).toBe(0);
    expect(existsSync(task.folder)).toBe(false);
    for (const [at, { bytes, ofBytes }] of seen.entries()) {
      expect(bytes).toBeGreaterThanOrEqual(seen[at - 1]?.bytes ?? 0);
      expect(bytes).toBeLessThanOrEqual(ofBytes);
    }
    const signIn = await openLocalSignIn(opened.site);
    const someone = await signIn.principalOf(await signIn.redeem(await signIn.issueLink()));
    if (someone === undefined) throw new Error("nobody is signed in");
    const view = await openData(opened.site, someone, `GM${first.code}`, () => new Date("2024-07-15"));
    expect(view).toMatchObject({ isSynthetic: true, municipality: { name: first.name } });
    expect(view.deliveries.filter(({ source }) => source === "istandaarden")).toHaveLength(parameters.months);
    expect(view.quality).toBeUndefined();
    expect(view.freshness.find(({ kind }) => kind === "grootboek")).toMatchObject({
      period: "mei 2024",
      isBehind: false,
    });
    expect(view.completeness?.rows.map(({ id }) => id)).toEqual(["alle"]);
    await statePurpose(opened.site.store, someone, `GM${first.code}`, "proef");
    const { completeness } = await openData(opened.site, someone, `GM${first.code}`);
    const rows = completeness?.rows ?? [];
    expect(rows.length).toBeGreaterThan(1);
    for (const { cells } of rows)
      for (const cell of cells) {
        if (cell.type !== "figure" || isMissing(cell.figure.value)) continue;
        expect(cell.figure.value).toBeGreaterThanOrEqual(0);
        expect(cell.figure.value).toBeLessThanOrEqual(100);
      }
  }, 60_000);

  test("are known until the last day that they are made of, not until the day on which they were loaded", async () => {
    const lake = await openLake(task.lake);
    expect(await knownDays(await lake.read())).toEqual({ first: "2024-01-01", last: "2024-05-31" });
    const reader = await lake.read();
    try {
      for (const table of ["inkomensvoorziening", "melding", "eigen_bijdrage"])
        for await (const { rows: days } of reader.query({
          name: "bekend",
          sql: `SELECT DISTINCT CAST(known_on AS VARCHAR) FROM ${table}`,
        }))
          expect(days).toEqual([["2024-05-31"]]);
    } finally {
      reader.close();
    }
  });
});
