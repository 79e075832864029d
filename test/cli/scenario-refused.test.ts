import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { runCli } from "../support/run-cli.ts";

// A million packages take seconds, and many more on a busy machine that counts coverage.
vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), "sluitend-optimise-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function command(...args: readonly string[]) {
  const { code, out, error } = await runCli(["scenario", ...args]);
  // Amounts are written with fixed spaces.
  return { code, out: out.replaceAll("\u00a0", " "), error };
}

function model(text: string): string {
  const path = join(folder, "model.yaml");
  writeFileSync(path, text);
  return path;
}

describe("a question that cannot be asked", () => {
  it.each([
    [["optimise", "dronten-2018"], "--balanced-by"],
    [["optimise", "dronten-2018", "--balanced-by", "2031"], "2031 is geen jaar van dit scenario"],
    [["optimise", "raalte-2020", "--balanced-by", "2021"], "staat niets waaruit een pakket te kiezen is"],
    [["optimise", "dronten-2018", "--balanced-by", "2022", "--scenario", "1c"], "geen scenario met maatregelen"],
    [["optimise", "dronten-2018", "--balanced-by", "2022", "--chance", "80"], "--chance"],
    [["optimise", "dronten-2018", "--balanced-by", "2022", "--rank", "geld"], "--rank"],
    [["optimise", "dronten-2018", "--balanced-by", "2022", "--packages", "0"], "--packages"],
    [["optimise", "dronten-2018", "--balanced-by", "2022", "--model", "/bestaat/niet.yaml"], "bestaat niet"],
    [["phasing", "dronten-2018", "--fit", "tabel-1/m99"], "tabel-1/m99"],
    [["phasing", "dronten-2018", "--fit", "tabel-1/m02", "--predict", "opbrengsten/w1"], "opbrengsten/w1"],
    [["weeg", "dronten-2018"], "weeg"],
    [[], "compare|optimise"],
  ])("%j ends with 2 and a sentence", async (args, words) => {
    const { code, error } = await command(...args);
    expect(code).toBe(2);
    expect(error).toContain(words);
  });

  it("names the line of a mistake in a model", async () => {
    const path = model(
      "rules:\n  - {rule: requires, measure: m02, needs: [m03]}\n  - {rule: requires, measure: m03, needs: [m02]}\n",
    );
    const { code, error } = await command("optimise", "dronten-2018", "--balanced-by", "2022", "--model", path);
    expect(code).toBe(2);
    expect(error).toContain("regel 2");
    expect(error).toContain("m02 → m03 → m02");
  });
});

describe("sluitend scenario phasing", () => {
  it("fits one stay on measures 2 and 3 of scenario 1a and shows what it is off for scenario 1b", async () => {
    const { code, out } = await command(
      "phasing",
      "dronten-2018",
      "--fit",
      "tabel-1/m02,tabel-1/m03",
      "--predict",
      "tabel-9/m02,tabel-4/m15",
    );
    expect(code).toBe(0);
    expect(out).toContain("gemiddeld 44 maanden");
    expect(out).toContain("tabel-9/m02 (vanaf 2017-09, afwijking 9,5%)");
    const json = await command("phasing", "dronten-2018", "--fit", "tabel-1/m02", "--json");
    expect(JSON.parse(json.out)).toMatchObject({
      profile: { stay: "equal" },
      years: ["2018", "2019", "2020", "2021", "2022"],
    });
  });
});
