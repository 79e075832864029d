import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Episode } from "../../src/forecast/flow/episode.ts";
import { lung, rossi, waltons } from "../../src/forecast/flow/published-durations.fixture.ts";
import { openLake } from "../../src/lake/lake.ts";
import { dayNumber, dayText } from "../../src/synth/day-number.ts";
import { runCli } from "../support/run-cli.ts";
import { denseHistory } from "./dense-history.ts";
import { deliverFiles, rowsOfHistory } from "./lake-of-history.ts";
import type { AllocationTold } from "./truth/history.ts";

/* Published durations as allocations: what ended did so long before the day, what did not still runs on it. */
const asOf = dayNumber(2026, 6, 30);
const gap = 30;
const published: Readonly<Record<string, readonly Episode[]>> = {
  "lung-man": lung.male,
  "lung-vrouw": lung.female,
  waltons: [...waltons.control, ...waltons.mir137],
  rossi: [...rossi.fin, ...rossi.noFin],
};
const lake = mkdtempSync(join(tmpdir(), "sluitend-durations-"));

function allocationsOf(category: string, episodes: readonly Episode[], first: number): readonly AllocationTold[] {
  return episodes.map(({ duration, ended }, at) => {
    const begin = ended ? dayNumber(2022, 2, 1) + at : asOf - gap + 1 - duration;
    const one = { number: first + at, client: `${category} ${at}`, provider: "98000001", category, product: "P" };
    return {
      ...{ ...one, law: "wmo", begin, decided: begin, knownOn: begin, time: "09:00:00" },
      ...{ volume: 1, unit: "04", frequency: "2" },
      ...(ended ? { end: begin + duration - 1 } : { end: asOf + 400 }),
    };
  });
}

beforeAll(async () => {
  const allocations = Object.entries(published).flatMap(([name, all], at) => allocationsOf(name, all, 1 + at * 1000));
  const rows = rowsOfHistory({ ...denseHistory(1, 0), allocations });
  const sent = { wet: "wmo", berichtcode: "301", identificatie: "1", afzender: "9901", ontvanger: "98000001" };
  const message = { dagtekening: "2021-01-01", versie: "3.2" };
  const known = [{ table: "bericht", knownOn: "2021-01-01", values: { ...sent, ...message } } as const];
  await deliverFiles(await openLake(lake), [{ name: "toewijzingen", rows: [...rows, ...known] }]);
});
afterAll(() => rmSync(lake, { recursive: true, force: true }));

const day = ["--as-of", dayText(asOf)];
const asked = ["forecast", "duration", "--lake", lake, "--purpose", "toets", ...day];

describe("how long care in a lake lasts", () => {
  // R survival 3.5-3, as printed in its tutorials.
  test("is what R prints of the same durations: medians with their intervals, and what is left", async () => {
    const { code, out } = await runCli([...asked, "--by", "category", "--at", "20,40,365", "--json"]);
    expect(code).toBe(0);
    const { groups, lake: about } = JSON.parse(out);
    expect(about).toMatchObject({ kind: "traject", from: "2021-01", asOf: "2026-06-30", unit: "day" });
    const open = { missing: "not-yet-available" };
    const medians = groups.map(({ group, episodes, ended, median }: Record<string, unknown>) => ({
      ...{ group, episodes, ended, median },
    }));
    expect(medians).toEqual([
      { group: "lung-man", episodes: 138, ended: 112, median: { value: 270, lower: 212, upper: 310 } },
      { group: "lung-vrouw", episodes: 90, ended: 53, median: { value: 426, lower: 348, upper: 550 } },
      { group: "rossi", episodes: 432, ended: 114, median: { value: open, lower: open, upper: open } },
      { group: "waltons", episodes: 163, ended: 156, median: { value: 56, lower: 53, upper: 58 } },
    ]);
    const left = groups[2].remaining.map(({ at, share }: { at: number; share: number }) => [at, share.toFixed(6)]);
    expect(left.slice(0, 2)).toEqual([
      [20, "0.907407"],
      [40, "0.803241"],
    ]);
  });

  test("is said with what it is of, and who saw it is written down", async () => {
    const { out } = await runCli([...asked, "--by", "law,start-year", "--kind", "toewijzing"]);
    expect(out).toContain("sinds 2021 staat in berichten geen beschikking meer");
    expect(out).toContain("Alle tijden zijn in dagen.");
    expect(out).toMatch(/wmo 2022: \d+ trajecten/);
    expect(out).toContain("Na 365 loopt nog");
    const [line = "{}"] = readFileSync(join(lake, "inzage.jsonl"), "utf8").trim().split("\n");
    expect(JSON.parse(line)).toMatchObject({ purpose: "toets", indicators: ["duren-van-zorg"] });
  });

  test("is not told without a purpose, nor by a column that there is not", async () => {
    const without = await runCli(["forecast", "duration", "--lake", lake]);
    expect([without.code, without.error]).toEqual([2, expect.stringContaining("Bij ware aantallen hoort een doel")]);
    const strange = await runCli([...asked, "--by", "buurt"]);
    expect([strange.code, strange.error]).toEqual([2, expect.stringContaining("start-year")]);
  });
});
