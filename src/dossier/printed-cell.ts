import type { Interval } from "../figure/interval.ts";
import type { Kind } from "../figure/kind.ts";
import { type MissingReason, missing, type Value } from "../figure/missing.ts";
import { type Printed, printedInterval, printedValue, type Qualifier } from "../figure/printed.ts";
import { isProblem, type Problem } from "../figure/problem.ts";
import type { Unit } from "../figure/unit.ts";
import { type ReadNumber, readNumber } from "../text/dutch-number.ts";

/** A cell as printed, with what its table says about reading it. */
export interface PrintedCell {
  readonly text: string;
  /** How to read a print that is no number, in Dutch notation. */
  readonly reads?: string;
  readonly unit: Unit;
  readonly scale: number;
  /** The reason for a cell without a number. */
  readonly missing?: MissingReason;
  /** Words around the number; those that bound it ("ruim") count, others ("alle") say nothing about its size. */
  readonly qualifier?: string;
}

/** The part of a figure that follows from the print alone. */
export interface ReadCell {
  readonly value: Value;
  readonly printed: Printed;
  readonly interval?: Interval;
  readonly rounding?: Interval;
  /** The kind that the print itself tells ("max.", "200 tot 260"); it yields to a kind given for this very cell. */
  readonly kind?: Kind;
}

const range = /^(?<low>.*\d[^\d]*?)\s+(?:tot|tot en met|t\/m|à)\s+(?<high>.*\d.*)$/u;

const kindOfReason: Partial<Record<MissingReason, Kind>> = {
  pm: "pm",
  "not-applicable": "not-applicable",
  "not-quantified": "not-quantified",
  "see-other": "see-other",
};

function kindOfQualifier(qualifier: Qualifier | undefined): { readonly kind?: Kind } {
  if (qualifier === "at-most") return { kind: "maximum" };
  return qualifier === "at-least" ? { kind: "minimum" } : {};
}

function printedOf(cell: PrintedCell, read: ReadNumber): Printed {
  const qualifier = read.qualifier === undefined ? {} : { qualifier: read.qualifier };
  return { text: cell.text, scale: read.scale ?? cell.scale, decimals: read.decimals, ...qualifier };
}

function withoutNumber(cell: PrintedCell, reason: MissingReason): ReadCell {
  const kind = kindOfReason[reason];
  return {
    value: missing(reason),
    printed: { text: cell.text, scale: cell.scale, decimals: 0 },
    ...(kind === undefined ? {} : { kind }),
  };
}

function fromNumber(cell: PrintedCell, read: ReadNumber): ReadCell {
  const printed = printedOf(cell, read);
  const literal: Printed = { ...printed, text: read.text };
  const value = printedValue(literal, cell.unit) ?? missing("unknown");
  const rounding = cell.reads === undefined ? undefined : printedInterval(literal, cell.unit);
  return { value, printed, ...(rounding === undefined ? {} : { rounding }), ...kindOfQualifier(read.qualifier) };
}

function fromRange(cell: PrintedCell, low: string, high: string): ReadCell | undefined {
  const [from, to] = [low, high].map((text) => readNumber(text));
  if (from === undefined || to === undefined || isProblem(from) || isProblem(to)) return undefined;
  if (from.type !== "number" || to.type !== "number") return undefined;
  const scale = from.scale ?? to.scale ?? cell.scale;
  const amountOf = (read: ReadNumber) => printedValue({ text: read.text, scale, decimals: read.decimals }, cell.unit);
  const [least, most] = [amountOf(from), amountOf(to)];
  if (least === undefined || most === undefined || least > most) return undefined;
  return {
    value: missing("unknown"),
    printed: { text: cell.text, scale, decimals: to.decimals },
    interval: { low: least, high: most },
    kind: "range",
  };
}

/**
 * Reads a printed cell into a value in the base of its unit, or the reason why there is none. Words that mean "no number"
 * and a dash give their reason, or the one that the table states; "200 tot 260" gives an interval and no value, for which
 * of the two it is, the source does not say. Problems: those of {@link readNumber}. Undefined for an empty cell.
 */
export function readCell(cell: PrintedCell): ReadCell | Problem | undefined {
  const words = cell.reads ?? cell.text;
  const options = cell.missing === undefined ? {} : { dash: cell.missing };
  const bare = readNumber(words, options);
  const qualified = cell.qualifier === undefined ? bare : readNumber(`${cell.qualifier} ${words}`, options);
  const read = isProblem(qualified) ? bare : qualified;
  if (isProblem(read)) {
    const groups = range.exec(words)?.groups;
    const found = groups ? fromRange(cell, groups["low"] ?? "", groups["high"] ?? "") : undefined;
    if (found) return found;
    return cell.missing === undefined ? read : withoutNumber(cell, cell.missing);
  }
  if (read.type === "empty") return undefined;
  if (read.type === "missing") return withoutNumber(cell, read.reason);
  return fromNumber(cell, read);
}
