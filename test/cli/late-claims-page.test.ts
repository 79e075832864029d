import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";

const folder = new URL("../../docs/handleiding/", import.meta.url);
const page = readFileSync(new URL("late-declaraties.md", folder), "utf8");
const file = fileURLToPath(new URL("voorbeelden/late-declaraties.csv", folder));

/** As the page writes whole euros. */
const written = (amount: number) => Math.round(amount).toLocaleString("nl-NL");

describe("the example of the guide: three quarters declared", () => {
  test("says on the page what the program says", async () => {
    let out = "";
    const code = await run(["triangle", file, "--incremental", "--json"], {
      out: (content) => {
        out += String(content);
      },
      error: () => undefined,
      writeFile: async () => undefined,
      env: {},
    });
    expect(code).toBe(0);
    const { origins, total } = JSON.parse(out);
    const year = origins.filter(({ origin }: { origin: string }) => origin.startsWith("2017"));
    const sum = (key: string) => year.reduce((all: number, one: Record<string, number>) => all + (one[key] ?? 0), 0);
    expect(year).toHaveLength(9);
    expect(page).toContain(`${written(sum("latest"))} euro gedeclareerd`);
    expect(page).toContain(`${(sum("latest") / 0.75 / 1e6).toFixed(2).replace(".", ",")} miljoen.`);
    expect(page).toContain(`komt nog ${written(total.reserve)} euro`);
    expect(page).toContain(`tussen ${written(total.quantiles["0.1"])} en ${written(total.quantiles["0.9"])}`);
    expect(page).toContain(`${(sum("ultimate") / 1e6).toFixed(2).replace(".", ",")} miljoen, en het jaar`);
    // What came of those months afterwards, as the page says, lies within the interval.
    const came = Number(/kwam nog ([\d.]+) euro/.exec(page)?.[1]?.replaceAll(".", ""));
    expect(came).toBeGreaterThan(total.quantiles["0.1"]);
    expect(came).toBeLessThan(total.quantiles["0.9"]);
  });

  test("says of the whole year what the program says", async () => {
    let out = "";
    await run(["forecast", "year", file, "--incremental", "--json"], {
      out: (content) => {
        out += String(content);
      },
      error: () => undefined,
      writeFile: async () => undefined,
      env: {},
    });
    const { total } = JSON.parse(out);
    const millions = (amount: number) => (amount / 1e6).toFixed(2).replace(".", ",");
    const [{ lower, upper }] = total.ranges;
    expect(page).toContain(
      `${millions(total.expected)} miljoen, met 80% zekerheid tussen ${millions(lower)} en ${millions(upper)}`,
    );
  });
});
