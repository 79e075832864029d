import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLake } from "../../src/lake/lake.ts";
import { runCli } from "../support/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-privacy-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const lake = join(folder, "gegevens");

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const terms = (rules: string) => file("termijnen.yaml", `municipality: "9901"\nrules:\n${rules}`);
const yearly = `  - source: inwoners
    per: row
    years: 5
    purpose: bevolking per buurt
    basis: besluit van het college
`;

beforeAll(async () => {
  const mapping = file(
    "inwoners.yaml",
    'source: inwoners\nmunicipality: "9901"\ncolumns: { peildatum: dag, client: { from: nr, person: number }, geboortemaand: geboren, huishouden: huis }\n',
  );
  const csv = file(
    "inwoners.csv",
    "dag;nr;geboren;huis\n2009-01-01;k1;1950-01;h1\n2009-01-01;k2;1951-01;h1\n2026-01-01;k1;1950-01;h1\n",
  );
  const { code } = await runCli(["import", "inwoners", csv, "--mapping", mapping, "--lake", lake]);
  expect(code).toBe(0);
});

describe("sluitend retention", () => {
  it("first tells what would be deleted, deletes it when it is told to, and keeps a log of that", async () => {
    const path = terms(yearly);
    const words = ["retention", path, "--lake", lake, "--by", "archivaris"];
    const line = /^ {2}inwoners: inwoner, tot en met 20\d\d-\d\d-\d\d, 2 rijen \(besluit van het college\)$/m;
    const told = await runCli(words);
    expect(told).toMatchObject({ code: 0, error: "" });
    expect(told.out).toMatch(/^De termijn is om van 2 rijen\. Er is niets gewist; met --apply gebeurt dat\.$/m);
    expect(told.out).toMatch(line);
    expect((await runCli(["retention", "--log", "--lake", lake])).out).toBe("Er is nog niets gewist.\n");
    const done = await runCli([...words, "--apply"]);
    expect(done.out).toMatch(/^2 rijen gewist\.$/m);
    expect(done.out).toMatch(line);
    expect((await runCli([...words, "--apply"])).out).toBe("Er is niets waarvan de termijn om is.\n");
    const { out } = await runCli(["retention", "--log", "--lake", lake, "--gemeente", "9901", "--json"]);
    expect(JSON.parse(out)).toMatchObject({
      deletions: [{ municipality: "9901", source: "inwoners", table: "inwoner", rows: 2, parts: 1, by: "archivaris" }],
    });
    const other = await runCli(["retention", "--log", "--lake", lake, "--gemeente", "9902", "--json"]);
    expect(JSON.parse(other.out)).toEqual({ deletions: [] });
    const reader = await (await openLake(lake)).read({ asOf: "2010-01-01" });
    const question = reader.query({ name: "inwoners", sql: "SELECT count(*) FROM inwoner" }).next();
    await expect(question).rejects.toMatchObject({ problems: [{ code: "lake.expired" }] });
    reader.close();
  });

  it.each([
    ["has no term", yearly.replace("    years: 5\n", ""), /regel 3.*niet precies één termijn/],
    ["has two terms", `${yearly}    months: 3\n`, /niet precies één termijn/],
    ["has no basis", yearly.replace("    basis: besluit van het college\n", ""), /basis/],
    ["names a source that is not there", yearly.replace("inwoners", "inwonerz"), /Bron “inwonerz” is niet bekend/],
    ["comes twice", yearly + yearly, /regel 8.*twee regels voor dezelfde rijen/],
    ["has a term that is no number", yearly.replace("5", "vijf"), /een geheel getal vanaf 1/],
    ["is of another kind", yearly.replace("per: row", "per: rij"), /person of row/],
    ["has an unknown key", `${yearly}    jaren: 5\n`, /jaren/],
  ])("refuses a rule that %s, and says where", async (_, rules, message) => {
    const { code, error } = await runCli(["retention", terms(rules), "--lake", lake, "--by", "x", "--apply"]);
    expect(code).toBe(2);
    expect(error).toMatch(message);
  });

  it("wants to know who orders it, and makes no lake in a folder without one", async () => {
    expect(await runCli(["retention", terms(yearly), "--lake", lake])).toMatchObject({
      code: 2,
      error: expect.stringContaining("--by WIE"),
    });
    const wrong = await runCli(["retention", "--log", "--lake", join(folder, "niets")]);
    expect(wrong).toMatchObject({ code: 2, error: expect.stringContaining("staat geen lake") });
  });
});

describe("sluitend privacy huishoudens", () => {
  const words = ["privacy", "huishoudens", "--lake", lake, "--gemeente", "9901"];

  it("is off until it is recorded, on after that, and off again when it is withdrawn; every record stays", async () => {
    expect(await runCli(words)).toMatchObject({
      code: 1,
      out: "Wetten koppelen per huishouden staat uit in gemeente 9901: er is niets vastgelegd.\n",
    });
    const record = ["--by", "college", "--purpose", "samenloop in beeld", "--basis", "besluit 12"];
    const on = await runCli([...words, ...record, "--until", "2199-12-31"]);
    expect(on.code).toBe(0);
    expect(on.out).toMatch(/^Wetten mogen in gemeente 9901 per huishouden worden gekoppeld, tot en met 2199-12-31\.$/m);
    expect(on.out).toMatch(/college: samenloop in beeld \(besluit 12\), van 20\d\d-\d\d-\d\d tot en met 2199-12-31$/m);
    const off = await runCli([...words, "--by", "FG", "--withdraw", "--json"]);
    expect(off.code).toBe(1);
    expect(JSON.parse(off.out)).toMatchObject({
      municipality: "9901",
      allowed: false,
      reason: "withdrawn",
      records: [
        { by: "college", purpose: "samenloop in beeld", basis: "besluit 12", withdrawn: false },
        { by: "FG", withdrawn: true },
      ],
    });
    expect((await runCli(words)).out).toMatch(/ {2}20\d\d-\d\d-\d\d, FG: ingetrokken$/m);
  });

  it("refuses a record without purpose, basis or a last day that is still to come", async () => {
    const from = async (...more: readonly string[]) => (await runCli([...words, ...more])).error;
    expect(await from("--purpose", "x")).toContain("--by WIE");
    expect(await from("--by", "x", "--until", "2199-01-01")).toContain("--purpose DOEL");
    expect(await from("--by", "x", "--purpose", "y", "--until", "2199-01-01")).toContain("--basis GRONDSLAG");
    expect(await from("--by", "x", "--purpose", "y", "--basis", "z")).toContain("--until DAG");
    expect(await from("--by", "x", "--purpose", "y", "--basis", "z", "--until", "2020-01-01")).toContain(
      "zou nu niet gelden",
    );
    expect(await from("--by", "x", "--purpose", "y", "--basis", "z", "--until", "morgen")).toContain("2026-01-31");
    expect(await runCli(["privacy", "personen", "--lake", lake])).toMatchObject({ code: 2 });
  });
});

describe("sluitend verwerkingsregister", () => {
  it("says of every source what was taken in as what, what stayed out and why, for what and for how long", async () => {
    const words = ["verwerkingsregister", "--lake", lake, "--gemeente", "9901"];
    const bare = JSON.parse((await runCli(words)).out);
    expect(bare.processings).toEqual([
      expect.objectContaining({
        municipality: "9901",
        source: "inwoners",
        deliveries: 1,
        persons: true,
        terms: [],
        deleted: 2,
      }),
    ]);
    const [{ fields, refused }] = bare.processings;
    expect(fields).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ table: "inwoner", column: "client", from: "nr", as: "pseudonym" }),
        expect.objectContaining({ column: "geboortemaand", from: "geboren", as: "month" }),
        expect.objectContaining({ column: "huishouden", from: "huis", as: "pseudonym" }),
        expect.objectContaining({ column: "peildatum", from: "dag", as: "as-is" }),
      ]),
    );
    expect(refused).toContainEqual(expect.objectContaining({ what: "namen" }));
    expect(bare.households).toEqual([{ municipality: "9901", allowed: false, reason: "withdrawn" }]);
    expect(bare.category47).toEqual([]);
    expect(bare.measures.length).toBeGreaterThan(5);
    const path = terms(`${yearly}    ground: Wet BRP\n`);
    const full = JSON.parse((await runCli([...words, "--retention", path, "--json"])).out);
    expect(full.processings[0].terms).toEqual([
      expect.objectContaining({ purpose: "bevolking per buurt", ground: "Wet BRP", years: 5 }),
    ]);
  });

  it("can be had as a document, in which what was not recorded is said to be so", async () => {
    const written = new Map<string, string>();
    const make = (name: string, ...more: readonly string[]) =>
      runCli(["verwerkingsregister", "--lake", lake, "-o", name, ...more], (path, content) => {
        written.set(path, typeof content === "string" ? content : Buffer.from(content).toString("utf8"));
        return Promise.resolve();
      });
    expect(await make("register.html", "--to", "html")).toEqual({
      code: 0,
      out: "",
      error: "register.html geschreven.\n",
    });
    const html = written.get("register.html") ?? "";
    for (const text of ["Verwerkingsregister", "niet vastgelegd", "2 rijen gewist", "de vastlegging is ingetrokken"])
      expect(html.includes(text), text).toBe(true);
    await make("met-termijnen.html", "--to", "html", "--retention", terms(yearly));
    expect(written.get("met-termijnen.html")?.includes("5 jaar (besluit van het college)")).toBe(true);
    expect((await make("register.docx", "--to", "docx")).code).toBe(0);
    expect(written.get("register.docx")?.startsWith("PK")).toBe(true);
    expect((await runCli(["verwerkingsregister", "--lake", lake, "--to", "doc"])).code).toBe(2);
  });
});

describe("sluitend dpia", () => {
  const made = async (...words: readonly string[]) => {
    const written = new Map<string, string>();
    const answer = await runCli(["dpia", ...words, "-o", "dpia"], (path, content) => {
      written.set(path, typeof content === "string" ? content : Buffer.from(content).toString("utf8"));
      return Promise.resolve();
    });
    return { ...answer, text: written.get("dpia") ?? "" };
  };

  it("is the template without a lake, and with one also what was taken in", async () => {
    const bare = await made("--to", "html");
    expect(bare).toMatchObject({ code: 0, error: "dpia geschreven.\n" });
    expect(bare.text).toContain("Productcategorie 47 (jeugdreclassering) is een strafrechtelijk gegeven");
    expect(bare.text).not.toContain("Bijlage");
    const filled = await made("--lake", lake, "--gemeente", "9901", "--to", "html");
    for (const text of ["Bijlage: wat er nu is ingelezen", "Inwoners", "de vastlegging is ingetrokken"])
      expect(filled.text.includes(text), text).toBe(true);
  });

  it("is a Word file unless another form is asked, since somebody is to write in it", async () => {
    expect((await made()).text.startsWith("PK")).toBe(true);
    expect((await made("--to", "pdf")).text.startsWith("%PDF")).toBe(true);
    expect((await made("--lake", join(folder, "weg"))).code).toBe(2);
    expect((await made("--to", "doc")).code).toBe(2);
  });
});

describe("what is kept of imports", () => {
  it("loses its mistakes with the term of their source, and keeps what the imports came to", async () => {
    const csv = file("fout.csv", "dag;nr;geboren;huis\n2026-01-01;k1;geen maand;h1\n");
    const mapping = join(folder, "inwoners.yaml");
    await runCli(["import", "inwoners", csv, "--mapping", mapping, "--lake", lake]);
    const reports = join(lake, "reports", "9901");
    const old = readdirSync(reports).filter((name) => !name.includes("mistakes"));
    const aged = old.map((name) => {
      const record: unknown = JSON.parse(readFileSync(join(reports, name), "utf8"));
      return { name, record: Object.assign({}, record, { at: "2011-05-05T00:00:00.000Z" }) };
    });
    const [first] = aged;
    if (first === undefined || aged.length !== 2) throw new Error("two imports were recorded");
    writeFileSync(join(reports, first.name), JSON.stringify(first.record));
    const half = join(reports, `${randomUUID()}.mistakes.json.half`);
    writeFileSync(half, "{");
    utimesSync(half, new Date("2011-05-05"), new Date("2011-05-05"));
    const words = ["retention", terms(yearly), "--lake", lake, "--by", "archivaris"];
    expect((await runCli(words)).out).toBe("De termijn is om van de meldingen bij 2 leveringen.\n");
    expect(readdirSync(reports)).toHaveLength(5);
    expect((await runCli([...words, "--apply"])).out).toBe("De meldingen bij 2 leveringen zijn gewist.\n");
    expect(readdirSync(reports).toSorted()).toEqual(
      [
        ...old,
        ...old.filter((name) => name !== first.name).map((name) => name.replace(".json", ".mistakes.json")),
      ].toSorted(),
    );
    expect((await runCli([...words, "--apply"])).out).toBe("Er is niets waarvan de termijn om is.\n");
  });
});
