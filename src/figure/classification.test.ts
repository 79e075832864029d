import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkMapping, codeOn, invertMapping, type MappingTable, mapAmount, mapCode } from "./classification.ts";
import { cents, sumCents } from "./money.ts";
import type { Day } from "./period.ts";
import { isProblem } from "./problem.ts";
import { taakvelden, taakveldMappings } from "./taakvelden.ts";

const on = (year: number, month = 1, day = 1): Day => ({ type: "day", year, month, day });
const table = (rows: MappingTable["rows"]): MappingTable => ({ from: "oud", to: "nieuw", verified: true, rows });
const codeOf = (result: unknown) => (isProblem(result) ? result.code : "fine");

const products = table([
  { from: "begeleiding", to: "b", validUntil: "2020-01-01" },
  { from: "begeleiding", to: "b1", validFrom: "2020-01-01", share: 0.7 },
  { from: "begeleiding", to: "b2", validFrom: "2020-01-01", share: 0.3 },
  { from: "vervoer", to: "v1" },
  { from: "vervoer", to: "v2" },
  { from: "hulp", to: "h1", share: 0.5 },
  { from: "dubbel", to: "d", share: 0.5 },
  { from: "dubbel", to: "d", share: 0.5 },
  { from: "negatief", to: "n1", share: 1.5 },
  { from: "negatief", to: "n2", share: -0.5 },
]);

describe("a mapping of codes", () => {
  test("follows the table of the day", () => {
    expect(mapCode(products, "begeleiding", on(2019, 12, 31))).toEqual([{ code: "b", share: 1 }]);
    expect(mapCode(products, "begeleiding", on(2020))).toEqual([
      { code: "b1", share: 0.7 },
      { code: "b2", share: 0.3 },
    ]);
  });

  test.each([
    ["onbekend", "classification.unmapped"],
    ["vervoer", "classification.ambiguous"],
    ["dubbel", "classification.ambiguous"],
    ["hulp", "classification.shares"],
    ["negatief", "classification.shares"],
  ])("does not guess at %s", (code, expected) => {
    expect(codeOf(mapCode(products, code, on(2020)))).toBe(expected);
    expect(codeOf(mapAmount(products, { code, on: on(2020), amount: cents(100) }))).toBe(expected);
  });

  test("is checked on every day on which it changes", () => {
    const mistakes = checkMapping(products).map(({ code, facts }) => [code, "code" in facts ? facts.code : ""]);
    expect(mistakes).toEqual([
      ["classification.ambiguous", "vervoer"],
      ["classification.shares", "hulp"],
      ["classification.ambiguous", "dubbel"],
      ["classification.shares", "negatief"],
    ]);
    const late = table([
      { from: "a", to: "x", share: 1 },
      { from: "a", to: "y", validFrom: "2021-01-01", share: 0.5 },
    ]);
    expect(checkMapping(late).map(({ facts }) => facts)).toEqual([{ code: "a", on: "2021-01-01", total: "1.5" }]);
  });

  /** Shares in whole thousandths, so that they add up to exactly 1. */
  const shares = fc
    .array(fc.integer({ min: 0, max: 1000 }), { minLength: 0, maxLength: 6 })
    .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 1000])
    .map((cuts) => cuts.slice(1).map((cut, index) => (cut - (cuts[index] ?? 0)) / 1000));

  test("keeps shares that add up to 1 and loses no cent", () => {
    fc.assert(
      fc.property(shares, fc.integer({ min: -1e12, max: 1e12 }).map(cents), (list, amount) => {
        const mapping = table(list.map((share, index) => ({ from: "a", to: `t${index}`, share })));
        expect(checkMapping(mapping)).toEqual([]);
        const parts = mapAmount(mapping, { code: "a", on: on(2020), amount });
        if (isProblem(parts)) throw new Error(parts.code);
        expect(sumCents(parts.values())).toBe(amount === 0 ? 0 : amount);
        expect(parts.size).toBe(list.length);
      }),
    );
  });

  test("refuses any other shares", () => {
    fc.assert(
      fc.property(shares, fc.constantFrom(-0.001, 0.001, 0.5), (list, off) => {
        const rows = [...list, off].map((share, index) => ({ from: "a", to: `t${index}`, share }));
        expect(codeOf(mapCode(table(rows), "a", on(2020)))).toBe("classification.shares");
      }),
    );
  });

  test("read the other way makes what was joined ambiguous", () => {
    const joined = table([
      { from: "a", to: "x" },
      { from: "b", to: "x" },
      { from: "c", to: "y" },
    ]);
    const back = invertMapping(joined);
    expect(codeOf(mapCode(back, "x", on(2020)))).toBe("classification.ambiguous");
    expect(mapCode(back, "y", on(2020))).toEqual([{ code: "c", share: 1 }]);
    expect(invertMapping(back)).toEqual(joined);
  });
});

describe("the taakvelden of Iv3", () => {
  test("change name and form with the years", () => {
    expect(codeOn(taakvelden, "6.2", on(2022, 12, 31))).toMatchObject({ name: "Wijkteams", verified: true });
    expect(codeOn(taakvelden, "6.2", on(2023))).toMatchObject({ name: "Toegang en eerstelijnsvoorzieningen" });
    expect(codeOf(codeOn(taakvelden, "6.71", on(2023)))).toBe("code.unknown");
    expect(codeOn(taakvelden, "6.712", on(2025))).toMatchObject({ verified: false });
  });

  test("have one version of a code at a time", () => {
    for (const year of [2017, 2022, 2023, 2024, 2025, 2026]) {
      const day = `${year}-06-01`;
      const valid = taakvelden.codes.filter(({ from, until }) => from <= day && (until === undefined || day < until));
      expect(new Set(valid.map(({ code }) => code)).size).toBe(valid.length);
    }
  });

  test("marks every code of three digits as unverified", () => {
    for (const { code, verified } of taakvelden.codes) if (/^6\.\d{3}$/.test(code)) expect(verified).toBe(false);
  });

  test("suggests the code that was probably meant", () => {
    const unknown = codeOn(taakvelden, "6.17", on(2018));
    expect(isProblem(unknown) && unknown.facts).toMatchObject({ nearest: "6.1", classification: "iv3-taakvelden" });
    expect(isProblem(codeOn(taakvelden, "hulpmiddelen", on(2018)))).toBe(true);
  });

  test("map to the year before without losing a cent, and never guess the way back", () => {
    const [to2022, , , from2022] = taakveldMappings;
    if (to2022 === undefined || from2022 === undefined) throw new Error("no tables");
    const joined = mapAmount(to2022, { code: "6.712", on: on(2025), amount: cents(12_345) });
    expect(joined).toEqual(new Map([["6.71", 12_345]]));
    expect(codeOf(mapCode(from2022, "6.71", on(2025)))).toBe("classification.ambiguous");
    expect(codeOf(mapCode(to2022, "6.91", on(2025)))).toBe("classification.unmapped");
  });

  test("map only between codes that exist", () => {
    const years: Readonly<Record<string, Day>> = { "iv3-2022": on(2022), "iv3-2023": on(2023), "iv3-2025": on(2025) };
    for (const { from, to, rows } of taakveldMappings) {
      for (const row of rows) {
        expect(codeOn(taakvelden, row.from, years[from] ?? on(1900))).toMatchObject({ code: row.from });
        expect(codeOn(taakvelden, row.to, years[to] ?? on(1900))).toMatchObject({ code: row.to });
      }
    }
  });
});
