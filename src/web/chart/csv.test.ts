import { describe, expect, it } from "vitest";
import type { DataTable } from "../../chart/data-table.ts";
import { tableCsv } from "./csv.ts";

function table(header: string): DataTable {
  return {
    id: "t",
    caption: "Saldo per jaar",
    unit: "in miljoenen euro’s",
    style: { scale: 1_000_000, decimals: 2 },
    rowTitle: "Onderdeel",
    columns: [
      { id: "2018", title: "2018", align: "end" },
      { id: "2019", title: "2019", align: "end" },
    ],
    rows: [
      {
        id: "r",
        role: "line",
        header,
        cells: [{ type: "text", text: "-3,07" }, { type: "empty" }],
      },
    ],
    footnotes: [],
    source: 'Notitie "scenario’s"; bijlage',
  };
}

describe("a table as CSV", () => {
  it("opens in a Dutch spreadsheet with unit and source below the rows", () => {
    expect(tableCsv(table("Jeugd")).split("\r\n")).toEqual([
      "\u{feff}Onderdeel;2018;2019",
      "Jeugd;-3,07;",
      "",
      "Titel;Saldo per jaar",
      "Eenheid;in miljoenen euro’s",
      'Bron;"Notitie ""scenario’s""; bijlage"',
      "",
    ]);
  });

  it.each(["=1+1", "+1", "@som", "-1+1", "\tx"])("keeps %j a text, so that no spreadsheet runs it", (header) => {
    expect(tableCsv(table(header))).toContain(`\r\n'${header};`);
  });
});
