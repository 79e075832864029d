import { readdirSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { inFolder } from "../../src/lake/lake.fixture.ts";
import { openLake } from "../../src/lake/lake.ts";
import type { LakeReader } from "../../src/lake/reader.ts";
import { countings, readModelText } from "../../src/monitor/model-text.ts";
import type { MonitorSettings } from "../../src/monitor/monitor-settings.ts";
import { runModel } from "../../src/monitor/run-model.ts";
import { traceNumber } from "../../src/monitor/trace-model.ts";
import { dayText } from "../../src/synth/day-number.ts";
import { denseHistory, denseQuestion } from "./dense-history.ts";
import { deliverFiles, rowsOfHistory } from "./lake-of-history.ts";
import { modelNamed, settingsOf } from "./model-answers.ts";
import { truths } from "./truth/truths.ts";

const isDeep = process.env["SLUITEND_PROPERTY_RUNS"] !== undefined;
const traced = new Set(readdirSync(new URL("../../src/monitor/sporen", import.meta.url)));
const names = Object.keys(truths).filter((name) => traced.has(`${name.split(" ")[0]}.sql`));

/** What the lines behind some numbers of a model count to, beside what the model says. */
async function tracedNumbers(reader: LakeReader, name: string, settings: MonitorSettings, pick: number) {
  const [model = "", word] = name.split(" ");
  const counting = countings.find((one) => one === word);
  const { keys } = modelNamed(name);
  const rows = await runModel(reader, modelNamed(name), settings);
  const row = rows[pick % rows.length] ?? {};
  const columns = Object.keys(row).filter((column) => !keys.includes(column) && row[column] !== null);
  const column = columns[pick % columns.length] ?? "";
  const of = { model, row, column, ...(counting === undefined ? {} : { counting }) };
  const trace = await traceNumber(reader, of, settings, 3);
  const isComputed = readModelText("sporen", model, counting).computed.includes(column);
  return { name, row, column, said: isComputed ? undefined : Number(row[column]), traced: trace?.value };
}

test("the lines behind a number count to that number, whichever is asked", { timeout: 600_000 }, () =>
  inFolder(async (folder) => {
    const lake = await openLake(folder);
    await deliverFiles(lake, [{ name: "alles", rows: rowsOfHistory(denseHistory(21, 60)) }]);
    const reader = await lake.read({ asOf: dayText(denseQuestion.asOf) });
    try {
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...names), fc.nat(100_000), async (name, pick) => {
          const { traced, said, ...about } = await tracedNumbers(reader, name, settingsOf(denseQuestion), pick);
          expect({ ...about, value: traced }).toEqual({ ...about, value: said });
        }),
        { numRuns: isDeep ? 400 : 8 },
      );
    } finally {
      reader.close();
    }
  }),
);
