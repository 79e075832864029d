import { describe, expect, test } from "vitest";
import { besideQuarter, usualYears } from "./verklaren.ts";

const until = (last: string, first = "2024-01") => ({ first, last });

describe("the years with which Verklaren begins", () => {
  test("are two whole ones for who sees years only, and none of which a part is still to come", () => {
    expect(usualYears(["2024", "2025", "2026"], until("2026-10"), false)).toEqual(["2024", "2025"]);
    expect(usualYears(["2024", "2025", "2026"], until("2026-12"), false)).toEqual(["2025", "2026"]);
  });

  test("leave out a year of which declarations tell from later than its January on", () => {
    const years = ["2023", "2024", "2025", "2026"];
    expect(usualYears(years, until("2026-10", "2023-09"), false)).toEqual(["2024", "2025"]);
    expect(usualYears(years.slice(1), until("2026-10", "2024-03"), false)).toEqual(["2025", "2026"]);
  });

  test("are the last two where there are no two whole ones, and for who sees quarters", () => {
    expect(usualYears(["2025", "2026"], until("2026-10"), false)).toEqual(["2025", "2026"]);
    expect(usualYears(["2024", "2025", "2026"], until("2026-10"), true)).toEqual(["2025", "2026"]);
  });
});

test("a quarter stands first beside that of a year before, or beside the one before it where that is not told", () => {
  expect(besideQuarter("2026-Q2", ["2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2"])).toBe("2025-Q2");
  expect(besideQuarter("2026-Q2", ["2025-Q4", "2026-Q1", "2026-Q2"])).toBe("2026-Q1");
});
