import { numbers as enNumbers } from "./en/numbers.ts";
import { reasons as enReasons } from "./en/reasons.ts";
import { scenario as enScenario } from "./en/scenario.ts";
import { numbers as nlNumbers } from "./nl/numbers.ts";
import { reasons as nlReasons } from "./nl/reasons.ts";
import { scenario as nlScenario } from "./nl/scenario.ts";
import type { Translated } from "./translated.ts";

const nl = { ...nlNumbers, ...nlReasons, ...nlScenario };
const en: Translated<typeof nl> = { ...enNumbers, ...enReasons, ...enScenario };

/** The languages that users read. Dutch is the source; every other one has the same texts. */
export type Locale = "nl" | "en";

type Texts = typeof nl;

/** The key of a text. */
export type TextKey = keyof Texts;

type Params<K extends TextKey> = Texts[K] extends (params: infer P) => string ? [params: P] : [];

const texts: Readonly<Record<Locale, Readonly<Record<TextKey, string | ((params: never) => string)>>>> = { nl, en };

/** The text of a key in a language. A text with parameters cannot be asked without them. */
export function t<K extends TextKey>(locale: Locale, key: K, ...params: Params<K>): string {
  const text = texts[locale][key];
  return typeof text === "string" ? text : text(...(params as [never]));
}
