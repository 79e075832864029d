import type { Decimal } from "./decimal.ts";
import { type Problem, problem } from "./problem.ts";

/**
 * How decimals and thousands are marked: `dutch` is 1.234,5 and `english` is 1,234.5. A source says which; it is never
 * guessed from the number.
 */
export type Notation = "dutch" | "english";

/** A number as printed, without words: its exact value and how many decimals were printed. */
export interface Numeral {
  readonly value: Decimal;
  readonly decimals: number;
}

const spaces = /[\s\u00a0\u2007\u2009\u202f]+/gu;
const thinGroups = /(?<=\d)[\u00a0\u2007\u2009\u202f](?=\d{3}(?!\d))/gu;
const longestText = 80;
const longestDigits = 30;

const marks = {
  dutch: {
    grouped: /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/,
    plain: /^(?:0|[1-9]\d*)?(?:,\d+)?$/,
    thousands: ".",
    decimal: ",",
  },
  english: {
    grouped: /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/,
    plain: /^(?:0|[1-9]\d*)?(?:\.\d+)?$/,
    thousands: ",",
    decimal: ".",
  },
} as const;

/**
 * Reads a printed number: `1.922`, `5,9`, `+8,7`, `− 3,07`, `3,07-`, `(0,3)`, `84.000,-`. Every sign that stands for a
 * minus counts (hyphen, U+2212, en dash). A mark with exactly three digits behind it may separate thousands, any other
 * use of it is unreadable: `1.23` in Dutch notation is a mistake and not 1,23. Problems: `number.unreadable`, and
 * `number.ambiguous` for `1 250` (one number or two) and `0.250` (a fraction, or a mark too many).
 */
export function readNumeral(text: string, notation: Notation = "dutch"): Numeral | Problem {
  const unreadable = problem("number.unreadable", { value: shorten(text) });
  if (text.length > longestText) return unreadable;
  const signed = readSign(text.replace(thinGroups, "").trim());
  if (signed === undefined) return unreadable;
  const { negative, rest } = signed;
  if (/^[1-9]\d{0,2}(?: \d{3})+$/.test(rest)) {
    const readings = [rest.replaceAll(" ", marks[notation].thousands), rest.replaceAll(" ", " / ")];
    return problem("number.ambiguous", { value: text, readings });
  }
  const { grouped, plain, thousands, decimal } = marks[notation];
  if (rest.startsWith(`0${thousands}`) && /^0.\d{3}$/.test(rest)) {
    return problem("number.ambiguous", { value: text, readings: [rest.replace(thousands, decimal), rest.slice(2)] });
  }
  const digits = withoutZeroCents(rest, decimal);
  if (digits === "" || !(grouped.test(digits) || plain.test(digits))) return unreadable;
  const [whole = "", fraction = ""] = digits.replaceAll(thousands, "").split(decimal);
  if (whole.length + fraction.length > longestDigits) return unreadable;
  const size = BigInt(`${whole}${fraction}`);
  return { value: { digits: negative ? -size : size, decimals: fraction.length }, decimals: fraction.length };
}

/** Shortens what a user wrote so that a message stays readable, whatever the input. */
export function shorten(text: string, length = 60): string {
  if (text.length <= length) return text;
  // A pair of surrogates is one character: half of it is unreadable.
  return `${text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** One sign at most: in front, behind, or brackets as bookkeepers write a negative number. */
function readSign(text: string): { readonly negative: boolean; readonly rest: string } | undefined {
  const inBrackets = /^\((.*)\)$/su.exec(text);
  if (inBrackets !== null) return { negative: true, rest: (inBrackets[1] ?? "").trim() };
  const zeroCents = /,(?:--?|[\u2013\u2014=])$/u.test(text);
  const [, before = "", middle = "", after = ""] = /^([-+\u2212\u2013]?)\s*(.*?)([-\u2212\u2013]?)$/su.exec(text) ?? [];
  if (zeroCents) return { negative: before !== "" && before !== "+", rest: text.slice(before.length).trim() };
  if (before !== "" && after !== "") return undefined;
  return { negative: (before !== "" && before !== "+") || after !== "", rest: middle.replace(spaces, " ").trim() };
}

/** `84.000,-` and `84.000,--` are whole euros. */
function withoutZeroCents(text: string, decimal: string): string {
  return decimal === "," ? text.replace(/(?<=\d),(?:--?|[\u2013\u2014=])$/u, "") : text;
}
