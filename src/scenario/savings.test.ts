import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparisonInput, type Rows } from "../../test/support/comparison-input.ts";
import { isMissing } from "../figure/missing.ts";
import type { Saving } from "../policy/saving.ts";
import type { Line } from "./comparison.ts";
import { compareSavings, type SavingResult } from "./savings.ts";

const rows: Rows = {
  begroot: [5000, 6000],
  gerealiseerd: [4400, "pm"],
  open: [600, 1500],
  zorg: ["pm", "pm"],
  subsidies: [400, 500],
  hulp: [4000, 4000],
};

function target(id: string, more: Partial<Saving> = {}): Saving {
  return { id, title: id, basis: "gross", figures: [], lines: { document: "origineel", from: 1, to: 1 }, ...more };
}

const savings: readonly Saving[] = [
  target("alles", { planned: "t/begroot", realised: "t/gerealiseerd", open: "t/open" }),
  target("zachter", { partOf: "alles" }),
  target("zorg", { partOf: "zachter", realised: "t/zorg" }),
  target("subsidies", { partOf: "zachter", realised: "t/subsidies" }),
  target("hulp", { partOf: "alles", realised: "t/hulp" }),
  target("voornemen", { partOf: "hulp" }),
];

function compare(own: Rows = {}, list: readonly Saving[] = savings) {
  const { row } = comparisonInput({ rows: { ...rows, ...own } });
  return compareSavings({
    savings: list,
    row,
    names: {
      planned: "Begroot",
      realised: "Gerealiseerd",
      open: "Open",
      balance: "Saldo",
      remainder: (of) => `? ${of}`,
    },
  });
}

const first = (...given: Parameters<typeof compare>): SavingResult | undefined => compare(...given)?.results[0];
const thousands = (line: Line | undefined) =>
  line?.map(({ figure: { value } }) => (isMissing(value) ? value.missing : value / 100_000));

describe("savings targets", () => {
  it("are realised as the sum of their smallest parts, and open as planned minus realised", () => {
    const result = first();
    expect(thousands(result?.realised)).toEqual([4400, 4500]);
    expect(thousands(result?.planned)).toEqual([5000, 6000]);
    expect(thousands(result?.open)).toEqual([600, 1500]);
    expect(thousands(result?.balance)).toEqual([-600, -1500]);
  });

  it("say which part is PM in which year instead of taking it for zero", () => {
    const result = first();
    expect(result?.pending.map((own) => own.map(({ id }) => id))).toEqual([["zorg"], ["zorg"]]);
    expect(thousands(result?.parts[0]?.realised)).toEqual([400, 500]);
    expect(thousands(first({ subsidies: ["pm", 500] })?.parts[0]?.realised)).toEqual(["pm", 500]);
  });

  it("are compared with the printed sums, which are never input", () => {
    expect(thousands(first({ gerealiseerd: [4500, 4500] })?.remainder.realised)).toEqual([100, 0]);
    expect(thousands(first({ open: [500, 1500] })?.remainder.open)).toEqual([-100, 0]);
    const without = savings.map(({ open: _open, ...one }) =>
      one.id === "alles" ? { ...target("alles", { planned: "t/begroot" }) } : one,
    );
    const bare = first({}, without);
    expect(thousands(bare?.realised)).toEqual([4400, 4500]);
    expect(bare?.remainder).toEqual({ planned: [], realised: [], open: [] });
  });

  it("take the printed row of a target without parts", () => {
    const alone = first({}, savings.slice(0, 1));
    expect(thousands(alone?.realised)).toEqual([4400, "pm"]);
    expect(thousands(alone?.open)).toEqual([600, "pm"]);
    expect(alone?.remainder.realised).toEqual([]);
  });

  it("move what is open by exactly what is added to one part", () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 9999 }), fc.constantFrom(0, 1), (extra, year) => {
        const hulp = [4000, 4000].map((number, index) => (index === year ? number + extra : number));
        const open = [600, 1500].map((number, index) => (index === year ? number - extra : number));
        expect(thousands(first({ hulp })?.open)).toEqual(open);
      }),
      { numRuns: 50 },
    );
  });

  it("count a target whose whole is not in the file", () => {
    expect(thousands(first({}, [target("los", { partOf: "elders", realised: "t/hulp" })])?.realised)).toEqual([
      4000, 4000,
    ]);
  });

  it("end when targets are part of each other, for those are no part of a whole", () => {
    const circle = [target("a", { partOf: "b", realised: "t/hulp" }), target("b", { partOf: "a", realised: "t/hulp" })];
    expect(compare({}, circle)).toBeUndefined();
    expect(compare({}, [...savings, ...circle])?.results).toHaveLength(1);
  });

  it("are not there when no target has amounts per year", () => {
    expect(compare({}, [target("los")])).toBeUndefined();
  });
});

describe("for every tree of savings", () => {
  const trees = fc.array(
    fc.record({
      under: fc.nat(),
      own: fc.option(fc.oneof(fc.integer({ min: 0, max: 1e6 }), fc.constant("pm" as const))),
    }),
    { minLength: 1, maxLength: 12 },
  );

  it("the whole is the sum of its smallest parts with a number, each once, and what is PM stands apart", () => {
    fc.assert(
      fc.property(trees, (nodes) => {
        const rowsOf: Record<string, readonly (number | "pm")[]> = {};
        const all = nodes.map(({ under, own }, index) => {
          if (own !== null) rowsOf[`r${index}`] = [own];
          return target(`s${index}`, {
            ...(index === 0 ? {} : { partOf: `s${under % index}` }),
            ...(own === null ? {} : { realised: `t/r${index}` }),
          });
        });
        // A saving counts as its parts as soon as one of these has a row, and otherwise as its own row.
        const counted = (at: number): readonly (number | "pm")[] => {
          const parts = all.flatMap(({ partOf }, index) => (partOf === `s${at}` ? counted(index) : []));
          return parts.length > 0 ? parts : (rowsOf[`r${at}`] ?? []);
        };
        const expected = counted(0);
        const numbers = expected.filter((one) => one !== "pm");
        const result = first(rowsOf, all);
        if (expected.length === 0) {
          expect(result).toBeUndefined();
          return;
        }
        const [sum] = thousands(result?.realised) ?? [];
        expect(sum).toBe(numbers.length === 0 ? "pm" : numbers.reduce((a, b) => a + b, 0));
        expect(result?.pending[0]).toHaveLength(expected.length - numbers.length);
      }),
    );
  });
});
