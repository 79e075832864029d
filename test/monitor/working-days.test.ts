import fc from "fast-check";
import { expect, test } from "vitest";
import { inFolder } from "../../src/lake/lake.fixture.ts";
import { openLake } from "../../src/lake/lake.ts";
import { workingDaysBetween } from "../../src/messages/day-number.ts";
import { composeText } from "../../src/monitor/compose-model.ts";
import { readModelText } from "../../src/monitor/model-text.ts";
import { usualRules } from "../../src/monitor/monitor-settings.ts";
import { runModel } from "../../src/monitor/run-model.ts";
import { dayNumber, dayText } from "../../src/synth/day-number.ts";

test("working days are counted in SQL as elsewhere, over Easter, King's Day and Liberation Day of many years", () =>
  inFolder(async (folder) => {
    const reader = await (await openLake(folder)).read();
    const model = composeText(
      {
        ...{ name: "werkdagen", about: "", grain: "", keys: ["dag"], uses: ["werkdag"], sums: [], computed: [] },
        isShared: false,
        sql: "SELECT CAST(dag AS VARCHAR) AS dag, nummer FROM werkdag",
      },
      (name) => readModelText("base", name),
    );
    try {
      const rows = await runModel(reader, model, {
        ...usualRules,
        from: "2004-01",
        until: "2035-12",
        day: "2035-12-31",
      });
      const counted = new Map(rows.map((row) => [String(row["dag"]), Number(row["nummer"])]));
      expect(counted.get("2035-12-31")).toBeGreaterThan(8000);
      const [first, last] = [dayNumber(2001, 1, 1), dayNumber(2035, 12, 1)];
      fc.assert(
        fc.property(fc.integer({ min: first, max: last }), fc.nat(30), (day, days) => {
          const [from, to] = [dayText(day), dayText(day + days)];
          expect((counted.get(to) ?? 0) - (counted.get(from) ?? 0)).toBe(workingDaysBetween(from, to));
        }),
        { numRuns: 2000 },
      );
    } finally {
      reader.close();
    }
  }));
