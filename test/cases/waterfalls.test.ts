import { describe, expect, it } from "vitest";
import { compareOpened } from "../../src/cases/compare-scenarios.ts";
import { financePage } from "../../src/cases/pages/finance.ts";
import type { WaterfallState } from "../../src/chart/waterfall.ts";
import { isMissing } from "../../src/figure/missing.ts";
import { plain } from "../../src/text/sentence.ts";
import { published, type publishedIds, reader } from "../support/published.ts";

type Id = (typeof publishedIds)[number];

/** What a waterfall ends at, less its beginning and its steps: nothing, when it is honest. */
function leftOver({ steps }: WaterfallState): number {
  return steps.reduce((sum, { role, figure: { value } }) => {
    if (isMissing(value)) return Number.NaN;
    return role === "end" ? sum - value : sum + value;
  }, 0);
}

const onFinance = (id: Id) =>
  financePage
    .make(published(id), reader)
    .blocks.flatMap((block) => (block.type === "chart" && block.chart.type === "waterfall" ? [block.chart] : []));

describe("a waterfall of what was spent", () => {
  it("leads Almelo from 2015 to 2016 by product, the last years with the same lines, and adds up (L1191–1198)", () => {
    const [fall, ...others] = onFinance("almelo-2018");
    expect(others).toEqual([]);
    expect(fall?.name).toBe("Uitgaven van 2015 naar 2016, per product");
    expect(fall && leftOver(fall)).toBe(0);
    expect(fall?.steps.map(({ label }) => label)).toEqual([
      "2015",
      "Werkgelegenheid",
      "Wmo en jeugd",
      "correctie uitgaven die betrekking hebben op 2016",
      "Sociale uitkeringsvoorzieningen",
      "Sociale werkvoorziening",
      "Wmo centrumgemeenten",
      "Wmo",
      "2016",
    ]);
  });

  it.each(["raalte-2020", "tynaarlo-2018", "dronten-2018"] as const)(
    "is not drawn for %s, and the page says why",
    (id) => {
      expect(onFinance(id)).toEqual([]);
      const said = financePage.make(published(id), reader).blocks;
      expect(
        said.some(
          (block) =>
            block.type === "paragraph" && plain(block.content).includes("waterval van oorzaken is er daarom niet"),
        ),
      ).toBe(true);
    },
  );
});

describe("a waterfall of a variant of Tynaarlo", () => {
  const falls = compareOpened(published("tynaarlo-2018"), reader).scenarios.flatMap(({ charts }) =>
    charts.flatMap((chart) => (chart.type === "waterfall" ? [chart] : [])),
  );

  it("leads from the legal floor by its posts to the printed total, and adds up to the cent", () => {
    expect(falls.map(({ id }) => id)).toHaveLength(4);
    for (const fall of falls) expect(leftOver(fall), fall.id).toBe(0);
  });

  it("shows what the posts do not explain as a step of its own, and only where there is something (L1786)", () => {
    expect(falls.filter(({ steps }) => steps.some(({ id }) => id === "rest")).map(({ id }) => id)).toEqual([
      "opbouw-variant-huidig",
    ]);
  });
});
