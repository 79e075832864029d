import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { exampleCharts, groupedSpending, scenarioLines, stackedBalance } from "../../test/golden/example-charts.ts";
import { expectGolden } from "../../test/golden/golden.ts";
import { isMissing } from "../figure/missing.ts";
import { plain, sentence } from "../text/sentence.ts";
import { cssTheme, fixedThemes, type Theme } from "./palette.ts";
import { renderChart } from "./render-chart.ts";
import type { ChartState, LineState } from "./state.ts";
import { textWidth } from "./text-width.ts";
import { twin } from "./twin.ts";
import { inWrittenUnits } from "./written.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

function draw(state: ChartState, width = 640, theme: Theme = fixedThemes.light): SVGElement {
  return renderChart(state, { document, width, theme });
}

describe.each(exampleCharts.map((state) => [state.id, state] as const))("the chart %s", (id, state) => {
  it.each([640, 360])("looks as it did at %d pixels", (width) => {
    const lines = draw(state, width).outerHTML.replaceAll("><", ">\n<");
    expectGolden(`chart/${id}-${width}.svg`, lines);
  });

  it("is the same at every drawing", () => {
    expect(draw(state).outerHTML).toBe(draw(state).outerHTML);
  });

  it("marks exactly the numbers of its table, each with its reference", () => {
    const marked = Array.from(draw(state).querySelectorAll("[data-ref]"), (mark) => [
      mark.getAttribute("data-ref"),
      mark.getAttribute("data-value"),
    ]);
    const inTable = twin(state).rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => {
        if (cell.type !== "figure") return [];
        const { value } = cell.figure;
        return [[cell.ref, isMissing(value) ? value.missing : String(value)]];
      }),
    );
    expect(marked.toSorted()).toEqual(inTable.toSorted());
  });

  it("names itself for who cannot see it", () => {
    const svg = draw(state);
    expect(svg.getAttribute("role")).toBe("img");
    const [name, sentence] = (svg.getAttribute("aria-labelledby") ?? "").split(" ");
    expect(svg.querySelector(`title[id="${name}"]`)?.textContent).toBe(state.name);
    expect(svg.querySelector(`desc[id="${sentence}"]`)?.textContent).toBe(plain(state.sentence));
  });

  it.each([320, 360, 480, 640, 960])("keeps its words apart and inside at %d pixels", (width) => {
    const svg = draw(state, width);
    const boxes = Array.from(svg.querySelectorAll("text"), (element) =>
      box(element, Number(svg.getAttribute("font-size"))),
    );
    expect(boxes.length).toBeGreaterThan(5);
    for (const [index, one] of boxes.entries()) {
      expect(one.left, one.text).toBeGreaterThanOrEqual(-0.5);
      expect(one.right, one.text).toBeLessThanOrEqual(width + 0.5);
      for (const other of boxes.slice(index + 1)) {
        const apart =
          one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
        expect(apart, `"${one.text}" and "${other.text}" overlap`).toBe(true);
      }
    }
  });

  it("refers only to patterns that it holds, and to nothing outside itself", () => {
    const svg = draw(state);
    const ids = new Set(Array.from(svg.querySelectorAll("pattern"), (pattern) => pattern.id));
    const used = [...svg.outerHTML.matchAll(/url\(#([^)]+)\)/g)].map(([, used]) => used ?? "");
    for (const one of used) expect(ids).toContain(one);
    expect(svg.outerHTML).not.toMatch(/href|url\((?!#)|<style/);
  });
});

/** The place of a text on the picture, as far as attributes tell. */
function box(element: Element, chartSize: number) {
  let x = Number(element.getAttribute("x") ?? 0);
  let y = 0;
  const inherited = (name: string): string | null => {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const value = at.getAttribute(name);
      if (value !== null) return value;
    }
    return null;
  };
  for (let at: Element | null = element; at !== null && at.tagName.toLowerCase() !== "svg"; at = at.parentElement) {
    const [, dx, dy] = /translate\(([-\d.]+)(?:,\s*([-\d.]+))?\)/.exec(at.getAttribute("transform") ?? "") ?? [];
    x += Number(dx ?? 0);
    y += Number(dy ?? 0);
  }
  const text = element.textContent;
  const size = Number(inherited("font-size") ?? chartSize);
  const width = textWidth(text, size, inherited("font-weight") === "600" ? "semibold" : "regular");
  const anchor = inherited("text-anchor");
  const left = anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x;
  const own = element.getAttribute("y") ?? "0";
  const base = y + Number.parseFloat(own) * (own.endsWith("em") ? size : 1);
  if ((element.getAttribute("transform") ?? "").includes("rotate(-90")) {
    return { text, left: x - size * 0.5, right: x + size * 0.5, top: base, bottom: base + width };
  }
  return { text, left, right: left + width, top: base - size * 0.7, bottom: base + size * 0.05 };
}

it("puts every mark of a line at the height of its number", () => {
  const svg = draw(scenarioLines);
  const zero = Number(svg.getAttribute("data-zero"));
  const unit = Number(svg.getAttribute("data-unit-pixels"));
  const marks = Array.from(svg.querySelectorAll("[data-ref]"));
  expect(marks).toHaveLength(20);
  for (const mark of marks) {
    const [, moved] = /translate\([-\d.]+,([-\d.]+)\)/.exec(mark.getAttribute("transform") ?? "") ?? [];
    const y = mark.getAttribute("cy") ?? moved;
    const point = scenarioLines.series
      .flatMap(({ points }) => points)
      .find(({ ref }) => ref === mark.getAttribute("data-ref"));
    const value = point?.figure.value;
    if (point === undefined || typeof value !== "number") throw new Error("a mark without number");
    expect(Number(y)).toBeCloseTo(zero - inWrittenUnits(value, point.figure, scenarioLines.style) * unit, 1);
  }
});

it("makes the bars of a stack as long as their numbers, but for the seams between them", () => {
  const svg = draw(stackedBalance);
  const unit = Number(svg.getAttribute("data-unit-pixels"));
  for (const bar of Array.from(svg.querySelectorAll("rect[data-ref]"))) {
    const euros = Math.abs(Number(bar.getAttribute("data-value"))) / 1e8;
    expect(Math.abs(Number(bar.getAttribute("height")) - euros * unit)).toBeLessThanOrEqual(2.6);
  }
});

it("draws no mark of zero for a number that is missing, but a cross and a word", () => {
  const svg = draw(groupedSpending);
  const pm = Array.from(svg.querySelectorAll('[data-value="pm"]'));
  expect(pm.map((mark) => mark.tagName.toLowerCase())).toEqual(["path"]);
  expect(svg.textContent).toContain("× Raming heel 2026, Armoedebeleid: PM");
});

it("leaves a gap in the line where a number is missing", () => {
  const gap: LineState = {
    ...scenarioLines,
    series: scenarioLines.series
      .slice(0, 1)
      .map((one) => ({ ...one, points: one.points.filter(({ at }) => at !== "2027") })),
  };
  const path = Array.from(draw(gap).querySelectorAll("path")).find((one) => one.getAttribute("d")?.match(/M.*M/));
  expect(path?.getAttribute("d")?.match(/M/g)).toHaveLength(2);
});

it("writes numbers with a decimal comma and a true minus", () => {
  expect(draw(scenarioLines).textContent).toContain("−3,66");
  expect(draw(scenarioLines).textContent).not.toMatch(/-\d|\d\.\d\d\b/);
});

it("follows the reader's colours in the browser and fixes them on paper", () => {
  expect(draw(stackedBalance, 640, cssTheme).outerHTML).toContain("var(--chart-wmo, #2e6fd6)");
  expect(draw(stackedBalance, 640, fixedThemes.print).outerHTML).not.toContain("var(");
});

it.each([
  ["name", { name: " " }, "has no name"],
  ["sentence", { sentence: sentence("") }, "has no sentence"],
  ["usable id", { id: 'x"><script>' }, "needs an id"],
  ["axis", { axis: [] }, "has an empty axis"],
  ["place on its axis for a point", { axis: ["2025"] }, "which is not on its axis"],
])("refuses a chart without %s", (_, change, words) => {
  expect(() => draw({ ...scenarioLines, ...change })).toThrow(words);
});

it("keeps hostile words words", () => {
  const hostile = '<script>alert("x")</script>';
  const svg = draw({
    ...scenarioLines,
    name: hostile,
    sentence: sentence(hostile),
    series: scenarioLines.series.map((one) => ({ ...one, label: `${one.label} ${hostile}` })),
  });
  expect(svg.querySelector("script")).toBeNull();
  expect(svg.outerHTML).not.toContain("<script");
});
