import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { areaPlans } from "../../src/cases/monitor/area-plans.ts";
import type { KeyedRows } from "../../src/cases/monitor/subjects.ts";
import type { Edition } from "../../src/cases/releases/edition.ts";
import { releaseTables } from "../../src/cases/releases/release-tables.ts";
import type { ReleasedCell } from "../../src/disclosure/release.ts";
import { openHighs } from "../../src/solve/highs-solver.ts";
import type { Solver } from "../../src/solve/linear-program.ts";
import { describeHidden } from "../../src/text/describe-hidden.ts";
import { attack, type Breach, type Classification } from "../attacker/attacker.ts";
import { compareReleases, overlay } from "../attacker/over-time.ts";
import type { SeenTable } from "../attacker/released-table.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await openHighs();
});

const runs = process.env["SLUITEND_PROPERTY_RUNS"] === undefined ? 8 : 300;
const laws = ["wmo", "jeugdwet"] as const;

/** What lives and has care in a neighbourhood: inhabitants, then clients of each law. */
type Area = readonly [village: number, inhabitants: number, wmo: number, jeugdwet: number];

/** Small numbers and none more often than others: there lies what must be hidden. */
const few = fc.oneof(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 60 }));
const town: fc.Arbitrary<readonly Area[]> = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 2 }), few, few, few).map(([village, without, wmo, youth]): Area => {
    return [village, Math.max(wmo, youth) + without, wmo, youth];
  }),
  { minLength: 1, maxLength: 8 },
);

interface Place {
  readonly dorp: string;
  readonly buurt: string;
  readonly areas: readonly Area[];
}

function placesOf(areas: readonly Area[]): readonly Place[] {
  const villages = [...new Set(areas.map(([village]) => village))];
  return [
    { dorp: "*", buurt: "*", areas },
    ...villages.map((one) => ({ dorp: `d${one}`, buurt: "*", areas: areas.filter(([village]) => village === one) })),
    ...areas.map((area, at) => ({ dorp: `d${area[0]}`, buurt: `b${at}`, areas: [area] })),
  ];
}

function sumOf(areas: readonly Area[], at: 1 | 2 | 3): number {
  return areas.reduce((sum, area) => sum + area[at], 0);
}

function released(areas: readonly Area[], history: readonly Edition[]): Edition {
  const rows = laws.flatMap((wet, at) =>
    placesOf(areas).map(({ dorp, buurt, areas: own }) => ({
      ...{ gemeente: "9901", jaar: "2025", wet, dorp, buurt },
      ...{ inwoners: sumOf(own, 1), clienten: sumOf(own, at === 0 ? 2 : 3) },
    })),
  );
  const keys = ["gemeente", "jaar", "wet", "dorp", "buurt"];
  const models: ReadonlyMap<string, KeyedRows> = new Map([["gebruik-per-jaar", { keys, rows }]]);
  const about = { subject: "gebieden", municipality: "9901", snapshot: "s", asOf: "2026-03-31", settings: {} };
  const made = releaseTables(areaPlans(models), history, about, solver);
  return { format: 1, number: history.length + 1, made: "", frames: {}, ...about, ...made };
}

/** What a reader has now: what an edition leaves as it was stands in the one before. */
function cellsOf(editions: readonly Edition[]): ReadonlyMap<string, ReleasedCell> {
  return new Map(editions.flatMap(({ tables }) => tables.flatMap(({ cells }) => Object.entries(cells))));
}

/**
 * The tables as somebody reads them who knows that villages are made of neighbourhoods, and that whoever lives somewhere has care of a law or
 * has not. Inhabitants are one number under both laws.
 */
function seenIn(
  cells: ReadonlyMap<string, ReleasedCell>,
  areas: readonly Area[],
): readonly { readonly seen: SeenTable; readonly classifications: readonly Classification[] }[] {
  const places = placesOf(areas);
  const nameOf = ({ dorp, buurt }: Place): string => (buurt === "*" ? dorp : buurt);
  const above = ({ dorp, buurt }: Place): string | undefined => (dorp === "*" ? undefined : buurt === "*" ? "*" : dorp);
  const place: Classification = new Map(places.map((one) => [nameOf(one), above(one)]));
  return laws.map((law, at) => {
    const kinds = { inwoners: "inwoners", [`${law} clienten`]: "clienten", [`${law} zonder`]: "zonder" };
    const rows = places.flatMap((one) =>
      Object.entries(kinds).map(([code, column]) => {
        const key = `gebieden 9901|grootheid=gebruik.${column} ${law}/${one.dorp}/${one.buurt} 2025`;
        const cell = cells.get(key);
        const value = { inwoners: 0, clienten: 0, zonder: 0, [column]: trueValue(one.areas, column, at) }[column] ?? 0;
        const promised = value > 0 && value < 10 ? { promised: { low: 1, high: 9 } } : {};
        if (cell === undefined) throw new Error(`not released: ${key}`);
        return {
          codes: [nameOf(one), code],
          cell: "shown" in cell ? cell.shown : describeHidden(cell.hidden),
          ...promised,
        };
      }),
    );
    const kind: Classification = new Map(
      Object.keys(kinds).map((code) => [code, code === "inwoners" ? undefined : "inwoners"]),
    );
    return { seen: { dimensions: ["gebied", "soort"], rows }, classifications: [place, kind] };
  });
}

function trueValue(areas: readonly Area[], column: string, law: number): number {
  const [all, clients] = [sumOf(areas, 1), sumOf(areas, law === 0 ? 2 : 3)];
  return column === "inwoners" ? all : column === "clienten" ? clients : all - clients;
}

function breaches(tables: ReturnType<typeof seenIn>): readonly Breach[] {
  return attack({ tables, threshold: 10, smallFrom: 1 });
}

describe("what is released of villages and neighbourhoods", () => {
  test("gives no small number of clients away, nor of those without care, whatever the town", {
    timeout: 600_000,
  }, () => {
    fc.assert(
      fc.property(town, (areas) => {
        const edition = released(areas, []);
        if (edition.tables.length === 0) return;
        expect(breaches(seenIn(cellsOf([edition]), areas))).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  test("does not tell of a correction that is about few, and two releases laid over each other tell no more than one", {
    timeout: 600_000,
  }, () => {
    const moved = fc.tuple(fc.nat(), fc.integer({ min: -14, max: 14 }), fc.integer({ min: -14, max: 14 }));
    fc.assert(
      fc.property(town, fc.array(moved, { minLength: 1, maxLength: 3 }), (areas, moves) => {
        const corrected = areas.map((area, at): Area => {
          const own = moves.filter(([where]) => where % areas.length === at);
          const change = (is: 1 | 2): number => own.reduce((sum, move) => sum + move[is], 0);
          const [village, inhabitants, wmo, youth] = area;
          const [more, other] = [Math.max(0, wmo + change(1)), Math.max(0, youth + change(2))];
          return [village, Math.max(inhabitants, more, other), more, other];
        });
        const first = released(areas, []);
        if (first.tables.length === 0) return;
        const second = released(corrected, [first]);
        const [before, after] = [seenIn(cellsOf([first]), areas), seenIn(cellsOf([first, second]), areas)];
        for (const [at, table] of after.entries()) {
          const earlier = before[at];
          if (earlier === undefined) continue;
          expect(compareReleases(earlier.seen, table.seen, 10)).toEqual([]);
          const laid = overlay(earlier.seen, table.seen);
          if (laid !== undefined && second.tables.length === 0)
            expect(breaches([{ ...table, seen: laid }])).toEqual([]);
        }
      }),
      { numRuns: runs },
    );
  });

  test("would be found out if one hidden place were shown", () => {
    const areas: readonly Area[] = [
      [0, 90, 40, 12],
      [0, 70, 4, 15],
      [0, 80, 6, 20],
      [1, 60, 22, 11],
    ];
    const cells = cellsOf([released(areas, [])]);
    const key = "gebieden 9901|grootheid=gebruik.clienten wmo/d0/b1 2025";
    expect(cells.get(key)).toHaveProperty("hidden");
    const opened = new Map([...cells, [key, { shown: 4, ground: "protected" } as const]]);
    expect(breaches(seenIn(opened, areas)).length).toBeGreaterThan(0);
  });
});
