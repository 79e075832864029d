import { describe, expect, test } from "vitest";
import { draw, misplacedPlans, placeDrawing, wrongArrows } from "./drawing.ts";
import { importsOf } from "./imports.ts";
import type { Room } from "./rooms.ts";

const rooms: readonly Room[] = [
  { name: "figure", planned: false, pure: true, doors: [] },
  { name: "text", planned: false, pure: true, doors: [{ room: "figure", typesOnly: false }] },
  { name: "lake", planned: true, pure: false, doors: [] },
];
const right = [
  ...importsOf(
    "text/number.ts",
    `import { a } from "../figure/money.ts";\nimport type { B } from "../figure/unit.ts";`,
  ),
  ...importsOf("text/day.ts", `import type { C } from "../figure/period.ts";\nimport { d } from "./number.ts";`),
];
const wrong = importsOf("figure/money.ts", `\nimport { euro } from "../text/number.ts";`);

describe("the diagram", () => {
  test("counts the imports from room to room, in the order of the table", () => {
    expect(draw(rooms, right)).toBe(["```mermaid", "flowchart BT", "  text -- 3 --> figure", "```"].join("\n"));
  });

  test("shows a wrong arrow as wrong, and names its file and line", () => {
    expect(draw(rooms, [...right, ...wrong]).split("\n")).toContain('  figure -. "WRONG 1" .-> text');
    expect(wrongArrows(rooms, [...right, ...wrong])).toEqual([
      "src/figure/money.ts:2: figure/ may not import text/number.ts: see the table in docs/architecture.md",
    ]);
  });

  test("replaces the one that stood in the page and leaves the rest alone", () => {
    const page = "before\n<!-- imports:begin -->\nold\n<!-- imports:end -->\nafter\n";
    const placed = placeDrawing(page, "new");
    expect(placed).toBe("before\n<!-- imports:begin -->\nnew\n<!-- imports:end -->\nafter\n");
    expect(placeDrawing(placed, "new")).toBe(placed);
    expect(() => placeDrawing("no markers", "new")).toThrow("lacks");
  });
});

test("a plan must be called a plan, and code must not", () => {
  expect(misplacedPlans(rooms, ["figure/money.ts", "lake/port.ts"])).toEqual([
    "text/ has no code: mark its row in docs/architecture.md as planned",
    'lake/ has code: take "(planned)" from its row in docs/architecture.md',
  ]);
});
