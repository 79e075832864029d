import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { transformationPlan } from "../../test/golden/example-timeline.ts";
import { statusSymbols } from "./draw-timeline.ts";
import { fixedThemes } from "./palette.ts";
import { renderChart } from "./render-chart.ts";
import { type TimelineState, writeQuarters } from "./timeline.ts";
import { twin } from "./twin.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

function draw(state: TimelineState, width = 640): SVGElement {
  return renderChart(state, { document, width, theme: fixedThemes.light });
}

function row(svg: SVGElement, id: string): Element {
  const found = svg.querySelector(`[data-row="${id}"]`);
  if (found === null) throw new Error(`no row ${id}`);
  return found;
}

describe("a timeline of projects", () => {
  it.each([640, 350])("has the rows, spans and words of its table at %d pixels", (width) => {
    const svg = draw(transformationPlan, width);
    const lines = twin(transformationPlan).rows.filter(({ role }) => role === "line");
    const drawn = Array.from(svg.querySelectorAll("[data-row]"), (one) => one.getAttribute("data-row"));
    expect(drawn).toEqual(lines.map(({ id }) => id));
    for (const { id, cells } of lines) {
      const words = cells.slice(0, 3).flatMap((cell) => (cell.type === "text" ? [cell.text] : []));
      for (const word of words) expect(row(svg, id).querySelector("title")?.textContent, id).toContain(word);
    }
  });

  it("tells not yet due from delayed by a word, a sign and a bar, not by colour alone", () => {
    const svg = draw(transformationPlan);
    const shapes = (id: string) => Array.from(row(svg, id).querySelectorAll("g > *"), ({ tagName }) => tagName);
    expect(row(svg, "p3").textContent).toContain("vertraagd");
    expect(row(svg, "p5").textContent).toContain("nog niet aan de orde");
    expect(shapes("p3")).not.toEqual(shapes("p5"));
  });

  it("draws the reporting quarter as a line at its end, and what goes on up to there", () => {
    const svg = draw(transformationPlan);
    const line = Array.from(svg.querySelectorAll("line")).find((one) => one.getAttribute("stroke-width") === "2");
    const running = row(svg, "p2").querySelectorAll("path");
    const tip = /L([\d.]+),/.exec(running[1]?.getAttribute("d") ?? "")?.[1];
    expect(Number(tip)).toBeCloseTo(Number(line?.getAttribute("x1")) - 1, 1);
    expect(svg.textContent).toContain("stand na het tweede kwartaal 2026");
  });

  it("gives a plan without an end an open bar, and says where there is no plan", () => {
    const svg = draw(transformationPlan);
    expect(row(svg, "p6").querySelector("path")?.getAttribute("d")).not.toContain("Z");
    expect(row(svg, "p5").querySelectorAll("path")[0]?.getAttribute("d")).toContain("Z");
    expect(row(svg, "p9").textContent).toContain("geen planning bekend");
  });

  it("has a sign of its own for each status", () => {
    const signs = Object.values(statusSymbols);
    expect(new Set(signs).size).toBe(signs.length);
  });

  it("writes quarters as people do", () => {
    const first = { type: "quarter", year: 2026, quarter: 2 } as const;
    expect(writeQuarters({ first, last: first }, "nl")).toBe("K2 2026");
    expect(writeQuarters({ first, last: { ...first, year: 2027 } }, "nl")).toBe("K2 2026 – K2 2027");
    expect(writeQuarters({ first }, "en")).toBe("from Q2 2026");
  });

  it("is refused without projects, with one twice, and with one that ends before it starts", () => {
    const [theme] = transformationPlan.themes;
    if (theme === undefined) throw new Error("the example has themes");
    const change = (themes: TimelineState["themes"]) => () => draw({ ...transformationPlan, themes });
    expect(change([{ ...theme, projects: [] }])).toThrow("has no projects");
    expect(change([theme, theme])).toThrow("has two projects of one id");
    const reversed = {
      first: { type: "quarter", year: 2026, quarter: 2 },
      last: { type: "quarter", year: 2026, quarter: 1 },
    } as const;
    const wrong = theme.projects.map((project) => ({ ...project, planned: reversed }));
    expect(change([{ ...theme, projects: wrong }])).toThrow('lets "p1" end before it starts');
  });
});
