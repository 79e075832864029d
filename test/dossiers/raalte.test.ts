import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Dossier } from "../../src/dossier/dossier.ts";
import { readFolder } from "../../src/dossier/folder.ts";
import { findEntity, resolveFigure } from "../../src/dossier/lookup.ts";
import { readDossier } from "../../src/dossier/read-dossier.ts";
import type { Period } from "../../src/figure/period.ts";
import { compareDays, firstDay, lastDay } from "../../src/figure/period-days.ts";

function readRaalte(): Dossier {
  const folder = fileURLToPath(new URL("../../dossiers/raalte-2020", import.meta.url));
  const { dossier } = readDossier(readFolder(folder).files);
  if (dossier === undefined) throw new Error("the dossier of Raalte cannot be read");
  return dossier;
}

/** The last part of a period: the reporting quarter of a period that a report covers. */
function lastOf(period: Period | undefined) {
  if (period === undefined || period.type === "one-of") throw new Error("no single period");
  return period.type === "span" ? period.last : period;
}

describe("the dossier of Raalte", () => {
  const raalte = readRaalte();

  it("has the six themes with their aim and the twenty-three projects, of which the report added one", () => {
    expect(raalte.themes.map(({ soThat }) => soThat === undefined)).toEqual(Array(6).fill(false));
    const perTheme = raalte.themes.map(({ id }) => raalte.projects.filter(({ theme }) => theme === id).length);
    expect(perTheme).toEqual([3, 3, 3, 4, 5, 5]);
    expect(raalte.projects.filter(({ change }) => change === "added").map(({ id }) => id)).toEqual([
      "project-onderzoek-grip",
    ]);
  });

  it("lets reporting quarter and planned quarter tell what is not yet due from what is late", () => {
    const until = lastDay(lastOf(raalte.documents[0]?.covers));
    const waiting = raalte.projects.filter(({ progress }) => progress === "not-started");
    const isDue = ({ planned }: { readonly planned?: Period }) => compareDays(lastDay(lastOf(planned)), until) <= 0;
    expect(waiting.filter((project) => !isDue(project)).map(({ id }) => id)).toEqual([
      "project-innovatieve-vormen",
      "project-right-to-challenge",
    ]);
    expect(waiting.filter(isDue)).toMatchObject([{ id: "project-aansluiten-partners", delay: { cause: "both" } }]);
  });

  it("leaves the budget that no line prints unknown, and keeps the one amount that is printed", () => {
    const parts = [
      "figuur-transformatiebudget",
      "figuur-transformatiebudget-besteed",
      "figuur-transformatiebudget-over",
    ];
    for (const id of parts) expect(resolveFigure(raalte, id)?.value).toEqual({ missing: "unknown" });
    expect(resolveFigure(raalte, "figuur-regioreserve")?.value).toBe(15_000_000);
  });

  it("keeps the end of the Wmo contract where the source prints it, before its start", () => {
    const contract = findEntity(raalte, "events", "gebeurtenis-overeenkomst-wmo");
    const [start, end] = [lastOf(contract?.date), lastOf(contract?.ends)];
    expect(compareDays(lastDay(end), firstDay(start))).toBeLessThan(0);
  });

  it("follows up every advice of the researchers in the next report", () => {
    const advice = raalte.recommendations.filter(({ by }) => by === "Nautus");
    expect(advice.map(({ followUps }) => followUps.at(-1))).toEqual(
      Array(4).fill(expect.objectContaining({ state: "not-yet", date: { type: "quarter", year: 2021, quarter: 2 } })),
    );
  });
});
