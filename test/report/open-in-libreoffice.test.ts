import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { toDocx } from "../../src/report/to-docx.ts";
import { toWorkbook } from "../../src/report/to-workbook.ts";
import { toXlsx } from "../../src/report/to-xlsx.ts";
import { readForeign } from "../../src/tables/read-foreign.ts";
import { exampleReport, hostileReport, hostileText } from "../golden/example-report.ts";
import { convert, hasLibreOffice } from "../support/office.ts";

/** The words of a PDF, by poppler-utils. */
function wordsOf(pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), "sluitend-words-"));
  try {
    writeFileSync(join(folder, "a.pdf"), pdf);
    return execFileSync("pdftotext", [join(folder, "a.pdf"), "-"], { encoding: "utf8" }).replace(/\s+/g, " ");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.skipIf(!hasLibreOffice())("in LibreOffice", { timeout: 120_000 }, () => {
  it("the document opens with its words, its marks and its pages", () => {
    const words = wordsOf(convert(toDocx(exampleReport), "docx", "pdf"));
    expect(words).toContain("Zonder maatregelen komt Waterrijk in 2029 bijna 3,7 miljoen euro tekort.");
    expect(words).toContain("Vertrouwelijk");
    expect(words).toMatch(/pagina 1 van \d/);
    expect(words).toContain("Tabel 5. Maatregelen van scenario 2 en wat zij opleveren");
  });

  it("the workbook, computed anew, has the same numbers in every cell", async () => {
    const again = await readForeign("a.xlsx", convert(toXlsx(exampleReport), "xlsx", "xlsx:Calc MS Excel 2007 XML"));
    const { sheets } = toWorkbook(exampleReport);
    let numbers = 0;
    for (const [index, sheet] of sheets.entries()) {
      const cells = new Map(
        again.tables[index]?.rows.flatMap(({ line, cells: found }) =>
          found.map((cell) => [`${line}/${cell.column}`, cell.native?.value] as const),
        ),
      );
      for (const [row, line] of sheet.rows.entries()) {
        for (const [column, cell] of line.entries()) {
          if (cell.type !== "number") continue;
          numbers += 1;
          expect(cells.get(`${row + 1}/${column + 1}`)).toBeCloseTo(cell.value, 9);
        }
      }
    }
    expect(numbers).toBeGreaterThan(150);
  });

  it("hostile text stays text in the document and in the workbook", () => {
    const typed = hostileText.replaceAll("\u0000", " ").replace(/\s+/g, " ").replace("🙂", "").trim();
    const half = typed.slice(0, 60);
    expect(wordsOf(convert(toDocx(hostileReport), "docx", "pdf"))).toContain(half);
    expect(wordsOf(convert(toXlsx(hostileReport), "xlsx", "pdf"))).toContain(half.slice(0, 30));
  });
});
