import { describe, expect, it } from "vitest";
import { buildReport } from "../../src/cases/documents.ts";
import { type TemplateId, templatesOf } from "../../src/cases/reports/templates.ts";
import type { DataTable } from "../../src/chart/data-table.ts";
import type { Report } from "../../src/report/model.ts";
import { writeTable } from "../../src/report/written-table.ts";
import { readCsv } from "../../src/tables/csv-read.ts";
import { plain } from "../../src/text/sentence.ts";
import { expectGolden } from "../golden/golden.ts";
import { documentOutline } from "../support/document-text.ts";
import { filesOf, published, publishedIds, reader } from "../support/published.ts";

/** Each document with the dossier of which the original is rebuilt. */
const originals = [
  ["voortgangsrapportage", "raalte-2020"],
  ["evaluatie", "almelo-2018"],
  ["keuzenota", "tynaarlo-2018"],
  ["interventieplan", "zwolle-2018"],
  ["kwartaalrapportage", "zwolle-2018"],
  ["scenarionotitie", "dronten-2018"],
  ["evaluatiebladen", "dronten-2018"],
] as const satisfies readonly (readonly [TemplateId, (typeof publishedIds)[number]])[];

const documents = publishedIds.flatMap((id) => templatesOf(published(id)).map((template) => ({ id, template })));

function tablesOf({ blocks }: Report) {
  return blocks.flatMap((block) => (block.type === "table" ? [block.table] : []));
}

/** What is left of a printed number when the dress of a table is off: sign, digits and comma; Tynaarlo prints "0.9%" too. */
function bare(text: string): string {
  return text
    .replaceAll(/[−–]/g, "-")
    .replace(/\.(\d{1,2})(?!\d)/, ",$1")
    .replaceAll(/[^\d,-]/g, "")
    .replace(/,$/, "");
}

/** Every header and every cell of a table that holds words or a number, beside what the file of the table prints there. */
function printedBeside(table: DataTable, csv: string) {
  const { table: file } = readCsv(table.id, csv);
  const { rows } = writeTable(table);
  if (file?.rows.length !== rows.length) throw new Error(`${table.id} has other rows than its file`);
  return rows.flatMap(({ id, header, cells }, at) => {
    const [, , , label = "", ...printed] = file.rows[at]?.cells ?? [];
    const beside = cells.map(({ kind, text }, column) => {
      const own = printed[column] ?? "";
      // Zwolle prints 250 for S3 where the rest of its table is in euros (L2991–3018): the table says what is meant.
      return { kind, place: `${table.id}/${id}/${column}`, shown: text, printed: id === "s3" ? `${own}000` : own };
    });
    return [
      { kind: "text", place: `${table.id}/${id}`, shown: header, printed: label },
      ...beside.filter(({ kind }) => kind === "number" || kind === "text"),
    ];
  });
}

describe.each(originals)("the %s of %s", (template, id) => {
  const report = buildReport(published(id), reader, template);

  it("has every table of the original in its order, every number as printed", () => {
    const { tables } = published(id).dossier;
    const files = filesOf(id);
    const shown = tablesOf(report).filter((table) => tables.some((one) => one.id === table.id));
    const inOrder = tables.toSorted((a, b) => a.lines.from - b.lines.from);
    expect(shown.map((table) => table.id)).toEqual(inOrder.map((table) => table.id));
    const cells = shown.flatMap((table) => printedBeside(table, files.get(`tables/${table.id}.csv`) ?? ""));
    const wrong = cells.filter(({ kind, shown: text, printed }) =>
      kind === "number" ? bare(text) !== bare(printed) : text !== printed,
    );
    expect(wrong).toEqual([]);
    if (id !== "raalte-2020") expect(cells.filter(({ kind }) => kind === "number").length).toBeGreaterThan(50);
  });

  it("ends with the findings of the audit and with the sources", () => {
    const headings = report.blocks.flatMap((block) =>
      block.type === "heading" && block.level === 1 ? [block.id] : [],
    );
    expect(headings.slice(-2)).toEqual(["toetsing", "bronnen"]);
  });

  it("has the outline that was looked at", () => {
    expectGolden(`report/${template}.txt`, documentOutline(report));
  });
});

describe("every document of every dossier", () => {
  it("is offered where the dossier holds what it is about", () => {
    const byDossier = Object.fromEntries(publishedIds.map((id) => [id, templatesOf(published(id))]));
    for (const [template, id] of originals) expect(byDossier[id]).toContain(template);
    expect(byDossier["raalte-2020"]).not.toContain("scenarionotitie");
    expect(byDossier["raalte-2020"]).not.toContain("kwartaalrapportage");
    expect(byDossier["dronten-2018"]).toContain("kwartaalrapportage");
  });

  it.each(documents)("has no two things of one name: $template of $id", ({ id, template }) => {
    const report = buildReport(published(id), reader, template);
    const ids = report.blocks.flatMap((block) => {
      if (block.type === "heading") return [block.id];
      if (block.type === "table") return [block.table.id];
      if (block.type === "chart") return [block.chart.id];
      return block.type === "entries" ? block.entries.map((entry) => entry.id) : [];
    });
    expect(ids.filter((one, at) => ids.indexOf(one) !== at)).toEqual([]);
  });

  it.each(documents)("says what each chart shows: $template of $id", ({ id, template }) => {
    const { blocks } = buildReport(published(id), reader, template);
    for (const block of blocks) {
      if (block.type !== "chart") continue;
      expect(block.chart.name.length).toBeGreaterThan(5);
      expect(plain(block.chart.sentence)).toMatch(/[.!?]$/);
      // An amount that is mere text could not be opened.
      expect(block.chart.name).not.toContain("€");
      for (const piece of block.chart.sentence) if (piece.type === "text") expect(piece.text).not.toContain("€");
    }
  });
});
