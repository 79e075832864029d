import { isCode, type MessageLaw } from "./code-list.ts";
import { type DataType, shapes } from "./data-type.ts";
import type { ValueReason } from "./problems.ts";

/**
 * Says what is wrong with a value, or undefined when it is one of the type. Whole numbers, days and times may have white
 * space around them, as in XML Schema; texts and codes may not.
 */
export function checkValue(type: DataType, law: MessageLaw, value: string): ValueReason | undefined {
  switch (type.kind) {
    case "text":
      if (value === "") return "empty";
      if (type.longest !== undefined && lengthOf(value, type.longest) > type.longest) return "too-long";
      return shapes[type.shape].test(value) ? undefined : type.shape;
    case "integer":
      return integerReason(plain(value), type.most);
    case "date":
      return isDay(plain(value)) ? undefined : "date";
    case "time":
      return time.test(plain(value)) ? undefined : "time";
    case "code":
      return isCode(type.name, law, value) ? undefined : "code";
  }
}

/** A value as it is used further on: without the white space that XML Schema does not count. */
export function readValue(type: DataType, value: string): string {
  return type.kind === "text" || type.kind === "code" ? value : plain(value);
}

function plain(value: string): string {
  return value.trim();
}

/** Length in characters as people count them, no further than is needed. */
function lengthOf(value: string, enough: number): number {
  return value.length <= enough ? value.length : Array.from(value).length;
}

function integerReason(value: string, most: number): ValueReason | undefined {
  if (!/^[+-]?[0-9]+$/.test(value)) return "integer";
  const number = Number(value);
  if (number < 0) return "negative";
  return number > most ? "too-large" : undefined;
}

const time = /^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?|24:00:00(?:\.0+)?)$/;
const day = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** A day that exists, `2027-06-31` does not; years have four digits and no zone. */
function isDay(value: string): boolean {
  const parts = day.exec(value);
  if (parts === null) return false;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  return year > 0 && date > 0 && date <= (monthDays[month - 1] ?? 0) + leap;
}
