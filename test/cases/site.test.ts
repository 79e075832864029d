import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadDossiers } from "../../src/cases/load-dossiers.ts";
import { openLocalSignIn } from "../../src/cases/local-sign-in.ts";
import { type OpenSite, openSite } from "../../src/cases/open-site.ts";
import type { Principal } from "../../src/cases/principal.ts";
import { siteCases } from "../../src/cases/site-cases.ts";
import { UserError } from "../../src/figure/problem.ts";
import { drontenFolder } from "../support/dronten.ts";

let folder = "";
let opened: OpenSite;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "sluitend-site-"));
  cpSync(drontenFolder, join(folder, "dossiers", "dronten-2018"), { recursive: true });
  opened = await openSite(join(folder, "dossiers"), join(folder, "data", "store.sqlite"));
});

afterEach(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A second dossier with the same numbers under another name. */
function copyAs(id: string): void {
  const copy = join(folder, "dossiers", id);
  cpSync(drontenFolder, copy, { recursive: true });
  writeFileSync(
    join(copy, "dossier.yaml"),
    readFileSync(join(copy, "dossier.yaml"), "utf8").replace("id: dronten-2018", `id: ${id}`),
  );
}

async function someone(): Promise<Principal> {
  const signIn = await openLocalSignIn(opened.site);
  const principal = await signIn.principalOf(await signIn.redeem(await signIn.issueLink()));
  if (principal === undefined) throw new Error("the session has just begun");
  return principal;
}

async function problemsOf(work: Promise<unknown>): Promise<readonly string[]> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UserError)) throw new Error(`expected a user's mistake, got ${String(error)}`);
  return error.problems.map(({ code }) => code);
}

describe("loading the dossiers of a site", () => {
  it("keeps a version the first time and nothing the second", async () => {
    expect(await loadDossiers(opened.site)).toEqual([{ id: "dronten-2018", outcome: "new" }]);
    expect(await loadDossiers(opened.site)).toEqual([{ id: "dronten-2018", outcome: "known" }]);
    expect(await opened.site.store.dossierVersions.list("GM0303", "dronten-2018")).toHaveLength(1);
  });

  it("keeps a second version beside the first when a file changed, and shows the change without a restart", async () => {
    await loadDossiers(opened.site);
    const path = join(folder, "dossiers", "dronten-2018", "tables", "tabel-1.csv");
    writeFileSync(
      path,
      readFileSync(path, "utf8").replace("5. Besparing preventiekosten,0,126", "5. Besparing preventiekosten,0,226"),
    );
    expect(await loadDossiers(opened.site)).toEqual([{ id: "dronten-2018", outcome: "new" }]);
    expect(await opened.site.store.dossierVersions.list("GM0303", "dronten-2018")).toHaveLength(2);
    const view = await siteCases(opened.site).describeFigure(await someone(), "dronten-2018", "tabel-1/m05/2019");
    expect(view.figure.value).toBe(22_600_000);
  });

  it("names the mistakes of a broken dossier and loads the others all the same", async () => {
    copyAs("waterrijk-2018");
    const path = join(folder, "dossiers", "dronten-2018", "tables", "tabel-1.csv");
    writeFileSync(path, readFileSync(path, "utf8").replace("126,126", "126,honderd"));
    const [broken, other] = await loadDossiers(opened.site);
    expect(broken).toMatchObject({
      id: "dronten-2018",
      outcome: "broken",
      problems: [{ code: "number.unreadable", where: { file: "tables/tabel-1.csv" } }],
    });
    expect(other).toMatchObject({ id: "waterrijk-2018", outcome: "new" });
    expect(await siteCases(opened.site).listDossiers(await someone())).toHaveLength(1);
  });

  it("refuses a folder whose dossier calls itself otherwise", async () => {
    cpSync(drontenFolder, join(folder, "dossiers", "kopie"), { recursive: true });
    expect(await problemsOf(opened.site.dossiers.open("kopie"))).toEqual(["value.invalid"]);
  });

  it("names the nearest dossier when one does not exist", async () => {
    expect(await problemsOf(opened.site.dossiers.open("dronten-2019"))).toEqual(["dossier.unknown"]);
    expect(await problemsOf(opened.site.dossiers.open("../dossiers/dronten-2018"))).toEqual(["dossier.unknown"]);
  });
});

describe("signing in on this machine", () => {
  it("works once with a link, and makes the user once", async () => {
    const signIn = await openLocalSignIn(opened.site);
    const link = await signIn.issueLink();
    const session = await signIn.redeem(link);
    expect((await signIn.principalOf(session))?.name).toBe("Gebruiker van dit apparaat");
    expect(await problemsOf(signIn.redeem(link))).toEqual(["store.sign-in-refused"]);
    await openLocalSignIn(opened.site);
    expect(await opened.site.store.users.list("GM0303")).toHaveLength(1);
    await signIn.end(session);
    expect(await signIn.principalOf(session)).toBeUndefined();
  });
});

describe("notes on a figure", () => {
  const ref = "tabel-12/totaalsaldo/2022";

  it("are written, changed and taken away by their author", async () => {
    const cases = siteCases(opened.site);
    const me = await someone();
    const note = await cases.addNote(me, "dronten-2018", ref, "De notitie noemt dit evenwicht.");
    expect(note).toMatchObject({ ref, author: "Gebruiker van dit apparaat", mine: true, version: 1 });
    const changed = await cases.changeNote(
      me,
      "dronten-2018",
      note.id,
      1,
      "De notitie noemt dit evenwicht; dat klopt niet.",
    );
    expect(changed.version).toBe(2);
    expect(await cases.listNotes(me, "dronten-2018", ref)).toHaveLength(1);
    await cases.removeNote(me, "dronten-2018", note.id, 2);
    expect(await cases.listNotes(me, "dronten-2018", ref)).toEqual([]);
  });

  it("refuse a change that was made on an older version", async () => {
    const cases = siteCases(opened.site);
    const me = await someone();
    const note = await cases.addNote(me, "dronten-2018", ref, "Eerste.");
    await cases.changeNote(me, "dronten-2018", note.id, 1, "Tweede.");
    expect(await problemsOf(cases.changeNote(me, "dronten-2018", note.id, 1, "Derde."))).toEqual(["store.stale"]);
  });

  it("refuse somebody else's hands, a figure that does not exist and a person without an account", async () => {
    const cases = siteCases(opened.site);
    const me = await someone();
    const note = await cases.addNote(me, "dronten-2018", ref, "Van mij.");
    const other: Principal = { ...me, accounts: new Map([["GM0303", "iemand-anders"]]) };
    expect(await problemsOf(cases.changeNote(other, "dronten-2018", note.id, 1, "Nee."))).toEqual(["note.not-yours"]);
    expect(await problemsOf(cases.addNote(me, "dronten-2018", "tabel-99/x/2022", "Waar?"))).toEqual(["figure.unknown"]);
    expect(await problemsOf(cases.addNote({ ...me, accounts: new Map() }, "dronten-2018", ref, "Wie?"))).toEqual([
      "note.no-account",
    ]);
    expect(await problemsOf(cases.removeNote(me, "dronten-2018", "weg", 1))).toEqual(["note.unknown"]);
  });
});

describe("a document with what changed since an earlier version", () => {
  it("is made from the version that the store keeps, and refused for one that it does not", async () => {
    const me = await someone();
    const cases = siteCases(opened.site);
    await loadDossiers(opened.site);
    const [version] = await opened.site.store.dossierVersions.list("GM0303", "dronten-2018");
    const since = version?.hash.slice(0, 12) ?? "";
    const bytes = await cases.renderDocument(me, "dronten-2018", "scenarionotitie", "html", { since });
    expect(new TextDecoder().decode(bytes)).toContain(`Sinds dossierversie ${since}`);
    const unknown = cases.renderDocument(me, "dronten-2018", "scenarionotitie", "html", { since: "0123456789ab" });
    expect(await problemsOf(unknown)).toEqual(["store.not-found"]);
  });
});

describe("who may see which dossier", () => {
  it("a reader of another municipality does not see it in the list", async () => {
    const me = await someone();
    const cases = siteCases(opened.site);
    expect(await cases.listDossiers(me)).toHaveLength(1);
    expect(await cases.listDossiers({ ...me, municipalities: ["GM0193"] })).toEqual([]);
  });

  it("a reader of another municipality cannot tell a dossier that is not for this person from one that does not exist", async () => {
    const stranger: Principal = { ...(await someone()), municipalities: ["GM0193"] };
    const cases = siteCases(opened.site);
    const ref = "tabel-12/totaalsaldo/2022";
    const asked: readonly ((id: string) => Promise<unknown>)[] = [
      (id) => cases.openStart(stranger, id),
      (id) => cases.compareScenarios(stranger, id),
      (id) => cases.describeFigure(stranger, id, ref),
      (id) => cases.showTable(stranger, id, "tabel-1"),
      (id) => cases.checkDossier(stranger, id),
      (id) => cases.renderDocument(stranger, id, "scenarionotitie", "html", {}),
      (id) => cases.listNotes(stranger, id),
      (id) => cases.addNote(stranger, id, ref, "Mag dit?"),
    ];
    for (const ask of asked) {
      expect(await problemsOf(ask("dronten-2018"))).toEqual(["dossier.unknown"]);
      expect(await problemsOf(ask("nergens-2018"))).toEqual(["dossier.unknown"]);
    }
  });
});
