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
 * text names its table and no more. What is named once is left to the engine, which then works out no more of it than the model needs.
 * Settings become numbered parameters.
 */
export function composeText(model: ModelText, base: BaseReader): ComposedModel {
  const texts = new Map<string, string>();
  const add = ({ uses }: ModelText): void => {
    for (const used of uses) {
      if (texts.has(used)) continue;
      const text = base(used);
      add(text);
      texts.set(used, text.sql);
    }
  };
  add(model);
  const settings: string[] = [];
  const all = [...texts.values(), model.sql].join("\n");
  const parts = [...texts].map(([name, sql]) => {
    const isOften = [...all.matchAll(new RegExp(`\\b(?:FROM|JOIN) ${name}\\b`, "g"))].length > 1;
    return `${name} AS ${isOften ? "MATERIALIZED " : ""}(\n${sql}\n)`;
  });
  const whole = parts.length === 0 ? model.sql : `WITH ${parts.join(",\n")}\n${model.sql}`;
  const sql = whole.replaceAll(/\$([a-z_]+)/g, (_, setting: string) => {
    if (!settings.includes(setting)) settings.push(setting);
    return `$${settings.indexOf(setting) + 1}`;
  });
  return { name: model.name, sql, settings, keys: model.keys };
}
