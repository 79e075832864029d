import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { runCli } from "../support/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-hostile-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function check(name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return await runCli(["check", path]);
}

const relations = (type: string, target: string) =>
  `<Relationships><Relationship Id="r1" Type="http://x/${type}" Target="${target}"/></Relationships>`;
const cell = (at: string, text: string) =>
  /^-?\d+$/.test(text) ? `<c r="${at}"><v>${text}</v></c>` : `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const rows = ["Product 2018", "Wmo 120", "Jeugd 315", "Totaal 435"].map((text, row) => {
  const cells = text.split(" ").map((word, column) => cell(`${"AB"[column] ?? ""}${row + 1}`, word));
  return `<row r="${row + 1}">${cells.join("")}</row>`;
});
const sheet = `<worksheet><sheetData>${rows.join("")}</sheetData></worksheet>`;

function workbook(more: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const parts = {
    "_rels/.rels": relations("officeDocument", "xl/workbook.xml"),
    "xl/workbook.xml": '<workbook xmlns:r="r"><sheets><sheet name="Blad1" r:id="r1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": relations("worksheet", "worksheets/sheet1.xml"),
    "xl/worksheets/sheet1.xml": sheet,
    ...more,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ),
  );
}

const inner = zipSync({ x: new Uint8Array(20_000_000) });
const entities = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
const outside = '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/hostname">]>';

describe("sluitend check of a file that means harm", () => {
  it.each([
    ["a zip in a zip", "zip.xlsx", zipSync({ "binnen.zip": inner }), /zonder werkmap/],
    ["names that lead out of the file", "pad.xlsx", workbook({ "../../kwaad": "x" }), /beschadigd/],
    ["entities that grow", "groei.xlsx", workbook({ "xl/worksheets/sheet1.xml": entities + sheet }), /documenttype/],
    ["an entity from elsewhere", "ver.xlsx", workbook({ "xl/worksheets/sheet1.xml": outside + sheet }), /documenttype/],
    ["a byte that no text has", "nul.csv", "Product;Begroot\nWmo\0;100\nJeugd;200\n", /geen tekst/],
    ["one cell of ten million characters", "lang.csv", `Product\n${"x".repeat(10_000_000)}\n`, /te lang/],
    ["the old form of Excel", "oud.xls", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /xlsx/],
  ])("refuses %s in a sentence that says what to do", async (_, name, content, sentence) => {
    const { code, out, error } = await check(name, content);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(error).toMatch(sentence);
    expect(error).not.toMatch(/\bat .*\.[jt]s|Error:|niet hadden voorzien/);
    expect(existsSync(join(folder, "..", "..", "kwaad"))).toBe(false);
  });

  it("leaves a zip inside a workbook alone and reads its sheet", async () => {
    const { code, out } = await check("media.xlsx", workbook({ "xl/media/binnen.zip": inner }));
    expect([code, out]).toEqual([0, expect.stringMatching(/nagerekend/)]);
  });

  it("takes a cell that begins like a formula for the words that it is", async () => {
    const lines = [
      "Product;Begroot;Werkelijk;Saldo",
      "=cmd|' /c calc'!A1;4.512;4.980;-468",
      "@SUM(1+1);9.985;13.439;-3.454",
    ];
    lines.push('+HYPERLINK("x");3.120;2.871;249', "Vervoer;1.204;1.187;71", "Hulp;2.310;2.655;-345");
    const { code, out } = await check("formule.csv", `${lines.join("\n")}\n`);
    expect(code).toBe(0);
    expect(out).toContain("Vervoer");
    expect(out).not.toMatch(/cmd|HYPERLINK/);
  });

  it("reads of one column of ten megabytes what it may, and says that there is more", { timeout: 60_000 }, async () => {
    const { code, error } = await check("kolom.csv", `Bedrag\n${"1\n".repeat(5_000_000)}`);
    expect(code).toBe(0);
    expect(error).toMatch(/eerste deel/);
  });
});
