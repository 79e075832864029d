import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { measuresMatrix } from "../../test/golden/example-matrix.ts";
import type { MatrixState } from "./matrix.ts";
import { fixedThemes } from "./palette.ts";
import { renderChart } from "./render-chart.ts";
import { twin } from "./twin.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

function draw(state: MatrixState, width = 900): SVGElement {
  return renderChart(state, { document, width, theme: fixedThemes.light });
}

/** The left top of the words of an item. */
function place(svg: SVGElement, mark: string) {
  const text = Array.from(svg.querySelectorAll("text")).find(({ textContent }) => textContent === mark);
  return { x: Number(text?.getAttribute("x")), y: Number(text?.getAttribute("y")) };
}

describe("a matrix of measures", () => {
  it.each([900, 350])("puts a surer measure further right and a larger effect higher at %d pixels", (width) => {
    const svg = draw(measuresMatrix, width);
    const [j1, j2, j3, w1, w2] = ["J1", "J2", "J3", "W1", "W2"].map((mark) => place(svg, mark));
    expect(j2?.x).toBeGreaterThan(j1?.x ?? 0);
    expect(w1?.x).toBeGreaterThan(j3?.x ?? 0);
    expect(j2?.y).toBe(j1?.y);
    expect(w1?.y).toBeGreaterThan(j2?.y ?? 0);
    expect(w2?.y).toBeGreaterThan(w1?.y ?? 0);
  });

  it("lists the names under the marks where cells are narrow, each number once", () => {
    for (const width of [900, 350]) {
      const svg = draw(measuresMatrix, width);
      expect(svg.textContent).toContain("Hulpmiddelendepot");
      expect(svg.querySelectorAll('[data-ref="maatregel/w3"]')).toHaveLength(1);
    }
  });

  it("gives what nobody placed no place, and says which level is missing", () => {
    const words = draw(measuresMatrix).textContent;
    expect(words).toContain("Zonder plaats in de matrix");
    expect(words).toContain("Effect: klein; Hoe zeker: niet bekend");
  });

  it("has every level as a word in its table", () => {
    const rows = twin(measuresMatrix).rows.map(({ cells }) =>
      cells.map((cell) => (cell.type === "text" ? cell.text : "")),
    );
    expect(rows[0]).toEqual(["groot", "onzeker", "iets", ""]);
    expect(rows.at(-1)).toEqual(["niet bekend", "onzeker", "iets", ""]);
  });

  it("needs no third scale", () => {
    const { sign: _sign, ...plain } = measuresMatrix;
    const items = plain.items.map(({ sign: _level, ...item }) => item);
    expect(draw({ ...plain, items }).textContent).not.toContain("Wat inwoners merken");
    expect(twin({ ...plain, items }).columns.map(({ title }) => title)).toEqual(["Effect", "Hoe zeker", "Getal"]);
  });

  it.each([
    ["nothing in it", { items: [] }, "has no items"],
    ["a measure twice", { items: [...measuresMatrix.items, ...measuresMatrix.items] }, "has two items of one id"],
    ["a scale of nothing", { across: { label: "Zeker", levels: [] } }, "has a scale without levels"],
    ["a level from elsewhere", { down: measuresMatrix.across }, 'gives "j1" a level that its scale does not have'],
    [
      "five signs",
      { sign: { label: "Vijf", levels: ["a", "b", "c", "d", "e"].map((id) => ({ id, label: id })) } },
      "has more than four signs",
    ],
  ])("is refused with %s", (_, change, words) => {
    expect(() => draw({ ...measuresMatrix, ...change })).toThrow(words);
  });
});
