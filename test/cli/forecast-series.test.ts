import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { RandomStream } from "../../src/figure/random-stream.ts";
import { runCli } from "../support/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-series-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function series(text: string, ...args: readonly string[]) {
  const path = join(folder, "reeks.csv");
  writeFileSync(path, text);
  return await runCli(["forecast", "series", path, ...args]);
}

function month(t: number): string {
  return `${2020 + Math.floor(t / 12)}-${String((t % 12) + 1).padStart(2, "0")}`;
}

const random = new RandomStream(3, 1);
const amounts = Array.from({ length: 60 }, (_, t) =>
  Math.round((80_000 + 500 * t) * (t % 12 === 6 ? 0.8 : 1) * (1 + 0.05 * random.normal())),
);
const file = `maand;bedrag\n${amounts.map((amount, t) => `${month(t)};${amount}`).join("\n")}\n`;

describe("sluitend forecast series", () => {
  it("gives months with intervals and, beside them, how often such intervals held", async () => {
    const { code, out, error } = await series(file, "--json", "--horizon", "18", "--budget", "2024=1200000");
    expect(code).toBe(0);
    expect(error).toBe("");
    expect(out).not.toMatch(/\bnull\b|NaN|Infinity/);
    const { series: all, calibration } = JSON.parse(out);
    expect(calibration).toEqual({ series: 0, factors: { "0.8": 0.9, "0.95": 0.98 } });
    const [one] = all;
    expect(one).toMatchObject({ asOf: "2024-12", method: "combination", because: "usual" });
    expect(one.forecast).toHaveLength(18);
    expect(one.forecast[0].month).toBe("2025-01");
    expect(one.forecast.map(({ intervals }: { intervals: readonly object[] }) => intervals.length)).toEqual(
      new Array<number>(18).fill(2),
    );
    for (const { of, inside, share } of one.coverage) expect(share).toBe(inside / of);
    expect(one.coverage[1].share).toBeGreaterThan(0.9);
    expect(one.accuracy.mase).toBeLessThan(1);
    expect(one.yearEnd.map(({ basis }: { basis: string }) => basis).sort()).toEqual([
      "budget",
      "forecast",
      "last-year",
      "straight-line",
    ]);
  });

  it("says it in sentences: method, why, months, coverage, and what the straight line would have done", async () => {
    const { out } = await series(file);
    expect(out).toContain("reeks.csv: combinatie van vijf methoden.");
    expect(out).toContain("op het verleden was geen andere duidelijk beter");
    expect(out).toMatch(/Maand +Verwacht +80% zeker tussen +95% zeker tussen/);
    expect(out).toMatch(/2025-07 +\d+\.\d{3} +\d+\.\d{3} – \d+\.\d{3}/);
    expect(out).toMatch(/Interval van 95%: op het verleden vielen \d+ van de \d+ maanden erin/);
    expect(out).toMatch(/deze methode [\d,]+%, rechte lijn [\d,]+%, vorig jaar [\d,]+%\./);
    expect(out).toContain("geijkt op gepubliceerde reeksen (M3)");
  });

  it("says of each series that cannot be forecast why not, and answers no when none can", async () => {
    const text = `reeks,maand,waarde\nnieuw,2024-01,5\nnieuw,2024-02,7\nleeg,2024-01,\n`;
    const { code, out } = await series(text);
    expect(code).toBe(1);
    expect(out).toContain("nieuw: niet te voorspellen, want er zijn maar 2 maanden bekend en er zijn er 6 nodig.");
    expect(out).toContain("leeg: niet te voorspellen, want er is geen enkele maand bekend.");
    const { out: json } = await series(text, "--json");
    expect(JSON.parse(json).series[1]).toMatchObject({ series: "leeg", forecast: { missing: "not-quantified" } });
  });

  it("names every fallback: gaps, months to bridge, a break, a flat and an intermittent series", async () => {
    const rows = amounts.flatMap((amount, t) => [
      `gaten,${month(t)},${t === 9 ? "" : amount}`,
      `breuk,${month(t)},${t >= 40 ? amount * 2 : amount}`,
      `vlak,${month(t)},250`,
      `nul,${month(t)},0`,
      `los,${month(t)},${t % 4 === 1 ? amount : 0}`,
    ]);
    const { out } = await series(`reeks,maand,waarde\n${rows.join("\n")}\ngaten,2025-01,\ngaten,2025-02,\n`);
    expect(out).toContain("1 maand zonder waarde");
    expect(out).toContain("De laatste 2 maanden zijn nog niet bekend");
    expect(out).toMatch(/Breuk in 2023-05: vanaf daar ligt het niveau \d+,\d% hoger/);
    expect(out).toContain("Alle maanden zijn gelijk.");
    expect(out).toContain("Alle maanden zijn nul.");
    expect(out).toContain("In 15 van 60 maanden kwam iets");
    expect(out).toMatch(/^los: (?:omvang en|gemiddelde|gewogen niveau)/m);
  });

  it("stands in the past with what was known then when the file says when that was", async () => {
    const rows = amounts.flatMap((amount, t) => [
      `${month(t)},${Math.round(amount * 0.7)},${month(t)}-28`,
      `${month(t)},${amount},${month(t + 2)}-15`,
    ]);
    const { out, error } = await series(`maand,bedrag,bekend op\n${rows.join("\n")}\n`, "--json", "--method", "naive");
    expect(error).toBe("");
    const [one] = JSON.parse(out).series;
    // The last month is known only in part, so that repeating it expects too little, as it did at every moment before.
    expect(one.method).toBe("naive");
    expect(one.asOf).toBe("2025-02");
    expect(one.forecast[0].value).toBe(amounts[59]);
    expect(one.accuracy.bias).toBeLessThan(-0.2);
  });

  it.each([
    ["a month that is none", "maand,waarde\njanuari,4\n", [], "regel 2, kolom maand: “januari” is geen maand"],
    ["a value that is no number", "maand,waarde\n2024-01,veel\n", [], "regel 2, kolom waarde"],
    [
      "a quarter",
      "periode,waarde\n2024-Q1,4\n",
      [],
      "regel 2, kolom periode: “2024-Q1” is geen maand, maar een andere periode",
    ],
    [
      "a month that comes twice",
      "maand,waarde\n2024-01,4\n2024-01,5\n",
      [],
      "regel 3, kolom maand: De maand “2024-01” staat ook al op regel 2",
    ],
    ["a day of knowing that is none", "maand,waarde,bekend op\n2024-01,4,ooit\n", [], "“ooit”"],
    ["no column of values", "maand,hoeveel\n2024-01,4\n", [], "De kolommen heten nu: “maand”, “hoeveel”"],
    ["a horizon beyond five years", file, ["--horizon", "61"], "--horizon"],
    ["a method that does not exist", file, ["--method", "kristal"], "--method"],
    ["a budget without a year", file, ["--budget", "veel"], "--budget"],
  ])("refuses %s, with the reason", async (_, text, args, said) => {
    const { code, out, error } = await series(text, ...args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(error).toContain(said);
  });
});
