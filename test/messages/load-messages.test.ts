import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { openLake } from "../../src/lake/lake.ts";
import { messageNumbers } from "../../src/messages/message.ts";
import { allocated, body, declaration, performance, person, sampleMessage } from "./sample-messages.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-load-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

let made = 0;
function place(name: string): string {
  made += 1;
  return join(folder, `${made}-${name}`);
}

/** Writes messages as one archive. */
function archive(messages: readonly string[]): string {
  const path = place("levering.zip");
  const entries = messages.map((text, index) => [`bericht-${index}.xml`, new TextEncoder().encode(text)] as const);
  writeFileSync(path, zipSync(Object.fromEntries(entries)));
  return path;
}

async function load(lake: string, path: string, ...more: readonly string[]) {
  let out = "";
  let error = "";
  const code = await run(["import", "istandaarden", path, "--lake", lake, "--gemeente", "1234", "--json", ...more], {
    out: (text) => {
      out += String(text);
    },
    error: (text) => {
      error += text;
    },
    writeFile: () => Promise.resolve(),
    env: {},
  });
  return { code, out, error, report: out === "" ? undefined : JSON.parse(out) };
}

async function query(lake: string, sql: string, asOf?: string): Promise<readonly unknown[][]> {
  const reader = await (await openLake(lake)).read(asOf === undefined ? {} : { asOf });
  try {
    const rows: unknown[][] = [];
    for await (const batch of reader.query({ name: "toets", sql })) rows.push(...batch.rows.map((row) => [...row]));
    return rows;
  } finally {
    reader.close();
  }
}

const everything = (["wmo", "jeugdwet"] as const).flatMap((law) =>
  messageNumbers.map((number) => sampleMessage(law, number, undefined, { id: `B-${number}` })),
);

function filesIn(path: string): readonly string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

const tables = [
  "bericht",
  "client",
  "toewijzing",
  "levering_start",
  "levering_stop",
  "verzoek_om_toewijzing",
  "verzoek_om_wijziging",
  "antwoord",
  "declaratie",
  "declaratieregel",
  "declaratieantwoord",
  "declaratieregel_antwoord",
  "retour",
];

describe("a delivery with every message of both laws", () => {
  const lake = place("lake");
  test("comes into the tables of the lake", async () => {
    const { code, report } = await load(lake, archive(everything));
    expect(report.rejected).toEqual([]);
    expect(code).toBe(0);
    expect(report).toMatchObject({ files: 28, accepted: 28, rejections: 0 });
    expect(report.rows).toEqual({
      bericht: 28,
      client: 8,
      toewijzing: 2,
      levering_start: 2,
      levering_stop: 2,
      verzoek_om_toewijzing: 2,
      verzoek_om_wijziging: 6,
      antwoord: 2,
      declaratie: 2,
      declaratieregel: 2,
      declaratieantwoord: 2,
      declaratieregel_antwoord: 2,
      retour: report.rows.retour,
    });
    expect(report.rows.retour).toBeGreaterThan(20);
  });

  test("says of an allocation, a line and a client what the messages say", async () => {
    expect(
      await query(
        lake,
        "SELECT wet, toewijzingnummer, leverancier, omvang, eenheid, frequentie FROM toewijzing ORDER BY wet",
      ),
    ).toEqual([
      ["jeugdwet", 1001, "01234567", 4, "04", "2"],
      ["wmo", 1001, "01234567", 4, "04", "2"],
    ]);
    expect(await query(lake, "SELECT bedrag, omvang, tarief FROM declaratieregel WHERE wet = 'wmo'")).toEqual([
      [120_000, 20, 6000],
    ]);
    expect(await query(lake, "SELECT geboortemaand, geslacht FROM client")).toEqual([["1951-07", "2"]]);
  });

  test("changes nothing the second time, whatever the archive", async () => {
    const before = await (await openLake(lake)).snapshot();
    const { report } = await load(lake, archive(everything.toReversed()));
    expect(report).toMatchObject({ accepted: 0, rejections: 0, refused: 0, known: 28, snapshot: before.id });
    expect(report.warnings).toHaveLength(28);
  });

  test("leaves no number, name, address or day of birth of a person in the lake", async () => {
    const said: string[] = [];
    for (const table of tables) said.push(JSON.stringify(await query(lake, `SELECT * FROM ${table}_versies`)));
    // Parquet compresses its pages, so the questions above look inside; the other files are text.
    for (const path of filesIn(lake)) said.push(readFileSync(path, "latin1"));
    for (const secret of Object.values(person)) expect(said.join("\n")).not.toContain(secret);
  });
});

test("a reference that holds a BSN is kept as a pseudonym, and still finds its line", async () => {
  const lake = place("lake");
  const reference = `2026-${person.bsn}`;
  const line = performance("wmo", { ProductReferentie: { ReferentieNummer: reference } });
  const credit = performance("wmo", {
    ProductReferentie: { ReferentieNummer: "P-2", VorigReferentieNummer: reference },
    IngediendBedrag: { Bedrag: 120_000, DebetCredit: "C" },
  });
  const later = { DeclaratieNummer: "D2", DeclaratiePeriode: { Begindatum: "2026-02-01", Einddatum: "2026-02-28" } };
  const { out, error } = await load(
    lake,
    archive([
      sampleMessage("wmo", "323", { Declaratie: declaration([line]) }),
      sampleMessage("wmo", "323", { Declaratie: declaration([credit], later) }, { id: "B-2" }),
    ]),
  );
  const pairs = await query(
    lake,
    "SELECT a.referentienummer, sum(b.bedrag) + sum(a.bedrag) FROM declaratieregel a JOIN declaratieregel b ON b.vorigreferentienummer = a.referentienummer GROUP BY 1",
  );
  expect(pairs).toHaveLength(1);
  expect(pairs[0]?.[1]).toBe(0);
  expect(JSON.stringify(pairs) + out + error).not.toContain(person.bsn);
});

test("a message that breaks off leaves nothing in the lake, and the others come in", async () => {
  const lake = place("lake");
  const lines = Array.from({ length: 3000 }, (_, index) =>
    performance("wmo", { ProductReferentie: { ReferentieNummer: `P-${index}` } }),
  );
  const long = sampleMessage("wmo", "323", { Declaratie: declaration(lines) }, { id: "B-9" });
  const { code, report } = await load(lake, archive([long.slice(0, -40), sampleMessage("wmo", "301")]));
  expect(code).toBe(1);
  expect(report).toMatchObject({
    files: 2,
    accepted: 1,
    rejections: 1,
    rows: { bericht: 1, client: 1, toewijzing: 1 },
  });
  expect(report.rejected).toMatchObject([{ rule: "bestand", message: "Het bestand houdt halverwege op" }]);
});

test("a line that breaks a rule is left out, and the lines beside it come in", async () => {
  const lake = place("lake");
  const wrong = performance("wmo", { ProductTarief: undefined, ProductReferentie: { ReferentieNummer: "P-2" } });
  const text = sampleMessage("wmo", "323", { Declaratie: declaration([performance("wmo"), wrong]) });
  const { report } = await load(lake, archive([text]));
  expect(report.rejected).toMatchObject([{ rule: "CD087", element: "ProductTarief" }]);
  expect(await query(lake, "SELECT referentienummer FROM declaratieregel")).toEqual([["P-0001"]]);
});

test("a return message that takes everything in is a header only, and is in the lake with its code", async () => {
  const lake = place("lake");
  const { report } = await load(lake, archive([sampleMessage("jeugdwet", "302", {}, { id: "R-1" })]));
  expect(report).toMatchObject({ accepted: 1, rows: { bericht: 1, retour: 1 } });
  expect(await query(lake, "SELECT identificatie, onderdeel, retourcode FROM retour")).toEqual([
    ["R-1", "Header", "0200"],
  ]);
});

test("a message of another municipality is refused", async () => {
  const { code, report } = await load(place("lake"), archive([sampleMessage("wmo", "301")]), "--gemeente", "4321");
  expect(report.rejected).toMatchObject([{ message: "Het bericht is van of voor gemeente 1234, niet 4321" }]);
  expect(code).not.toBe(0);
});

describe("a declaration on an allocation that we do not know (TR338)", () => {
  const line = (law: "wmo" | "jeugdwet", number: number, reference: string) =>
    performance(law, { ToewijzingNummer: number, ProductReferentie: { ReferentieNummer: reference } });
  const declared = (law: "wmo" | "jeugdwet", lines: readonly ReturnType<typeof line>[]) =>
    sampleMessage(law, "323", { Declaratie: declaration(lines) });
  const rulesOf = ({ report }: Awaited<ReturnType<typeof load>>) =>
    report.warnings.map(({ rule, file, line, element }: Record<string, unknown>) => ({ rule, file, line, element }));

  test("is told once an allocation, with the file and the line", async () => {
    const text = declared("wmo", [line("wmo", 7, "P-1"), line("wmo", 7, "P-2"), line("wmo", 1001, "P-3")]);
    const told = rulesOf(await load(place("lake"), archive([sampleMessage("wmo", "301"), text])));
    expect(told.filter(({ rule }: { rule: string }) => rule === "TR338")).toEqual([
      { rule: "TR338", file: expect.stringMatching(/bericht-1\.xml$/), line: 33, element: expect.any(String) },
    ]);
  });

  test("is told where only the other law knows that number", async () => {
    const lake = place("lake");
    await load(lake, archive([sampleMessage("jeugdwet", "301")]));
    const told = rulesOf(await load(lake, archive([declared("wmo", [line("wmo", 1001, "P-1")])])));
    expect(told).toMatchObject([{ rule: "TR338" }]);
  });

  test("is none when the allocation came with an earlier delivery or with this one", async () => {
    const lake = place("lake");
    const [allocation, text] = [sampleMessage("wmo", "301"), declared("wmo", [line("wmo", 1001, "P-1")])];
    expect(rulesOf(await load(place("lake"), archive([text, allocation])))).toEqual([]);
    await load(lake, archive([allocation]));
    expect(rulesOf(await load(lake, archive([text])))).toEqual([]);
  });
});

describe("jeugdreclassering", () => {
  const product = { Product: { Categorie: "47", Code: "47A01" } };
  const text = sampleMessage("jeugdwet", "301", {
    Client: {
      ...(body("jeugdwet", "301")["Client"] as object),
      ToegewezenProducten: {
        ToegewezenProduct: [allocated("jeugdwet", product), allocated("jeugdwet", { ToewijzingNummer: 1002 })],
      },
    },
  });

  test("is left out, with a remark", async () => {
    const lake = place("lake");
    const { report } = await load(lake, archive([text]));
    expect(report.warnings).toMatchObject([{ rule: "intake.category-off" }]);
    expect(await query(lake, "SELECT toewijzingnummer FROM toewijzing")).toEqual([[1002]]);
  });

  test("is left out too where a start names its allocation and not its product", async () => {
    const lake = place("lake");
    const start = (ToewijzingNummer: number) => ({
      Client: {
        ...(body("jeugdwet", "305")["Client"] as object),
        StartProducten: { StartProduct: [{ ToewijzingNummer, Begindatum: "2026-01-29", StatusAanlevering: "1" }] },
      },
    });
    const starts = [1001, 1002].map((number) => sampleMessage("jeugdwet", "305", start(number), { id: `S-${number}` }));
    const { report } = await load(lake, archive([text, ...starts]));
    expect(report.warnings).toMatchObject([{ rule: "intake.category-off" }, { rule: "intake.category-off" }]);
    expect(await query(lake, "SELECT toewijzingnummer FROM levering_start")).toEqual([[1002]]);
  });

  test("comes in when the municipality has a basis for it", async () => {
    const lake = place("lake");
    await load(lake, archive([text]), "--jeugdreclassering");
    expect(await query(lake, "SELECT toewijzingnummer FROM toewijzing ORDER BY 1")).toEqual([[1001], [1002]]);
  });
});

describe("the chain of messages", () => {
  const chain = (other: object) => ({
    Client: {
      ...(body("wmo", "301")["Client"] as object),
      ToegewezenProducten: { ToegewezenProduct: [allocated("wmo", { ...other })] },
    },
  });
  const first = sampleMessage("wmo", "301", undefined, { id: "T-1", day: "2025-12-16" });
  const longer = sampleMessage("wmo", "301", chain({ Einddatum: "2026-09-30", Toewijzingsdatum: "2026-03-01" }), {
    id: "T-2",
    day: "2026-03-02",
  });
  const gone = sampleMessage(
    "wmo",
    "301",
    chain({ Einddatum: "2026-01-01", RedenWijziging: "13", Toewijzingsdatum: "2026-04-01" }),
    { id: "T-3", day: "2026-04-02" },
  );
  const event = (StatusAanlevering: string, Begindatum: string) => ({
    Client: {
      ...(body("wmo", "305")["Client"] as object),
      StartProducten: { StartProduct: [{ ToewijzingNummer: 1001, Begindatum, StatusAanlevering }] },
    },
  });
  const started = sampleMessage("wmo", "305", event("1", "2026-01-05"), { id: "S-1", day: "2026-01-06" });
  const withdrawn = sampleMessage("wmo", "305", event("3", "2026-01-05"), { id: "S-2", day: "2026-01-20" });
  const again = sampleMessage("wmo", "305", event("1", "2026-01-12"), { id: "S-3", day: "2026-01-20" });

  test.each([
    ["as they were sent", [first, longer, gone, started, withdrawn, again]],
    ["the other way round", [again, withdrawn, started, gone, longer, first]],
  ])(
    "gives the same, delivered %s: a version leads, a removal was never sent, a withdrawn start is no start",
    async (_, messages) => {
      const lake = place("lake");
      for (const message of messages) await load(lake, archive([message]));
      const end = "SELECT CAST(datumeindetoewijzing AS VARCHAR) FROM toewijzing";
      expect(await query(lake, end, "2026-02-28")).toEqual([["2026-06-30"]]);
      expect(await query(lake, end, "2026-03-31")).toEqual([["2026-09-30"]]);
      expect(await query(lake, end)).toEqual([]);
      const begin = "SELECT CAST(datumstart AS VARCHAR) FROM levering_start";
      expect(await query(lake, begin, "2026-01-10")).toEqual([["2026-01-05"]]);
      expect(await query(lake, begin)).toEqual([["2026-01-12"]]);
    },
  );
});
