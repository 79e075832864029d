import type { RandomStream } from "../figure/random-stream.ts";
import type { DayNumber } from "./day-number.ts";
import { oneOf } from "./streams.ts";

/** Someone who does not exist. */
export interface Person {
  /** From 0, in the order in which people are made; decides the test number. */
  readonly number: number;
  readonly household: number;
  readonly dwelling: number;
  readonly neighbourhood: number;
  readonly born: DayNumber;
  /** COD046: 1 male, 2 female. */
  readonly sex: "1" | "2";
  readonly name: string;
  readonly initials: string;
  /** First day as an inhabitant; people who were there at the start have the first day of the simulation before it, or their birth. */
  readonly from: DayNumber;
  readonly arrival: "present" | "born" | "moved-in";
  /** Last day as an inhabitant, when that lies in the run. */
  readonly until?: DayNumber;
  readonly departure?: "died" | "moved-out";
  /** How much more care this person needs than others of that age and place; 1 is average. */
  readonly frailty: number;
}

const starts = [
  "Ver",
  "Hol",
  "Brin",
  "Kor",
  "Wes",
  "Oos",
  "Stel",
  "Grim",
  "Dal",
  "Mee",
  "Rij",
  "Tol",
  "Ven",
  "Hag",
  "Zand",
];
const ends = [
  "kema",
  "steijn",
  "maker",
  "beek",
  "huizen",
  "mans",
  "wijk",
  "boer",
  "horst",
  "linga",
  "veldt",
  "dorp",
  "stra",
];

/** A family name that is put together, with now and then a double one. */
export function familyName(random: RandomStream): string {
  return `${oneOf(random, starts)}${oneOf(random, ends)}`;
}

/** One to three initials. */
export function initials(random: RandomStream): string {
  const letters = "ABCDEFGHIJKLMNPRSTVWZ";
  const count = 1 + random.below(3);
  return Array.from({ length: count }, () => letters.charAt(random.below(letters.length))).join("");
}
