import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { differenceByProduct, supportPyramid, usePerVillage } from "../../test/golden/example-shapes.ts";
import { plain, sentence } from "../text/sentence.ts";
import { fixedThemes } from "./palette.ts";
import { renderChart } from "./render-chart.ts";
import type { ChartState } from "./state.ts";
import { twin } from "./twin.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

function draw(state: ChartState, width = 640): SVGElement {
  return renderChart(state, { document, width, theme: fixedThemes.light });
}

function attribute(element: Element | null, name: string): number {
  return Number(element?.getAttribute(name));
}

describe("a pyramid", () => {
  it.each([640, 350])("has layers as wide as their shares round one middle at %d pixels", (width) => {
    const svg = draw(supportPyramid, width);
    const unit = attribute(svg, "data-unit-pixels");
    for (const [ref, share] of [
      ["piramide/l1", 9],
      ["piramide/l4", 75],
    ] as const) {
      const bar = svg.querySelector(`[data-ref="${ref}"] rect`);
      expect(attribute(bar, "width")).toBeCloseTo(share * unit, 1);
      expect(attribute(bar, "x") + attribute(bar, "width") / 2).toBeCloseTo(attribute(svg, "data-zero"), 1);
    }
  });

  it("leaves a layer that nobody measured open, and says that its width means nothing", () => {
    const svg = draw(supportPyramid);
    expect(svg.querySelectorAll('[data-value="not-measured"] rect[stroke-dasharray]')).toHaveLength(2);
    expect(svg.textContent).toContain("De breedte van een open balk zegt niets");
    expect(svg.textContent).toContain("niet gemeten");
  });

  it("is refused without layers, with one twice, and with less than nothing in it", () => {
    const [layer] = supportPyramid.layers;
    if (layer === undefined) throw new Error("the example has layers");
    expect(() => draw({ ...supportPyramid, layers: [] })).toThrow("has no layers");
    expect(() => draw({ ...supportPyramid, layers: [layer, layer] })).toThrow("has two layers of one id");
    const negative = { ...layer, figure: { ...layer.figure, value: -1 } };
    expect(() => draw({ ...supportPyramid, layers: [negative] })).toThrow('has a negative share in "l1"');
  });
});

describe("small multiples", () => {
  it("have one scale, so that a line twice as high is twice as much", () => {
    const svg = draw(usePerVillage, 900);
    const unit = attribute(svg, "data-unit-pixels");
    const y = (ref: string) => attribute(svg.querySelector(`[data-ref="${ref}"] circle`), "cy");
    // Both villages stand in the first row of panels.
    expect(y("oudekerk/2026") - y("waterdorp/2026")).toBeCloseTo((315 - 122) * unit, 1);
    expect(y("waterdorp/2022") - y("waterdorp/2026")).toBeCloseTo((315 - 162) * unit, 1);
  });

  it("say a sentence each, and leave a gap where nobody measured", () => {
    const svg = draw(usePerVillage, 900);
    for (const panel of usePerVillage.panels) expect(svg.textContent).toContain(plain(panel.sentence));
    expect(svg.textContent).toContain("× De Hoek: 2024 niet gemeten");
    const broken = Array.from(svg.querySelectorAll("path")).filter((one) =>
      /^M[^M]+M/.test(one.getAttribute("d") ?? ""),
    );
    expect(broken.filter((one) => one.getAttribute("stroke-width") === "2.5")).toHaveLength(1);
  });

  it("draw the interval of a lone estimate", () => {
    const bands = draw(usePerVillage).querySelectorAll('path[stroke-width="7"]');
    expect(bands).toHaveLength(1);
  });

  it("name the lines of a panel that has more than one, and draw an interval of several as a band", () => {
    const [panel] = usePerVillage.panels;
    const estimate = usePerVillage.panels[4]?.series[0]?.points[4]?.figure;
    const one = panel?.series[0];
    if (panel === undefined || one === undefined || estimate === undefined) throw new Error("the example has panels");
    const points = one.points.map((point) => ({ ...point, ref: `raming/${point.at}`, figure: estimate }));
    const forecast = { ...one, id: "raming", label: "Raming", hue: "jeugd", tense: "forecast", points } as const;
    const state = { ...usePerVillage, panels: [{ ...panel, series: [one, forecast] }] };
    const svg = draw(state);
    expect(svg.textContent).toContain("Raming");
    expect(svg.querySelectorAll('path[fill-opacity="0.18"]')).toHaveLength(1);
    expect(twin(state).rows.map(({ header }) => header)).toEqual(["Waterdorp: Wmo (werkelijk)", "Waterdorp: Raming"]);
  });

  it("are refused without panels and without a sentence", () => {
    expect(() => draw({ ...usePerVillage, panels: [] })).toThrow("has no panels");
    const silent = usePerVillage.panels.map((panel) => ({ ...panel, sentence: sentence(" ") }));
    expect(() => draw({ ...usePerVillage, panels: silent })).toThrow('has no sentence for "waterdorp"');
  });
});

describe("bars to both sides of zero", () => {
  it.each([640, 350])("lie on the side of their sign, as long as their numbers, at %d pixels", (width) => {
    const svg = draw(differenceByProduct, width);
    const [zero, unit] = [attribute(svg, "data-zero"), attribute(svg, "data-unit-pixels")];
    for (const { ref, figure } of differenceByProduct.series[0]?.points ?? []) {
      if (typeof figure.value !== "number") continue;
      const bar = svg.querySelector(`[data-ref="${ref}"] rect`);
      expect(attribute(bar, "width"), ref).toBeCloseTo((Math.abs(figure.value) / 1e8) * unit, 1);
      expect(attribute(bar, "x"), ref).toBeCloseTo(figure.value < 0 ? zero - attribute(bar, "width") : zero, 1);
    }
  });

  it("say what the sides mean, and put a missing number beside zero as a word", () => {
    const svg = draw(differenceByProduct);
    expect(svg.textContent).toContain("← nadelig");
    expect(svg.textContent).toContain("voordelig →");
    const gap = svg.querySelector('[data-value="pm"]');
    expect(gap?.querySelector("rect")).toBeNull();
    expect(gap?.textContent).toContain("PM");
  });

  it("name their series where there are more, and need no sides", () => {
    const [one] = differenceByProduct.series;
    if (one === undefined) throw new Error("the example has a series");
    const { sides: _sides, ...plain } = differenceByProduct;
    const other = {
      ...one,
      id: "vorig-jaar",
      label: "Vorig jaar",
      tense: "expected",
      points: one.points.map((point) => ({ ...point, ref: `${point.ref}/vorig` })),
    } as const;
    const svg = draw({ ...plain, series: [one, other] });
    expect(svg.textContent).toContain("Vorig jaar");
    expect(svg.textContent).not.toContain("nadelig");
    expect(svg.querySelectorAll("[data-ref]")).toHaveLength(10);
  });

  it("are refused with totals", () => {
    const [one] = differenceByProduct.series;
    if (one === undefined) throw new Error("the example has a series");
    const totals = { ...one, id: "totaal" };
    expect(() => draw({ ...differenceByProduct, totals })).toThrow("has totals, which diverging bars do not draw");
  });
});
