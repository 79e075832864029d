import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { mortgage, raa } from "../../src/forecast/runoff/published.fixture.ts";
import type { Triangle } from "../../src/forecast/runoff/triangle.ts";

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
  let out = "";
  let error = "";
  const code = await run(["triangle", ...args], {
    out: (content) => {
      out += String(content);
    },
    error: (text) => {
      error += text;
    },
    writeFile: async () => {
      throw new Error("nothing to write");
    },
    env: {},
  });
  return { code, out, error };
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
    expect((await triangle(raaFile, "--method", "linear")).out).toContain("niet te voorspellen");
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
    expect(out).toContain("Met 80% zekerheid komt er nog tussen");
    expect(out).toContain("52.135");
    expect(out).toContain("minder dan 25% binnen");
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
  ])("refuses %s with a sentence", async (_, args, words) => {
    const { code, error } = await triangle(...args);
    expect(code).toBe(2);
    expect(error).toContain(words);
  });
});
