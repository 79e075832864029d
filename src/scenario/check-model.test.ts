import { describe, expect, it } from "vitest";
import { type PackageModel, packageModelSchema } from "../policy/package-model.ts";
import { checkModel } from "./check-model.ts";
import type { ModelFrame } from "./model-field.ts";

const frame: ModelFrame = {
  measures: ["m01", "m02", "m03"],
  domains: ["jeugd", "wmo"],
  years: ["2021", "2022"],
  printed: (measure, year) => (measure === "m03" ? undefined : measure === "m02" && year === "2022" ? 106_900_000 : 0),
};

function problemsOf(model: unknown) {
  const read: PackageModel = packageModelSchema.parse(model);
  return checkModel(read, frame, (path) => ({ key: path.join(".") })).map(({ code, where }) => [code, where.key]);
}

const jeugd = { id: "jeugd", title: "Jeugd", base: { "2021": "900000", "2022": "900000" } };

describe("a model of measures is refused at the field", () => {
  it("where prerequisites go round in a circle, told once", () => {
    const rules = [
      { rule: "requires", measure: "m02", needs: ["m03"] },
      { rule: "requires", measure: "m03", needs: ["m01"] },
      { rule: "requires", measure: "m01", needs: ["m02"] },
    ];
    expect(problemsOf({ rules })).toEqual([["package.circle", "rules.2.needs"]]);
    expect(problemsOf({ rules: rules.slice(1) })).toEqual([]);
  });

  it("where a measure saves more than its flow costs", () => {
    const levers = [{ lever: "amount", flow: "jeugd" }];
    expect(problemsOf({ flows: [jeugd], measures: [{ measure: "m02", levers }] })).toEqual([
      ["package.more-than-base", "measures.0.levers.0.flow"],
    ]);
    expect(
      problemsOf({
        flows: [jeugd],
        measures: [{ measure: "m01", levers: [{ lever: "inflow", flow: "jeugd", percent: "130" }] }],
      }),
    ).toEqual([["package.more-than-all", "measures.0.levers.0.percent"]]);
  });

  it("where a ramp ends before it starts", () => {
    expect(problemsOf({ measures: [{ measure: "m01", start: "2022-01", full: "2021-06" }] })).toEqual([
      ["package.ramp-reversed", "measures.0.full"],
    ]);
    expect(problemsOf({ measures: [{ measure: "m01", start: "2022-01", end: "2022-01" }] })).toEqual([
      ["package.ramp-reversed", "measures.0.end"],
    ]);
    expect(problemsOf({ measures: [{ measure: "m01", full: "2021-06", stay: "12" }] })).toEqual([
      ["package.growth-twice", "measures.0.stay"],
    ]);
  });

  it("where a range stands upside down, or its likeliest value lies outside", () => {
    const spreads = [
      { type: "range", low: "120", high: "80" },
      { type: "triangular", low: "80", mode: "130", high: "120" },
    ];
    for (const spread of spreads)
      expect(problemsOf({ measures: [{ measure: "m01", spread }] })).toEqual([
        ["package.range-reversed", "measures.0.spread"],
      ]);
    expect(problemsOf({ measures: [{ measure: "m03", pm: { low: "5000", high: "100" } }] })).toEqual([
      ["package.range-reversed", "measures.0.pm"],
    ]);
    expect(problemsOf({ measures: [{ measure: "m03", pm: { low: "-5", high: "100" } }] })).toEqual([
      ["value.invalid", "measures.0.pm.low"],
    ]);
  });

  it("where a PM has a range that nothing asks for", () => {
    const pm = { low: "100", high: "5000" };
    const unused = [["package.pm-unused", "measures.0.pm"]];
    expect(problemsOf({ measures: [{ measure: "m03", pm }] })).toEqual([]);
    expect(problemsOf({ measures: [{ measure: "m01", pm }] })).toEqual(unused);
    expect(problemsOf({ measures: [{ measure: "m03", pm, spread: { type: "fixed" } }] })).toEqual(unused);
    const levers = [{ lever: "inflow", flow: "jeugd", percent: "10" }];
    expect(problemsOf({ flows: [jeugd], measures: [{ measure: "m03", pm, levers }] })).toEqual(unused);
  });

  it("where a measure saves more than its flow by its timing, its PM, the high end of its range, or twice", () => {
    const levers = [{ lever: "amount", flow: "jeugd" }];
    const base = (first: string, last: string) => ({ ...jeugd, base: { "2021": first, "2022": last } });
    const beyond = [["package.more-than-base", "measures.0.levers.0.flow"]];
    const check = (flow: object, measure: object) => problemsOf({ flows: [flow], measures: [measure] });
    expect(check(base("1000", "1069000"), { measure: "m02", levers })).toEqual([]);
    // From its start the printed level comes in every year.
    expect(check(base("1000", "1069000"), { measure: "m02", levers, start: "2021-01" })).toEqual(beyond);
    expect(check(base("9000", "9000"), { measure: "m03", levers, pm: { low: "0", high: "9000" } })).toEqual([]);
    expect(check(base("9000", "8999"), { measure: "m03", levers, pm: { low: "0", high: "9000" } })).toEqual(beyond);
    const spread = { type: "range", low: "50", high: "150" };
    expect(check(base("1000", "1603500"), { measure: "m02", levers, spread })).toEqual([]);
    expect(check(base("1000", "1603499"), { measure: "m02", levers, spread })).toEqual(beyond);
    const price = { lever: "price", flow: "jeugd", percent: "70" };
    expect(check(jeugd, { measure: "m01", levers: [price], spread })).toEqual([
      ["package.more-than-all", "measures.0.levers.0.percent"],
    ]);
    expect(check(base("9000000", "9000000"), { measure: "m02", levers: [...levers, ...levers] })).toEqual([
      ["package.amount-twice", "measures.0.levers.1.lever"],
    ]);
  });

  it("where a later start passes the end, or no year sees anything of the effect", () => {
    const check = (timing: object) => problemsOf({ measures: [{ measure: "m01", ...timing }] });
    expect(check({ start: "2021-01", end: "2022-01", delays: ["6", "12"] })).toEqual([
      ["package.ramp-reversed", "measures.0.delays.1"],
    ]);
    expect(check({ start: "2023-01" })).toEqual([["package.month-outside", "measures.0.start"]]);
    expect(check({ start: "2019-01", end: "2021-01" })).toEqual([["package.month-outside", "measures.0.end"]]);
    expect(check({ delays: ["12", "24"] })).toEqual([["package.month-outside", "measures.0.delays.1"]]);
    expect(check({ steps: ["50", "150"] })).toEqual([["package.more-than-all", "measures.0.steps.1"]]);
  });

  it("where a rule names a measure twice or a number that no package has, and where two dependences hold one measure", () => {
    const rule = (one: object) => problemsOf({ rules: [one] });
    expect(rule({ rule: "excludes", measures: ["m01", "m01"] })).toEqual([
      ["package.named-twice", "rules.0.measures.1"],
    ]);
    expect(rule({ rule: "requires", measure: "m01", needs: ["m02", "m02"] })).toEqual([
      ["package.named-twice", "rules.0.needs.1"],
    ]);
    expect(rule({ rule: "at-least", count: "3", measures: ["m01", "m02"] })).toEqual([
      ["package.count-outside", "rules.0.count"],
    ]);
    expect(rule({ rule: "at-most", count: "2", measures: ["m01", "m02"] })).toEqual([
      ["package.count-outside", "rules.0.count"],
    ]);
    expect(rule({ rule: "at-most", count: "0", measures: ["m01", "m02"] })).toEqual([]);
    const dependences = [
      { measures: ["m01", "m02"], correlation: "50" },
      { measures: ["m02", "m03"], correlation: "90" },
    ];
    expect(problemsOf({ dependences })).toEqual([["package.dependence-twice", "dependences.1.measures.0"]]);
  });

  it("where a measure, a domain, a flow or a year is not there", () => {
    expect(
      problemsOf({
        flows: [{ id: "wmo", title: "Wmo", base: { "2021": "1", "2031": "1" } }],
        measures: [
          { measure: "m99", levers: [{ lever: "elsewhere", domain: "jeug", percent: "50" }] },
          { measure: "m01", levers: [{ lever: "ceiling", flow: "w", amount: "1" }], introduction: { year: "2019" } },
        ],
        rules: [{ rule: "excludes", measures: ["m01", "m98"] }],
        dependences: [{ measures: ["m01", "m97"], correlation: "120" }],
        hours: { "2011": "12" },
      }),
    ).toEqual([
      ["package.year-unknown", "flows.0.base.2031"],
      ["package.base-missing", "flows.0.base"],
      ["reference.dangling", "measures.0.measure"],
      ["reference.dangling", "measures.0.levers.0.domain"],
      ["package.year-unknown", "measures.1.introduction.year"],
      ["reference.dangling", "measures.1.levers.0.flow"],
      ["reference.dangling", "rules.0.measures"],
      ["reference.dangling", "dependences.0.measures"],
      ["package.more-than-all", "dependences.0.correlation"],
      ["package.year-unknown", "hours.2011"],
    ]);
  });

  it("where something is said twice, or a flow costs less than nothing", () => {
    expect(problemsOf({ measures: [{ measure: "m01" }, { measure: "m01" }] })).toEqual([
      ["id.duplicate", "measures.1"],
    ]);
    expect(problemsOf({ flows: [{ ...jeugd, base: { "2021": "-5", "2022": "1" } }] })).toEqual([
      ["value.invalid", "flows.0.base.2021"],
    ]);
  });

  it("and a model without mistakes passes", () => {
    expect(
      problemsOf({
        flows: [jeugd],
        measures: [
          {
            measure: "m01",
            spread: { type: "pert", low: "50", mode: "100", high: "120" },
            levers: [
              { lever: "cheaper", flow: "jeugd", share: "10", percent: "20" },
              { lever: "substitution", flow: "jeugd", share: "10", cost: "60" },
              { lever: "income", amount: "1000" },
            ],
          },
        ],
      }),
    ).toEqual([]);
  });
});
