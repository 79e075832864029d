import { readFileSync } from "node:fs";
import type { LakeReader } from "../../lake/reader.ts";
import { composeText } from "../compose-model.ts";
import { parseModelText, readModelText } from "../model-text.ts";
import { type MonitorSettings, usualRules } from "../monitor-settings.ts";
import { type ModelRow, runModel } from "../run-model.ts";

/** The name of the model, in the provenance of its figures. */
export const householdsModel = "huishoudens-naar-wetten";

/**
 * Households by the laws that their members use together, a row a month and combination. No indicator of the catalogue: it may be asked only
 * of a municipality that recorded why and on which basis (rules of the field, section 7). UserError `lake.households-off` of another.
 */
export function householdsByLaws(
  reader: LakeReader,
  months: Pick<MonitorSettings, "from" | "until" | "day">,
): Promise<readonly ModelRow[]> {
  const text = parseModelText(
    householdsModel,
    readFileSync(new URL(`${householdsModel}.sql`, import.meta.url), "utf8"),
  );
  const model = composeText(text, (name) => readModelText("base", name));
  return runModel(reader, model, { ...usualRules, ...months });
}
