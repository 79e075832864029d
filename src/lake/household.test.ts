import { describe, expect, test } from "vitest";
import type { LakeRow } from "./canonical.ts";
import { deliver, inFolder, rowsOf } from "./lake.fixture.ts";
import { type Lake, openLake } from "./lake.ts";

const resident = (client: string, huishouden: string): LakeRow => ({
  table: "inwoner",
  knownOn: "2026-01-01",
  values: { peildatum: "2026-01-01", client, huishouden, geboortemaand: "1950-01" },
});
const allocation = (client: string, wet: string, toewijzingnummer: number): LakeRow => ({
  table: "toewijzing",
  knownOn: "2026-01-01",
  values: {
    wet,
    toewijzingnummer,
    client,
    leverancier: "12345678",
    datumtoewijzing: "2026-01-01",
    datumstarttoewijzing: "2026-01-01",
    bericht: "1",
  },
});
const perHousehold = `SELECT i.huishouden, count(DISTINCT t.wet) FROM inwoner i JOIN toewijzing t ON t.client = i.client
  GROUP BY i.huishouden`;
const allows = { purpose: "samenloop in beeld", basis: "besluit 12", from: "2026-02-01", until: "2026-12-31" };
const day = (text: string) => ({ now: () => new Date(`${text}T12:00:00Z`) });

async function withFamily(folder: string, now: string, gemeente = "9901"): Promise<Lake> {
  const lake = await openLake(folder, day(now));
  const rows = [resident("a", "h"), resident("b", "h"), allocation("a", "wmo", 1), allocation("b", "jeugdwet", 2)];
  await deliver(lake, `familie-${gemeente}`, rows, { source: "istandaarden", gemeente });
  return lake;
}
const refused = (reason: string, gemeente = "9901") => ({
  problems: [{ code: "lake.households-off", facts: { reason, gemeente } }],
});

describe("laws are joined per household", () => {
  test("only from the day to the day that the municipality recorded, and not after it withdrew that", () =>
    inFolder(async (folder) => {
      const lake = await withFamily(folder, "2026-03-01");
      await expect(rowsOf(lake, perHousehold)).rejects.toMatchObject(refused("not-recorded"));
      await lake.recordHouseholds({ gemeente: "9901", by: "college", allows });
      expect(await rowsOf(lake, perHousehold)).toEqual([["h", 2]]);
      const ask = async (now: string) => rowsOf(await openLake(folder, day(now)), perHousehold);
      await expect(ask("2026-01-31")).rejects.toMatchObject(refused("not-yet"));
      await expect(ask("2027-01-01")).rejects.toMatchObject(refused("ended"));
      await lake.recordHouseholds({ gemeente: "9901", by: "functionaris gegevensbescherming" });
      await expect(rowsOf(lake, perHousehold)).rejects.toMatchObject(refused("withdrawn"));
      const { households } = await lake.snapshot();
      expect(households?.map(({ by, allows: one }) => [by, one?.basis])).toEqual([
        ["college", "besluit 12"],
        ["functionaris gegevensbescherming", undefined],
      ]);
    }));

  test("not by a way round: not by a star, not by USING, not by the row as a whole, not by a pattern", () =>
    inFolder(async (folder) => {
      const lake = await withFamily(folder, "2026-03-01");
      for (const sql of [
        "SELECT 1 FROM inwoner a JOIN minimaregeling b USING (huishouden)",
        "SELECT huishouden FROM inwoner JOIN toewijzing USING (client)",
        "SELECT wet FROM inwoner i JOIN toewijzing t USING (client) WHERE \"HUISHOUDEN\" = 'h'",
        "WITH r AS (SELECT client, huishouden AS x FROM inwoner) SELECT x, wet FROM r JOIN toewijzing USING (client)",
        "WITH r AS (SELECT client, huishouden FROM inwoner) SELECT count(DISTINCT huishouden) FROM r JOIN toewijzing USING (client)",
        "WITH inwoner AS (SELECT * FROM inwoner_versies) SELECT count(i.huishouden) FROM inwoner i, toewijzing",
      ])
        await expect(rowsOf(lake, sql), sql).rejects.toMatchObject(refused("not-recorded"));
      for (const sql of [
        "SELECT * FROM inwoner JOIN toewijzing USING (client)",
        "SELECT COLUMNS('.*') FROM inwoner_versies, toewijzing",
        "SELECT i, t FROM (SELECT CAST(i AS VARCHAR) AS i FROM inwoner i), (SELECT wet AS t FROM toewijzing)",
        "SELECT wet, #3 FROM (SELECT * FROM inwoner), toewijzing",
      ])
        expect(JSON.stringify(await rowsOf(lake, sql)), sql).not.toMatch(/"h"|huishouden'?: '?h\b/);
    }));

  test("while one table alone may be asked of its households, and a part of a question may pass them by", () =>
    inFolder(async (folder) => {
      const lake = await withFamily(folder, "2026-03-01");
      const sizes = "SELECT huishouden, count(*) FROM inwoner GROUP BY huishouden";
      expect(await rowsOf(lake, sizes)).toEqual([["h", 2]]);
      expect(await rowsOf(lake, sizes, { asOf: "2025-12-31" })).toEqual([]);
      const passes = `WITH r AS (SELECT client, huishouden FROM inwoner), s AS (SELECT r.client, r.huishouden FROM r)
        SELECT count(*) FROM s JOIN toewijzing USING (client)`;
      expect(await rowsOf(lake, passes)).toEqual([[2]]);
    }));

  test("in a question over several municipalities only when each has recorded it", () =>
    inFolder(async (folder) => {
      const lake = await withFamily(folder, "2026-03-01");
      await withFamily(folder, "2026-03-01", "9902");
      await lake.recordHouseholds({ gemeente: "9901", by: "college", allows });
      await expect(rowsOf(lake, perHousehold)).rejects.toMatchObject(refused("not-recorded", "9902"));
      expect(await rowsOf(lake, perHousehold, { gemeenten: ["9901"] })).toEqual([["h", 2]]);
    }));

  test("by what holds today, also in an earlier snapshot", () =>
    inFolder(async (folder) => {
      const lake = await withFamily(folder, "2026-03-01");
      const { id } = await lake.snapshot();
      await deliver(lake, "meer", [resident("c", "h")], { source: "inwoners" });
      await lake.recordHouseholds({ gemeente: "9901", by: "college", allows });
      expect(await rowsOf(lake, perHousehold, { snapshot: id })).toEqual([["h", 2]]);
      await lake.recordHouseholds({ gemeente: "9901", by: "college" });
      await expect(rowsOf(lake, perHousehold, { snapshot: id })).rejects.toMatchObject(refused("withdrawn"));
    }));
});
