import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildReport } from "../../src/cases/documents.ts";
import { openRenderer } from "../../src/cases/renderer.ts";
import type { TemplateId } from "../../src/cases/reports/templates.ts";
import type { Report } from "../../src/report/model.ts";
import { published, type publishedIds, reader } from "../support/published.ts";

const documents = [
  ["voortgangsrapportage", "raalte-2020"],
  ["evaluatie", "almelo-2018"],
  ["keuzenota", "tynaarlo-2018"],
  ["interventieplan", "zwolle-2018"],
  ["kwartaalrapportage", "zwolle-2018"],
  ["evaluatiebladen", "dronten-2018"],
] as const satisfies readonly (readonly [TemplateId, (typeof publishedIds)[number]])[];

const renderer = openRenderer();
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sluitend-documents-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What must be found in every form that has words: headings, captions of tables and names of charts. */
function namesIn({ blocks }: Report): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === "heading") return [block.text];
    if (block.type === "table") return [block.table.caption];
    return block.type === "chart" ? [block.chart.name] : [];
  });
}

/** Without white space and hyphens, which a line that is too short adds. */
function squeezed(text: string): string {
  return text.normalize("NFC").replaceAll(/[\s\u00ad\u200b-]/g, "");
}

function unescaped(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

describe.each(documents)("the %s of %s", { timeout: 60_000 }, (template, id) => {
  const report = buildReport(published(id), reader, template);
  const names = namesIn(report);
  const tables = report.blocks.filter(({ type }) => type === "table").length;

  it("is a tagged PDF with the name of every part, every table and every chart", async () => {
    const path = join(folder, `${template}.pdf`);
    writeFileSync(path, await renderer.render(report, "pdf"));
    expect(execFileSync("pdfinfo", [path], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] })).toMatch(
      /Tagged: +yes/,
    );
    const words = execFileSync("pdftotext", [path, "-"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    const text = squeezed(words);
    expect(names.filter((name) => !text.includes(squeezed(name)))).toEqual([]);
  });

  it("has the same names as Word file and as web page", async () => {
    const docx = unzipSync(await renderer.render(report, "docx"))["word/document.xml"] ?? new Uint8Array();
    const html = await renderer.render(report, "html");
    for (const bytes of [docx, html]) {
      const text = squeezed(unescaped(strFromU8(bytes)));
      expect(names.filter((name) => !text.includes(squeezed(name)))).toEqual([]);
    }
  });

  it("has a sheet in Excel and a file in csv for every table", async () => {
    const xlsx = Object.keys(unzipSync(await renderer.render(report, "xlsx")));
    const csv = Object.keys(unzipSync(await renderer.render(report, "csv")));
    expect(xlsx.filter((path) => path.startsWith("xl/worksheets/sheet")).length).toBeGreaterThanOrEqual(tables);
    expect(csv.length).toBeGreaterThanOrEqual(tables);
  });
});
