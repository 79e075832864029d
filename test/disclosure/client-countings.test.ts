import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { carePlans } from "../../src/cases/monitor/care-plans.ts";
import { clientPlans } from "../../src/cases/monitor/client-plans.ts";
import type { KeyedRows, SubjectPlans } from "../../src/cases/monitor/subjects.ts";
import type { Edition } from "../../src/cases/releases/edition.ts";
import { releaseTables } from "../../src/cases/releases/release-tables.ts";
import type { ReleasedCell } from "../../src/disclosure/release.ts";
import type { ModelRow } from "../../src/monitor/run-model.ts";
import { openHighs } from "../../src/solve/highs-solver.ts";
import type { Solver } from "../../src/solve/linear-program.ts";
import { describeHidden } from "../../src/text/describe-hidden.ts";
import { attack } from "../attacker/attacker.ts";
import type { SeenTable } from "../attacker/released-table.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await openHighs();
});

const runs = process.env["SLUITEND_PROPERTY_RUNS"] === undefined ? 10 : 300;
const month = "2025-03";
/** In the order in which they are released, with the subject of each. */
const countings = { toegewezen: "zorg", gestart: "gestart", gedeclareerd: "gedeclareerd" } as const;
type Counting = keyof typeof countings;
const names: readonly Counting[] = ["toegewezen", "gestart", "gedeclareerd"];
const spreads = ["*/*", "wmo/*", "wmo/44", "wmo/12", "jeugdwet/*", "jeugdwet/54", "jeugdwet/45"] as const;
const columns = ["clienten", "voorzieningen", "met_een", "met_twee", "met_meer"] as const;

/** Clients with the same provisions: how many have them allocated, and how many of those have care not begun and not yet declared. */
type Group = readonly [
  provisions: readonly (typeof spreads)[number][],
  all: number,
  notBegun: number,
  notDeclared: number,
];

const few = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 25 }));
const categories = ["wmo/44", "wmo/12", "jeugdwet/54", "jeugdwet/45"] as const;
const group: fc.Arbitrary<Group> = fc
  .tuple(fc.subarray([...categories], { minLength: 1, maxLength: 3 }), fc.integer({ min: 0, max: 80 }), few, few)
  .map(([provisions, begun, notBegun, notDeclared]) => [
    provisions,
    begun + notBegun + notDeclared,
    notBegun,
    notDeclared,
  ]);
const town: fc.Arbitrary<readonly Group[]> = fc.array(group, { minLength: 1, maxLength: 6 });

function countOf([, all, notBegun, notDeclared]: Group, counting: Counting): number {
  return all - { toegewezen: 0, gestart: notBegun, gedeclareerd: notBegun + notDeclared }[counting];
}

/** True counts of a breakdown, by column. */
function countsOf(town: readonly Group[], counting: Counting, spread: string): Readonly<Record<string, number>> {
  const [law, category] = spread.split("/");
  const count = (wanted: (many: number) => number): number =>
    town.reduce((sum, one) => {
      const many = one[0].filter(
        (code) => (law === "*" || code.startsWith(`${law}/`)) && (category === "*" || code === spread),
      );
      return sum + wanted(many.length) * countOf(one, counting);
    }, 0);
  const having = (isSo: (many: number) => boolean): number => count((many) => (isSo(many) ? 1 : 0));
  return {
    clienten: having((many) => many > 0),
    voorzieningen: count((many) => many),
    met_een: having((many) => many === 1),
    met_twee: having((many) => many === 2),
    met_meer: having((many) => many > 2),
  };
}

function rowsOf(town: readonly Group[], counting: Counting): KeyedRows {
  const rows = spreads.flatMap((spread): readonly ModelRow[] => {
    const [wet = "", categorie = ""] = spread.split("/");
    const { clienten = 0, voorzieningen = 0, ...many } = countsOf(town, counting, spread);
    if (clienten === 0) return [];
    const without = { met_een: null, met_twee: null, met_meer: null };
    const about = { gemeente: "9901", maand: month, wet, categorie };
    return [{ ...about, clienten, voorzieningen, ...(categorie === "*" ? many : without) }];
  });
  return { keys: ["gemeente", "maand", "wet", "categorie"], rows };
}

type Cells = ReadonlyMap<string, ReleasedCell>;
const plansOf: Readonly<Record<Counting, SubjectPlans>> = {
  toegewezen: carePlans,
  gestart: clientPlans("gestart"),
  gedeclareerd: clientPlans("gedeclareerd"),
};

function editionOf(
  town: readonly Group[],
  counting: Counting,
  beside: Cells,
  history: readonly Edition[] = [],
): Edition {
  const models = new Map([[`clienten-per-maand ${counting}`, rowsOf(town, counting)]]);
  const about = { subject: countings[counting], municipality: "9901", snapshot: "s", asOf: "2025-06-30", settings: {} };
  const made = releaseTables(plansOf[counting](models, beside), history, about, solver);
  return { format: 1, number: history.length + 1, made: "", frames: {}, ...about, ...made };
}

function cellsOf(editions: readonly Edition[]): Cells {
  return new Map(editions.flatMap(({ tables }) => tables.flatMap(({ cells }) => Object.entries(cells))));
}

/** What is released of the three countings, each beside what stands of those before it; or each by itself. */
function released(town: readonly Group[], isHeld = true): Cells {
  const cells = new Map<string, ReleasedCell>();
  for (const counting of names) {
    const edition = editionOf(town, counting, isHeld ? cells : new Map());
    for (const [key, cell] of cellsOf([edition])) cells.set(key, cell);
  }
  return cells;
}

function nameOf(counting: Counting, column: string, spread: string): string {
  // In a category somebody has one provision.
  const own = column === "voorzieningen" && !spread.endsWith("/*") ? "clienten" : column;
  return `clienten-${counting}.${own} ${spread} ${month}`;
}

function cellIn(cells: Cells, counting: Counting, column: string, spread: string): ReleasedCell | undefined {
  return cells.get(`${countings[counting]} 9901|grootheid=${nameOf(counting, column, spread)}`);
}

/** Pairs of countings of the same that are both shown and differ by fewer than ten people. */
function nearlyEqual(cells: Cells): readonly string[] {
  return names.flatMap((one, at) =>
    names.slice(at + 1).flatMap((other) =>
      spreads.flatMap((spread) =>
        columns
          .filter((column) => {
            const [a, b] = [cellIn(cells, one, column, spread), cellIn(cells, other, column, spread)];
            if (a === undefined || b === undefined || "hidden" in a || "hidden" in b) return false;
            return a.shown !== b.shown && Math.abs(a.shown - b.shown) < 10;
          })
          .map((column) => `${column} ${spread}: ${one} and ${other}`),
      ),
    ),
  );
}

/** What somebody works out of each number beside the same of another counting, who knows that whoever has care declared had it begun, and whoever had it begun had it allocated. */
function breaches(cells: Cells, town: readonly Group[]): readonly string[] {
  const truth = new Map<string, number>();
  const seen = new Map<string, number | string>();
  const see = (name: string, value: number, cell: ReleasedCell | undefined): string => {
    truth.set(name, value);
    seen.set(name, cell === undefined ? "verborgen" : "shown" in cell ? cell.shown : describeHidden(cell.hidden));
    return name;
  };
  const sums: { readonly total: string; readonly parts: readonly string[] }[] = [];
  const of = (counting: Counting, column: string, spread: string): string =>
    see(
      nameOf(counting, column, spread),
      countsOf(town, counting, spread)[column] ?? 0,
      cellIn(cells, counting, column, spread),
    );
  const isThere = (counting: Counting, spread: string): boolean =>
    (countsOf(town, counting, spread)["clienten"] ?? 0) > 0;
  for (const [at, counting] of names.entries()) {
    const earlier = names[at - 1];
    if (earlier === undefined) continue;
    for (const spread of spreads)
      for (const column of ["clienten", "voorzieningen"] as const) {
        if (!isThere(counting, spread)) continue;
        const [all, part] = [of(earlier, column, spread), of(counting, column, spread)];
        const rest = see(`${all} not ${counting}`, (truth.get(all) ?? 0) - (truth.get(part) ?? 0), undefined);
        sums.push({ total: all, parts: [part, rest] });
      }
  }
  const tables = sums.map(({ total, parts }) => {
    const rows = [...new Set([total, ...parts])].map((name) => {
      const value = truth.get(name) ?? 0;
      const promised = value > 0 && value < 10 ? { promised: { low: 1, high: 9 } } : {};
      return { codes: [name], cell: seen.get(name) ?? "verborgen", ...promised };
    });
    const table: SeenTable = { dimensions: ["x"], rows };
    const parents = [["top", undefined], [total, "top"], ...parts.map((part) => [part, total] as const)] as const;
    return { seen: table, classifications: [new Map<string, string | undefined>(parents)] };
  });
  // A difference of nobody, or of many, is no secret. Of two numbers below ten it is at most eight by itself: nine values must be left of each.
  const isTold = (name: string, width: number): boolean => {
    const value = truth.get(name) ?? 0;
    return value > 0 && value < 10 && width < 8;
  };
  return attack({ tables, threshold: 10, smallFrom: 1 })
    .filter(({ cell, low, high }) => isTold(cell.slice("x:".length), high - low))
    .map(({ cell, kind, low, high }) => `${cell} ${kind} ${low}..${high}`);
}

/** Sixty with care allocated, of whom four have none yet. */
const fourNotBegun: readonly Group[] = [
  [["wmo/44"], 60, 4, 0],
  [["jeugdwet/54"], 45, 0, 0],
];

describe("the three countings of clients", () => {
  test("tell nobody how few have an allocation and no care yet, whatever the town", { timeout: 600_000 }, () => {
    // Released each by itself they do: an attack that finds nothing whatever is shown would prove nothing.
    const apart = released(fourNotBegun, false);
    expect(nearlyEqual(apart)).toContain("clienten wmo/44: toegewezen and gestart");
    expect(breaches(apart, fourNotBegun).length).toBeGreaterThan(0);
    // Nobody waits in youth care: there are three equal numbers, and all three are shown.
    const held = released(fourNotBegun);
    for (const counting of names) expect(cellIn(held, counting, "clienten", "jeugdwet/54")).toHaveProperty("shown");
    fc.assert(
      fc.property(town, (groups) => {
        const cells = released(groups);
        expect(nearlyEqual(cells)).toEqual([]);
        expect(breaches(cells, groups)).toEqual([]);
      }),
      { numRuns: runs, examples: [[fourNotBegun]] },
    );
  });

  test("tell it neither when an allocation is corrected later", () => {
    fc.assert(
      fc.property(town, fc.integer({ min: 0, max: 40 }), (groups, fewer) => {
        const first = released(groups);
        // What was allocated falls to nearer what began: rows were taken back.
        const later = groups.map(([codes, all, notBegun, rest]): Group => {
          const gone = Math.min(notBegun, fewer);
          return [codes, all - gone, notBegun - gone, rest];
        });
        const history = [editionOf(groups, "toegewezen", new Map())];
        const others: Cells = new Map([...first].filter(([key]) => !key.startsWith("zorg ")));
        const again = editionOf(later, "toegewezen", others, history);
        const cells = new Map([...others, ...cellsOf([...history, again])]);
        expect(nearlyEqual(cells)).toEqual([]);
      }),
      { numRuns: runs },
    );
  });
});
