import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { explainChange } from "../../src/cases/explain/explain-change.ts";
import type { GroupView } from "../../src/cases/explain/explained-view.ts";
import { runMonitor } from "../../src/cases/monitor/run-monitor.ts";
import { comparePeers } from "../../src/cases/peers/compare-peers.ts";
import type { Principal } from "../../src/cases/principal.ts";
import { isMissing } from "../../src/figure/missing.ts";
import type { LakeRow } from "../../src/lake/canonical.ts";
import { deliver } from "../../src/lake/lake.fixture.ts";
import { type Lake, openLake } from "../../src/lake/lake.ts";
import { breakdowns } from "../../src/monitor/cost-change/cost-model.ts";

const reader: Principal = {
  ...{ name: "raadslid", accounts: new Map(), roles: ["council-member"], municipalities: "all", laws: "all" },
  ...{ areas: "all", audience: "council" },
};
const log = { user: "toets", now: () => new Date("2026-01-01"), append: async () => {} };
const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true });
});

/** Care of a year by product: clients of three providers, of whom so many have a declaration that is not answered yet. */
interface Cared {
  readonly category: string;
  readonly clients: number;
  readonly pending: number;
}

function yearOf(year: number, cared: readonly Cared[]): readonly LakeRow[] {
  return cared.flatMap(({ category, clients, pending }) =>
    Array.from({ length: clients }, (_, at): readonly LakeRow[] => {
      const told = { wet: "wmo", leverancier: `9800000${at % 3}`, bericht: "B" } as const;
      const line = { ...told, declaratienummer: `D${year}${category}${at}` };
      const values = {
        ...{ ...line, client: `${category}c${at}`, referentienummer: `R${year}${category}${at}` },
        ...{ toewijzingnummer: at, productcategorie: category, productcode: category },
        ...{ datumstart: `${year}-06-01`, datumeinde: `${year}-06-30`, omvang: 10, eenheid: "04", bedrag: 10_000 + at },
      };
      const answer = {
        ...{ ...line, ingediendbedrag: 10_000 + at, toegekendbedrag: 10_000 + at, retourcodes: "0200" },
        datumantwoord: `${year}-07-20`,
      };
      const row: LakeRow = { table: "declaratieregel", knownOn: `${year}-07-05`, values };
      if (at < pending) return [row];
      return [row, { table: "declaratieantwoord", knownOn: `${year}-07-20`, values: answer }];
    }).flat(),
  );
}

async function lakeOf(years: Readonly<Record<number, readonly Cared[]>>): Promise<Lake> {
  const folder = await mkdtemp(join(tmpdir(), "sluitend-verklaard-"));
  folders.push(folder);
  const lake = await openLake(folder);
  const rows = Object.entries(years).flatMap(([year, cared]) => yearOf(Number(year), cared));
  await deliver(lake, "jaren", rows, { gemeente: "9901" });
  return lake;
}

/** What a reader without true numbers sees of approved amounts of a year, in cents: of everything and by product. */
async function approvedIn(lake: Lake): Promise<ReadonlyMap<string, number>> {
  const request = { lake: lake.folder, indicators: ["product-goedgekeurd-jaar"], rules: {}, internal: false };
  const { figures } = await runMonitor({ ...request, asOf: "2025-07-20", from: "2024-01" }, reader, log);
  return new Map(
    figures.flatMap(({ dimensions, period, figure: { value } }) =>
      isMissing(value) ? [] : [[`${period} ${dimensions["product"] ?? "*"}`, value] as const],
    ),
  );
}

/** The numbers that a reader sees on Verklaren of each year, whatever they are called. */
async function explainedIn(lake: Lake): Promise<readonly (readonly [name: string, value: number])[]> {
  const asked = { municipality: "9901", from: "2024", to: "2025", by: breakdowns, gap: 30 };
  const view = await explainChange(lake, asked, reader, { method: "lmdi" });
  const numbers = ({ id, equalAge, today, clients }: GroupView) =>
    (["from", "to"] as const).flatMap((side) =>
      [equalAge[side], today[side], clients[side]].flatMap(({ figure: { value } }) =>
        isMissing(value) ? [] : [[`${side === "from" ? 2024 : 2025} ${id}`, value] as const],
      ),
    );
  return [view.total, ...view.breakdowns.flatMap(({ groups }) => groups)].flatMap(numbers);
}

const eightPending: readonly Cared[] = [
  { category: "02", clients: 40, pending: 8 },
  { category: "07", clients: 45, pending: 0 },
];

describe("what a reader without true numbers sees of why it costs more", () => {
  test("is nothing that differs from an approved amount by what is pending of a few clients", async () => {
    const cared = fc.array(
      fc.record({
        category: fc.constantFrom("02", "07", "08", "12"),
        clients: fc.integer({ min: 12, max: 40 }),
        pending: fc.integer({ min: 0, max: 11 }),
      }),
      { minLength: 1, maxLength: 4 },
    );
    const distinct = cared.map((all) =>
      all.filter(({ category }, at) => all.findIndex((one) => one.category === category) === at),
    );
    await fc.assert(
      fc.asyncProperty(distinct, distinct, async (before, after) => {
        const lake = await lakeOf({ 2024: before, 2025: after });
        const approved = await approvedIn(lake);
        for (const [name, value] of await explainedIn(lake)) {
          const [year = ""] = name.split(" ");
          const ofYear = [...approved].filter(([one]) => one.startsWith(year)).map(([, cents]) => cents);
          expect(ofYear, name).toContain(value);
        }
      }),
      {
        numRuns: process.env["SLUITEND_PROPERTY_RUNS"] === undefined ? 1 : 40,
        examples: [[eightPending, eightPending]],
      },
    );
  }, 120_000);

  test("is the change between two approved amounts, with one part that is not told", async () => {
    const lake = await lakeOf({
      2024: eightPending,
      2025: [{ category: "02", clients: 60, pending: 0 }, ...eightPending.slice(1)],
    });
    const asked = { municipality: "9901", from: "2024", to: "2025", by: ["product"] as const, gap: 30 };
    const { total, isTrue } = await explainChange(lake, asked, reader, { method: "lmdi" });
    const approved = await approvedIn(lake);
    const change = (approved.get("2025 *") ?? 0) - (approved.get("2024 *") ?? 0);
    expect([isTrue, total.today.change.figure.value]).toEqual([false, change]);
    expect(total.effects.map(({ effect, figure: { value } }) => [effect, value])).toEqual([["hidden", change]]);
    // Staff who say what for see every part, as before.
    const staff: Principal = { ...reader, roles: ["analyst"], audience: "staff", purpose: "toets" };
    const whole = await explainChange(lake, { ...asked, asOf: "2025-07-31" }, staff, {
      method: "lmdi",
      record: async () => {},
    });
    expect(whole.total.effects.length).toBeGreaterThan(1);
    expect(whole.total.effects.every(({ figure: { value } }) => !isMissing(value))).toBe(true);
  });

  test("is named as the municipality names its products", async () => {
    const lake = await lakeOf({ 2024: eightPending, 2025: eightPending });
    const values = { product: "begeleiding", titel: "Begeleiding thuis", wet: "wmo", productcategorie: "02" };
    const titled: LakeRow = { table: "gemeenteproduct", knownOn: "2024-01-01", values };
    await deliver(lake, "producten", [titled], { gemeente: "9901" });
    const asked = { municipality: "9901", from: "2024", to: "2025", by: ["product" as const], gap: 30 };
    const {
      breakdowns: [products],
    } = await explainChange(lake, asked, reader, { method: "lmdi" });
    expect(products?.groups.map(({ title }) => title)).toContain("Begeleiding thuis");
  });
});

test("rates of a quarter beside other municipalities are for staff only: four quarters are nearly the year that is approved", async () => {
  const lake = await lakeOf({ 2025: eightPending.slice(1) });
  const about = { id: "buren", title: "Buren", chosenOn: "2025-01-01", chosenBy: "adviseur", why: "toets" };
  const asked = comparePeers(lake, { ...about, by: [], municipalities: ["9902"] }, "9901", reader);
  await expect(asked).rejects.toMatchObject({ problems: [{ code: "peers.closed" }] });
});
