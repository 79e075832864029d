import type { Unit } from "../../figure/unit.ts";
import type { ProblemText } from "../problem-text.ts";
import { wordList } from "../word-list.ts";
import { units } from "./units.ts";

/** Puts together what is wrong and what to do. */
export function text(title: string, detail: string): ProblemText {
  return { title, detail };
}

/** Marks what a user wrote as such. */
export function quoted(value: string): string {
  return `“${value}”`;
}

/** "a, b or c". */
export function orList(values: readonly string[]): string {
  return wordList(values, "or");
}

/** Suggests the nearest known name, or says something else when there is none. */
export function meantOr(nearest: string | undefined, otherwise: string): string {
  return nearest === undefined ? otherwise : `Did you mean ${quoted(nearest)}?`;
}

/** The words of the program are English already: `too-many-cells` reads "too many cells". */
export function spelled(word: string): string {
  return word.replaceAll("-", " ");
}

/** What a field expects. */
export function expectation(expected: string): string {
  return expected.replace(/^reference:(.*)$/u, "a reference ($1)");
}

/** A size as people write it: "1.5 MB". */
export function size(bytes: number): string {
  const [amount, unit] = bytes >= 1e6 ? [bytes / 1e6, "MB"] : bytes >= 1e3 ? [bytes / 1e3, "kB"] : [bytes, "bytes"];
  return `${Math.round(amount * 10) / 10} ${unit}`;
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
