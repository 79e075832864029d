import { type Decimal, parseDecimal, roundDecimal, toNumber } from "../figure/decimal.ts";
import { readNumeral } from "../figure/numeral.ts";
import { isCalendarDay } from "../figure/period-days.ts";
import { isProblem } from "../figure/problem.ts";
import type { CellValue, ColumnType } from "../lake/table.ts";
import type { CellExpectation } from "./problems.ts";

/** A cell as it stands: its text, and whether the file itself keeps it as a number or a day. */
export interface CellText {
  readonly text: string;
  readonly isNative: boolean;
}

/** How the cells of a file are written. */
export interface CellNotation {
  readonly numbers: "dutch" | "english";
  readonly dates: DateForm;
}

/** A way to write a day, and the places of its parts. */
export interface DateForm {
  readonly pattern: RegExp;
  readonly order: readonly ("year" | "month" | "day")[];
}

/** A value, or what the cell should have been. */
export type CellReading = { readonly value: CellValue } | { readonly expected: CellExpectation };

const longestText = 200;

/** The form that a pattern such as `dd-mm-jjjj` describes. */
export function dateForm(pattern: string): DateForm {
  const order: ("year" | "month" | "day")[] = [];
  const source = pattern.replaceAll(/jjjj|jj|mm|m|dd|d|[-/. ]/g, (part) => {
    if (/^[-/. ]$/.test(part)) return `\\${part}`;
    order.push(part.startsWith("j") ? "year" : part.startsWith("m") ? "month" : "day");
    if (part === "jjjj") return "(\\d{4})";
    return part.length === 2 ? "(\\d{2})" : "(\\d{1,2})";
  });
  return { pattern: new RegExp(`^${source}$`), order };
}

/** Reads a cell that is not empty as what its column holds. Money becomes whole eurocents; a part of a cent is refused, never rounded. */
export function readCell(cell: CellText, type: ColumnType, notation: CellNotation): CellReading {
  switch (type) {
    case "money":
      return read("money", moneyOf(cell, notation));
    case "integer":
      return read("integer", wholeOf(decimalOf(cell, notation)));
    case "decimal": {
      const number = decimalOf(cell, notation);
      return read("number", number === undefined ? undefined : toNumber(roundDecimal(number, 4)));
    }
    case "date":
      return read("date", dayOf(cell.text, notation.dates));
    case "month":
      return read("month", monthOf(cell.text, notation.dates));
    case "boolean":
      return read("boolean", truthOf(cell.text));
    case "text":
      return read("code", textOf(cell.text));
  }
}

function read(expected: CellExpectation, value: CellValue | undefined): CellReading {
  return value === undefined ? { expected } : { value };
}

function decimalOf({ text, isNative }: CellText, { numbers }: CellNotation): Decimal | undefined {
  if (isNative) return parseDecimal(text) ?? parseDecimal(Number(text).toFixed(6));
  const numeral = readNumeral(text, numbers);
  return isProblem(numeral) ? undefined : numeral.value;
}

const plainCents = { dutch: /^-?\d{1,12}(?:,\d{1,2})?$/, english: /^-?\d{1,12}(?:\.\d{1,2})?$/ } as const;

function moneyOf(cell: CellText, notation: CellNotation): number | undefined {
  const text = cell.text.replace(/^(?:€|EUR)\s*/i, "").replace(/\s*(?:€|EUR)$/i, "");
  if (!cell.isNative && plainCents[notation.numbers].test(text)) {
    const [whole = "", fraction = ""] = text.split(/[.,]/);
    const sign = whole.startsWith("-") ? -1 : 1;
    return Number(whole) * 100 + sign * Number(fraction.padEnd(2, "0")) || 0;
  }
  const amount = decimalOf({ ...cell, text }, notation);
  if (amount === undefined) return undefined;
  // A sheet keeps 0.1 + 0.2 as 0.30000000000000004: what is nearer to a whole cent than that is one.
  const cents = roundDecimal({ digits: amount.digits * 100n, decimals: amount.decimals }, cell.isNative ? 4 : 12);
  return wholeOf(cents);
}

function wholeOf(number: Decimal | undefined): number | undefined {
  if (number === undefined) return undefined;
  const value = toNumber(number);
  return Number.isSafeInteger(value) ? value : undefined;
}

function dayOf(text: string, { pattern, order }: DateForm): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/.exec(text);
  const match = iso ?? pattern.exec(text);
  if (match === null) return undefined;
  const names = iso === null ? order : (["year", "month", "day"] as const);
  const part = (name: "year" | "month" | "day"): number => Number(match[names.indexOf(name) + 1]);
  const day = { type: "day" as const, year: part("year"), month: part("month"), day: part("day") };
  if (day.year < 100) day.year += 2000;
  if (!names.includes("day") || !isCalendarDay(day)) return undefined;
  return `${day.year}-${two(day.month)}-${two(day.day)}`;
}

function monthOf(text: string, form: DateForm): string | undefined {
  const match = /^(\d{4})-?(\d{2})$/.exec(text);
  if (match !== null) return isMonth(Number(match[2])) ? `${match[1]}-${match[2]}` : undefined;
  const day = dayOf(text, form);
  if (day !== undefined) return day.slice(0, 7);
  if (form.order.includes("day")) return undefined;
  const parts = form.pattern.exec(text);
  const year = Number(parts?.[form.order.indexOf("year") + 1]);
  const month = Number(parts?.[form.order.indexOf("month") + 1]);
  return isMonth(month) ? `${year < 100 ? year + 2000 : year}-${two(month)}` : undefined;
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

const truths: ReadonlyMap<string, boolean> = new Map([
  ["ja", true],
  ["j", true],
  ["1", true],
  ["waar", true],
  ["true", true],
  ["nee", false],
  ["n", false],
  ["0", false],
  ["onwaar", false],
  ["false", false],
]);

function truthOf(text: string): boolean | undefined {
  return truths.get(text.toLowerCase());
}

function textOf(text: string): string | undefined {
  const plain = text.replaceAll(/[\p{Cc}\p{Cs}]+/gu, " ").trim();
  return plain === "" || plain.length > longestText ? undefined : plain;
}
