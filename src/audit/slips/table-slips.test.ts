import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { legendOf } from "./sign-against-legend.ts";
import { ground, line, type Numbers, period, table, told } from "./slip-ground.fixture.ts";
import { tableSlips } from "./table-slips.ts";

type Rows = readonly (readonly [string, Numbers])[];

function slipsOf(columns: readonly string[], rows: Rows, change: Parameters<typeof table>[2] = {}) {
  return told(tableSlips(ground({ tables: [table(columns, rows, change)] })));
}

describe("labels that stand twice", () => {
  const clean: Rows = [
    ["#Jeugd", []],
    ["Begeleiding", [10, 11]],
    ["Overig", [3, 4]],
    ["Totaal jeugd", [13, 15]],
    ["Begeleiding", [20, 21]],
    ["waarvan pgb", [1, 1]],
    ["Overig", [5, 6]],
    ["waarvan pgb", [2, 2]],
    ["Verschil", [1, 2]],
  ];

  it("are right in another block, for a part of the line above and for a result", () => {
    expect(slipsOf(["2025", "2026"], clean)).toEqual([]);
  });

  it("are found when a label of the same block is put over another row, at the later row", () => {
    fc.assert(
      fc.property(fc.constantFrom([1, 2], [4, 6]), ([first = 0, second = 0]) => {
        const wrong = clean.map(
          ([label, numbers], at) => [at === second ? (clean[first]?.[0] ?? "") : label, numbers] as const,
        );
        expect(slipsOf(["2025", "2026"], wrong)).toEqual([`double-label waarschijnlijk t/r${second + 1}`]);
      }),
    );
  });

  it("are found over two columns of one year, and not over two columns of another kind", () => {
    const rows: Rows = [["Lasten", [1, 2, 3, 4]]];
    expect(slipsOf(["Lasten 2025", "%", "Lasten 2025", "%"], rows)).toEqual(["double-label waarschijnlijk t/c3"]);
    expect(slipsOf(["Begroot", "%", "Werkelijk", "%"], rows)).toEqual([]);
  });

  it("do not name rows in a long list of cases", () => {
    const cases: Rows = Array.from({ length: 12 }, (_, at) => [["Factuur", "Creditnota"][at % 2] ?? "", [at]]);
    expect(slipsOf(["Bedrag"], cases)).toEqual([]);
  });
});

describe("signs against the legend", () => {
  const surplus = { sign: "positive-is-surplus" } as const;

  it("are found in a row and in a column whose every sign says the other", () => {
    const rows: Rows = [
      ["Tekort jeugd", [2, 3]],
      ["Overschot Wmo", [1, 1]],
      ["Saldo", [-1, 2]],
    ];
    expect(slipsOf(["2025", "2026"], rows, surplus)).toEqual(["sign-against-legend mogelijk t/r1"]);
    expect(slipsOf(["2025", "2026"], rows, { sign: "positive-is-deficit" })).toEqual([
      "sign-against-legend mogelijk t/r2",
    ]);
    expect(slipsOf(["Tekort", "Anders"], [["Jeugd", [4, -1]]], surplus)).toEqual(["sign-against-legend mogelijk t/c1"]);
  });

  it("say nothing about a balance that turns, a change of a deficit, or a table of plain amounts", () => {
    const rows: Rows = [
      ["Tekort jeugd", [2, -3]],
      ["Afname van het tekort", [1, 1]],
      ["Overschot of tekort", [1, 1]],
    ];
    expect(slipsOf(["2025", "2026"], rows, surplus)).toEqual([]);
    expect(slipsOf(["2025"], [["Tekort", [2]]])).toEqual([]);
  });

  it("go by what a note says of a sign, unless it says two things", () => {
    expect(legendOf(["Saldo (+ = voordeel)"])).toBe("surplus");
    expect(legendOf(["Een min betekent een voordeel"])).toBe("deficit");
    expect(legendOf(["positief is nadelig"])).toBe("deficit");
    expect(legendOf(["+ = voordeel", "- = voordeel"])).toBeUndefined();
    expect(legendOf(["Bedragen x € 1.000"])).toBeUndefined();
  });
});

describe("breaks in a series", () => {
  const years = ["2021", "2022", "2023", "2024", "2025", "2026"];
  const calm = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 6, maxLength: 6 }).map((steps) => {
    let size = 1000;
    return steps.map((step) => (size = Math.round(size * (1 + step / 100))));
  });

  it("are not found in a calm series, nor in one that starts or ends with a step", () => {
    fc.assert(
      fc.property(calm, fc.constantFrom(0, 1, 5), (numbers, step) => {
        const jumped = numbers.map((number, at) => (step > 0 && at >= step ? number * 3 : number));
        expect(slipsOf(years, [["Cliënten", jumped]])).toEqual([]);
      }),
    );
  });

  it("are found where one step lies far outside the others, up or down, at the year after it", () => {
    fc.assert(
      fc.property(calm, fc.constantFrom(2, 3, 4), fc.constantFrom(3, 1 / 3), (numbers, step, factor) => {
        const jumped = numbers.map((number, at) => (at >= step ? Math.round(number * factor) : number));
        expect(slipsOf(years, [["Cliënten", jumped]])).toEqual([`series-break mogelijk t/c${step + 1}`]);
      }),
    );
  });

  it("are found over rows of years as well, and never over columns that are no years in a row", () => {
    const numbers = [100, 101, 99, 250, 251, 249];
    const rows = years.map((year, at) => [year, [numbers[at]]] as const);
    expect(slipsOf(["Cliënten"], rows)).toEqual(["series-break mogelijk t/r4"]);
    expect(slipsOf(["Noord", "Oost", "Zuid", "West", "Dorp", "Haven"], [["Cliënten", numbers]])).toEqual([]);
    expect(slipsOf(["2021", "2023", "2025", "2022", "2024", "2026"], [["Cliënten", numbers]])).toEqual([]);
  });

  it("are found where three rows stop and three begin, unless the budget says so", () => {
    const old: Numbers = [10, 11, 12, 13, undefined, undefined];
    const fresh: Numbers = [undefined, undefined, undefined, undefined, 9, 8];
    const rows: Rows = [
      ...["a", "b", "c"].map((label) => [label, old] as const),
      ...["d", "e", "f"].map((label) => [label, fresh] as const),
    ];
    expect(slipsOf(years, rows)).toEqual(["series-break mogelijk t/c5"]);
    const budget = {
      id: "begroting",
      title: "Begroting",
      table: "t",
      periods: [{ period: period("2026"), original: "c6" }],
      rows: [{ row: "t/r1", nature: "cost", expected: [], movements: [] }],
      breaks: [{ before: period("2025"), text: "Van producten naar taakvelden.", lines: line(1) }],
      lines: line(1),
    } as const;
    expect(tableSlips(ground({ tables: [table(years, rows)], budgets: [budget] }))).toEqual([]);
  });
});
