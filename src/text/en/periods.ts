import type { periods as dutch } from "../nl/periods.ts";
import type { Translated } from "../translated.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
const ordinals = ["first", "second", "third", "fourth"] as const;

/** Periods as people say them. */
export const periods: Translated<typeof dutch> = {
  "period.day": ({ year, month, day }) => `${day} ${months[month - 1]} ${year}`,
  "period.year": ({ year }) => `${year}`,
  "period.half-year": ({ year, half }) => `${ordinals[half - 1]} half of ${year}`,
  "period.quarter": ({ year, quarter }) => `${ordinals[quarter - 1]} quarter of ${year}`,
  "period.month": ({ year, month }) => `${months[month - 1]} ${year}`,
  "period.school-year": ({ start }) => `school year ${start}-${start + 1}`,
  "period.iso-week": ({ year, week }) => `week ${week} of ${year}`,
  "period.span": ({ first, last }) => `${first} up to and including ${last}`,
  "period.or": ({ before, last }) => `${before} or ${last}`,
};
