import { join } from "node:path";
import { expect, test } from "vitest";
import { inFolder } from "../../src/lake/lake.fixture.ts";
import { differences } from "./differences.ts";
import { modelOf, monitorKeys, runModels, scansOf } from "./monitor-work.ts";
import { peerKeys } from "./pandas.ts";
import { loadTown } from "./town.ts";

test("a model reads a table as often as its text and the texts under it name one", () => {
  expect(scansOf("trajecten-per-maand")).toBe(1);
  expect(scansOf("declaraties-per-maand")).toBe(3);
  expect(scansOf("gebruik-per-buurt")).toBe(3);
  expect(monitorKeys.length).toBeGreaterThan(peerKeys.length);
});

test("a model says the same alone as together with all others", { timeout: 60_000 }, () =>
  inFolder(async (folder) => {
    const town = await loadTown(join(folder, "lake"), { inhabitants: 400, months: 8 });
    const { value } = await runModels(town, monitorKeys, town.months);
    for (const key of monitorKeys) {
      const alone = (await runModels(town, [key], town.months)).value.get(key)?.value ?? [];
      expect(differences(value.get(key)?.value ?? [], alone, modelOf(key).keys), key).toEqual([]);
    }
  }),
);

test(
  "what is held against pandas says something in every month of the municipality of the bench",
  { timeout: 60_000 },
  () =>
    inFolder(async (folder) => {
      const town = await loadTown(join(folder, "lake"), { inhabitants: 400, months: 14 });
      // Of the last month nothing was declared yet.
      const year = town.months.slice(1, 13);
      const { value } = await runModels(town, peerKeys, year);
      for (const key of peerKeys) {
        const rows = value.get(key)?.value ?? [];
        const keys = rows.map((row) =>
          modelOf(key)
            .keys.map((name) => row[name])
            .join(" "),
        );
        expect(new Set(keys).size, key).toBe(rows.length);
        expect(new Set(rows.map(({ maand }) => maand)), key).toEqual(new Set(year));
      }
    }),
);
