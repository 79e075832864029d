import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lakePageCases } from "../../src/cases/lake-pages/open-lake-page.ts";
import { localUser } from "../../src/cases/local-sign-in.ts";
import { subjects } from "../../src/cases/monitor/subjects.ts";
import { type OpenSite, openSite } from "../../src/cases/open-site.ts";
import type { Principal, Role } from "../../src/cases/principal.ts";
import type { PrivacyDocument } from "../../src/cases/register/privacy-document-id.ts";
import { t } from "../../src/text/catalogue.ts";
import { runCli } from "../support/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-privacy-page-"));
const lake = join(folder, "lake");
const code = "GM9908";
let opened: OpenSite;
let account = "";

beforeAll(async () => {
  const town = join(folder, "town");
  expect((await runCli(["synth", "--inhabitants", "250", "--months", "3", "--seed", "8", "--out", town])).code).toBe(0);
  const messages = ["import", "istandaarden", join(town, "berichten"), "--lake", lake, "--gemeente", "9908"];
  expect((await runCli([...messages, "--jeugdreclassering"])).code).toBe(0);
  opened = await openSite(join(import.meta.dirname, "../../dossiers"), join(folder, "site.sqlite"), { lake });
  account = await localUser(opened.site.store, code);
}, 120_000);

afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

function someone(role: Role, audience: Principal["audience"] = "staff"): Principal {
  return {
    ...{ name: "Iemand", accounts: new Map([[code, account]]), roles: [role], municipalities: [code] },
    ...{ laws: "all", areas: "all", audience },
  };
}

async function pageFor(principal: Principal, choices: Readonly<Record<string, string>> = {}): Promise<string> {
  const { openLakePage } = lakePageCases(opened.site);
  return JSON.stringify((await openLakePage(principal, code, "privacy", new Map(Object.entries(choices)))).blocks);
}

describe("the page Privacy", () => {
  test("tells the privacy officer who saw client-level data and why, from the site and from the command line", async () => {
    const { statePurpose } = lakePageCases(opened.site);
    await statePurpose(someone("analyst"), code, "maandcijfers nalopen");
    const asked = ["sql", "--lake", lake, "--gemeente", "9908", "--purpose", "klacht nalopen"];
    expect((await runCli([...asked, "SELECT count(*) AS aantal FROM toewijzing"])).code).toBe(0);
    const page = await pageFor(someone("privacy-officer"));
    expect(page).toContain("maandcijfers nalopen");
    expect(page).toContain("Zei waarvoor");
    expect(page).toContain("klacht nalopen");
    expect(page).toContain("SELECT count(*) AS aantal FROM toewijzing");
    // What was seen since stands on it too: the page is not remembered.
    await statePurpose(someone("analyst"), code, "");
    expect(await pageFor(someone("privacy-officer"))).toContain("Weer afgeschermde cijfers");
  });

  test.each([
    ["policy-officer", "staff"],
    ["council-member", "council"],
    ["resident", "public"],
  ] as const)("tells a %s what is taken in and how long it stays, and not who looked", async (role, audience) => {
    const page = await pageFor(someone(role, audience));
    expect(page).toContain("keuze=bron:istandaarden");
    expect(page).toContain("Er is nog niets gewist");
    for (const secret of ["klacht nalopen", "SELECT", "Afdruk", "Zei waarvoor"]) expect(page).not.toContain(secret);
  });

  test("says what somebody could work out of what was released, as it was worked out then", {
    timeout: 60_000,
  }, async () => {
    expect(await pageFor(someone("privacy-officer"))).toContain("nog niets vrijgegeven");
    const { code: answer } = await runCli(["monitor", "--lake", lake, "--indicator", "trajecten-lopend"]);
    expect(answer).toBe(0);
    const page = await pageFor(someone("privacy-officer"));
    expect(page).toContain("Uitgerekend bij het vrijgeven");
    expect(page).toContain("Minste mogelijke waarden");
    expect(await pageFor(someone("policy-officer"))).not.toContain("Uitgerekend bij het vrijgeven");
  });

  test("leads from the sources to the fields of one, and from a field to the places where it comes in", async () => {
    const clerk = someone("policy-officer");
    const source = await pageFor(clerk, { bron: "istandaarden" });
    expect(source).toContain("geboortemaand");
    expect(source).toContain("leverancier");
    expect(source).toContain("Velden die buiten bleven");
    const field = await pageFor(clerk, { veld: "geboortemaand" });
    expect(field).toContain("geboortemaand");
    expect(field).not.toContain("leverancier");
    const { openLakePage } = lakePageCases(opened.site);
    const { controls } = await openLakePage(clerk, code, "privacy", new Map([["veld", "nietsdaarvan"]]));
    expect(controls.map(({ id, value }) => [id, value])).toEqual([
      ["bron", "alle"],
      ["veld", "alle"],
    ]);
  });

  test("says in Dutch of which number somebody saw the lines and what was asked, with the hour of the Netherlands", async () => {
    const { statePurpose } = lakePageCases(opened.site);
    await statePurpose(someone("analyst"), code, "telling nalopen");
    for (const id of ["monitor/trajecten-instroom/2026-01/wmo", "aansluiting/grafiek/laat", "weg/iets"])
      await opened.site.store.auditLog.append({
        ...{ gemeente: code, by: account, action: "figure.trace" },
        thing: { kind: "figure", id },
        details: { purpose: "nalopen" },
      });
    const line = (indicators: unknown): string =>
      `${JSON.stringify({ at: "2026-11-29T13:05:00.000Z", who: "Iemand", purpose: "nalopen", indicators })}\n`;
    const asked = [
      "all",
      ["trajecten-lopend", "meldingen"],
      ["herleid trajecten-instroom"],
      ["verklaren"],
      ["sql", "SELECT 1"],
    ];
    writeFileSync(join(lake, "inzage.jsonl"), asked.map(line).join(""), { flag: "a" });
    const page = await pageFor(someone("privacy-officer"));
    for (const text of [
      "Zag de bronregels van een getal: Instroom van trajecten, januari 2026 (pagina Monitor)",
      "Zag de bronregels van een getal: een bedrag of aantal (pagina Aansluiting)",
      "een bedrag of aantal (pagina weg)",
      "Opdrachtregel: alle indicatoren",
      "Opdrachtregel: Lopende trajecten, Meldingen",
      "Opdrachtregel: bronregels van Instroom van trajecten",
      "Opdrachtregel: waarom de kosten veranderden",
      "Opdrachtregel: eigen vraag (SQL), SELECT 1",
      "29-11-2026 14:05",
    ])
      expect(page.includes(text), text).toBe(true);
    expect(page).not.toMatch(/\d{4}-\d\d-\d\d[T ]\d\d:/);
  });

  test("calls every subject that was released by words of a reader", () => {
    const released = subjects.filter(({ id }) => !id.startsWith("intern "));
    for (const { id } of released) {
      const name = t("nl", "privacy-page.subject", { subject: id });
      expect(name, id).toMatch(/^[A-Z]/);
      expect(t("en", "privacy-page.subject", { subject: id }), id).not.toBe(id);
    }
  });

  test("gives who watches over privacy the register and the DPIA, puts that on record, and gives others neither", async () => {
    const { privacyDocument, openLakePage } = lakePageCases(opened.site);
    const officer = someone("privacy-officer");
    expect((await openLakePage(officer, code, "privacy", new Map())).downloads).toEqual([
      "verwerkingsregister",
      "dpia",
    ]);
    const html = async (document: PrivacyDocument) =>
      Buffer.from(await privacyDocument(officer, code, document, "html")).toString("utf8");
    const register = await html("verwerkingsregister");
    for (const text of ["Berichten van iWmo en iJw", "niet vastgelegd"])
      expect(register.includes(text), text).toBe(true);
    const dpia = await html("dpia");
    for (const text of ["DPIA: een sjabloon", "Bijlage: wat er nu is ingelezen", "jeugdreclassering) staat"])
      expect(dpia.includes(text), text).toBe(true);
    expect(await opened.site.store.auditLog.list({ gemeente: code, limit: 2 })).toEqual(
      ["dpia", "verwerkingsregister"].map((id) =>
        expect.objectContaining({
          action: "register.download",
          thing: { kind: "document", id },
          details: { form: "html" },
        }),
      ),
    );
    for (const [role, audience] of [
      ["policy-officer", "staff"],
      ["council-member", "council"],
    ] as const) {
      const other = someone(role, audience);
      expect((await openLakePage(other, code, "privacy", new Map())).downloads).toBeUndefined();
      await expect(privacyDocument(other, code, "dpia", "pdf")).rejects.toMatchObject({
        problems: [{ code: "register.not-allowed" }],
      });
    }
    await expect(privacyDocument(officer, "GM9999", "dpia", "pdf")).rejects.toMatchObject({
      problems: [{ code: "municipality.unknown" }],
    });
  });

  test("takes purpose and ground from the terms that the municipality put beside its mappings, and from no other's", async () => {
    const terms = (municipality: string) =>
      `municipality: "${municipality}"\nrules:\n  - source: istandaarden\n    years: 7\n    purpose: de monitor\n    basis: besluit van het college\n    ground: Wmo 2015\n`;
    const settings = join(lake, "settings", "9908");
    mkdirSync(settings, { recursive: true });
    writeFileSync(join(settings, "bewaartermijnen.yaml"), terms("9907"));
    const clerk = someone("policy-officer");
    expect(await pageFor(clerk, { bron: "istandaarden" })).toContain("niet vastgelegd");
    writeFileSync(join(settings, "bewaartermijnen.yaml"), terms("9908"));
    const page = await pageFor(clerk, { bron: "istandaarden" });
    for (const text of ["de monitor", "Wmo 2015", "7 jaar (besluit van het college)"]) expect(page).toContain(text);
  });

  test("tells how the key of the pseudonyms lies, and never the key", async () => {
    const page = await pageFor(someone("administrator"));
    expect(page).toContain("Alleen de eigenaar kan hem lezen");
    expect(page).not.toMatch(/[0-9a-f]{64}/);
    rmSync(`${lake}-sleutels`, { recursive: true });
    expect(await pageFor(someone("administrator"))).toContain("De sleutel ligt niet op zijn plaats");
  });

  test("stands also when a stopped process left half a line in the log beside the lake", async () => {
    writeFileSync(join(lake, "inzage.jsonl"), '{"at":"2026-01-01T00:00:00Z","wh', { flag: "a" });
    expect(await pageFor(someone("controller"))).toContain("klacht nalopen");
  });
});
