import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { youthGoals } from "../../test/golden/example-goal-tree.ts";
import { directionSymbols } from "./draw-goal-tree.ts";
import { type GoalTreeState, treeLines } from "./goal-tree.ts";
import { fixedThemes } from "./palette.ts";
import { renderChart } from "./render-chart.ts";
import { twin } from "./twin.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

function draw(state: GoalTreeState, width = 640): SVGElement {
  return renderChart(state, { document, width, theme: fixedThemes.light });
}

describe("a tree of goals", () => {
  it("comes in reading order, with what belongs to a goal under it", () => {
    const lines = treeLines([...youthGoals.nodes].reverse()).map(({ node, depth }) => `${depth} ${node.id}`);
    expect(lines).toEqual(["0 d3", "0 d2", "1 i3", "1 i2", "0 d1", "1 d1b", "1 d1a", "2 s1", "2 i1"]);
  });

  it("says which goals nobody measures, in the picture and in the table", () => {
    const svg = draw(youthGoals);
    expect(svg.textContent).toContain("geen subdoel en geen indicator");
    const rows = new Map(twin(youthGoals).rows.map(({ id, cells }) => [id, cells]));
    expect(rows.get("d1b")?.[2]).toEqual({ type: "text", text: "geen indicator" });
    expect(rows.get("d3")?.[2]).toEqual({ type: "text", text: "niet te beoordelen; geen subdoel en geen indicator" });
    expect(rows.get("d2")?.[2]).toEqual({ type: "text", text: "verkeerde kant op" });
  });

  it("gives every direction a word and a sign of its own", () => {
    const words = draw(youthGoals).textContent;
    for (const word of ["goede kant op", "verkeerde kant op", "blijft gelijk", "niet te beoordelen"])
      expect(words).toContain(word);
    expect(new Set(Object.values(directionSymbols)).size).toBe(4);
  });

  it("tells a signal from an indicator", () => {
    const words = draw(youthGoals, 350).textContent;
    expect(words).toContain("Signaal: verwijzers kennen het alternatief");
    expect(words).toContain("Indicator: jongeren met verblijf");
  });

  it.each([
    ["no goals", [], "has no goals"],
    ["a goal twice", [...youthGoals.nodes, ...youthGoals.nodes], "has two goals of one id"],
    [
      "a goal under nothing",
      youthGoals.nodes.filter(({ id }) => id !== "d1"),
      'hangs "d1a" under nothing that is there',
    ],
    [
      "goals in a ring",
      [
        { id: "a", parent: "b", kind: "goal", label: "A" },
        { id: "b", parent: "a", kind: "goal", label: "B" },
      ],
      'hangs "a" under nothing that is there',
    ],
    [
      "a goal under an indicator",
      [
        { id: "a", kind: "indicator", label: "A" },
        { id: "b", parent: "a", kind: "sub-goal", label: "B" },
      ],
      'hangs "b" under something that cannot hold it',
    ],
  ] satisfies readonly (readonly [string, GoalTreeState["nodes"], string])[])(
    "is refused with %s",
    (_, nodes, words) => {
      expect(() => draw({ ...youthGoals, nodes })).toThrow(words);
    },
  );
});
