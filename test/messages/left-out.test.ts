import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { importDelivery } from "../../src/cases/import-delivery.ts";
import { openLake } from "../../src/lake/lake.ts";
import { viewNames } from "../../src/lake/view.ts";
import type { MessageNumber } from "../../src/messages/message.ts";
import type { ContentOf } from "../../src/messages/write-message.ts";
import { allocated, body, declaration, performance, sampleMessage } from "./sample-messages.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-left-out-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isDeep = process.env["SLUITEND_PROPERTY_RUNS"] !== undefined;

const probation = { Categorie: "47", Code: "47A01" };
const approved = { RetourCodes: { RetourCode: ["0200"] } };
/** The client of whom nothing but jeugdreclassering is known, and one who has other care too. */
const [onlyThat, both] = ["999990020", "999990019"];

function about(Bsn: string, number: MessageNumber, content: ContentOf): ContentOf {
  return { Client: { ...(body("jeugdwet", number)["Client"] as object), Bsn, ...content } };
}

const start = (ToewijzingNummer: number) => ({ ToewijzingNummer, Begindatum: "2026-01-29", StatusAanlevering: "1" });
const stop = { ...start(1001), RedenBeeindiging: "31", Einddatum: "2026-06-30" };
const request = {
  ...{ ReferentieAanbieder: "VOT-1", ToewijzingIngangsdatum: "2026-01-01", ToewijzingEinddatum: "2026-06-30" },
  ...{ Budget: 100_000, Verwijzer: { Type: "02", ZorgverlenerCode: "01234567" } },
};
const line = performance("jeugdwet", { ToewijzingNummer: 1001, ProductCategorie: "47", ProductCode: "47A01" });
const clients = { Client: [{ Bsn: both, Prestaties: { Prestatie: [line] } }] };

/** Messages about allocations 1001 and 1003, which are jeugdreclassering, and 1002, which is not; only some name the product. */
const contents: readonly (readonly [number: MessageNumber, day: string, content: ContentOf])[] = [
  [
    "301",
    "2026-02-03",
    about(both, "301", {
      ToegewezenProducten: {
        ToegewezenProduct: [
          allocated("jeugdwet", { Product: probation, ReferentieAanbieder: "VOT-1" }),
          allocated("jeugdwet", { ToewijzingNummer: 1002 }),
        ],
      },
    }),
  ],
  [
    "301",
    "2026-02-05",
    about(onlyThat, "301", {
      ToegewezenProducten: {
        ToegewezenProduct: [allocated("jeugdwet", { ToewijzingNummer: 1003, Product: probation })],
      },
    }),
  ],
  ["305", "2026-02-04", about(both, "305", { StartProducten: { StartProduct: [start(1001), start(1002)] } })],
  ["305", "2026-02-01", about(onlyThat, "305", { StartProducten: { StartProduct: [start(1003)] } })],
  [
    "306",
    "2026-02-02",
    about(onlyThat, "306", { StartProducten: { StartProduct: [{ ...start(1003), ...approved }] }, ...approved }),
  ],
  ["307", "2026-07-01", about(both, "307", { StopProducten: { StopProduct: [stop] } })],
  ["315", "2026-01-05", about(both, "315", { AangevraagdeProducten: { AangevraagdProduct: [request] } })],
  [
    "319",
    "2026-01-09",
    { Antwoord: { ReferentieAanbieder: "VOT-1", VerzoekAntwoord: "1", RedenAfwijzingVerzoek: "3" } },
  ],
  [
    "317",
    "2026-03-01",
    about(both, "317", {
      Verzoek: {
        ...{ ReferentieAanbieder: "VOW-1", RedenVerzoek: "1" },
        OngewijzigdeProducten: { OngewijzigdProduct: [{ ToewijzingNummer: 1001 }, { ToewijzingNummer: 1002 }] },
      },
    }),
  ],
  ["323", "2026-02-06", { Declaratie: declaration([line], { Clienten: clients }) }],
];

const files = contents.map(([number, day, content], index) => {
  const path = join(folder, `bericht-${index}.xml`);
  writeFileSync(path, sampleMessage("jeugdwet", number, content, { id: `B-${index}`, day }));
  return path;
});

/** Every row of every table of a lake, without when and with which delivery it came. */
async function seen(lake: string, asOf?: string): Promise<readonly string[]> {
  const reader = await (await openLake(lake)).read(asOf === undefined ? {} : { asOf });
  const rows: string[] = [];
  try {
    for (const table of viewNames)
      for await (const batch of reader.query({ name: table, sql: `SELECT * FROM ${table}` }))
        for (const row of batch.rows) {
          const told = batch.columns.map((name, at) =>
            ["loaded_at", "delivery"].includes(name) ? "" : `${name}=${row[at]}`,
          );
          rows.push(`${table} ${told.join(" ")}`);
        }
  } finally {
    reader.close();
  }
  return rows.sort();
}

let lakes = 0;
async function loaded(deliveries: readonly (readonly string[])[], category47 = false): Promise<string> {
  lakes += 1;
  const lake = join(folder, `lake-${lakes}`);
  const request = { source: "istandaarden", lake, keys: join(folder, "keys"), gemeente: "1234", category47 };
  for (const paths of deliveries) {
    const { rejected } = await importDelivery({ ...request, paths });
    expect(rejected).toEqual([]);
  }
  return lake;
}

const persons = (rows: readonly string[]) => new Set(rows.flatMap((row) => / client=(\w{32})/.exec(row)?.[1] ?? []));

test("where nothing is left out, all of it is there", async () => {
  const rows = await seen(await loaded([files], true));
  for (const [table, count] of [
    ...[["toewijzing", 3] as const, ["levering_start", 3] as const, ["levering_stop", 1] as const],
    ...[["verzoek_om_toewijzing", 1] as const, ["verzoek_om_wijziging", 2] as const, ["antwoord", 1] as const],
    ...[["declaratieregel", 1] as const, ["client", 2] as const, ["retour", 3] as const],
  ])
    expect([table, rows.filter((row) => row.startsWith(`${table} `)).length]).toEqual([table, count]);
  expect(persons(rows).size).toBe(2);
});

test("nothing of jeugdreclassering is seen, in whatever order and grouping its messages came, twice, and as of any day", async () => {
  const days = [undefined, "2026-02-03"] as const;
  const whole = await loaded([files]);
  const expected = await Promise.all(days.map((day) => seen(whole, day)));
  const [rows = []] = expected;
  expect(rows.filter((row) => /=(1001|1003|47|47A01|VOT-1)( |$)/.test(row))).toEqual([]);
  expect(rows.filter((row) => /toewijzingnummer=1002/.test(row)).length).toBeGreaterThan(5);
  expect(persons(rows).size).toBe(1);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(files, { minLength: files.length }),
      fc.uniqueArray(fc.integer({ min: 1, max: files.length - 1 }), { minLength: 1, maxLength: 2 }),
      async (order, cuts) => {
        const ends = [0, ...cuts.toSorted((a, b) => a - b), files.length];
        const deliveries = ends.slice(1).map((end, at) => order.slice(ends[at], end));
        const lake = await loaded([...deliveries, order]);
        for (const [at, day] of days.entries()) expect(await seen(lake, day)).toEqual(expected[at]);
      },
    ),
    { numRuns: isDeep ? 30 : 2, examples: [[files.toReversed(), [2, 8]]] },
  );
}, 60_000);
