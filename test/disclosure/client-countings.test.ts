import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { carePlans } from "../../src/cases/monitor/care-plans.ts";
import { clientPlans } from "../../src/cases/monitor/client-plans.ts";
import type { SubjectPlans } from "../../src/cases/monitor/subjects.ts";
import type { Edition, ReleasedTable } from "../../src/cases/releases/edition.ts";
import { releaseTables } from "../../src/cases/releases/release-tables.ts";
import type { ReleasedCell } from "../../src/disclosure/release.ts";
import { openHighs } from "../../src/solve/highs-solver.ts";
import type { Solver } from "../../src/solve/linear-program.ts";
import { type AllStanding, breaches, cellIn, type Standing } from "./all-countings.ts";
import {
  type Counting,
  columns,
  countings,
  few,
  type Group,
  group,
  names,
  rowsOf,
  spreads,
  type Town,
  town,
} from "./client-towns.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await openHighs();
});

const asked = process.env["SLUITEND_PROPERTY_RUNS"];
const runs = asked === undefined ? 10 : Math.max(300, Number(asked) || 0);
const month = "2025-03";

type Cells = ReadonlyMap<string, ReleasedCell>;
type Towns = ReadonlyMap<string, Town>;
const plansOf: Readonly<Record<Counting, SubjectPlans>> = {
  toegewezen: carePlans,
  gestart: clientPlans("gestart"),
  gedeclareerd: clientPlans("gedeclareerd"),
};

interface EditionOptions {
  readonly isReleased?: (month: string) => boolean;
  readonly asOf?: string;
  /** Tables of other countings that are of this very day. */
  readonly ofNow?: ReadonlySet<string>;
}

function editionOf(
  towns: Towns,
  counting: Counting,
  beside: Cells | undefined,
  history: readonly Edition[] = [],
  { isReleased = () => true, asOf = "2025-06-30", ofNow = new Set() }: EditionOptions = {},
): Edition {
  const modelOf = (one: Counting): string => `clienten-per-maand ${one}`;
  const models = new Map([[modelOf(counting), rowsOf(towns, counting)]]);
  const others = names.filter((one) => one !== counting).map((one) => [modelOf(one), rowsOf(towns, one)] as const);
  const about = { subject: countings[counting], municipality: "9901", snapshot: "s", asOf, settings: {} };
  const held = { models: new Map(others), released: beside === undefined ? [] : [beside], ofNow };
  const plans = plansOf[counting](models, held).filter(({ period }) => isReleased(period));
  const made = releaseTables(plans, history, about, solver);
  return { format: 1, number: history.length + 1, made: "", frames: {}, ...about, ...made };
}

function cellsOf(editions: readonly Edition[]): Cells {
  const tables = new Map(editions.flatMap((one) => one.tables.map((table) => [table.dataset, table.cells] as const)));
  return new Map([...tables.values()].flatMap((cells) => Object.entries(cells)));
}

/** What is released of the three countings, each beside what stands of those before it; or each by itself. */
function released(town: Town, isHeld = true): Cells {
  const cells = new Map<string, ReleasedCell>();
  const ofNow = new Set<string>();
  for (const counting of names) {
    const edition = editionOf(new Map([[month, town]]), counting, isHeld ? cells : undefined, [], { ofNow });
    for (const { dataset } of edition.tables) ofNow.add(dataset);
    for (const [key, cell] of cellsOf([edition])) cells.set(key, cell);
  }
  return cells;
}

function standing(cells: Cells, town: Town): AllStanding {
  const one: Standing = { cells, town };
  return { toegewezen: one, gestart: one, gedeclareerd: one };
}

/** Pairs of countings of the same that are both shown and differ by fewer than ten people. */
function nearlyEqual(cells: Cells): readonly string[] {
  return names.flatMap((one, at) =>
    names.slice(at + 1).flatMap((other) =>
      spreads.flatMap((spread) =>
        columns
          .filter((column) => {
            const [a, b] = [one, other].map((counting) => cellIn(cells, counting, column, [spread, month]));
            if (a === undefined || b === undefined || "hidden" in a || "hidden" in b) return false;
            return a.shown !== b.shown && Math.abs(a.shown - b.shown) < 10;
          })
          .map((column) => `${column} ${spread}: ${one} and ${other}`),
      ),
    ),
  );
}

/** Sixty with care allocated, of whom four have none yet. */
const fourNotBegun: Town = [...group(["wmo/44"], 60, 4, 0), ...group(["jeugdwet/54"], 45, 0, 0)];

const threeEach = ["wmo/44", "wmo/12", "jeugdwet/45"];
/** All are taken back and four come again: what one counting shows of before contradicts what another then hides. */
const takenBack: [Town[], [number, number, boolean][][]] = [
  [group(["jeugdwet/45"], 0, 0, 0), group(threeEach, 14, 0, 0)].map((one) => [...one]),
  [[], [], [], [], [], [[0, 14, false]], [], [[0, 4, true]]],
];

describe("the three countings of clients", () => {
  test("tell nobody how few have an allocation and no care yet, whatever the town", { timeout: 3_600_000 }, () => {
    // Released each by itself they do: an attack that finds nothing whatever is shown would prove nothing.
    const apart = released(fourNotBegun, false);
    expect(nearlyEqual(apart)).toContain("clienten wmo/44: toegewezen and gestart");
    expect(breaches(standing(apart, fourNotBegun), month).length).toBeGreaterThan(0);
    // Nobody waits in youth care: there are three equal numbers, and all three are shown.
    const held = released(fourNotBegun);
    for (const counting of names)
      expect(cellIn(held, counting, "clienten", ["jeugdwet/54", month])).toHaveProperty("shown");
    fc.assert(
      fc.property(town, (groups) => {
        const cells = released(groups);
        expect(nearlyEqual(cells)).toEqual([]);
        expect(breaches(standing(cells, groups), month)).toEqual([]);
      }),
      { numRuns: runs, examples: [[fourNotBegun]] },
    );
  });

  test("tell it neither when an allocation is corrected later", { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(town, fc.integer({ min: 0, max: 40 }), (groups, fewer) => {
        const first = released(groups);
        // What was allocated falls to nearer what began: rows were taken back.
        const later = groups.map((one): Group => {
          const isWaiting = one.gestart.length === 0;
          return isWaiting ? { ...one, many: Math.max(0, one.many - fewer) } : one;
        });
        const history = [editionOf(new Map([[month, groups]]), "toegewezen", undefined)];
        const others: Cells = new Map([...first].filter(([key]) => !key.startsWith("zorg ")));
        const again = editionOf(new Map([[month, later]]), "toegewezen", others, history);
        const cells = new Map([...others, ...cellsOf([...history, again])]);
        expect(nearlyEqual(cells)).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  test("tell it neither month after month, each after its own wait and with corrections", {
    timeout: 3_600_000,
  }, () => {
    const correction = fc.array(fc.tuple(fc.nat(), few, fc.boolean()), { maxLength: 3 });
    fc.assert(
      fc.property(
        fc.array(town, { minLength: 2, maxLength: 2 }),
        fc.array(correction, { minLength: 8, maxLength: 8 }),
        (towns, corrections) => {
          expect(breachesOverTime(towns, corrections)).toEqual([]);
        },
      ),
      { numRuns: runs, examples: [takenBack] },
    );
  });
});

const waits: Readonly<Record<Counting, number>> = { toegewezen: 0, gestart: 1, gedeclareerd: 3 };
const months = ["2025-01", "2025-02"];

type Correction = readonly (readonly [at: number, by: number, isMore: boolean])[];

/** Groups of whom some come to be known, or are taken back. */
function corrected(town: Town, corrections: Correction): Town {
  return corrections.reduce((before, [at, by, isMore]) => {
    const index = at % before.length;
    return before.map((one, place) =>
      place === index ? { ...one, many: Math.max(0, one.many + (isMore ? by : -by)) } : one,
    );
  }, town);
}

/** What stands of a table. One of which nothing changed, with what is new held back, still tells of the day on which it was made. */
function standingOf({ cells }: ReleasedTable, before: Standing | undefined, now: Town): Standing {
  const isHeld = before !== undefined && [...before.cells].every(([key, cell]) => isDeepStrictEqual(cells[key], cell));
  return { cells: new Map(Object.entries(cells)), town: isHeld ? before.town : now };
}

/** Releases months as they come, each time of what is then known, and attacks what stands after every release. */
function breachesOverTime(towns: readonly Town[], corrections: readonly Correction[]): readonly string[] {
  const found: string[] = [];
  const history: Record<Counting, Edition[]> = { toegewezen: [], gestart: [], gedeclareerd: [] };
  const known = new Map(months.map((one, at) => [one, towns[at] ?? []]));
  const seen = new Map<string, Standing>();
  for (let day = 0; day < 5; day += 1) {
    const asOf = `2025-06-0${day + 1}`;
    for (const [at, one] of months.entries())
      known.set(one, corrected(known.get(one) ?? [], day === 0 ? [] : (corrections[2 * day - 2 + at] ?? [])));
    for (const counting of names) {
      const others = names.filter((one) => one !== counting).flatMap((one) => history[one]);
      const isReleased = (period: string): boolean => months.indexOf(period) + waits[counting] <= day;
      const tables = new Map(others.flatMap((one) => one.tables.map((table) => [table.dataset, table.since] as const)));
      const ofNow = new Set([...tables].flatMap(([id, since]) => (since === asOf ? [id] : [])));
      const edition = editionOf(known, counting, cellsOf(others), history[counting], { isReleased, asOf, ofNow });
      history[counting].push(edition);
      for (const table of edition.tables) {
        const period = table.dataset.slice(-"2025-01".length);
        const name = `${counting} ${period}`;
        seen.set(name, standingOf(table, seen.get(name), known.get(period) ?? []));
      }
      for (const period of months) {
        const all = Object.fromEntries(
          names.flatMap((one) => {
            const own = seen.get(`${one} ${period}`);
            return own === undefined ? [] : [[one, own] as const];
          }),
        );
        found.push(...breaches(all, period).map((one) => `day ${day} ${counting} ${period}: ${one}`));
      }
    }
  }
  return found;
}
