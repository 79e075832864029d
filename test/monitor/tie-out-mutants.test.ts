import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openLake } from "../../src/lake/lake.ts";
import type { LakeReader } from "../../src/lake/reader.ts";
import { textOf } from "../../src/monitor/tie-out/models.ts";
import { classesOf } from "../../src/monitor/tie-out/stage.ts";
import { dayText } from "../../src/synth/day-number.ts";
import { denseTieOut, rowsOfTieOut, tieOutQuestions } from "./dense-tie-out.ts";
import { deliverFiles } from "./lake-of-history.ts";
import { mutantsOf } from "./mutants.ts";
import { type Asked, giversAnswered, ledgerAnswered, stepsSaid } from "./tie-out-answers.ts";
import { giversSaid, ledgerSaid } from "./truth/booked.ts";
import { saidOf, type TieOutQuestion, tieOutParts } from "./truth/tie-out.ts";

const models = fileURLToPath(new URL("../../src/monitor/tie-out/models", import.meta.url));
const isDeep = process.env["SLUITEND_PROPERTY_RUNS"] !== undefined;
const seeds = isDeep ? [1, 2, 3, 4, 5, 6, 7, 8] : [1, 2];
const asked = { steps: stepsSaid, ledger: ledgerAnswered, givers: giversAnswered } as const satisfies Record<
  string,
  Asked
>;
type Topic = keyof typeof asked;

interface World {
  readonly reader: LakeReader;
  readonly question: TieOutQuestion;
  readonly truth: Readonly<Record<Topic, readonly string[]>>;
}
const worlds: World[] = [];
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sluitend-tie-out-mutants-"));
  for (const seed of seeds) {
    const history = denseTieOut(seed);
    const lake = await openLake(join(folder, String(seed)));
    await deliverFiles(lake, [{ name: String(seed), rows: rowsOfTieOut(history) }]);
    for (const question of tieOutQuestions)
      worlds.push({
        question,
        reader: await lake.read({ asOf: dayText(question.asOf) }),
        truth: {
          steps: saidOf(tieOutParts(history, question)),
          ledger: ledgerSaid(history, question),
          givers: giversSaid(history, question),
        },
      });
  }
}, 120_000);

afterAll(async () => {
  for (const { reader } of worlds) reader.close();
  await rm(folder, { recursive: true, force: true });
});

describe("on any day of a dense municipality", () => {
  test.each([
    ["what is allocated, declared and approved, and what lies between, is what happened day by day", "steps"],
    ["what the ledger has of each stream is what was booked, and explained as far as approved lines go", "ledger"],
    ["who gave to an approved amount are the clients and providers of its lines", "givers"],
  ] as const)("%s", { timeout: 60_000 }, async (_, topic) => {
    for (const { reader, question, truth } of worlds)
      expect(await asked[topic](reader, question)).toEqual(truth[topic]);
  });

  test("every class between allocated and approved occurs", () => {
    const said = worlds.flatMap(({ truth }) => truth.steps).join("\n");
    for (const step of ["gedeclareerd", "goedgekeurd"] as const)
      for (const one of classesOf[step]) expect(said).toContain(`${step}/${one}:`);
  });
});

/** The models in which a boundary lies, with what tells of it. */
const parts = (
  [
    ["toewijzing_deel", "steps"],
    ["toewijzing_maand", "steps"],
    ["toewijzing_gedeclareerd", "steps"],
    ["verschil_gedeclareerd", "steps"],
    ["verschil_goedgekeurd", "steps"],
    ["dekking", "ledger"],
    ["gevers", "givers"],
  ] as const
).map(([name, topic]) => ({ name, topic, mutants: boundariesOf(textOf(name)) }));

/** Texts with one boundary moved; nothing is changed in what a model says of itself, and its lines keep their numbers. */
function boundariesOf(text: string): ReturnType<typeof mutantsOf> {
  return mutantsOf(text.replaceAll(/^--.*$/gm, ""));
}

/** Whether the truth tells a changed text of a model from the right one. */
async function isSeen({ name, topic }: (typeof parts)[number], sql: string): Promise<boolean> {
  for (const { reader, question, truth } of worlds) {
    const said = await asked[topic](reader, question, (model) => (model === name ? sql : textOf(model)));
    if (JSON.stringify(said) !== JSON.stringify(truth[topic])) return true;
  }
  return false;
}

/** What no answer can tell apart. */
const alike: Readonly<Record<string, readonly string[]>> = {
  // A line of nothing is no difference: whether it would be called a correction is never said.
  verschil_goedgekeurd: ["line 6: < as <="],
};

describe("a boundary that lies one day, unit or cent beside where it should", () => {
  test.each(parts)("is seen in $name", { timeout: 240_000 }, async (part) => {
    const alive: string[] = [];
    for (const { sql, about } of part.mutants) if (!(await isSeen(part, sql))) alive.push(about);
    expect(alive).toEqual(alike[part.name] ?? []);
  });

  test("can lie in each of these models, and in no other of the tie-out", () => {
    const found = readdirSync(models).filter(
      (file) => boundariesOf(readFileSync(join(models, file), "utf8")).length > 0,
    );
    expect(found.toSorted()).toEqual(parts.map(({ name }) => `${name}.sql`).toSorted());
  });
});
