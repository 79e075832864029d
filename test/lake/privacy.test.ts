import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { isBsn } from "../../src/figure/bsn.ts";
import { openLake } from "../../src/lake/lake.ts";
import { viewNames } from "../../src/lake/view.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-privacy-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The n-th number of nine digits from here that passes the 11-test. */
function bsns(count: number): readonly string[] {
  const found: string[] = [];
  for (let number = 123_456_700; found.length < count; number += 7)
    if (isBsn(String(number))) found.push(String(number));
  return found;
}

const people = bsns(40).map((bsn, index) => ({
  bsn,
  name: `Kwartelsteen${"abcdefghijklmnopqrstuvwxyz"[index % 26]}${index}`,
  street: "Zilvermeeuwlaan",
  number: String(100 + index),
  postcode: "9998 XZ",
  born: `19${50 + index}-0${(index % 9) + 1}-1${index % 9}`,
}));
/** What nobody may find again anywhere. */
const secrets = people
  .flatMap(({ bsn, name, born }) => [bsn, name, born])
  .concat("Zilvermeeuwlaan", "9998 XZ", "9998XZ");

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function importing(source: string, path: string, mapping: string, ...more: readonly string[]) {
  let told = "";
  const code = await run(
    ["import", source, path, "--mapping", file(`${source}.yaml`, mapping), "--lake", join(folder, "lake"), ...more],
    {
      out: (content) => {
        told += String(content);
      },
      error: (text) => {
        told += text;
      },
      writeFile: () => Promise.resolve(),
      env: { SLUITEND_DEBUG: "1" },
    },
  );
  return { code, told };
}

const residents = `source: inwoners
municipality: "9901"
columns:
  peildatum: Peildatum
  client: BSN
  geboortemaand: Geboortedatum
address: { postcode: Postcode, number: Huisnummer }
ignore: [Naam, Straat]
`;
const benefits = `source: uitkeringen
municipality: "9901"
columns:
  maand: maand
  uitkering: nummer
  client: persoon.bsn
  regeling: regeling
  ingangsdatum: vanaf
  bedrag: bedrag
file: { at: uitkeringen }
`;
const bookings = `source: grootboek
municipality: "9901"
numbers: english
columns:
  boekstuk: stuk
  boekregel: regel
  boekdatum: dag
  grootboekrekening: rekening
  batenlasten: { value: lasten }
  bedrag: bedrag
  leverancier: crediteurnummer
ignore: [crediteur]
`;

async function everything(): Promise<string> {
  const lake = await openLake(join(folder, "lake"));
  const reader = await lake.read();
  let text = "";
  for (const name of viewNames)
    for await (const { columns, rows } of reader.query({ name, sql: `SELECT * FROM ${name}` }))
      text += columns.join(" ") + JSON.stringify(rows);
  reader.close();
  for (const entry of await readdir(join(folder, "lake"), { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    text += path;
    // The list of postcodes is public and says of nobody where they live; it is kept to place the residents of the next delivery.
    if (entry.isFile() && entry.name !== "postcodes.csv") text += (await readFile(path)).toString("latin1");
  }
  return text;
}

describe("who somebody is", () => {
  test("is nowhere in the lake, nor in what is said of a delivery, whatever is wrong with the files", {
    timeout: 60_000,
  }, async () => {
    const lines = people.map(({ bsn, name, street, number, postcode, born }, index) => {
      const cells = ["2026-01-01", bsn, name, born, street, number, postcode];
      if (index % 7 === 3) cells[1] = name;
      if (index % 7 === 4) cells[6] = street;
      if (index % 7 === 5) cells.splice(2, 1);
      if (index % 7 === 6) cells[3] = bsn;
      return cells.join(";");
    });
    const csv = `Peildatum;BSN;Naam;Geboortedatum;Straat;Huisnummer;Postcode\n${lines.join("\n")}\n`;
    const areas = file("buurten.csv", "PC6;Huisnummer;Buurt2025\n9998XZ;100;99010001\n9998XZ;101;99010002\n");
    const all = [await importing("inwoners", file("inwoners.csv", csv), residents, "--areas", areas, "--json")];
    const uitkeringen = people.map(({ bsn, name }, index) => ({
      maand: index % 5 === 1 ? name : "2026-01",
      nummer: index % 5 === 2 ? bsn : `U${index}`,
      persoon: { bsn: index % 5 === 3 ? `${bsn}9` : bsn, naam: name },
      regeling: index % 5 === 4 ? `PW ${bsn}` : "PW",
      vanaf: "2025-01-01",
      bedrag: 1234.5,
    }));
    all.push(await importing("uitkeringen", file("bus.json", JSON.stringify({ uitkeringen })), benefits));
    all.push(
      await importing("uitkeringen", file("stuk.json", `{"uitkeringen": [{"naam": "${people[0]?.name}"`), benefits),
    );
    const booked = people.map(({ bsn, name }, index) => `20260${index},1,2026-01-31,44300,${index}.50,${bsn},${name}`);
    all.push(
      await importing(
        "grootboek",
        file("boeken.csv", `stuk,regel,dag,rekening,bedrag,crediteurnummer,crediteur\n${booked.join("\n")}\n`),
        bookings,
      ),
    );
    expect(all.map(({ code }) => code)).toEqual([1, 1, 2, 1]);
    const told = all.map((one) => one.told).join("\n");
    const kept = await everything();
    expect(kept).toContain("BU99010002");
    expect(kept).toMatch(/"1951-02"/);
    for (const secret of secrets) {
      expect(told).not.toContain(secret);
      expect(kept).not.toContain(secret);
    }
  });

  test("can only be joined by who has the key, which lies outside the lake and is read by its owner alone", async () => {
    const path = join(folder, "lake-sleutels", "9901.key");
    const key = (await readFile(path, "utf8")).trim();
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await everything()).not.toContain(key);
    const inside = await importing(
      "inwoners",
      file("i.csv", "x\n"),
      residents,
      "--keys",
      join(folder, "lake", "sleutels"),
    );
    expect(inside).toMatchObject({ code: 2, told: expect.stringContaining("mag niet in het lake staan") });
    const other = await importing(
      "inwoners",
      file("j.csv", "x\n"),
      residents,
      "--keys",
      join(folder, "andere-sleutels"),
    );
    expect(other).toMatchObject({ code: 2, told: expect.stringContaining("Zet de sleutel terug uit uw reservekopie") });
  });

  test("is one person in every source of a municipality, and another in the next municipality", async () => {
    const [one] = people;
    const csv = `Peildatum;BSN;Naam;Geboortedatum;Straat;Huisnummer;Postcode\n2026-01-01;${one?.bsn};x;1950-01-10;y;100;1234AB\n`;
    await importing("inwoners", file("ander.csv", csv), residents.replace("9901", "9902"));
    const reader = await (await openLake(join(folder, "lake"))).read();
    const rows: unknown[] = [];
    const sql = `SELECT i.gemeente, u.gemeente FROM inwoner i LEFT JOIN inkomensvoorziening u
      ON i.client = u.client WHERE i.geboortemaand = '1950-01' ORDER BY 1`;
    for await (const batch of reader.query({ name: "persoon", sql })) rows.push(...batch.rows);
    reader.close();
    expect(rows).toEqual([
      ["9901", "9901"],
      ["9902", null],
    ]);
  });
});
