import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { runCli } from "../support/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-synth-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const tables = {
  grootboek: "grootboek.csv",
  begroting: "begroting.csv",
  betalingen: "betalingen.csv",
  "regionale-afrekening": "verrekeningen.csv",
  producten: "producten.csv",
  boekingsoorten: "boekingsoorten.csv",
  tarieven: "contracten.csv",
  "eigen-bijdragen": "eigen-bijdragen.csv",
  pgb: "pgb.csv",
  uitkeringen: "uitkeringen.csv",
  toegang: "meldingen.csv",
  inwoners: "inwoners-2024-01-01.csv",
  gebieden: "gebieden.csv",
  reintegratie: "reintegratie.csv",
  "bijzondere-bijstand": "bijzondere-bijstand.csv",
  minimaregelingen: "minimaregelingen.csv",
  doelgroepen: "doelgroepen.csv",
  schuldhulp: "schuldhulp.csv",
  bezwaren: "bezwaren.csv",
  enquetes: "enquetes.csv",
  taaknormen: "taaknormen.csv",
  uitvoeringskosten: "uitvoeringskosten.csv",
};

const synth = (...args: readonly string[]) => sluitend("synth", ...args);

async function sluitend(...args: readonly string[]) {
  return await runCli(args, async () => {
    throw new Error("nothing to write");
  });
}

describe("sluitend synth", () => {
  test("writes a municipality with all its files, and says in JSON what is in it", async () => {
    const target = join(folder, "deep", "town");
    const { code, out, error } = await synth(
      ...[
        "--inhabitants",
        "500",
        "--months",
        "13",
        "--seed",
        "4",
        "--from",
        "2024-05",
        "--out",
        target,
        "--regime",
        "all",
        "--json",
      ],
    );
    expect(code).toBe(0);
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({
      municipality: { code: "9904", exists: false },
      inhabitants: 500,
      months: { first: "2024-05", last: "2025-05", count: 13 },
      regimes: ["stops-declaring", "catches-up", "tariff-jump", "declared-twice"],
    });
    const { delivered, ...amounts } = answer.amounts;
    const parts = ["accepted", "toCome", "forgone"].map((stage) => Number(amounts[stage]));
    expect(delivered).toBeCloseTo(
      parts.reduce((sum, part) => sum + part, 0),
      2,
    );
    expect(Object.keys(answer.messages)).toEqual(
      expect.arrayContaining(["jw301", "jw323", "jw325", "wmo301", "wmo305", "wmo307", "wmo323", "wmo325"]),
    );
    const files = readdirSync(target, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.length).toBe(answer.files);
    expect(readdirSync(target)).toEqual(
      expect.arrayContaining(["berichten", "grootboek.csv", "inwoners-2025-05-31.csv", "waarheid"]),
    );
    expect(JSON.parse(readFileSync(join(target, "gemeente.json"), "utf8"))).toMatchObject({
      bestaat: false,
      gemeentecode: "9904",
    });
    expect(error).toContain("500 van 500 inwoners");
    expect(readdirSync(join(folder, "deep"))).toEqual(["town"]);
  });

  test("makes files that our own intake takes, messages and tables alike, every one", async () => {
    const town = join(folder, "taken");
    const lake = join(folder, "lake");
    expect(
      (await synth("--inhabitants", "300", "--months", "13", "--seed", "11", "--out", town, "--regime", "all")).code,
    ).toBe(0);
    const messages = JSON.parse((await sluitend("import", "istandaarden", join(town, "berichten"), "--json")).out);
    expect(messages).toMatchObject({ rejected: [], untold: 0 });
    expect(messages.accepted).toBeGreaterThan(100);
    for (const [source, file] of Object.entries(tables)) {
      const mapping = join(town, "mapping", `${source}.yaml`);
      const areas = ["--areas", join(town, "postcodes.csv")];
      const { out } = await sluitend(
        "import",
        source,
        join(town, file),
        "--lake",
        lake,
        "--mapping",
        mapping,
        ...areas,
        "--json",
      );
      expect(JSON.parse(out), source).toMatchObject({ accepted: expect.any(Number), rejected: [] });
    }
    expect(readdirSync(join(town, "mapping")).length).toBe(Object.keys(tables).length);
  }, 120_000);

  test("says in Dutch what it made, as rows when asked", async () => {
    const target = join(folder, "rows");
    mkdirSync(target);
    const { code, out } = await synth(
      "--inhabitants",
      "400",
      "--months",
      "12",
      "--out",
      target,
      "--rows",
      "--regime",
      "tariff-jump",
    );
    expect(code).toBe(0);
    expect(out).toContain("bestaat niet");
    expect(out).toContain("rijen in plaats van berichten");
    expect(out).toContain("stijgt een tarief");
    expect(existsSync(join(target, "rijen", "declaratieregels.csv"))).toBe(true);
    expect(existsSync(join(target, "berichten"))).toBe(false);
  });

  test("leaves a folder alone in which there is something", async () => {
    const target = join(folder, "full");
    mkdirSync(target);
    writeFileSync(join(target, "mine.txt"), "mine");
    const { code, error } = await synth("--out", target);
    expect(code).toBe(2);
    expect(error).toContain("is niet leeg");
    expect(readdirSync(target)).toEqual(["mine.txt"]);
    const onFile = await synth("--out", join(target, "mine.txt"));
    expect([onFile.code, readFileSync(join(target, "mine.txt"), "utf8")]).toEqual([2, "mine"]);
  });

  test.each([
    [["--inhabitants", "0"], "--inhabitants"],
    [["--inhabitants", "3000000"], "--inhabitants"],
    [["--inhabitants", "veel"], "--inhabitants"],
    [["--months", "1.5"], "--months"],
    [["--seed", "-1"], "--seed"],
    [["--from", "2020-12"], "--from"],
    [["--from", "2023-13"], "--from"],
    [["--regime", "catch-up"], "catches-up"],
    [["--months", "6", "--regime", "all"], "12 … 240"],
    [["--inhabitant", "5"], "--inhabitant"],
  ])("refuses %j and says what may be", async (words, told) => {
    const { code, error } = await synth(...words, "--out", join(folder, "never"));
    expect(code).toBe(2);
    expect(error).toContain(told);
    expect(existsSync(join(folder, "never"))).toBe(false);
  });

  test("wants to know where, and explains itself", async () => {
    expect(await synth()).toMatchObject({ code: 2, error: expect.stringContaining("--out") });
    expect((await synth("--help")).out).toContain("sluitend synth");
  });
});
