import { expect, test } from "vitest";
import { indicatorPeriods } from "../../src/cases/monitor/indicator-periods.ts";
import { listPeriods } from "../../src/cases/monitor/list-indicators.ts";
import { keysAsked } from "../../src/cases/monitor/rows-beside.ts";
import { rowsKey } from "../../src/cases/monitor/rows-key.ts";
import { subjectOf } from "../../src/cases/monitor/subjects.ts";
import { canonicalTables, type LakeRow } from "../../src/lake/canonical.ts";
import { inFolder } from "../../src/lake/lake.fixture.ts";
import { openLake } from "../../src/lake/lake.ts";
import { firstPeriodOf } from "../../src/monitor/catalogue/first-period.ts";
import type { Indicator } from "../../src/monitor/catalogue/indicator.ts";
import { allSourcesOf } from "../../src/monitor/catalogue/indicator-page.ts";
import { indicators } from "../../src/monitor/catalogue/indicators.ts";
import { lastMonthThatCame } from "../../src/monitor/catalogue/too-young.ts";
import { usualRules } from "../../src/monitor/monitor-settings.ts";
import { runModel } from "../../src/monitor/run-model.ts";
import { beginOf, reachOf, sourceBegins, sourceReach, type TableReach } from "../../src/monitor/source-reach.ts";
import { denseHistory } from "./dense-history.ts";
import { deliverFiles, rowsOfHistory } from "./lake-of-history.ts";
import { modelNamed } from "./model-answers.ts";

/** What a model reads for the indicators that stand on it. */
function columnsOf(key: string): readonly string[] {
  return indicators.flatMap((one) => [
    ...(rowsKey(one) === key ? [one.measure.column] : []),
    ...("over" in one.measure && rowsKey(one.beside ?? one) === key ? [one.measure.over] : []),
  ]);
}

/** Until when its sources tell; what is known beforehand does not wait for them. */
function reachedBy(indicator: Indicator, reach: TableReach | undefined, day: string): string {
  if (indicator.isKnownAhead === true) return "9999";
  const reached = reachOf(reach, allSourcesOf(indicator), day);
  return indicator.comesAfter === undefined ? reached : lastMonthThatCame(indicator, reached);
}

/** The first period that begins on a day or after it, of months or of years. */
function wholeFrom(day: string, [periods = []]: readonly (readonly string[])[]): string {
  const isYearly = periods[0]?.length === 4;
  const all = isYearly ? [2022, 2023, 2024, 2025].map(String) : [day.slice(0, 7)];
  return all.find((one) => (isYearly ? `${one}-01-01` : `${one}-01`) >= day) ?? "";
}

/** The first period with a number in all of several models, and not before their sources tell. */
function firstOf(own: readonly (readonly string[])[], begun: string | undefined): string | undefined {
  return [...own.map(([one = "none"]) => one), begun === undefined ? "" : wholeFrom(begun, own)].toSorted().at(-1);
}

/** Tables of what happened; lists of prices and products say nothing of a day. */
const facts = [
  ...["bericht", "toewijzing", "declaratieregel", "declaratieantwoord", "grootboekmutatie", "betaling"],
  ...["inkomensvoorziening", "melding"],
];

test(
  "every indicator begins and ends where its model has its first and last number, and is nowhere when it has none",
  {
    timeout: 120_000,
  },
  () =>
    inFolder(async (folder) => {
      const lake = await openLake(folder);
      await deliverFiles(lake, [{ name: "alles", rows: rowsOfHistory(denseHistory(21, 90)) }]);
      const periods = await indicatorPeriods(folder);
      const all = await lake.read();
      const days: string[] = [];
      for await (const { rows } of all.query({
        name: "dagen",
        sql: `SELECT CAST(min(known_on) AS VARCHAR), CAST(max(known_on) AS VARCHAR) FROM (${facts
          .map((table) => `SELECT known_on FROM ${table}`)
          .join(" UNION ALL ")})`,
      }))
        days.push(...(rows[0] ?? []).map(String));
      all.close();
      const [begin = "", day = ""] = days;
      const reader = await lake.read({ asOf: day });
      const settings = { ...usualRules, from: `${begin.slice(0, 4)}-01`, until: day.slice(0, 7), day };
      const reach = (await sourceReach(reader, Object.keys(canonicalTables))).get("9901");
      const begins = (await sourceBegins(reader, Object.keys(canonicalTables))).get("9901");
      const told = new Map<string, readonly string[]>();
      try {
        for (const key of new Set(indicators.flatMap(keysAsked))) {
          const columns = columnsOf(key);
          const rows = await runModel(reader, modelNamed(key), settings).catch(() => []);
          const withNumber = rows.filter((row) => columns.some((column) => Number(row[column] ?? 0) !== 0));
          told.set(key, withNumber.map((row) => String(row["maand"] ?? row["jaar"])).toSorted());
        }
      } finally {
        reader.close();
      }
      for (const indicator of indicators) {
        const found = periods.find(({ id }) => id === indicator.id);
        const own = keysAsked(indicator).map((key) => told.get(key) ?? []);
        const first = firstOf(own, beginOf(begins, allSourcesOf(indicator)));
        const [counted = ""] = own.map((one) => one.at(-1) ?? "").toSorted();
        const [last = ""] = [counted, reachedBy(indicator, reach, day).slice(0, counted.length)].toSorted();
        if (first === "none" || last < (first ?? ""))
          expect(found, indicator.id).toEqual({ id: indicator.id, name: indicator.name });
        else expect(found, indicator.id).toMatchObject({ first, last });
        // What stands of it in words is about the same kind of period.
        if (found?.first !== undefined)
          expect(firstPeriodOf(indicator), indicator.id).toContain(
            found.first.length === 4 ? "Het eerste jaar" : "De eerste maand",
          );
      }
      expect(periods.filter(({ first }) => first !== undefined).length).toBeGreaterThan(indicators.length / 2);
      const list = listPeriods(periods);
      expect(list.split("\n")).toHaveLength(indicators.length + 2);
      expect(list).toMatch(/^ +eerste +laatste +definitief +openbaar\n/);
    }),
);

const booking = (boekmaand: string, knownOn: string): LakeRow => ({
  ...{ table: "grootboekmutatie", knownOn },
  values: {
    ...{ boekstuk: boekmaand, boekregel: "1", boekdatum: knownOn, boekmaand, grootboekrekening: "4" },
    ...{
      kostenplaats: "",
      taakveld: "6.71",
      product: "",
      batenlasten: "lasten",
      bedrag: 12_000,
      leverancier: "",
      soort: "",
    },
  },
});

test("a month is that of which is told and not that in which it was told, and nothing is older than the year in which the lake begins", () =>
  inFolder(async (folder) => {
    const rows = [booking("2023-12", "2024-03-20"), booking("2024-02", "2024-03-20"), booking("2024-05", "2024-07-20")];
    await deliverFiles(await openLake(folder), [{ name: "boekingen", rows }]);
    const periods = await indicatorPeriods(folder);
    // Of June and July nothing was booked, and whether that stays so nobody knows yet.
    expect(periods.find(({ id }) => id === "geboekt")).toMatchObject({ first: "2024-02", last: "2024-05" });
    expect(periods.find(({ id }) => id === "meldingen")).toEqual({ id: "meldingen", name: "Meldingen" });
    // The ledger by law and task is released two months on, and what is for staff only never.
    for (const { id, settledUntil = "", releasedUntil, last = "" } of periods) {
      const subject = subjectOf(indicators.find((one) => one.id === id) ?? { model: "" });
      if (releasedUntil !== undefined)
        expect([subject?.id.startsWith("intern"), releasedUntil <= "2024-04"]).toEqual([false, true]);
      expect(settledUntil <= last).toBe(true);
    }
  }));
