import { describe, expect, test } from "vitest";
import type { Grid } from "./grid.ts";
import { productIndex } from "./product.ts";
import { partsOf, prepare } from "./simulate.ts";

const months = 36;
const inhabitants = 20_000;
const run = prepare({ inhabitants, months, seed: 1, start: 2023 * 12, regimes: [] });
for (const _ of partsOf(run));

/** The last year of a count of a product. */
function lastYear(grid: Grid, product: string): number {
  return Array.from({ length: 12 }, (_, at) => grid.at(productIndex(product), months - 1 - at)).reduce(
    (sum, one) => sum + one,
    0,
  );
}

// Numbers of the published files; how near they are is told in docs/reference/synthetic-municipality.md. One seed, so nothing here is chance.
describe("use and spending lie near what was published", () => {
  test.each([
    ["begeleiding-individueel", 70, 110, "Zwolle 2017: 13.439 million for 126,138 inhabitants (L3222)"],
    ["hulp-bij-het-huishouden", 45, 75, "Zwolle 2017: 7.354 million (L3220)"],
    ["dagbesteding", 20, 40, "Zwolle 2017: 3.778 million (L3216)"],
    ["jeugd-ggz", 28, 65, "Zwolle 2017: 7.802 million (L3234)"],
  ])("%s costs %i to %i euros an inhabitant: %s", (product, least, most) => {
    const euros = lastYear(run.truth.money.delivered, product) / 100 / inhabitants;
    expect(euros).toBeGreaterThan(least);
    expect(euros).toBeLessThan(most);
  });

  test("of a thousand inhabitants 6 to 12 have guidance at home at one time (Zwolle 2017: 13.5 in a year, L1808)", () => {
    const average = lastYear(run.truth.people.inCare, "begeleiding-individueel") / 12;
    expect((average / inhabitants) * 1000).toBeGreaterThan(6);
    expect((average / inhabitants) * 1000).toBeLessThan(12);
  });

  test("most of what is accepted is declared at once, and some a year later", () => {
    let [all, atOnce, late] = [0, 0, 0];
    // Of the first months everything has come.
    for (const law of [0, 1])
      for (let month = 0; month < 18; month += 1)
        for (let lag = 0; lag < 25; lag += 1) {
          const cents = run.truth.triangle.at(law * months + month, lag);
          all += cents;
          if (lag === 0) atOnce += cents;
          if (lag >= 6) late += cents;
        }
    expect(atOnce / all).toBeGreaterThan(0.5);
    expect(atOnce / all).toBeLessThan(0.75);
    expect(late).toBeGreaterThan(0);
  });
});
