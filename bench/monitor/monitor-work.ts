import { keysAsked } from "../../src/cases/monitor/rows-beside.ts";
import { isTableName } from "../../src/lake/canonical.ts";
import { closeIdleReaders } from "../../src/lake/idle-readers.ts";
import { indicators } from "../../src/monitor/catalogue/indicators.ts";
import { type ComposedModel, composeModel } from "../../src/monitor/compose-model.ts";
import { countings } from "../../src/monitor/model-text.ts";
import { usualRules } from "../../src/monitor/monitor-settings.ts";
import { type ModelRow, runModel } from "../../src/monitor/run-model.ts";
import { type Timed, timed } from "./processor-time.ts";
import type { Town } from "./town.ts";

/** Every model that an indicator needs, by its key such as `clienten-per-maand gestart`. */
export const monitorKeys: readonly string[] = [...new Set(indicators.flatMap(keysAsked))];

/** The model of a key. */
export function modelOf(key: string): ComposedModel {
  const [model = "", word] = key.split(" ");
  return composeModel(
    model,
    countings.find((one) => one === word),
  );
}

/** How often a model names a table of the lake, those of its base models included: a file is read as often as that. */
export function scansOf(key: string): number {
  const named = modelOf(key).sql.matchAll(/\b(?:FROM|JOIN) ([a-z_]+)/g);
  return [...named].filter(([, name = ""]) => isTableName(name)).length;
}

/**
 * Works models out over some months, and says what each cost: in a reader of its own that still has to find everything, or `isWarm` in one that
 * answered the same kind of question before.
 */
export async function runModels(
  { lake, day }: Town,
  keys: readonly string[],
  months: readonly string[],
  isWarm = false,
): Promise<Timed<ReadonlyMap<string, Timed<readonly ModelRow[]>>>> {
  const settings = { ...usualRules, from: months[0] ?? "", until: months.at(-1) ?? "", day };
  if (!isWarm) closeIdleReaders(lake.folder);
  return timed(async () => {
    const answers = new Map<string, Timed<readonly ModelRow[]>>();
    const reader = await lake.read({ asOf: day });
    const way = keys.length > 1 ? "together" : "alone";
    try {
      for (const key of keys) answers.set(key, await timed(() => runModel(reader, modelOf(key), settings, way)));
    } finally {
      reader.close();
    }
    return answers;
  });
}
