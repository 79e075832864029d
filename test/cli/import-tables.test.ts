import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runCli } from "../support/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-import-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const mapping = file(
  "grootboek.yaml",
  `source: grootboek
municipality: "9901"
dates: dd-mm-jjjj
columns:
  boekstuk: Stuk
  boekregel: Regel
  boekdatum: Datum
  grootboekrekening: Rekening
  batenlasten: { from: DC, values: { D: lasten, C: baten } }
  bedrag: Bedrag
ignore: [Crediteur]
`,
);
const head = "Stuk;Regel;Datum;Rekening;DC;Bedrag;Crediteur;Extra";
const lake = join(folder, "gegevens");

async function say(...args: readonly string[]) {
  return await runCli(["import", ...args]);
}

describe("sluitend import of a table file", () => {
  it("tells of every row that is wrong the file, line, column, value and remedy, and loads the others", async () => {
    const csv = file(
      "boeken.csv",
      `${head}\n1;1;31-01-2026;44300;D;1.250,50;x;y\n2;1;31-02-2026;44300;D;1,00;x;y\n3;1;28-02-2026;44300;X;1,00;x;y\n4;1;28-02-2026;44300;D;tien;x;y\n5;1;28-02-2026;;D;1,00;x;y\n`,
    );
    const { code, out, error } = await say("grootboek", csv, "--mapping", mapping, "--lake", lake);
    expect(code).toBe(1);
    expect(out).toBe("1 bestand gelezen: 1 rij aangenomen, 4 afgewezen.\n  grootboekmutatie: 1 rij\n");
    expect(error.split("\n")).toEqual([
      expect.stringMatching(
        /^boeken\.csv, regel 3, kolom Datum: “31-02-2026” is geen bestaande dag, .* Verbeter de dag/,
      ),
      expect.stringMatching(/^boeken\.csv, regel 4, kolom DC: “X” heeft geen vertaling .* De mapping kent: D, C\.$/),
      expect.stringMatching(/^boeken\.csv, regel 5, kolom Bedrag: “tien” is geen bedrag/),
      expect.stringMatching(/^boeken\.csv, regel 6, kolom Rekening: “grootboekrekening” is leeg/),
      "",
    ]);
  });

  it("gives the same as JSON, by the contract", async () => {
    const csv = file("json.csv", `${head}\n9;1;31-01-2026;44300;D;1,005;x;y\n`);
    const { code, out } = await say("grootboek", csv, "--mapping", mapping, "--lake", lake, "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      files: 1,
      accepted: 0,
      rejected: [{ file: "json.csv", line: 2, column: "Bedrag", rule: "intake.cell" }],
      warnings: [],
      rows: {},
    });
  });

  it("changes nothing when the same file comes again, and says so", async () => {
    const csv = file("weer.csv", `${head}\n7;1;31-01-2026;44300;D;1,00;x;y\n`);
    const first = await say("grootboek", csv, "--mapping", mapping, "--lake", lake, "--json");
    const second = await say("grootboek", csv, "--mapping", mapping, "--lake", lake, "--json");
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(JSON.parse(second.out)).toMatchObject({
      accepted: 0,
      snapshot: JSON.parse(first.out).snapshot,
      warnings: [{ rule: "intake.already-loaded" }],
    });
  });

  it("shows in a preview which column is which, what stays out and what does not fit", async () => {
    const csv = file("kijk.csv", `${head}\n1;1;31-01-2026;44300;D;1.250,50;x;y\n2;1;31-02-2026;44300;D;1,00;x;y\n`);
    const { code, out } = await say("grootboek", csv, "--mapping", mapping, "--preview");
    expect(code).toBe(1);
    expect(out).toContain("  bedrag             ← Bedrag: 1250,50\n");
    expect(out).toContain("  boekmaand          ← (vast of afgeleid): 2026-01\n");
    expect(out).toContain("Blijft buiten, zoals de mapping zegt: Crediteur.\n");
    expect(out).toContain("zij blijven buiten: Extra.\n");
    expect(out).toContain("- regel 3: “31-02-2026” is geen bestaande dag");
  });

  it("says a mistake that returns at three rows and how often more, and twenty mistakes in all", async () => {
    const days = Array.from({ length: 25 }, (_, n) => `${n};1;${30 + (n % 25)}-02-2026;44300;D;1,00;x;y`);
    const rows = [...days, ...Array.from({ length: 5 }, (_, n) => `1${n};1;30-02-2026;44300;D;1,00;x;y`)];
    const csv = file("veel.csv", `${head}\n${rows.join("\n")}\n`);
    const { error } = await say("grootboek", csv, "--mapping", mapping, "--lake", lake);
    expect(error.trim().split("\n")).toHaveLength(21);
    expect(error).toContain("… en zo op nog 3 plaatsen. Met --json ziet u ze alle.");
    expect(error).toContain("… en nog 8 meldingen. Met --json ziet u ze alle.");
  });

  it("reads no part of a file that breaks off, and goes on with the next", async () => {
    const broken = file("stuk.csv", `${head}\n70;1;31-01-2026;44300;D;1,00;x;"open\n${"y;".repeat(600_000)}`);
    const good = file("goed.csv", `${head}\n71;1;31-01-2026;44300;D;1,00;x;y\n`);
    const { code, out, error } = await say("grootboek", broken, good, "--mapping", mapping, "--lake", lake);
    expect(code).toBe(1);
    expect(out).toContain("2 bestanden gelezen, 1 afgewezen: 1 rij aangenomen, 0 afgewezen.");
    expect(error).toMatch(/^stuk\.csv, regel/);
  });

  it.each([
    ["no lake", ["grootboek", "x.csv", "--mapping", mapping], "--lake"],
    ["no mapping", ["grootboek", "x.csv", "--lake", lake], "heeft een mapping nodig"],
    ["no file", ["grootboek", "--lake", lake], "bestand"],
    ["a source that is not known", ["grotboek", "x.csv", "--lake", lake], "Bedoelt u “grootboek”?"],
    ["a day that is none", ["grootboek", "x.csv", "--lake", lake, "--known-on", "gisteren"], "--known-on"],
    ["a number that is none", ["grootboek", "x.csv", "--lake", lake, "--revision", "a"], "--revision"],
    ["a file that is not there", ["grootboek", "weg.csv", "--mapping", mapping, "--lake", lake], "weg.csv"],
    [
      "a list of neighbourhoods that is none",
      ["grootboek", "x.csv", "--mapping", mapping, "--lake", lake, "--areas", mapping],
      "geen lijst van postcodes",
    ],
  ])("says what to do about %s, and ends with 2", async (_, args, said) => {
    const { code, error } = await say(...args);
    expect(code).toBe(2);
    expect(error).toContain(said);
  });
});
