import { describe, expect, it } from "vitest";
import { checkOpened } from "../../src/cases/check-dossier.ts";
import { describeFigure } from "../../src/cases/describe-figure.ts";
import { pageOf } from "../../src/cases/pages/open-page.ts";
import { showTable } from "../../src/cases/show-table.ts";
import { writtenCell } from "../../src/chart/written.ts";
import { plain } from "../../src/text/sentence.ts";
import { filesOf, open, published, publishedIds, reader } from "../support/published.ts";

describe("the page Toetsing", () => {
  it.each(publishedIds)("tells every finding of %s once, and marks it in its cell", (id) => {
    const opened = published(id);
    const { findings } = checkOpened(opened, reader);
    const { blocks } = pageOf(opened, reader, "toetsing");
    const told = blocks.flatMap((block) => (block.type === "entries" ? block.entries.map((entry) => entry.id) : []));
    expect(told.toSorted()).toEqual(findings.map((_, at) => `bevinding-${at + 1}`).toSorted());
    const marks = blocks.flatMap((block) =>
      block.type === "table"
        ? block.table.rows.flatMap(({ cells }) =>
            cells.flatMap((cell) => (cell.type === "figure" && cell.finding !== undefined ? [cell] : [])),
          )
        : [],
    );
    const cells = new Set(
      findings
        .filter(({ where, nature }) => nature === "relation" && where.column !== "")
        .map(({ where }) => Object.values(where).join("/")),
    );
    expect(new Set(marks.map(({ ref }) => ref))).toEqual(cells);
    for (const { finding } of marks) expect(told).toContain(finding?.anchor);
  });

  it("says when everything closes, and keeps what was explained apart", () => {
    expect(plain(pageOf(published("raalte-2020"), reader, "toetsing").lead)).toMatch(/alles sluit/);
    const { blocks } = pageOf(published("dronten-2018"), reader, "toetsing");
    expect(blocks.some((block) => block.type === "heading" && block.id === "open")).toBe(true);
  });

  it("opens the sum that a total should have been, down to its parts", () => {
    const opened = published("dronten-2018");
    const sums = checkOpened(opened, reader).findings.flatMap(({ computedRef }) => computedRef ?? []);
    expect(sums.length).toBeGreaterThan(20);
    for (const ref of sums) {
      const { inputs, sources } = describeFigure(opened, reader, ref);
      // What should be the same number printed elsewhere opens that print.
      expect(inputs.length + sources.length, ref).toBeGreaterThan(0);
    }
  });

  it("tells what is beyond sums under its list, with the lines of the original", () => {
    const { blocks, lead } = pageOf(published("raalte-2020"), reader, "toetsing");
    expect(plain(lead)).toMatch(/Daarnaast zijn er 14 punten buiten de sommen, waarvan 3 met een verklaring\./);
    const headings = blocks.flatMap((block) => (block.type === "heading" ? [block.text] : []));
    expect(headings).toEqual(expect.arrayContaining(["Gebeurtenissen", "Doelen"]));
    const entries = blocks.flatMap((block) => (block.type === "entries" ? block.entries : []));
    const contract = entries.find(({ title }) => title === "Overeenkomst Wmo-begeleiding");
    expect(contract?.facts.map(({ content }) => plain(content))).toEqual([
      expect.stringContaining("het einde is 31 december 2014"),
      "L446-447",
    ]);
  });

  it("is told in the panel of the number as well", () => {
    const [first] = checkOpened(published("dronten-2018"), reader).findings;
    const ref = [first?.where.table, first?.where.row, first?.where.column].join("/");
    const { remarks } = describeFigure(published("dronten-2018"), reader, ref);
    expect(remarks.some((remark) => remark.includes(first?.message ?? "?"))).toBe(true);
  });
});

describe("a table of the original", () => {
  it("writes a share among amounts as it was printed, with its sign", () => {
    const table = showTable(open(filesOf("almelo-2018")), reader, "tabel-4");
    const written = table.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell.type === "figure" ? [writtenCell(cell, table.style)] : [])),
    );
    expect(written).toEqual(expect.arrayContaining(["28%", "29%", "44,4"]));
  });
});
