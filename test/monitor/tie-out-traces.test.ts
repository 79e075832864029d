import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LakeRow } from "../../src/lake/canonical.ts";
import { openLake } from "../../src/lake/lake.ts";
import type { LakeReader } from "../../src/lake/reader.ts";
import { answerRows, bookingMonths, type TieOutSetting } from "../../src/monitor/tie-out/answer-rows.ts";
import { type Stage, stages } from "../../src/monitor/tie-out/stage.ts";
import { traceStage } from "../../src/monitor/tie-out/trace-stage.ts";
import type { Trace } from "../../src/monitor/trace-model.ts";
import { dayText } from "../../src/synth/day-number.ts";
import { seedOfCommit, streamOf } from "../disclosure/random-cubes.ts";
import { denseLedger, ledgerQuestions, rowsOfLedger } from "./dense-ledger.ts";
import { denseTieOut, rowsOfTieOut, tieOutQuestions } from "./dense-tie-out.ts";
import { deliverFiles } from "./lake-of-history.ts";

const isDeep = process.env["SLUITEND_PROPERTY_RUNS"] !== undefined;
const seed = seedOfCommit();
const municipality = "9901";
const all = 100_000;

/** A number of the tie-out: of a month (`2025-01`) or a year (`2025`). */
interface Told {
  readonly product: string;
  readonly period: string;
  readonly stage: Stage;
  readonly cents: number;
}

interface World {
  readonly rows: readonly LakeRow[];
  readonly reader: LakeReader;
  readonly setting: TieOutSetting;
  readonly told: readonly Told[];
}
const worlds: World[] = [];
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sluitend-tie-out-traces-"));
  const histories = {
    allocated: { rows: rowsOfTieOut(denseTieOut(1)), question: tieOutQuestions[2] },
    paid: { rows: rowsOfLedger(denseLedger(1)), question: ledgerQuestions[0] },
    booked: { rows: rowsOfLedger(denseLedger(2)), question: ledgerQuestions[1] },
  };
  for (const [name, { rows: plain, question }] of Object.entries(histories)) {
    if (question === undefined) throw new Error(`no day to ask of what is ${name}`);
    const rows = plain.map((row, at): LakeRow => ({ ...row, line: at + 1 }));
    const lake = await openLake(join(folder, name));
    await deliverFiles(lake, [{ name, rows }]);
    const reader = await lake.read({ asOf: dayText(question.asOf) });
    const bookedBy = bookingMonths[worlds.length % bookingMonths.length] ?? "antwoord";
    const setting = { day: dayText(question.asOf), awaited: question.awaited, bookedBy };
    worlds.push({ rows, reader, setting, told: await numbersOf(reader, setting) });
  }
}, 60_000);

afterAll(async () => {
  for (const { reader } of worlds) reader.close();
  await rm(folder, { recursive: true, force: true });
});

/** Every number of every stage, of months and of years. */
async function numbersOf(reader: LakeReader, setting: TieOutSetting): Promise<readonly Told[]> {
  const sums = new Map<string, Told>();
  for (const row of await answerRows(reader, "stadium", setting)) {
    const stage = stages.find((one) => one === row.text("stadium"));
    if (stage === undefined) throw new Error(`no stage ${row.text("stadium")}`);
    const [product, month] = [row.text("product"), row.text("maand")];
    for (const period of [month, month.slice(0, 4)]) {
      const key = `${product}|${period}|${stage}`;
      const cents = (sums.get(key)?.cents ?? 0) + row.whole("bedrag");
      sums.set(key, { product, period, stage, cents });
    }
  }
  return [...sums.values()];
}

function linesBehind({ reader, setting }: World, { product, stage, period }: Omit<Told, "cents">): Promise<Trace> {
  return traceStage(reader, { municipality, product, stage, period }, setting, all);
}

describe(`the lines behind a number of the tie-out (seed ${seed})`, () => {
  test.each(stages)("are it to the cent, of what is %s", { timeout: 120_000 }, async (stage) => {
    const random = streamOf(seed);
    const drawn = worlds.flatMap((world) => {
      const own = world.told.filter((one) => one.stage === stage);
      return Array.from({ length: own.length === 0 ? 0 : isDeep ? 60 : 6 }, () => ({
        world,
        told: own[Math.floor(random() * own.length)],
      }));
    });
    expect(drawn.length).toBeGreaterThan(5);
    for (const { world, told } of drawn) {
      if (told === undefined) throw new RangeError("nothing to draw from");
      const { value, total, lines } = await linesBehind(world, told);
      expect({ ...told, cents: value }).toEqual(told);
      expect(lines).toHaveLength(total);
      expect({ ...told, cents: lines.reduce((sum, { amount = 0 }) => sum + amount, 0) }).toEqual(told);
    }
  });

  test.each(["gedeclareerd", "goedgekeurd", "betaald", "geboekt"] as const)(
    "add what they say themselves to all that is %s together",
    { timeout: 60_000 },
    async (stage) => {
      for (const world of worlds) {
        const years = world.told.filter((one) => one.stage === stage && one.period.length === 4);
        const added = new Map<string, number>();
        for (const told of years)
          for (const { table, sourceLine, amount = 0 } of (await linesBehind(world, told)).lines)
            added.set(`${table} ${sourceLine}`, (added.get(`${table} ${sourceLine}`) ?? 0) + amount);
        const said = [...added.keys()].map((key) => [key, amountOf(world.rows, key)] as const);
        expect([...added]).toEqual(said);
      }
    },
  );
});

/** What the line of a file says, as costs. */
function amountOf(rows: readonly LakeRow[], key: string): number {
  const [table, line] = key.split(" ");
  const row = rows.find((one) => one.table === table && one.line === Number(line));
  const { bedrag, batenlasten }: Readonly<Record<string, unknown>> = row?.values ?? {};
  // A correction of nothing is nothing.
  return Number(bedrag) * (batenlasten === "baten" ? -1 : 1) || 0;
}
