import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openLake } from "../../src/lake/lake.ts";
import type { LakeReader } from "../../src/lake/reader.ts";
import type { ComposedModel } from "../../src/monitor/compose-model.ts";
import { type Breakdown, breakdowns, composeCost, readCostText } from "../../src/monitor/cost-change/cost-model.ts";
import {
  clientsByLaw,
  costPeriod,
  costRows,
  declaredUntil,
  inhabitantsAt,
} from "../../src/monitor/cost-change/read-cost.ts";
import { dayNumber, dayText, monthOf, monthText } from "../../src/synth/day-number.ts";
import { denseHistory, denseQuestion } from "./dense-history.ts";
import { deliverFiles, rowsOfHistory } from "./lake-of-history.ts";
import { mutantsOf } from "./mutants.ts";
import { type CostTruth, costsOf, groupsOf } from "./truth/cost.ts";
import type { ClaimLine, History } from "./truth/history.ts";

const isDeep = process.env["SLUITEND_PROPERTY_RUNS"] !== undefined;
const dense = denseHistory(31, 150);
const [march31, april1] = [dayNumber(2024, 3, 31), dayNumber(2024, 4, 1)];
/** A line that was refused on the fifth of April, and a whole claim; and such that were sent on that day and refused the day after. */
function refusedOn(shift: number): readonly ClaimLine[] {
  const [line] = dense.lines;
  const days = {
    first: dayNumber(2024, 3, 10),
    sent: dayNumber(2024, 3, 20) + 16 * shift,
    answered: dayNumber(2024, 4, 5) + shift,
  };
  if (line === undefined) return [];
  return [
    { ...line, ...days, claim: `X${shift}`, reference: `X${shift}`, rejected: true },
    { ...line, ...days, claim: `Y${shift}`, reference: `Y${shift}`, rejected: false, header: "0001" },
  ];
}
/** Most people move on the last day of the period, when some are not there, and all again on the day after it. */
const history: History = {
  ...dense,
  lines: [...dense.lines, ...[0, 1].flatMap(refusedOn)],
  residents: dense.residents.flatMap((one) => [
    { ...one, place: `${one.place ?? "BU990100"}9` },
    ...(one.day === april1 && !one.client.endsWith("1")
      ? [{ ...one, day: march31, knownOn: march31, place: "BU990177" }]
      : []),
  ]),
};
const question = { ...denseQuestion, from: denseQuestion.from + 1, until: denseQuestion.from + 2 };
const months = { first: monthText(question.from), last: monthText(question.until) };
/** Days on which much is sent, and on which much is answered. */
const earlier = { ...question, asOf: dayNumber(2024, 4, 30) };
const answered = { ...question, asOf: dayNumber(2024, 4, 5) };
let folder = "";
let [now, then]: LakeReader[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sluitend-kosten-"));
  const lake = await openLake(folder);
  await deliverFiles(lake, [{ name: "alles", rows: rowsOfHistory(history) }]);
  now = await lake.read({ asOf: dayText(question.asOf) });
  then = await lake.read({ asOf: dayText(earlier.asOf) });
});

afterAll(async () => {
  now?.close();
  then?.close();
  await rm(folder, { recursive: true, force: true });
});

const truthOf = (by: Breakdown, asked = question): readonly string[] =>
  [...costsOf(history, asked, groupsOf[by] ?? (() => ""))]
    .map(([key, { clients, trajects, volume, cents }]: readonly [string, CostTruth]) =>
      [key, clients.size, trajects.size, volume, cents].join("|"),
    )
    .toSorted();

async function saidOf(reader: LakeReader | undefined, by: Breakdown): Promise<readonly string[]> {
  if (reader === undefined) throw new Error("no lake");
  const rows = await costRows(reader, by, months, question.gap);
  return rows
    .map(({ group, product, provider, clients, trajects, volume, cents }) =>
      [group, product, provider, clients, trajects, volume, cents].join("|"),
    )
    .toSorted();
}

/** What a text says as of both days, in words to compare. */
async function answerOf(model: ComposedModel): Promise<string> {
  const lines: string[] = [];
  for (const { asOf } of [earlier, answered]) {
    const values: Readonly<Record<string, string | number>> = {
      ...{ van: `${months.first}-01`, tot: `${monthText(question.until + 1)}-01`, gat: question.gap },
      gelijk: dayText(asOf),
    };
    const parameters = model.settings.map((name) => values[name] ?? null);
    for await (const { rows } of now?.query(model, parameters) ?? []) lines.push(...rows.map((row) => row.join("|")));
  }
  return lines.toSorted().join("\n");
}

describe("the cost of a period", () => {
  test.each(breakdowns)("by %s is what lines that were not refused say, as of any day", async (by) => {
    expect(truthOf(by).length).toBeGreaterThan(5);
    expect(await saidOf(now, by)).toEqual(truthOf(by));
    expect(await saidOf(then, by)).toEqual(truthOf(by, earlier));
  });

  test("is of so many people by law, in a municipality of so many, and reaches over the months that lines say", async () => {
    if (now === undefined) throw new Error("no lake");
    const truth = costsOf(history, question, ({ law }) => law);
    const laws = ["wmo", "jeugdwet"].map((law) => [`9901 ${law}`, truth.get(`${law}|*|*`)?.clients.size] as const);
    expect([...(await clientsByLaw(now, months, question.gap))].toSorted()).toEqual(laws.toSorted());
    const people = history.residents.filter(({ day, knownOn }) => day === march31 && knownOn <= question.asOf);
    expect([...(await inhabitantsAt(now, months))]).toEqual([["9901", people.length]]);
    const sent = history.lines.filter((line) => line.sent <= question.asOf);
    const last = monthText(monthOf(Math.max(...sent.map(({ first }) => first))));
    expect((await declaredUntil(now)).get("9901")?.months.last).toBe(last);
  });

  test("is what was known on an earlier day and what came after it", async () => {
    if (now === undefined || then === undefined) throw new Error("no lake");
    const [today, before] = await Promise.all([now, then].map((one) => costRows(one, "product", months, question.gap)));
    const { cells } = costPeriod(before ?? [], today);
    const sum = cells.reduce((all, one) => all + one.later, 0);
    expect(sum).not.toBe(0);
    const whole = (rows: typeof today): number =>
      rows?.find((row) => [row.group, row.product, row.provider].every((one) => one === "*"))?.cents ?? 0;
    expect(sum).toBe(whole(today) - whole(before));
  });
});

describe("a text", () => {
  const texts = [
    "kosten",
    "kosten_bekend",
    "clienten_per_wet",
    "inwoners",
    "gepubliceerd",
    ...breakdowns.map((by) => `kosten_naar_${by}`),
    "kostenregel",
  ];

  test.each(texts)("of %s says what it counts, one row for what, and reads a table once", (name) => {
    const text = readCostText(name);
    expect([text.about.length > 20, text.grain.length > 10, text.keys.length > 0]).toEqual([true, true, true]);
    const { sql } = composeCost(text);
    const tables = [
      ...sql.matchAll(
        /\b(?:FROM|JOIN) (declaratie(?!regel_beoordeeld)\w+|toewijzing|verzoek_om_toewijzing|inwoner)\b/g,
      ),
    ];
    const names = tables.map(([, table]) => table);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeLessThanOrEqual(5);
    expect(sql).not.toMatch(/\bBETWEEN (?!UNBOUNDED)/);
  });

  const changed = [
    { name: "kostenregel", by: "product" },
    { name: "kosten_naar_gebied", by: "gebied" },
    { name: "inwoners", by: undefined },
  ] as const;

  test.each(changed)(
    "of $name with a boundary a day beside where it should lie says something else",
    async ({ name, by }) => {
      const top = readCostText(by === undefined ? name : "kosten", by);
      const right = await answerOf(composeCost(top));
      const mutants = mutantsOf(readCostText(name).sql);
      expect(mutants.length).toBeGreaterThan(0);
      const alive: string[] = [];
      for (const { sql, about } of isDeep ? mutants : mutants.filter((_, at) => at % 3 === name.length % 3)) {
        const text = (one: string) => (one === name ? { ...readCostText(one), sql } : readCostText(one));
        const said = await answerOf(composeCost(by === undefined ? text(name) : top, text));
        if (said === right) alive.push(about);
      }
      expect(alive).toEqual([]);
    },
  );
});
