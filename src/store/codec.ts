/**
 * How values are written in the database, the same on SQLite and PostgreSQL: instants as ISO text, integers (versions,
 * counts, eurocents) as integers and never as floats, everything structured as JSON text.
 */

declare const instantBrand: unique symbol;

/** A moment, in UTC with milliseconds: `2018-04-18T09:30:00.000Z`. Fixed width, so that text order is time order. */
export type Instant = string & { readonly [instantBrand]: true };

const instantForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

function isInstant(text: string): text is Instant {
  if (!instantForm.test(text)) return false;
  const moment = new Date(text);
  return !Number.isNaN(moment.getTime()) && moment.toISOString() === text;
}

/** Writes a moment. Error for an invalid date or a year outside 0000–9999, whose text would not sort. */
export function encodeInstant(moment: Date): Instant {
  return decodeInstant(moment.toISOString());
}

/** Reads a moment back. Error when the text is not one that `encodeInstant` writes. */
export function decodeInstant(text: string): Instant {
  if (!isInstant(text)) throw new Error(`Not an instant: ${text}`);
  return text;
}

/** The instant a number of milliseconds later. */
export function laterBy(instant: Instant, milliseconds: number): Instant {
  return encodeInstant(new Date(Date.parse(instant) + milliseconds));
}

/** Checks an integer on its way in or out (a version, a count, eurocents). Error for a fraction or beyond 2^53. */
export function wholeNumber(value: number): number {
  if (!Number.isSafeInteger(value)) throw new Error(`Not a whole number that can be stored exactly: ${value}`);
  return value;
}

/** Writes a yes or no as 1 or 0. */
export function encodeFlag(value: boolean): number {
  return value ? 1 : 0;
}

/** Reads a yes or no. Error for anything but 1 or 0. */
export function decodeFlag(value: number): boolean {
  if (value !== 0 && value !== 1) throw new Error(`Not a flag: ${value}`);
  return value === 1;
}

/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * Writes a value as JSON text in canonical form (keys sorted), so that equal values have equal text.
 * Keys without a value are left out. Error for what JSON cannot hold, such as NaN, a function or a class instance.
 */
export function encodeJson(value: unknown): string {
  return JSON.stringify(sorted(value, "$"));
}

/** Reads JSON text back. */
export function decodeJson(text: string): Json {
  return JSON.parse(text) as Json;
}

/** Reads JSON text that must be a list. */
export function decodeList(text: string): readonly Json[] {
  const value = decodeJson(text);
  if (!isList(value)) throw new Error("Not a JSON list");
  return value;
}

/** Reads JSON text that must be a list of texts. */
export function decodeTexts(text: string): readonly string[] {
  return decodeList(text).map(textOf);
}

/** Reads JSON text that must be an object with texts for values. */
export function decodeTextRecord(text: string): Readonly<Record<string, string>> {
  const value = decodeJson(text);
  if (value === null || typeof value !== "object" || isList(value)) throw new Error("Not a JSON object");
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, textOf(item)]));
}

function textOf(value: Json): string {
  if (typeof value !== "string") throw new Error("Not a JSON text");
  return value;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function sorted(value: unknown, path: string): Json {
  if (value === null || typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (Array.isArray(value)) return value.map((item, index) => sorted(item, `${path}[${index}]`));
  if (isPlainObject(value)) {
    const entries = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item, `${path}.${key}`)] as const);
    return Object.fromEntries(entries);
  }
  throw new Error(`JSON cannot hold the value at ${path}`);
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
