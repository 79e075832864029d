import { expect, test } from "vitest";
import { firstAllocationDay } from "../../src/cases/monitor/known-days.ts";
import { runMonitor } from "../../src/cases/monitor/run-monitor.ts";
import type { Principal } from "../../src/cases/principal.ts";
import type { LakeRow } from "../../src/lake/canonical.ts";
import { inFolder } from "../../src/lake/lake.fixture.ts";
import { openLake } from "../../src/lake/lake.ts";
import { periodFrom, reachOf, sourceBegins, sourceReach } from "../../src/monitor/source-reach.ts";
import { deliverFiles } from "./lake-of-history.ts";

const staff: Principal = {
  ...{
    name: "proef",
    purpose: "toets",
    accounts: new Map(),
    roles: ["analyst"],
    municipalities: "all",
    laws: "all",
    areas: "all",
  },
  audience: "staff",
};
const log = { user: "proef", now: () => new Date("2025-06-01T10:00:00Z"), append: () => Promise.resolve() };

/** Help to a client from a day on without an end, told on a day. */
const allocation = (client: string, begin: string, knownOn: string): LakeRow => ({
  ...{ table: "toewijzing", knownOn },
  values: {
    ...{ wet: "wmo", toewijzingnummer: client.charCodeAt(0), client, leverancier: "12345678", productcategorie: "12" },
    ...{ datumtoewijzing: begin, datumstarttoewijzing: begin, bericht: `B${client}` },
  },
});
const benefit = (client: string, maand: string, knownOn: string): LakeRow => ({
  ...{ table: "inkomensvoorziening", knownOn },
  values: {
    ...{ maand, uitkering: `U${client}`, client, regeling: "PW", ingangsdatum: "2024-12-01", bedrag: 120_000 },
  },
});
const booking = (boekmaand: string, knownOn: string): LakeRow => ({
  ...{ table: "grootboekmutatie", knownOn },
  values: {
    ...{ boekstuk: boekmaand, boekregel: "1", boekdatum: knownOn, boekmaand, grootboekrekening: "4", taakveld: "6.71" },
    ...{ kostenplaats: "", product: "", batenlasten: "lasten", bedrag: 12_000, leverancier: "", soort: "" },
  },
});

/** Messages until Tuesday 13 May 2025, benefits of January to March, and a ledger that was delivered at the end of May and ends in April. */
const rows: readonly LakeRow[] = [
  allocation("A", "2025-01-06", "2025-01-02"),
  allocation("B", "2025-05-05", "2025-05-13"),
  ...["2025-01", "2025-02", "2025-03"].map((month) => benefit("A", month, "2025-04-03")),
  ...["2025-01", "2025-02", "2025-03", "2025-04"].map((month) => booking(month, "2025-05-28")),
];

async function figures(lake: string, indicator: string, asOf: string, internal = true) {
  const answer = await runMonitor(
    {
      lake,
      indicators: [indicator],
      by: new Set(indicator.startsWith("samenloop") ? ["combinatie"] : []),
      from: "2025-01",
      until: asOf.slice(0, 7),
      asOf,
      rules: {},
      internal,
    },
    staff,
    log,
  );
  return new Map(
    answer.figures.map(({ period, figure: { value, status, hidden } }) => [
      period,
      { value, status, ...(hidden === undefined ? {} : { hidden: hidden.because }) },
    ]),
  );
}

test("each source tells until its own day: messages until the last, a file of months to the end of its last month, a list no further than its rows", () =>
  inFolder(async (folder) => {
    const lake = await openLake(folder);
    await deliverFiles(lake, [{ name: "alles", rows }]);
    const reader = await lake.read({ asOf: "2025-05-31" });
    const reach = (await sourceReach(reader, ["toewijzing", "inkomensvoorziening", "grootboekmutatie", "tarief"])).get(
      "9901",
    );
    reader.close();
    expect(reach).toMatchObject({
      ...{ toewijzing: "2025-05-31", levering_start: "2025-05-31", inkomensvoorziening: "2025-03-31" },
      grootboekmutatie: "2025-04-30",
    });
    expect(reachOf(reach, ["toewijzing", "inkomensvoorziening"], "2025-05-31")).toBe("2025-03-31");
    // A list of prices tells of no day, and nothing tells of later than the day asked.
    expect(reachOf(reach, ["tarief"], "2025-05-31")).toBe("2025-05-31");
    expect(reachOf(reach, ["toewijzing"], "2025-02-28")).toBe("2025-02-28");
    const before = await lake.read({ asOf: "2025-02-28" });
    // What came on 2 January was loaded long after: it tells of that month, and nothing is known yet of what came later.
    expect((await sourceReach(before, ["toewijzing"])).get("9901")).toMatchObject({ toewijzing: "2025-01-31" });
    before.close();
  }));

test("what was told on Friday tells until Sunday, and who declares once a month is not silent after a week", () =>
  inFolder(async (folder) => {
    const lake = await openLake(folder);
    const claim: LakeRow = {
      ...{ table: "declaratie", knownOn: "2025-05-28" },
      values: {
        ...{ wet: "wmo", declaratienummer: "1", leverancier: "12345678", maand: "2025-04", bericht: "D1" },
        ...{ datumdeclaratie: "2025-05-05", declaratiebedrag: 100 },
      },
    };
    await deliverFiles(lake, [{ name: "alles", rows: [allocation("A", "2025-01-06", "2025-02-28"), claim] }]);
    const reader = await lake.read({});
    const reach = (await sourceReach(reader, ["toewijzing", "declaratieregel"])).get("9901");
    reader.close();
    expect(reach).toMatchObject({ toewijzing: "2025-03-02", declaratieregel: "2025-06-04" });
  }));

test("a month that a source has not reached has no number and is never final, however long ago it was", () =>
  inFolder(async (folder) => {
    await deliverFiles(await openLake(folder), [{ name: "alles", rows }]);
    const running = await figures(folder, "clienten-toegewezen", "2026-02-28");
    expect(running.get("2025-01")).toEqual({ value: 1, status: "final" });
    // Begun, but not told to its end; two months after are needed to be final, and messages ended in May.
    expect(running.get("2025-05")).toEqual({ value: 2, status: "provisional" });
    expect(running.get("2025-03")?.status).toBe("provisional");
    for (const month of ["2025-06", "2025-12"])
      expect(running.get(month)).toEqual({ value: { missing: "not-yet-available" }, status: "provisional" });
    // Together with benefits no further than benefits go.
    const together = await figures(folder, "uitkeringen", "2025-05-31");
    expect(together.get("2025-03")?.value).toBe(1);
    expect([...together.keys()].filter((month) => month > "2025-03" && together.get(month)?.value === 0)).toEqual([]);
    const booked = await figures(folder, "geboekt-tot-en-met", "2025-05-31");
    for (const [month, { value }] of booked)
      expect([month, typeof value]).toEqual([month, month > "2025-04" ? "object" : "number"]);
  }));

test("nobody outside sees a month before all that it is released with has told of it", () =>
  inFolder(async (folder) => {
    await deliverFiles(await openLake(folder), [{ name: "alles", rows }]);
    const seen = await figures(folder, "clienten-toegewezen", "2025-08-31", false);
    // Benefits, with which clients are released, end in March; that of January is no more than that there are few.
    expect(seen.get("2025-03")?.hidden).not.toBe("not-settled");
    for (const month of ["2025-04", "2025-05"])
      expect([month, seen.get(month)?.hidden]).toEqual([month, "not-settled"]);
    expect([...seen].filter(([month, { value }]) => month > "2025-05" && typeof value === "number")).toEqual([]);
  }));

test("before the first file of benefits nobody knows who had one, while help was there already", () =>
  inFolder(async (folder) => {
    const late = rows.filter(
      ({ table, values }) => table !== "inkomensvoorziening" || ("maand" in values && values.maand === "2025-03"),
    );
    await deliverFiles(await openLake(folder), [{ name: "alles", rows: late }]);
    const combined = await figures(folder, "samenloop-clienten", "2025-05-31");
    expect(combined.get("2025-02")?.value).toEqual({ missing: "unknown" });
    expect(combined.get("2025-03")?.value).toBe(1);
    expect(combined.get("2025-04")?.value).toEqual({ missing: "not-yet-available" });
    // Of help alone all months are known.
    expect((await figures(folder, "clienten-toegewezen", "2025-05-31")).get("2025-02")?.value).toBe(1);
    const seen = await figures(folder, "samenloop-clienten", "2025-08-31", false);
    expect(seen.get("2025-02")).toMatchObject({ hidden: "not-settled" });
  }));

test("before the first messages nobody knows how many had care: who no longer had it then is in none of them", () =>
  inFolder(async (folder) => {
    const lake = await openLake(folder);
    // Both had care since long; of who had it until January, no message ever came.
    const told = [allocation("A", "2024-06-01", "2025-03-03"), allocation("B", "2025-01-06", "2025-03-03")];
    await deliverFiles(lake, [{ name: "alles", rows: [...told, allocation("C", "2025-05-05", "2025-05-13")] }]);
    const reader = await lake.read({ asOf: "2025-05-31" });
    const begins = (await sourceBegins(reader, ["toewijzing", "tarief"])).get("9901");
    expect(begins).toMatchObject({ toewijzing: "2025-03-01", levering_start: "2025-03-01" });
    expect(await firstAllocationDay(reader)).toBe("2025-03-03");
    const running = await figures(folder, "trajecten-lopend", "2025-05-31");
    const values = [...running].map(([month, { value }]) => [month, value]);
    expect(values).toEqual([
      ["2025-01", { missing: "unknown" }],
      ["2025-02", { missing: "unknown" }],
      ["2025-03", 2],
      ["2025-04", 2],
      ["2025-05", 3],
    ]);
  }));

test("declarations tell of the month before the first of them", () =>
  inFolder(async (folder) => {
    const lake = await openLake(folder);
    const claim: LakeRow = {
      ...{ table: "declaratie", knownOn: "2025-02-05" },
      values: {
        ...{ wet: "wmo", declaratienummer: "1", leverancier: "12345678", maand: "2025-01", bericht: "D1" },
        ...{ datumdeclaratie: "2025-02-05", declaratiebedrag: 100 },
      },
    };
    await deliverFiles(lake, [{ name: "alles", rows: [claim] }]);
    const reader = await lake.read({ asOf: "2025-05-31" });
    const begins = (await sourceBegins(reader, ["declaratieregel"])).get("9901");
    reader.close();
    expect(begins).toMatchObject({ declaratieregel: "2025-01-01" });
    expect([
      periodFrom("2025-01-01", "2026"),
      periodFrom("2025-03-01", "2026"),
      periodFrom("2025-03-01", "2026-01"),
    ]).toEqual(["2025", "2026", "2025-03"]);
  }));
