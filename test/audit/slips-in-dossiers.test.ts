import { describe, expect, it } from "vitest";
import { checkOpened } from "../../src/cases/check-dossier.ts";
import { exportCheck } from "../../src/cases/export-check.ts";
import { run } from "../../src/cli/run.ts";
import { drontenFiles } from "../support/dronten.ts";
import { open, reader } from "../support/published.ts";

/** The slips of Dronten with something added to one of its files. */
function slipsWith(file: string, change: (text: string) => string) {
  const files = drontenFiles();
  files.set(file, change(files.get(file) ?? ""));
  return checkOpened(open(files), reader).findings.filter(({ nature }) => nature === "slip");
}

const before = slipsWith("events.yaml", (text) => text);

/** What a change adds, as rule and place. */
function added(file: string, change: (text: string) => string): readonly string[] {
  const known = new Set(before.map(({ rule, where }) => `${rule} ${Object.values(where).join("/")}`));
  return slipsWith(file, change)
    .map(({ rule, where }) => `${rule} ${Object.values(where).join("/")}`)
    .filter((slip) => !known.has(slip));
}

describe("a slip put into the published dossier of Dronten", () => {
  it("is found and nothing else is", () => {
    const event =
      "- id: gebeurtenis-fout\n  date: 2018-05-01\n  ends: 2017-05-01\n  title: Pilot\n  type: execution\n  lines: L100\n";
    expect(added("events.yaml", (text) => text + event)).toEqual([
      "end-before-start events.yaml/gebeurtenis-fout/ends",
    ]);
    const decision =
      "- id: besluit-fout\n  title: Kiezen\n  body: council\n  status: taken\n  date: 2019-05-01\n  lines: L2500\n";
    expect(added("decisions.yaml", (text) => text + decision)).toEqual([
      "done-after-document decisions.yaml/besluit-fout/date",
    ]);
    const text = "# Toelichting\n\nDe kosten staan in tabel 99.\n";
    expect(added("text/toelichting.md", () => text)).toEqual(["dead-reference text/toelichting.md/3/"]);
    const count = "# Toelichting\n\nWij nemen 25 maatregelen.\n";
    expect(added("text/toelichting.md", () => count)).toEqual(["stated-count text/toelichting.md/3/"]);
  });

  it("is an explanation of nothing as well, with the finding that was probably meant", () => {
    const stray =
      "- id: verklaring-verdwaald\n  rule: sum\n  where: [tabel-2/m06]\n  text: Afgerond.\n  lines: L2500\n";
    const stale = slipsWith("explanations.yaml", (text) => text + stray).find(
      ({ rule }) => rule === "explanation-unmatched",
    );
    expect(stale?.where).toEqual({ table: "explanations.yaml", row: "verklaring-verdwaald", column: "where.1" });
    expect(stale?.message).toMatch(
      /regel “sum” bij “tabel-2\/m06” komt niet voor\. Het dichtst in de buurt komt “sum tabel-/,
    );
  });
});

describe("the explanations of a dossier", () => {
  it("stand with their findings, and without them the findings are open", () => {
    const explained = (files: ReadonlyMap<string, string>) =>
      checkOpened(open(files), reader).findings.filter((finding) => finding.explained !== undefined);
    const own = explained(drontenFiles());
    expect(own.filter(({ rule }) => rule === "sum").map(({ where }) => where.row)).toEqual(
      Array.from({ length: 20 }, () => "totaalsaldo"),
    );
    const bare = drontenFiles();
    bare.delete("explanations.yaml");
    expect(explained(bare)).toEqual([]);
  });

  it("keep the contract of the JSON: words where a slip prints words, a reason where there is no number", () => {
    const { findings } = exportCheck(open(drontenFiles()), reader);
    const sum = findings.find(({ rule }) => rule === "sum");
    expect([typeof sum?.printed, typeof sum?.computed, typeof sum?.slack]).toEqual(["number", "number", "number"]);
    expect(findings.find(({ rule }) => rule === "goal-incomplete")).toMatchObject({
      where: { table: "goals.yaml" },
      candidates: [],
      printed: { missing: "not-applicable" },
      computed: { missing: "not-applicable" },
      slack: { missing: "not-applicable" },
    });
    for (const finding of findings)
      expect(Object.keys(finding).toSorted()).toEqual(
        expect.arrayContaining(["candidates", "certainty", "computed", "message", "printed", "rule", "slack", "where"]),
      );
  });
});

describe("sluitend check --strict", () => {
  it("answers no while a finding is neither explained nor merely possible", async () => {
    let said = "";
    const effects = {
      out: (content: string | Uint8Array) => {
        said += String(content);
      },
      error: () => undefined,
      writeFile: () => Promise.resolve(),
      env: {},
    };
    expect(await run(["check", "raalte-2020", "--strict"], effects)).toBe(1);
    expect(said).toContain("Het einde ligt dus vóór het begin");
    expect(said).toContain("Verklaring: De rapportage drukt geen datum.");
  });
});
