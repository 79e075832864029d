import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checkFile } from "./check-file.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-file-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function check(lines: readonly string[]) {
  const path = join(folder, "tabel.csv");
  writeFileSync(path, `${lines.join("\n")}\n`);
  const { findings } = await checkFile(path);
  return findings.map(({ rule, certainty, place, printed }) => `${rule} ${certainty} ${place} ${String(printed)}`);
}

const years = "Cliënten;2020;2021;2022;2023;2024;2025";
const clients = [
  years,
  "Begeleiding;1204;1251;1239;1260;1248;1273",
  "Dagbesteding;411;402;415;409;421;418",
  "Hulp thuis;2210;2198;2251;2239;2260;2244",
  "Vervoer;873;881;869;894;902;897",
];

describe("a table of somebody else, beyond its sums", () => {
  it("gives no finding when its labels, signs and series are right", async () => {
    expect(await check(clients)).toEqual([]);
  });

  it("is told which label stands twice, at the first number of the later row", async () => {
    const wrong = clients.map((line) => line.replace("Vervoer", "Begeleiding"));
    expect(await check(wrong)).toEqual(["double-label waarschijnlijk 5:2 Begeleiding"]);
  });

  it("is told where a series jumps, unless a note names the break", async () => {
    const jumped = clients.map((line) => line.replace("1239;1260;1248;1273", "2871;2902;2890;2917"));
    expect(await check(jumped)).toEqual(["series-break mogelijk 2:4 2022"]);
    expect(await check([...jumped, "", "Noot: trendbreuk in 2022 door een andere telwijze"])).toEqual([]);
  });

  it("is told which label contradicts its signs, where a note says what a sign means", async () => {
    const balance = ["Product;Saldo 2024;Saldo 2025", "Tekort jeugd;214;187", "Overschot Wmo;35;41", "Armoede;-12;9"];
    expect(await check(balance)).toEqual([]);
    expect(await check([...balance, "", "Noot: + = voordeel"])).toEqual([
      "sign-against-legend mogelijk 2:2 Tekort jeugd",
    ]);
  });

  it("is told of a row that repeats another, and of a number a power of ten off", async () => {
    const copied = [...clients.slice(0, 4), "Vervoer;1204;1251;1239;1260;1248;1273"];
    expect(await check(copied)).toEqual(["copied-line mogelijk 5:2 1204"]);
    const off = clients.map((line) => line.replace("411;402;415;409", "411;402;4150;409"));
    expect((await check(off)).some((finding) => finding.startsWith("off-scale mogelijk 3:4"))).toBe(true);
  });

  it("is told of a total that does not close, with the row that would mend it", async () => {
    const path = join(folder, "totaal.csv");
    writeFileSync(path, `${[...clients, "Totaal;4698;4732;5074;4802;4831;4832"].join("\n")}\n`);
    const { checked, findings } = await checkFile(path);
    expect(checked).toBe(6);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ nature: "relation", rule: "sum", place: "6:4", printed: 5074, computed: 4774 });
    expect(findings[0]?.candidates).toContain("6:4");
    expect(findings[0]?.message).toContain("Een ontbrekende post van 300 zou het verschil verklaren.");
  });
});
