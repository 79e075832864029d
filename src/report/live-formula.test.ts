import { expect, it } from "vitest";
import { million } from "../../test/golden/example-figures.ts";
import type { Cell, DataRow, DataTable } from "../chart/data-table.ts";
import type { Shown } from "../figure/shown.ts";
import { liveFormulas, type PlacedTable, signFormula } from "./live-formula.ts";

function cellOf(ref: string, euros: number, inputs?: readonly (readonly [string, 1 | -1])[]): Cell {
  const figure = million(ref, euros, 2026);
  if (inputs === undefined) return { type: "figure", ref, figure };
  const provenance = {
    type: "computed" as const,
    formula: "voorbeeld",
    inputs: inputs.map(([input, sign]) => ({ ref: input, sign })),
  };
  return { type: "figure", ref, figure: { ...figure, provenance } satisfies Shown };
}

function placed(rows: readonly (readonly [DataRow["role"], Cell])[], sheet = 0, scale = 1_000_000): PlacedTable {
  const table: DataTable = {
    id: `t${sheet}`,
    caption: "Tabel",
    unit: "",
    style: { scale, decimals: 2 },
    rowTitle: "Post",
    columns: [{ id: "2026", title: "2026", align: "end" }],
    rows: rows.map(([role, cell], index) => ({ id: String(index), role, header: String(index), cells: [cell] })),
    footnotes: [],
    source: "",
  };
  return { table, sheet, firstRow: 5, columns: [2] };
}

it("computes a difference from the figures that it came from", () => {
  const table = placed([
    ["line", cellOf("begroot", 10)],
    ["line", cellOf("werkelijk", 12)],
    [
      "line",
      cellOf("saldo", -2, [
        ["begroot", 1],
        ["werkelijk", -1],
      ]),
    ],
  ]);
  expect(liveFormulas([table])(table, 2, 0)).toEqual([
    { sign: 1, from: { row: 5, column: 2 } },
    { sign: -1, from: { row: 6, column: 2 } },
  ]);
});

it("takes an input from another sheet, but only where that is in the same unit", () => {
  const home = placed([["line", cellOf("kopie", 3, [["a", 1]])]], 1);
  const same = placed([["line", cellOf("a", 3)]], 0);
  const thousands = placed([["line", cellOf("a", 3)]], 0, 1000);
  expect(liveFormulas([same, home])(home, 0, 0)).toEqual([{ sign: 1, sheet: 0, from: { row: 5, column: 2 } }]);
  expect(liveFormulas([thousands, home])(home, 0, 0)).toBeUndefined();
});

it("computes nothing whose outcome would differ from the number, or whose inputs are not all there", () => {
  const table = placed([
    ["line", cellOf("a", 1)],
    ["line", cellOf("anders", 2, [["a", 1]])],
    [
      "line",
      cellOf("half", 1, [
        ["a", 1],
        ["elders", 1],
      ]),
    ],
  ]);
  const formulas = liveFormulas([table]);
  expect(formulas(table, 1, 0)).toBeUndefined();
  expect(formulas(table, 2, 0)).toBeUndefined();
});

it("never lets a formula come back to itself", () => {
  const table = placed([
    ["line", cellOf("a", 1)],
    [
      "line",
      cellOf("rest", 2, [
        ["totaal", 1],
        ["a", -1],
      ]),
    ],
    ["total", cellOf("totaal", 3)],
  ]);
  const formulas = liveFormulas([table]);
  expect(formulas(table, 1, 0)).toBeDefined();
  expect(formulas(table, 2, 0)).toBeUndefined();
});

it("reads a total as the first line less the others where that is what it is", () => {
  const table = placed([
    ["line", cellOf("begroot", 10)],
    ["line", cellOf("zorg", 7)],
    ["line", cellOf("uitvoering", 2)],
    ["total", cellOf("saldo", 1)],
  ]);
  expect(liveFormulas([table])(table, 3, 0)).toEqual([
    { sign: 1, from: { row: 5, column: 2 } },
    { sign: -1, from: { row: 6, column: 2 }, to: { row: 7, column: 2 } },
  ]);
});

function rowOf(cells: readonly Cell[]): PlacedTable {
  const table: DataTable = {
    id: "t",
    caption: "Tabel",
    unit: "",
    style: { scale: 1_000_000, decimals: 2 },
    rowTitle: "Post",
    columns: [
      { id: "begroot", title: "Begroot", align: "end" },
      { id: "werkelijk", title: "Werkelijk", align: "end" },
      {
        id: "saldo",
        title: "Saldo",
        align: "end",
        formula: { type: "difference", plus: "begroot", minus: "werkelijk" },
      },
      { id: "v-n", title: "V/N", align: "start", formula: { type: "sign", of: "saldo", plus: "V", minus: "N" } },
    ],
    rows: [{ id: "wmo", role: "line", header: "Wmo", cells }],
    footnotes: [],
    source: "",
  };
  return { table, sheet: 0, firstRow: 5, columns: [2, 3, 4, 5] };
}

it("computes a column that is the difference of two others, where the printed number is exactly that", () => {
  const exact = rowOf([cellOf("a", 10), cellOf("b", 12), cellOf("c", -2), { type: "text", text: "N" }]);
  expect(liveFormulas([exact])(exact, 0, 2)).toEqual([
    { sign: 1, from: { row: 5, column: 2 } },
    { sign: -1, from: { row: 5, column: 3 } },
  ]);
  const rounded = rowOf([cellOf("a", 10), cellOf("b", 12), cellOf("c", -2.01), { type: "text", text: "N" }]);
  expect(liveFormulas([rounded])(rounded, 0, 2)).toBeUndefined();
});

it("computes the word for a sign, and leaves a word that does not follow as it is", () => {
  const formula = { of: { row: 5, column: 4 }, plus: "V", minus: "N" };
  const balance = (euros: number, word: Cell) =>
    signFormula(rowOf([cellOf("a", 10), cellOf("b", 10 - euros), cellOf("c", euros), word]), 0, 3);
  expect(balance(-2, { type: "text", text: "N" })).toEqual(formula);
  expect(balance(2, { type: "text", text: "V" })).toEqual(formula);
  expect(balance(0, { type: "empty" })).toEqual(formula);
  expect(balance(2, { type: "text", text: "N" })).toBeUndefined();
  expect(signFormula(rowOf([cellOf("a", 10), { type: "empty" }, { type: "empty" }, { type: "empty" }]), 0, 3)).toBe(
    undefined,
  );
});
