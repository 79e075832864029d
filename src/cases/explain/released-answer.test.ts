import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellKey } from "../../disclosure/cube.ts";
import { openGate } from "../../disclosure/gate.ts";
import type { Release, ReleasedCell } from "../../disclosure/release.ts";
import type { Figure } from "../../figure/figure.ts";
import type { HiddenReason, Shown } from "../../figure/shown.ts";
import { type ClientMonth, type ReleasedYear, releasedAnswer } from "./released-answer.ts";

const settled = "2026-10-29";
const shown = (value: number): ReleasedCell => ({ shown: value, ground: "protected" });
const hidden = (reason: HiddenReason): ReleasedCell => ({ hidden: reason });
const small = hidden({ because: "small", threshold: 10 });
const withheld = hidden({ because: "withheld" });

/** What was released of a year: its amount, and of each month all clients, those with one, two, and three or more provisions, and provisions. */
interface Cells {
  readonly year: string;
  readonly amount: ReleasedCell;
  readonly months: readonly (readonly [
    all: ReleasedCell,
    one: ReleasedCell,
    two: ReleasedCell,
    more: ReleasedCell,
    provisions: ReleasedCell,
  ])[];
}

/** Figures of a lake as the gate shows them by what was released; what stands in the lake itself is `trueValue`. */
function throughTheGate({ year, amount, months }: Cells, trueValue: () => number): ReleasedYear {
  const known = new Map([
    [cellKey("bedrag", []), amount],
    ...months.flatMap((cells, at) => cells.map((cell, part) => [cellKey(`cliënten ${at} ${part}`, []), cell] as const)),
  ]);
  const release: Release = { dataset: "toets", snapshot: "s", rules: { id: "toets", version: 1 }, cells: known };
  const gate = openGate({ audience: "council", lookup: () => undefined, releases: [release] });
  const see = (model: string): Shown => gate.release(figureOf(model, trueValue()));
  return {
    year,
    amount: see("bedrag"),
    months: months.map((cells, at): ClientMonth => {
      const [all, one, two, more, provisions] = [0, 1, 2, 3, 4].map((part) => {
        return { ref: `${year} ${at} ${part}`, figure: see(`cliënten ${at} ${part}`) };
      });
      if (!(all && one && two && more && provisions)) throw new Error(`a month of ${cells.length} cells`);
      return { month: `${year}-${String(at + 1).padStart(2, "0")}`, all, parts: [one, two, more], provisions };
    }),
  };
}

function figureOf(model: string, value: number): Figure {
  return {
    ...{ value, unit: { quantity: "count", of: "cliënten" }, kind: "fixed", definition: { id: "toets", version: 1 } },
    ...{ label: "toets", scope: { municipality: "GM9901" }, period: { type: "year", year: 2024 }, status: "final" },
    knownOn: { type: "day", year: 2025, month: 1, day: 1 },
    provenance: { type: "model", model, filter: {}, snapshot: "s" },
  };
}

const yearOf = (year: string, cents: number, clients: number): Cells => ({
  ...{ year, amount: shown(cents) },
  months: Array.from({ length: 12 }, () => [shown(clients), withheld, withheld, withheld, withheld]),
});
const withMonth = (cells: Cells, month: Cells["months"][number]): Cells => ({
  ...cells,
  months: cells.months.with(8, month),
});
const answerOf = (from: Cells, to: Cells, asOf = settled) =>
  releasedAnswer(
    throughTheGate(from, () => 1),
    throughTheGate(to, () => 1),
    asOf,
  );
const [before, after] = [yearOf("2024", 7_200_000, 60), yearOf("2025", 9_504_000, 72)];

describe("whether there are more clients or dearer ones, out of what was released", () => {
  test("is the same for two lakes that release the same, whatever else they hold", () => {
    // Mostly shown, so that there is an answer in about half of the cases.
    const cell = (...rest: readonly ReleasedCell[]) =>
      fc.oneof(
        { weight: 40, arbitrary: fc.integer({ min: 10, max: 900 }).map(shown) },
        { weight: 1, arbitrary: fc.constantFrom(...rest) },
      );
    const [whole, part] = [cell(withheld, hidden({ because: "protects", cells: [] })), cell(small, withheld)];
    const year = (name: string): fc.Arbitrary<Cells> =>
      fc.record({
        year: fc.constant(name),
        amount: fc.oneof(
          { weight: 5, arbitrary: fc.integer({ min: 1, max: 900_000_000 }).map(shown) },
          fc.constant(withheld),
        ),
        months: fc.array(fc.tuple(whole, part, part, part, part), { minLength: 12, maxLength: 12 }),
      });
    const numbers = fc.infiniteStream(fc.integer({ min: 0, max: 900_000_000 }));
    fc.assert(
      fc.property(year("2024"), year("2025"), numbers, numbers, (from, to, one, other) => {
        const of = (lake: Iterator<number>) => {
          const next = (): number => Number(lake.next().value);
          return releasedAnswer(throughTheGate(from, next), throughTheGate(to, next), settled);
        };
        expect(of(one)).toEqual(of(other));
      }),
    );
  });

  test("is worked out of twelve months of clients and the approved amounts", () => {
    expect(answerOf(before, after)).toMatchObject({
      effects: { clients: { cents: 1_513_000 }, perClient: { cents: 791_000 } },
      average: { from: 60, to: 72 },
      perClient: { from: 10_000, to: 11_000 },
      open: [],
    });
  });

  const ofMonth = (...month: Cells["months"][number]) => answerOf(withMonth(before, month), after);
  const clientsOf = (answer: ReturnType<typeof answerOf>) => ("effects" in answer ? answer.effects.clients : undefined);
  const exactlyThen = (clients: number) =>
    clientsOf(ofMonth(shown(clients), withheld, withheld, withheld, withheld))?.cents;

  test("takes a month of which all clients are hidden between what follows from its parts, and no narrower", () => {
    const cases = [
      // With one 50, with two none, with three or more fewer than 10.
      { month: [withheld, shown(50), shown(0), small, withheld], ends: [50, 59] },
      // 50 with one leave 20 provisions: at most ten others, who have two.
      { month: [withheld, shown(50), withheld, small, shown(70)], ends: [50, 60] },
      // 50 with one and six with two leave eight provisions: at most two others, who have three or more.
      { month: [withheld, shown(50), shown(6), withheld, shown(70)], ends: [56, 58] },
      { month: [withheld, withheld, shown(6), small, shown(70)], ends: [6, 64] },
    ] as const;
    for (const { month, ends } of cases) {
      const found = ofMonth(...month);
      expect(found).toMatchObject({ open: ["2024-09"] });
      expect(clientsOf(found)?.between).toEqual({ low: exactlyThen(ends[1]), high: exactlyThen(ends[0]) });
    }
  });

  test("names only shown numbers as what it was made of", () => {
    const found = ofMonth(withheld, shown(50), withheld, small, shown(70));
    const used = "inputs" in found ? found.inputs.from.filter((ref) => ref.startsWith("2024 8 ")) : [];
    expect(used).toEqual(["2024 8 1", "2024 8 4"]);
  });

  test("cannot be told where nothing bounds the clients of a month, or too many numbers are left to say what is more", () => {
    const told = { because: "clients", months: ["2024-09"] };
    expect(ofMonth(withheld, withheld, withheld, withheld, withheld)).toEqual(told);
    expect(ofMonth(withheld, shown(40), withheld, small, withheld)).toEqual(told);
    const wide = withMonth(before, [withheld, shown(10), withheld, withheld, shown(400)]);
    expect(answerOf(wide, yearOf("2025", 7_250_000, 60))).toEqual(told);
  });

  test("cannot be told where an amount is hidden, or where there is no cost", () => {
    expect(answerOf({ ...before, amount: withheld }, after)).toEqual({ because: "amount" });
    expect(answerOf({ ...before, amount: shown(0) }, after)).toEqual({ because: "nothing" });
  });

  test("cannot be told of a year of which a month is missing or not settled", () => {
    const short = { ...after, months: after.months.slice(0, 10) };
    expect(answerOf(before, short)).toEqual({ because: "not-released", year: "2025" });
    const unsettled = withMonth(after, [hidden({ because: "not-settled" }), withheld, withheld, withheld, withheld]);
    expect(answerOf(before, unsettled)).toEqual({ because: "not-released", year: "2025" });
  });

  test("is not told in the first three months after a year, since many declarations are still to come", () => {
    expect(answerOf(before, after, "2026-03-31")).toEqual({ because: "young", year: "2025" });
    expect(answerOf(before, after, "2026-04-01")).toHaveProperty("effects");
  });
});
