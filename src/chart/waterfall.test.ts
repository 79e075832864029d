import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { bridgeOfForecast, causesOfDeficit } from "../../test/golden/example-waterfalls.ts";
import { fixedThemes } from "./palette.ts";
import { renderChart } from "./render-chart.ts";
import { twin } from "./twin.ts";
import { placeSteps, type WaterfallState } from "./waterfall.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

function draw(state: WaterfallState, width = 900): SVGElement {
  return renderChart(state, { document, width, theme: fixedThemes.light });
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** The same steps as a balance: every amount under zero. */
const belowZero: WaterfallState = {
  ...causesOfDeficit,
  up: "favourable",
  steps: causesOfDeficit.steps.map((step) => {
    const { interval: _interval, ...figure } = step.figure;
    const value = typeof figure.value === "number" ? -figure.value : figure.value;
    return { ...step, figure: { ...figure, value } };
  }),
};

describe("a waterfall", () => {
  it("lets each step begin where the one before it ended", () => {
    const ends = placeSteps(causesOfDeficit).map(({ from, to }) => [rounded(from), rounded(to)]);
    expect(ends).toEqual([
      [0, 9.9],
      [9.9, 13],
      [13, 13.4],
      [13.4, 12.8],
      [0, 12.8],
      [Number.NaN, Number.NaN],
      [12.8, 14.7],
      [0, 15.4],
    ]);
  });

  it("judges no step of a tie-out: up is more and down is less", () => {
    const drawn = (up: WaterfallState["up"]) => draw({ ...causesOfDeficit, up }).outerHTML;
    expect(drawn("neutral")).toMatch(/>meer</);
    expect(drawn("neutral")).toMatch(/>minder</);
    expect(drawn("neutral")).not.toMatch(/delig</);
    expect(drawn("unfavourable")).toMatch(/>nadelig</);
  });

  it("says where the steps do not add up to the printed level, and is silent where an amount is missing", () => {
    expect(draw(bridgeOfForecast).textContent).toContain(
      "Tot “Raming in het najaar” tellen de stappen op tot 62,30; de bron geeft 62,34.",
    );
    expect(draw(causesOfDeficit).textContent).not.toContain("tellen de stappen op");
    expect(draw(causesOfDeficit).textContent).toContain(
      "× Declaraties die te laat kwamen: PM. Dit bedrag telt niet mee in de stand erna.",
    );
  });

  it("allows a level to differ from its steps by what rounding explains", () => {
    const steps = bridgeOfForecast.steps.map((step) =>
      step.role === "end" && typeof step.figure.value === "number"
        ? { ...step, figure: { ...step.figure, value: 6_231_000_000 } }
        : step,
    );
    expect(draw({ ...bridgeOfForecast, steps }).textContent).not.toContain("tellen de stappen op");
  });

  it.each([900, 350])("makes bars as long as their steps at %d pixels", (width) => {
    for (const state of [causesOfDeficit, bridgeOfForecast, belowZero]) {
      const svg = draw(state, width);
      const unit = Number(svg.getAttribute("data-unit-pixels"));
      const steps = state.steps.filter(({ role, figure }) => role === "step" && typeof figure.value === "number");
      for (const { ref, figure } of steps) {
        const bar = svg.querySelector(`[data-ref="${ref}"] rect`);
        const length = Number(bar?.getAttribute(width === 350 ? "width" : "height"));
        expect(length, ref).toBeCloseTo((Math.abs(Number(figure.value)) / 1e8) * unit, 1);
      }
    }
  });

  it("marks a missing amount as a gap of its own form, never as a bar of zero", () => {
    const gap = draw(causesOfDeficit).querySelector('[data-value="pm"] rect');
    expect(gap?.getAttribute("stroke-dasharray")).toBe("3 3");
    expect(Number(gap?.getAttribute("height"))).toBeGreaterThan(10);
  });

  it("cuts the feet of levels only where the steps would be too small to see, and says so", () => {
    expect(draw(bridgeOfForecast).textContent).toContain("zij beginnen niet bij nul");
    expect(draw(causesOfDeficit).textContent).not.toContain("zij beginnen niet bij nul");
  });

  it("gives changes their sign, with a true minus, and levels none", () => {
    expect(draw(bridgeOfForecast).textContent).toMatch(/\+1,40.*−0,55/);
    expect(draw(bridgeOfForecast).textContent).not.toContain("+61,20");
  });

  it("has each status as a word in its table, and totals where the levels are", () => {
    const table = twin(causesOfDeficit);
    expect(table.rows.map(({ role }) => role)).toEqual([
      ...["line", "line", "line", "line", "subtotal", "line", "line", "total"],
    ]);
    expect(table.rows[6]?.cells[1]).toEqual({ type: "text", text: "niet verklaard" });
    expect(twin(bridgeOfForecast).columns).toHaveLength(1);
  });

  it.each([
    ["no steps", { steps: [] }, "has no steps"],
    [
      "its end before its start",
      { steps: bridgeOfForecast.steps.toReversed() },
      "has a start that is not its first step",
    ],
    [
      "an end in the middle",
      { steps: causesOfDeficit.steps.slice(1).toReversed() },
      "has an end that is not its last step",
    ],
    ["a step twice", { steps: [...bridgeOfForecast.steps, ...bridgeOfForecast.steps] }, "has two steps of one id"],
  ])("is refused with %s", (_, change, words) => {
    expect(() => draw({ ...bridgeOfForecast, ...change })).toThrow(words);
  });
});

it("says that the steps begin at zero when nobody knows the start", () => {
  const [start, ...rest] = causesOfDeficit.steps;
  const pm = causesOfDeficit.steps[5];
  if (start === undefined || pm === undefined) throw new Error("the example has eight steps");
  const svg = draw({ ...causesOfDeficit, steps: [{ ...start, figure: pm.figure }, ...rest] });
  expect(svg.textContent).toContain("× Begroting 2026: PM. De stappen beginnen daarom bij nul.");
});
