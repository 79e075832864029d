import type { Notation } from "../figure/numeral.ts";

/** What all numbers of a file together say about how they were written. */
export interface NotationVerdict {
  readonly notation: Notation;
  /** Nothing tells which it is, and it makes a difference: an example of such a number. */
  readonly undecided?: string;
  /** Cells that can only be read in the other notation. */
  readonly others: number;
  readonly otherExample?: string;
}

/** What one text says: that it can only be Dutch, only English, either with another value, or nothing about it. */
export type NotationSign = Notation | "either-point" | "either-comma" | "bare" | "long" | undefined;

/**
 * What one number says about its notation. `12,5`, `1.234,5`, `1.234.567` and `0,125` can only be Dutch, their mirror
 * images only English. `1.234` and `1,234` can be either. `567` is `bare` and `12345` is `long`: they tell whether thousands
 * are marked at all.
 */
export function signOf(text: string): NotationSign {
  if (text.length > 60) return undefined;
  const digits = /^[^\d.,]*(?<digits>[\d.,]*\d)(?<zeros>,-|,--|,=)?[^\d.,]*$/u.exec(text)?.groups;
  const bare = digits?.["digits"];
  if (bare === undefined) return undefined;
  if (digits?.["zeros"] !== undefined) return "dutch";
  if (/^\d{1,3}$/.test(bare)) return "bare";
  if (/^\d+$/.test(bare)) return "long";
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(bare)) return "either-point";
  if (/^[1-9]\d{0,2},\d{3}$/.test(bare)) return "either-comma";
  if (/^(?:\d*,\d+|[1-9]\d{0,2}(?:\.\d{3})+,\d+|[1-9]\d{0,2}(?:\.\d{3}){2,})$/.test(bare)) return "dutch";
  if (/^(?:\d*\.\d+|[1-9]\d{0,2}(?:,\d{3})+\.\d+|[1-9]\d{0,2}(?:,\d{3}){2,})$/.test(bare)) return "english";
  return undefined;
}

/**
 * Decides the notation of a file from all its numbers. What can be read one way only decides, by majority. If there is
 * nothing of the kind: a mark with three digits behind it in every number that has one, beside shorter numbers without a
 * mark and no longer ones, separates thousands; a semicolon between the cells of a csv means that the comma was taken, for
 * decimals. Else it is Dutch, and `undecided` says that this was assumed.
 */
export function decideNotation(texts: Iterable<string>, delimiter?: string): NotationVerdict {
  const count = { dutch: 0, english: 0, "either-point": 0, "either-comma": 0, bare: 0, long: 0 };
  const examples = new Map<NotationSign, string>();
  for (const text of texts) {
    const sign = signOf(text);
    if (sign === undefined) continue;
    count[sign] += 1;
    if (!examples.has(sign)) examples.set(sign, text);
  }
  if (count.dutch + count.english === 0) return decideByMarks(count, examples, delimiter);
  const [notation, other] =
    count.dutch >= count.english ? (["dutch", "english"] as const) : (["english", "dutch"] as const);
  const example = examples.get(other);
  return { notation, others: count[other], ...(example === undefined ? {} : { otherExample: example }) };
}

function decideByMarks(
  count: Readonly<Record<NonNullable<NotationSign>, number>>,
  examples: ReadonlyMap<NotationSign, string>,
  delimiter: string | undefined,
): NotationVerdict {
  const [points, commas] = [count["either-point"], count["either-comma"]];
  const dutch: NotationVerdict = { notation: "dutch", others: 0 };
  if (points + commas === 0) return dutch;
  const isOneMark = points === 0 || commas === 0;
  if (isOneMark && count.bare > 0 && count.long === 0) return points > 0 ? dutch : { ...dutch, notation: "english" };
  if (isOneMark && delimiter === ";") return dutch;
  return { ...dutch, undecided: examples.get(commas > 0 ? "either-comma" : "either-point") ?? "" };
}
