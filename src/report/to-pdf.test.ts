import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { exampleReport, hostileReport } from "../../test/golden/example-report.ts";
import { expectGolden, mustExist } from "../../test/golden/golden.ts";
import { printFaces, readPrintFonts } from "./fonts.ts";
import type { Block } from "./model.ts";
import { toPdf } from "./to-pdf.ts";
import { openTypst } from "./typst-compiler.ts";

const typst = openTypst(readPrintFonts());
const pdf = toPdf(exampleReport, { typst });
const folder = mkdtempSync(join(tmpdir(), "sluitend-pdf-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a program of poppler-utils on a PDF and gives what it prints. */
function poppler(program: string, options: readonly string[], bytes: Uint8Array = pdf): string {
  const path = join(folder, "document.pdf");
  writeFileSync(path, bytes);
  const output = program === "pdftotext" ? ["-"] : [];
  return execFileSync(program, [...options, path, ...output], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
}

function paragraph(text: string): Block {
  return { type: "paragraph", content: [{ type: "text", text }] };
}

function hasPoppler(): boolean {
  try {
    execFileSync("pdffonts", ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** What only a reader of PDFs can see. Skipped where poppler-utils is absent, unless everything is required. */
describe.skipIf(!mustExist() && !hasPoppler())("the printed example, read by poppler-utils", () => {
  it("has only the bundled fonts in it, all embedded", () => {
    const fonts = poppler("pdffonts", [])
      .split("\n")
      .slice(2)
      .filter((line) => line !== "");
    expect(fonts.length).toBeGreaterThan(1);
    for (const line of fonts) {
      const [name = "", ...rest] = line.split(/\s+/);
      expect(printFaces.map((face) => `SourceSans3-${face}`)).toContain(name.replace(/^[A-Z]{6}\+/, ""));
      expect(rest.join(" ")).toMatch(/yes yes yes/);
    }
  });

  it("is tagged and states its title, author and date", () => {
    const info = poppler("pdfinfo", []);
    expect(info).toMatch(/^Tagged: +yes$/m);
    expect(info).toMatch(/^Title: +Kiezen voor een sluitend sociaal domein$/m);
    expect(info).toMatch(/^Author: +Team Sociaal Domein, gemeente Waterrijk$/m);
    expect(info).toMatch(/^CreationDate: +Sun Mar +1 /m);
  });

  it("says what it said", () => {
    expectGolden("report/example.txt", poppler("pdftotext", ["-layout"]));
  });

  it("has the structure that it had: headings, lists, tables with header cells, figures", () => {
    expectGolden("report/example-structure.txt", poppler("pdfinfo", ["-struct"]), shapeOnly);
  });

  it("prints the mark of confidentiality and the page number on every page", () => {
    const pages = poppler("pdftotext", ["-layout"]).split("\f").slice(0, -1);
    expect(pages.length).toBeGreaterThan(2);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain("Vertrouwelijk");
      expect(page).toContain(`pagina ${index + 1} van ${pages.length}`);
    }
  });

  it("never leaves the name of a table alone at the foot of a page", () => {
    const found = exampleReport.blocks.find((block) => block.type === "table");
    if (found === undefined) throw new Error("The example has no table.");
    const rows = Array.from({ length: 6 }, (_, copy) =>
      found.table.rows.map((row) => ({ ...row, id: `${row.id}-${copy}` })),
    ).flat();
    // Tables that do not fit on a page, after ever more lines: some come to stand at every height of it.
    const blocks = Array.from({ length: 22 }, (_, at) => [
      ...Array.from({ length: at }, () => paragraph("Een regel.")),
      { ...found, table: { ...found.table, rows, id: `tabel-${at}`, caption: `Naam van tabel ${at}` } },
    ]).flat();
    const pages = poppler("pdftotext", ["-layout"], toPdf({ ...exampleReport, blocks }, { typst })).split("\f");
    const last = pages.slice(0, -1).map((page) => {
      const lines = page.split("\n").filter((line) => line.trim() !== "");
      return lines[lines.findIndex((line) => /pagina \d+ van \d+/.test(line)) - 1] ?? "";
    });
    expect(pages.length).toBeGreaterThan(20);
    expect(last.filter((line) => line.includes("Naam van tabel") || line.includes(found.table.unit))).toEqual([]);
  });

  it("prints hostile text as it was typed, and what cannot be printed by its code", () => {
    const text = poppler("pdftotext", [], toPdf(hostileReport, { typst })).replace(/\s+/g, " ");
    expect(text).toContain("</script><script>alert(1)</script>");
    expect(text).toContain('#panic("x")');
    expect(text).toContain("`raw` = kop 'q' \"q\" & &amp; [U+1F642]");
    expect(text).not.toContain("root:");
  });

  it("prints the numbers of a chart once when a table of the document holds them", () => {
    const chart = exampleReport.blocks.find((block) => block.type === "chart");
    const table = exampleReport.blocks.find((block) => block.type === "table");
    if (chart === undefined || table === undefined) throw new Error("the example has a chart and a table");
    const once = { ...exampleReport, blocks: [{ ...chart, numbersIn: table.table.id }, table] };
    const lost = { ...exampleReport, blocks: [{ ...chart, numbersIn: "nergens" }, table] };
    const heading = "De cijfers van deze grafiek";
    expect(poppler("pdftotext", ["-layout"], toPdf(once, { typst }))).not.toContain(heading);
    expect(poppler("pdftotext", ["-layout"], toPdf(lost, { typst }))).toContain(heading);
  });
});

/** Leaves the tree of tags: places, borders and ids change with every millimetre and say nothing to a reader. */
function shapeOnly(structure: string): string {
  return structure
    .split("\n")
    .filter((line) => !/^\s*\/(?:BBox|Border|Headers|Placement|Height|Width|TextAlign|Space|Padding|Color)/.test(line))
    .map((line) => line.replace(/ <[^>]*>| \(block\)| \(inline\)|:$/g, ""))
    .join("\n");
}

it("identifies itself as PDF/UA-1 in Dutch", () => {
  const raw = Buffer.from(pdf).toString("latin1");
  expect(raw.startsWith("%PDF-1.7")).toBe(true);
  expect(raw).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
  expect(raw).toMatch(/\/Lang ?\(nl\)/);
  expect(raw).toMatch(/\/DisplayDocTitle true/);
});

it("gives the same bytes for the same report, from a new compiler and from one that was used before", () => {
  expect(Buffer.from(toPdf(exampleReport)).equals(Buffer.from(pdf))).toBe(true);
  expect(Buffer.from(toPdf(exampleReport, { typst })).equals(Buffer.from(pdf))).toBe(true);
});

it("refuses to print without the bundled fonts, instead of taking another", () => {
  expect(() => openTypst([])).toThrow("at least one font");
  const italicOnly = openTypst(readPrintFonts().slice(2, 3));
  expect(italicOnly.characters.has(0x41)).toBe(true);
  const other = {
    ...italicOnly,
    compilePdf: (job: Parameters<typeof typst.compilePdf>[0]) =>
      italicOnly.compilePdf({ ...job, template: job.template.replace('"Source Sans 3"', '"Source Sans 9"') }),
  };
  expect(() => toPdf(exampleReport, { typst: other })).toThrow("could not be made");
});

it("keeps no memory of the documents that it made", { timeout: 60_000 }, () => {
  const rounds = (count: number) => {
    for (let round = 0; round < count; round += 1) {
      typst.compilePdf({
        template: '#set document(title: "x")\n#set text(font: "Source Sans 3")\n#sys.inputs.x',
        inputs: { x: `${round}`.repeat(20_000) },
      });
    }
    return process.memoryUsage().rss / 1e6;
  };
  const before = rounds(5);
  expect(rounds(20) - before).toBeLessThan(60);
});
