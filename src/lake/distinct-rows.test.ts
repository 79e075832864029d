import fc from "fast-check";
import { expect, test } from "vitest";
import type { LakeRow } from "./canonical.ts";
import { areDistinct } from "./distinct-rows.ts";
import { deliver, inFolder, rowsOf } from "./lake.fixture.ts";
import { openLake } from "./lake.ts";

/** An inhabitant in an extract of the register. */
function inhabitant(peildatum: string, client: string, buurt: string, knownOn = peildatum): LakeRow {
  return {
    table: "inwoner",
    knownOn,
    values: { peildatum, client, huishouden: client, geboortemaand: "1980-01", buurt },
  };
}

const extracts = ["2025-01-01", "2025-07-01", "2026-01-01"] as const;
const row = fc.tuple(fc.constantFrom(...extracts), fc.constantFrom("a", "b", "c"), fc.constantFrom("1", "2"));
const files = fc.array(fc.array(row, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 });

test("an inhabitant stands once in an extract, however the deliveries of the register overlap", () =>
  fc.assert(
    fc.asyncProperty(files, (deliveries) =>
      inFolder(async (folder) => {
        const lake = await openLake(folder);
        for (const [at, rows] of deliveries.entries()) {
          const own = rows.map(([peildatum, client, buurt]) =>
            inhabitant(peildatum, client, buurt, `2026-02-0${at + 1}`),
          );
          await deliver(lake, String(at), own);
        }
        const things = new Set(
          deliveries.flatMap((rows) => rows.map(([peildatum, client]) => `${peildatum} ${client}`)),
        );
        expect(await rowsOf(lake, "SELECT count(*) FROM inwoner")).toEqual([[things.size]]);
        const parts = (await lake.snapshot()).deliveries.flatMap(({ gemeente, parts: own }) =>
          own.map(({ distinct }) => ({ gemeente, distinct })),
        );
        const all = deliveries.flat().length;
        if (areDistinct(parts)) expect(things.size).toBe(all);
      }),
    ),
    { numRuns: 15 },
  ));

test("extracts of other days, and files of other municipalities, hold other things; two files without days may hold the same", () => {
  const of = (from: string, until: string, gemeente = "9901") => ({ gemeente, distinct: { from, until } });
  expect(areDistinct([])).toBe(true);
  expect(areDistinct([of("2026-01-01", "2026-01-01"), of("2025-01-01", "2025-12-31")])).toBe(true);
  expect(areDistinct([of("2026-01-01", "2026-01-01"), of("2025-01-01", "2026-01-01")])).toBe(false);
  expect(areDistinct([of("2025-01-01", "2026-01-01", "9902"), of("2025-01-01", "2026-01-01")])).toBe(true);
  expect(areDistinct([{ gemeente: "9901", distinct: {} }])).toBe(true);
  expect(
    areDistinct([
      { gemeente: "9901", distinct: {} },
      { gemeente: "9901", distinct: {} },
    ]),
  ).toBe(false);
  expect(areDistinct([{ gemeente: "9901", distinct: {} }, { gemeente: "9902" }])).toBe(false);
  expect(areDistinct([{ gemeente: "9901", distinct: {} }, of("2025-01-01", "2026-01-01")])).toBe(false);
});

test("a file says that its things stand in it once, or says nothing", () =>
  inFolder(async (folder) => {
    const lake = await openLake(folder);
    await deliver(lake, "a", [inhabitant("2025-01-01", "a", "1"), inhabitant("2026-01-01", "a", "1")]);
    await deliver(lake, "b", [inhabitant("2024-01-01", "a", "1"), inhabitant("2024-01-01", "a", "2")]);
    const said = (await lake.snapshot()).deliveries.flatMap(({ parts }) => parts.map(({ distinct }) => distinct));
    expect(said).toEqual([{ from: "2025-01-01", until: "2026-01-01" }, undefined]);
  }));
