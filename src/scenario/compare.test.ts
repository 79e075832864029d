import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { baseline, comparisonInput, plan, type Rows, rows } from "../../test/support/comparison-input.ts";
import { isMissing } from "../figure/missing.ts";
import { compareScenarios } from "./compare.ts";
import type { ComputedResult, Line } from "./comparison.ts";

function results(change: Parameters<typeof comparisonInput>[0] = {}): Record<string, ComputedResult> {
  const { comparison, problems } = compareScenarios(comparisonInput(change));
  expect(problems).toEqual([]);
  const computed = (comparison?.results ?? []).filter((result) => result.type === "computed");
  return Object.fromEntries(computed.map((result) => [result.scenario.id, result]));
}

const thousands = (line: Line | undefined) =>
  line?.map(({ figure: { value } }) => (isMissing(value) ? value.missing : value / 100_000));

describe("a comparison of scenarios", () => {
  it("computes the zero scenario as the sum of its domains, bruto without and totaal with what lies below the line", () => {
    const { nul } = results();
    expect(thousands(nul?.computed.gross)).toEqual([-2470, -2130]);
    expect(thousands(nul?.computed.balance)).toEqual([-2890, -2400]);
    expect(thousands(nul?.remainder.balance)).toEqual([0, 0]);
  });

  it("adds each measure to the domain that it belongs to", () => {
    const result = results()["plan"];
    expect(thousands(result?.computed.byDomain.get("wmo"))).toEqual([626, 1000]);
    expect(thousands(result?.computed.byDomain.get("jeugd"))).toEqual([-2954, -2530]);
    expect(thousands(result?.computed.gross)).toEqual([-2328, -1530]);
    expect(thousands(result?.computed.balance)).toEqual([-2679, -1662]);
    expect(thousands(result?.effects?.effect)).toEqual([211, 738]);
  });

  it("shows what the measures do not explain as remainder: printed minus computed", () => {
    const result = results()["plan"];
    expect(thousands(result?.remainder.byDomain.get("wmo"))).toEqual([-206, -110]);
    expect(thousands(result?.remainder.balance)).toEqual([-221, -38]);
  });

  it("does not know the remainder of a domain for which nothing was printed", () => {
    expect(thousands(results()["plan"]?.remainder.byDomain.get("jeugd"))).toEqual(["unknown", "unknown"]);
  });

  it("computes the same without the published results", () => {
    const { published: _a, ...nul } = baseline as Extract<typeof baseline, { type: "baseline" }>;
    const { published: _b, ...bare } = plan as Extract<typeof plan, { type: "package" }>;
    const without = results({ scenarios: [nul, bare] });
    expect(without["plan"]?.computed).toEqual(results()["plan"]?.computed);
    expect(thousands(without["plan"]?.remainder.balance)).toEqual(["unknown", "unknown"]);
  });

  it("moves the balance by exactly the euros that are added to one measure, and nothing else", () => {
    const amount = fc.integer({ min: -100_000, max: 100_000 });
    fc.assert(
      fc.property(amount, fc.constantFrom("m1", "m2", "m3"), (extra, id) => {
        const changed: Rows = {
          ...rows,
          [id]: (rows[id] ?? []).map((number) => (typeof number === "number" ? number + extra : number)),
        };
        const before = results()["plan"];
        const after = results({ rows: changed });
        expect(thousands(after["plan"]?.computed.balance)).toEqual(
          thousands(before?.computed.balance)?.map((n) => Number(n) + extra),
        );
        expect(after["nul"]).toEqual(results()["nul"]);
      }),
      { numRuns: 50 },
    );
  });

  it("adds up: the domains make bruto and totaal, computed and remainder make what was printed, for any numbers", () => {
    const numbers = fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -9999, max: 9999 }));
    const anyRows = fc.record(Object.fromEntries(Object.keys(rows).map((key) => [key, numbers])));
    fc.assert(
      fc.property(anyRows, (any) => {
        for (const result of Object.values(results({ rows: any }))) {
          const sum = (ids: readonly string[], index: number) =>
            ids.map((id) => Number(thousands(result.computed.byDomain.get(id))?.[index])).reduce((a, b) => a + b, 0);
          for (const index of [0, 1]) {
            expect(thousands(result.computed.gross)?.[index]).toBe(sum(["wmo", "jeugd"], index));
            expect(thousands(result.computed.balance)?.[index]).toBe(sum(["wmo", "jeugd", "overig"], index));
            const explained =
              Number(thousands(result.computed.balance)?.[index]) +
              Number(thousands(result.remainder.balance)?.[index]);
            expect(explained).toBe(thousands(result.printed.balance)?.[index]);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it("gives the baseline for a package without measures", () => {
    const empty = { ...plan, measures: [] } as typeof plan;
    const both = results({ scenarios: [baseline, empty] });
    expect(thousands(both["plan"]?.computed.balance)).toEqual(thousands(both["nul"]?.computed.balance));
  });

  it("adds a package that lies on another package to what that one reaches", () => {
    const first = { ...plan, id: "eerst", measures: [{ measure: "m1", row: "t/m1" }] } as typeof plan;
    const second = {
      ...plan,
      id: "daarna",
      baseline: "eerst",
      measures: [{ measure: "m2", row: "t/m2" }],
    } as typeof plan;
    const both = results({ scenarios: [second, first, baseline] });
    expect(thousands(both["daarna"]?.effects?.effect)).toEqual([142, 600]);
    expect(thousands(both["daarna"]?.computed.balance)).toEqual([-2748, -1800]);
  });

  it("refuses packages that lie on each other in a circle", () => {
    const first = { ...plan, id: "eerst", baseline: "daarna" } as typeof plan;
    const second = { ...plan, id: "daarna", baseline: "eerst" } as typeof plan;
    const { problems } = compareScenarios(comparisonInput({ scenarios: [baseline, first, second] }));
    expect(problems.map((one) => one.code)).toEqual(["scenario.cycle", "scenario.cycle"]);
  });

  it("does not depend on the order of the measures", () => {
    const reversed = { ...plan, measures: plan.type === "package" ? [...plan.measures].reverse() : [] } as typeof plan;
    expect(thousands(results({ scenarios: [baseline, reversed] })["plan"]?.computed.balance)).toEqual(
      thousands(results()["plan"]?.computed.balance),
    );
  });

  it("never counts PM as zero: the total keeps its known part and says how many are open", () => {
    const result = results({ rows: { ...rows, m2: ["pm", 510] } })["plan"];
    expect(result?.open).toEqual([1, 0]);
    expect(thousands(result?.computed.byDomain.get("jeugd"))).toEqual([-3070, -2530]);
  });

  it("adds nothing for a figure that is part of another row, and keeps the reason where there is nothing else", () => {
    const result = results({ rows: { ...rows, overig: ["see-other", -270], m2: ["see-other", 510] } });
    expect(thousands(result["nul"]?.computed.byDomain.get("overig"))).toEqual(["see-other", -270]);
    expect(thousands(result["nul"]?.computed.balance)).toEqual([-2470, -2400]);
    expect(result["plan"]?.open).toEqual([0, 0]);
    expect(thousands(result["plan"]?.computed.byDomain.get("jeugd"))).toEqual([-3070, -2530]);
  });

  it("runs over the columns that its baseline names", () => {
    const short = { ...baseline, columns: ["2019"] } as typeof baseline;
    const { comparison } = compareScenarios(comparisonInput({ scenarios: [short, plan] }));
    expect(comparison?.years).toEqual(["2019"]);
    expect(thousands(results({ scenarios: [short, plan] })["plan"]?.computed.balance)).toEqual([-1662]);
  });

  it("has no balance where the baseline has none", () => {
    const result = results({ rows: { ...rows, jeugd: ["not-measured", -3040] } })["plan"];
    expect(thousands(result?.computed.balance)).toEqual(["not-measured", -1662]);
  });

  it("keeps the rounding of everything that went in", () => {
    const [first] = results()["nul"]?.computed.balance ?? [];
    expect(first?.figure.rounding).toEqual({ low: -289_000_000 - 150_000, high: -289_000_000 + 150_000 });
  });

  it("names the figures that a balance was made of", () => {
    const [first] = results()["plan"]?.computed.byDomain.get("wmo") ?? [];
    expect(first?.ref).toBe("scenario/plan/wmo/2018");
    expect(first?.figure.provenance).toMatchObject({
      type: "computed",
      inputs: [
        { ref: "t/wmo/2018", sign: 1 },
        { ref: "t/m1/2018", sign: 1 },
      ],
    });
  });

  it("gives no numbers to a scenario that has none", () => {
    const vision = {
      type: "unquantified",
      id: "visie",
      title: "Visie",
      description: "…",
      reason: "not worked out",
      lines: baseline.lines,
    } as const;
    const { comparison } = compareScenarios(comparisonInput({ scenarios: [baseline, vision] }));
    expect(comparison?.results[1]).toEqual({ type: "unquantified", scenario: vision });
  });

  it("refuses a row, a measure or a baseline that does not exist instead of leaving it out of the sums", () => {
    const { m1: _gone, ...withoutRow } = rows;
    expect(compareScenarios(comparisonInput({ rows: withoutRow })).problems.map((p) => p.facts)).toContainEqual({
      reference: "t/m1",
      expected: "row",
    });
    expect(compareScenarios(comparisonInput({ measures: [] })).problems.map((p) => p.facts)).toContainEqual({
      reference: "m1",
      expected: "measure",
    });
    const lost = { ...plan, baseline: "weg" } as typeof plan;
    expect(
      compareScenarios(comparisonInput({ scenarios: [baseline, lost] })).problems.map((p) => p.facts),
    ).toContainEqual({ reference: "weg", expected: "baseline" });
  });
});

describe("the reserve", () => {
  const opening = (value: number) => {
    const line = results()["nul"]?.computed.balance[0];
    if (line === undefined) throw new Error("the fixture has a balance");
    return { year: "2017", ref: "reserve-2017", figure: { ...line.figure, value } };
  };

  it("stays contradictory in every year when the sources contradict each other", () => {
    expect(thousands(results()["nul"]?.reserve)).toEqual(["contradictory", "contradictory"]);
    expect(thousands(results()["nul"]?.generalFunds)).toEqual(["contradictory", "contradictory"]);
  });

  it("carries the deficits until it is empty; what it cannot carry falls to the general funds", () => {
    const { nul } = results({ openingReserve: opening(300_000_000) });
    expect(thousands(nul?.reserve)).toEqual([110, 0]);
    expect(thousands(nul?.generalFunds)).toEqual([0, 2290]);
  });

  it("loses no euro: what the reserve gives and the general funds add is the sum of the deficits", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (start) => {
        const { nul } = results({ openingReserve: opening(start) });
        const claims = (nul?.generalFunds ?? []).map(({ figure }) => Number(figure.value)).reduce((a, b) => a + b, 0);
        const end = Number(nul?.reserve.at(-1)?.figure.value);
        const deficits = (nul?.computed.balance ?? [])
          .map(({ figure }) => Number(figure.value))
          .reduce((a, b) => a + b, 0);
        expect(start + deficits + claims).toBe(end);
      }),
    );
  });
});
