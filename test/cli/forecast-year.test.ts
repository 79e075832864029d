import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { simulateDeclarations } from "../support/late-declarations.ts";
import { runCli } from "../support/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-year-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const example = fileURLToPath(new URL("../../docs/handleiding/voorbeelden/late-declaraties.csv", import.meta.url));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function year(...args: readonly string[]) {
  return await runCli(["forecast", "year", ...args]);
}

const month = (at: number) => `${2013 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;

/** Thirty months of a simulated product as a list of declarations. */
function listed(product: string, seed: number): readonly string[] {
  const { declarations } = simulateDeclarations(seed, "calm");
  return declarations.providers.flatMap(({ name, arrivals }) =>
    arrivals.flatMap((row, at) =>
      row.flatMap((amount, lag) =>
        amount === 0 || at < 15 || at + lag >= 45
          ? []
          : [`${month(at)},${month(at + lag)},${amount.toFixed(2)},${name},${product}`],
      ),
    ),
  );
}

describe("sluitend forecast year", () => {
  test("says of three quarters declared what the year will be, and what the straight line would have said", async () => {
    const { out, code } = await year(example, "--incremental", "--budget", "2017=7900000");
    expect(code).toBe(0);
    expect(out).toContain("2017, met wat bekend was tot en met 2017-09.");
    expect(out).toContain("5.381.216");
    expect(out).toContain("7.174.955");
    expect(out).toContain("De begroting is 7.900.000: verwacht wordt");
    const { total } = JSON.parse((await year(example, "--incremental", "--json")).out);
    // What the year cost in the end, as the guide tells.
    const [eighty] = total.ranges;
    expect(eighty.lower).toBeLessThan(9_260_000);
    expect(eighty.upper).toBeGreaterThan(9_260_000);
  });

  test("adds products up, with margins of their sum", async () => {
    const rows = [...listed("hulp", 3), ...listed("dagbesteding", 4)];
    const path = file("twee.csv", `zorgmaand,bekend op,bedrag,aanbieder,product\n${rows.join("\n")}\n`);
    const { products, total } = JSON.parse((await year(path, "--json")).out);
    expect(products).toHaveLength(2);
    expect(Number(products[0].expected) + Number(products[1].expected)).toBeCloseTo(Number(total.expected), 4);
    const { out } = await year(path);
    expect(out).toContain("hulp: 2016");
    expect(out).toContain("Alles samen: 2016");
    expect((await year(path, "--year", "2015")).out).toContain("2015, met wat bekend was tot en met 2016-09");
  });

  test("names providers that fell silent or delivered twice, once for all to whom it happened", async () => {
    const rows = listed("hulp", 3).filter((row) => !/^[^,]*,2016-0[6-9],[^,]*,[25],/.test(row));
    const path = file("stil.csv", `zorgmaand,bekend op,bedrag,aanbieder,product\n${rows.join("\n")}\n`);
    expect((await year(path)).out).toMatch(
      /Sinds 2016-06 vrijwel niets gedeclareerd: [\d, ]*2, 5\. .* Hier verwachten wij [\d.]+ over heel 2016\./,
    );
    const again = [...rows, ...rows.filter((row) => /^[^,]*,2016-05,/.test(row))];
    const twice = file("dubbel.csv", `zorgmaand,bekend op,bedrag,aanbieder,product\n${again.join("\n")}\n`);
    expect((await year(twice, "--as-of", "2016-05")).out).toContain("In 2016-05 ongeveer twee keer zoveel");
  });

  test("reads cumulative amounts as what came in between them", async () => {
    const rows = Array.from({ length: 40 }, (_, at) =>
      [0, 1, 2].flatMap((lag) => (at + lag < 40 ? [`${month(at)};${lag};${600 + 300 * lag - 50 * lag * lag}`] : [])),
    ).flat();
    const { out } = await year(file("samen.csv", `origin;development;value\n${rows.join("\n")}\n`), "--json");
    const { total } = JSON.parse(out);
    expect(total.expected).toBeCloseTo(12_000, -2);
  });

  test("says with how many months it can be told when there are too few", async () => {
    const { code, out } = await year(example, "--incremental", "--as-of", "2017-03");
    expect(code).toBe(1);
    expect(out).toContain("niet te voorspellen, want het bestand gaat over 15 maanden");
  });

  const head = "origin,development,value\n";
  test.each([
    ["een kwartaal", [file("k.csv", `${head}2024-Q1,0,5\n`)], "k.csv, regel 2, kolom origin"],
    ["een halve maand later", [file("l.csv", `${head}2024-01,0.5,5\n`)], "geen aantal maanden"],
    ["twee keer dezelfde cel", [file("c.csv", `${head}2024-01,0,5\n2024-01,0,6\n`)], "regel 2"],
    ["kolommen die er niet zijn", [file("n.csv", "datum,euro\n2024-01,5\n")], "“datum”, “euro”"],
    ["een leeg bestand", [file("e.csv", `${head}2024-01,0,\n`)], "geen enkel bedrag"],
    ["een eeuw die een typefout is", [file("t.csv", `${head}1024-01,0,5\n2024-01,0,5\n`)], "typefout"],
    ["een maand buiten het bestand", [example, "--incremental", "--as-of", "2030-01"], "2016-01 tot en met 2017-09"],
    ["een jaar dat niet kan", [example, "--incremental", "--year", "2019"], "Kies 2017 of 2016"],
    ["een jaar dat geen jaar is", [example, "--year", "nu"], "--year"],
    ["een maand die geen maand is", [example, "--as-of", "2017"], "--as-of"],
  ])("refuses %s with a sentence", async (_, args, words) => {
    const { code, error } = await year(...args);
    expect(code).toBe(2);
    expect(error).toContain(words);
  });
});
