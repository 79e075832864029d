import { type DayNumber, dayText } from "../../src/synth/day-number.ts";

/** A column with a day, or none. */
export function optionalDay<K extends string>(name: K, day: DayNumber | undefined): Partial<Record<K, string>> {
  const made: Partial<Record<K, string>> = {};
  if (day !== undefined) made[name] = dayText(day);
  return made;
}
