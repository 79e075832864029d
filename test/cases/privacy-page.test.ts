import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lakePageCases } from "../../src/cases/lake-pages/open-lake-page.ts";
import { localUser } from "../../src/cases/local-sign-in.ts";
import { type OpenSite, openSite } from "../../src/cases/open-site.ts";
import type { Principal, Role } from "../../src/cases/principal.ts";
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
