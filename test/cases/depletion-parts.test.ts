import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LakePageView } from "../../src/cases/lake-pages/open-lake-page.ts";
import type { LakeRow } from "../../src/lake/canonical.ts";
import { plain } from "../../src/text/sentence.ts";
import { rowsOfHistory } from "../monitor/lake-of-history.ts";
import { dayCareProduct, steadyHistory } from "../monitor/steady-history.ts";
import { type MunicipalSite, openMunicipalSite } from "../support/municipal-site.ts";

const listed = (product: string, titel: string, more: Readonly<Record<string, string>>): LakeRow => ({
  ...{ table: "gemeenteproduct", knownOn: "2023-01-01" },
  values: { product, titel, ...more },
});
const booked = (product: string, batenlasten: string, month: string, cents: number): LakeRow => ({
  ...{ table: "grootboekmutatie", knownOn: "2026-04-01" },
  values: {
    ...{ boekstuk: `x${product}${month}`, boekregel: "1", boekdatum: "2026-04-01", boekmaand: month },
    ...{ grootboekrekening: "43000", taakveld: "6.72a", batenlasten, bedrag: cents, product },
  },
});
const budgeted = (product: string, batenlasten: string, cents: number): LakeRow => ({
  ...{ table: "begrotingregel", knownOn: "2025-11-07" },
  values: {
    ...{ jaar: 2026, wijziging: "primitief", grootboekrekening: "43000", taakveld: "6.72a" },
    ...{ product, batenlasten, bedrag: cents },
  },
});
const kindOfBooking: LakeRow = {
  ...{ table: "boekingsoort", knownOn: "2023-01-01" },
  values: { grootboekrekening: "43000", stroom: "declaratie", bron: "declaraties" },
};
/** A payment that no claim explains: of which product it is, nobody knows, and nothing of it is booked. */
const payment: LakeRow = {
  ...{ table: "betaling", knownOn: "2026-03-01" },
  values: {
    ...{ betaalnummer: "b1", betaaldatum: "2026-02-20", leverancier: "98000001", declaratienummer: "D-nergens" },
    ...{ wet: "wmo", bedrag: 12_00 },
  },
};

/** Twelve clients with day care under a code of which the price ended a year before, four hours a month at ten euros. */
const oldCode: readonly LakeRow[] = [
  {
    ...{ table: "tarief", knownOn: "2024-01-01" },
    values: {
      ...{ wet: "wmo", contract: "K1", leverancier: "12345678", eenheid: "04", productcategorie: "15" },
      ...{ productcode: "15S10", tarief: 10_00, bekostiging: "inspanning", datumstart: "2024-01-01" },
      datumeinde: "2024-12-31",
    },
  },
  ...Array.from(
    { length: 12 },
    (_, at): LakeRow => ({
      ...{ table: "toewijzing", knownOn: "2024-06-01" },
      values: {
        ...{ wet: "wmo", toewijzingnummer: 900 + at, client: `c${at + 50}`, leverancier: "12345678" },
        ...{ productcategorie: "15", productcode: "15S10", datumtoewijzing: "2024-06-01", tijdtoewijzing: "10:00:00" },
        ...{ datumstarttoewijzing: "2024-06-01", datumeindetoewijzing: "2026-12-31", omvang: 4, eenheid: "04" },
        ...{ frequentie: "4", bericht: `B${900 + at}` },
      },
    }),
  ),
];

let town: MunicipalSite;
beforeAll(async () => {
  town = await openMunicipalSite([
    ...rowsOfHistory(steadyHistory()),
    dayCareProduct,
    kindOfBooking,
    listed("eigen-bijdragen", "Eigen bijdragen", { wet: "wmo", bekostiging: "eigen bijdrage", bron: "CAK" }),
    ...["2026-01", "2026-02"].map((month) => booked("eigen-bijdragen", "baten", month, 600_00)),
    budgeted("eigen-bijdragen", "baten", 1_000_00),
    listed("jeugdreclassering", "Jeugdreclassering", { wet: "jeugdwet", productcategorie: "47", bron: "declaraties" }),
    booked("jeugdreclassering", "lasten", "2026-02", 200_00),
    budgeted("jeugdreclassering", "lasten", 500_00),
    listed("wijkteams", "Wijkteams", { bekostiging: "subsidie", bron: "beschikking" }),
    booked("wijkteams", "lasten", "2026-02", 300_00),
    listed("nooit", "Nooit geboekt", { bron: "declaraties" }),
    payment,
    ...oldCode,
  ]);
});
afterAll(() => town.close());

const open = (deel?: string): Promise<LakePageView> =>
  town.page("uitputting", deel === undefined ? {} : { deel }, "proef");
const words = ({ blocks }: LakePageView) =>
  blocks
    .map((block) => ("content" in block ? plain(block.content) : ""))
    .join(" ")
    .replaceAll("\u00a0", " ");
const leadOf = ({ lead }: LakePageView) => plain(lead).replaceAll("\u00a0", " ");
function rowsOf({ blocks }: LakePageView, id: string) {
  const rows = blocks.flatMap((block) => (block.type === "table" && block.table.id === id ? block.table.rows : []));
  return rows.map(({ header, cells }) => [
    header,
    ...cells.map((cell) => (cell.type === "figure" ? cell.figure.value : "")),
  ]);
}

describe("the parts of the page Uitputting", () => {
  test("are all costs, declared care and every product that was booked or budgeted; no product without either", async () => {
    const { controls } = await open();
    const options = controls.find(({ id }) => id === "deel")?.options.map(({ label }) => label);
    expect(options).toEqual([
      "Alle lasten",
      "Zorg die per cliënt wordt gedeclareerd",
      "Dagbesteding",
      "Eigen bijdragen (baten)",
      "Jeugdreclassering",
      "Wijkteams",
    ]);
  });

  test("show income where a product has nothing else, month by month, and say that more of it is favourable", async () => {
    const view = await open("eigen-bijdragen");
    expect(leadOf(view)).toBe(
      "Eigen bijdragen (baten): tot en met april 2026 is € 1.200 geboekt. Begroot is € 1.000. Er is nu al € 200 meer geboekt dan begroot.",
    );
    expect(rowsOf(view, "uitputting-per-maand").slice(0, 2)).toEqual([
      ["januari 2026", 1_000_00, 600_00, 60],
      ["februari 2026", 1_000_00, 1_200_00, 120],
    ]);
    expect(words(view)).toContain("Meer geboekt dan begroot is hier gunstig");
    expect(words(view)).not.toMatch(/nog niets geboekt|niet vrijgegeven|subsidie/);
  });

  test("keep income out of the sum of costs, and say where it is", async () => {
    const view = await open();
    expect(rowsOf(view, "uitputting-per-product").map(([header]) => header)).not.toContain("Eigen bijdragen");
    expect(words(view)).toContain("Baten kiest u bij Deel van de begroting: Eigen bijdragen (baten).");
  });

  test("count as declared care what the list of products says is declared, and say when no declaration of it came", async () => {
    const view = await open();
    // Four thousand euros of day care and two hundred of youth probation; budgets of ten thousand and five hundred.
    expect(leadOf(view)).toContain("tot en met april 2026 is € 4.200 geboekt. Begroot is € 10.500.");
    const byProduct = view.blocks.flatMap((block) =>
      block.type === "table" && block.table.id === "verwachting-per-product" ? [block.table] : [],
    )[0];
    const probation = byProduct?.rows.find(({ id }) => id === "jeugdreclassering");
    expect(probation?.cells.every(({ type }) => type === "empty")).toBe(true);
    expect(byProduct?.footnotes[0]?.text).toContain("nooit een declaratie");
    expect(byProduct?.footnotes[1]?.text).toContain("Jeugdreclassering, met de begroting");
  });

  test("say of how many allocations the price ended, of which code and when, and what to do", async () => {
    expect(words(await open())).toContain(
      "In januari 2026 hebben 12 toewijzingen geen geldende prijs: 15S10 (Dagbesteding). De prijs van deze code liep tot en met 31 december 2024. In Toegezegd rekenen wij met de laatst bekende prijs; dat is een aanname. Lees een nieuwe prijs van deze code in, of zet de toewijzingen over op een code die nu geldt.",
    );
  });

  test("say in true words why a product has no expectation on its own page", async () => {
    expect(words(await open("jeugdreclassering"))).toContain("er is geen declaratie van ingelezen");
    expect(words(await open("dagbesteding"))).toContain("staat bij het deel “Zorg die per cliënt wordt gedeclareerd”");
    expect(words(await open("wijkteams"))).toContain("een subsidie, een lumpsum of een pgb volgt een afspraak");
  });
});
