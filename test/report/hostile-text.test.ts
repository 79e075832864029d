import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { readPrintFonts } from "../../src/report/fonts.ts";
import type { Report } from "../../src/report/model.ts";
import { toDocx } from "../../src/report/to-docx.ts";
import { toHtml } from "../../src/report/to-html.ts";
import { toPdf } from "../../src/report/to-pdf.ts";
import { openTypst } from "../../src/report/typst-compiler.ts";
import { exampleReport } from "../golden/example-report.ts";
import { mustExist } from "../golden/golden.ts";
import { partsOf } from "../support/office.ts";

const pieces = [
  "</script><script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "</w:t></w:r></w:p>",
  "]]>",
  "<!--",
  "&amp;&#60;",
  '#panic("x")',
  '#read("/etc/passwd")',
  "$x$ *vet* _schuin_ @ref <label> \\ `raw`",
  "= kop",
  "=1+1",
  "@SUM(A1)",
  "\u202e1,2",
  "\u2067abc\u2069",
  "\u0000\u0007\u001b[31m",
  "\ufffe",
  "\ud800",
  "a".repeat(300),
  "€ −3,1",
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 12 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => `x${parts.join(" ")}y`);

function reportOf(text: string): Report {
  const content = [{ type: "text" as const, text }];
  return {
    ...exampleReport,
    title: text,
    subtitle: "",
    blocks: [
      { type: "heading", level: 1, id: text, text },
      { type: "paragraph", content },
      {
        type: "entries",
        entries: [{ id: text, title: text, status: text, facts: [{ label: text, content }], source: text }],
      },
    ],
  };
}

/** What a reader must see: the text, its control characters as spaces, its turning marks as codes; spaces do not count. */
function seen(text: string): string {
  return text
    .replace(
      /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
      (mark) => `[U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}]`,
    )
    .replace(/[\p{Cs}\ufffe\uffff]/gu, "\ufffd")
    .replace(/[\p{Cc}\s\u200b]+/gu, "");
}

describe("hostile text in a report", () => {
  it("is text on a page, and makes no element and no attribute of its own", () => {
    const plain = parseHTML(toHtml(reportOf("x"), { fonts: [] })).document.querySelectorAll("*").length;
    fc.assert(
      fc.property(hostile, (text) => {
        const { document } = parseHTML(toHtml(reportOf(text), { fonts: [] }));
        expect(document.querySelectorAll("*")).toHaveLength(plain);
        expect(document.querySelectorAll("script, img, [onerror]")).toHaveLength(0);
        expect(seen(document.querySelector("main > p")?.textContent ?? "")).toBe(seen(text));
        expect(seen(document.querySelector("h1")?.textContent ?? "")).toBe(seen(text));
      }),
    );
  });

  it("is text in a document of Word, every part of which is XML, and adds nothing to its structure", () => {
    const read = (bytes: Uint8Array) => {
      const counts = { elements: 0, texts: [] as string[] };
      for (const [path, part] of partsOf(bytes)) {
        if (!/\.(?:xml|rels)$/.test(path)) continue;
        const parser = new SaxesParser();
        parser.on("error", (error) => {
          throw error;
        });
        parser.on("opentag", ({ name }) => {
          if (name !== "w:br") counts.elements += 1;
          if (name === "w:p") counts.texts.push("");
        });
        parser.on("text", (text) => {
          if (path === "word/document.xml") counts.texts.push(`${counts.texts.pop() ?? ""}${text}`);
        });
        parser.write(part).close();
      }
      return counts;
    };
    const plain = read(toDocx(reportOf("x")));
    fc.assert(
      fc.property(hostile, (text) => {
        const { elements, texts } = read(toDocx(reportOf(text.replaceAll("\n", " "))));
        expect(elements).toBe(plain.elements);
        expect(texts.map(seen).filter((one) => one === seen(text))).toHaveLength(3);
      }),
    );
  });
});

function hasPoppler(): boolean {
  try {
    execFileSync("pdftotext", ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!mustExist() && !hasPoppler())("hostile text on paper, read by poppler-utils", () => {
  it("is text: nothing of it is run, and a word that fits on no line breaks", () => {
    const typst = openTypst(readPrintFonts());
    const folder = mkdtempSync(join(tmpdir(), "sluitend-hostile-"));
    const path = join(folder, "a.pdf");
    try {
      for (const text of pieces.slice(0, 12).concat("b".repeat(300))) {
        writeFileSync(path, toPdf(reportOf(text), { typst }));
        const words = execFileSync("pdftotext", [path, "-"], { encoding: "utf8" });
        expect(words).not.toContain("root:");
        expect(words.replace(/[\s\u200b]/g, "")).toContain(seen(text));
      }
      const longest = execFileSync("pdftotext", ["-bbox", path, "-"], { encoding: "utf8" });
      const ends = [...longest.matchAll(/xMax="([\d.]+)"/g)].map((match) => Number(match[1]));
      expect(Math.max(...ends)).toBeLessThan(595);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
