import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nodesOf, rest } from "./measure-tree.ts";
import { depthOf, numbersOf, shapes, spreadCode } from "./model-shapes.ts";

describe("the sums between the numbers of a model", () => {
  it.each([...shapes].filter(([, { more }]) => more !== undefined))(
    "hold in %s by what it adds to each row",
    (_, shape) => {
      const sums = shape.trees.flatMap(nodesOf).filter(({ parts }) => parts.length > 0 && !parts.some(isRest));
      const names = [...new Set(shape.trees.flatMap(nodesOf).map(({ name }) => name))];
      expect(sums.length).toBeGreaterThan(0);
      fc.assert(
        fc.property(fc.array(fc.nat(1000), { minLength: names.length, maxLength: names.length }), (values) => {
          const row = Object.fromEntries(names.map((name, index) => [name, values[index] ?? 0]));
          const at = numbersOf(inAndOut(row), shape);
          for (const { name, parts } of sums)
            expect(parts.reduce((sum, part) => sum + at(part.name), 0)).toBe(at(name));
        }),
      );
    },
  );

  it("spread a row over the columns that add up, until one of them is everything", () => {
    const shape = shapes.get("stopredenen-per-maand");
    if (shape === undefined) throw new Error("no such model");
    const rows = [
      { wet: "*", reden: "*" },
      { wet: "wmo", reden: "*" },
      { wet: "wmo", reden: "31" },
    ];
    expect(rows.map((row) => spreadCode(row, shape))).toEqual(["", "wmo", "wmo/31"]);
    expect(rows.map((row) => depthOf(row, shape))).toEqual([0, 1, 2]);
  });
});

function isRest({ name }: { readonly name: string }): boolean {
  return name === rest;
}

/** Who is there at the end of a month was there at its begin or came in, and did not leave: the models see to it. */
function inAndOut(row: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const { stand_begin = 0, instroom = 0, uitstroom = 0 } = row;
  return "stand_begin" in row ? { ...row, stand_eind: stand_begin + instroom - uitstroom } : row;
}
