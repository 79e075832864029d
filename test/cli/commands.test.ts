import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Effects } from "../../src/cli/command.ts";
import { commands } from "../../src/cli/commands.ts";
import { run } from "../../src/cli/run.ts";
import { t } from "../../src/text/catalogue.ts";
import { drontenFolder } from "../support/dronten.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-cli-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Said {
  readonly code: number;
  readonly out: string;
  readonly error: string;
  readonly files: ReadonlyMap<string, Uint8Array | string>;
}

async function sluitend(...args: readonly string[]): Promise<Said> {
  let out = "";
  let error = "";
  const files = new Map<string, Uint8Array | string>();
  const effects: Effects = {
    out: (text) => {
      out += typeof text === "string" ? text : Buffer.from(text).toString("latin1");
    },
    error: (text) => {
      error += text;
    },
    writeFile: (path, content) => {
      files.set(path, content);
      return Promise.resolve();
    },
    env: {},
  };
  const code = await run(args, effects);
  return { code, out, error, files };
}

describe("sluitend scenario compare", () => {
  it("prints one JSON document without a null, and nothing else", async () => {
    const { code, out, error } = await sluitend("scenario", "compare", drontenFolder, "--json");
    expect(code).toBe(0);
    expect(error).toBe("");
    expect(out).not.toMatch(/\bnull\b|NaN/);
    const document = JSON.parse(out) as Record<string, unknown>;
    expect(Object.keys(document)).toEqual(expect.arrayContaining(["years", "unit", "scenarios"]));
  });

  it("finds a dossier by its folder and by its id alike", async () => {
    expect((await sluitend("scenario", "compare", "dronten-2018", "--json")).out).toBe(
      (await sluitend("scenario", "compare", drontenFolder, "--json")).out,
    );
  });

  it("says in words and a table what a controller needs, without --json", async () => {
    const { out } = await sluitend("scenario", "compare", drontenFolder);
    expect(out).toContain("Scenario 1a");
    expect(out).toMatch(/Totaalsaldo +−3,15 +−1,29 +−0,83 +0,02 +0,17/);
    expect(out).toContain("Niet verklaard: Wmo");
  });
});

describe("sluitend scenario compare of the other files", () => {
  it("says of Zwolle that 2022 does not close with the whole margin, with each kind of effect apart", async () => {
    const { code, out } = await sluitend("scenario", "compare", "zwolle-2018");
    expect(code).toBe(0);
    expect(out).toContain("Met de hele marge erbij sluit in 2022 ook geen van de 3.");
    expect(out).toMatch(/Totaalsaldo met de hele marge +−6,07 +−3,88 +−2,78 +−1,88 +−0,68/);
    expect(out).toMatch(/herraming +100 +200 +500 +800 +1\.000/);
    expect(out).toMatch(/W3\. .*max\. 2\.700/);
    expect(out).toMatch(/P1\. .*in P1 t\/m P5/);
    expect(out).toMatch(/Herstructureren \(budget is leidend\)\nDit scenario heeft geen cijfers/);
  });

  it("sets the views of Tynaarlo against the budget, with the sign of the printed differences marked", async () => {
    const { code, out } = await sluitend("scenario", "compare", "tynaarlo-2018");
    expect(code).toBe(0);
    expect(out).toMatch(/Saldo met het beschikbare budget +2,2 +−0,1 +−1,2 +−0,4/);
    expect(out).toMatch(/zoals gedrukt +± −2,2 +± 0,1 +± 1,2 +± 0,3/);
    expect(out).toContain("  Collectief: Zeker, en ook experimenteren.");
  });

  it("shows of Almelo what is planned, realised and open", async () => {
    const { code, out } = await sluitend("scenario", "compare", "almelo-2018");
    expect(code).toBe(0);
    expect(out).toMatch(/Nog open +0 +100 +1\.050 +1\.950 +2\.850/);
    expect(out).toMatch(/\+ PM \(1\)/);
    expect(out).toContain("2017 of 2018");
  });

  it("prints JSON without a null for each, and says of Raalte that there is nothing to compare", async () => {
    for (const dossier of ["zwolle-2018", "tynaarlo-2018", "almelo-2018"])
      expect((await sluitend("scenario", "compare", dossier, "--json")).out).not.toMatch(/\bnull\b|NaN/);
    const { code, error } = await sluitend("scenario", "compare", "raalte-2020");
    expect(code).toBe(2);
    expect(error).toContain("geen scenario’s, varianten of taakstellingen");
  });
});

describe("sluitend check", () => {
  it("finds that the total of table 2 leaves out measure 11", async () => {
    const { code, out } = await sluitend("check", drontenFolder, "--json");
    expect(code).toBe(0);
    const { checked, findings } = JSON.parse(out) as { checked: number; findings: readonly Record<string, unknown>[] };
    expect(checked).toBeGreaterThan(300);
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: "sum",
        certainty: "zeker",
        where: { table: "tabel-2", row: "totaal", column: "2019" },
        printed: 153_000,
        computed: 234_000,
      }),
    );
  });

  it("does not take the rounding of table 3 (65 + 8 = 72) for a mistake", async () => {
    const { findings } = JSON.parse((await sluitend("check", drontenFolder, "--json")).out) as {
      findings: readonly { where: { table: string } }[];
    };
    expect(findings.filter(({ where }) => where.table === "tabel-3")).toEqual([]);
  });

  it("answers no with --strict while something does not close and is not explained", async () => {
    expect((await sluitend("check", drontenFolder, "--strict")).code).toBe(1);
  });
});

describe("sluitend report", () => {
  it("makes the scenario memo as PDF, the same bytes each time", async () => {
    const [one, two] = [
      await sluitend("report", drontenFolder, "scenarionotitie", "--to", "pdf", "-o", "a.pdf"),
      await sluitend("report", drontenFolder, "scenarionotitie", "--to", "pdf", "-o", "a.pdf"),
    ];
    expect(one.code).toBe(0);
    const bytes = Buffer.from(one.files.get("a.pdf") ?? "");
    expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
    expect(Buffer.from(two.files.get("a.pdf") ?? "").equals(bytes)).toBe(true);
  });

  it("makes the scenario memo as one HTML page that asks nothing of any other server", async () => {
    const { out } = await sluitend("report", drontenFolder, "scenarionotitie", "--to", "html");
    expect(out).toContain('<html lang="nl"');
    expect(out).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });
});

describe("sluitend report for Word and for a spreadsheet", () => {
  it.each([
    ["docx", "504b0304"],
    ["xlsx", "504b0304"],
    ["csv", "504b0304"],
  ])("makes %s, the same bytes each time", async (form, start) => {
    const make = async () =>
      (await sluitend("report", drontenFolder, "scenarionotitie", "--to", form, "-o", "a")).files.get("a");
    const bytes = Buffer.from((await make()) ?? "");
    expect(bytes.subarray(0, 4).toString("hex")).toBe(start);
    expect(Buffer.from((await make()) ?? "").equals(bytes)).toBe(true);
  });

  it("says since an earlier version what changed in the own text, and refuses one of another dossier", async () => {
    const args = ["report", drontenFolder, "scenarionotitie", "--to", "html", "--since"];
    const { code, out } = await sluitend(...args, drontenFolder);
    expect(code).toBe(0);
    expect(out).toContain("Bijlage: wat veranderde");
    const { code: refused, error } = await sluitend(...args, "raalte-2020");
    expect(refused).toBe(2);
    expect(error).toContain("eerdere versie");
  });

  it("gives one table with decimal points where that is asked", async () => {
    const args = ["report", drontenFolder, "scenarionotitie", "--to", "csv", "--notation", "international"];
    const { out, error } = await sluitend(...args, "--table", "weg");
    expect(out).toBe("");
    const table = /Kies uit: ([^,.]+)/.exec(error)?.[1] ?? "";
    const { out: csv } = await sluitend(...args, "--table", table);
    expect(csv).toMatch(/,-?\d+\.\d/);
    expect(csv).not.toContain(";");
  });
});

describe("a mistake at the command line", () => {
  const cases: readonly (readonly [string, readonly string[], RegExp])[] = [
    ["an unknown command", ["vergelijk"], /vergelijk.*scenario/s],
    ["an unknown option", ["check", drontenFolder, "--streng"], /--streng.*--strict/s],
    ["a dossier that does not exist", ["check", "dronten-2019"], /dronten-2018/],
    ["a folder without a dossier", ["check", folder], /dossier\.yaml/],
    ["a missing argument", ["check"], /dossier/],
    ["an unknown document", ["report", drontenFolder, "jaarverslag", "--to", "pdf"], /scenarionotitie/],
    ["an unknown form", ["report", drontenFolder, "scenarionotitie", "--to", "odt"], /pdf/],
    ["an unknown table", ["report", drontenFolder, "scenarionotitie", "--to", "csv", "--table", "weg"], /weg/],
    ["an unknown notation", ["report", drontenFolder, "scenarionotitie", "--to", "csv", "--notation", "fr"], /nl/],
  ];
  it.each(cases)(
    "%s gives a Dutch sentence with the remedy, exit code 2 and never a stack",
    async (_name, args, expected) => {
      const { code, out, error } = await sluitend(...args);
      expect(code).toBe(2);
      expect(out).toBe("");
      expect(error).toMatch(expected);
      expect(error).not.toMatch(/\bat .*\.[jt]s|Error:/);
    },
  );

  it("explains each command with --help", async () => {
    for (const command of Object.keys(commands)) {
      const { code, out } = await sluitend(command, "--help");
      expect(code).toBe(0);
      expect(out).toContain(`sluitend ${command}`);
    }
    expect((await sluitend("--help")).out).toContain("scenario compare");
  });
});

describe("the catalogue of commands", () => {
  it("loads under each name a command that can run", async () => {
    for (const load of Object.values(commands)) expect((await load()).run).toBeTypeOf("function");
  });

  it("names every command of the usage, and no other", () => {
    const usage = t("nl", "cli.usage");
    const named = [...usage.matchAll(/^ {2}(\w+)/gm)].map(([, name]) => name ?? "");
    expect([...new Set(named)].toSorted()).toEqual(Object.keys(commands).toSorted());
    for (const command of named)
      expect(t("nl", `cli.usage.${command}` as "cli.usage.demo")).toContain(`Gebruik: sluitend ${command}`);
  });
});
