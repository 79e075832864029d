import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { declaration, performance, sampleMessage } from "./sample-messages.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-missing-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

let made = 0;
function place(name: string): string {
  made += 1;
  return join(folder, `${made}-${name}`);
}

/** Loads messages as one archive, and gives what is told of them. */
async function warningsOf(lake: string, messages: readonly string[]) {
  const path = place("levering.zip");
  const entries = messages.map((text, index) => [`bericht-${index}.xml`, new TextEncoder().encode(text)] as const);
  writeFileSync(path, zipSync(Object.fromEntries(entries)));
  let out = "";
  await run(["import", "istandaarden", path, "--lake", lake, "--gemeente", "1234", "--json"], {
    out: (text) => {
      out += String(text);
    },
    error: () => undefined,
    writeFile: () => Promise.resolve(),
    env: {},
  });
  return JSON.parse(out).warnings;
}

describe("what is missing in the lake", () => {
  const told = async (lake: string, ...messages: readonly string[]) => {
    return (await warningsOf(lake, messages))
      .map(({ rule, line }: { readonly rule: string; readonly line: number }) => [rule, line] as const)
      .filter(([rule]: readonly [string, number]) => ["TR069", "TR318", "TR323"].includes(rule));
  };
  const month = (number: string, period: string, lines: readonly ReturnType<typeof performance>[]) =>
    sampleMessage(
      "wmo",
      "323",
      {
        Declaratie: declaration(lines, {
          DeclaratieNummer: `D${number}`,
          DeclaratiePeriode: { Begindatum: `${period}-01`, Einddatum: `${period}-28` },
        }),
      },
      { id: `B-${number}` },
    );
  const line = (reference: string) => performance("wmo", { ProductReferentie: { ReferentieNummer: reference } });
  const credit = performance("wmo", {
    ProductReferentie: { ReferentieNummer: "C-1", VorigReferentieNummer: "P-1" },
    IngediendBedrag: { Bedrag: 120_000, DebetCredit: "C" },
  });
  const february = (lines: readonly ReturnType<typeof performance>[]) => month("2", "2026-02", lines);

  test("a stop without a start is told (TR069), unless the start came before or in the same delivery", async () => {
    const [start, stop] = [sampleMessage("wmo", "305"), sampleMessage("wmo", "307")];
    expect(await told(place("lake"), stop)).toEqual([["TR069", expect.any(Number)]]);
    expect(await told(place("lake"), stop, start)).toEqual([]);
    const lake = place("lake");
    await told(lake, start);
    expect(await told(lake, stop)).toEqual([]);
  });

  test("a credit on a line that never came is told (TR323), unless the line came before", async () => {
    expect(await told(place("lake"), february([credit]))).toEqual([["TR323", expect.any(Number)]]);
    const lake = place("lake");
    await told(lake, february([line("P-1")]));
    expect(await told(lake, month("3", "2027-02", [credit]))).toEqual([["TR318", 1]]);
  });

  test("a month between two declarations is told once (TR318), and not where it came with an earlier delivery", async () => {
    const [first, later, between] = [
      february([line("P-1")]),
      month("4", "2027-02", [line("P-4")]),
      month("5", "2027-02", [line("P-5")]),
    ];
    const lake = place("lake");
    expect(await told(lake, first)).toEqual([]);
    expect(await told(lake, later)).toEqual([["TR318", 1]]);
    expect(await told(lake, between)).toEqual([]);
  });
});
