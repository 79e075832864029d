import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openLake } from "../../src/lake/lake.ts";
import type { LakeReader } from "../../src/lake/reader.ts";
import { bookingMonths } from "../../src/monitor/tie-out/answer-rows.ts";
import { type ModelName, textOf } from "../../src/monitor/tie-out/models.ts";
import { classesOf } from "../../src/monitor/tie-out/stage.ts";
import { dayText } from "../../src/synth/day-number.ts";
import { denseLedger, ledgerQuestions, rowsOfLedger } from "./dense-ledger.ts";
import { deliverFiles } from "./lake-of-history.ts";
import { clientAmountsAnswered, differencesAnswered, ledgerPartsAnswered } from "./ledger-answers.ts";
import type { BookedBy } from "./truth/ledger-cells.ts";
import { clientAmountsSaid, ledgerParts, ledgerPartsSaid } from "./truth/paid-and-booked.ts";
import type { LedgerHistory } from "./truth/postings.ts";
import type { TieOutQuestion } from "./truth/tie-out.ts";
import { type WrongText, wrongLedgers } from "./wrong-ledgers.ts";

const isDeep = process.env["SLUITEND_PROPERTY_RUNS"] !== undefined;
const seeds = isDeep ? [1, 2, 3, 4, 5, 6, 7, 8] : [1, 2];

interface World {
  readonly history: LedgerHistory;
  readonly reader: LakeReader;
  readonly question: TieOutQuestion;
  readonly by: BookedBy;
  readonly truth: readonly string[];
}
const worlds: World[] = [];
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sluitend-tie-out-booked-"));
  for (const seed of seeds) {
    const history = denseLedger(seed);
    const lake = await openLake(join(folder, String(seed)));
    await deliverFiles(lake, [{ name: String(seed), rows: rowsOfLedger(history) }]);
    for (const question of ledgerQuestions) {
      const reader = await lake.read({ asOf: dayText(question.asOf) });
      for (const by of bookingMonths) {
        const truth = ledgerPartsSaid(ledgerParts(history, question, by));
        worlds.push({ history, reader, question, by, truth });
      }
    }
  }
}, 120_000);

afterAll(async () => {
  for (const reader of new Set(worlds.map((one) => one.reader))) reader.close();
  await rm(folder, { recursive: true, force: true });
});

describe("on any day of a dense municipality", () => {
  test.each(bookingMonths)(
    "what is paid and booked, and what lies between, is what happened, of a ledger by %s",
    async (by) => {
      for (const world of worlds.filter((one) => one.by === by))
        expect(await ledgerPartsAnswered(world)).toEqual(world.truth);
    },
    60_000,
  );

  test("what was approved of a client is the sum of the approved lines of that client", async () => {
    for (const world of worlds.filter(({ by }) => by === "antwoord"))
      expect(await clientAmountsAnswered(world)).toEqual(clientAmountsSaid(world.history, world.question));
  }, 60_000);

  test.each([
    ["antwoord", []],
    // The month of the care is no other month.
    ["zorgmaand", ["geboekt/in-andere-maand-geboekt", "geboekt/over-andere-zorgmaand"]],
    // Such a ledger is to have nothing before it is paid.
    ["betaling", ["geboekt/geboekt-niet-betaald"]],
  ] as const)("every class between approved and booked occurs, of a ledger by %s", (by, never) => {
    const said = worlds.filter((one) => one.by === by).flatMap(({ truth }) => truth);
    const found = new Set(said.flatMap((line) => / (\w+\/[^:]+):/.exec(line)?.[1] ?? []));
    const named = (["betaald", "geboekt"] as const).flatMap((step) => classesOf[step].map((one) => `${step}/${one}`));
    expect([...found, ...never].toSorted()).toEqual(named.toSorted());
  });
});

/** Whether the truth tells a wrong text of a model from the right one. */
async function isSeen({ model, from, to }: WrongText): Promise<boolean> {
  const wrong = textOf(model).replace(from, () => to);
  const text = (name: ModelName): string => (name === model ? wrong : textOf(name));
  for (const world of worlds) {
    const said = await differencesAnswered({ ...world, text });
    const truth = world.truth.filter((line) => line.includes("/"));
    if (JSON.stringify(said) !== JSON.stringify(truth)) return true;
  }
  return false;
}

describe("a text of the tie-out in which", () => {
  test.each(Object.entries(wrongLedgers))("%s is seen", { timeout: 60_000 }, async (_, wrong) => {
    expect(textOf(wrong.model).split(wrong.from)).toHaveLength(2);
    expect(await isSeen(wrong)).toBe(true);
  });
});
