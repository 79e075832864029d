import { describe, expect, it } from "vitest";
import { million } from "../../../test/golden/example-figures.ts";
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
  it("says which notes hold for a row, what they say, and where the table stood", () => {
    const figure = million("a", 12, 2018);
    const base = table("Jeugd");
    const marked: DataTable = {
      ...base,
      rows: [
        {
          id: "r",
          role: "line",
          header: "Jeugd",
          cells: [{ type: "figure", ref: "a", figure, footnote: "v" }, { type: "empty" }],
        },
        { id: "s", role: "line", header: "Wmo", cells: [{ type: "empty" }, { type: "empty" }] },
      ],
      footnotes: [{ mark: "v", text: "Voorlopig." }],
    };
    const page = { title: "Monitor – Eikenrade", address: "https://sluitend.test/gemeenten/GM9938/monitor" };
    expect(
      tableCsv(marked, page)
        .split("\r\n")
        .filter((line) => !/^(Titel|Eenheid|Bron)/.test(line)),
    ).toEqual([
      "\u{feff}Onderdeel;2018;2019;Noot",
      "Jeugd;12,00;;v",
      "Wmo;;;",
      "",
      "Noot v;Voorlopig.",
      "Pagina;Monitor – Eikenrade",
      "Adres;https://sluitend.test/gemeenten/GM9938/monitor",
      "",
    ]);
  });

  it("says of which states of the data its numbers were made, each once", () => {
    const counted = million("a", 12, 2018);
    const provenance = { type: "model", model: "m", filter: {}, snapshot: "b75146aa" } as const;
    const figure = { ...counted, provenance } as typeof counted;
    const cell = { type: "figure", ref: "a", figure } as const;
    const rows = [{ id: "r", role: "line", header: "Jeugd", cells: [cell, cell] } as const];
    expect(tableCsv({ ...table("Jeugd"), rows }).split("\r\n")).toContain("Stand van de gegevens (kenmerk);b75146aa");
  });

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
