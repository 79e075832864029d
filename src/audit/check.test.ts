import { describe, expect, it } from "vitest";
import type { Figure } from "../figure/figure.ts";
import type { TableRelation } from "../policy/relation.ts";
import type { PrintedTable } from "../policy/table.ts";
import { checkDeclared } from "./check.ts";

const cite = { document: "origineel", from: 1, to: 1 };

function figure(value: number | "pm", unit: Figure["unit"] = { quantity: "fte" }): Figure {
  return {
    value: value === "pm" ? { missing: "pm" } : value,
    unit,
    ...(value === "pm" ? {} : { printed: { text: String(value), scale: 1, decimals: 0 } }),
    kind: "fixed",
    definition: { id: "d", version: 1 },
    label: "x",
    scope: { municipality: "GM9999" },
    period: { type: "year", year: 2018 },
    status: "published",
    knownOn: { type: "day", year: 2018, month: 1, day: 1 },
    provenance: { type: "printed", lines: [cite], transcription: { file: "tables/t.csv", row: "r", column: "c" } },
  };
}

type Row = readonly (number | "pm" | undefined)[];

function table(rows: Readonly<Record<string, Row>>, columns: readonly string[]): PrintedTable {
  return {
    id: "t",
    title: "T",
    lines: cite,
    sign: "amount",
    notes: [],
    columns: columns.map((id) => ({ id, title: id })),
    rows: Object.entries(rows).map(([id, numbers]) => ({
      id,
      label: id,
      lines: cite,
      role: "line",
      cells: Object.fromEntries(
        numbers.flatMap((number, index) => (number === undefined ? [] : [[columns[index] ?? "", figure(number)]])),
      ),
    })),
  };
}

function check(relation: TableRelation, rows: Readonly<Record<string, Row>>, columns: readonly string[]) {
  const own = table(rows, columns);
  return checkDeclared([{ relation, table: "t" }], {
    table: (id) => (id === "t" ? own : undefined),
    figure: (ref) => {
      const [, row = "", column = ""] = ref.split("/");
      return own.rows.find(({ id }) => id === row)?.cells[column];
    },
  });
}

const sum: TableRelation = { id: "som", rule: "sum", total: "totaal", parts: ["a", "b"], columns: [] };

describe("a declared relation in a table", () => {
  it("is checked in every column that its rows share", () => {
    const { checked, findings } = check(sum, { a: [1, 10, 100], b: [2, 20, 200], totaal: [3, 30, 350] }, [
      "2016",
      "2017",
      "2018",
    ]);
    expect(checked).toBe(3);
    expect(findings.map(({ target, relation }) => [target, relation])).toEqual([["t/totaal/2018", "t/som/2018"]]);
  });

  it("is checked between columns in every row when it says so: difference = budget − actual", () => {
    const saldo: TableRelation = {
      id: "saldo",
      rule: "sum",
      between: "columns",
      total: "saldo",
      parts: ["begroot", "-werkelijk"],
      columns: [],
    };
    const { checked, findings } = check(saldo, { a: [100, 80, 20], b: [50, 90, 40] }, [
      "begroot",
      "werkelijk",
      "saldo",
    ]);
    expect(checked).toBe(2);
    expect(findings).toMatchObject([{ target: "t/b/saldo", implied: { low: -41, high: -39 }, excess: 78.5 }]);
  });

  it("is checked in the named rows or columns only", () => {
    expect(
      check({ ...sum, columns: ["2016"] }, { a: [1, 1], b: [2, 2], totaal: [3, 9] }, ["2016", "2017"]),
    ).toMatchObject({ checked: 1, findings: [] });
    const saldo: TableRelation = {
      id: "saldo",
      rule: "sum",
      between: "columns",
      rows: ["a"],
      total: "s",
      parts: ["x", "y"],
      columns: [],
    };
    expect(check(saldo, { a: [1, 2, 3], b: [1, 2, 99] }, ["x", "y", "s"])).toMatchObject({ checked: 1, findings: [] });
  });

  it("says nothing where a number is PM, and takes an empty cell for no part", () => {
    expect(check(sum, { a: ["pm"], b: [2], totaal: [9] }, ["2018"])).toMatchObject({ checked: 0, findings: [] });
    expect(check(sum, { a: [undefined], b: [9], totaal: [9] }, ["2018"])).toMatchObject({ checked: 1, findings: [] });
  });

  it("takes a number of clients for counted, not for rounded", () => {
    const clients = { quantity: "count", of: "client" } as const;
    const figures = new Map([
      ["a", figure(10, clients)],
      ["b", figure(20, clients)],
      ["t", figure(31, clients)],
    ]);
    const declared = [
      { relation: { id: "som", rule: "sum", total: "t", parts: ["a", "b"], columns: [] } as TableRelation },
    ];
    expect(
      checkDeclared(declared, { table: () => undefined, figure: (ref) => figures.get(ref) }).findings,
    ).toMatchObject([{ excess: 1, slack: 0 }]);
  });

  it("wants one number where two places print the same in the same precision, though their rounding touches", () => {
    const same: TableRelation = { id: "zelfde", rule: "same", terms: ["a", "b"], columns: [] };
    expect(check(same, { a: [23, 24], b: [24, 24] }, ["x", "y"])).toMatchObject({
      checked: 2,
      findings: [{ target: "t/b/x" }],
    });
  });

  it("keeps the explanation that the source gives", () => {
    const explained = { ...sum, explained: { text: "De bron laat b weg." } };
    expect(check(explained, { a: [1], b: [20], totaal: [1] }, ["2018"]).findings).toMatchObject([
      { explained: "De bron laat b weg." },
    ]);
  });

  it("is as certain as the dossier says that the source claims it", () => {
    const likely: TableRelation = { ...sum, certainty: "mogelijk" };
    expect(check(likely, { a: [1], b: [2], totaal: [40] }, ["2018"]).findings).toMatchObject([
      { certainty: "mogelijk" },
    ]);
    expect(check(sum, { a: [1], b: [2], totaal: [40] }, ["2018"]).findings).toMatchObject([{ certainty: "zeker" }]);
  });
});
