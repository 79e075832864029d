import type { Decimal } from "../figure/decimal.ts";
import { type MissingReason, missingReasons } from "../figure/missing.ts";
import { type Notation, readNumeral, shorten } from "../figure/numeral.ts";
import type { Printed, Qualifier } from "../figure/printed.ts";
import { isProblem, type Problem, problem } from "../figure/problem.ts";
import { missingWords, qualifierWords, scaleWords, type UnitHint, unitWords } from "./nl/number-words.ts";
import { reasons } from "./nl/reasons.ts";

/** A number as somebody wrote it. */
export interface ReadNumber {
  readonly type: "number";
  /** The number itself, exact, sign included, before `scale`. */
  readonly value: Decimal;
  /** How many decimals were printed. */
  readonly decimals: number;
  /** What a word makes one unit worth ("0,84 mln": 1000000); absent where no word says so. */
  readonly scale?: number;
  readonly unit?: UnitHint;
  readonly qualifier?: Qualifier;
  /** The literal number without the words around it. */
  readonly text: string;
  readonly notation: Notation;
}

/** A word that says why there is no number. */
export interface ReadMissing {
  readonly type: "missing";
  readonly reason: MissingReason;
}

/** Nothing was printed at all. */
export interface ReadNothing {
  readonly type: "empty";
}

export interface ReadingOptions {
  /** How the source marks decimals; Dutch unless it says otherwise. */
  readonly notation?: Notation;
  /** What a lone dash means in this source; unknown unless its legend says more. It is never read as zero. */
  readonly dash?: MissingReason;
}

const longest = 200;

/**
 * Reads what stands in a cell or a sentence: `1.922`, `€ 0,84 mln`, `− 3,07`, `(0,3)`, `3 ton`, `10 procent`,
 * `ruim 1,8 miljoen`, `PM`, `n.v.t.`, `-`, an empty text. Problems: `number.unreadable` and `number.ambiguous`, as of
 * {@link readNumeral}; a word that is not known makes the whole unreadable, for a guess would be a wrong figure.
 */
export function readNumber(
  text: string,
  { notation = "dutch", dash = "unknown" }: ReadingOptions = {},
): ReadNumber | ReadMissing | ReadNothing | Problem {
  const unreadable = problem("number.unreadable", { value: shorten(text) });
  if (text.length > longest) return unreadable;
  const bare = text.trim().replace(/\s{2,}/gu, " ");
  if (bare === "") return { type: "empty" };
  if (/^[-−–—]{1,2}$/u.test(bare)) return { type: "missing", reason: dash };
  const reason = readMissingWords(bare);
  if (reason !== undefined) return { type: "missing", reason };
  const parts = splitAtDigits(bare);
  const words = parts && readWords(parts.before, parts.after);
  if (parts === undefined || words === undefined) return unreadable;
  const numeral = readNumeral(parts.literal, notation);
  if (isProblem(numeral)) return numeral.code === "number.ambiguous" ? numeral : unreadable;
  return { type: "number", ...numeral, ...words, text: parts.literal, notation };
}

/**
 * The printed precision of a number that was read in a table or beside a unit. A scale word in the text itself wins over
 * the scale of the table.
 */
export function printedOf(read: ReadNumber, tableScale = 1): Printed {
  return {
    text: read.text,
    scale: read.scale ?? tableScale,
    decimals: read.decimals,
    ...(read.qualifier === undefined ? {} : { qualifier: read.qualifier }),
    ...(read.notation === "dutch" ? {} : { notation: read.notation }),
  };
}

/** Reads the words around a number that bound it: `ruim`, `zo'n`, `ca.`, `max.`. Undefined for words that bound nothing. */
export function readQualifier(words: string): Qualifier | undefined {
  return lookUp(qualifierWords, words.replaceAll("’", "'"));
}

function readMissingWords(text: string): MissingReason | undefined {
  const word = text.toLowerCase().replace(/\s/gu, " ");
  if (/^zie \S/u.test(word)) return "see-other";
  return missingWords.get(word) ?? missingReasons.find((reason) => reasons[`reason.${reason}`].toLowerCase() === word);
}

interface Parts {
  readonly before: string;
  /** Sign or brackets and digits, as printed. */
  readonly literal: string;
  readonly after: string;
}

/** Takes the number with its sign out of the words; undefined when there is none, or two signs, or half a pair of brackets. */
function splitAtDigits(text: string): Parts | undefined {
  const first = text.search(/[.,]?\d/u);
  const last = text.search(/\d\D*$/u);
  if (first < 0) return undefined;
  const head = readHead(text.slice(0, first).replace(/^\+\/-/u, "±"));
  const tail = /^(?<close>,(?:--?|[–—=])|[-−–](?=\s|$)|\s*\))?(?<after>.*)$/su.exec(text.slice(last + 1))?.groups ?? {};
  const close = (tail["close"] ?? "").trim();
  if (head.sign === undefined || (head.sign === "(") !== (close === ")")) return undefined;
  return {
    before: head.before,
    literal: `${head.sign}${text.slice(first, last + 1)}${close}`,
    after: tail["after"] ?? "",
  };
}

/** Takes the sign off the words in front of the digits: `-€ 3`, `€ -3` and `€ (3)` are the same. */
function readHead(head: string): { readonly before: string; readonly sign: string | undefined } {
  const groups = /^(?<before>.*?)(?<outer>[-+−–(]?)\s*(?<money>€?)\s*(?<inner>[-+−–(]?)\s*$/su.exec(head)?.groups ?? {};
  const { before = "", outer = "", money = "", inner = "" } = groups;
  return { before: `${before} ${money}`, sign: outer === "" || inner === "" ? outer + inner : undefined };
}

type Words = Pick<ReadNumber, "scale" | "unit" | "qualifier">;

/** What the words say about the number; undefined when one of them is not known or says the same thing twice. */
function readWords(before: string, after: string): Words | undefined {
  const front = splitWords(before);
  const behind = splitWords(after);
  const scales = behind.filter((word) => lookUp(scaleWords, word) !== undefined);
  const units = [...front, ...behind].filter((word) => lookUp(unitWords, word) !== undefined);
  const qualifying = front.filter((word) => !units.includes(word)).join(" ");
  const known = scales.length + units.length + (qualifying === "" ? 0 : qualifying.split(" ").length);
  if (known !== front.length + behind.length || scales.length > 1 || units.length > 1) return undefined;
  const qualifier = readQualifier(qualifying);
  if (qualifying !== "" && qualifier === undefined) return undefined;
  const [scaleWord = ""] = scales;
  const scale = lookUp(scaleWords, scaleWord);
  const unit = lookUp(unitWords, units[0] ?? "") ?? (scaleWord.toLowerCase() === "ton" ? "money" : undefined);
  return {
    ...(scale === undefined ? {} : { scale }),
    ...(unit === undefined ? {} : { unit }),
    ...(qualifier === undefined ? {} : { qualifier }),
  };
}

function splitWords(text: string): readonly string[] {
  return text
    .replace("€", " € ")
    .split(/\s+/u)
    .filter((word) => word !== "");
}

/** Looks a word up as written and, for abbreviations, without its closing point. */
function lookUp<T>(words: ReadonlyMap<string, T>, word: string): T | undefined {
  const lower = word.toLowerCase();
  return words.get(lower) ?? words.get(lower.replace(/\.$/u, ""));
}
