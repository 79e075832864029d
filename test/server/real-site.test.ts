import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openLocalSignIn } from "../../src/cases/local-sign-in.ts";
import { type OpenSite, openSite } from "../../src/cases/open-site.ts";
import { siteCases } from "../../src/cases/site-cases.ts";
import { FigurePageSchema } from "../../src/server/api/figure-page.ts";
import { NoteSchema } from "../../src/server/api/note.ts";
import { ScenarioComparisonSchema } from "../../src/server/api/scenario.ts";
import { expectAsDescribed } from "./description.ts";
import { type Ask, ask as askSmall, expectProblem, smallApp } from "./small-site.ts";

// The real use cases over the published dossier and a database of their own.
let folder = "";
let open: OpenSite;
let ask: (path: string, asked?: Ask) => Promise<Response>;
const dossier = "/v1/dossiers/dronten-2018";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sluitend-site-"));
  open = await openSite(join(import.meta.dirname, "../../dossiers"), join(folder, "site.sqlite"));
  const signIn = await openLocalSignIn(open.site);
  const { app } = smallApp(siteCases(open.site), { signIn });
  const session = await signIn.redeem(await signIn.issueLink());
  ask = (path, asked = {}) =>
    askSmall(app, path, { ...asked, headers: { Cookie: `sluitend-8080=${session}`, ...asked.headers } });
});
afterAll(async () => {
  await open.close();
  await rm(folder, { recursive: true });
});

describe("the published dossier of Dronten", () => {
  test("is answered as described, on every page", async () => {
    await expectAsDescribed(200, await ask("/v1/dossiers"), "listDossiers");
    await expectAsDescribed(200, await ask(dossier), "openDossier");
    await expectAsDescribed(200, await ask(`${dossier}/scenarios`), "compareScenarios");
    await expectAsDescribed(200, await ask(`${dossier}/findings`), "checkDossier");
    await expectAsDescribed(200, await ask(`${dossier}/tables/tabel-1`), "showTable");
    await expectAsDescribed(200, await ask("/v1/session"), "readSession");
    await expectAsDescribed(404, await ask("/v1/dossiers/dronten-2019"), "openDossier");
    await expectAsDescribed(404, await ask(`${dossier}/tables/tabel-99`), "showTable");
    await expectAsDescribed(404, await ask(`${dossier}/figures/weg`), "describeFigure");
    await expectAsDescribed(404, await ask(`${dossier}/documents/weg.pdf`), "renderDocument");
  });

  test("opens every number of the comparison, printed or computed, and each says the amount that the page said", async () => {
    const { scenarios, matrix } = ScenarioComparisonSchema.parse(await (await ask(`${dossier}/scenarios`)).json());
    const tables = [matrix, ...scenarios.flatMap(({ table, measures }) => [table, measures])];
    const cells = tables.flatMap((table) => table?.rows.flatMap((row) => row.cells) ?? []);
    const figures = cells.filter((cell) => cell.type === "figure");
    expect(figures.length).toBeGreaterThan(100);
    for (const { ref, figure } of figures) {
      const page = await ask(`${dossier}/figures/${encodeURIComponent(ref)}`);
      const { figure: described, sources, inputs } = FigurePageSchema.parse(await page.json());
      expect(described, ref).toEqual(figure);
      expect(sources.length + inputs.length, ref).toBeGreaterThan(0);
    }
  });

  test("can be had as a document in both forms", async () => {
    const pdf = await ask(`${dossier}/documents/scenarionotitie.pdf`);
    expect(pdf.headers.get("Content-Type")).toBe("application/pdf");
    expect(new TextDecoder("latin1").decode(await pdf.arrayBuffer()).slice(0, 5)).toBe("%PDF-");
    const html = await ask(`${dossier}/documents/scenarionotitie.html`);
    expect(await html.text()).toContain('<html lang="nl"');
  }, 60_000);
});

describe("a note in the database", () => {
  const ref = "tabel-1/totaal/2019";

  test("is written, changed and taken away by its writer, on the version that was read", async () => {
    const written = await ask(`${dossier}/notes`, { method: "POST", body: { ref, body: "Exclusief verblijf." } });
    const copy = written.clone();
    await expectAsDescribed(201, written, "addNote");
    const { id, version } = NoteSchema.parse(await copy.json());
    expect(version).toBe(1);
    const path = `${dossier}/notes/${id}`;
    const change = { method: "PUT", headers: { "If-Match": '"1"' }, body: { body: "Inclusief verblijf." } };
    await expectAsDescribed(200, await ask(path, change), "changeNote");
    await expectAsDescribed(412, await ask(path, change), "changeNote");
    const stored: unknown = await (await ask(`${dossier}/notes?ref=${ref}`)).json();
    expect(stored).toMatchObject({ notes: [{ id, body: "Inclusief verblijf.", version: 2, mine: true }] });
    await expectAsDescribed(204, await ask(path, { method: "DELETE", headers: { "If-Match": '"2"' } }), "removeNote");
    await expectAsDescribed(404, await ask(path, { method: "DELETE", headers: { "If-Match": '"3"' } }), "removeNote");
  });

  test("holds no BSN, no book and no silence, and stands at a figure that exists", async () => {
    const post = (body: string, at = ref) => ask(`${dossier}/notes`, { method: "POST", body: { ref: at, body } });
    // A fictitious number that passes the 11-test.
    const refused = await post("Bel 111222333 even.");
    expect(await refused.clone().text()).not.toContain("111222333");
    await expectProblem(refused, 400, "text.bsn");
    await expectProblem(await post("a".repeat(20_000)), 400, "text.too-long");
    await expectProblem(await post("  "), 400, "key.required");
    await expectProblem(await post("Klopt.", "tabel-1/weg/2019"), 404, "figure.unknown");
    expect(await (await ask(`${dossier}/notes`)).json()).toEqual({ notes: [] });
  });
});
