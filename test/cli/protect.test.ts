import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { attack } from "../attacker/attacker.ts";
import { seenInCsv, seenInJson } from "../attacker/released-table.ts";
import { runCli } from "../support/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-protect-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function protect(...args: readonly string[]) {
  return await runCli(["protect", ...args], async (path, content) => {
    writeFileSync(path, content);
  });
}

const areas = file(
  "gebied.csv",
  "code,hoort bij\nWaterrijk,\nnoord,Waterrijk\nzuid,Waterrijk\nkern 1,noord\nkern 2,noord\nkern 3,zuid\nkern 4,zuid\n",
);
const table = `gebied;wet;aantal
kern 1;wmo;3
kern 1;jeugd;25
kern 2;wmo;45
kern 2;jeugd;31
kern 3;wmo;60
kern 3;jeugd;22
kern 4;wmo;51
kern 4;jeugd;38
`;

describe("sluitend protect", () => {
  it("hides a small count and what would give it away, with reasons, and adds the totals", async () => {
    const { code, out, error } = await protect(file("tabel.csv", table), "--hierarchy", `gebied=${areas}`);
    expect(code).toBe(0);
    const lines = out.trim().split("\n");
    expect(lines[0]).toBe("gebied,wet,waarde,reden");
    expect(lines.length).toBe(1 + 7 * 3);
    expect(lines).toContain("kern 1,wmo,,verborgen omdat < 10");
    expect(lines).toContain("Waterrijk,totaal,275,");
    const others = lines.filter((line) => line.includes("verborgen ter bescherming van gebied=kern 1, wet=wmo"));
    expect(others.length).toBeGreaterThanOrEqual(3);
    expect(error).toContain("Van 21 cellen");
    expect(error).toContain("Nagerekend");
  });

  it("gives JSON in which a hidden cell has no value anywhere, and writes it where it is asked to", async () => {
    const target = join(folder, "uit.json");
    const { out } = await protect(file("tabel.csv", table), "--hierarchy", `gebied=${areas}`, "--json", "-o", target);
    expect(out).toBe("");
    const answer = JSON.parse(readFileSync(target, "utf8"));
    const cell = answer.rows.find(
      (row: { codes: object }) => JSON.stringify(row.codes) === '{"gebied":"kern 1","wet":"wmo"}',
    );
    expect(cell).toEqual({
      codes: { gebied: "kern 1", wet: "wmo" },
      value: { missing: "suppressed" },
      hidden: { because: "small", threshold: 10 },
      reason: "verborgen omdat < 10",
    });
    expect(answer.hidden.small).toBe(1);
    expect(answer.cells).toBe(21);
  });

  it("gives csv and JSON from which the attacker finds out nothing, unless one more cell is shown", async () => {
    const path = file("tabel.csv", table);
    const asCsv = seenInCsv((await protect(path, "--hierarchy", `gebied=${areas}`)).out);
    const asJson = seenInJson((await protect(path, "--hierarchy", `gebied=${areas}`, "--json")).out);
    expect(asJson).toEqual(asCsv);
    const tree = (top: string, parts: Readonly<Record<string, readonly string[]>>) =>
      new Map<string, string | undefined>([
        [top, undefined],
        ...Object.entries(parts).flatMap(([parent, codes]) => codes.map((code) => [code, parent] as const)),
      ]);
    const classifications = [
      tree("Waterrijk", { Waterrijk: ["noord", "zuid"], noord: ["kern 1", "kern 2"], zuid: ["kern 3", "kern 4"] }),
      tree("totaal", { totaal: ["wmo", "jeugd"] }),
    ];
    const find = (seen: typeof asCsv) => attack({ tables: [{ seen, classifications }], threshold: 10, smallFrom: 1 });
    expect(find(asCsv)).toEqual([]);
    const rows = asCsv.rows.map((row) => (row.codes.join() === "kern 1,jeugd" ? { ...row, cell: 25 } : row));
    expect(find({ ...asCsv, rows }).length).toBeGreaterThan(0);
  });

  it("protects linked tables of one column with two hierarchies together", async () => {
    const counts = Object.entries({ A: 2, B: 2, I: 8, J: 8, K: 3, L: 3, M: 3, N: 7 });
    const regions = file(
      "regio.csv",
      `regio,aantal\n${counts.map(([code, count]) => `${code},${count}`).join("\n")}\n`,
    );
    const tree = (parents: Readonly<Record<string, string>>) =>
      `code,parent\nT,\n${Object.entries(parents)
        .flatMap(([parent, codes]) => [`${parent},T`, ...codes.split("").map((code) => `${code},${parent}`)])
        .join("\n")}\n`;
    const county = file("county.csv", tree({ "county-1": "ABIJ", "county-2": "KLMN" }));
    const size = file("size.csv", tree({ big: "LM", small: "ABIJKN" }));
    const { code, out } = await protect(
      regions,
      "--hierarchy",
      `regio=${county}`,
      "--hierarchy",
      `regio=${size}`,
      "--threshold",
      "4",
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^N,,verborgen ter bescherming/m);
    expect(out).toMatch(/^small,\d*,/m);
  });

  it("judges amounts by their givers", async () => {
    const text = `zorg,bedrag,aanbieders,grootste,tweede
a,90000,12,85000,3000
b,50000,20,9000,8000
c,60000,30,12000,9000
`;
    const { out } = await protect(
      file("bedrag.csv", text),
      "--contributors",
      "aanbieders",
      "--largest",
      "grootste,tweede",
    );
    expect(out).toContain("a,,verborgen omdat het bedrag bijna geheel van één aanbieder of cliënt komt");
    expect(out.match(/ter bescherming/g)?.length).toBe(1);
  });

  it("hides all of a table in which every count is small, for those hide each other", async () => {
    const { code, out } = await protect(file("klein.csv", "wijk,aantal\nA,3\nB,4\n"));
    expect(code).toBe(0);
    expect(out.trim().split("\n").slice(1)).toEqual(
      expect.arrayContaining(["A,,verborgen omdat het totaal ervan < 10 is"]),
    );
    expect(out).not.toMatch(/,[347],/);
  });

  it("writes no code or column that a spreadsheet would run as a formula", async () => {
    const { code, out } = await protect(file("formule.csv", "=kolom,aantal\n=cmd|calc,3\n@b,40\n+c,50\n-d,60\n"));
    expect(code).toBe(0);
    const cells = out.split("\n").flatMap((line) => line.split(","));
    expect(cells).toEqual(expect.arrayContaining(["'=kolom", "'=cmd|calc", "'@b", "'+c", "'-d"]));
    expect(cells.filter((cell) => /^"?\s*[=+\-@]/.test(cell))).toEqual([]);
  });

  it("rounds where it is asked to, with totals that are the sums of their parts", async () => {
    const { out, error } = await protect(file("tabel.csv", table), "--round", "5");
    const values = out
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split(","))
      .map(([, , value]) => Number(value));
    expect(values.every((value) => value % 5 === 0)).toBe(true);
    expect(error).toContain("veelvoud van 5");
  });

  it("says which cells what is public already gives away", async () => {
    const marked = table
      .trim()
      .split("\n")
      .map((line, index) => (index === 0 ? `${line};openbaar` : `${line};${index === 1 ? "nee" : "ja"}`));
    const withTotals = [...marked, "kern 1;totaal;28;ja", "totaal;wmo;159;ja"].join("\n");
    const { code, error } = await protect(file("openbaar.csv", withTotals), "--public", "openbaar");
    expect(code).toBe(2);
    expect(error).toContain("gebied=kern 1, wet=wmo");
    expect(error).toContain("niet te beschermen");
  });

  it.each([
    ["a number that is none", table.replace(";3\n", ";drie\n"), [], "regel 2, kolom aantal"],
    ["a negative count", table.replace(";3\n", ";-3\n"), [], "nooit negatief"],
    ["half a person", table.replace(";3\n", ";3,5\n"), [], "geheel getal"],
    ["a total that is not the sum", `${table}totaal;wmo;160\n`, [], "de delen tellen op tot 159"],
    ["a cell that comes twice", `${table}kern 1;wmo;3\n`, [], "twee keer"],
    ["an unknown code", table.replace("kern 1;wmo", "kern1;wmo"), ["--hierarchy", `gebied=${areas}`], "“kern 1”"],
    [
      "a hierarchy in a circle",
      table,
      ["--hierarchy", `gebied=${file("kring.csv", "code,p\na,b\nb,a\n")}`],
      "in een kring",
    ],
    ["two tops", table, ["--hierarchy", `gebied=${file("toppen.csv", "code,p\na,\nb,\n")}`], "meer dan één top"],
    ["a dimension that is not there", table, ["--hierarchy", `gebiedt=${areas}`], "Bedoelt u “gebied”"],
    ["a hierarchy without a file", table, ["--hierarchy", "gebied"], "kolom=bestand.csv"],
    ["a threshold that is none", table, ["--threshold", "tien"], "geheel getal vanaf 1"],
    ["a threshold that is none, by its option", table, ["--threshold", "abc"], "“abc” kan niet bij --threshold."],
    ["no more than a hundred percent", table, ["--p", "101"], "“101” kan niet bij --p. Geef een percentage"],
    ["dominance without a share", table, ["--dominance", "1;85"], "“1;85” kan niet bij “--dominance”"],
    ["rounding to another base", table, ["--round", "4"], "“4” kan niet bij “--round”. Kies uit: 3, 5."],
    [
      "a negative count where it stands",
      table.replace(";3\n", ";-3\n"),
      [],
      "fout.csv, regel 2: De cel “gebied=kern 1, wet=wmo” is −3,",
    ],
    ["half a person in Dutch notation", table.replace(";3\n", ";1234,5\n"), [], "is 1.234,5, en een aantal"],
    [
      "amounts that say nothing of their givers",
      "zorg,bedrag\na,90000\n",
      ["--kind", "amount"],
      "fout.csv: Wij kunnen deze bedragen niet afschermen: het bestand zegt niet van hoeveel aanbieders, cliënten of huishoudens elk bedrag komt. Geef --contributors of --largest.",
    ],
    [
      "a cell alone",
      "wijk,aantal\nA,3\n",
      [],
      "fout.csv: Cel wijk=A is niet te beschermen: er is geen andere cel om mee te verbergen. Voeg categorieën samen of laat de tabel weg.",
    ],
    ["a cell beside nothing but zeros", "wijk,aantal\nA,3\nB,0\n", [], "Cel wijk=A is niet te beschermen"],
    ["a cell that is the whole total", "wijk,aantal\nA,3\nTotaal,3\n", [], "Cel wijk=A is niet te beschermen"],
    [
      "an amount alone",
      "zorg,bedrag,gevers\na,900,1\n",
      ["--contributors", "gevers"],
      "Cel zorg=a is niet te beschermen",
    ],
    ["a word that an option does not know", table, ["--zeros", "soms"], "--zeros"],
    ["no column with counts", table.replace("aantal", "hoeveel"), [], "aantal"],
    ["an unclosed quote", `${table}"kern`, [], "CSV"],
  ])("refuses %s, with the reason", async (_name, text, args, said) => {
    const { code, out, error } = await protect(file("fout.csv", text), ...args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(error).toContain(said);
    expect(error).not.toContain("    at ");
  });
});
