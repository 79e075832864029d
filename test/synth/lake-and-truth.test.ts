import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { openLake } from "../../src/lake/lake.ts";
import { messageNumbers } from "../../src/messages/message.ts";
import { hasSchemas, schemaFolder } from "../messages/published-schemas.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-truth-"));
const [town, lake] = [join(folder, "town"), join(folder, "lake")];

async function sluitend(...args: readonly string[]): Promise<{ readonly code: number; readonly out: string }> {
  let out = "";
  const code = await run(args, {
    out: (content) => {
      out += String(content);
    },
    error: () => undefined,
    writeFile: async () => undefined,
    env: {},
  });
  return { code, out };
}

beforeAll(async () => {
  const size = ["--inhabitants", "500", "--months", "14", "--seed", "5", "--regime", "all"];
  expect((await sluitend("synth", ...size, "--out", town)).code).toBe(0);
  const messages = ["import", "istandaarden", join(town, "berichten"), "--lake", lake, "--gemeente", "9905"];
  // The warnings that real messages give are no rejections.
  const { out } = await sluitend(...messages, "--jeugdreclassering", "--json");
  expect(JSON.parse(out)).toMatchObject({ rejected: [] });
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The rows of a file of the truth, by the names of its columns. */
function truth(file: string): readonly Readonly<Record<string, string>>[] {
  const [head = "", ...lines] = readFileSync(join(town, "waarheid", file), "utf8")
    .trimEnd()
    .split("\r\n");
  const names = head.split(";");
  return lines.map((line) => Object.fromEntries(line.split(";").map((cell, at) => [names[at] ?? "", cell])));
}

async function ask(sql: string): Promise<ReadonlyMap<string, number>> {
  const reader = await (await openLake(lake)).read();
  try {
    const found = new Map<string, number>();
    for await (const batch of reader.query({ name: "truth", sql }))
      for (const [key, cents] of batch.rows) found.set(String(key), Number(cents));
    return found;
  } finally {
    reader.close();
  }
}

/** Sums of the truth by law, category of the product and month of the care, without what is nothing. */
function truthBy(column: string): ReadonlyMap<string, number> {
  const { producten } = JSON.parse(readFileSync(join(town, "gemeente.json"), "utf8"));
  const sums = new Map<string, number>();
  for (const row of truth("geld.csv")) {
    const product = producten.find((one: { readonly id: string }) => one.id === row["product"]);
    const key = `${row["wet"]} ${product.categorie} ${row["zorgmaand"]}`;
    const cents = Number(row[column]);
    if (cents !== 0) sums.set(key, (sums.get(key) ?? 0) + cents);
  }
  return sums;
}

const key = "r.wet || ' ' || r.productcategorie || ' ' || substr(CAST(r.datumstart AS VARCHAR), 1, 7)";
const sorted = (sums: ReadonlyMap<string, number>) => [...sums].filter(([, cents]) => cents !== 0).toSorted();

describe("what the lake makes of the messages of a synthetic municipality", () => {
  test("is declared as it was, net of credits, by product and month of the care, though a file came twice", async () => {
    const found = await ask(`SELECT ${key}, sum(r.bedrag) FROM declaratieregel r GROUP BY 1`);
    expect(found.size).toBeGreaterThan(50);
    expect(sorted(found)).toEqual(sorted(truthBy("gedeclareerd_centen")));
  });

  test("is accepted as it was: answered and not rejected, to the cent", async () => {
    const found = await ask(`SELECT ${key}, sum(r.bedrag) FROM declaratieregel r
      JOIN declaratieantwoord a ON a.wet = r.wet AND a.leverancier = r.leverancier AND a.declaratienummer = r.declaratienummer
      LEFT JOIN declaratieregel_antwoord f ON f.wet = r.wet AND f.leverancier = r.leverancier
        AND f.declaratienummer = r.declaratienummer AND f.referentienummer = r.referentienummer
      WHERE f.referentienummer IS NULL GROUP BY 1`);
    expect(sorted(found)).toEqual(sorted(truthBy("toegekend_centen")));
  });
});

test("every kind of message is among them, and each message about a client has its return message", async () => {
  const kinds = await ask("SELECT berichtcode, count(*) FROM bericht GROUP BY 1");
  expect([...kinds.keys()].toSorted()).toEqual([...messageNumbers]);
  // Only what was sent on the last days is not yet answered.
  for (const [sent, answer] of [
    ["301", "302"],
    ["305", "306"],
    ["315", "316"],
    ["317", "318"],
  ]) {
    const [of = 0, answered = 0] = [kinds.get(sent ?? ""), kinds.get(answer ?? "")];
    expect(answered).toBeLessThanOrEqual(of);
    expect(answered).toBeGreaterThan(0.8 * of);
  }
  const unknown = await ask(`SELECT referentieaanbieder, count(*) FROM antwoord a WHERE referentieaanbieder NOT IN
    (SELECT referentieaanbieder FROM verzoek_om_toewijzing UNION ALL SELECT referentieaanbieder FROM verzoek_om_wijziging)
    GROUP BY 1`);
  expect([...unknown]).toEqual([]);
});

test.runIf(hasSchemas)("every message is valid against the official schemas", async () => {
  const { out } = await sluitend("import", "istandaarden", join(town, "berichten"), "--xsd", schemaFolder, "--json");
  expect(JSON.parse(out)).toMatchObject({ rejected: [] });
});
