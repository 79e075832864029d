import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { importDelivery } from "../../src/cases/import-delivery.ts";
import { openLake } from "../../src/lake/lake.ts";
import { type Stage, stages, steps } from "../../src/monitor/tie-out/stage.ts";
import { type TieOut, tieOut } from "../../src/monitor/tie-out/tie-out.ts";
import { centsOf, inMemory, rowsOf, smallTown } from "../../src/synth/memory-sink.fixture.ts";
import { writeTown } from "../support/write-town.ts";

const parameters = smallTown({
  inhabitants: 400,
  months: 14,
  seed: 5,
  regimes: ["catches-up", "declared-twice", "tariff-jump"],
});
const town = await inMemory(parameters);
/** The same municipality as rows with their days: what is known on a day can be summed from them without any message. */
const asRows = await inMemory(parameters, "rows");
const folder = mkdtempSync(join(tmpdir(), "sluitend-tie-out-"));
const lake = join(folder, "lake");
const lastDay = "2024-02-29";

/** Everything comes in an order of its own: payments and ledger before the messages, and the later messages first. */
beforeAll(async () => {
  await writeTown(town, folder);
  const table = (source: string, file: string) => ({
    ...{ source, paths: [join(folder, file)], lake, mapping: join(folder, `mapping/${source}.yaml`) },
  });
  await importDelivery(table("betalingen", "betalingen.csv"));
  await importDelivery(table("grootboek", "grootboek.csv"));
  const zips = readdirSync(join(folder, "berichten")).toSorted();
  const messages = (names: readonly string[]) => ({
    ...{ source: "istandaarden", paths: names.map((name) => join(folder, "berichten", name)), lake },
    ...{ gemeente: town.run.place.code, category47: true },
  });
  await importDelivery(messages(zips.slice(7)));
  await importDelivery(table("producten", "producten.csv"));
  await importDelivery(messages(zips.slice(0, 7)));
  await importDelivery(table("boekingsoorten", "boekingsoorten.csv"));
  await importDelivery(table("tarieven", "contracten.csv"));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ask(day: string): Promise<TieOut> {
  const reader = await (await openLake(lake)).read({ asOf: day });
  try {
    return await tieOut(reader, { day, awaited: 3, bookedBy: "antwoord" });
  } finally {
    reader.close();
  }
}

type Sums = Readonly<Record<string, number>>;

function summed(entries: readonly (readonly [string, number])[]): Sums {
  const sums = new Map<string, number>();
  for (const [key, cents] of entries) sums.set(key, (sums.get(key) ?? 0) + cents);
  return Object.fromEntries([...sums].filter(([, cents]) => cents !== 0).toSorted());
}

function stageOf(found: TieOut, stage: Stage): Sums {
  return summed(found.rows.map(({ product, month, amounts }) => [`${product} ${month}`, amounts[stage]]));
}

/** What the rows of the municipality say was known on a day. */
function knownOn(day: string): Readonly<Record<"gedeclareerd" | "goedgekeurd" | "betaald" | "geboekt", Sums>> {
  const { producten } = JSON.parse(new TextDecoder().decode(asRows.files.get("gemeente.json")));
  const productOf = new Map<string, string>(
    producten.map((one: { readonly wet: string; readonly categorie: string; readonly id: string }) => [
      `${one.wet} ${one.categorie}`,
      one.id,
    ]),
  );
  const lines = rowsOf(asRows, "rijen/declaratieregels.csv");
  const key = (row: (typeof lines)[number]): string =>
    `${productOf.get(`${row["wet"]} ${row["categorie"]}`)} ${row["begin"]?.slice(0, 7)}`;
  const cents = (row: (typeof lines)[number]): number =>
    (row["debet_credit"] === "C" ? -1 : 1) * Number(row["bedrag_centen"]);
  const approved = lines.filter((row) => {
    const answered = row["beantwoord_op"] ?? "";
    return answered !== "" && answered <= day && row["retourcode"] === "";
  });
  const paid = new Set(
    rowsOf(asRows, "betalingen.csv").flatMap((row) => ((row["betaaldatum"] ?? "") <= day ? [row["declaratie"]] : [])),
  );
  const booked = rowsOf(asRows, "grootboek.csv").filter((row) => (row["boekdatum"] ?? "") <= day);
  return {
    gedeclareerd: summed(
      lines.filter((row) => (row["ingediend_op"] ?? "") <= day).map((row) => [key(row), cents(row)]),
    ),
    goedgekeurd: summed(approved.map((row) => [key(row), cents(row)])),
    betaald: summed(approved.filter((row) => paid.has(row["declaratie"])).map((row) => [key(row), cents(row)])),
    geboekt: summed(
      booked.map((row) => [
        `${row["product"]} ${row["periode"]}`,
        (row["lasten_of_baten"] === "baten" ? -1 : 1) * centsOf(row["bedrag"]),
      ]),
    ),
  };
}

describe("the tie-out of a synthetic municipality", () => {
  test.each(["2023-07-19", lastDay])(
    "has every stage as it was known on %s, to the cent, with every difference classed",
    async (day) => {
      const found = await ask(day);
      for (const [stage, sums] of Object.entries(knownOn(day)))
        expect([stage, stageOf(found, stages.find((one) => one === stage) ?? "toegewezen")]).toEqual([stage, sums]);
      expect(found.rows.length).toBeGreaterThan(50);
      for (const { amounts, differences } of found.rows)
        for (const [at, step] of steps.entries()) {
          const classed = differences.reduce((sum, one) => sum + (one.step === step ? one.cents : 0), 0);
          expect(amounts[step] - amounts[stages[at] ?? "toegewezen"]).toBe(classed);
        }
    },
    60_000,
  );

  test("leaves nothing unexplained at the end, and agrees with what really happened", async () => {
    const found = await ask(lastDay);
    const { money } = town.run.truth;
    const total = (stage: keyof typeof money): number => money[stage].total();
    const of = (stage: Stage): number => found.rows.reduce((sum, { amounts }) => sum + amounts[stage], 0);
    expect([of("gedeclareerd"), of("goedgekeurd"), of("betaald")]).toEqual([
      total("declared"),
      total("accepted"),
      total("paid"),
    ]);
    const classes = new Set(found.rows.flatMap(({ differences }) => differences.map((one) => one.class)));
    for (const none of ["onverklaard", "zonder-declaratie", "stroom-onbekend", "zonder-toewijzing"] as const)
      expect(classes).not.toContain(none);
    const declared = found.ledger.filter(({ stream }) => stream === "declaratie");
    expect(declared.every(({ cents, explained }) => cents === explained)).toBe(true);
  }, 60_000);
});
