import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import type { LakeRow } from "../../src/lake/canonical.ts";
import { inFolder } from "../../src/lake/lake.fixture.ts";
import { openLake } from "../../src/lake/lake.ts";
import type { LakeReader } from "../../src/lake/reader.ts";
import { countings, readModelText } from "../../src/monitor/model-text.ts";
import { runModel } from "../../src/monitor/run-model.ts";
import { traceNumber } from "../../src/monitor/trace-model.ts";
import { dayText } from "../../src/synth/day-number.ts";
import { seedOfCommit, streamOf } from "../disclosure/random-cubes.ts";
import { denseHistory, denseQuestion } from "./dense-history.ts";
import { factsInRows } from "./facts-in-rows.ts";
import { deliverFiles, rowsOfHistory } from "./lake-of-history.ts";
import { modelNamed, settingsOf } from "./model-answers.ts";
import type { ClaimLine, History } from "./truth/history.ts";
import { truths } from "./truth/truths.ts";

const isDeep = process.env["SLUITEND_PROPERTY_RUNS"] !== undefined;
const textsIn = (folder: string) => readdirSync(new URL(`../../src/monitor/${folder}`, import.meta.url)).toSorted();
const names = Object.keys(truths);
const history = denseHistory(21, 60);
const plain = rowsOfHistory(history);
const rows = plain.map((row, at): LakeRow => ({ ...row, line: at + 1 }));

/** The first claim of each law, which says since when care can be seen, as one of nobody. */
function firstClaims(): readonly ClaimLine[] {
  const byDay = history.lines.toSorted((a, b) => a.first - b.first);
  return (["wmo", "jeugdwet"] as const).flatMap((law) => {
    const first = byDay.find((line) => line.law === law && line.sent <= denseQuestion.asOf);
    return first === undefined ? [] : [{ ...first, number: 0 }];
  });
}

/** The first and last month of the file of benefits, which say how far it goes, as of one that had ended long before. */
function withEndsOfFile(facts: History): History {
  const months = history.benefits.flatMap(({ month, knownOn }) => (knownOn <= denseQuestion.asOf ? [month] : []));
  const ends = [Math.min(...months), Math.max(...months)].map((month) => ({
    ...{ month, id: "lang voorbij", client: "niemand", scheme: "PW", from: 0, until: 1, amount: 0, knownOn: 0 },
  }));
  return { ...facts, benefits: [...facts.benefits, ...ends] };
}

/** Care of both of a pair of which a benefit counts for one: the other one may use other laws. */
function ofWholePairs({ allocations, benefits }: History): History["allocations"] {
  const people = new Set(benefits.flatMap(({ client, partner }) => [client, partner]));
  return [...new Set([...allocations, ...history.allocations.filter(({ client }) => people.has(client))])];
}

/** What a number cannot do without though it is not counted from it: whether a layer is shown, where a ceiling is, of which estimate. */
function beside(model: string, facts: History): History {
  if (model === "piramide-per-maand") return { ...facts, residents: history.residents };
  if (model === "plafonds-per-maand") return { ...facts, tariffs: history.tariffs };
  if (model === "samenloop-per-maand") return withEndsOfFile({ ...facts, allocations: ofWholePairs(facts) });
  if (facts.benefits.length > 0) return withEndsOfFile(facts);
  if (model === "wachten-per-maand") return { ...facts, lines: [...facts.lines, ...firstClaims()] };
  if (model === "niet-gebruik-per-jaar")
    return { ...facts, support: { ...facts.support, targets: history.support.targets } };
  return facts;
}

/** Half a million of euros by days is no whole number: what double arithmetic leaves behind does not count. */
const precise = (value: unknown): number => Number(Number(value).toPrecision(11));

/** A number of a model, what its lines count to, and what the truth says of those lines and nothing else. */
async function countedAgain(reader: LakeReader, name: string, random: () => number) {
  const [model = "", word] = name.split(" ");
  const counting = countings.find((one) => one === word);
  const { keys } = modelNamed(name);
  const settings = settingsOf(denseQuestion);
  const answer = await runModel(reader, modelNamed(name), settings);
  const row = answer[Math.floor(random() * answer.length)] ?? {};
  const { computed } = readModelText("sporen", model, counting);
  const columns = Object.keys(row).filter(
    (column) => !keys.includes(column) && !computed.includes(column) && row[column] !== null,
  );
  const column = columns[Math.floor(random() * columns.length)] ?? "";
  const of = { model, row, column, ...(counting === undefined ? {} : { counting }) };
  const trace = await traceNumber(reader, of, settings, 100_000);
  const named = (trace?.lines ?? []).flatMap(({ sourceLine }) => plain[sourceLine - 1] ?? []);
  const place = keys.filter((key) => key !== "gemeente").map((key) => String(row[key]));
  const truth = truths[name]?.(beside(model, factsInRows(history, named)), denseQuestion);
  const again = truth?.get(place.join("|"))?.[column] ?? 0;
  return { about: { name, row, column }, said: row[column], traced: trace?.value, again };
}

test("every model has a text that leads to its lines, and every such text a model", () => {
  expect(textsIn("sporen")).toEqual(textsIn("models"));
});

test(
  "the lines behind a number count to that number, whichever is asked, and say it with nothing beside them",
  {
    timeout: 600_000,
  },
  () =>
    inFolder(async (folder) => {
      const lake = await openLake(folder);
      await deliverFiles(lake, [{ name: "alles", rows }]);
      const reader = await lake.read({ asOf: dayText(denseQuestion.asOf) });
      const seed = seedOfCommit();
      const random = streamOf(seed);
      const first = Math.floor(random() * names.length);
      try {
        // Of every model in turn, so that none is left out of the deep run.
        for (let count = 0; count < (isDeep ? 200 : 6); count++) {
          const { about, said, traced, again } = await countedAgain(
            reader,
            names[(first + count) % names.length] ?? "",
            random,
          );
          const value = precise(said);
          expect({ ...about, seed, traced: precise(traced), again: precise(again) }).toEqual({
            ...about,
            ...{ seed, traced: value, again: value },
          });
        }
      } finally {
        reader.close();
      }
    }),
);
