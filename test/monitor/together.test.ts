import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { monthText } from "../../src/figure/month-number.ts";
import { openLake } from "../../src/lake/lake.ts";
import { runCli } from "../support/run-cli.ts";
import { denseHistory } from "./dense-history.ts";
import { deliverFiles, rowsOfHistory } from "./lake-of-history.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-together-"));
const lake = join(folder, "lake");
const history = denseHistory(5);

beforeAll(async () => {
  const opened = await openLake(lake);
  await deliverFiles(opened, [{ name: "alles", rows: rowsOfHistory(history) }]);
  await opened.recordHouseholds({ gemeente: "9901", by: "proef" });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function figures(...args: readonly string[]) {
  const asked = ["monitor", "--lake", lake, "--internal", "--purpose", "toets", "--as-of", "2024-03-31", "--json"];
  const { code, out, error } = await runCli([...asked, ...args]);
  expect(code, error).toBe(0);
  return { error, answer: JSON.parse(out) };
}

describe("what households use together", () => {
  test("is missing with its reason as long as nobody recorded why it is counted", async () => {
    const { error, answer } = await figures("--indicator", "huishoudens-samenloop");
    expect(error).toContain("huishoudens-per-combinatie");
    expect(answer.refused).toEqual([expect.objectContaining({ code: "lake.households-off" })]);
    const values = answer.figures.map(({ period, value }: Record<string, unknown>) => [period, value]);
    const open = { missing: "not-yet-available" };
    expect(values).toEqual(["2024-01", "2024-02", "2024-03"].map((month) => [month, open]));
  });
});

test("the list of indicators says of which months a lake tells, and until when they are settled", async () => {
  const { code, out } = await runCli(["monitor", "--list", "--lake", lake]);
  expect(code).toBe(0);
  const [, ...lines] = out.split("\n");
  const benefits = lines.find((line) => /^uitkeringen /.test(line)) ?? "";
  const first = monthText(Math.min(...history.benefits.map(({ month }) => month)));
  expect(benefits.split(/ +/).slice(0, 2)).toEqual(["uitkeringen", first]);
  expect(benefits).toMatch(/^uitkeringen +20\d\d-\d\d +2024-0\d +2024-0\d +2024-0\d +Uitkeringen$/);
  expect(lines.some((line) => line.includes("–"))).toBe(true);
});

describe("the support pyramid", () => {
  test("does not measure a layer without a source, and takes the table of the municipality", async () => {
    const path = join(folder, "lagen.csv");
    writeFileSync(
      path,
      "laag;wet;categorie\nZwaar;jeugdwet;07\nLicht;wmo;02\nLicht;wmo;07\nLicht;jeugdwet;02\nZelf;;\n",
    );
    const { answer } = await figures("--indicator", "piramide-clienten", "--layers", path);
    const march = answer.figures.filter(({ period }: { readonly period: string }) => period === "2024-03");
    const byLayer = new Map(march.map(({ by, value }: { by: { laag: string }; value: unknown }) => [by.laag, value]));
    expect([...byLayer.keys()].toSorted()).toEqual(["Licht", "Zelf", "Zwaar", "niet ingedeeld"]);
    expect(byLayer.get("Zelf")).toEqual({ missing: "not-measured" });
    expect(byLayer.get("niet ingedeeld")).toBe(0);
    const plain = await figures("--indicator", "piramide-clienten");
    expect(JSON.stringify(plain.answer.figures)).toContain("Eigen kracht");
  });

  test("refuses a category that stands in two layers", async () => {
    const path = join(folder, "dubbel.csv");
    writeFileSync(path, "laag;wet;categorie\nZwaar;wmo;02\nLicht;wmo;02\n");
    const { code, error } = await runCli(["monitor", "--lake", lake, "--layers", path]);
    expect([code, error]).toEqual([2, expect.stringContaining("wmo 02")]);
  });
});
