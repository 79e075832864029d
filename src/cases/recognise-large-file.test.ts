import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { foreignLimits } from "../tables/limits.ts";
import { workbookParts, zip } from "../tables/workbook.fixture.ts";
import { recogniseTables } from "./recognise-tables.ts";

const million = 1_000_000;
const numbers = Array.from({ length: million }, (_, index) => index);
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "large-"));
  const lines = numbers.map((index) => `Rij ${index};${index % 977};${(index * 31) % 9973}\n`);
  await writeFile(join(folder, "miljoen.csv"), `Post;2018;2019\n${lines.join("")}`);
  const rows = numbers.map((index) => `<row><c t="s"><v>${index}</v></c><c><v>${(index * 31) % 9973}</v></c></row>`);
  const strings = numbers.map((index) => `<si><t>Rij ${index}</t></si>`);
  const parts = {
    ...workbookParts([{ name: "Blad1", rows: [] }]),
    "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${rows.join("")}</sheetData></worksheet>`,
    "xl/sharedStrings.xml": `<sst>${strings.join("")}</sst>`,
  };
  await writeFile(join(folder, "miljoen.xlsx"), zip(parts));
}, 120_000);
afterAll(async () => rm(folder, { recursive: true }));

/** Reads in a process of its own, which ends at once when it needs more memory than it gets. */
async function readInSmallProcess(name: string) {
  const program = `
    import { recogniseTableFile } from ${JSON.stringify(import.meta.resolve("./recognise-tables.ts"))};
    const { tables, remarks } = await recogniseTableFile(${JSON.stringify(join(folder, name))});
    const [{ table }] = tables;
    console.log(JSON.stringify({ rows: table.rows.length, last: table.rows.at(-1).label, remarks: remarks.map(({ facts }) => facts) }));
  `;
  const flags = ["--max-old-space-size=224", "--input-type=module", "--eval", program];
  const { stdout } = await promisify(execFile)(process.execPath, flags);
  return JSON.parse(stdout);
}

describe("a file of a million rows", () => {
  const { rows } = foreignLimits;

  test.each([
    ["miljoen.csv", rows - 1, `Rij ${rows - 2}`],
    ["miljoen.xlsx", rows, `Rij ${rows - 1}`],
  ])("is read up to the limit in little memory: %s", { timeout: 60_000 }, async (name, count, last) => {
    expect(await readInSmallProcess(name)).toEqual({ rows: count, last, remarks: [{ what: "rows", limit: rows }] });
  });
});

test("many small tables cost no more than one that is as long", { timeout: 60_000 }, async () => {
  const time = async (gap: string): Promise<number> => {
    const text = `Post;2018\n${`Wmo;5${gap}`.repeat(15_000)}`;
    const begun = performance.now();
    await recogniseTables("blokken.csv", new TextEncoder().encode(text));
    return performance.now() - begun;
  };
  await time("\n");
  expect(await time("\n\n")).toBeLessThan(10 * (await time("\n")) + 500);
});
