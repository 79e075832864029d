import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { runCli } from "../support/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-dutch-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function ask(words: readonly string[], text: string, ...args: readonly string[]) {
  const path = join(folder, "cijfers.csv");
  writeFileSync(path, text);
  return await runCli([...words, path, ...args]);
}

/** Three periods of care, with these amounts after one period, and two and three where they are known. */
const cells = ["2021|1", "2021|2", "2021|3", "2022|1", "2022|2", "2023|1"];
const triangleOf = (amounts: readonly string[], mark: string) =>
  `origin|development|value\n${cells.map((cell, at) => `${cell}|"${amounts[at]}"`).join("\n")}\n`.replaceAll("|", mark);
const reserve = async (text: string) => JSON.parse((await ask(["triangle"], text, "--json")).out).total.reserve;

describe("numbers in the files of people", () => {
  const plain = ["10000", "12500", "13000", "11000", "13750", "12000"];

  test.each([
    ["thousands points between semicolons", ["10.000", "12.500", "13.000", "11.000", "13.750", "12.000"], ";"],
    ["points and cents", ["10.000,00", "12.500,00", "13.000", "11.000", "13.750,00", "12.000"], ","],
    ["decimal points", ["10000.0", "12500.00", "13000", "11000.0", "13750", "12000"], ","],
  ])("make the same triangle with %s as plain", async (_, amounts, mark) => {
    expect(await reserve(triangleOf(amounts, mark))).toBe(await reserve(triangleOf(plain, ",")));
  });

  test("are millions with two points, which settles the others of their column", async () => {
    const dutch = ["1.500.000", "900.000", "950.000", "800.000", "850.000", "700.000"];
    const same = dutch.map((amount) => amount.replaceAll(".", ""));
    expect(await reserve(triangleOf(dutch, ","))).toBe(await reserve(triangleOf(same, ",")));
  });

  test("with three decimals stay decimals where another number of their column has fewer or more", async () => {
    const third = ["10.125", "12.5", "13.000", "11.25", "13.750", "12.123456"];
    const exact = ["10.1250", "12.50", "13.0", "11.250", "13.75", "12.123456"];
    expect(await reserve(triangleOf(third, ","))).toBe(await reserve(triangleOf(exact, ",")));
  });

  test.each([
    [["triangle"], triangleOf(["10.000", "12.500", "13.000", "11.000", "13.750", "12.000"], ","), "value", "10.000"],
    [["triangle"], triangleOf(["10.000", "12,5", "13.5", "11", "13", "12"], ","), "value", "10.000"],
    [["forecast", "series"], "maand,waarde\n2024-01,12.500\n2024-02,13000\n", "waarde", "12.500"],
    [["forecast", "duration"], "duur,ended\n1.200,ja\n300,nee\n", "duur", "1.200"],
    [["protect"], "gebied,bedrag\nnoord,10.000\nzuid,20.000\n", "bedrag", "10.000"],
  ])("are refused by %j where nothing says if a point is for thousands", async (words, text, column, value) => {
    const { code, out, error } = await ask(words, text);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(error).toContain(`regel 2, kolom ${column}`);
    expect(error).toContain(`“${value}” kan ${value.replace(".", "")} zijn of`);
    expect(error).toContain(`schrijf dan ${value.replace(".", "")} of "${value.replace(".", "")},0"`);
  });

  test("of a series, of durations and of a table that is protected may be Dutch too", async () => {
    const months = Array.from(
      { length: 24 },
      (_, at) => `${2022 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`,
    );
    const series = await ask(
      ["forecast", "series"],
      `maand;waarde\n${months.map((month) => `${month};12.500`).join("\n")}\n`,
      "--json",
      "--method",
      "naive",
    );
    expect(JSON.parse(series.out).series[0].forecast[0].value).toBe(12_500);
    const duration = await ask(["forecast", "duration"], "duur;ended\n1.200;ja\n1.200,5;ja\n1.300;ja\n", "--json");
    expect(JSON.parse(duration.out).groups[0].median.value).toBe(1200.5);
    const table = await ask(["protect"], "gebied;aantal\nnoord;10.000\nzuid;1.500.000\n");
    expect(table.out).toContain("noord,10000,");
    expect(table.out).toContain("totaal,1510000,");
  });

  test("beyond every budget are refused instead of printed with hundreds of digits", async () => {
    for (const huge of ["1e308", "1e200", "-1e16", `1${"0".repeat(70)}`]) {
      const { code, out, error } = await ask(["triangle"], triangleOf(["10", huge, "13", "11", "13", "12"], ","));
      expect(code).toBe(2);
      expect(out).toBe("");
      expect(error).toContain("regel 3, kolom value");
      expect(error).toContain("te groot");
    }
  });

  test("do not stand for an end of care: a word that is neither yes nor no is refused", async () => {
    const { code, error } = await ask(["forecast", "duration"], "duur,beëindigd\n5,ja\n9,misschien\n");
    expect(code).toBe(2);
    expect(error).toContain("regel 3, kolom beëindigd");
    expect(error).toContain("Schrijf ja of nee.");
  });
});
