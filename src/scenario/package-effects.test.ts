import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparisonInput } from "../../test/support/comparison-input.ts";
import type { Kind } from "../figure/kind.ts";
import { type PackageModel, packageModelSchema } from "../policy/package-model.ts";
import { compareScenarios } from "./compare.ts";
import { makePortfolio } from "./make-portfolio.ts";
import { packageBurden } from "./package-burden.ts";
import { packageEffects, structuralItems } from "./package-effects.ts";
import { balanceOf } from "./portfolio.ts";

const years = ["2018", "2019"];

/** The measures of the plan as a portfolio, with another kind for some of them. */
function made(model: object = {}, kindOf: Readonly<Record<string, Kind>> = {}) {
  const input = comparisonInput();
  const { comparison } = compareScenarios(input);
  const found = comparison?.results.find(({ scenario }) => scenario.id === "plan");
  if (found?.type !== "computed") throw new Error("the fixture has a plan");
  const pool = {
    ...found,
    measures: found.measures.map((one) => ({
      ...one,
      effect: one.effect.map((entry) => ({
        ...entry,
        figure: { ...entry.figure, kind: kindOf[one.measure.id] ?? entry.figure.kind },
      })),
    })),
  };
  const read: PackageModel = packageModelSchema.parse({
    flows: [],
    measures: [],
    rules: [],
    dependences: [],
    ...model,
  });
  return makePortfolio({
    years,
    line: "totaal",
    base: [-289_000_000, -240_000_000],
    domains: input.domains,
    pool,
    forms: [],
    measures: input.measures,
    model: read,
    withRanges: false,
  });
}

const all = [0, 1, 2];
const euros = (cents: readonly number[] | undefined) => cents?.map((value) => value / 100);

describe("the effects of a package", () => {
  it("stand apart by kind and by nature, with what is only bookkeeping beside what is structural", () => {
    const effects = packageEffects(made({}, { m2: "re-estimate", m3: "reserve-release" }), all, years);
    expect(euros(effects.byKind.get("estimate"))).toEqual([26_000, 90_000]);
    expect(euros(effects.byKind.get("re-estimate"))).toEqual([116_000, 510_000]);
    expect(euros(effects.byKind.get("reserve-release"))).toEqual([69_000, 138_000]);
    expect(euros(effects.byNature.get("structural"))).toEqual([26_000, 90_000]);
    expect(euros(effects.byNature.get("bookkeeping"))).toEqual([185_000, 648_000]);
    // A reserve can be set free once; another estimate stays what it is.
    expect(euros(effects.toStructural)).toEqual([-69_000, -138_000]);
    expect(effects.unsure).toEqual([0, 0]);
  });

  it("hold what is given as a maximum apart", () => {
    const effects = packageEffects(made({}, { m1: "maximum" }), all, years);
    expect(euros(effects.atMost)).toEqual([26_000, 90_000]);
  });

  it("hold income, and what another domain pays more, apart from lower cost", () => {
    const levers = [
      { lever: "income", amount: "5000" },
      { lever: "elsewhere", domain: "wmo", percent: "50" },
    ];
    const effects = packageEffects(made({ measures: [{ measure: "m2", levers }] }), all, years);
    expect(euros(effects.income)).toEqual([5000, 5000]);
    expect([...effects.elsewhere.keys()]).toEqual(["wmo"]);
    expect(euros(effects.elsewhere.get("wmo"))).toEqual([-58_000, -255_000]);
    expect(euros(effects.total)).toEqual([211_000 + 5000 - 58_000, 738_000 + 5000 - 255_000]);
    expect(packageEffects(made(), all, years).elsewhere.size).toBe(0);
  });

  it("are structural or one-off as the model says, and an effect that ends comes once", () => {
    const model = {
      measures: [
        { measure: "m1", recurrence: "one-off" },
        { measure: "m2", start: "2018-01", end: "2019-07" },
        { measure: "m3", recurrence: "structural" },
      ],
    };
    const portfolio = made(model, { m3: "reserve-release" });
    const effects = packageEffects(portfolio, all, years);
    expect([...effects.byNature.keys()].sort()).toEqual(["bookkeeping", "one-off"]);
    // With a start the printed 510 is what a whole year brings: half of it in 2019.
    expect(euros(effects.toStructural)).toEqual([-26_000 - 510_000, -90_000 - 255_000]);
    expect(structuralItems(portfolio, all, years)).toEqual([2]);
  });

  it("hold cost and hours of introduction apart: they are in the balance and not in the structural one", () => {
    const introduction = { year: "2018", cost: "40000", hours: "300" };
    const portfolio = made({ measures: [{ measure: "m1", introduction }] });
    const effects = packageEffects(portfolio, all, years);
    expect(euros(effects.introduction)).toEqual([40_000, 0]);
    expect(effects.hours).toEqual([300, 0]);
    expect(euros(effects.total)).toEqual([26_000 + 116_000 + 69_000, 90_000 + 510_000 + 138_000]);
    const without = balanceOf(made().portfolio, all);
    const structural = balanceOf(portfolio.portfolio, all).map(
      (value, year) => value + (effects.toStructural[year] ?? 0),
    );
    expect(structural).toEqual(without);
  });

  it("add up by kind and by nature to the balance less its base, whatever the package, kinds, flows and introduction", () => {
    const kind = fc.constantFrom<Kind>("fixed", "estimate", "maximum", "re-estimate", "reserve-release", "range");
    const each = fc.record({ m1: kind, m2: kind, m3: kind });
    const percent = fc.integer({ min: 0, max: 100 });
    const recurrence = fc.constantFrom({}, { recurrence: "one-off" }, { recurrence: "structural" });
    const cost = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(each, percent, percent, recurrence, cost, fc.subarray(all), (kindOf, a, b, said, once, chosen) => {
        const flow = { id: "zorg", title: "Zorg", base: { "2018": "1000000", "2019": "900000.01" } };
        const portfolio = made(
          {
            flows: [flow],
            measures: [
              { measure: "m1", levers: [{ lever: "price", flow: "zorg", percent: a }], ...said },
              {
                measure: "m2",
                levers: [{ lever: "inflow", flow: "zorg", percent: b }],
                introduction: { year: "2019", cost: once },
              },
            ],
          },
          kindOf,
        );
        const effects = packageEffects(portfolio, chosen, years);
        const balance = balanceOf(portfolio.portfolio, chosen);
        for (const year of [0, 1]) {
          const sum = (parts: ReadonlyMap<string, readonly number[]>) =>
            [...parts.values()].reduce((total, line) => total + (line[year] ?? 0), 0);
          const brought = (balance[year] ?? 0) - (portfolio.portfolio.base[year] ?? 0);
          expect((effects.total[year] ?? 0) - (effects.introduction[year] ?? 0)).toBe(brought);
          expect(sum(effects.byKind)).toBe(effects.total[year]);
          expect(sum(effects.byNature)).toBe(effects.total[year]);
        }
      }),
    );
  });
});

describe("the burden of a package", () => {
  const model = {
    measures: [
      { measure: "m1", burden: { groups: { jeugd: 200, ouderen: 50 }, providers: 4 } },
      { measure: "m2", burden: { residents: 120, groups: { jeugd: 120 }, providerGroups: { klein: 3, groot: 2 } } },
    ],
  };

  it("lies between the measure that touches most and all of them together, by group and by kind of provider", () => {
    const burden = packageBurden(made(model), [0, 1]);
    // Groups of one measure may overlap too: measure 1 touches between 200 and 250.
    expect(burden.residents).toEqual({ least: 200, most: 370 });
    expect(burden.groups.get("jeugd")).toEqual({ least: 200, most: 320 });
    expect(burden.groups.get("ouderen")).toEqual({ least: 50, most: 50 });
    expect(burden.providers).toEqual({ least: 4, most: 9 });
    expect([...burden.providerGroups.keys()]).toEqual(["klein", "groot"]);
    expect(burden.residentsUnknown).toEqual([]);
  });

  it("has no most while a measure says nothing, and no number at all when none does", () => {
    const burden = packageBurden(made(model), [0, 1, 2]);
    expect(burden.residents).toEqual({ least: 200 });
    expect(burden.residentsUnknown).toEqual(["m3"]);
    expect(packageBurden(made(), [0]).residents).toBeUndefined();
  });

  it("names what is heavy and what cannot be turned back, and what the model does not say", () => {
    const measures = [
      { measure: "m1", burden: { severity: "light", reversible: "false" } },
      { measure: "m2", burden: { severity: "heavy", reversible: "true" } },
    ];
    const burden = packageBurden(made({ measures }), all);
    expect([...burden.bySeverity]).toEqual([
      ["heavy", ["m2"]],
      ["light", ["m1"]],
    ]);
    expect([burden.severityUnknown, burden.irreversible, burden.reversibleUnknown]).toEqual([["m3"], ["m1"], ["m3"]]);
  });

  it("is never lower for more measures", () => {
    const count = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(fc.tuple(count, count, count), fc.subarray(all, { minLength: 1 }), (counts, chosen) => {
        const measures = counts.map((residents, at) => ({ measure: `m${at + 1}`, burden: { residents } }));
        const [some, whole] = [packageBurden(made({ measures }), chosen), packageBurden(made({ measures }), all)];
        expect(some.residents?.least).toBeLessThanOrEqual(whole.residents?.least ?? -1);
        expect(some.residents?.most).toBeLessThanOrEqual(whole.residents?.most ?? -1);
        expect(some.residents?.least).toBeLessThanOrEqual(some.residents?.most ?? -1);
      }),
    );
  });
});
