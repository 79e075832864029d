import { expect, test } from "vitest";
import { inFolder } from "../../src/lake/lake.fixture.ts";
import { openLake } from "../../src/lake/lake.ts";
import { dayNumber, dayText, firstDayOf, lastDayOf } from "../../src/synth/day-number.ts";
import { denseQuestion } from "./dense-history.ts";
import { deliverFiles, rowsOfHistory } from "./lake-of-history.ts";
import { answersOf, modelNamed, settingsOf } from "./model-answers.ts";
import {
  type AllocationTold,
  type BenefitTold,
  type ClaimLine,
  type Counts,
  type History,
  nothing,
} from "./truth/history.ts";

const month = (year: number, number: number): number => year * 12 + number - 1;
const one = { law: "wmo", provider: "98000001", category: "02", product: "P" } as const;

function allocation(number: number, client: string, begin: number, end: number, more: Partial<AllocationTold> = {}) {
  const told = { decided: begin, time: "10:00:00", volume: 4, unit: "04", frequency: "2", knownOn: begin };
  return { ...one, ...told, number, client, begin, end, ...more };
}

/** What a model says of a history that one can count by heart, of the months of two years and by the rules of every day. */
function saidOf(model: string, history: Partial<History>): Promise<Counts> {
  const [from, until] = [month(2024, 1), month(2025, 12)];
  const question = { ...denseQuestion, from, until, asOf: dayNumber(2025, 12, 31), gap: 30, waitingDays: 42 };
  return inFolder(async (folder) => {
    const lake = await openLake(folder);
    await deliverFiles(lake, [{ name: "alles", rows: rowsOfHistory({ ...nothing, ...history }) }]);
    const reader = await lake.read({ asOf: dayText(question.asOf) });
    try {
      return await answersOf(reader, modelNamed(model), settingsOf(question));
    } finally {
      reader.close();
    }
  });
}

test("care that was declared all year did not begin with the start that came with its renewal, and nobody waited two years for it", async () => {
  const [born, renewal, end] = [dayNumber(2023, 2, 1), dayNumber(2025, 1, 1), dayNumber(2025, 12, 31)];
  const claims = (number: number, client: string, from: number): readonly ClaimLine[] =>
    Array.from({ length: month(2025, 1) - from }, (_, at) => ({
      ...{ ...one, number, client, claim: `D${number}-${at}`, reference: `D${number}-${at}`, volume: 1, unit: "04" },
      ...{ first: firstDayOf(from + at), last: lastDayOf(from + at), sent: lastDayOf(from + at) + 9 },
      ...{ answered: lastDayOf(from + at) + 20, amount: 100, rejected: false },
    }));
  const said = await saidOf("wachten-per-maand", {
    allocations: [
      ...[allocation(1, "a", born, renewal - 1), allocation(2, "a", renewal, end)],
      ...[allocation(3, "b", dayNumber(2024, 5, 11), renewal - 1), allocation(4, "b", renewal, end)],
    ],
    starts: [2, 4].map((number) => ({
      ...{ ...one, number, client: number === 2 ? "a" : "b", begin: renewal, withdrawn: false },
      ...{ order: 1, knownOn: renewal + 3 },
    })),
    lines: [...claims(1, "a", month(2024, 1)), ...claims(3, "b", month(2024, 7))],
  });
  // Of a nobody sees since when, as claims begin in 2024 only; b waited from 11 May to 1 July.
  expect(said.get("2025-01|*|*")?.["begonnen"] ?? 0).toBe(0);
  expect(said.get("2024-07|*|*")).toEqual({ begonnen: 1, wachtdagen: 51, binnen_norm: 0, wachtend: 0 });
  expect(said.get("2024-06|*|*")).toEqual({ begonnen: 0, wachtdagen: 0, binnen_norm: 0, wachtend: 1 });
  expect(said.get("2024-01|*|*")).toBeUndefined();
});

test("help beside what stays is no change of provider and no scaling down, and a provider who takes over with less is both", async () => {
  const [begin, day, end] = [dayNumber(2025, 1, 1), dayNumber(2025, 3, 1), dayNumber(2025, 12, 31)];
  const beside = Array.from({ length: 20 }, (_, at) => [
    allocation(100 + at, `k${at}`, begin, end),
    allocation(200 + at, `k${at}`, day, end, { provider: "98000002", volume: 1 }),
  ]).flat();
  const takesOver = [
    allocation(1, "a", begin, day - 1),
    allocation(2, "a", day, end, { provider: "98000002", volume: 1 }),
  ];
  const said = await saidOf("wisselingen-per-maand", { allocations: [...beside, ...takesOver] });
  expect(said.get("2025-03|*|*")).toEqual({ vervolg: 21, overstap: 1, opgeschaald: 20, afgeschaald: 1 });
});

test("a benefit comes in with its first day and goes out with its last, also when the file tells of them a month later", async () => {
  const row = (id: string, file: number, from: number, until?: number): BenefitTold => ({
    ...{ month: file, id, client: id, scheme: "PW", from, amount: 1000, knownOn: lastDayOf(file) },
    ...(until === undefined ? {} : { until, reason: "werk" }),
  });
  const [feb, mar, apr] = [month(2025, 2), month(2025, 3), month(2025, 4)];
  const said = await saidOf("uitkeringen-per-maand", {
    benefits: [
      ...[feb, mar, apr].map((file) => row("long", file, dayNumber(2020, 1, 1))),
      ...[mar, apr].map((file) => row("named-late", file, dayNumber(2025, 2, 15))),
      ...[row("ended", mar, dayNumber(2025, 3, 1)), row("ended", apr, dayNumber(2025, 3, 1), dayNumber(2025, 3, 31))],
    ],
  });
  const none = { instroom: 0, uitstroom: 0, uitstroom_werk: 0 };
  expect([feb, mar, apr].map((_, at) => said.get(`2025-0${2 + at}|*`))).toEqual([
    { ...none, uitkeringen: 2, personen: 2, instroom: 1, bedrag: 1000 },
    { uitkeringen: 3, personen: 3, instroom: 1, uitstroom: 1, uitstroom_werk: 1, bedrag: 4000 },
    { ...none, uitkeringen: 2, personen: 2, bedrag: 2000 },
  ]);
});
