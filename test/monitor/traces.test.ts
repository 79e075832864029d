import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import type { LakeRow } from "../../src/lake/canonical.ts";
import { inFolder } from "../../src/lake/lake.fixture.ts";
import { openLake } from "../../src/lake/lake.ts";
import type { LakeReader } from "../../src/lake/reader.ts";
import { countings, readModelText } from "../../src/monitor/model-text.ts";
import { type ModelRow, runModel } from "../../src/monitor/run-model.ts";
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
const seed = seedOfCommit();
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

/** Answers that are not positive: with them there are enough to say how many are. */
function withOtherAnswers(facts: History): History {
  const others = history.support.answers.filter(({ isPositive }) => isPositive === false);
  return { ...facts, support: { ...facts.support, answers: [...new Set([...facts.support.answers, ...others])] } };
}

/** What a number cannot do without though it is not counted from it: whether a layer is shown, where a ceiling is, of which estimate, whether enough answered. */
function beside(model: string, facts: History): History {
  if (model === "piramide-per-maand") return { ...facts, residents: history.residents };
  if (model === "plafonds-per-maand") return { ...facts, tariffs: history.tariffs };
  if (model === "samenloop-per-maand") return withEndsOfFile({ ...facts, allocations: ofWholePairs(facts) });
  if (facts.benefits.length > 0) return withEndsOfFile(facts);
  if (model === "wachten-per-maand") return { ...facts, lines: [...facts.lines, ...firstClaims()] };
  if (model === "niet-gebruik-per-jaar")
    return { ...facts, support: { ...facts.support, targets: history.support.targets } };
  if (model === "clientervaring-per-aanbieder") return withOtherAnswers(facts);
  return facts;
}

/** Half a million of euros by days is no whole number: what double arithmetic leaves behind does not count. */
const precise = (value: unknown): number => Number(Number(value).toPrecision(11));

interface Place {
  readonly name: string;
  readonly row: ModelRow;
  readonly column: string;
}

/** The columns of a model's rows that are counted from lines. */
function countedColumns(name: string, row: ModelRow): readonly string[] {
  const { model, counting } = partsOfName(name);
  const { computed } = readModelText("sporen", model, counting);
  const { keys } = modelNamed(name);
  return Object.keys(row).filter((column) => !keys.includes(column) && !computed.includes(column));
}

function partsOfName(name: string) {
  const [model = "", word] = name.split(" ");
  return { model, counting: countings.find((one) => one === word) };
}

const answerOf = (reader: LakeReader, name: string) => runModel(reader, modelNamed(name), settingsOf(denseQuestion));

/** A number of a model, what its lines count to, and what the truth says of those lines and nothing else. */
async function countedAgain(reader: LakeReader, { name, row, column }: Place) {
  const { model, counting } = partsOfName(name);
  const of = { model, row, column, ...(counting === undefined ? {} : { counting }) };
  const trace = await traceNumber(reader, of, settingsOf(denseQuestion), 100_000);
  const named = (trace?.lines ?? []).flatMap(({ sourceLine }) => plain[sourceLine - 1] ?? []);
  const { keys } = modelNamed(name);
  const place = keys.filter((key) => key !== "gemeente").map((key) => String(row[key]));
  const truth = truths[name]?.(beside(model, factsInRows(history, named)), denseQuestion);
  const again = truth?.get(place.join("|"))?.[column] ?? 0;
  return { traced: precise(trace?.value), again: precise(again) };
}

/** One of the numbers of a model, whichever. */
async function anyNumber(reader: LakeReader, name: string, random: () => number): Promise<Place> {
  const answer = await answerOf(reader, name);
  const row = answer[Math.floor(random() * answer.length)] ?? {};
  const columns = countedColumns(name, row).filter((column) => row[column] !== null);
  return { name, row, column: columns[Math.floor(random() * columns.length)] ?? "" };
}

/** Of every column of a model that is counted from lines one number that is more than nothing, where it has one. */
async function oneOfEach(reader: LakeReader, name: string, random: () => number): Promise<readonly Place[]> {
  const answer = await answerOf(reader, name);
  return countedColumns(name, answer[0] ?? {}).flatMap((column) => {
    const rows = answer.filter((row) => Number(row[column] ?? 0) !== 0);
    const row = rows[Math.floor(random() * rows.length)];
    return row === undefined ? [] : [{ name, row, column }];
  });
}

async function inDenseLake(work: (reader: LakeReader) => Promise<void>): Promise<void> {
  await inFolder(async (folder) => {
    const lake = await openLake(folder);
    await deliverFiles(lake, [{ name: "alles", rows }]);
    const reader = await lake.read({ asOf: dayText(denseQuestion.asOf) });
    try {
      await work(reader);
    } finally {
      reader.close();
    }
  });
}

async function expectCounted(reader: LakeReader, place: Place): Promise<void> {
  const value = precise(place.row[place.column]);
  const about = { ...place, seed };
  expect({ ...about, ...(await countedAgain(reader, place)) }).toEqual({ ...about, traced: value, again: value });
}

test("every model has a text that leads to its lines, and every such text a model", () => {
  expect(textsIn("sporen")).toEqual(textsIn("models"));
});

test(
  "the lines behind a number count to that number, whichever is asked, and say it with nothing beside them",
  { timeout: 600_000 },
  () =>
    inDenseLake(async (reader) => {
      const random = streamOf(seed);
      const first = Math.floor(random() * names.length);
      // Of every model in turn, so that none is left out of the deep run.
      for (let count = 0; count < (isDeep ? 200 : 6); count++) {
        const place = await anyNumber(reader, names[(first + count) % names.length] ?? "", random);
        await expectCounted(reader, place);
      }
    }),
);

test(
  "of every column of every model the lines behind a number count to it, and say it with nothing beside them",
  { timeout: 600_000 },
  () =>
    inDenseLake(async (reader) => {
      const random = streamOf(seed);
      for (const name of names)
        for (const place of await oneOfEach(reader, name, random)) await expectCounted(reader, place);
    }),
);
