import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { checkMessages } from "../../src/cases/import-report.ts";
import { body, declaration, performance, person, sampleMessage } from "./sample-messages.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-hostile-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

let made = 0;
function file(content: string | Uint8Array, extension = "xml"): string {
  made += 1;
  const path = join(folder, `levering-${made}.${extension}`);
  writeFileSync(path, content);
  return path;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const start = sampleMessage("wmo", "305");
const declared = sampleMessage("wmo", "323");

/** A message in which one piece of text was changed; fails when that piece is not there. */
function changed(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the sample has no ${from}`);
  return text.replace(from, to);
}

interface Expected {
  readonly rule: string;
  readonly element?: string;
  readonly message: RegExp;
}

const broken: readonly (readonly [name: string, content: string | Uint8Array, expected: Expected])[] = [
  ["is cut off halfway", start.slice(0, start.length / 2), { rule: "bestand", message: /houdt halverwege op/ }],
  ["has no end tag", start.replace("</Bericht>", ""), { rule: "bestand", message: /houdt halverwege op/ }],
  ["is empty", "", { rule: "bestand", message: /leeg/ }],
  ["is no XML", "klant;bedrag\n1;2\n", { rule: "bestand", message: /goed gevormde XML/ }],
  ["mixes its tags", changed(start, "</Client>", "</Klant>"), { rule: "bestand", message: /goed gevormde XML/ }],
  [
    "is Latin-1",
    Buffer.from(changed(start, person.name, "Müller"), "latin1"),
    { rule: "OP192", message: /geen UTF-8/ },
  ],
  ["is UTF-16", Buffer.from(`\ufeff${start}`, "utf16le"), { rule: "OP192", message: /geen UTF-8/ }],
  ["says that it is Latin-1", changed(start, "UTF-8", "ISO-8859-1"), { rule: "OP192", message: /eerste regel zegt/ }],
  [
    "grows by entities",
    changed(start, "<Bericht", '<!DOCTYPE b [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><Bericht'),
    { rule: "bestand", message: /documenttype/ },
  ],
  [
    "reads a file by an entity",
    changed(start, "<Bericht", '<!DOCTYPE b [<!ENTITY a SYSTEM "file:///etc/passwd">]><Bericht'),
    { rule: "bestand", message: /documenttype/ },
  ],
  [
    "uses an entity of its own",
    changed(start, person.name, "&naam;"),
    { rule: "bestand", message: /goed gevormde XML/ },
  ],
  [
    "is of release 3.1",
    start.replaceAll("/3_2/", "/3_1/"),
    { rule: "bestand", message: /release 3\.1, niet van 3\.2/ },
  ],
  [
    "is of release 2.0",
    start.replace(/xmlns="[^"]*"/, 'xmlns="http://www.istandaarden.nl/iwmo/2_0/wmo305/schema/2_0"'),
    { rule: "bestand", message: /release 2\.0/ },
  ],
  [
    "says release 3.1 in its header",
    changed(start, "<BerichtSubversie>2", "<BerichtSubversie>1"),
    { rule: "bestand", element: "Header/BerichtVersie", message: /release 3\.1/ },
  ],
  [
    "is another message than its header says",
    changed(start, "<BerichtCode>418", "<BerichtCode>420"),
    { rule: "waarde", element: "Header/BerichtCode", message: /hoort 418 te zijn/ },
  ],
  [
    "is still in its envelope",
    '<ggk0310:Di01 xmlns:ggk0310="http://www.stufstandaarden.nl/koppelvlak/ggk0310"/>',
    { rule: "bestand", message: /envelop/ },
  ],
  ["is a page of a web site", "<html><body/></html>", { rule: "bestand", message: /geen bericht van iWmo/ }],
  [
    "has a day that does not exist",
    changed(start, "2026-01-29", "2027-06-31"),
    { rule: "waarde", element: "Client/StartProducten/StartProduct/Begindatum", message: /“2027-06-31” .*geen dag/ },
  ],
  [
    "has a zone at a day",
    changed(start, "2026-01-29", "2026-01-08Z"),
    { rule: "waarde", element: "Client/StartProducten/StartProduct/Begindatum", message: /geen dag/ },
  ],
  [
    "has an unknown status",
    changed(start, "<StatusAanlevering>1", "<StatusAanlevering>7"),
    { rule: "codelijst COD467", message: /“7” in StatusAanlevering is geen code van lijst COD467/ },
  ],
  [
    "has a category of youth care in the Wmo",
    changed(declared, "<ProductCategorie>02", "<ProductCategorie>45"),
    { rule: "codelijst WMO020", message: /“45”/ },
  ],
  [
    "has an amount beyond what fits",
    changed(declared, "<iwmo:Bedrag>120000", "<iwmo:Bedrag>99999999999999999999"),
    { rule: "waarde", message: /groter dan 99999999/ },
  ],
  [
    "has an amount with a comma",
    changed(declared, "<iwmo:Bedrag>120000", "<iwmo:Bedrag>1200,00"),
    { rule: "waarde", message: /geen heel getal/ },
  ],
  [
    "has an amount below zero",
    changed(declared, "<iwmo:Bedrag>120000", "<iwmo:Bedrag>-1"),
    { rule: "waarde", message: /kleiner dan nul/ },
  ],
  [
    "has a formula for a code",
    changed(declared, "<ProductCode>02A03", "<ProductCode>=1+cmd|x"),
    { rule: "waarde", message: /Wat in ProductCode staat is langer dan 5 tekens/ },
  ],
  [
    "has a BSN with a wrong check digit",
    changed(start, person.bsn, `${person.bsn.slice(0, 8)}${(Number(person.bsn.at(8)) + 1) % 10}`),
    { rule: "CS002", element: "Client/Bsn", message: /./ },
  ],
  [
    "lacks an element",
    start.replace(/ *<Begindatum>.*\r\n/, ""),
    { rule: "structuur", element: "Client/StartProducten/StartProduct/Begindatum", message: /Begindatum ontbreekt/ },
  ],
  [
    "has two elements of which there is one",
    changed(start, "<Geslacht>2</Geslacht>", "<Geslacht>2</Geslacht><Geslacht>1</Geslacht>"),
    { rule: "structuur", element: "Client/Geslacht", message: /meer dan één keer/ },
  ],
  [
    "has its elements in another order",
    start.replace(/( *<Geslacht>.*\r\n)/, "").replace(/( *<\/Client>)/, "<Geslacht>2</Geslacht>$1"),
    { rule: "structuur", element: "Client/Geslacht", message: /verkeerde plaats/ },
  ],
  [
    "has an element that nobody knows",
    changed(start, "<Geslacht>", `<Buurman>${person.name}</Buurman><Geslacht>`),
    { rule: "structuur", element: "Client", message: /element dat daar niet hoort/ },
  ],
  [
    "has text between its elements",
    changed(start, "<Geslacht>", `${person.name}<Geslacht>`),
    { rule: "structuur", element: "Client", message: /losse tekst/ },
  ],
  [
    "has an attribute",
    changed(start, "<Geslacht>", `<Geslacht naam="${person.name}">`),
    { rule: "structuur", element: "Client/Geslacht", message: /attribuut/ },
  ],
  [
    "has an element in the wrong namespace",
    start.replaceAll("iwmo:Categorie", "Categorie"),
    { rule: "structuur", message: /andere namespace/ },
  ],
  [
    "has a BSN of eight digits",
    changed(start, person.bsn, "12345678"),
    { rule: "waarde", element: "Client/Bsn", message: /Wat in Bsn staat is geen nummer van negen cijfers/ },
  ],
  [
    "has a BSN for a number of an allocation",
    changed(start, "<ToewijzingNummer>1001", `<ToewijzingNummer>${person.bsn}0`),
    { rule: "waarde", message: /Wat in ToewijzingNummer staat is groter/ },
  ],
  [
    "has a name for a code",
    changed(start, "<Geslacht>2", `<Geslacht>${person.name}`),
    { rule: "codelijst COD046", message: /Wat in Geslacht staat/ },
  ],
];

describe("a file that is wrong", () => {
  test.each(broken)("%s: it is refused with its rule, and the next file goes on", async (_, content, expected) => {
    const good = file(sampleMessage("jeugdwet", "305"));
    const report = await checkMessages([file(content), good]);
    expect(report).toMatchObject({ files: 2, accepted: 1, rows: { StartProduct: 1 } });
    const first = report.rejected.find(({ message }) => expected.message.test(message));
    expect(first).toMatchObject({
      rule: expected.rule,
      ...(expected.element === undefined ? {} : { element: expected.element }),
    });
    expect(first?.file).toMatch(/^levering-/);
    expect(first?.remedy).not.toBe("");
  });

  test.each(broken)("%s: nothing of the person in it is repeated", async (_, content) => {
    const said = JSON.stringify(await checkMessages([file(content)]));
    for (const secret of Object.values(person)) expect(said).not.toContain(secret);
  });

  test("names the line on which it goes wrong", async () => {
    const text = changed(declared, "<Eenheid>04", "<Eenheid>05");
    const line = text.slice(0, text.indexOf("<Eenheid>")).split("\r\n").length;
    const { rejected } = await checkMessages([file(text)]);
    expect(rejected).toMatchObject([
      { about: "WMO323", line, element: "Declaratie/Clienten/Client/Prestaties/Prestatie/Eenheid" },
    ]);
  });

  test("is told at most fifty times, and how many more there were", async () => {
    const lines = Array.from({ length: 80 }, () => performance("wmo", { Eenheid: "05" }));
    const { rejected } = await checkMessages([file(sampleMessage("wmo", "323", { Declaratie: declaration(lines) }))]);
    expect(rejected).toHaveLength(51);
    expect(rejected.at(-1)?.message).toBe("In dit bericht zijn nog 30 dingen mis");
  });
});

describe("a file that the standard forbids but that can be read", () => {
  test("is read with a remark when it begins with a byte order mark", async () => {
    const { accepted, warnings } = await checkMessages([file(`\ufeff${start}`)]);
    expect(accepted).toBe(1);
    expect(warnings).toMatchObject([{ rule: "OP192" }]);
  });

  test("is read with a remark when it is larger than 25 MB", async () => {
    const line = /( *<Prestatie>[\s\S]*<\/Prestatie>\r\n)/.exec(declared)?.[1] ?? "";
    const many = changed(declared, line, line.repeat(31_000));
    expect(many.length).toBeGreaterThan(25_000_000);
    const { rejected, accepted, warnings, rows } = await checkMessages([file(many)]);
    expect(rejected).toEqual([]);
    expect(accepted).toBe(1);
    expect(rows).toEqual({ Prestatie: 31_000 });
    expect(warnings[0]).toMatchObject({ rule: "OP179" });
  });
});

describe("an archive", () => {
  const zip = (entries: Readonly<Record<string, Uint8Array>>) => file(zipSync(entries), "zip");

  test("gives every message in it, in folders too", async () => {
    const path = zip({ "a/een.xml": bytes(start), "b/twee.XML": bytes(declared) });
    const { files, accepted, rejected } = await checkMessages([path]);
    expect({ files, accepted, rejected }).toEqual({ files: 2, accepted: 2, rejected: [] });
  });

  test("loses only what is wrong in it", async () => {
    const inner = zipSync({ "een.xml": bytes(start) });
    const path = zip({
      "../../buiten.xml": bytes(start),
      "/etc/absoluut.xml": bytes(start),
      "nog.zip": inner,
      "lees.txt": bytes("x"),
      "goed.xml": bytes(start),
    });
    const { accepted, rejected } = await checkMessages([path]);
    expect(accepted).toBe(1);
    expect(rejected.map(({ message }) => message).sort()).toEqual([
      "De naam eindigt niet op .xml of .zip",
      "Een bestand in het zipbestand heeft een naam die buiten de map wijst",
      "Een bestand in het zipbestand heeft een naam die buiten de map wijst",
      "In het zipbestand zit nog een zipbestand",
    ]);
  });

  test("is no way round that rule by another name for the inner one", async () => {
    const { rejected } = await checkMessages([zip({ "vermomd.xml": zipSync({ "een.xml": bytes(start) }) })]);
    expect(rejected).toHaveLength(1);
  });

  test("that unpacks to far more than it is, is stopped before it is read whole", async () => {
    // Well formed all the way, so that nothing else stops it.
    const bomb = start.replace("<Client>", `${`<!--${" ".repeat(90_000)}-->`.repeat(200)}<Client>`);
    const { accepted, rejected } = await checkMessages([zip({ "bom.xml": bytes(bomb), "goed.xml": bytes(declared) })]);
    expect(accepted).toBe(1);
    expect(rejected).toMatchObject([{ rule: "bestand", message: expect.stringMatching(/veel groter/) }]);
    expect(rejected[0]?.remedy).not.toBe("");
  });

  test("that is damaged is refused, and the next file goes on", async () => {
    const { accepted, rejected } = await checkMessages([
      file(bytes("PK\u0003\u0004 en verder niets"), "zip"),
      file(start),
    ]);
    expect(accepted).toBe(1);
    expect(rejected).toMatchObject([{ message: "Het zipbestand is beschadigd of maar half overgekomen" }]);
  });

  test("whose content is damaged is refused, and what is whole goes on", async () => {
    const whole = zipSync({ "een.xml": bytes(start), "twee.xml": bytes(declared) });
    whole.fill(0xff, 60, 90);
    const { accepted, rejected } = await checkMessages([file(whole, "zip")]);
    expect(accepted).toBe(1);
    expect(rejected).toMatchObject([{ message: expect.stringMatching(/beschadigd|goed gevormde/) }]);
  });
});

describe("a folder", () => {
  test("gives its messages in the order of their names, and no link is followed", async () => {
    const deep = join(folder, "map", "diep");
    mkdirSync(deep, { recursive: true });
    writeFileSync(join(deep, "b.xml"), start);
    writeFileSync(join(deep, "a.xml"), changed(start, "<Geslacht>2", "<Geslacht>9"));
    symlinkSync("..", join(deep, "kringloop"));
    const { files, accepted, rejected } = await checkMessages([join(folder, "map")]);
    expect({ files, accepted }).toEqual({ files: 2, accepted: 1 });
    expect(rejected).toMatchObject([{ file: "map/diep/a.xml" }]);
  });

  test("that does not exist is told", async () => {
    const { rejected } = await checkMessages([join(folder, "nergens")]);
    expect(rejected).toMatchObject([{ file: "nergens", rule: "bestand" }]);
  });
});

test("a message of every kind says nothing of its person when all its codes are wrong", async () => {
  const all = Object.keys(body("wmo", "301"));
  expect(all).toEqual(["Client"]);
  const wrong = sampleMessage("wmo", "301").replace(/<(iwmo:)?(Postcode|Achternaam|Straatnaam)>/g, "<$1$2><x/>");
  const said = JSON.stringify(await checkMessages([file(wrong)]));
  expect(JSON.parse(said).rejected.length).toBeGreaterThan(0);
  for (const secret of Object.values(person)) expect(said).not.toContain(secret);
});
