import type { Model } from "../lake/reader.ts";
import { type Counting, type ModelText, readModelText } from "./model-text.ts";

/** A question to the lake, with the names of the settings in the order in which their values are asked. */
export interface ComposedModel extends Model {
  readonly settings: readonly string[];
  readonly keys: readonly string[];
}

/** Reads the text of a base model; a test hands in a changed one. */
export type BaseReader = (name: string) => ModelText;

/** Puts a model and the base models that it stands on together. */
export function composeModel(name: string, counting: Counting = "toegewezen"): ComposedModel {
  return composeText(readModelText("models", name, counting), (base) => readModelText("base", base, counting));
}

/** The same for a base model by itself. */
export function composeBase(name: string): ComposedModel {
  const read: BaseReader = (base) => readModelText("base", base);
  return composeText(read(name), read);
}

/**
 * One SELECT: each base model once, as a `WITH` that is worked out once however often it is used, so that a file is read as often as a
 * text names its table and no more. Settings become numbered parameters.
 */
export function composeText(model: ModelText, base: BaseReader): ComposedModel {
  const parts = new Map<string, string>();
  const add = ({ uses }: ModelText): void => {
    for (const used of uses) {
      if (parts.has(used)) continue;
      const text = base(used);
      add(text);
      parts.set(used, `${used} AS MATERIALIZED (\n${text.sql}\n)`);
    }
  };
  add(model);
  const settings: string[] = [];
  const whole = parts.size === 0 ? model.sql : `WITH ${[...parts.values()].join(",\n")}\n${model.sql}`;
  const sql = whole.replaceAll(/\$([a-z_]+)/g, (_, setting: string) => {
    if (!settings.includes(setting)) settings.push(setting);
    return `$${settings.indexOf(setting) + 1}`;
  });
  return { name: model.name, sql, settings, keys: model.keys };
}
