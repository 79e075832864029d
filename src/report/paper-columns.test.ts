import { describe, expect, it } from "vitest";
import { paperColumns } from "./paper-columns.ts";
import type { WrittenTable } from "./written-table.ts";

/** A table with these column titles and rows; columns of which every cell is a number stand at the end. */
function table(titles: readonly string[], rows: readonly (readonly string[])[]): WrittenTable {
  const isNumber = (at: number) => rows.every((row) => /^[-\d.,]*$/.test(row[at + 1] ?? ""));
  return {
    id: "tabel",
    caption: "Tabel",
    unit: "",
    rowTitle: "Wat",
    columns: titles.map((title, at) => ({ id: title, title, align: isNumber(at) ? "end" : "start" })),
    rows: rows.map(([header = "", ...cells], at) => ({
      id: `rij-${at}`,
      role: "line",
      header,
      cells: cells.map((text) => ({ kind: "text", text })),
    })),
    footnotes: [],
    source: "",
  };
}

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

describe("the columns of a table on paper", () => {
  it("fill the page, and give a long first column what the numbers leave", () => {
    const { widths, landscape } = paperColumns(table(["2024", "2025"], [["Begeleiding", "1.250", "1.300"]]));
    expect(sum(widths)).toBeCloseTo(459, 0);
    expect(widths[0]).toBeGreaterThan(300);
    expect(landscape).toBe(false);
  });

  it("leave the row headers room beside columns full of words", () => {
    const words = "Een heel lange zin over wat er gebeurde, met nog een bijzin en nog een bijzin erachteraan. ".repeat(
      3,
    );
    const { widths } = paperColumns(
      table(["Ambtelijk", "Onderzoekers"], [["Zelfredzaamheid van inwoners vergroten", words, words]]),
    );
    expect(sum(widths)).toBeCloseTo(459, 0);
    expect(widths[0]).toBeGreaterThan(90);
    expect(Math.abs((widths[1] ?? 0) - (widths[2] ?? 0))).toBeLessThan(10);
  });

  it("give a column that is empty nearly everywhere less than one that is full", () => {
    const full = "goed gelukt, zij het later dan gepland en met minder geld dan eerst gedacht";
    const rows = Array.from({ length: 8 }, (_, at) => ["Doel van de gemeente", full, at === 0 ? full : ""]);
    const { widths } = paperColumns(table(["Oordeel", "Anderen"], rows));
    expect(widths[1]).toBeGreaterThan((widths[2] ?? 0) * 1.2);
  });

  it("break words before the page lies on its side, and lay it down for numbers that do not fit", () => {
    const long = Array.from({ length: 7 }, (_, at) => `Schuldhulpverleningstrajecten${at}`);
    const tight = paperColumns(table(long, [["2015", ...long.map(() => "12")]]));
    expect(tight).toMatchObject({ hyphenate: true, landscape: false });
    const numbers = Array.from({ length: 14 }, () => "1.250.000,00");
    expect(
      paperColumns(
        table(
          numbers.map((_, at) => `K${at}`),
          [["Wmo", ...numbers]],
        ),
      ).landscape,
    ).toBe(true);
  });

  it("lay a wide table down where its words would stand in a narrow column, and no table that gains nothing by it", () => {
    const titles = ["Begroot", "Werkelijk", "Prognose", "Saldo", "V/N", "I/S", "Voorstel", "Toelichting"];
    const words = "de bron noemt geen oorzaak van dit voordeel; wel wat het saldo slechter maakte: ".repeat(3);
    const row = (said: string) => [
      "Individuele begeleiding",
      "9.985",
      "13.439",
      "n.v.t.",
      "-3.454",
      "N",
      "onbekend",
      "geen",
      said,
    ];
    expect(paperColumns(table(titles, [row(words)])).landscape).toBe(true);
    expect(paperColumns(table(titles, [row("geen oorzaak")])).landscape).toBe(false);
    // Few columns of many words: on its side the page would be no easier to read.
    expect(paperColumns(table(["Ambtelijk", "Onderzoekers"], [["Doel", words.repeat(3), words]])).landscape).toBe(
      false,
    );
  });

  it("keep a small table on one page and let a high one run on", () => {
    const row = ["Begeleiding", "1.250"];
    expect(paperColumns(table(["2024"], [row])).breakable).toBe(false);
    expect(
      paperColumns(
        table(
          ["2024"],
          Array.from({ length: 60 }, () => row),
        ),
      ).breakable,
    ).toBe(true);
  });
});
