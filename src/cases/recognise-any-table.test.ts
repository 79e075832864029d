import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FixtureSheet, workbook } from "../tables/workbook.fixture.ts";
import { type ForeignFile, type ForeignTable, recogniseTables } from "./recognise-tables.ts";

async function read(name: string, content: string | Uint8Array): Promise<ForeignFile> {
  return recogniseTables(name, typeof content === "string" ? new TextEncoder().encode(content) : content);
}

async function only(name: string, content: string | Uint8Array): Promise<ForeignTable> {
  const { tables } = await read(name, content);
  expect(tables).toHaveLength(1);
  const [table] = tables;
  if (table === undefined) throw new Error("no table");
  return table;
}

const sheet = (rows: FixtureSheet["rows"], rest: Partial<FixtureSheet> = {}) =>
  workbook([{ name: "Blad1", rows, ...rest }]);

describe("any table, however it is written", () => {
  const word = fc.constantFrom("Wmo", "Jeugd", "Hulp", "Vervoer", "Ambulant", "Verblijf", "Beheer", "Overig");
  const generated = fc
    .record({
      columns: fc.integer({ min: 1, max: 4 }),
      rows: fc.uniqueArray(fc.tuple(word, fc.integer({ min: 1, max: 9 })), {
        minLength: 2,
        maxLength: 6,
        selector: String,
      }),
      decimals: fc.integer({ min: 0, max: 2 }),
      isYears: fc.boolean(),
      unit: fc.constantFrom("", "x € 1.000", "in mln €", "%"),
      place: fc.constantFrom("title", "corner"),
      notation: fc.constantFrom("dutch" as const, "english" as const),
    })
    .chain((shape) =>
      fc.record({
        shape: fc.constant(shape),
        values: fc.array(
          fc.array(fc.option(fc.integer({ min: -9_999_999, max: 9_999_999 }), { freq: 8, nil: undefined }), {
            minLength: shape.columns,
            maxLength: shape.columns,
          }),
          { minLength: shape.rows.length, maxLength: shape.rows.length },
        ),
      }),
    )
    // Where a column holds no number at all, nothing tells that it is meant for numbers.
    .filter(({ shape, values }) =>
      Array.from({ length: shape.columns }, (_, c) => c).every((c) => values.some((row) => row[c] !== undefined)),
    );
  type Generated = typeof generated extends fc.Arbitrary<infer T> ? T : never;

  const headerOf = ({ shape }: Generated) =>
    Array.from({ length: shape.columns }, (_, c) => (shape.isYears ? String(2015 + c) : `Kolom ${"abcd"[c] ?? ""}`));
  const cornerOf = ({ shape }: Generated) => (shape.place === "corner" ? shape.unit : "");
  const titleOf = ({ shape }: Generated) =>
    shape.place === "title" && shape.unit !== "" ? `Overzicht (${shape.unit})` : "Overzicht";

  function printed(value: number, { decimals, notation }: Generated["shape"]): string {
    const [whole = "", fraction = ""] = (Math.abs(value) / 10 ** decimals).toFixed(decimals).split(".");
    const [thousands, point] = notation === "dutch" ? [".", ","] : [",", "."];
    return `${value < 0 ? "-" : ""}${whole.replace(/\B(?=(?:\d{3})+$)/g, thousands)}${fraction === "" ? "" : point}${fraction}`;
  }

  function asText(one: Generated, join: (cells: readonly string[]) => string): readonly string[] {
    const { shape, values } = one;
    return [
      join([cornerOf(one), ...headerOf(one)]),
      ...shape.rows.map(([name, number], row) =>
        join([
          `${name} ${number}`,
          ...(values[row] ?? []).map((value) => (value === undefined ? "PM" : printed(value, shape))),
        ]),
      ),
    ];
  }

  function expectSame(found: ForeignTable | undefined, one: Generated): void {
    const { shape, values } = one;
    const scale = { "": 1, "x € 1.000": 1000, "in mln €": 1e6, "%": 1 }[shape.unit];
    const units: Readonly<Record<string, string>> = { "": "number", "%": "percent" };
    const unit = units[shape.unit] ?? "money";
    expect(found?.grid.columns.map(({ label }) => label)).toEqual(headerOf(one));
    expect(found?.grid.rows.map(({ label }) => label)).toEqual(shape.rows.map(([name, number]) => `${name} ${number}`));
    for (const [row, cells] of values.entries()) {
      for (const [column, value] of cells.entries()) {
        const cell = found?.grid.cell(row, column);
        if (value === undefined) expect(cell).toBeUndefined();
        else {
          expect(cell?.unit).toBe(unit);
          expect(cell?.value).toBe((value * scale) / 10 ** shape.decimals);
        }
      }
    }
  }

  /** The same, or said to be read as Dutch for want of anything that tells. */
  async function expectRead(name: string, text: string, one: Generated): Promise<void> {
    const { tables, remarks } = await read(name, text);
    expect(tables).toHaveLength(1);
    const isAssumed = remarks.some(({ code }) => code === "table-file.notation-assumed");
    if (!isAssumed || one.shape.notation === "dutch") expectSame(tables[0], one);
  }

  test.each([",", ";", "\t"])("is recognised in a csv with %j", async (mark) => {
    await fc.assert(
      fc.asyncProperty(generated, async (one) => {
        const quote = (text: string) => (text.includes(mark) ? `"${text}"` : text);
        const lines = asText(one, (cells) => cells.map(quote).join(mark));
        await expectRead("a.csv", [titleOf(one), ...lines].join("\n"), one);
      }),
    );
  });

  test("is recognised in Markdown", async () => {
    await fc.assert(
      fc.asyncProperty(generated, async (one) => {
        const [header = "", ...lines] = asText(one, (cells) => `| ${cells.join(" | ")} |`);
        const dashes = `|${" --- |".repeat(one.shape.columns + 1)}`;
        await expectRead("a.md", [titleOf(one), "", header, dashes, ...lines].join("\n"), one);
      }),
    );
  });

  test("is recognised in a workbook, its numbers as numbers", async () => {
    await fc.assert(
      fc.asyncProperty(generated, fc.boolean(), async (one, isInline) => {
        const { shape, values } = one;
        const rows: FixtureSheet["rows"] = [
          [titleOf(one)],
          [cornerOf(one) || undefined, ...headerOf(one).map((text) => (shape.isYears ? Number(text) : text))],
          ...shape.rows.map(([name, number], row) => [
            `${name} ${number}`,
            ...(values[row] ?? []).map((value) =>
              value === undefined ? "PM" : { value: value / 10 ** shape.decimals, format: "#,##0.00" },
            ),
          ]),
        ];
        expectSame(await only("a.xlsx", sheet(rows, { isInline })), one);
      }),
    );
  });
});
