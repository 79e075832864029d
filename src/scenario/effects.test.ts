import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparisonInput, measure, plan, type Rows, rows } from "../../test/support/comparison-input.ts";
import { type Kind, kinds } from "../figure/kind.ts";
import { isMissing } from "../figure/missing.ts";
import { type ComparisonInput, compareScenarios } from "./compare.ts";
import type { ComputedResult, Line } from "./comparison.ts";

/** The plan, with the figures of each row of the given kind. */
function planOf(change: Partial<ComparisonInput> & { readonly rows?: Rows } = {}, kindOf: Record<string, Kind> = {}) {
  const input = comparisonInput(change);
  const { comparison, problems } = compareScenarios({
    ...input,
    row: (ref) => {
      const found = input.row(ref);
      const kind = kindOf[ref.replace(/^t\//, "")];
      if (found === undefined || kind === undefined) return found;
      const cells = Object.entries(found.row.cells).map(([year, figure]) => [year, { ...figure, kind }] as const);
      return { ...found, row: { ...found.row, cells: Object.fromEntries(cells) } };
    },
  });
  expect(problems).toEqual([]);
  const result = comparison?.results.find(({ scenario }) => scenario.id === "plan");
  if (result?.type !== "computed") throw new Error("the fixture has a plan");
  return result;
}

const thousands = (line: Line | undefined) =>
  line?.map(({ figure: { value } }) => (isMissing(value) ? value.missing : value / 100_000));

describe("the effects of measures", () => {
  it("stand apart by kind, each total of its own kind", () => {
    const { effects } = planOf({}, { m2: "re-estimate", m3: "reserve-release" });
    expect(thousands(effects?.byKind.get("estimate"))).toEqual([26, 90]);
    expect(thousands(effects?.byKind.get("re-estimate"))).toEqual([116, 510]);
    expect(thousands(effects?.byKind.get("reserve-release"))).toEqual([69, 138]);
    expect(effects?.byKind.get("re-estimate")?.map(({ figure }) => figure.kind)).toEqual([
      "re-estimate",
      "re-estimate",
    ]);
  });

  it("add up over the kinds to the whole, whatever the numbers and kinds and whatever is still PM", () => {
    const number = fc.oneof(fc.integer({ min: -9999, max: 9999 }), fc.constant("pm" as const));
    const effect = fc.tuple(number, number);
    const counted = kinds.filter((kind) => !["avoided-cost", "pm", "see-other"].includes(kind));
    const kind = fc.constantFrom(...counted);
    const all = <T>(one: fc.Arbitrary<T>) => fc.record({ m1: one, m2: one, m3: one });
    fc.assert(
      fc.property(all(effect), all(kind), (effects, kindOf) => {
        const result = planOf({ rows: { ...rows, ...effects } }, kindOf);
        ["2018", "2019"].forEach((year, index) => {
          const known = Object.values(effects).map((own) => own[index]);
          const sum = known.reduce<number>((a, b) => a + (typeof b === "number" ? b : 0), 0);
          const parts = [...(result.effects?.byKind.values() ?? [])].flatMap((line) =>
            (thousands(line.filter((entry) => entry.year === year)) ?? []).map(Number),
          );
          expect(parts.reduce((a, b) => a + b, 0)).toBe(sum);
          const open = known.filter((one) => one === "pm").length;
          expect(result.open[index]).toBe(open);
          expect(thousands(result.effects?.effect)?.[index]).toBe(open === 3 ? "pm" : sum);
        });
      }),
      { numRuns: 100 },
    );
  });

  it("say which measures are still to be worked out in a year, and leave them out of the sum", () => {
    const { effects, open } = planOf({ rows: { ...rows, m2: ["pm", 510], m3: ["see-other", "pm"] } });
    expect(effects?.openMeasures.map((one) => one.map(({ id }) => id))).toEqual([["m2"], ["m3"]]);
    expect(open).toEqual([1, 1]);
    expect(thousands(effects?.effect)).toEqual([26, 600]);
  });

  it("leave a domain that only measures speak about without a number when all of them are PM, and the balance with its rest", () => {
    const domains = [
      ...comparisonInput().domains,
      { id: "breed", title: "Sociaal domein breed", inGross: true } as const,
    ];
    const result = planOf({
      domains,
      measures: [measure("m1", "wmo"), measure("m2", "breed"), measure("m3", "overig")],
      rows: { ...rows, m2: ["pm", 510] },
    });
    expect(thousands(result.computed.byDomain.get("breed"))).toEqual(["pm", 510]);
    expect(thousands(result.computed.gross)).toEqual([-2444, -1530]);
    expect(thousands(result.computed.balance)).toEqual([-2795, -1662]);
  });

  it("keep apart what the source gives as a maximum, and leave the lower side open", () => {
    const { effects, computed } = planOf({}, { m2: "maximum" });
    expect(thousands(effects?.atMost)).toEqual([116, 510]);
    expect(computed.balance).toHaveLength(2);
    expect(thousands(planOf().effects?.atMost)).toEqual([]);
  });

  it("never add cost that is avoided outside the budget", () => {
    const result = planOf({}, { m2: "avoided-cost" });
    expect(thousands(result.effects?.effect)).toEqual([95, 228]);
    expect(result.effects?.byKind.has("avoided-cost")).toBe(false);
    expect(thousands(result.computed.byDomain.get("jeugd"))).toEqual([-3070, -3040]);
  });

  it("count a measure once when the same scenario has the measure that it is part of", () => {
    const measures = [measure("m1", "wmo"), { ...measure("m2", "jeugd"), partOf: "m3" }, measure("m3", "overig")];
    const result: ComputedResult = planOf({ measures });
    expect(result.measures.map(({ counted }) => counted)).toEqual([true, false, true]);
    expect(thousands(result.effects?.effect)).toEqual([95, 228]);
    const alone = planOf({
      measures,
      scenarios: comparisonInput().scenarios.map((scenario) =>
        scenario.id === plan.id && scenario.type === "package"
          ? { ...scenario, measures: scenario.measures.filter((one) => one.measure !== "m3") }
          : scenario,
      ),
    });
    expect(thousands(alone.effects?.effect)).toEqual([142, 600]);
  });
});
