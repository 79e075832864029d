import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openLake } from "../../src/lake/lake.ts";
import { viewNames } from "../../src/lake/view.ts";
import { runCli } from "../support/run-cli.ts";
import { filesBelow, openSecrets, textsOf } from "../support/secrets.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-zoek-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const town = join(folder, "gemeente");
const lake = join(folder, "gegevens");

/** Of every person in the input. */
const secrets = openSecrets();
/** All that was ever said, by which command. */
const told: { readonly by: string; readonly text: string }[] = [];

async function say(...words: readonly string[]) {
  const answer = await runCli(words, async (path, content) => {
    writeFileSync(path, content);
  });
  told.push({ by: words.slice(0, 3).join(" "), text: `${answer.out}\n${answer.error}` });
  return answer;
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** Every row of every table of a lake, as text. */
async function tablesOf(place: string) {
  const reader = await (await openLake(place)).read();
  const found: { readonly name: string; readonly rows: number; readonly text: string }[] = [];
  for (const name of viewNames)
    for await (const { columns, rows } of reader.query({ name, sql: `SELECT * FROM ${name}` })) {
      const records = rows.map((row) => Object.fromEntries(row.map((value, index) => [columns[index] ?? "", value])));
      found.push({ name, rows: rows.length, text: JSON.stringify(records) });
    }
  reader.close();
  return found;
}

const matches = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, one]) => one ?? "");

/** A message with who somebody is in every place where it does not belong, and one that breaks off in the middle of a name. */
function broken(message: string): Readonly<Record<string, string>> {
  const [bsn = ""] = matches(message, /<Bsn>(\d+)</g);
  const [name = ""] = matches(message, /Achternaam>([^<]+)</g);
  return {
    "naam-als-bsn.xml": message.replace(`<Bsn>${bsn}`, `<Bsn>${name}`),
    "bsn-als-nummer.xml": message.replace(/<ToewijzingNummer>\d+/, `<ToewijzingNummer>${bsn}x`),
    "naam-als-datum.xml": message.replace(/<Ingangsdatum>[^<]+/, `<Ingangsdatum>${name}`),
    "onbekend-element.xml": message.replace("<Geslacht>", `<${name}>${bsn}</${name}><Geslacht>`),
    "bsn-als-referentie.xml": message.replace(
      "<Product>",
      `<ReferentieAanbieder>${bsn}</ReferentieAanbieder><Product>`,
    ),
    "afgebroken.xml": message.slice(0, message.indexOf(name) + 3),
    [`WMO301_${bsn}.xml`]: message.replace("<BerichtCode>414", "<BerichtCode>999"),
  };
}

beforeAll(async () => {
  await say("synth", "--inhabitants", "250", "--months", "2", "--seed", "5", "--out", town);
  told.length = 0;
  const zips = readdirSync(join(town, "berichten")).map((name) => join(town, "berichten", name));
  const messages = (await Promise.all(zips.map(textsOf))).flat().filter((text) => text.startsWith("<?xml"));
  const all = messages.join("\n");
  secrets.add(...matches(all, /<(?:\w+:)?(?:Bsn|Achternaam|Straatnaam|Postcode)>([^<]{4,})</g));
  const register = await readFile(join(town, "inwoners-2023-01-01.csv"), "utf8");
  const residents = register
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(";"));
  for (const [, bsn = "", born = "", , , , street = "", , postcode = ""] of residents) {
    secrets.add(bsn, street, postcode);
    // A later day may be a day of something else too.
    if (born < "2000") secrets.add(born);
  }
  const gemeente =
    /municipality: "(\d{4})"/.exec(await readFile(join(town, "mapping", "inwoners.yaml"), "utf8"))?.[1] ?? "";
  const into = ["--lake", lake];

  await say("import", "istandaarden", ...zips, "--gemeente", gemeente, ...into);
  const first = messages.find((text) => text.includes("/wmo301/")) ?? "";
  const wrong = Object.entries(broken(first)).map(([name, text]) => file(name, text));
  await say("import", "istandaarden", ...wrong, "--gemeente", gemeente, ...into, "--json");
  await say("import", "istandaarden", ...wrong);
  const mapping = (source: string): string => join(town, "mapping", `${source}.yaml`);
  const table = (source: string, path: string, ...more: readonly string[]) =>
    say("import", source, path, "--mapping", mapping(source), ...into, ...more);
  await table("inwoners", join(town, "inwoners-2023-01-01.csv"), "--areas", join(town, "postcodes.csv"));
  for (const [source, name] of [
    ["uitkeringen", "uitkeringen"],
    ["pgb", "pgb"],
    ["eigen-bijdragen", "eigen-bijdragen"],
    ["toegang", "meldingen"],
    ["grootboek", "grootboek"],
    ["betalingen", "betalingen"],
  ] as const)
    await table(source, join(town, `${name}.csv`), "--known-on", "2023-05-01");
  // Every column one place to the left, and to the right.
  const [head = "", ...lines] = register.trim().split("\n");
  const shifted = lines.map((line, index) => (index % 2 === 0 ? line.slice(line.indexOf(";") + 1) : `x;${line}`));
  await table("inwoners", file("verschoven.csv", [head, ...shifted].join("\n")), "--json");
  await table("inwoners", file("verschoven2.csv", [head, ...shifted.toReversed()].join("\n")), "--preview");
  await table("inwoners", file("zonder-kop.csv", lines.join("\n")));
  const sensitive = file(
    "gevoelig.yaml",
    (await readFile(mapping("inwoners"), "utf8")).replace("geslacht: geslacht", "geslacht: straat"),
  );
  await say("import", "inwoners", join(town, "inwoners-2023-01-01.csv"), "--mapping", sensitive, ...into);
  await say(
    "privacy",
    "huishoudens",
    ...into,
    "--gemeente",
    gemeente,
    "--by",
    "college",
    "--purpose",
    "samenloop",
    "--basis",
    "besluit",
    "--until",
    "2199-01-01",
  );
  const terms = file(
    "termijnen.yaml",
    `municipality: "${gemeente}"\nrules:\n  - { source: uitkeringen, months: 1, per: row, purpose: proef, basis: proef }\n`,
  );
  for (const to of ["json", "csv", "xlsx", "docx", "html"])
    await say(
      "verwerkingsregister",
      ...into,
      "--retention",
      terms,
      "--to",
      to,
      "-o",
      join(folder, `register.${to === "csv" ? "zip" : to}`),
    );
}, 120_000);

describe("every citizen service number, name, address and day of birth of the input", () => {
  test("is many, and is found by this search where it does stand", async () => {
    expect(secrets.size).toBeGreaterThan(500);
    expect(secrets.in(await readFile(join(town, "inwoners-2023-01-01.csv"), "utf8"))).toBeDefined();
    const [zip = ""] = readdirSync(join(town, "berichten"));
    expect((await textsOf(join(town, "berichten", zip))).some((text) => secrets.in(text) !== undefined)).toBe(true);
  });

  test("is in no answer, remark or mistake of any command, on either output", () => {
    expect(told.length).toBeGreaterThan(15);
    expect(told.filter(({ text }) => text.includes("Dit is een fout van Sluitend"))).toEqual([]);
    expect(
      told.flatMap(({ by, text }) => (secrets.in(text) === undefined ? [] : [`${by}: ${secrets.in(text)}`])),
    ).toEqual([]);
  });

  test("is in no byte of the lake, its names of files and its keys included, and in no row of its tables", async () => {
    const found = [...(await secrets.below(lake)), ...(await secrets.below(`${lake}-sleutels`))];
    // The list of all postcodes of the municipality is public and kept as it was given: it says of nobody where they live.
    const lists = (await filesBelow(lake)).filter((path) => path.endsWith("/postcodes.csv"));
    const given = await readFile(join(town, "postcodes.csv"), "utf8");
    for (const list of lists) expect((await readFile(list, "utf8")) === given).toBe(true);
    const tables = await tablesOf(lake);
    for (const { name, text } of tables) if (secrets.in(text) !== undefined) found.push(`${name}: ${secrets.in(text)}`);
    const rows = tables.reduce((sum, one) => sum + one.rows, 0);
    const residents = tables.filter(({ name }) => name === "inwoner").map(({ text }) => text);
    expect(found.filter((one) => !/^\/settings\/\d{4}\/postcodes\.csv: /.test(one))).toEqual([]);
    expect(rows).toBeGreaterThan(300);
    expect(matches(residents.join(), /"huishouden":"([0-9a-f]{32})"/g).length).toBeGreaterThan(100);
  });

  test("is in no export, in whatever form", async () => {
    const exports = readdirSync(folder).filter((name) => name.startsWith("register."));
    expect(exports).toHaveLength(5);
    for (const name of exports)
      for (const text of await textsOf(join(folder, name)))
        expect(`${basename(name)}: ${secrets.in(text) ?? ""}`).toBe(`${name}: `);
  });

  test("is not in the log of what was deleted, and nothing of the rows stays in a file", async () => {
    const before = (await filesBelow(join(lake, "files", "inkomensvoorziening"))).length;
    expect(before).toBe(1);
    const { code } = await say(
      "retention",
      join(folder, "termijnen.yaml"),
      "--lake",
      lake,
      "--by",
      "archivaris",
      "--apply",
    );
    await say("retention", "--log", "--lake", lake, "--json");
    expect(code).toBe(0);
    expect(await filesBelow(join(lake, "files", "inkomensvoorziening"))).toEqual([]);
    for (const { text } of told.slice(-2)) expect(secrets.in(text)).toBeUndefined();
    const { out } = await say("verwerkingsregister", "--lake", lake, "--json");
    const { processings } = JSON.parse(out);
    expect(processings).toEqual(
      expect.arrayContaining([expect.objectContaining({ source: "uitkeringen", deleted: expect.any(Number) })]),
    );
  });
});
