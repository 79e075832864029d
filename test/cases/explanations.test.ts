import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { explanationPlace } from "../../src/cases/explanations.ts";
import { openLocalSignIn } from "../../src/cases/local-sign-in.ts";
import { type OpenSite, openSite } from "../../src/cases/open-site.ts";
import type { Principal } from "../../src/cases/principal.ts";
import { siteCases } from "../../src/cases/site-cases.ts";
import type { FindingView } from "../../src/cases/views.ts";
import { UserError } from "../../src/figure/problem.ts";
import { drontenFolder } from "../support/dronten.ts";

const id = "dronten-2018";
let folder = "";
let opened: OpenSite;
let anna: Principal;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "sluitend-verklaring-"));
  cpSync(drontenFolder, join(folder, "dossiers", id), { recursive: true });
  opened = await openSite(join(folder, "dossiers"), join(folder, "store.sqlite"));
  const signIn = await openLocalSignIn(opened.site);
  const principal = await signIn.principalOf(await signIn.redeem(await signIn.issueLink()));
  if (principal === undefined) throw new Error("the session has just begun");
  anna = principal;
});

afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

const cases = () => siteCases(opened.site);

async function findings(): Promise<readonly (readonly [FindingView, string | undefined])[]> {
  const { findings: all } = await cases().checkDossier(anna, id);
  const dossier = await opened.site.dossiers.open(id);
  return all.map((finding) => [finding, explanationPlace(dossier, finding)]);
}

describe("a finding that somebody explains in the application", () => {
  it("shows as explained with these words, is no longer counted as open, and can be given back", async () => {
    const [finding, place] =
      (await findings()).find(([one, at]) => one.explained === undefined && at !== undefined) ?? [];
    if (finding === undefined || place === undefined) throw new Error("Dronten has an open finding");
    expect(await cases().openText(anna, id, place)).toMatchObject({
      mayEdit: true,
      text: { state: "empty", version: 0 },
    });
    await cases().saveText(anna, id, place, 0, "  Navraag leert: een typefout.\r\n");
    const now = (await findings()).find(
      ([one]) => one.rule === finding.rule && JSON.stringify(one.where) === JSON.stringify(finding.where),
    );
    expect(now?.[0].explained).toBe("Navraag leert: een typefout.");
    expect(now?.[1]).toBe(place);
    expect((await cases().openText(anna, id, place)).text).toMatchObject({
      state: "edited",
      version: 1,
      author: anna.name,
      markdown: "Navraag leert: een typefout.",
    });
    const [version] = await cases().textHistory(anna, id, place);
    expect(version).toMatchObject({ version: 1, markdown: "Navraag leert: een typefout." });
    await cases().withdrawText(anna, id, place, 1);
    expect((await cases().openText(anna, id, place)).text).toMatchObject({ state: "empty", version: 0 });
  });

  it("by words of the folder keeps its other places and lines when the words change", async () => {
    const before = (await opened.site.dossiers.open(id)).dossier.explanations.find(({ where }) => where.length > 1);
    const row = before?.where[0] ?? "";
    const [, place] =
      (await findings()).find(
        ([one]) =>
          one.rule === before?.rule && one.explained === before.text && `${one.where.table}/${one.where.row}` === row,
      ) ?? [];
    if (place === undefined || before === undefined) throw new Error("Dronten explains several rows at once");
    const { text } = await cases().openText(anna, id, place);
    expect(text).toMatchObject({ state: "folder", markdown: before.text, version: 0 });
    await cases().saveText(anna, id, place, 0, "Wij rekenden het na.");
    const after = (await opened.site.dossiers.open(id)).dossier.explanations.find((one) => one.id === before.id);
    expect(after).toEqual({ ...before, text: "Wij rekenden het na." });
    expect((await findings()).filter(([one]) => one.explained === "Wij rekenden het na.").length).toBeGreaterThan(1);
  });

  it("has a place in every kind of finding but those that are mended instead, and each place opens", async () => {
    const all = await findings();
    expect(all.filter(([, place]) => place !== undefined).length).toBeGreaterThan(all.length * 0.9);
    for (const place of new Set(all.flatMap(([, at]) => (at === undefined ? [] : [at])).slice(0, 40)))
      expect((await cases().openText(anna, id, place)).text.id).toBe(place);
  });

  it("is not explained by who only reads, nor at a place that is none", async () => {
    const reader: Principal = { ...anna, roles: ["council-member"] };
    const refused = async (work: Promise<unknown>) =>
      work.catch((error: unknown) => (error instanceof UserError ? error.problems.map(({ code }) => code) : error));
    const place = "verklaring:sum:where:tabel-2/totaal/2019";
    expect(await refused(cases().saveText(reader, id, place, 0, "Dag"))).toEqual(["edit.not-allowed"]);
    expect(await refused(cases().saveText(anna, id, "verklaring:sum", 0, "Dag"))).toEqual(["text.place-unknown"]);
    for (const at of ["a b", "tabel-1/m01/2019", "../x"])
      expect(await refused(cases().saveText(anna, id, `verklaring:sum:where:${at}`, 0, "Dag"))).toEqual([
        "text.place-unknown",
      ]);
  });
});
