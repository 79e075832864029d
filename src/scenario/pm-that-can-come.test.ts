import { describe, expect, it } from "vitest";
import { comparisonInput } from "../../test/support/comparison-input.ts";
import { missing } from "../figure/missing.ts";
import { packageModelSchema } from "../policy/package-model.ts";
import { compareScenarios } from "./compare.ts";
import { makePortfolio } from "./make-portfolio.ts";
import { pmThatCanCome } from "./pm-that-can-come.ts";

/** The measures of the plan with all of them still to be worked out in 2019. */
function made(model: object) {
  const input = comparisonInput();
  const found = compareScenarios(input).comparison?.results.find(({ scenario }) => scenario.id === "plan");
  if (found?.type !== "computed") throw new Error("the fixture has a plan");
  const measures = found.measures.map((one) => ({
    ...one,
    effect: one.effect.map((entry) =>
      entry.year === "2019" ? { ...entry, figure: { ...entry.figure, value: missing("pm") } } : entry,
    ),
  }));
  return makePortfolio({
    years: ["2018", "2019"],
    line: "totaal",
    base: [0, 0],
    domains: input.domains,
    pool: { ...found, measures },
    forms: [],
    measures: input.measures,
    model: packageModelSchema.parse(model),
    withRanges: false,
  });
}

const every = () => true;

describe("the PM that could fill what a package lacks", () => {
  it("is every measure that has no number in that year", () => {
    expect(pmThatCanCome(made({}), [0], 1, every)).toEqual(["m1", "m2", "m3"]);
    expect(pmThatCanCome(made({}), [0], 0, every)).toEqual([]);
  });

  it("is nothing that the law forbids, that waits for consent or that a rule keeps out", () => {
    const measures = [
      { measure: "m1", unlawful: "De wet staat het niet toe" },
      { measure: "m2", consent: [{ of: "region", given: "false" }] },
    ];
    expect(pmThatCanCome(made({ measures }), [], 1, every)).toEqual(["m3"]);
    const rules = [{ rule: "excludes", measures: ["m2", "m3"] }];
    expect(pmThatCanCome(made({ rules }), [2], 1, every)).toEqual(["m1", "m3"]);
    expect(pmThatCanCome(made({ rules: [{ rule: "requires", measure: "m1", needs: ["m3"] }] }), [], 1, every)).toEqual([
      "m1",
      "m2",
      "m3",
    ]);
  });

  it("is nothing of a domain that does not count in the line, and nothing that a share of a flow replaced", () => {
    const portfolio = made({});
    const own = portfolio.options[0]?.measure.domain ?? "";
    expect(pmThatCanCome(portfolio, [], 1, (domain) => domain !== own)).not.toContain("m1");
    const flows = [{ id: "zorg", title: "Zorg", base: { "2018": "1000", "2019": "1000" } }];
    const levers = [{ lever: "inflow", flow: "zorg", percent: "10" }];
    expect(pmThatCanCome(made({ flows, measures: [{ measure: "m2", levers }] }), [], 1, every)).toEqual(["m1", "m3"]);
  });
});
