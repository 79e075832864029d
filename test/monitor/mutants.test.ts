import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openLake } from "../../src/lake/lake.ts";
import type { LakeReader } from "../../src/lake/reader.ts";
import { composeText } from "../../src/monitor/compose-model.ts";
import { countings, type ModelText, parseModelText, readModelText } from "../../src/monitor/model-text.ts";
import { dayText } from "../../src/synth/day-number.ts";
import { denseHistory, denseQuestion } from "./dense-history.ts";
import { deliverFiles, rowsOfHistory } from "./lake-of-history.ts";
import { answersOf, comparable, modelNamed, settingsOf } from "./model-answers.ts";
import { mutantsOf } from "./mutants.ts";
import { truths } from "./truth/truths.ts";

const isDeep = process.env["SLUITEND_PROPERTY_RUNS"] !== undefined;
const folderOf = (folder: string) => fileURLToPath(new URL(`../../src/monitor/${folder}`, import.meta.url));
const namesIn = (folder: string) => readdirSync(folderOf(folder)).map((name) => name.replace(/\.sql$/, ""));

interface World {
  readonly reader: LakeReader;
  readonly truth: ReadonlyMap<string, readonly string[]>;
}
const seeds = isDeep ? [11, 12, 13, 14, 15, 16, 17, 18] : [11, 12, 13];
const worlds: World[] = [];
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sluitend-mutants-"));
  for (const seed of seeds) {
    const history = denseHistory(seed, 150);
    const lake = await openLake(join(folder, String(seed)));
    await deliverFiles(lake, [{ name: String(seed), rows: rowsOfHistory(history) }]);
    worlds.push({
      reader: await lake.read({ asOf: dayText(denseQuestion.asOf) }),
      truth: new Map(Object.entries(truths).map(([name, truth]) => [name, comparable(truth(history, denseQuestion))])),
    });
  }
});

afterAll(async () => {
  for (const { reader } of worlds) reader.close();
  await rm(folder, { recursive: true, force: true });
});

/** The names of the truths whose models stand on a text, directly or through another. */
function testedBy(part: string, kind: "models" | "base"): readonly string[] {
  return Object.keys(truths).filter((name) => {
    const [model = "", word] = name.split(" ");
    const counting = countings.find((one) => one === word);
    const uses = ({ uses: own }: ModelText): boolean =>
      own.some((base) => base === part || uses(readModelText("base", base, counting)));
    return kind === "models" ? model === part : uses(readModelText("models", model, counting));
  });
}

/** Whether a truth tells a changed text from the right one. */
async function isKilled(part: string, sql: string, kind: "models" | "base"): Promise<boolean> {
  for (const { reader, truth } of worlds)
    for (const name of testedBy(part, kind)) {
      const [model = "", word] = name.split(" ");
      const counting = countings.find((one) => one === word);
      const changed = (text: ModelText): ModelText =>
        text.name === part ? { ...text, sql: sql.replaceAll("{telling}", counting ?? "toegewezen") } : text;
      const composed = composeText(changed(readModelText("models", model, counting)), (base) =>
        changed(readModelText("base", base, counting)),
      );
      const said = comparable(await answersOf(reader, composed, settingsOf(denseQuestion)));
      if (JSON.stringify(said) !== JSON.stringify(truth.get(name))) return true;
    }
  return false;
}

/** The SQL of a text with the place of its counting still open. */
function textOf(folder: string, name: string): string {
  return parseModelText(name, readFileSync(join(folderOf(folder), `${name}.sql`), "utf8")).sql;
}

// Texts that lead to lines stand behind no number: that they give as many as a number says is asked in trace.test.ts.
const isTrace = (name: string): boolean => name.startsWith("spoor_");
const parts = (["base", "models"] as const).flatMap((kind) =>
  namesIn(kind)
    .filter((name) => !isTrace(name))
    .map((name) => ({ kind, name, mutants: mutantsOf(textOf(kind, name)) })),
);

test("the texts as they are say what happened", { timeout: 120_000 }, async () => {
  for (const { reader, truth } of worlds)
    for (const [name, expected] of truth) {
      const said = await answersOf(reader, modelNamed(name), settingsOf(denseQuestion));
      expect(comparable(said), name).toEqual(expected);
    }
});

describe("a boundary that lies one day beside where it should", () => {
  test.each(parts.filter(({ mutants }) => mutants.length > 0))(
    "is seen in $name",
    {
      timeout: 300_000,
    },
    async ({ kind, name, mutants }) => {
      // Every mutant in the deep run; one of each text otherwise, another one for another text.
      const tried = isDeep ? mutants : mutants.filter((_, at) => at === name.length % mutants.length);
      const alive: string[] = [];
      for (const { sql, about } of tried) if (!(await isKilled(name, sql, kind))) alive.push(about);
      expect(alive).toEqual([]);
    },
  );

  test("can lie in most texts: there are so many of them", () => {
    const count = parts.reduce((sum, { mutants }) => sum + mutants.length, 0);
    expect(count).toBeGreaterThan(100);
    expect(parts.filter(({ mutants }) => mutants.length > 0).length).toBeGreaterThan(15);
  });
});
