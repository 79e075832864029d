import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import type { Episode } from "../../src/forecast/flow/episode.ts";
import { lung } from "../../src/forecast/flow/published-durations.fixture.ts";
import { inFolder } from "../../src/lake/lake.fixture.ts";
import { openLake } from "../../src/lake/lake.ts";
import { dayNumber, dayText, monthText } from "../../src/synth/day-number.ts";
import { runCli } from "../support/run-cli.ts";
import { denseHistory, denseQuestion } from "./dense-history.ts";
import { deliverFiles, filesOfHistory, rowsOfHistory } from "./lake-of-history.ts";
import { durations } from "./truth/durations.ts";
import type { AllocationTold, CareTold, ClaimLine, History } from "./truth/history.ts";
import { nothing } from "./truth/history.ts";

const asOf = dayNumber(2026, 6, 30);
const gap = 30;
const lake = mkdtempSync(join(tmpdir(), "sluitend-use-"));
afterAll(() => rmSync(lake, { recursive: true, force: true }));

/** Published durations as care from a 305 to a 307, within allocations that are longer: what did not end still runs on the day. */
function careOf(category: string, episodes: readonly Episode[], first: number): History {
  const [allocations, starts, stops]: [AllocationTold[], CareTold[], CareTold[]] = [[], [], []];
  for (const [at, { duration, ended }] of episodes.entries()) {
    const begin = ended ? dayNumber(2022, 2, 1) + at : asOf - gap + 1 - duration;
    const one = { number: first + at, client: `${category} ${at}`, provider: "98000001", category, product: "P" };
    const care = { ...one, law: "wmo", begin, withdrawn: false, knownOn: begin, order: 1 } as const;
    allocations.push({
      ...{ ...one, law: "wmo", begin: begin - 9, end: asOf + 400, decided: begin - 9, knownOn: begin - 9 },
      ...{ time: "09:00:00", volume: 1, unit: "04", frequency: "2" },
    });
    starts.push(care);
    if (ended) stops.push({ ...care, end: begin + duration - 1, reason: "20" });
  }
  return { ...nothing, allocations, starts, stops };
}

/** An allocation under which care was declared while nobody told that it began. */
function declaredOnly(number: number): Pick<History, "allocations" | "lines"> {
  const [begin, client] = [dayNumber(2023, 3, 1), `stil ${number}`];
  const one = { law: "wmo", number, client, provider: "98000001", category: "man", product: "P", unit: "04" } as const;
  const line: ClaimLine = {
    ...{ ...one, claim: `D${number}`, reference: `L${number}`, first: begin, last: begin + 30, volume: 1, amount: 100 },
    ...{ sent: begin + 40, answered: begin + 45, rejected: false },
  };
  const told = { begin, decided: begin, knownOn: begin, time: "09:00:00", volume: 1, frequency: "2" };
  return { allocations: [{ ...one, ...told }], lines: [line] };
}

/** The product-limit by its definition, day after day, in no way as the program does it: the share that lasts longer than a day. */
function shareAfter(time: number, episodes: readonly (Episode & { readonly count: number })[]): number {
  let share = 1;
  for (let day = 0; day <= time; day += 1) {
    const [running, ended] = [true, false].map((all) =>
      episodes
        .filter(({ duration, seenFrom = -1 }) => seenFrom < day && duration >= day)
        .filter((one) => all || (one.duration === day && one.ended))
        .reduce((sum, { count }) => sum + count, 0),
    );
    if (running !== undefined && running > 0) share *= 1 - (ended ?? 0) / running;
  }
  return share;
}

describe("how long care is used", () => {
  // R survival 3.5-3, as printed in its tutorials.
  test("is what R prints of the same durations, from the first 305 to the last 307 whatever was allocated", async () => {
    const parts = [careOf("man", lung.male, 1), careOf("vrouw", lung.female, 1000)];
    // What was refused was no use.
    const { allocations, lines } = declaredOnly(3002);
    const refused = { allocations, lines: lines.map((line) => ({ ...line, rejected: true })) };
    const silent = [declaredOnly(3000), declaredOnly(3001), refused];
    const history = {
      ...nothing,
      allocations: [...parts, ...silent].flatMap(({ allocations }) => allocations),
      starts: parts.flatMap(({ starts }) => starts),
      stops: parts.flatMap(({ stops }) => stops),
      lines: silent.flatMap(({ lines }) => lines),
    };
    const sent = { wet: "wmo", berichtcode: "301", identificatie: "1", afzender: "9901", ontvanger: "98000001" };
    const values = { ...sent, dagtekening: "2021-01-01", versie: "3.2" };
    const known = { table: "bericht", knownOn: "2021-01-01", values } as const;
    await deliverFiles(await openLake(lake), [{ name: "zorg", rows: [...rowsOfHistory(history), known] }]);
    const asked = ["forecast", "duration", "--lake", lake, "--purpose", "toets", "--as-of", dayText(asOf)];
    const use = [...asked, "--kind", "gebruik", "--by", "category"];
    const { out } = await runCli([...use, "--json"]);
    const { groups, lake: about } = JSON.parse(out);
    expect(about).toMatchObject({ kind: "gebruik", leftOut: 2 });
    expect(groups).toMatchObject([
      { group: "man", episodes: 138, ended: 112, median: { value: 270, lower: 212, upper: 310 } },
      { group: "vrouw", episodes: 90, ended: 53, median: { value: 426, lower: 348, upper: 550 } },
    ]);
    const { out: said } = await runCli(use);
    expect(said).toContain("van de eerste dag zorg die een aanbieder meldt (305) tot de laatste (307)");
    expect(said).toContain("Weggelaten: 2 trajecten.");
  });

  test(
    "is the product-limit of what happened, as of any day and in whatever order deliveries came",
    { timeout: 120_000 },
    () =>
      fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 2 ** 31 }), fc.integer({ min: 0, max: 60 }), (seed, back) =>
          inFolder(async (folder) => {
            const history = denseHistory(seed);
            const question = { ...denseQuestion, asOf: denseQuestion.asOf - back };
            const files = filesOfHistory(history, `u${seed}`);
            const turned = [...files.slice(seed % files.length), ...files.slice(0, seed % files.length)];
            await deliverFiles(await openLake(folder), [...turned, ...files.slice(0, 1)]);
            const { out } = await runCli([
              ...["forecast", "duration", "--lake", folder, "--purpose", "toets", "--json", "--kind", "gebruik"],
              ...["--as-of", dayText(question.asOf), "--from", monthText(question.from)],
              ...["--gap", String(question.gap), "--by", "law", "--at", "5,30,60"],
            ]);
            const truth = [...durations(history, question)].map(([key, { aantal = 0 }]) => {
              const [kind, law, , , duration, seen, ended] = key.split("|");
              const episode = { duration: Number(duration), ended: ended === "ja", count: aantal };
              return { ...episode, kind, law, isKnown: ended !== "onbekend", seenFrom: Number(seen) || -1 };
            });
            const own = truth.filter(({ kind }) => kind === "gebruik");
            const { groups, lake: about } = JSON.parse(out);
            const total = (all: typeof own): number => all.reduce((sum, { count }) => sum + count, 0);
            expect(about.leftOut).toBe(total(own.filter(({ isKnown }) => !isKnown)));
            for (const law of ["jeugdwet", "wmo"]) {
              const episodes = own.filter((one) => one.law === law && one.isKnown);
              const group = groups.find((one: { group: string }) => one.group === law);
              expect(group?.episodes ?? 0).toBe(total(episodes));
              for (const { at, share } of group?.remaining ?? [])
                expect(share).toBeCloseTo(shareAfter(at, episodes), 9);
            }
          }),
        ),
        { numRuns: process.env["SLUITEND_PROPERTY_RUNS"] === undefined ? 1 : 20 },
      ),
  );
});
