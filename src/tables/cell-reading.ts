import { type Decimal, decimalOf, parseDecimal } from "../figure/decimal.ts";
import type { MissingReason } from "../figure/missing.ts";
import type { Notation } from "../figure/numeral.ts";
import { plainDigits, storedDecimals } from "./number-format.ts";
import { lowerMark } from "./raised-marks.ts";
import type { NativeNumber, RawCell } from "./raw-table.ts";
import type { TableWords } from "./table-words.ts";
import type { CellQuantity } from "./unit-note.ts";

/** A number in a cell. */
export interface NumberReading {
  readonly type: "number";
  /** Exact, sign included, before any scale. */
  readonly value: Decimal;
  /** The place of the last digit that counts: 2 for cents; negative where the print leaves out whole digits. */
  readonly decimals: number;
  readonly scale?: number;
  readonly quantity?: CellQuantity;
  /** "V" or "N" behind the number: already in its sign. */
  readonly direction?: 1 | -1;
  /** Marks of footnotes, taken off. */
  readonly marks: readonly string[];
}

/** What a cell holds: a number, the reason why there is none, or just text. */
export type CellReading =
  | NumberReading
  | { readonly type: "missing"; readonly reason: MissingReason; readonly marks: readonly string[] }
  | { readonly type: "text" };

const asText: CellReading = { type: "text" };
const longestNumber = 120;

/** The texts with which Excel shows that a formula failed, in English and in Dutch. */
const formulaErrors =
  /^#(?:DIV\/0!|DEEL\/0!|REF!|VERW!|N\/A|N\/B|NAME\?|NAAM\?|VALUE!|WAARDE!|NUM!|GETAL!|NULL!|LEEG!|#+)$/;

/** Reads one cell in a notation. */
export function readCell(cell: RawCell, notation: Notation, words: TableWords): CellReading {
  if (cell.native !== undefined) return readNative(cell.native, words);
  if (cell.isDate === true) return asText;
  const text = cell.text.trim();
  if (text === "") return cell.formula === undefined ? asText : { type: "missing", reason: "unknown", marks: [] };
  if (text.length > longestNumber) return asText;
  // Statisticians print a point where they know nothing.
  if (formulaErrors.test(text) || /^(?:\.{1,3}|…)$/u.test(text))
    return { type: "missing", reason: "unknown", marks: [] };
  const whole = readWords(text, notation, words, []);
  if (whole !== undefined) return whole;
  const { bare, marks } = takeMarks(text);
  return (marks.length === 0 ? undefined : readWords(bare, notation, words, marks)) ?? asText;
}

/**
 * A number that a workbook keeps as a number. Where it has more decimals than its format shows, the stored value is what
 * sums were made of, and it counts to its last stored digit. Where it has no more, somebody typed or rounded it, and it
 * counts as printed: 1234 shown as "1.234" stands for 1233.5 to 1234.5.
 */
function readNative({ value, display }: NativeNumber, words: TableWords): NumberReading {
  const shown = decimalOf(Number(plainDigits(value)));
  const shift = (display.isPercent ? 2 : 0) - Math.round(Math.log10(display.scale));
  const exact = shiftDecimal(shown, shift);
  const stored = Math.max(0, storedDecimals(value)) - shift;
  const decimals = display.decimals === undefined ? stored : Math.max(stored, display.decimals);
  const quantity = display.isPercent ? "percent" : words.readUnit(display.words.trim())?.quantity;
  return { type: "number", value: exact, decimals, marks: [], ...(quantity === undefined ? {} : { quantity }) };
}

function shiftDecimal({ digits, decimals }: Decimal, by: number): Decimal {
  const left = decimals - by;
  return left >= 0 ? { digits, decimals: left } : { digits: digits * 10n ** BigInt(-left), decimals: 0 };
}

function readWords(
  text: string,
  notation: Notation,
  words: TableWords,
  marks: readonly string[],
): CellReading | undefined {
  const plain = text.replace(/^-\s*\/\s*-\s*/u, "-").replace(/^(.*\d)\s*-\s*\/\s*-$/u, "-$1");
  const power = readPower(plain);
  if (power !== undefined) return { ...power, marks };
  const grouped = joinGroups(plain, notation);
  const read = words.readNumber(grouped, notation) ?? readElsewhere(grouped, notation, words);
  if (read?.type === "missing") return { type: "missing", reason: read.reason, marks };
  if (read !== undefined) return { ...read, marks };
  const { amount, side } = /^(?<amount>.*\d.*?)\s+(?<side>\p{L}+)$/u.exec(plain)?.groups ?? {};
  const direction = side === undefined ? undefined : words.readDirection(side);
  if (amount === undefined || direction === undefined) return undefined;
  const beside = words.readNumber(joinGroups(amount, notation), notation);
  if (beside?.type !== "number") return undefined;
  return { ...beside, value: directed(beside.value, direction), direction, marks };
}

/** Gives a number the sign that "V" or "N" beside it says; one that has a minus already keeps it. */
export function directed(value: Decimal, direction: 1 | -1): Decimal {
  return direction === -1 && value.digits > 0n ? { ...value, digits: -value.digits } : value;
}

/** A number that has no reading in the notation of the file may have exactly one in the other. */
function readElsewhere(text: string, notation: Notation, words: TableWords): ReturnType<TableWords["readNumber"]> {
  const other = words.readNumber(text, notation === "dutch" ? "english" : "dutch");
  return other?.type === "number" ? other : undefined;
}

/** In a cell of its own, `1 250` is one number: spaces between groups of three are the mark of thousands. */
function joinGroups(text: string, notation: Notation): string {
  if (!/\d[\s\u00a0\u2009\u202f]\d/u.test(text)) return text;
  const mark = notation === "dutch" ? "," : ".";
  return text.replace(/(?<![\d.,])[1-9]\d{0,2}(?:[\s\u00a0\u2009\u202f]\d{3})+(?![\d\s]*\d)(?:[.,]\d+)?/u, (number) =>
    number.includes(mark) || /^[\d\s]+$/u.test(number) ? number.replaceAll(/\s/gu, "") : number,
  );
}

/** Programs write large numbers as 1.2E+05, a Dutch Excel as 1,2E+05. */
function readPower(text: string): Omit<NumberReading, "marks"> | undefined {
  const { mantissa, exponent = "0" } =
    /^(?<mantissa>[-+]?\d(?:[.,]\d{1,20})?)E(?<exponent>[-+]?\d{1,2})$/i.exec(text)?.groups ?? {};
  if (mantissa === undefined) return undefined;
  const value = parseDecimal(`${mantissa.replace(",", ".")}e${exponent}`);
  const fraction = /[.,](\d+)/.exec(mantissa)?.[1] ?? "";
  return value && { type: "number", value, decimals: fraction.length - Number(exponent) };
}

/** A longer text is a sentence, in which a mark at the end says nothing about a number. */
const longestMarked = 500;

/**
 * Takes the marks of footnotes off a number or a label: `1.234*`, `1.234 1)`, `1.234 (1)`, `Jeugd²`, `Wmo [3]`. What closes
 * a bracket of the text itself ("Jeugd (tot 18)", "(3)") is no mark.
 */
export function takeMarks(text: string): { readonly bare: string; readonly marks: readonly string[] } {
  let bare = text.trim();
  const marks: string[] = [];
  if (bare.length > longestMarked) return { bare, marks };
  for (let round = 0; round < 3; round += 1) {
    const found =
      /(?<=\S)\s*(?<mark>\*{1,4}|†|‡|[⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉ]{1,3})$/u.exec(bare) ??
      /(?<=^[^(]*[^\s(])\s+(?<mark>\d{1,2}|[a-e])\)$/u.exec(bare) ??
      /(?<=^[^\p{L}(]*\d)\s+\((?<mark>\d{1,2}|[a-e])\)$/u.exec(bare) ??
      /(?<=\S)\s*\[(?<mark>\d{1,2})\]$/u.exec(bare);
    if (found === null) break;
    marks.unshift(lowerMark(found.groups?.["mark"] ?? ""));
    bare = bare.slice(0, found.index).trim();
  }
  return { bare, marks };
}
