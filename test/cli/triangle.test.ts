import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import {
  autoLiability,
  generalLiability,
  mclIncurred,
  mclPaid,
  mortgage,
  raa,
  schmidt,
} from "../../src/forecast/runoff/published.fixture.ts";
import type { Triangle } from "../../src/forecast/runoff/triangle.ts";
import { runCli } from "../support/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-triangle-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function csv({ origins, developments, cells }: Triangle): string {
  const rows = cells.flatMap((row, at) =>
    row.flatMap((cell, column) => (cell === undefined ? [] : [`${origins[at]},${developments[column]},${cell}`])),
  );
  return `origin,development,value\n${rows.join("\n")}\n`;
}

async function triangle(...args: readonly string[]) {
  return await runCli(["triangle", ...args], async () => {
    throw new Error("nothing to write");
  });
}

const json = async (...args: readonly string[]) => JSON.parse((await triangle(...args, "--json")).out);
const raaFile = file("raa.csv", csv(raa));

describe("sluitend triangle", () => {
  test("gives the published numbers of Mack 1994 as JSON", async () => {
    const answer = await json(raaFile);
    expect(answer.method).toBe("mack");
    expect(answer.total.reserve).toBeCloseTo(52135.23, 2);
    expect(answer.total.standardError).toBeCloseTo(26909.01, 2);
    expect(answer.origins[9]).toMatchObject({ origin: "10", latest: 2063 });
    expect(answer.origins[9].standardError).toBeCloseTo(24566.29, 1);
    expect(answer.factors[0]).toMatchObject({ from: "1", to: "2", count: 9 });
    expect(answer.nextPeriods).toHaveLength(9);
    expect(answer.total.quantiles["0.5"]).toBeLessThan(answer.total.reserve);
  });

  test("takes the choices of the contract", async () => {
    const tailed = ["--tail", "1,05", "--tail-error", "0.02", "--tail-sigma", "71"];
    const { total } = await json(file("mortgage.csv", csv(mortgage)), "--method", "mack", ...tailed);
    expect(total.standardError).toBeCloseTo(4053667.67, 1);
    expect((await json(raaFile, "--sigma", "log-linear")).total.standardError).toBeCloseTo(26880.74, 2);
    expect((await json(raaFile, "--periods", "4")).total.reserve).toBeCloseTo(59220.63, 2);
    expect((await json(raaFile, "--tail", "exponential")).total.reserve).toBeCloseTo(54146.2, 1);
    expect((await json(raaFile, "--exclude", "2:2,3:2")).factors[0].count).toBe(7);
    expect((await json(raaFile, "--average", "simple")).factors[0].factor).toBeCloseTo(8.206, 3);
    expect((await json(raaFile, "--drop-latest")).origins).toHaveLength(9);
  });

  test("says what a straight line would have said, without an interval", async () => {
    const { total, origins } = await json(raaFile, "--method", "linear");
    expect(origins[1].ultimate).toBeCloseTo((16704 / 9) * 10, 6);
    expect(total.standardError).toEqual({ missing: "not-quantified" });
    expect((await triangle(raaFile, "--method", "linear")).out).toContain("niet te berekenen");
  });

  test("draws the whole distribution, the same for the same seed, with the error that the draws leave", async () => {
    const drawn = ["--method", "bootstrap", "--draws", "2000", "--seed", "11"];
    const [once, again] = [await json(raaFile, ...drawn), await json(raaFile, ...drawn)];
    expect(again).toEqual(once);
    expect(once.total.formulaError).toBeCloseTo(17612.73, 1);
    expect(once.total.reserve).toBeCloseTo(52135.23, 2);
    expect(Object.keys(once.total.quantiles)).toContain("0.95");
    expect(once.total.quantileErrors["0.95"]).toBeGreaterThan(0);
    expect((await triangle(raaFile, ...drawn)).out).toContain("Met 95% zekerheid");
  });

  test("weighs what was expected, as one amount or as volume, tariff and utilisation", async () => {
    const exposure = file(
      "verwacht.csv",
      `origin,exposure\n${raa.origins.map((origin) => `${origin},40000`).join("\n")}\n`,
    );
    const parts = file(
      "delen.csv",
      `origin;volume;tariff;utilisation\n${raa.origins.map((origin) => `${origin};1000;80;0,5`).join("\n")}\n`,
    );
    for (const path of [exposure, parts]) {
      const bf = await json(raaFile, "--method", "bf", "--a-priori", "0.7", "--exposure", path);
      expect(bf.total.reserve).toBeCloseTo(75203.24, 2);
    }
    const five = ["--method", "benktander", "--iterations", "5", "--a-priori", "0.7", "--exposure", exposure];
    expect((await json(raaFile, ...five)).total.reserve).toBeCloseTo(59078.18, 2);
    expect((await json(raaFile, "--method", "cape-cod", "--exposure", exposure)).total.reserve).toBeCloseTo(
      59115.89,
      2,
    );
    const sizes = [4025, 4456, 5315, 5986, 6939, 8158];
    const size = file("omvang.csv", `origin,value\n${sizes.map((one, at) => `${at + 1},${one}`).join("\n")}\n`);
    const added = await json(file("schmidt.csv", csv(schmidt)), "--method", "additive", "--exposure", size);
    expect(added.origins[5].ultimate).toBeCloseTo(7152.82539296, 5);
    expect(added.total.standardError).toBeGreaterThan(0);
  });

  test("takes what was declared and what was allocated together", async () => {
    const [paid, incurred] = [file("paid.csv", csv(mclPaid)), file("incurred.csv", csv(mclIncurred))];
    const both = ["--method", "munich", "--second", incurred, "--last-sigma", "0.1"];
    const answer = await json(paid, ...both);
    expect(answer.total.ultimate).toBeCloseTo(32371, 0);
    expect(answer.second.total.ultimate).toBeCloseTo(32688, 0);
    expect((await triangle(paid, ...both)).out).toContain("De tweede driehoek");
    const open = await json(paid, "--method", "outstanding", "--second", incurred);
    expect(open.total.reserve).toBeGreaterThan(0);
    expect(open.total.standardError).toEqual({ missing: "not-quantified" });
    expect((await triangle(paid, ...both)).out).toContain("niet te berekenen");
  });

  test("adds segments up with how they go together, and lets small ones lean on all", async () => {
    const rows = [
      [generalLiability, "algemeen"],
      [autoLiability, "auto"],
    ] as const;
    const text = rows.flatMap(([one, name]) =>
      csv(one)
        .trim()
        .split("\n")
        .slice(1)
        .map((line) => `${line},${name}`),
    );
    const path = file("groepen.csv", `origin,development,value,segment\n${text.join("\n")}\n`);
    const answer = await json(path);
    expect(answer.total.independentError).toBeCloseTo(457277.8, 0);
    expect(answer.total.standardError).toBeGreaterThan(500607 * 0.95);
    expect(answer.total.reserve).toBeCloseTo(8218874, 0);
    const leaning = await json(path, "--credibility");
    const without = await json(path, "--credibility", "--exclude", "1:2");
    expect(without.segments.map((one: { factors: { count: number }[] }) => one.factors[0]?.count)).toEqual([12, 12]);
    expect(leaning.segments[0].factors[0].count).toBe(13);
    expect(without.segments[0].factors[0].factor).not.toBe(leaning.segments[0].factors[0].factor);
    // Both segments teach how far off the next period was expected before.
    expect(answer.segments[0].nextPeriod.moments).toBeGreaterThan(20);
    expect(leaning.segments[0].factors[0].own).toBeGreaterThan(0.5);
    const small = file("klein.csv", `origin,development,value,segment\n${[...text, "1,1,500,nieuw"].join("\n")}\n`);
    const said = await triangle(small, "--credibility");
    expect(said.out).toContain("te weinig eigen geschiedenis");
    expect(said.out).toContain("Alles samen");
  });

  test("reads amounts that came in apart, in any order, and says what it assumed", async () => {
    const path = file(
      "los.csv",
      "Herkomst;Ontwikkeling;Bedrag\n2021;2;5,5\n2021;0;100\n2022;0;110\n2022;1;8\n2023;0;onbekend\n",
    );
    const { origins, remarks } = await json(path, "--incremental");
    expect(origins[0].latest).toBe(105.5);
    expect(origins[2]).toMatchObject({ latest: { missing: "not-quantified" } });
    expect(remarks.map(({ code }: { code: string }) => code)).toEqual(
      expect.arrayContaining(["runoff.gap-as-zero", "runoff.origin-unpredictable"]),
    );
  });

  test("says in words how far it may be off, and what to do about young periods", async () => {
    const { out, code } = await triangle(raaFile);
    expect(code).toBe(0);
    expect(out).toContain("Met 80% zekerheid komt er nog");
    expect(out).toContain("52.135");
    expect(out).toContain("minder dan 25% binnen");
    expect((await triangle(file("liab.csv", csv(generalLiability)))).out).toMatch(
      /In de volgende periode komt daarvan naar verwachting [\d.]+, met 80% zekerheid tussen [\d.]+ en [\d.]+/,
    );
  });

  test.each([
    ["een onbekende methode", [raaFile, "--method", "magie"], "magie"],
    ["een cel zonder getal", [file("x.csv", "origin,development,value\n1,1,veel\n1,2,3\n2,1,4\n")], "x.csv, regel 2"],
    ["een kolom te weinig", [file("y.csv", "origin,value\n1,1\n")], "development"],
    ["één periode", [file("z.csv", "origin,development,value\n1,1,1\n")], "niet te voorspellen"],
    ["een uitgesloten cel die er niet is", [raaFile, "--exclude", "99:2"], "99"],
    ["een uitsluiting zonder periode", [raaFile, "--exclude", "99"], "--exclude"],
    ["een staart die geen getal is", [raaFile, "--tail", "lang"], "--tail"],
    ["geen bestand", [], "driehoek.csv"],
    ["een methode zonder verwachting", [raaFile, "--method", "bf"], "--exposure BESTAND"],
    ["Munich zonder tweede driehoek", [raaFile, "--method", "munich"], "--second BESTAND"],
    ["een half aantal trekkingen", [raaFile, "--draws", "100.5"], "--draws"],
    ["een staart onder nul", [raaFile, "--tail", "-1"], "Geef een getal van minstens 0"],
    ["een staart zonder waarde", [raaFile, "--tail"], "Bij “--tail” hoort een waarde"],
    ["een punt die duizend kan zijn of één", [raaFile, "--a-priori", "1.000"], "kan 1000 zijn of 1,00"],
    ["geen heel aantal perioden", [raaFile, "--periods", "1,5"], "Geef een heel getal van minstens 1"],
    [
      "twee bedragen voor één cel",
      [file("d.csv", "origin,development,value\n1,1,1\n1,2,3\n2,1,4\n1,2,5\n")],
      "d.csv, regel 5: Deze cel staat ook al op regel 3",
    ],
    ["verkeerde kolommen", [file("k.csv", "jaar,bedrag\n1,1\n")], "De kolommen heten nu: “jaar”, “bedrag”"],
    [
      "een verwachting zonder getal",
      [raaFile, "--method", "bf", "--exposure", file("e.csv", "origin,exposure\n1,x\n")],
      "regel 2",
    ],
  ])("refuses %s with a sentence", async (_, args, words) => {
    const { code, error } = await triangle(...args);
    expect(code).toBe(2);
    expect(error).toContain(words);
  });
});
