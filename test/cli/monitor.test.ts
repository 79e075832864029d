import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { breakdowns } from "../../src/cases/monitor/monitor-dimensions.ts";
import { indicators } from "../../src/monitor/catalogue/indicators.ts";
import { usualRules } from "../../src/monitor/monitor-settings.ts";
import { dayNumber } from "../../src/synth/day-number.ts";
import { syntheticHistory } from "../monitor/synthetic-history.ts";
import { withBeside } from "../monitor/truth/beside.ts";
import { formulas } from "../monitor/truth/formulas.ts";
import type { Counts, Question } from "../monitor/truth/history.ts";
import { truths } from "../monitor/truth/truths.ts";
import { runCli } from "../support/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-monitor-"));
const [town, lake] = [join(folder, "town"), join(folder, "lake")];
const lastDay = "2024-02-29";
const files = {
  uitkeringen: "uitkeringen",
  inwoners: "inwoners-",
  toegang: "meldingen",
  gebieden: "gebieden",
} as const;

beforeAll(async () => {
  const size = ["--inhabitants", "800", "--months", "14", "--seed", "8"];
  expect((await runCli(["synth", ...size, "--out", town])).code).toBe(0);
  const at = ["--lake", lake];
  const messages = [
    "import",
    "istandaarden",
    join(town, "berichten"),
    ...at,
    "--gemeente",
    "9908",
    "--jeugdreclassering",
  ];
  expect((await runCli(messages)).code).toBe(0);
  for (const [source, start] of Object.entries(files)) {
    const paths = readdirSync(town).filter((name) => name.startsWith(start));
    const areas = source === "inwoners" ? ["--areas", join(town, "postcodes.csv")] : [];
    const mapping = ["--mapping", join(town, "mapping", `${source}.yaml`), "--known-on", lastDay];
    const answer = await runCli([
      "import",
      source,
      ...paths.map((name) => join(town, name)),
      ...at,
      ...mapping,
      ...areas,
    ]);
    expect(answer.code, answer.error).toBe(0);
  }
  const why = ["--by", "toets", "--purpose", "toets", "--basis", "toets", "--until", "2999-12-31"];
  const allowed = await runCli(["privacy", "huishoudens", ...at, "--gemeente", "9908", ...why]);
  expect(allowed.code, allowed.error).toBe(0);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function monitor(...args: readonly string[]) {
  const files = new Map<string, Uint8Array | string>();
  const answer = await runCli(["monitor", "--lake", lake, ...args], async (path, content) => {
    files.set(path, content);
  });
  return { ...answer, files };
}

interface Told {
  readonly indicator: string;
  readonly period: string;
  readonly by: Readonly<Record<string, string>>;
  readonly value: number | { readonly missing: string };
  readonly hidden?: { readonly because: string };
}
const figuresOf = (out: string): readonly Told[] => JSON.parse(out).figures;
const internal = ["--internal", "--purpose", "toets", "--json", "--from", "2023-01", "--as-of", lastDay];

/** What the run has no history of: the ledger, contracts, and what is told of poverty, debts, voices and budgets. */
const notInRun = new Set([
  ...["plafonds-per-maand", "toegewezen-bedrag", "benut-bedrag-aandeel", "declaraties-open-te-laat"],
  ...["retourtijden-per-maand", "retourcodes-per-maand", "dubbele-regels", "dubbele-regels-aandeel"],
  ...["uitputting-per-maand", "re-integratie-per-maand", "bijzondere-bijstand-per-maand", "minimaregelingen-per-jaar"],
  ...["niet-gebruik-per-jaar", "schuldhulp-per-maand", "clientervaring-per-jaar", "clientervaring-per-aanbieder"],
  ...["bezwaren-per-maand", "pgb-per-maand", "pgb-per-jaar", "eigen-bijdragen-per-maand"],
  ...["stappen-toegang-per-maand", "formatie-per-jaar", "declaraties-per-productgroep", "lasten-per-productgroep"],
  ...["uitputting-per-taakveld", "verzoeken-zonder-antwoord", "verzoeken-open-te-laat"],
  ...["uitvoeringskosten-per-jaar", "verplicht", "verplicht-prijs-doorgetrokken"],
]);

describe("the monitor over the messages of a synthetic municipality", () => {
  test("says of every indicator what happened", { timeout: 120_000 }, async () => {
    const { out, error } = await monitor(...internal);
    const history = syntheticHistory({ inhabitants: 800, months: 14, seed: 8, start: 2023 * 12, regimes: [] });
    const question: Question = {
      ...usualRules,
      from: 2023 * 12,
      until: 2024 * 12 + 1,
      asOf: dayNumber(2024, 2, 29),
    };
    expect(error).toContain("Verborgen: 0.");
    const said = new Map<string, string[]>();
    for (const { indicator, period, by, value } of figuresOf(out)) {
      const told = said.get(indicator) ?? [];
      said.set(indicator, told);
      told.push(
        `${[period, ...Object.values(by)]
          .filter((word) => word !== "*")
          .sort()
          .join(" ")}: ${rounded(value)}`,
      );
    }
    const known = new Map<string, Counts>();
    for (const indicator of indicators.filter((one) => !notInRun.has(one.model) && !notInRun.has(one.id))) {
      const { id, model, counting, unit } = indicator;
      const key = counting === undefined ? model : `${model} ${counting}`;
      const truth = known.get(key) ?? truths[key]?.(history, question) ?? new Map();
      known.set(key, truth);
      const inEuros = unit.startsWith("euro");
      const truthOf = (name: string): Counts => truths[name]?.(history, question) ?? new Map();
      const expected = [...withBeside(indicator, truth, truthOf)].flatMap(([place, row]): string[] => {
        const value = formulas[id]?.((column) => row[column] ?? 0) ?? Number.NaN;
        const at = place
          .split("|")
          .filter((word: string) => word !== "*")
          .sort()
          .join(" ");
        return Number.isFinite(value) && value !== 0 ? [`${at}: ${rounded(inEuros ? value / 100 : value)}`] : [];
      });
      const told = (said.get(id) ?? []).filter((line) => !/: (0|-)$/.test(line));
      expect(told.toSorted(), id).toEqual(expected.toSorted());
      expect(expected.length, id).toBeGreaterThan(0);
    }
  });
});

function rounded(value: number | { readonly missing: string }): string {
  return typeof value === "number" ? String(Number(value.toPrecision(10))) : "-";
}

describe("what leaves the monitor", () => {
  test("shows no small count of people, and no rate on few", { timeout: 60_000 }, async () => {
    const asked = [
      "clienten-toegewezen",
      "samenloop-clienten",
      "clienten-instroom",
      "terugkeer-aandeel",
      "gedeclareerd",
    ];
    const { code, out } = await monitor("--json", "--as-of", lastDay, ...asked.flatMap((id) => ["--indicator", id]));
    expect(code).toBe(0);
    const figures = figuresOf(out);
    const counts = figures.filter(({ indicator }) => indicator !== "terugkeer-aandeel");
    const shown = counts.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
    expect(shown.length).toBeGreaterThan(1);
    expect(shown.filter((value) => value > 0 && value < 10)).toEqual([]);
    expect(
      figures.filter(({ indicator, value }) => indicator === "terugkeer-aandeel" && typeof value === "number"),
    ).toEqual([]);
    expect(figures.filter(({ indicator }) => indicator === "gedeclareerd")).toContainEqual(
      expect.objectContaining({ value: { missing: "suppressed" }, hidden: { because: "not-in-catalogue" } }),
    );
  });

  test("does not depend on which months are asked", { timeout: 60_000 }, async () => {
    const ask = (from: string) =>
      monitor("--json", "--as-of", lastDay, "--indicator", "trajecten-lopend", "--from", from);
    const all = figuresOf((await ask("2023-01")).out).filter(({ period }) => period >= "2024-01");
    expect(all.length).toBeGreaterThan(2);
    expect(figuresOf((await ask("2024-01")).out)).toEqual(all);
  });

  test("is released once, and given again from what was kept beside the lake", { timeout: 60_000 }, async () => {
    const ask = ["--json", "--as-of", lastDay, "--indicator", "meldingen"];
    const first = await monitor(...ask);
    const kept = join(lake, "vrijgaven", "9908", "toegang");
    const [name = "", ...others] = readdirSync(kept).filter((one) => one.endsWith(".json"));
    expect(others).toEqual([]);
    // What is kept is what is given, and not worked out again: another number in it is another number here.
    const text = readFileSync(join(kept, name), "utf8");
    writeFileSync(join(kept, name), text.replaceAll(/{"hidden":{[^}]*}}/g, '{"shown":77,"ground":"protected"}'));
    const again = figuresOf((await monitor(...ask)).out);
    expect(figuresOf(first.out).map(({ value }) => value)).not.toContain(77);
    expect(again.map(({ value }) => value)).toContain(77);
    writeFileSync(join(kept, name), text);
  });

  test("is not released by other settings as well", { timeout: 60_000 }, async () => {
    const ask = ["--json", "--as-of", lastDay, "--indicator", "trajecten-lopend"];
    expect((await monitor(...ask)).code).toBe(0);
    const { code, error } = await monitor(...ask, "--gap", "40");
    expect([code, error]).toEqual([2, expect.stringContaining("eerder vrijgegeven met andere instellingen (gat 30")]);
  });

  test("is written in the long form with definition, version, status and day", async () => {
    const options = [
      "--as-of",
      lastDay,
      "--indicator",
      "clienten-toegewezen",
      "--by",
      "law,month",
      "--until",
      "2024-01",
    ];
    const { out } = await monitor(...options);
    const [head = "", ...rows] = out.trimEnd().split("\r\n");
    expect(head).toContain("indicator;versie;naam;definitie;formule");
    expect(rows.length).toBe(3);
    expect(rows[0]).toMatch(
      /^clienten-toegewezen;1;Cliënten \(toegewezen\);.*;9908;2024-01;.*;voorlopig;protected;2024-02-29;/,
    );
    const { files } = await monitor(...options, "--to", "parquet", "-o", "uit.parquet");
    expect(Buffer.from(files.get("uit.parquet") ?? "").toString("latin1", 0, 4)).toBe("PAR1");
  });
});

describe("true counts", () => {
  test("need a purpose, and are written down before they are given", async () => {
    const refused = await monitor("--internal", "--indicator", "uitkeringen");
    expect([refused.code, refused.out]).toEqual([2, ""]);
    expect(refused.error).toContain("Bij ware aantallen hoort een doel");
    await monitor(...internal, "--indicator", "uitkeringen", "--by", "scheme");
    const last = readFileSync(join(lake, "inzage.jsonl"), "utf8").trimEnd().split("\n").at(-1) ?? "";
    expect(JSON.parse(last)).toMatchObject({
      who: "Opdrachtregel",
      purpose: "toets",
      indicators: ["uitkeringen"],
      by: ["regeling"],
    });
  });
});

test("the words of --by in the usage are those that it takes, no more and no fewer", async () => {
  const { out } = await runCli(["monitor", "--help"]);
  const [, words = ""] = /--by KOLOMMEN\s+uitsplitsing, met komma's: ([^.]*)\./.exec(out) ?? [];
  expect(words.split(/,\s+/)).toEqual([...breakdowns.keys()]);
  expect((await runCli(["monitor", "--help"])).out).toContain("--by");
});

describe("a question that cannot be answered", () => {
  test.each([
    [["--indicator", "trajecten-lopen"], "Bedoelt u “trajecten-lopend”?"],
    [["--by", "wijk"], "kan niet bij “--by”"],
    [["--from", "2024"], "kan niet bij “--from”"],
    [["--as-of", "gisteren"], "kan niet bij “--as-of”"],
    [["--to", "parquet"], "Bij deze opdracht hoort “-o BESTAND”"],
  ])("%j is told what is wrong", async (args, words) => {
    const { code, error } = await monitor(...args);
    expect([code, error]).toEqual([2, expect.stringContaining(words)]);
  });

  test("about a lake in which nothing is yet, says so", async () => {
    const empty = await runCli(["monitor", "--lake", join(folder, "leeg")]);
    expect([empty.code, empty.error]).toEqual([2, expect.stringContaining("Dit lake is nog leeg")]);
    expect((await runCli(["monitor"])).error).toContain("--lake MAP");
    expect((await runCli(["monitor", "--list"])).out).toMatch(/^clienten-toegewezen +Cliënten \(toegewezen\)\n/);
  });
});
