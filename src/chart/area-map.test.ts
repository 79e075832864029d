import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { clientsOnMap } from "../../test/golden/example-map.ts";
import { classOf, classWords, roundBounds } from "./area-map.ts";
import { fixedThemes } from "./palette.ts";
import { renderChart } from "./render-chart.ts";
import { twin } from "./twin.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");
const draw = (state = clientsOnMap) => renderChart(state, { document, width: 640, theme: fixedThemes.light });

describe("a map of areas", () => {
  it("puts a number on the bound of two classes in the upper one, and an area without a number in none", () => {
    expect(clientsOnMap.areas.map((area) => classOf(area, clientsOnMap))).toEqual([2, 1, 0, 2, undefined, 0]);
    expect([0, 1, 2].map((at) => classWords(at, clientsOnMap, "nl"))).toEqual([
      "minder dan 40",
      "40 tot 100",
      "100 of meer",
    ]);
  });

  it("hatches the area that is hidden and says so, and shades darker the more there is", () => {
    const svg = draw();
    const fill = (ref: string) => svg.querySelector(`[data-ref="buurten/${ref}"] path`);
    expect(fill("BU99010004")?.getAttribute("fill")).toBe("url(#kaart-clienten-geen-cijfer)");
    expect(svg.textContent).toContain("afgeschermd");
    const strength = (ref: string) => Number(fill(ref)?.getAttribute("fill-opacity"));
    expect(strength("BU99010000")).toBeGreaterThan(strength("BU99010001"));
    expect(strength("BU99010001")).toBeGreaterThan(strength("BU99010005"));
  });

  it("keeps islands and holes as outlines of one area", () => {
    const path = draw().querySelector('[data-ref="buurten/BU99010000"] path');
    expect(path?.getAttribute("d")?.match(/M/g)).toHaveLength(2);
    expect(path?.getAttribute("fill-rule")).toBe("evenodd");
  });

  it("has a table with every area, its number and its class, the largest first and the hidden one last", () => {
    const { rows } = twin(clientsOnMap);
    expect(rows.map(({ header }) => header)[0]).toBe("Centrum");
    expect(rows.map(({ header }) => header).at(-1)).toBe("Polder");
    expect(rows.at(-1)?.cells[1]).toEqual({ type: "empty" });
  });

  it("is refused without areas or outlines, with half a point, an area twice, or classes that do not rise", () => {
    const [first] = clientsOnMap.areas;
    if (first === undefined) throw new Error("the example has areas");
    const withAreas = (areas: typeof clientsOnMap.areas) => () => draw({ ...clientsOnMap, areas });
    expect(withAreas([])).toThrow("has no areas");
    expect(withAreas([first, first])).toThrow("has two areas of one id");
    expect(withAreas([{ ...first, rings: [[1, 2]] }])).toThrow('has no outline of "BU99010000"');
    expect(withAreas([{ ...first, rings: [[1, 2, 3, 4, 5, 6, 7]] }])).toThrow("has half a point");
    expect(() => draw({ ...clientsOnMap, bounds: [100, 40] })).toThrow("has classes that do not rise");
    expect(() => draw({ ...clientsOnMap, bounds: [1, 2, 3, 4, 5] })).toThrow(
      "more classes than a reader can tell apart",
    );
  });
});

describe("bounds of classes", () => {
  it("are round numbers", () => expect(roundBounds([3, 8, 9, 21, 44, 47])).toEqual([10, 20, 40]));

  it("rise, lie within the values, and leave no class below the least empty, whatever the values", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 60 }), (values) => {
        const bounds = roundBounds(values);
        expect(bounds).toEqual([...new Set(bounds)].toSorted((a, b) => a - b));
        for (const bound of bounds) {
          expect(bound).toBeGreaterThan(Math.min(...values));
          expect(bound).toBeLessThanOrEqual(Math.max(...values));
        }
      }),
    );
  });
});
