import { type Locale, t } from "./catalogue.ts";
import { wordList } from "./word-list.ts";

/** Words that all hold, in the language of the reader: "a, b en c". */
export function andList(words: readonly string[], locale: Locale = "nl"): string {
  return wordList(words, t(locale, "section.and"));
}
