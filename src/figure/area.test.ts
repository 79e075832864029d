import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Area, areaLevels } from "./area.ts";
import { areaOn, areasOn, becameOn, madeOf } from "./area-register.ts";
import { sumForArea } from "./area-sum.ts";
import type { Figure } from "./figure.ts";
import { missing } from "./missing.ts";
import type { Day } from "./period.ts";
import { isProblem, type Problem } from "./problem.ts";
import type { Unit } from "./unit.ts";

const on = (year: number): Day => ({ type: "day", year, month: 1, day: 1 });
const area = (code: string, name: string, from: number, rest: Partial<Area> = {}): Area => ({
  code,
  name,
  level: "municipality",
  from: `${from}-01-01`,
  ...rest,
});

/** Elzen and Vlier merge into Elzenvlier, which joins Berk in Boomgaard; Linde is divided; Wilg is renamed. */
const register = [
  area("GM9001", "Elzen", 1990, { until: "2015-01-01", succeededBy: ["GM9003"] }),
  area("GM9002", "Vlier", 1990, { until: "2015-01-01", succeededBy: ["GM9003"] }),
  area("GM9003", "Elzenvlier", 2015, { until: "2019-01-01", succeededBy: ["GM9005"] }),
  area("GM9004", "Berk", 1990, { until: "2019-01-01", succeededBy: ["GM9005"] }),
  area("GM9005", "Boomgaard", 2019),
  area("GM9006", "Linde", 1990, { until: "2019-01-01", succeededBy: ["GM9005", "GM9007"] }),
  area("GM9007", "Zilverlinde", 2019),
  area("GM9008", "Wilg", 1990, { until: "2012-01-01" }),
  area("GM9008", "Treurwilg", 2012),
  area("GM9009", "Verdronken", 1990, { until: "2001-01-01", succeededBy: [] }),
  { ...area("PV90", "Bosland", 1990), level: "province" as const },
] as const satisfies readonly Area[];
const withoutDivision = register.filter(({ code }) => code !== "GM9006");

function fine<T>(result: T | Problem): T {
  if (isProblem(result)) throw new Error(result.code);
  return result;
}
const codeOf = (result: unknown) => (isProblem(result) ? result.code : "fine");

describe("a register of areas", () => {
  test("knows which areas exist on a day", () => {
    const codes = (year: number) => areasOn(register, on(year), "municipality").map(({ code }) => code);
    expect(codes(2014)).toEqual(["GM9001", "GM9002", "GM9004", "GM9006", "GM9008"]);
    expect(codes(2019)).toEqual(["GM9005", "GM9007", "GM9008"]);
    expect(areasOn(register, on(2019)).map(({ level }) => level)).toContain("province");
  });

  test("knows the levels from small to large", () => {
    const size = (level: Area["level"]) => areaLevels.indexOf(level);
    expect(size("neighbourhood")).toBeLessThan(size("municipality"));
    expect(size("municipality")).toBeLessThan(size("province"));
  });

  test("gives the version of the day", () => {
    expect(areaOn(register, "GM9008", on(2011))).toMatchObject({ name: "Wilg" });
    expect(areaOn(register, "GM9008", on(2012))).toMatchObject({ name: "Treurwilg" });
    const unknown = areaOn(register, "GM9001", on(2015));
    expect(isProblem(unknown) && unknown.facts).toEqual({ code: "GM9001", on: "2015-01-01", nearest: "GM9003" });
    expect(codeOf(areaOn(register, "onbekend gebied", on(2015)))).toBe("area.unknown");
  });

  test("follows an area to what it became", () => {
    const became = (code: string, then: number, later: number) =>
      fine(becameOn(register, code, on(then), on(later))).map((heir) => heir.code);
    expect(became("GM9001", 2010, 2016)).toEqual(["GM9003"]);
    expect(became("GM9001", 2010, 2020)).toEqual(["GM9005"]);
    expect(became("GM9006", 2010, 2020)).toEqual(["GM9005", "GM9007"]);
    expect(became("GM9008", 2010, 2020)).toEqual(["GM9008"]);
    expect(became("GM9009", 2000, 2020)).toEqual([]);
    expect(codeOf(becameOn(register, "GM9009", on(2005), on(2020)))).toBe("area.unknown");
  });

  test("tells what an area was made of", () => {
    const madeFrom = fine(madeOf(withoutDivision, "GM9005", on(2020), on(2010))).map((origin) => origin.area.code);
    expect(madeFrom).toEqual(["GM9001", "GM9002", "GM9004"]);
    expect(fine(madeOf(register, "GM9007", on(2020), on(2010)))).toMatchObject([
      { area: { code: "GM9006" }, into: ["GM9005", "GM9007"] },
    ]);
    expect(fine(madeOf(register, "GM9008", on(2020), on(2010)))).toMatchObject([{ area: { name: "Wilg" } }]);
    expect(codeOf(madeOf(register, "GM9001", on(2020), on(2010)))).toBe("area.unknown");
  });

  test("gives every earlier area to the areas that it became, and to no others", () => {
    const years = fc.integer({ min: 1991, max: 2025 });
    fc.assert(
      fc.property(years, years, (one, other) => {
        const [then, today] = [on(Math.min(one, other)), on(Math.max(one, other))];
        for (const now of areasOn(register, today, "municipality")) {
          for (const origin of fine(madeOf(register, now.code, today, then))) {
            expect(fine(becameOn(register, origin.area.code, then, today)).map(({ code }) => code)).toEqual(
              origin.into,
            );
            expect(origin.into).toContain(now.code);
          }
        }
      }),
    );
  });

  test("whose areas succeed each other in a circle ends", () => {
    const circle = [
      area("GM1", "Een", 2000, { until: "2010-01-01", succeededBy: ["GM2"] }),
      area("GM2", "Twee", 2000, { until: "2010-01-01", succeededBy: ["GM1"] }),
      area("GM3", "Drie", 2000, { until: "2000-01-01", succeededBy: ["GM3"] }),
    ];
    expect(becameOn(circle, "GM1", on(2005), on(2020))).toEqual([]);
  });
});

describe("the figure of an area as it is today, in an earlier year", () => {
  const figure = (value: number, unit: Unit = { quantity: "count", of: "cliënten" }): Figure => ({
    value,
    unit,
    kind: "fixed",
    definition: { id: "clienten", version: 1 },
    label: "Cliënten",
    scope: { municipality: "GM9001" },
    period: { type: "year", year: 2010 },
    status: "final",
    knownOn: on(2011),
    provenance: { type: "model", model: "clienten", filter: {}, snapshot: "s1" },
  });
  const figures = new Map([
    ["GM9001", figure(100)],
    ["GM9002", figure(50)],
    ["GM9004", figure(30)],
  ]);
  const asked = { code: "GM9005", today: on(2020), earlier: on(2010) };

  test("is the sum over the areas that it was made of", () => {
    expect(fine(sumForArea(withoutDivision, asked, (code) => figures.get(code)))).toMatchObject({
      known: 180,
      count: 3,
    });
  });

  test("says of how many areas it lacks the figure, and takes none for zero", () => {
    const sum = fine(sumForArea(withoutDivision, asked, (code) => (code === "GM9001" ? undefined : figures.get(code))));
    expect(sum).toMatchObject({ known: 80, count: 2, missing: new Map([["unknown", 1]]) });
    const own = fine(
      sumForArea(withoutDivision, asked, (code) =>
        code === "GM9001" ? { ...figure(0), value: missing("suppressed") } : figures.get(code),
      ),
    );
    expect(own.missing).toEqual(new Map([["suppressed", 1]]));
  });

  test("is refused for rates, for divided areas, for unknown ones and without any figure", () => {
    const rate = () => figure(12, { quantity: "percent" });
    expect(codeOf(sumForArea(withoutDivision, asked, rate))).toBe("unit.rate");
    expect(codeOf(sumForArea(register, asked, (code) => figures.get(code)))).toBe("area.split");
    expect(codeOf(sumForArea(register, { ...asked, code: "GM1" }, () => figure(1)))).toBe("area.unknown");
    expect(codeOf(sumForArea(withoutDivision, asked, () => undefined))).toBe("area.without-figures");
  });
});
