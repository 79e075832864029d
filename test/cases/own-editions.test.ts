import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type MonitorAnswer, runMonitor } from "../../src/cases/monitor/run-monitor.ts";
import { openReleaseStore } from "../../src/cases/releases/release-store.ts";
import { liveFigures } from "../../src/cases/reports/live-figures.ts";
import { deliver } from "../../src/lake/lake.fixture.ts";
import { rowsOfHistory } from "../monitor/lake-of-history.ts";
import { neatHistory } from "../monitor/neat-history.ts";
import { type MunicipalSite, openMunicipalSite } from "../support/municipal-site.ts";

const rows = rowsOfHistory(neatHistory());
let town: MunicipalSite;
beforeAll(async () => {
  town = await openMunicipalSite(rows);
});
afterAll(() => town.close());

/** What a council of 9901 sees of care, as of the day of its own last messages. */
function council(): Promise<MonitorAnswer> {
  const { folder } = town.lake;
  const request = { lake: folder, indicators: ["clienten-toegewezen"], asOf: "2026-04-30", rules: {}, internal: false };
  const reader = { ...town.anna, municipalities: ["9901"], audience: "council" as const };
  return runMonitor(request, reader, { user: "toets", now: () => new Date(0), append: () => Promise.resolve() });
}

const numbers = ({ figures }: MonitorAnswer) => figures.map(({ period, figure }) => [period, figure.value]);
const editions = () => openReleaseStore(town.lake.folder).editions("9901", "zorg");

describe("what was released of a municipality", () => {
  test("is given again after an import of another one, as known in the lake of now, and made anew after its own", async () => {
    const first = await council();
    expect(numbers(first).some(([, value]) => typeof value === "number")).toBe(true);
    const [before] = await editions();
    await deliver(town.lake, "buren", rows, { gemeente: "9902" });
    const again = await council();
    expect(again.snapshot).not.toBe(first.snapshot);
    expect(numbers(again)).toEqual(numbers(first));
    expect(await editions()).toEqual([before]);
    await deliver(town.lake, "later", rowsOfHistory({ ...neatHistory(), allocations: [] }), { gemeente: "9901" });
    await council();
    expect((await editions()).map(({ snapshot }) => snapshot)).toEqual([
      first.snapshot,
      expect.not.stringMatching(first.snapshot),
    ]);
  });

  test("is the same in a document: as of its own last day, also where another municipality was heard of later", async () => {
    const [last] = rows.toSorted((a, b) => (a.knownOn > b.knownOn ? -1 : 1));
    if (last === undefined) throw new Error("no rows");
    await deliver(town.lake, "laatste", [{ ...last, knownOn: "2026-06-30" }], { gemeente: "9902" });
    expect((await liveFigures({ lake: town.lake.folder, municipality: "GM9901", indicators: [] })).asOf).toBe(
      "2026-04-30",
    );
  });
});
