import { dutch } from "./dutch.ts";
import { english } from "./english.ts";

/** The languages that users read. Dutch is the source; every other one has the same texts. */
export type Locale = "nl" | "en";

type Texts = typeof dutch;

/** The key of a text. */
export type TextKey = keyof Texts;

/** What the text of a key needs: nothing, or one object of parameters. */
export type TextParams<K extends TextKey> = Texts[K] extends (params: infer P) => string ? [params: P] : [];

const texts: Readonly<Record<Locale, Readonly<Record<TextKey, string | ((params: never) => string)>>>> = {
  nl: dutch,
  en: english,
};

/** The text of a key in a language. A text with parameters cannot be asked without them. */
export function t<K extends TextKey>(locale: Locale, key: K, ...params: TextParams<K>): string {
  const text = texts[locale][key];
  return typeof text === "string" ? text : text(...(params as [never]));
}
