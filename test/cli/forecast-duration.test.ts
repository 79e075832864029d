import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { runCli } from "../support/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-duration-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function duration(text: string, ...args: readonly string[]) {
  const path = join(folder, "trajecten.csv");
  writeFileSync(path, text);
  return await runCli(["forecast", "duration", path, ...args]);
}

// Miller 1981, acute myelogenous leukemia, as R survival prints it: medians 31 (18 to not reached) and 23 (8 to not reached).
const rows = {
  A: "9 13 13+ 18 23 28+ 31 34 45+ 48 161+",
  B: "5 5 8 8 12 16+ 23 27 30 33 43 45",
};
const file = [
  "groep;duur;beëindigd",
  ...Object.entries(rows).flatMap(([group, durations]) =>
    durations.split(" ").map((word) => `${group};${word.replace("+", "")},0;${word.endsWith("+") ? "nee" : "ja"}`),
  ),
  "",
].join("\n");

describe("sluitend forecast duration", () => {
  it("gives per group the median with its interval, and says which bound is not reached", async () => {
    const { code, out } = await duration(file, "--json", "--at", "12,30");
    expect(code).toBe(0);
    expect(out).not.toMatch(/\bnull\b|NaN|Infinity/);
    const { groups, difference } = JSON.parse(out);
    const open = { missing: "not-yet-available" };
    expect(groups.map((group: { median: object }) => group.median)).toEqual([
      { value: 31, lower: 18, upper: open },
      { value: 23, lower: 8, upper: open },
    ]);
    expect(groups[1].remaining.map((one: { share: number }) => Number(one.share.toFixed(4)))).toEqual([0.5833, 0.2917]);
    expect(Number(difference.chiSquare.toFixed(1))).toBe(3.4);
  });

  it("says it in sentences, with what a spreadsheet would have said of the ended ones alone", async () => {
    const { out } = await duration(file, "--at", "30");
    expect(out).toContain("A: 11 trajecten, waarvan 7 beëindigd.");
    expect(out).toContain(
      "De helft duurt langer dan 31,0, met 95% zekerheid minstens 18,0; een bovengrens is nog niet te geven.",
    );
    expect(out).toContain("Na 30,0 loopt nog 61,4%");
    expect(out).toMatch(/Tot 30,0 duurt een traject gemiddeld \d+,\d \(standaardfout \d,\d\)/);
    expect(out).toContain("Alleen de beëindigde trajecten duurden gemiddeld 25,1.");
    expect(out).toContain("niet van toeval te onderscheiden");
    expect(out).toContain("kleine groepen zijn hier niet afgeschermd");
  });

  it("says that the median is not reached while most still run", async () => {
    const { out } = await duration("duur,ended\n5,ja\n9,nee\n9,nee\n9,nee\n");
    expect(out).toContain("Alle trajecten: 4 trajecten, waarvan 1 beëindigd.");
    expect(out).toContain("is niet bereikt");
  });

  it("counts what ran already when it came in sight from then on", async () => {
    const { out } = await duration(
      "duration,ended,seen_from\n10,1,\n20,1,\n40,1,15\n",
      "--json",
      "--interval",
      "log-log",
    );
    const [{ median, weibull }] = JSON.parse(out).groups;
    expect(median.value).toBe(15);
    expect(weibull).toBeUndefined();
  });

  it.each([
    ["a duration that is no number", "duur,ended\nlang,ja\n", [], "regel 2, kolom duur"],
    ["a negative duration", "duur,ended\n-4,ja\n", [], "-4"],
    ["no column of durations", "tijd,ended\n4,ja\n", [], "Er is geen kolom “duur” of “duration”"],
    ["a form of interval that does not exist", "duur,ended\n4,ja\n", ["--interval", "breed"], "--interval"],
    ["a time that is none", "duur,ended\n4,ja\n", ["--at", "straks"], "--at"],
  ])("refuses %s, with the reason", async (_, text, args, said) => {
    const { code, out, error } = await duration(text, ...args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(error).toContain(said);
  });

  it("refuses a kind of forecast that it does not know", async () => {
    let error = "";
    const effects = {
      out: () => undefined,
      error: (text: string) => {
        error += text;
      },
      writeFile: () => Promise.resolve(),
      env: {},
    };
    expect(await run(["forecast", "weer"], effects)).toBe(2);
    expect(error).toContain("weer");
  });
});
