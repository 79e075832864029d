import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openLake } from "../../src/lake/lake.ts";
import type { LakeReader } from "../../src/lake/reader.ts";
import { type ModelName, modelNamed, textOf } from "../../src/monitor/tie-out/models.ts";
import { classesOf } from "../../src/monitor/tie-out/stage.ts";
import { dayText } from "../../src/synth/day-number.ts";
import { denseTieOut, rowsOfTieOut, tieOutQuestions } from "./dense-tie-out.ts";
import { deliverFiles } from "./lake-of-history.ts";
import { mutantsOf } from "./mutants.ts";
import { saidOf, type TieOutQuestion, tieOutParts } from "./truth/tie-out.ts";

const isDeep = process.env["SLUITEND_PROPERTY_RUNS"] !== undefined;
const seeds = isDeep ? [1, 2, 3, 4, 5, 6, 7, 8] : [1, 2];

interface World {
  readonly reader: LakeReader;
  readonly question: TieOutQuestion;
  readonly truth: readonly string[];
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
        truth: saidOf(tieOutParts(history, question)),
      });
  }
}, 120_000);

afterAll(async () => {
  for (const { reader } of worlds) reader.close();
  await rm(folder, { recursive: true, force: true });
});

/** What the tie-out says up to what was approved, with the texts of its models as they are or changed. */
async function saidBy({ reader, question }: World, text: (name: ModelName) => string = textOf) {
  const said: string[] = [];
  const model = modelNamed("aansluiting", text);
  for await (const { columns, rows } of reader.query(model, [dayText(question.asOf), question.awaited, "antwoord"]))
    for (const row of rows) {
      const cell = (column: string): string => String(row[columns.indexOf(column)]);
      const at = `${cell("product")} ${cell("maand")}`;
      const [name, cents, count] = [cell("naam"), cell("bedrag"), cell("aantal")];
      if (!["toegewezen", "gedeclareerd", "goedgekeurd"].includes(name)) continue;
      if (cell("soort") === "verschil") said.push(`${at} ${name}/${cell("klasse")}: ${cents} (${count})`);
      if (cell("soort") === "stadium" && cents !== "0") said.push(`${at} ${name}: ${cents}`);
      if (cell("soort") === "stadium" && count !== "0") said.push(`${at} zonder prijs: ${count}`);
    }
  return said.toSorted();
}

test("what is allocated, declared and approved, and what lies between, is what happened day by day", async () => {
  for (const world of worlds) expect(await saidBy(world)).toEqual(world.truth);
}, 60_000);

test("every class between allocated and approved occurs in what happened", () => {
  const said = worlds.flatMap(({ truth }) => truth).join("\n");
  for (const step of ["gedeclareerd", "goedgekeurd"] as const)
    for (const one of classesOf[step]) expect(said).toContain(`${step}/${one}:`);
});

/** Whether the truth tells a changed text of a model from the right one. */
async function isSeen(model: ModelName, sql: string): Promise<boolean> {
  for (const world of worlds) {
    const said = await saidBy(world, (name) => (name === model ? sql : textOf(name)));
    if (JSON.stringify(said) !== JSON.stringify(world.truth)) return true;
  }
  return false;
}

/** The boundaries of the models from what is allocated to what is approved; nothing is changed in what they say of themselves. */
const parts = (
  [
    "toewijzing_deel",
    "toewijzing_maand",
    "toewijzing_gedeclareerd",
    "regel_waarde",
    "verschil_gedeclareerd",
    "verschil_goedgekeurd",
  ] as const
).map((name) => ({ name, mutants: mutantsOf(textOf(name).replaceAll(/^--.*$/gm, "")) }));

/** What no answer can tell apart. */
const alike: Readonly<Record<string, readonly string[]>> = {
  // A line of nothing is no difference: whether it would be called a correction is never said.
  verschil_goedgekeurd: ["line 6: < as <="],
};

describe("a boundary that lies one day, unit or cent beside where it should", () => {
  test.each(parts.filter(({ mutants }) => mutants.length > 0))(
    "is seen in $name",
    { timeout: 240_000 },
    async ({ name, mutants }) => {
      const alive: string[] = [];
      for (const { sql, about } of mutants) if (!(await isSeen(name, sql))) alive.push(about);
      expect(alive).toEqual(alike[name] ?? []);
    },
  );

  test("can lie in most of the models", () => {
    expect(parts.reduce((sum, { mutants }) => sum + mutants.length, 0)).toBeGreaterThan(35);
  });
});
