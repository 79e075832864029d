import { expect, it } from "vitest";
import { million } from "../../test/golden/example-figures.ts";
import { exampleReport, measuresTable } from "../../test/golden/example-report.ts";
import { expectGolden } from "../../test/golden/golden.ts";
import { partsOf } from "../../test/support/office.ts";
import type { DataTable } from "../chart/data-table.ts";
import type { Report } from "./model.ts";
import { toWorkbook } from "./to-workbook.ts";
import { toXlsx } from "./to-xlsx.ts";

const workbook = toWorkbook(exampleReport);
const withTable = (table: DataTable): Report => ({ ...exampleReport, blocks: [{ type: "table", table }] });

/** A sheet as its reader sees it, with the formula behind a number. */
function shown(sheet: (typeof workbook.sheets)[number]): string {
  const rows = sheet.rows.map((cells) =>
    cells
      .map((cell) => {
        if (cell.type === "empty") return "";
        if (cell.type === "text") return cell.text;
        return `${cell.value}${cell.formula === undefined ? "" : ` =${JSON.stringify(cell.formula)}`}`;
      })
      .join(" | ")
      .trimEnd(),
  );
  return [`# ${sheet.name}`, ...rows].join("\n");
}

it("has the cells that it had", () => {
  expectGolden("report/example-xlsx.txt", workbook.sheets.map(shown).join("\n\n"));
});

it("has a sheet for each table and chart, then what they mean, then every figure with its source", () => {
  expect(workbook.sheets.map(({ name }) => name).slice(-2)).toEqual(["Definities en bronnen", "Cijfers"]);
  expect(workbook.sheets).toHaveLength(6 + 2);
});

it("writes a missing number as its reason, never as zero or nothing", () => {
  const sheet = workbook.sheets.find(({ name }) => name === measuresTable.caption);
  const pm = sheet?.rows.find(([name]) => name?.type === "text" && name.text === "Verhuizing van de wijkteams");
  expect(pm?.[1]).toMatchObject({ type: "text", text: "PM" });
});

it("makes a total a formula only where it is the sum, and says it where the printed total is not", () => {
  const rows = measuresTable.rows.map((row) =>
    row.role === "total"
      ? {
          ...row,
          cells: row.cells.map((cell, at) =>
            at === 1 && cell.type === "figure" ? { ...cell, figure: million("t/2026", 0.7, 2026) } : cell,
          ),
        }
      : row,
  );
  const complete = { ...measuresTable, rows: rows.filter(({ id }) => id !== "m4" && id !== "m5") };
  const [sheet] = toWorkbook(withTable(complete)).sheets;
  const total = sheet?.rows.find(([name]) => name?.type === "text" && name.text.startsWith("Totaal van"));
  expect(total?.[1]).toMatchObject({ type: "number", value: 0.05, formula: expect.anything() });
  expect(total?.[2]).toMatchObject({ type: "number", value: 0.7 });
  expect(total?.[2]).not.toHaveProperty("formula");
  expect(total?.at(-1)).toMatchObject({
    text: expect.stringContaining("2026: het totaal is +0,70, maar de regels erboven zijn samen +0,66."),
  });
});

it("writes the value beside every formula, and the terms of the formula add up to it", () => {
  const parts = partsOf(toXlsx(exampleReport));
  const formulas = [...parts.values()].flatMap((part) => part.match(/<f>[^<]+<\/f><v>[^<]+<\/v>/g) ?? []);
  expect(formulas.length).toBeGreaterThan(10);
  for (const sheet of workbook.sheets) {
    const numberAt = (row: number, column: number): number => {
      const cell = sheet.rows[row - 1]?.[column - 1];
      return cell?.type === "number" ? cell.value : 0;
    };
    for (const cell of sheet.rows.flat()) {
      if (cell.type !== "number" || cell.formula === undefined) continue;
      const sum = cell.formula.reduce((total, { sign, from, to = from }) => {
        for (let row = from.row; row <= to.row; row += 1) total += sign * numberAt(row, from.column);
        return total;
      }, 0);
      expect(sum).toBeCloseTo(cell.value, 9);
    }
  }
});

it("is the same for the same report", () => {
  expect(Buffer.from(toXlsx(exampleReport)).equals(Buffer.from(toXlsx(exampleReport)))).toBe(true);
});
