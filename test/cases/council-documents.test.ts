import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildReport } from "../../src/cases/documents.ts";
import { templatesOf } from "../../src/cases/reports/templates.ts";
import { readPrintFonts } from "../../src/report/fonts.ts";
import type { Report } from "../../src/report/model.ts";
import { toPdf } from "../../src/report/to-pdf.ts";
import { toWorkbook } from "../../src/report/to-workbook.ts";
import { toXlsx } from "../../src/report/to-xlsx.ts";
import { openTypst } from "../../src/report/typst-compiler.ts";
import { readForeign } from "../../src/tables/read-foreign.ts";
import { expectGolden, mustExist } from "../golden/golden.ts";
import { convert, hasLibreOffice } from "../support/office.ts";
import { pageText } from "../support/page-text.ts";
import { filesOf, open, published, publishedIds, reader } from "../support/published.ts";

const documents = ["raadsoverzicht", "berap", "beloofd", "dekking"] as const;
const cases = publishedIds.flatMap((id) =>
  documents.flatMap((name) => (templatesOf(published(id)).includes(name) ? [{ id, name }] : [])),
);

/** A document as plain text: its title, its subtitle and its blocks. */
function textOf(id: (typeof publishedIds)[number], name: (typeof documents)[number]): string {
  const { title, subtitle, blocks } = buildReport(published(id), reader, name);
  return pageText({ title, lead: [{ type: "text", text: subtitle }], blocks }, true);
}

describe("a document for the council", () => {
  it.each(cases)("says as $name of $id what was read with care", ({ id, name }) => {
    expectGolden(`report/${id}-${name}.txt`, textOf(id, name));
  });
});

describe("wat beloofden we, wat kwam ervan", () => {
  it("begins with what is open and gives the rest a line each", () => {
    const text = textOf("raalte-2020", "beloofd");
    const at = (words: string) => text.indexOf(words);
    expect(at("# Nog open (13)")).toBeGreaterThan(0);
    expect(at("# Nog open (13)")).toBeLessThan(at("| Loopt (34)"));
    expect(at("| Loopt (34)")).toBeLessThan(at("| Gekomen (16)"));
  });
});

describe("the berap table", () => {
  it("is there for a budget by product only", () => {
    expect(publishedIds.filter((id) => templatesOf(published(id)).includes("berap"))).toEqual(["zwolle-2018"]);
  });

  it("computes difference, V or N and totals in the workbook, and says why there is no forecast", () => {
    const report = buildReport(published("zwolle-2018"), reader, "berap");
    const { sheets } = toWorkbook(report);
    const rows = sheets[1]?.rows ?? [];
    const at = rows.findIndex(([name]) => name?.type === "text" && name.text.startsWith("Individuele begeleiding")) + 1;
    const row = rows[at - 1];
    expect(row?.[4]).toMatchObject({ type: "number", value: -3454 });
    expect(row?.[4]).toMatchObject({
      formula: [
        { sign: 1, from: { row: at, column: 2 } },
        { sign: -1, from: { row: at, column: 3 } },
      ],
    });
    expect(row?.[5]).toMatchObject({ text: "N", formula: { of: { row: at, column: 5 }, plus: "V", minus: "N" } });
    expect(row?.[3]).toMatchObject({ type: "text", text: "n.v.t." });
    const total = rows.find(([name]) => name?.type === "text" && name.text === "Totaal berekend uit de regels");
    expect([1, 2, 4].every((column) => "formula" in (total?.[column] ?? {}))).toBe(true);
  });
});

describe.skipIf(!hasLibreOffice())("the berap table in LibreOffice", { timeout: 120_000 }, () => {
  it("has the same words and numbers after it was computed anew", async () => {
    const report = buildReport(published("zwolle-2018"), reader, "berap");
    const again = await readForeign("a.xlsx", convert(toXlsx(report), "xlsx", "xlsx:Calc MS Excel 2007 XML"));
    const words = again.tables[1]?.rows.flatMap(({ cells }) => cells.map(({ text }) => text)) ?? [];
    const { sheets } = toWorkbook(report);
    const signs = (sheets[1]?.rows ?? []).flatMap((line) =>
      line.filter((cell) => cell.type === "text" && cell.formula),
    );
    expect(signs.length).toBeGreaterThan(20);
    for (const word of ["V", "N"])
      expect(words.filter((one) => one === word)).toHaveLength(
        signs.filter((cell) => cell.type === "text" && cell.text === word).length,
      );
  });
});

const typst = openTypst(readPrintFonts());

/** What a program of poppler-utils says of a document as PDF. */
function poppler(program: string, report: Report, ...options: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "sluitend-a4-"));
  try {
    const path = join(folder, "a4.pdf");
    writeFileSync(path, toPdf(report, { typst }));
    return execFileSync(program, [...options, path], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function hasPoppler(): boolean {
  try {
    execFileSync("pdfinfo", ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

const onSheet = cases.filter(({ name }) => name === "raadsoverzicht").map(({ id }) => id);

describe("the choices on one A4", () => {
  it("are there for every dossier with something to choose", () => {
    expect(onSheet).toEqual(["almelo-2018", "dronten-2018", "tynaarlo-2018", "zwolle-2018"]);
  });

  it("say that Zwolle's effect is bookkeeping for 2.4 million, and that the chance is not known", () => {
    const text = textOf("zwolle-2018", "raadsoverzicht");
    expect(text).toContain("Optimaliseren: [€ 1,00 mln] herraming, [€ 1,40 mln] vrijval van een reserve");
    expect(text).toContain("De bron noemt geen kansen");
    expect(text).toContain("| Herstructureren (budget is leidend) | geen cijfer | geen cijfer");
  });
});

describe.skipIf(!mustExist() && !hasPoppler())("the choices on one A4, printed", { timeout: 60_000 }, () => {
  it.each(onSheet)("are exactly one page for %s, and no letter is smaller than 10 points", (id) => {
    const report = buildReport(published(id), reader, "raadsoverzicht");
    expect(poppler("pdfinfo", report)).toMatch(/Pages:\s+1\n/);
    // At 1.5 pixels a point; the raised mark of a footnote is a letter by itself.
    const layout = poppler("pdftohtml", report, "-xml", "-stdout", "-i");
    const fonts = [...layout.matchAll(/<fontspec id="(\d+)" size="(\d+)"/g)].filter(([, , size]) => Number(size) < 15);
    const small = fonts.flatMap(([, font]) => [...layout.matchAll(new RegExp(`font="${font}">(.*?)</text>`, "g"))]);
    expect(small.map(([, words = ""]) => words.replace(/<[^>]*>|\s/g, "")).filter((words) => words.length > 1)).toEqual(
      [],
    );
  });

  it("stay one page when a dossier says far more of residents, and tell what is left out", () => {
    const files = filesOf("dronten-2018");
    const long = "Inwoners merken dit op veel plaatsen tegelijk en langer dan een jaar. ".repeat(12);
    const measures = files.get("measures.yaml") ?? "";
    files.set("measures.yaml", measures.replace(/(residents:\n {4}- text: )/g, `$1${long}`));
    const report = buildReport(open(files), reader, "raadsoverzicht");
    expect(poppler("pdfinfo", report)).toMatch(/Pages:\s+1\n/);
    expect(JSON.stringify(report.blocks)).toMatch(/Nog \d+ punten staan in de scenarionotitie/);
  });
});
