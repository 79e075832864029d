import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { indicators } from "../../src/monitor/catalogue/indicators.ts";
import { composeModel } from "../../src/monitor/compose-model.ts";
import { usualRules } from "../../src/monitor/monitor-settings.ts";
import { dayNumber } from "../../src/synth/day-number.ts";
import { seedOfCommit, streamOf } from "../disclosure/random-cubes.ts";
import type { Question } from "../monitor/truth/history.ts";
import { truths } from "../monitor/truth/truths.ts";
import { type DeliveredLine, deliveredFiles, factsAt } from "../support/delivered-facts.ts";
import { runCli } from "../support/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-trace-"));
const [town, lake] = [join(folder, "town"), join(folder, "lake")];
const lastDay = "2024-02-29";
const isDeep = process.env["SLUITEND_PROPERTY_RUNS"] !== undefined;
let files: ReadonlyMap<string, string> = new Map();

/** Models of which a number can be counted again from messages, benefits and reports alone. */
const counted = new Set([
  ...["trajecten-per-maand", "toewijzingen-per-maand", "zorgperioden-per-maand", "wisselingen-per-maand"],
  ...["wachten-per-maand", "verwijzers-per-maand", "stopredenen-per-maand", "declaraties-per-maand"],
  ...["prijs-en-volume-per-maand", "clienten-per-maand", "clienten-per-product", "clienten-per-aanbieder"],
  ...["samenloop-per-maand", "uitkeringen-per-maand", "toegang-per-maand"],
]);

beforeAll(async () => {
  const size = ["--inhabitants", "800", "--months", "14", "--seed", "8"];
  expect((await runCli(["synth", ...size, "--out", town])).code).toBe(0);
  const at = ["--lake", lake];
  const messages = ["import", "istandaarden", join(town, "berichten"), ...at, "--gemeente", "9908"];
  expect((await runCli([...messages, "--jeugdreclassering"])).code).toBe(0);
  for (const [source, name] of [
    ["uitkeringen", "uitkeringen.csv"],
    ["toegang", "meldingen.csv"],
  ] as const) {
    const mapping = ["--mapping", join(town, "mapping", `${source}.yaml`), "--known-on", lastDay];
    expect((await runCli(["import", source, join(town, name), ...at, ...mapping])).code).toBe(0);
  }
  const messageFiles = readdirSync(join(town, "berichten")).map((name) => join(town, "berichten", name));
  files = await deliveredFiles([...messageFiles, join(town, "uitkeringen.csv"), join(town, "meldingen.csv")]);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Told {
  readonly indicator: string;
  readonly period: string;
  readonly by: Readonly<Record<string, string>>;
  readonly value: unknown;
}

const month = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;

/** Asks the lines of a number and counts it again from what stands at those lines. */
async function countAgain({ indicator: id, period, by, value }: Told) {
  const indicator = indicators.find((one) => one.id === id);
  if (indicator === undefined) throw new Error(`no indicator ${id}`);
  const where = Object.entries(by).map((pair) => pair.join("="));
  const answer = await runCli([
    ...["trace", "--lake", lake, "--indicator", id, "--month", period, "--as-of", lastDay, "--most", "100000"],
    ...["--purpose", "toets", "--json", ...(where.length === 0 ? [] : ["--where", where.join(",")])],
  ]);
  const trace: { readonly value: number; readonly total: number; readonly lines: readonly DeliveredLine[] } =
    JSON.parse(answer.out);
  const { model, counting, measure, unit } = indicator;
  const question: Question = { ...usualRules, from: month(period), until: month(period), asOf: dayNumber(2024, 2, 29) };
  const facts = factsAt(files, trace.lines);
  const truth = truths[counting === undefined ? model : `${model} ${counting}`]?.(facts, question);
  const keys = composeModel(model, counting).keys.filter((key) => key !== "gemeente");
  const place = keys.map((key) => (key === "maand" ? period : (by[key] ?? "*"))).join("|");
  const again = truth?.get(place)?.[measure.column] ?? 0;
  const inUnit = unit.startsWith("euro") ? again / 100 : again;
  return { traced: trace.value, again, said: "over" in measure ? undefined : value, inUnit };
}

describe("a number of the monitor", () => {
  test("is counted from lines of the delivered files, which alone give that number", {
    timeout: 1_200_000,
  }, async () => {
    const { out } = await runCli([
      ...["monitor", "--lake", lake, "--internal", "--purpose", "toets", "--json"],
      ...["--from", "2023-01", "--as-of", lastDay],
    ]);
    const all: readonly Told[] = JSON.parse(out).figures;
    const figures = all.filter(({ indicator, value }) => {
      const found = indicators.find(({ id }) => id === indicator);
      return found !== undefined && counted.has(found.model) && typeof value === "number" && value !== 0;
    });
    const seed = seedOfCommit();
    const random = streamOf(seed);
    const wrong: unknown[] = [];
    for (let count = 0; count < (isDeep ? 200 : 6); count++) {
      const figure = figures[Math.floor(random() * figures.length)];
      if (figure === undefined) throw new Error("no figures");
      const { traced, again, said, inUnit } = await countAgain(figure);
      if (traced !== again || (said !== undefined && said !== inUnit)) wrong.push({ figure, traced, again, seed });
    }
    expect(figures.length).toBeGreaterThan(500);
    expect(wrong).toEqual([]);
  });

  test("names of a client the place in the file only, and who looked is on record first", async () => {
    const asked = ["trace", "--lake", lake, "--indicator", "clienten-gestart", "--month", "2023-06"];
    const refused = await runCli(asked);
    expect([refused.code, refused.out]).toEqual([2, ""]);
    expect(refused.error).toContain("Bij ware aantallen hoort een doel");
    const { code, out, error } = await runCli([...asked, "--purpose", "klacht nalopen", "--most", "3"]);
    expect([code, out.trimEnd().split("\r\n").length]).toEqual([0, 4]);
    expect(error).toContain("Hier staan de eerste 3.");
    expect(out).not.toMatch(/;[0-9a-f]{32};[0-9a-f]{32}/);
    const last = readFileSync(join(lake, "inzage.jsonl"), "utf8").trimEnd().split("\n").at(-1) ?? "";
    expect(JSON.parse(last)).toMatchObject({ purpose: "klacht nalopen", indicators: ["herleid clienten-gestart"] });
  });

  test("that is nowhere, or worked out of other numbers, is refused with what to do", async () => {
    const ask = async (...args: readonly string[]) =>
      (await runCli(["trace", "--lake", lake, "--purpose", "toets", ...args])).error;
    expect(await ask("--indicator", "gedeclareerd", "--month", "2031-05")).toContain("er in 2031-05 geen getal");
    const nowhere = await ask("--indicator", "geleverd-volume", "--month", "2023-06", "--where", "wet=wmo");
    expect(nowhere).toMatch(/bijvoorbeeld bij --where wet=wmo,categorie=\d\d,product=\w+,eenheid=\d\d/);
    const place = /--where (\S+?)(?: of |\.)/.exec(nowhere)?.[1] ?? "";
    expect(await ask("--indicator", "geleverd-volume", "--month", "2023-06", "--where", place)).toMatch(
      /^De som is [\d.,]+ eenhe(id|den), geteld uit/,
    );
    expect(await ask("--indicator", "concentratie-aanbieders", "--month", "2023")).toContain("geen eigen regels");
    expect(await ask("--indicator", "gedeclareerd", "--month", "mei")).toContain("kan niet bij “--month”");
    expect(await ask("--product", "35", "--stage", "beloofd", "--month", "2023")).toContain("kan niet bij “--stage”");
  });
});

describe("an amount of the tie-out", () => {
  test("adds up from the amounts on the lines that are named", { timeout: 120_000 }, async () => {
    const view = JSON.parse(
      (
        await runCli([
          "aansluiting",
          "--lake",
          lake,
          "--internal",
          "--purpose",
          "toets",
          "--json",
          "--store",
          join(folder, "db"),
        ])
      ).out,
    );
    const { product, years } = view.products[0];
    for (const stage of ["toegewezen", "gedeclareerd", "goedgekeurd"]) {
      const asked = ["trace", "--lake", lake, "--product", product, "--stage", stage, "--month", "2023", "--json"];
      const { out, error } = await runCli([...asked, "--purpose", "toets", "--most", "100000"]);
      const trace = JSON.parse(out);
      expect(error).toMatch(/^De som is €\s[\d.]+,\d\d, geteld uit .* regels? in /);
      expect(trace.lines.reduce((sum: number, one: { amount: number }) => sum + one.amount, 0)).toBe(trace.value);
      const { amounts } = years.find((one: { period: string }) => one.period === "2023");
      // Of allocations without a known price the amount is not nothing but PM.
      expect(amounts[stage]).toEqual(
        stage === "toegewezen" && trace.value === 0 ? { missing: "pm" } : trace.value / 100,
      );
    }
  });
});
