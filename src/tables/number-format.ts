/** How a workbook shows a number: what its format code says, as far as it matters to what was printed. */
export interface CellDisplay {
  /** Decimals shown; absent when the format shows as many as there are. */
  readonly decimals?: number;
  readonly isGrouped: boolean;
  /** 0.125 is shown as 12.5%. */
  readonly isPercent: boolean;
  /** What one shown unit is worth: 1000 for `#,##0,`. */
  readonly scale: number;
  /** Words and signs around the digits: "€", " fte". */
  readonly words: string;
  readonly date?: "day" | "month" | "year" | "time";
}

const general: CellDisplay = { isGrouped: false, isPercent: false, scale: 1, words: "" };

/** Format codes that have a number instead of a text in the file (ECMA-376 part 1, 18.8.30). */
const builtIn: ReadonlyMap<number, string> = new Map([
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, "€ #,##0"],
  [6, "€ #,##0"],
  [7, "€ #,##0.00"],
  [8, "€ #,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [37, "#,##0"],
  [38, "#,##0"],
  [39, "#,##0.00"],
  [40, "#,##0.00"],
  [41, "#,##0"],
  [42, "€ #,##0"],
  [43, "#,##0.00"],
  [44, "€ #,##0.00"],
  [14, "yyyy-mm-dd"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm"],
  [19, "h:mm:ss"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "yyyy-mm-dd h:mm"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss"],
]);

/** Reads the format with a number, or its own code where the file gives one. */
export function readFormat(id: number, code: string | undefined): CellDisplay {
  const known = code ?? builtIn.get(id);
  if (known !== undefined) return readFormatCode(known);
  // Dates of East Asian calendars, which have numbers but no code.
  return (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? { ...general, date: "day" } : general;
}

/**
 * Reads a format code such as `#,##0.0;[Red]-#,##0.0` or `0.0" fte"`; the part for positive numbers counts. A code that
 * shows fractions or powers of ten, or that is not understood, shows the number as it is.
 */
export function readFormatCode(code: string): CellDisplay {
  if (code.length > 500) return general;
  const words: string[] = [];
  const keep = (text: string): string => {
    words.push(text);
    return "";
  };
  const bare = code
    .replace(/"([^"]*)"/g, (_, text: string) => keep(text))
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, (_, sign: string) => keep(sign))
    .replace(/\\(.)/gu, (_, text: string) => keep(text))
    .replace(/[_*]./gu, "");
  const [positive = ""] = bare.split(";");
  const withoutBrackets = positive.replace(/\[[^\]]*\]/g, "");
  const date = readDate(positive);
  if (date !== undefined) return { ...general, date };
  if (/general|standaard|[@/]|[e][+-]/i.test(withoutBrackets)) return { ...general, words: words.join("") };
  const placeholders = /[#0?][#0?,]*(?:\.([#0?]*))?(,*)/.exec(withoutBrackets);
  if (placeholders === null) return general;
  const [digits, fraction = "", closing = ""] = placeholders;
  const [whole = ""] = digits.split(".");
  const commas = closing.length + (digits.includes(".") ? 0 : (/,+$/.exec(whole)?.[0].length ?? 0));
  return {
    decimals: Math.min(fraction.length, 15),
    isGrouped: /,[#0?]/.test(whole),
    isPercent: withoutBrackets.includes("%"),
    scale: 1000 ** Math.min(commas, 3),
    words: `${words.join("")}${/[€$£]/.exec(withoutBrackets)?.[0] ?? ""}`,
  };
}

function readDate(format: string): CellDisplay["date"] {
  if (/general|standaard/i.test(format)) return undefined;
  // A length of time ("[h]:mm") is no date of a calendar; words in brackets are colours and conditions.
  if (/\[[hms]+\]/i.test(format)) return "time";
  const letters = format.replace(/\[[^\]]*\]/g, "").toLowerCase();
  if (/[#0?]/.test(letters.replace(/\.0+$/, ""))) return undefined;
  if (letters.includes("d")) return "day";
  if (letters.includes("y")) return letters.includes("m") ? "month" : "year";
  if (/[hs]/.test(letters)) return "time";
  return letters.includes("m") ? "month" : undefined;
}

/**
 * Writes the date behind a serial number of a workbook: `2018-01-31`, `2018-01` or `2018`, as its format shows it, and the
 * hour as `14:30`. Undefined outside the years 1900 to 9999. Excel counts a 29 February 1900 that never was.
 */
export function writeSerialDate(
  serial: number,
  shows: "day" | "month" | "year" | "time",
  from1904: boolean,
): string | undefined {
  if (!(serial >= 0 && serial < 2_958_466)) return undefined;
  if (shows === "time") {
    const minutes = Math.round(serial * 1440);
    return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
  }
  const days = Math.floor(serial);
  const sinceEpoch = from1904 ? days - 24_107 : days - (days < 60 ? 25_568 : 25_569);
  const iso = new Date(sinceEpoch * 86_400_000).toISOString();
  return iso.slice(0, { day: 10, month: 7, year: 4 }[shows]);
}

/**
 * The decimals of a stored number to the fifteen digits that a workbook keeps, so that 0.1 + 0.2 has one and not seventeen.
 */
export function storedDecimals(value: number): number {
  const [, fraction = ""] = plainDigits(value).split(".");
  return fraction.length;
}

/** Writes a stored number as its format shows it, in Dutch notation: `1.234,50`, `12,5%`. */
export function writeShown(value: number, display: CellDisplay): string {
  const shown = (value * (display.isPercent ? 100 : 1)) / display.scale;
  const digits = display.decimals === undefined ? plainDigits(shown) : fixed(shown, display.decimals);
  const [whole = "", fraction] = digits.replace("-", "").split(".");
  const grouped = display.isGrouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, ".") : whole;
  const sign = digits.startsWith("-") && /[1-9]/.test(digits) ? "-" : "";
  return `${sign}${grouped}${fraction === undefined ? "" : `,${fraction}`}${display.isPercent ? "%" : ""}`;
}

/** Half away from zero on the fifteen digits, as a workbook rounds what it shows. */
function fixed(value: number, decimals: number): string {
  const stored = Number(value.toPrecision(15));
  const shifted = Number(`${stored}e${decimals}`);
  const rounded = Number.isFinite(shifted) ? Math.sign(stored) * Math.round(Math.abs(shifted)) : Number.NaN;
  return Math.abs(rounded) < 1e15 ? Number(`${rounded}e-${decimals}`).toFixed(decimals) : plainDigits(stored);
}

/** Without an exponent, to fifteen digits. */
export function plainDigits(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  if (!/e/.test(text)) return text;
  const [mantissa = "0", exponent = "0"] = text.split("e");
  const shift = Number(exponent);
  const negative = mantissa.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = mantissa.replace("-", "").split(".");
  if (shift >= 0) return `${negative}${whole}${fraction.padEnd(shift, "0")}`;
  return `${negative}0.${"0".repeat(-shift - 1)}${whole}${fraction}`;
}
