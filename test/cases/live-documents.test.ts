import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildReport } from "../../src/cases/documents.ts";
import { openDossier } from "../../src/cases/opened-dossier.ts";
import { openRenderer } from "../../src/cases/renderer.ts";
import { liveReport } from "../../src/cases/reports/live-chapter.ts";
import { type LiveFigures, liveFigures } from "../../src/cases/reports/live-figures.ts";
import { readDossier } from "../../src/dossier/read-dossier.ts";
import { isMissing } from "../../src/figure/missing.ts";
import { expectGolden, mustExist } from "../golden/golden.ts";
import { documentOutline } from "../support/document-text.ts";
import { partsOf } from "../support/office.ts";
import { filesOf, reader } from "../support/published.ts";
import { runCli } from "../support/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-live-"));
const lake = join(folder, "lake");
const municipality = "GM9908";
let live: LiveFigures;

beforeAll(async () => {
  const town = join(folder, "town");
  const size = ["--inhabitants", "4000", "--months", "3", "--seed", "8"];
  expect((await runCli(["synth", ...size, "--out", town])).code).toBe(0);
  const messages = ["import", "istandaarden", join(town, "berichten"), "--lake", lake, "--gemeente", "9908"];
  expect((await runCli([...messages, "--jeugdreclassering"])).code).toBe(0);
  live = await liveFigures({ lake, municipality, indicators: [], asOf: "2023-03-31" });
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The text of a PDF as poppler reads it, laid out as on the page. */
function textOfPdf(bytes: Uint8Array): string {
  const path = join(folder, "document.pdf");
  writeFileSync(path, bytes);
  return execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
}

function hasPoppler(): boolean {
  try {
    execFileSync("pdftotext", ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    console.warn("The PDF of the month is not read: poppler is not installed (package poppler-utils).");
    return false;
  }
}

/** What a reader sees in the cells of the table, row by row. */
function cells({ rows, months }: LiveFigures): readonly string[] {
  return rows.map(
    ({ indicator, figures }) =>
      `${indicator.id}: ${months
        .map((month) => {
          const figure = figures.get(month);
          return figure === undefined ? "-" : isMissing(figure.value) ? figure.value.missing : String(figure.value);
        })
        .join(" ")}`,
  );
}

/** The first row with its released figure in every month, so that there is a line to draw. */
function withEveryMonth({ rows, ...rest }: LiveFigures): LiveFigures {
  const [row] = rows;
  const shown = [...(row?.figures.values() ?? [])].find(({ value }) => !isMissing(value));
  if (row === undefined || shown === undefined) throw new Error("nothing is shown");
  return { ...rest, rows: [{ ...row, figures: new Map(rest.months.map((month) => [month, shown])) }] };
}

describe("the figures of the month in a document", () => {
  test("are those that a council may see, and the same again for the same day", async () => {
    expect(live.months).toContain("2023-03");
    const shown = live.rows.flatMap(({ figures }) => [...figures.values()]).filter(({ value }) => !isMissing(value));
    expect(shown.length).toBeGreaterThan(0);
    for (const { value } of shown) expect(Number(value) === 0 || Number(value) >= 10).toBe(true);
    const again = await liveFigures({ lake, municipality, indicators: [], asOf: "2023-03-31" });
    expect(cells(again)).toEqual(cells(live));
    expect(again.snapshot).toBe(live.snapshot);
  });

  test("stand in a document of their own, in words and in the cells of a workbook", async () => {
    const steady = withEveryMonth(live);
    const report = liveReport(steady, { code: "9908", name: "Lindemeer" });
    const html = Buffer.from(await openRenderer().render(report, "html")).toString("utf8");
    const workbook = [...partsOf(await openRenderer().render(report, "xlsx")).values()].join("\n");
    for (const value of new Set(cells(steady).flatMap((row) => row.split(" ").slice(1))))
      expect(workbook).toContain(`<v>${value}</v>`);
    const words = html
      .replace(/<style[\s\S]*?<\/style>|<svg[\s\S]*?<\/svg>/g, "")
      .replaceAll(/<[^>]*>/g, "\n")
      .replaceAll(live.snapshot.slice(0, 12), "STAND")
      .replaceAll(/\n\s*/g, "\n")
      .trim();
    expectGolden("report/stand-van-de-maand.txt", `${documentOutline(report)}\n\n${words}`);
  });

  test.skipIf(!mustExist() && !hasPoppler())(
    "stand on paper as they stand in the chapter of the kwartaalrapportage, to the letter",
    async () => {
      const report = liveReport(withEveryMonth(live), { code: "9908", name: "Lindemeer" });
      const pdf = await openRenderer().render(report, "pdf");
      expectGolden("report/stand-van-de-maand-pdf.txt", textOfPdf(pdf), (text) =>
        text.replaceAll(live.snapshot.slice(0, 12), "STAND-------"),
      );
    },
  );

  test("are a chapter of the kwartaalrapportage of a dossier that names its indicators, before the tables of the original", () => {
    const files = filesOf("zwolle-2018");
    files.set(
      "dossier.yaml",
      (files.get("dossier.yaml") ?? "").replace("documents:", "liveIndicators:\n  - trajecten-lopend\ndocuments:"),
    );
    const { dossier, problems } = readDossier(files);
    if (dossier === undefined) throw new Error(JSON.stringify(problems));
    expect(dossier.liveIndicators).toEqual(["trajecten-lopend"]);
    const opened = openDossier(dossier);
    const plain = buildReport(opened, reader, "kwartaalrapportage");
    const report = buildReport(opened, reader, "kwartaalrapportage", undefined, live);
    const headings = report.blocks.flatMap((block) =>
      block.type === "heading" && block.level === 1 ? [block.id] : [],
    );
    expect(headings.indexOf("stand-van-de-maand")).toBe(headings.indexOf("tabellen-van-het-stuk") - 1);
    expect(report.version).toBe(
      `${plain.version}, stand ${live.snapshot.slice(0, 12)} van de gegevens, peildatum 2023-03-31`,
    );
    expect(report.definitions?.map(({ name }) => name)).toContain("Lopende trajecten");
    expect(() => buildReport(opened, reader, "beloofd", undefined, live)).toThrow("template.no-live");
  });

  test("come from the command line with a dossier or without, and say what they cannot do", async () => {
    const to = ["--to", "html", "--lake", lake];
    const written = async (...args: readonly string[]): Promise<string> => {
      let text = "";
      const answer = await runCli(["report", ...args, ...to, "-o", "uit.html"], async (_, content) => {
        text = Buffer.from(content).toString("utf8");
      });
      expect(answer.code, answer.error).toBe(0);
      return text;
    };
    const other = await runCli(["report", "zwolle-2018", "kwartaalrapportage", ...to]);
    expect([other.code, other.error]).toEqual([2, expect.stringContaining("Het lake heeft niets van gemeente “0193”")]);
    const two = await runCli(["report", "zwolle-2018", "kwartaalrapportage", ...to, "--gemeente", "9908"]);
    expect([two.code, two.error]).toEqual([2, expect.stringContaining("“--gemeente”")]);
    const month = ["stand-van-de-maand", "--as-of", "2023-03-31", "--gemeente", "9908"];
    expect(await written(...month)).toContain("Gemeente 9908");
    const named = await written(...month, "--name", "Lindenhorst");
    expect([named.includes("Lindenhorst"), named.includes("Gemeente 9908")]).toEqual([true, false]);
    const foreign = await runCli(["report", "zwolle-2018", "kwartaalrapportage", ...to, "--name", "Lindenhorst"]);
    expect([foreign.code, foreign.error]).toEqual([2, expect.stringContaining("“--name”")]);
    expect((await runCli(["report", "stand-van-de-maand", ...to])).error).toContain("--gemeente");
    expect((await runCli(["report", "zwolle-2018", "beloofd", ...to])).error).toContain("geen plaats voor de stand");
    expect(readdirSync(lake)).toContain("lake.json");
  });
});
