import fc from "fast-check";
import { expect, test } from "vitest";
import { inFolder } from "../../src/lake/lake.fixture.ts";
import { openLake } from "../../src/lake/lake.ts";
import { dayText } from "../../src/synth/day-number.ts";
import { denseHistory, denseQuestion } from "./dense-history.ts";
import { deliverFiles, filesOfHistory } from "./lake-of-history.ts";
import { answersOf, comparable, modelNamed, settingsOf } from "./model-answers.ts";
import type { History, Question } from "./truth/history.ts";
import { truths } from "./truth/truths.ts";

const isDeep = process.env["SLUITEND_PROPERTY_RUNS"] !== undefined;

async function expectTruth(folder: string, history: History, question: Question): Promise<void> {
  const reader = await (await openLake(folder)).read({ asOf: dayText(question.asOf) });
  try {
    for (const [name, truth] of Object.entries(truths)) {
      const said = comparable(await answersOf(reader, modelNamed(name), settingsOf(question)));
      expect(said, name).toEqual(comparable(truth(history, question)));
    }
  } finally {
    reader.close();
  }
}

test(
  "every model says what happened, as of any day, whatever the order of deliveries and however often they come",
  {
    timeout: 600_000,
  },
  () =>
    fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 2 ** 31 }),
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 0, max: 9 }),
        (seed, back, gap) =>
          inFolder(async (folder) => {
            const history = denseHistory(seed);
            const files = filesOfHistory(history, `h${seed}`);
            const turned = [...files.slice(seed % files.length), ...files.slice(0, seed % files.length)];
            await deliverFiles(await openLake(folder), [...turned, ...files.slice(0, 1)]);
            await expectTruth(folder, history, { ...denseQuestion, asOf: denseQuestion.asOf - back, gap });
          }),
      ),
      { numRuns: isDeep ? 60 : 1 },
    ),
);
