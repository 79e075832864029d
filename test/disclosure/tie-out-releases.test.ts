import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Edition } from "../../src/cases/releases/edition.ts";
import { releaseTables } from "../../src/cases/releases/release-tables.ts";
import { tieOutPlans } from "../../src/cases/tie-out/protect-tie-out.ts";
import type { ReleasedCell } from "../../src/disclosure/release.ts";
import { amountRules } from "../../src/disclosure/rules.ts";
import type { GiversOfYear } from "../../src/monitor/tie-out/givers.ts";
import { openHighs } from "../../src/solve/highs-solver.ts";
import type { Solver } from "../../src/solve/linear-program.ts";
import { describeHidden } from "../../src/text/describe-hidden.ts";
import { attack, type Classification } from "../attacker/attacker.ts";
import type { SeenRow, SeenTable } from "../attacker/released-table.ts";
import { promiseOf } from "./random-amounts.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await openHighs();
});

const runs = process.env["SLUITEND_PROPERTY_RUNS"] === undefined ? 12 : 400;
const table = "aansluiting.goedgekeurd.2026";

/** What one client was approved at one provider for one product, in cents. */
interface Approved {
  readonly product: string;
  readonly provider: number;
  readonly client: number;
  readonly cents: number;
}

const products = ["begeleiding", "dagbesteding", "huishouden", "verblijf", "vervoer"];
/** A product that few use, many use at one provider, or many at several: where amounts give somebody away and where not. */
const approvedFor = (product: string): fc.Arbitrary<readonly Approved[]> =>
  fc
    .record({ clients: fc.integer({ min: 0, max: 40 }), providers: fc.integer({ min: 1, max: 5 }), seed: fc.nat(9999) })
    .map(({ clients, providers, seed }) =>
      Array.from({ length: clients }, (_, client) => ({
        ...{ product, client: client * 3 + seed, provider: (client * seed) % providers },
        cents: 10 + (((client + 1) * (seed + 7919)) % 900),
      })),
    );
const year: fc.Arbitrary<readonly Approved[]> = fc.tuple(...products.map(approvedFor)).map((all) => all.flat());

function sumBy(all: readonly Approved[], keyOf: (one: Approved) => number): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const one of all) sums.set(keyOf(one), (sums.get(keyOf(one)) ?? 0) + one.cents);
  return sums;
}

function giversOf(all: readonly Approved[]): readonly GiversOfYear[] {
  return products.flatMap((product) => {
    const own = all.filter((one) => one.product === product);
    const amounts = [...sumBy(own, ({ provider }) => provider).values()].toSorted((a, b) => b - a);
    const clients = new Set(own.map(({ client }) => client)).size;
    const cents = amounts.reduce((sum, one) => sum + one, 0);
    const about = { product, year: "2026", cents, clients, hasNegative: false };
    return own.length === 0 ? [] : [{ ...about, largest: amounts.slice(0, 2) }];
  });
}

function released(
  all: readonly Approved[],
  history: readonly Edition[],
  changed: ReadonlyMap<string, number>,
): Edition {
  const about = { subject: "aansluiting", municipality: "9901", snapshot: "s", asOf: "2026-12-31", settings: {} };
  const corrected = new Map([[table, new Map([["2026", changed]])]]);
  const plans = tieOutPlans({ givers: giversOf(all), wholeLedger: [] }, corrected);
  const made = releaseTables(plans, history, about, solver);
  return { format: 1, number: history.length + 1, made: "", frames: {}, ...about, ...made };
}

type Cells = Readonly<Record<string, ReleasedCell>>;
const cellsOf = (editions: readonly Edition[]): Cells =>
  editions.flatMap(({ tables }) => tables).findLast(({ dataset }) => dataset === table)?.cells ?? {};
const keyOf = (product: string): string => (product === "alle" ? table : `${table}|product=${product}`);

/** The amounts as a reader sees them, and with what was promised to the providers of each. */
function seenIn(cells: Cells, all: readonly Approved[]): SeenTable {
  const own = (code: string): readonly Approved[] => all.filter(({ product }) => code === "alle" || product === code);
  const rows = ["alle", ...new Set(all.map(({ product }) => product))].map((code): SeenRow => {
    const cell = cells[keyOf(code)];
    if (cell === undefined) throw new Error(`not released: ${code}`);
    // Of all products together nobody knows who gave most; only the sum of what each product tells is judged.
    const promised =
      code === "alle"
        ? undefined
        : promiseOf(
            sumBy(own(code), ({ provider }) => provider),
            { ...amountRules, threshold: 1 },
          );
    const few = new Set(own(code).map(({ client }) => client)).size < amountRules.threshold;
    const value = own(code).reduce((sum, { cents }) => sum + cents, 0);
    const margin = few && promised === undefined ? { low: value * 0.9, high: value * 1.1 } : promised;
    return {
      codes: [code],
      cell: "shown" in cell ? cell.shown : describeHidden(cell.hidden),
      ...(margin === undefined ? {} : { promised: margin }),
    };
  });
  return { dimensions: ["product"], rows };
}

function classificationOf(all: readonly Approved[]): Classification {
  return new Map([["alle", undefined], ...all.map(({ product }) => [product, "alle"] as const)]);
}

function breaches(seen: SeenTable, all: readonly Approved[]) {
  return attack({ tables: [{ seen, classifications: [classificationOf(all)] }], threshold: 0, smallFrom: 0 });
}

/** A provider that alone has two clients of one product, beside another product of two providers: whoever knows the first learned the second. */
const aloneWithTwo: readonly Approved[] = [
  ...[729, 548].map((cents, client): Approved => ({ product: "begeleiding", client, provider: 0, cents })),
  ...Array.from(
    { length: 12 },
    (_, client): Approved => ({ product: "vervoer", client: 100 + client, provider: client % 2, cents: 300 + client }),
  ),
];

function rowOf(all: readonly Approved[], { codes }: Pick<SeenRow, "codes">): readonly Approved[] {
  return all.filter(({ product }) => codes[0] === "alle" || product === codes[0]);
}

function onlyProvider(all: readonly Approved[], row: Pick<SeenRow, "codes">): number | undefined {
  const [first, ...others] = new Set(rowOf(all, row).map(({ provider }) => provider));
  return others.length === 0 ? first : undefined;
}

function amountOf(all: readonly Approved[], row: SeenRow): number {
  return rowOf(all, row).reduce((sum, { cents }) => sum + cents, 0);
}

describe("the amounts that the tie-out and the monitor release", () => {
  test("give no amount of few clients or of one provider away, to readers nor to a provider who knows its own", () => {
    fc.assert(
      fc.property(year, (all) => {
        if (all.length === 0) return;
        const edition = released(all, [], new Map());
        if (edition.tables.length === 0) return;
        const seen = seenIn(cellsOf([edition]), all);
        expect(breaches(seen, all)).toEqual([]);
        for (const row of seen.rows) {
          const provider = onlyProvider(all, row);
          if (typeof row.cell === "number" || provider === undefined) continue;
          // Of amounts of which it gave all itself there is nothing to keep from a provider.
          const rows = seen.rows.map(({ promised, ...one }): SeenRow => {
            if (onlyProvider(all, one) === provider)
              return one.codes === row.codes ? { ...one, cell: amountOf(all, row) } : one;
            return promised === undefined ? one : { ...one, promised };
          });
          expect(breaches({ ...seen, rows }, all).filter(({ kind }) => kind === "narrow")).toEqual([]);
        }
      }),
      { numRuns: runs, examples: [[aloneWithTwo]] },
    );
  });

  test("tell no correction of fewer than ten clients by subtracting two releases, neither of a product nor of what is hidden together", () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 90 })), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(year, changes, (all, moves) => {
        if (all.length === 0) return;
        const later = all.map((one, at) => {
          const move = moves.find(([where]) => where % all.length === at);
          return move === undefined ? one : { ...one, cents: one.cents + move[1] };
        });
        const who = (code: string): number =>
          new Set(
            later.flatMap((one, at) =>
              one.cents !== all[at]?.cents && (code === "" || one.product === code)
                ? [`${one.product} ${one.client}`]
                : [],
            ),
          ).size;
        const people = new Map(["", ...products].map((code) => [code, who(code)]));
        const first = released(all, [], new Map());
        if (first.tables.length === 0) return;
        const [before, after] = [cellsOf([first]), cellsOf([first, released(later, [first], people)])];
        const codes = [...new Set(all.map(({ product }) => product))];
        const shownIn = (cells: Cells, code: string): number | undefined => {
          const cell = cells[keyOf(code)];
          return cell !== undefined && "shown" in cell ? cell.shown : undefined;
        };
        const difference = (code: string): number | undefined => {
          const [was, is] = [shownIn(before, code), shownIn(after, code)];
          return was === undefined || is === undefined ? undefined : is - was;
        };
        for (const code of codes)
          if ((difference(code) ?? 0) !== 0) expect(people.get(code) ?? 0).toBeGreaterThanOrEqual(10);
        const unseen = codes.filter((code) => difference(code) === undefined);
        const [total, known] = [difference("alle"), codes.reduce((sum, code) => sum + (difference(code) ?? 0), 0)];
        const isTold = total !== undefined && unseen.length > 0 && total !== known;
        if (isTold) expect(unseen.reduce((sum, code) => sum + (people.get(code) ?? 0), 0)).toBeGreaterThanOrEqual(10);
      }),
      { numRuns: runs },
    );
  });
});
