import type { Model } from "../lake/reader.ts";
import { type Counting, type ModelText, readModelText } from "./model-text.ts";

/** A question to the lake, with the names of the settings in the order in which their values are asked. */
interface ComposedText extends Pick<Model, "name" | "sql"> {
  readonly settings: readonly string[];
}

/** A model as one question, and as a question over the base models that it shares with others, where there are any. */
export interface ComposedModel extends ComposedText {
  readonly keys: readonly string[];
  readonly byParts: (ComposedText & { readonly parts: readonly ComposedText[] }) | undefined;
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
 * Beside it the same over the base models that are shared, each a question of its own. Settings become numbered parameters.
 */
export function composeText(model: ModelText, base: BaseReader): ComposedModel {
  const texts = new Map<string, ModelText>();
  const add = ({ uses }: ModelText): void => {
    for (const used of uses) {
      if (texts.has(used)) continue;
      const text = base(used);
      add(text);
      texts.set(used, text);
    }
  };
  add(model);
  const whole = { name: model.name, keys: model.keys, ...numbered(joined(model, texts, () => false)) };
  const isShared = (name: string): boolean => texts.get(name)?.isShared === true;
  const parts = [...texts.values()].filter(({ name }) => isShared(name));
  if (parts.length === 0) return { ...whole, byParts: undefined };
  const over = (text: ModelText) => ({ name: text.name, ...numbered(joined(text, texts, isShared)) });
  return { ...whole, byParts: { parts: parts.map(over), ...over(model) } };
}

/** A text with those that it stands on before it, down to those where is stopped. */
function joined(model: ModelText, texts: ReadonlyMap<string, ModelText>, stops: (name: string) => boolean): string {
  const names = new Set<string>();
  const add = ({ uses }: ModelText): void => {
    for (const used of uses) {
      const text = texts.get(used);
      if (text === undefined || stops(used) || names.has(used)) continue;
      add(text);
      names.add(used);
    }
  };
  add(model);
  const own = [...names].map((name) => [name, texts.get(name)?.sql ?? ""] as const);
  const all = [...own.map(([, sql]) => sql), model.sql].join("\n");
  const parts = own.map(([name, sql]) => {
    const isOften = [...all.matchAll(new RegExp(`\\b(?:FROM|JOIN) ${name}\\b`, "g"))].length > 1;
    return `${name} AS ${isOften ? "MATERIALIZED " : ""}(\n${sql}\n)`;
  });
  return parts.length === 0 ? model.sql : `WITH ${parts.join(",\n")}\n${model.sql}`;
}

function numbered(text: string): { readonly sql: string; readonly settings: readonly string[] } {
  const settings: string[] = [];
  const sql = text.replaceAll(/\$([a-z_]+)/g, (_, setting: string) => {
    if (!settings.includes(setting)) settings.push(setting);
    return `$${settings.indexOf(setting) + 1}`;
  });
  return { sql, settings };
}
