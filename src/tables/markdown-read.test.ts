import { describe, expect, test } from "vitest";
import { foreignLimits } from "./limits.ts";
import { readForeign } from "./read-foreign.ts";

async function tablesOf(text: string, limits = foreignLimits) {
  const { tables, problems } = await readForeign("notitie.md", new TextEncoder().encode(text), { limits });
  expect(problems).toEqual([]);
  return tables.map(({ name, headerLine, rows }) => ({
    name,
    headerLine,
    rows: rows.map(({ line, cells }) => [line, ...cells.map(({ column, text: cell }) => `${column}:${cell}`)]),
  }));
}

describe("a Markdown text", () => {
  test("gives each of its tables, with the heading, title and notes beside it", async () => {
    const text = `# Notitie
Een gewone zin | met een streep.

## Kosten

Hier is nog een zin.

Tabel 1: kosten

| Post | 2018 |
|:-----|-----:|
| Wmo  | 12   |
Jeugd | 8

¹ voorlopig
Een zin erna.

Post | 2019
--- | ---
Wmo | 13
`;
    expect(await tablesOf(text)).toEqual([
      {
        name: "Kosten",
        headerLine: 10,
        rows: [
          [8, "1:Tabel 1: kosten"],
          [10, "1:Post", "2:2018"],
          [12, "1:Wmo", "2:12"],
          [13, "1:Jeugd", "2:8"],
          [15, "1:¹ voorlopig"],
        ],
      },
      {
        name: "Kosten",
        headerLine: 18,
        rows: [
          [16, "1:Een zin erna."],
          [18, "1:Post", "2:2019"],
          [20, "1:Wmo", "2:13"],
        ],
      },
    ]);
  });

  test("takes the marks of Markdown off its cells, and splits at no escaped bar", async () => {
    const text = `| a | b |\n|---|---|\n| **Wmo** \\| *zorg* | \`1\` |\n| [Jeugd](x.md)<sup>2</sup> | 5\\* |\n| 2 * 3 * 4 | -3&nbsp;% |\n|| __9__ |`;
    const [table] = await tablesOf(text);
    expect(table?.rows.slice(1)).toEqual([
      [3, "1:Wmo | zorg", "2:1"],
      [4, "1:Jeugd²", "2:5*"],
      [5, "1:2 * 3 * 4", "2:-3\u00a0%"],
      [6, "2:9"],
    ]);
  });

  test("sees no table in a block of code, nor where the dashes have another number of cells", async () => {
    expect(await tablesOf("```\n| a | b |\n|---|---|\n| c | 1 |\n```\n")).toEqual([]);
    expect(await tablesOf("| a | b |\n|---|\n| c | 1 |\n")).toEqual([]);
    expect(await tablesOf("kop\n---\ntekst\n")).toEqual([]);
    expect(await tablesOf("> | a | b |\n> |---|---|\n> | c | 1 |\n")).toHaveLength(1);
  });

  test("is read in time that grows with its length, whatever stands on a line", async () => {
    for (const piece of [" ", "|", "*a", "`", "[", "# ", "\\", "<sup>", "**"]) {
      const text = `| a | b |\n|---|---|\n| c | ${piece.repeat(20_000)} |\n# ${piece.repeat(20_000)}x\n`;
      const begun = performance.now();
      await tablesOf(text);
      expect(performance.now() - begun).toBeLessThan(2000);
    }
  });

  test("is read no further than its limits, and says so", async () => {
    const text = `| a | b |\n|---|---|\n${"| c | 1 |\n".repeat(50)}`;
    const read = await readForeign("notitie.md", new TextEncoder().encode(text), {
      limits: { ...foreignLimits, rows: 10, columns: 1 },
    });
    expect(read.tables[0]?.rows).toHaveLength(10);
    expect(read.remarks.map(({ facts }) => facts)).toEqual([
      { what: "columns", limit: 1 },
      { what: "rows", limit: 10 },
    ]);
  });
});
