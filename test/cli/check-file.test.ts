import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runCli } from "../support/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-check-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const berap = `Berap 2026 (x € 1.000);;;
Product;Begroot;Werkelijk;Saldo
Huishoudelijke hulp;4.512;4.980;-468
Begeleiding;9.985;13.439;-3.454
Dagbesteding;3.120;2.871;249
Vervoer;1.204;1.187;17
Hulpmiddelen;2.310;2.655;-345
Totaal;21.131;25.132;-4.001
`;

async function check(name: string, text: string, ...flags: readonly string[]) {
  const path = join(folder, name);
  writeFileSync(path, text);
  return await runCli(["check", path, ...flags]);
}

describe("sluitend check of somebody else's table", () => {
  it("finds nothing in a berap table that adds up, by row and by column", async () => {
    const { code, out } = await check("goed.csv", berap, "--strict");
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+ verbanden nagerekend: alles sluit\.\n$/);
  });

  it("does not say that a table closes in which nothing can be checked, but what would make it so", async () => {
    const { code, out } = await check("lijst.csv", "Naam;Aantal\nWijk A;3\nWijk B;17\n", "--strict");
    expect(code).toBe(0);
    expect(out).toMatch(/^Er was niets na te rekenen: .* Zet er een totaalregel .* bij/);
    expect(out).not.toContain("sluit.");
    const json = await check("lijst.csv", "Naam;Aantal\nWijk A;3\nWijk B;17\n", "--json");
    expect(JSON.parse(json.out)).toMatchObject({ checked: 0, findings: [] });
  });

  it("finds the one cell that mends row and column, in Dutch and in the scale of the table", async () => {
    const { code, out } = await check("fout.csv", berap.replace("1.187;17", "1.187;71"), "--json", "--strict");
    expect(code).toBe(1);
    const { findings } = JSON.parse(out) as { findings: readonly Record<string, unknown>[] };
    expect(findings.map(({ candidates }) => candidates)).toEqual([["6:4"], ["6:4"]]);
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: "sum",
        where: { table: "Berap 2026 (x € 1.000)", row: "Vervoer", column: "Saldo" },
        printed: 71_000,
        computed: 17_000,
      }),
    );
    expect(out).toContain("Met 17 in 6:4 sluit het wel; daar lijken twee cijfers verwisseld.");
    expect(out).not.toMatch(/\bnull\b|Infinity|NaN/);
  });

  it("reads the same table in Markdown", async () => {
    const lines = berap.replace("1.187;17", "1.187;-17").trim().split("\n").slice(1);
    const rows = lines.map((line) => `| ${line.replaceAll(";", " | ")} |`);
    const markdown = ["# Berap", "", rows[0], "| --- | --: | --: | --: |", ...rows.slice(1)].join("\n");
    const { out } = await check("berap.md", markdown);
    expect(out).toContain("Met het omgekeerde teken in");
  });

  it("says what to do with a file without a table, and with one that is no workbook", async () => {
    const empty = await check("leeg.csv", "zomaar wat woorden\n");
    expect(empty.code).toBe(2);
    expect(empty.error).toMatch(/tabel/);
    const broken = await check("kapot.xlsx", "dit is geen zip");
    expect(broken.code).toBe(2);
    expect(broken.error).not.toMatch(/\bat .*\.[jt]s|Error:/);
  });
});
