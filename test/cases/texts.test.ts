import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openFolder } from "../../src/cases/dossier-folders.ts";
import { exportToFolder } from "../../src/cases/export-dossier.ts";
import { loadDossiers } from "../../src/cases/load-dossiers.ts";
import { openLocalSignIn } from "../../src/cases/local-sign-in.ts";
import { type OpenSite, openSite } from "../../src/cases/open-site.ts";
import type { Principal } from "../../src/cases/principal.ts";
import { siteCases } from "../../src/cases/site-cases.ts";
import { readFolder } from "../../src/dossier/folder.ts";
import { hashFiles } from "../../src/dossier/hash.ts";
import { UserError } from "../../src/figure/problem.ts";
import { drontenFolder } from "../support/dronten.ts";

const id = "dronten-2018";
const ref = "tabel-1/m05/2019";
let folder = "";
let opened: OpenSite;
let anna: Principal;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "sluitend-teksten-"));
  cpSync(drontenFolder, join(folder, "dossiers", id), { recursive: true });
  opened = await openSite(join(folder, "dossiers"), join(folder, "store.sqlite"));
  const signIn = await openLocalSignIn(opened.site);
  const principal = await signIn.principalOf(await signIn.redeem(await signIn.issueLink()));
  if (principal === undefined) throw new Error("the session has just begun");
  anna = principal;
});

afterEach(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

const cases = () => siteCases(opened.site);
const textAt = async (place: string) => (await cases().listTexts(anna, id)).texts.find((text) => text.id === place);

function inFolder(name: string, text: string): void {
  const path = join(folder, "dossiers", id, "text");
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, name), text);
}

async function refusal(work: Promise<unknown>): Promise<readonly string[]> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UserError)) throw new Error("expected a refusal", { cause: error });
  return error.problems.map(({ code }) => code);
}

describe("a text that somebody writes in the application", () => {
  it("stands above its page with the figure as it is now, and says who wrote it", async () => {
    await cases().saveText(anna, id, "bronnen", 0, `De besparing is {figuur:${ref}}.`);
    const { blocks } = await cases().openPage(anna, id, "bronnen");
    expect(blocks[0]).toMatchObject({
      type: "paragraph",
      content: [{ text: "De besparing is " }, { type: "figure", ref }, { text: "." }],
    });
    expect(await textAt("bronnen")).toMatchObject({ state: "edited", version: 1, author: anna.name });
  });

  it("is refused with a reference that does not exist, at its line, and nothing is kept", async () => {
    const wrong = "Een.\n\nZie {figuur:tabel-1/m05/2091}.";
    expect(await refusal(cases().saveText(anna, id, "bronnen", 0, wrong))).toEqual([
      "text.mistakes",
      "reference.dangling",
    ]);
    expect((await cases().previewText(anna, id, "bronnen", wrong)).problems[0]).toContain("regel 3");
    expect((await textAt("bronnen"))?.version).toBe(0);
  });

  it("is not written by who only reads, by who has no account, or in a place that there is not", async () => {
    const reader: Principal = { ...anna, roles: ["council-member"] };
    const stranger: Principal = { ...anna, accounts: new Map() };
    for (const other of [reader, stranger])
      expect(await refusal(cases().saveText(other, id, "bronnen", 0, "Dag"))).toEqual(["edit.not-allowed"]);
    expect((await cases().listTexts(reader, id)).mayEdit).toBe(false);
    expect(await refusal(cases().saveText(anna, id, "nergens", 0, "Dag"))).toEqual(["text.place-unknown"]);
  });

  it("stays when the folder gets a newer text, and both are told", async () => {
    inFolder("bronnen.md", "Uit de map.\n");
    await cases().saveText(anna, id, "bronnen", 0, "Van ons.");
    expect(await textAt("bronnen")).toMatchObject({ state: "edited", folder: "Uit de map.\n" });
    inFolder("bronnen.md", "Nieuw in de map.\n");
    expect(await textAt("bronnen")).toMatchObject({
      state: "folder-changed",
      markdown: "Van ons.\n",
      folder: "Nieuw in de map.\n",
    });
    await cases().withdrawText(anna, id, "bronnen", 1);
    expect(await textAt("bronnen")).toMatchObject({ state: "folder", markdown: "Nieuw in de map.\n", version: 0 });
    expect((await cases().textHistory(anna, id, "bronnen")).map(({ withdrawn }) => withdrawn)).toEqual([true, false]);
  });

  it("that no longer fits the folder is kept and named, and the dossier stays open", async () => {
    inFolder("inleiding.md", "Zie {figuur:tabel-1/m05/2019}.\n");
    await opened.site.store.edits.save(
      { gemeente: "GM0303", dossier: id, kind: "text", part: "inleiding", content: "Zie {figuur:weg/weg/weg}.\n" },
      0,
      anna.accounts.get("GM0303") ?? "",
    );
    const text = await textAt("inleiding");
    expect(text?.state).toBe("stranded");
    expect(text?.problems.join()).toContain("weg/weg/weg");
    expect((await cases().openStart(anna, id)).dossier.id).toBe(id);
  });
});

describe("a dossier written out again", () => {
  it("holds the texts in their place and the notes, and reading it shows what readers saw", async () => {
    await cases().saveText(anna, id, "bronnen", 0, `De besparing is {figuur:${ref}}.`);
    await cases().addNote(anna, id, ref, "Klopt dit?\n  Nog navragen.");
    const out = join(folder, "uit", id);
    await exportToFolder(opened.site, anna, id, out);
    const { dossier } = openFolder(out);
    expect(dossier.texts.map((text) => text.id)).toContain("bronnen");
    expect(dossier.remarks).toMatchObject([{ about: ref, text: "Klopt dit?\n  Nog navragen.", author: anna.name }]);

    const second = await openSite(join(folder, "uit"), join(folder, "tweede.sqlite"));
    try {
      const [note] = await siteCases(second.site).listNotes({ ...anna, municipalities: "all" }, id, ref);
      expect(note).toMatchObject({ body: "Klopt dit?\n  Nog navragen.", author: anna.name, mine: false });
      await exportToFolder(second.site, { ...anna, municipalities: "all" }, id, join(folder, "weer", id));
    } finally {
      await second.close();
    }
    expect(hashFiles(readFolder(join(folder, "weer", id)).files)).toBe(hashFiles(readFolder(out).files));
    // The first site reads its own export without showing a note twice.
    cpSync(out, join(folder, "dossiers", id), { recursive: true });
    expect(await cases().listNotes(anna, id, ref)).toHaveLength(1);
  });

  it("comes over the web as a zip with one folder, the same bytes each time", async () => {
    const [zip, again] = [await cases().exportDossier(anna, id), await cases().exportDossier(anna, id)];
    expect(Buffer.from(zip).subarray(0, 2).toString()).toBe("PK");
    expect(Buffer.from(zip).includes(`${id}/dossier.yaml`)).toBe(true);
    expect(Buffer.from(again).equals(Buffer.from(zip))).toBe(true);
  });

  it("is offered as documents, with the versions that the site has of it", async () => {
    await loadDossiers(opened.site);
    await cases().saveText(anna, id, "bronnen", 0, "Van ons.");
    const { templates, versions } = await cases().listDocuments(anna, id);
    expect(templates.map((one) => one.id)).toEqual(expect.arrayContaining(["scenarionotitie", "evaluatiebladen"]));
    expect(templates.every(({ title, text }) => title !== "" && text !== "")).toBe(true);
    // The version without the new text is the earlier one.
    expect(versions).toHaveLength(1);
  });

  it("is not for who only reads: notes and names of colleagues would go out with it", async () => {
    const reader: Principal = { ...anna, municipalities: ["GM0303"], roles: ["council-member"] };
    expect(await refusal(exportToFolder(opened.site, reader, id, join(folder, "uit")))).toEqual(["edit.not-allowed"]);
  });
});
