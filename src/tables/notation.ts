import type { Notation } from "../figure/numeral.ts";

/** What the numbers of a table or a file together say about how they were written. */
export interface NotationVerdict {
  readonly notation: Notation;
  /** `told` by the numbers; `open` where they do not differ; `assumed` where they do and nothing tells. */
  readonly basis: "told" | "open" | "assumed";
  /** A number of which the reading was assumed. */
  readonly example?: string;
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

/** A number of a file, with a name for the column that it stands in. */
export interface NumberText {
  readonly text: string;
  readonly column: string;
}

/** How many numbers say what; `round` are those with either reading that end in two zeros. */
type Counts = Record<NonNullable<NotationSign> | "round", number>;

/**
 * Decides the notation of a table or a file from all its numbers. What can be read one way only decides, by majority. If
 * there is nothing of the kind, a mark with three digits behind it separates thousands where the same column has more short
 * numbers without a mark than long ones (decimals would be printed in all of them), or where all are round (140.000). Else
 * it is Dutch, and that is assumed, unless a semicolon between the cells says that the comma was taken, for decimals.
 */
export function decideNotation(texts: Iterable<NumberText>, delimiter?: string): NotationVerdict {
  const all = noCounts();
  const columns = new Map<string, Counts>();
  const examples = new Map<NotationSign, string>();
  for (const { text, column } of texts) {
    const sign = signOf(text);
    if (sign === undefined) continue;
    const counts = columns.get(column) ?? noCounts();
    columns.set(column, counts);
    all[sign] += 1;
    counts[sign] += 1;
    if (sign.startsWith("either") && /\d[.,]\d00(?!\d)/.test(text)) counts.round += 1;
    if (!examples.has(sign)) examples.set(sign, text);
  }
  if (all.dutch + all.english === 0) return decideByMarks(all, [...columns.values()], examples, delimiter);
  const [notation, other] =
    all.dutch >= all.english ? (["dutch", "english"] as const) : (["english", "dutch"] as const);
  const example = examples.get(other);
  return { notation, basis: "told", others: all[other], ...(example === undefined ? {} : { otherExample: example }) };
}

function noCounts(): Counts {
  return { dutch: 0, english: 0, "either-point": 0, "either-comma": 0, bare: 0, long: 0, round: 0 };
}

function decideByMarks(
  all: Counts,
  columns: readonly Counts[],
  examples: ReadonlyMap<NotationSign, string>,
  delimiter: string | undefined,
): NotationVerdict {
  const [points, commas] = [all["either-point"], all["either-comma"]];
  if (points + commas === 0) return { notation: "dutch", basis: "open", others: 0 };
  const marked = columns.filter((counts) => counts["either-point"] + counts["either-comma"] > 0);
  const sum = (name: keyof Counts): number => marked.reduce((total, counts) => total + counts[name], 0);
  const areThousands = sum("bare") > sum("long") || (points + commas > 1 && sum("round") === points + commas);
  if (commas === 0 && (areThousands || delimiter === ";")) return { notation: "dutch", basis: "told", others: 0 };
  if (points === 0 && areThousands) return { notation: "english", basis: "told", others: 0 };
  const example = examples.get(commas > 0 ? "either-comma" : "either-point") ?? "";
  return { notation: "dutch", basis: "assumed", others: 0, example };
}
