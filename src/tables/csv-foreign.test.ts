import { describe, expect, test } from "vitest";
import { foreignLimits } from "./limits.ts";
import { readForeign } from "./read-foreign.ts";

async function read(content: string | Uint8Array, limits = foreignLimits) {
  return readForeign("export.csv", typeof content === "string" ? new TextEncoder().encode(content) : content, {
    limits,
  });
}

async function rows(content: string | Uint8Array) {
  const { tables, problems } = await read(content);
  expect(problems).toEqual([]);
  return tables.flatMap((table) => table.rows.map(({ line, cells }) => [line, ...cells.map(({ text }) => text)]));
}

const utf16 = (text: string, isLittle: boolean) => {
  const bytes = Buffer.from(text, "utf16le");
  return isLittle ? bytes : bytes.swap16();
};

describe("somebody else's csv", () => {
  test.each([",", ";", "\t", "|"])("is split at %j by itself, with titles and notes around it", async (mark) => {
    const lines = [
      "Overzicht 2018",
      "",
      ["a", "b", "c"].join(mark),
      ["x", "1.5", "2"].join(mark),
      ["y", "1", "2"].join(mark),
    ];
    expect(await rows(lines.join("\n"))).toEqual([
      [1, "Overzicht 2018"],
      [3, "a", "b", "c"],
      [4, "x", "1.5", "2"],
      [5, "y", "1", "2"],
    ]);
  });

  test("keeps decimal commas together where a semicolon separates", async () => {
    expect(await rows("a;b;c\nx;1,5;2,5\ny;3,5;4,5")).toEqual([
      [1, "a", "b", "c"],
      [2, "x", "1,5", "2,5"],
      [3, "y", "3,5", "4,5"],
    ]);
  });

  test("believes the line that Excel writes on top, and counts it as a line", async () => {
    expect(await rows("sep=|\r\na;1|b\r\n")).toEqual([[2, "a;1", "b"]]);
  });

  test("reads every encoding that Dutch offices write", async () => {
    const text = "wijk;€\r\nBelvédère;1\r\n";
    const expected = [
      [1, "wijk", "€"],
      [2, "Belvédère", "1"],
    ];
    expect(await rows(text)).toEqual(expected);
    expect(await rows(`\uFEFF${text}`)).toEqual(expected);
    expect(await rows(utf16(`\uFEFF${text}`, true))).toEqual(expected);
    expect(await rows(utf16(`\uFEFF${text}`, false))).toEqual(expected);
    expect(await rows(utf16(text, true))).toEqual(expected);
    expect(await rows(utf16(text, false))).toEqual(expected);
    const windows = Buffer.from(text.replace("€", "\u0080"), "latin1");
    expect(await rows(windows)).toEqual(expected);
    expect(await rows(Buffer.from(text).subarray(0, -10))).toEqual([expected[0], [2, "Belv\uFFFD"]]);
  });

  test("turns what is no character into a sign that can be shown", async () => {
    expect(await rows(utf16("\uFEFFa;\ud800\nb;\udc00c", true))).toEqual([
      [1, "a", "\uFFFD"],
      [2, "b", "\uFFFDc"],
    ]);
  });

  test("takes rows of any length, quotes within a cell, and cells of more lines", async () => {
    expect(await rows('a;b\nbuis 3" dik;1;2;3\n"een\ntwee;";4\n;;\nz')).toEqual([
      [1, "a", "b"],
      [2, 'buis 3" dik', "1", "2", "3"],
      [3, "een\ntwee;", "4"],
      [6, "z"],
    ]);
  });

  test("leaves a formula the text that it is", async () => {
    expect(await rows('a;=HYPERLINK("http://example.org")\nb;=1+1')).toEqual([
      [1, "a", '=HYPERLINK("http://example.org")'],
      [2, "b", "=1+1"],
    ]);
  });

  test("names the line of a quote that is never closed, and of a cell that never ends", async () => {
    const { problems } = await read('a;b\nx;1\ny;"2\nz;3\n');
    expect(problems).toEqual([
      { code: "csv.malformed", facts: { reason: "quote-not-closed" }, where: { file: "export.csv", line: 3 } },
    ]);
    for (const long of [
      `a;b\nx;${"9".repeat(10_000_000)}`,
      `a;b\nx;"${"9".repeat(10_000_000)}"`,
      `a;b\nx;${"9".repeat(40_000)}`,
    ]) {
      const told = (await read(long)).problems.map(({ code, facts, where }) => ({ code, ...facts, line: where.line }));
      expect(told).toMatchObject([{ code: "csv.malformed", line: 2 }]);
    }
  });

  test("is read no further than its limits, and says so", async () => {
    const cut = async (limits: Partial<typeof foreignLimits>) => {
      const { tables, remarks } = await read("a;1;2\nb;3;4\nc;5;6\n", { ...foreignLimits, ...limits });
      return [tables[0]?.rows.length, ...remarks.map(({ facts }) => facts)];
    };
    expect(await cut({ rows: 2 })).toEqual([2, { what: "rows", limit: 2 }]);
    expect(await cut({ columns: 2 })).toEqual([3, { what: "columns", limit: 2 }]);
    expect(await cut({ cells: 4 })).toEqual([2, { what: "cells", limit: 4 }]);
    expect(await cut({})).toEqual([3]);
    const { problems } = await read("abc", { ...foreignLimits, bytes: 2 });
    expect(problems).toMatchObject([{ code: "file.too-large", facts: { bytes: 3, limit: 2 } }]);
  });
});
