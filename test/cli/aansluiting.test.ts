import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LakeRow } from "../../src/lake/canonical.ts";
import { deliver } from "../../src/lake/lake.fixture.ts";
import { openLake } from "../../src/lake/lake.ts";
import { type Answer, runCli } from "../support/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-aansluiting-"));
const [lake, store] = [join(folder, "lake"), join(folder, "store.sqlite")];
const internal = ["--internal", "--purpose", "toets", "--store", store];

function sluitend(...args: readonly string[]): Promise<Answer> {
  return runCli(["aansluiting", ...args]);
}

/** Lines of so many clients at each of some providers: 100,00 a client and month, all approved and booked on one product. */
function product(
  name: string,
  category: string,
  providers: readonly (readonly [agb: string, clients: number])[],
): readonly LakeRow[] {
  return providers.flatMap(([leverancier, clients]) => {
    const declared = { wet: "wmo", leverancier, declaratienummer: `${name}-${leverancier}`, bericht: "B" } as const;
    const cents = clients * 100_00;
    const answered = "2025-05-10";
    return [
      ...Array.from(
        { length: clients },
        (_, at): LakeRow => ({
          ...{ table: "declaratieregel", knownOn: "2025-05-02" },
          values: {
            ...{
              ...declared,
              referentienummer: `${name}${leverancier}R${at}`,
              client: `${name}c${at}`,
              toewijzingnummer: 1,
            },
            ...{
              productcategorie: category,
              productcode: category,
              datumstart: "2025-04-01",
              datumeinde: "2025-04-30",
            },
            ...{ omvang: 1, eenheid: "84", bedrag: 100_00 },
          },
        }),
      ),
      {
        ...{ table: "declaratieantwoord", knownOn: answered },
        values: { ...declared, ingediendbedrag: cents, toegekendbedrag: cents, datumantwoord: answered },
      },
      {
        ...{ table: "grootboekmutatie", knownOn: "2025-05-31" },
        values: {
          ...{ boekstuk: `${name}${leverancier}`, boekregel: "1", boekdatum: "2025-05-31", boekmaand: "2025-05" },
          ...{ grootboekrekening: "43000", product: name, batenlasten: "lasten", bedrag: cents, leverancier },
        },
      },
    ] satisfies readonly LakeRow[];
  });
}

const many = (clients: number) => ["98000001", "98000002", "98000003"].map((agb) => [agb, clients] as const);
const rows: readonly LakeRow[] = [
  ...[
    { product: "vervoer", productcategorie: "08", titel: "Vervoer" },
    { product: "dagbesteding", productcategorie: "07", titel: "Dagbesteding" },
    { product: "begeleiding", productcategorie: "02", titel: "Begeleiding" },
    { product: "verblijf", productcategorie: "04", titel: "Kortdurend verblijf" },
  ].map(
    (values): LakeRow => ({
      ...{ table: "gemeenteproduct", knownOn: "2025-01-01" },
      values: { ...values, wet: "wmo", bekostiging: "inspanning", bron: "declaraties" },
    }),
  ),
  ...product("vervoer", "08", many(20)),
  ...product("dagbesteding", "07", many(15)),
  ...product("begeleiding", "02", many(11)),
  // Three clients in all.
  ...product("verblijf", "04", many(1)),
];

beforeAll(async () => {
  await deliver(await openLake(lake), "eerste", rows);
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function json(...args: readonly string[]) {
  const { code, out, error } = await sluitend("--lake", lake, "--json", ...args);
  expect([code, error.includes("stack")]).toEqual([0, false]);
  return JSON.parse(out);
}

const yearOf = (
  { products }: { readonly products: readonly { readonly product: string; readonly years: readonly object[] }[] },
  name: string,
) => products.find(({ product: one }) => one === name)?.years[0];

describe("sluitend aansluiting", () => {
  test("shows everybody the approved amounts of many clients and providers, and of a small product nothing that could be computed", async () => {
    const answer = await json();
    expect(answer).toMatchObject({ municipality: "9901", protected: true, asOf: "2025-05-31" });
    const suppressed = { missing: "suppressed" };
    expect(yearOf(answer, "verblijf")).toMatchObject({ amounts: { goedgekeurd: suppressed, geboekt: suppressed } });
    const shown = answer.products.filter((one: { readonly product: string }) => {
      const { amounts } = yearOf(answer, one.product) as { readonly amounts: { readonly goedgekeurd: unknown } };
      return typeof amounts.goedgekeurd === "number";
    });
    // The total is shown, so one more is hidden than the small one, or the small one would follow.
    expect(answer.total.years[0].amounts).toMatchObject({ goedgekeurd: 14_100, geboekt: 14_100, betaald: suppressed });
    expect(shown.length).toBeLessThanOrEqual(2);
    expect(answer.total.months).toEqual([]);
    for (const { years } of answer.products)
      for (const { steps } of years)
        for (const step of steps) expect(step).toMatchObject({ difference: suppressed, classes: [] });
  }, 240_000);

  test("gives true amounts only for a purpose, and puts that on record before", async () => {
    const refused = await sluitend("--lake", lake, "--internal", "--store", store);
    expect([refused.code, refused.out]).toEqual([2, ""]);
    expect(refused.error).toContain("--purpose");
    const answer = await json(...internal);
    expect(answer.protected).toBe(false);
    expect(yearOf(answer, "verblijf")).toMatchObject({
      amounts: { toegewezen: 0, gedeclareerd: 300, goedgekeurd: 300, betaald: 0, geboekt: 300 },
      coverage: { explained: 300, share: 100, streams: [{ stream: "declaratie", amount: 300 }] },
    });
    const { openStore } = await import("../../src/store/open.ts");
    const opened = await openStore(store);
    const [entry] = await opened.store.auditLog.list({ gemeente: "GM9901", limit: 1 });
    await opened.close();
    expect(entry).toMatchObject({ action: "tie-out.view", details: { purpose: "toets", asOf: "2025-05-31" } });
  }, 240_000);

  test("calls an allocated amount of which no tariff is known PM, not nothing, and says what to load", async () => {
    const other = join(folder, "zonder-tarief");
    await deliver(await openLake(other), "eerste", [
      ...rows,
      {
        ...{ table: "toewijzing", knownOn: "2025-04-01" },
        values: {
          ...{ wet: "wmo", toewijzingnummer: 1, client: "verblijfc0", leverancier: "98000001", bericht: "T" },
          ...{ productcategorie: "04", productcode: "04", datumtoewijzing: "2025-04-01" },
          ...{ datumstarttoewijzing: "2025-04-01", datumeindetoewijzing: "2025-04-30" },
          ...{ omvang: 1, eenheid: "84", frequentie: "6" },
        },
      },
    ]);
    const { out } = await sluitend("--lake", other, ...internal);
    const [year = ""] = out.split(": verschillen in");
    expect(year).toMatch(/Kortdurend verblijf +\* PM +300,00/);
    expect(year).toMatch(/Alle producten +\* PM +14\.100,00/);
    expect(year).toContain("* PM: van 1 maand van toewijzingen is geen tarief bekend.");
    expect(year).toMatch(/Vervoer +0,00/);
  }, 240_000);

  test("keeps an explanation over a new delivery, and says that its amount has changed since", async () => {
    const about = ["--lake", lake, "--store", store, "--product", "dagbesteding", "--period", "2025-04"];
    const difference = ["--difference", "betaald/niet-betaald"];
    const kept = await sluitend("verklaar", ...about, ...difference, "--text", "Betaalrun van juni.");
    expect(kept).toMatchObject({ code: 0, out: expect.stringContaining("versie 1") });
    const payment: LakeRow = {
      ...{ table: "betaling", knownOn: "2025-05-31" },
      values: {
        ...{ betaalnummer: "P1", betaaldatum: "2025-05-31", leverancier: "98000001", wet: "wmo", bedrag: 1_500_00 },
        declaratienummer: "dagbesteding-98000001",
      },
    };
    await deliver(await openLake(lake), "tweede", [payment], { source: "betalingen" });
    const [dagbesteding] = (await json(...internal, "--product", "dagbesteding")).products;
    const step = dagbesteding.months[0].steps.find(({ id }: { readonly id: string }) => id === "betaald");
    const written = {
      text: "Betaalrun van juni.",
      state: "verklaard",
      version: 1,
      amountThen: -4500,
      isOutdated: true,
    };
    expect(step.classes[0]).toMatchObject({ amount: -3000, explanation: written });
    const accepted = await sluitend(
      "verklaar",
      ...about,
      ...difference,
      "--text",
      "Gezien.",
      "--status",
      "geaccepteerd",
    );
    expect(accepted).toMatchObject({ code: 0, out: expect.stringContaining("versie 2") });
    const table = await sluitend("--lake", lake, ...internal, "--product", "dagbesteding");
    expect(table.out).toContain("geaccepteerd; Gezien.");
    const csv = await sluitend("--lake", lake, ...internal, "--to", "csv");
    expect(csv.out).toContain("dagbesteding,2025-04,verschil,betaald,niet-betaald,-3000.00,,geaccepteerd,Gezien.");
  }, 240_000);

  test("says in Dutch what is wrong with a question", async () => {
    const wrong = async (...args: readonly string[]): Promise<string> => {
      const { code, out, error } = await sluitend(...args);
      expect([code, out]).toEqual([2, ""]);
      return error;
    };
    expect(await wrong("--lake", join(folder, "nergens"))).toContain("nergens");
    expect(await wrong("--lake", lake, "--product", "vervor")).toContain("vervoer");
    expect(await wrong("--lake", lake, "--gemeente", "1234")).toContain("9901");
    expect(await wrong("--lake", lake, "--from", "2025")).toContain("2026-01");
    expect(await wrong("--lake", lake, "--as-of", "gisteren")).toContain("2026-03-31");
    const about = ["verklaar", "--lake", lake, "--store", store, "--product", "vervoer", "--text", "Daarom."];
    expect(await wrong(...about, "--period", "2025-04", "--difference", "betaald/anders-betaald")).toContain(
      "betaald/niet-betaald",
    );
    expect(await wrong(...about, "--period", "voorjaar", "--difference", "x")).toContain("2026-01");
  }, 240_000);
});
