import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lakePageCases } from "../../src/cases/lake-pages/open-lake-page.ts";
import { openLocalSignIn } from "../../src/cases/local-sign-in.ts";
import { type OpenSite, openSite } from "../../src/cases/open-site.ts";
import type { Principal } from "../../src/cases/principal.ts";
import { isMissing } from "../../src/figure/missing.ts";
import { deliver } from "../../src/lake/lake.fixture.ts";
import { openLake } from "../../src/lake/lake.ts";
import type { Block } from "../../src/report/model.ts";
import { plain } from "../../src/text/sentence.ts";
import { answeredYears } from "../support/answered-years.ts";
import { runCli } from "../support/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-meer-of-duurder-"));
let opened: OpenSite;
let council: Principal;
let cases: ReturnType<typeof lakePageCases>;

beforeAll(async () => {
  opened = await openSite(join(import.meta.dirname, "../../dossiers"), join(folder, "site.sqlite"), {
    expected: ["GM9901"],
  });
  const lake = await openLake(opened.site.data.lake);
  const rows = answeredYears([
    { year: 2023, clients: 60, price: 10_000 },
    { year: 2024, clients: 72, price: 11_000 },
    { year: 2025, clients: 72, price: 11_000 },
  ]);
  await deliver(lake, "jaren", rows, { gemeente: "9901" });
  const signIn = await openLocalSignIn(opened.site);
  const principal = await signIn.principalOf(await signIn.redeem(await signIn.issueLink()));
  if (principal === undefined) throw new Error("nobody is signed in");
  council = { ...principal, audience: "council" };
  cases = lakePageCases(opened.site);
});
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

const years = { van: "2023", naar: "2024" };
const open = (choices: Readonly<Record<string, string>> = {}) =>
  cases.openLakePage(council, "GM9901", "verklaren", new Map(Object.entries({ ...years, ...choices })));

/** € 72.000 became € 95.040: 12 × 60 clients at € 100, and 12 × 72 at € 110: 23.040 ÷ ln 1,32 × ln 1,2 is 15.130. */
const [clients, perClient] = [15_130, 7910];

describe("a council that asks whether there are more clients or dearer ones", () => {
  test("reads it in the first sentence, and in a waterfall whose parts add up to the cent", async () => {
    const { lead, blocks } = await open();
    expect(plain(lead).replaceAll("\u00A0", " ")).toBe(
      "Zorg kostte in 2024 € 23.040 meer dan in 2023: € 15.130 meer door meer cliënten en € 7.910 meer doordat een cliënt gemiddeld meer kostte.",
    );
    expect(stepsOf(blocks)).toEqual([
      ["van", 7_200_000],
      ["client-months", clients * 100],
      ["per-client", perClient * 100],
      ["naar", 9_504_000],
    ]);
  });

  test("opens a part down to the months of Monitor that it was made of, and is led there", async () => {
    const { blocks } = await open();
    const told = await cases.describeLakeFigure(
      council,
      "GM9901",
      "verklaren",
      new Map(Object.entries(years)),
      "verklaren/effect.client-months",
    );
    expect(told.inputs).toHaveLength(2 + 24);
    expect(told.definition.formula).toContain("ln(cliënten nu ÷ cliënten toen)");
    expect(JSON.stringify(blocks)).toContain("/gemeenten/GM9901/monitor?keuze=indicator:clienten-toegewezen");
  });

  test("is told that of one product it cannot be said", async () => {
    const { blocks } = await open({ deel: "01" });
    expect(JSON.stringify(blocks)).toContain("het aantal cliënten per product wordt niet vrijgegeven");
  });

  test("gets it from the command line too, with what the clients and the cost per client were", async () => {
    const asked = ["verklaar", "--lake", opened.site.data.lake, "--from", "2023", "--to", "2024"];
    const { out } = await runCli(asked);
    expect(out.replaceAll("\u00A0", " ")).toContain("€ 15.130 meer door meer cliënten");
    const json = JSON.parse((await runCli([...asked, "--json"])).out) as Readonly<Record<string, unknown>>;
    expect(json["answer"]).toEqual({
      told: true,
      clients: { amount: clients },
      perClient: { amount: perClient },
      clientsPerMonth: { from: 60, to: 72 },
      costPerClientMonth: { from: 100, to: 110 },
    });
  });

  test("is not told so soon after a year that many declarations are still to come", async () => {
    const asked = ["verklaar", "--lake", opened.site.data.lake, "--from", "2023", "--to", "2024"];
    const { out } = await runCli([...asked, "--as-of", "2025-02-28"]);
    expect(out).toContain("Vanaf april 2025 staat het antwoord hier.");
  });
});

function stepsOf(blocks: readonly Block[]) {
  const found = blocks.flatMap((block) =>
    block.type === "chart" && block.chart.type === "waterfall" ? block.chart.steps : [],
  );
  return found.map(({ id, figure: { value } }) => [id, isMissing(value) ? value.missing : value]);
}
