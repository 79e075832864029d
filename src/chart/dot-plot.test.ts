import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { carePerInhabitant, costsAmongPeers } from "../../test/golden/example-dot-plots.ts";
import type { DotPlotState } from "./dot-plot.ts";
import { fixedThemes } from "./palette.ts";
import { renderChart } from "./render-chart.ts";
import { twin } from "./twin.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

function draw(state: DotPlotState, width = 640): SVGElement {
  return renderChart(state, { document, width, theme: fixedThemes.light });
}

describe("a municipality among its peers", () => {
  it.each([640, 350])("stands with each dot at its number at %d pixels", (width) => {
    for (const state of [costsAmongPeers, carePerInhabitant]) {
      const svg = draw(state, width);
      const zero = Number(svg.getAttribute("data-zero"));
      const unit = Number(svg.getAttribute("data-unit-pixels"));
      const known = state.rows.flatMap(({ peers }) => peers.filter(({ figure }) => typeof figure.value === "number"));
      expect(known.length).toBeGreaterThan(4);
      for (const { ref, figure } of known) {
        const dot = svg.querySelector(`[data-ref="${ref}"] circle`);
        expect(Number(dot?.getAttribute("cx")), ref).toBeCloseTo(zero + (Number(figure.value) / 100) * unit, 1);
      }
    }
  });

  it("is a diamond where the others are circles", () => {
    const svg = draw(costsAmongPeers);
    expect(svg.querySelectorAll('[data-series="eigen"] circle')).toHaveLength(0);
    expect(svg.querySelectorAll('[data-ref="vergelijking/jeugd/g1"] circle')).toHaveLength(1);
  });

  it("comes in the order of the numbers, with who has none below and by name", () => {
    const words = Array.from(draw(costsAmongPeers).querySelectorAll("[data-ref] > text"), (text) => text.textContent);
    const names = words.filter((word) => /^[A-Z]/.test(word));
    expect(names).toEqual([
      ...["Waterrijk", "Noordermeer", "Sint Odaburg aan de Oude IJssel", "Kerkwoude", "Heerland", "Duinrand"],
      ...["Lageveen", "Rietberg"],
    ]);
    expect(words.at(-1)).toBe("niet gemeten");
  });

  it("says in words per subject what it has, what the mean is and how many have a number", () => {
    const words = draw(carePerInhabitant, 900).textContent;
    expect(words).toContain("Waterrijk 512 · gemiddelde van de groep 431 · 5 van 7 andere gemeenten met een getal");
    expect(words).toContain("× Jeugdhulp: Lageveen nog niet bekend, Rietberg niet gemeten");
    expect(words).toContain("× Participatie en sociale werkvoorziening: gemiddelde van de groep onbekend");
  });

  it("stands first in the table, the mean last; many subjects go downwards", () => {
    const table = twin(costsAmongPeers);
    expect(table.rows[0]?.header).toBe("Waterrijk (eigen gemeente)");
    expect(table.rows.at(-1)?.header).toBe("gemiddelde van de groep");
    const few = carePerInhabitant.rows.map((row) => ({ ...row, peers: row.peers.slice(0, 1) }));
    const many = twin({ ...carePerInhabitant, rows: few });
    expect(many.rows.map(({ header }) => header)).toEqual(carePerInhabitant.rows.map(({ label }) => label));
  });

  it.each([
    ["no subject", { rows: [] }, "has no rows"],
    ["a subject twice", { rows: [...costsAmongPeers.rows, ...costsAmongPeers.rows] }, "has two rows of one id"],
    ["itself as a peer", { own: "Duinrand" }, 'names a municipality twice in "jeugd"'],
  ])("is refused with %s", (_, change, words) => {
    expect(() => draw({ ...costsAmongPeers, ...change })).toThrow(words);
  });
});

it("draws a subject of which nobody has a number without an axis that lies", () => {
  const [row] = costsAmongPeers.rows;
  const missing = row?.peers[3]?.figure;
  if (row === undefined || missing === undefined) throw new Error("the example has a peer without a number");
  const none = {
    ...row,
    own: { ...row.own, figure: missing },
    peers: row.peers.map((peer) => ({ ...peer, figure: missing })),
  };
  const { reference: _reference, ...bare } = none;
  const svg = draw({ ...costsAmongPeers, rows: [bare] });
  expect(svg.querySelectorAll("circle[cx='NaN'], path[d*='NaN']")).toHaveLength(0);
  expect(svg.outerHTML).not.toContain("NaN");
});
