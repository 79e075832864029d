import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LakePageView } from "../../src/cases/lake-pages/open-lake-page.ts";
import { isComparable } from "../../src/cases/peers/indicator-peers.ts";
import { isMissing } from "../../src/figure/missing.ts";
import { deliver } from "../../src/lake/lake.fixture.ts";
import { indicators } from "../../src/monitor/catalogue/indicators.ts";
import { dayNumber } from "../../src/synth/day-number.ts";
import { plain } from "../../src/text/sentence.ts";
import { rowsOfHistory } from "../monitor/lake-of-history.ts";
import { neatHistory } from "../monitor/neat-history.ts";
import type { ReportTold } from "../monitor/truth/history.ts";
import { type MunicipalSite, openMunicipalSite } from "../support/municipal-site.ts";

/** The neat municipality with 130 decisions in March of 2025 and of 2026, after so many days each. */
const decidedAfter = (before: number, now: number) =>
  rowsOfHistory({
    ...neatHistory(),
    reports: [
      // What came in later, so that of March all is told.
      {
        ...{ id: "later", law: "wmo", client: "c1" },
        reported: dayNumber(2026, 4, 29),
        knownOn: dayNumber(2026, 4, 30),
      },
      ...[
        { year: 2025, days: before },
        { year: 2026, days: now },
      ].flatMap(({ year, days }) =>
        Array.from({ length: 130 }, (_, at): ReportTold => {
          const decided = dayNumber(year, 3, 10);
          return {
            ...{ id: `b${year}-${at}`, law: "wmo", client: `c${at + 1}` },
            ...{ reported: decided - days, decided, knownOn: decided },
          };
        }),
      ),
    ],
  });

let town: MunicipalSite;
beforeAll(async () => {
  town = await openMunicipalSite(decidedAfter(20, 30));
  for (const [at, days] of [10, 20, 40, 50].entries()) {
    const gemeente = String(9902 + at);
    await deliver(town.lake, gemeente, [...decidedAfter(days, days)], { gemeente });
  }
  const groups = join(dirname(town.opened.site.data.lake), "groepen");
  await mkdir(groups, { recursive: true });
  for (const [id, codes] of [
    ["buren", '"9902", "9903", "9904", "9905"'],
    ["deels", '"9902", "9903", "9904", "9912", "0001", "0002"'],
    ["paar", '"9902", "9903"'],
  ] as const)
    await writeFile(
      join(groups, `${id}.yaml`),
      `id: ${id}\ntitel: ${id}\ngekozenOp: "2025-11-01"\ngekozenDoor: beleidsadviseur\nnaar: [omvang]\nwaarom: even groot\ngemeenten: [${codes}]\n`,
    );
});
afterAll(() => town.close());

const words = ({ blocks }: LakePageView): string =>
  blocks.map((block) => ("content" in block ? plain(block.content) : "")).join(" ");

function rowBeside({ blocks }: LakePageView): readonly (string | number)[] {
  const [table] = blocks.flatMap((block) =>
    block.type === "table" && block.table.id === "naast-anderen-cijfers" ? [block.table] : [],
  );
  return (table?.rows.flatMap(({ cells }) => cells) ?? []).map((cell) => {
    if (cell.type === "text") return cell.text.replaceAll("\u00a0", " ");
    if (cell.type !== "figure") return "";
    return isMissing(cell.figure.value) ? cell.figure.value.missing : cell.figure.value;
  });
}

describe("an indicator beside other municipalities", () => {
  const asked = { indicator: "doorlooptijd-besluit", wet: "wmo" };

  test("names who of the group stays out since nothing of them was loaded, and counts those without a name", async () => {
    const view = await town.page("monitor", { ...asked, groep: "deels" });
    expect(words(view)).toContain(
      "Niet vergeleken: Wilgenoord en nog 2 gemeenten uit de groep. Van deze gemeenten zijn hier geen gegevens ingelezen.",
    );
    expect(words(view)).not.toMatch(/\b(?:9912|0001|0002)\b/);
  });

  test("shows own course and place side by side, of the last month that all show", async () => {
    const view = await town.page("monitor", { ...asked, groep: "buren" });
    expect(rowBeside(view)).toEqual([30, 20, 10, 17.5, 30, 42.5, 50]);
    expect(words(view)).toContain("Verschil met ons jaar ervoor: ▲ 50% hoger.");
    expect(words(view)).toContain("Plaats: 2 van 4 lager.");
    expect(words(view)).toContain("4 gemeenten, zoals bekend op 30 april 2026. Elke gemeente is apart afgeschermd");
    expect(words(view)).toContain("staat op de pagina Andere gemeenten. Die is voor medewerkers");
    expect(JSON.stringify(view.blocks)).toContain("/anderen?keuze=groep:buren");
    expect(words(view)).not.toContain("Niet vergeleken");
    // Before a group is chosen, staff read where the euros are too.
    expect(words(await town.page("monitor", asked))).toContain("staat op de pagina Andere gemeenten");
  });

  test("waits until a reader chooses with whom, and says so", async () => {
    const view = await town.page("monitor", asked);
    expect(rowBeside(view)).toEqual([]);
    expect(words(view)).toContain("Kies bij “Vergelijk met” een groep");
    expect(view.controls.find(({ id }) => id === "groep")).toMatchObject({ value: "niemand" });
  });

  test("is the same to who sees true numbers as to everybody: no neighbour shows more to staff", async () => {
    const staff = rowBeside(await town.page("monitor", { ...asked, groep: "buren" }));
    const open = await town.cases.openLakePage(
      { ...town.anna, audience: "council" },
      "GM9901",
      "monitor",
      new Map(Object.entries({ ...asked, groep: "buren" })),
    );
    expect(rowBeside(open)).toEqual(staff);
  });

  test("says nothing of fewer than three others", async () => {
    const view = await town.page("monitor", { ...asked, groep: "paar" });
    expect(rowBeside(view)).toEqual([]);
    expect(words(view)).toContain("ten minste drie andere");
  });

  test("is there for rates, averages and shares, and not for counts, indexes and estimates", async () => {
    const compared = new Set(indicators.filter(isComparable).map(({ id }) => id));
    for (const { id, measure } of indicators) if (!("over" in measure)) expect(compared.has(id), id).toBe(false);
    expect(compared.has("doorlooptijd-besluit")).toBe(true);
    expect(compared.size).toBeGreaterThan(40);
    const view = await town.page("monitor", { indicator: "trajecten-instroom" });
    expect(view.controls.map(({ id }) => id)).not.toContain("groep");
  });
});
