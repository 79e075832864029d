import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { baseline, comparisonInput, plan, type Rows, rows } from "../../test/support/comparison-input.ts";
import { isMissing } from "../figure/missing.ts";
import type { Margin } from "../policy/margin.ts";
import { closingIn } from "./closing.ts";
import { compareScenarios } from "./compare.ts";
import type { ComputedResult, Line } from "./comparison.ts";

const margin: Margin = {
  id: "buffer",
  title: "Buffer",
  row: "t/buffer",
  recurrence: "structural",
  lines: { document: "origineel", from: 1, to: 1 },
};

function results(own: Rows = {}, margins: readonly Margin[] = [margin]): readonly ComputedResult[] {
  const scenarios = [baseline, { ...plan, margin: "buffer" } as typeof plan];
  const input = comparisonInput({ margins, scenarios, rows: { ...rows, buffer: [1000, 1500], ...own } });
  const { comparison, problems } = compareScenarios(input);
  expect(problems).toEqual([]);
  return (comparison?.results ?? []).filter((result) => result.type === "computed");
}

const planOf = (own: Rows = {}) => results(own).find(({ scenario }) => scenario.id === "plan");
const thousands = (line: Line | undefined) =>
  line?.map(({ figure: { value } }) => (isMissing(value) ? value.missing : value / 100_000));

describe("a margin", () => {
  it("stands apart: the balance is the same without it, and there is another with all of it", () => {
    const result = planOf();
    expect(thousands(result?.computed.balance)).toEqual([-2679, -1662]);
    expect(thousands(result?.margin?.available)).toEqual([1000, 1500]);
    expect(thousands(result?.margin?.balance)).toEqual([-1679, -162]);
    expect(thousands(result?.margin?.printed)).toEqual([-1900, -200]);
  });

  it("changes no line but its own, for any size", () => {
    const { margin: _margin, ...without } = planOf() ?? {};
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 99_999 }), (first, second) => {
        const { margin: own, ...rest } = planOf({ buffer: [first, second] }) ?? {};
        expect(rest).toEqual(without);
        expect(thousands(own?.balance)).toEqual([-2679 + first, -1662 + second]);
      }),
      { numRuns: 50 },
    );
  });

  it("is not there for a scenario that has none, nor in a year for which none was printed", () => {
    const [nul] = results();
    expect(nul?.margin).toBeUndefined();
    expect(thousands(planOf({ buffer: [1000] })?.margin?.balance)).toEqual([-1679]);
  });

  it("is refused when it does not exist", () => {
    const lost = { ...plan, margin: "weg" } as typeof plan;
    const { problems } = compareScenarios(comparisonInput({ scenarios: [baseline, lost] }));
    expect(problems.map(({ facts }) => facts)).toContainEqual({ reference: "weg", expected: "margin" });
  });
});

describe("whether a year closes", () => {
  it("is judged without and with the margin, and the furthest says what is missing", () => {
    const without = closingIn("2019", results(), ({ computed }) => computed.balance);
    expect(without.closed).toEqual([]);
    expect(without.furthest?.result.scenario.id).toBe("plan");
    expect(without.furthest?.entry.figure.value).toBe(-166_200_000);
    const withAll = closingIn("2019", results({ buffer: [1000, 1662] }), (result) => result.margin?.balance);
    expect(withAll.closed.map(({ scenario }) => scenario.id)).toEqual(["plan"]);
    expect(withAll.judged).toHaveLength(1);
  });

  it("is not judged where there is no number", () => {
    const pm = results({ jeugd: ["not-measured", "not-measured"] });
    const { judged, furthest } = closingIn("2019", pm, ({ computed }) => computed.balance);
    expect(judged).toEqual([]);
    expect(furthest).toBeUndefined();
  });
});
