import type { Unit } from "../../figure/unit.ts";
import type { ProblemText } from "../problem-text.ts";
import { wordList } from "../word-list.ts";
import { expectedWords, referenceTargets } from "./problem-words.ts";
import { units } from "./units.ts";

/** Puts together what is wrong and what to do. */
export function text(title: string, detail: string): ProblemText {
  return { title, detail };
}

/** Marks what a user wrote as such. */
export function quoted(value: string): string {
  return `“${value}”`;
}

/** "a, b of c". */
export function orList(values: readonly string[]): string {
  return wordList(values, "of");
}

/** Suggests the nearest known name, or says something else when there is none. */
export function meantOr(nearest: string | undefined, otherwise: string): string {
  return nearest === undefined ? otherwise : `Bedoelt u ${quoted(nearest)}?`;
}

/** A word of the program in Dutch; one that has no Dutch yet is shown as it is, for it still helps whoever maintains it. */
export function known(words: ReadonlyMap<string, string>, word: string): string {
  return words.get(word) ?? word;
}

/** What a field expects, in words where we have them. */
export function expectation(expected: string): string {
  const reference = /^reference:(?<target>.*)$/u.exec(expected)?.groups?.["target"];
  if (reference !== undefined) return `een verwijzing naar ${known(referenceTargets, reference)}`;
  return known(expectedWords, expected);
}

/** A size as people write it: "1,5 MB". */
export function size(bytes: number): string {
  const [amount, unit] = bytes >= 1e6 ? [bytes / 1e6, "MB"] : bytes >= 1e3 ? [bytes / 1e3, "kB"] : [bytes, "bytes"];
  return `${String(Math.round(amount * 10) / 10).replace(".", ",")} ${unit}`;
}

/** What numbers count, as a word in a sentence. */
export function unitName(unit: Unit): string {
  const name =
    unit.quantity === "count"
      ? unit.of
      : unit.quantity === "duration"
        ? units[`duration.${unit.in}`]
        : units[`unit.${unit.quantity}`];
  return "per" in unit ? `${name} ${units[`per.${unit.per}`]}` : name;
}
