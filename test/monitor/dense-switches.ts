import { type DayNumber, firstDayOf, lastDayOf } from "../../src/synth/day-number.ts";
import type { AllocationTold, Question } from "./truth/history.ts";

type Part = readonly [provider: string, begin: DayNumber, end: DayNumber, volume: number];

/**
 * Trajects in which something begins: help beside what stays; the same with a renewal on that day; one of two providers that stops the day
 * before, on the day and the day after; a provider who comes after a gap; and two who begin together, of whom none follows the other.
 */
export function denseSwitches({ from, until, gap }: Question): readonly AllocationTold[] {
  const [first, day, last] = [firstDayOf(from), firstDayOf(from + 1), lastDayOf(until + 1)];
  const trajects: readonly (readonly Part[])[] = [
    [
      ["98000061", first, last, 4],
      ["98000062", day, last, 1],
    ],
    [
      ["98000061", first, day - 1, 4],
      ["98000061", day, last, 3],
      ["98000062", day, last, 1],
    ],
    ...[-1, 0, 1].map((shift): readonly Part[] => [
      ["98000061", first, day + shift, 4],
      ["98000063", first, last, 2],
      ["98000062", day, last, 4],
    ]),
    [
      ["98000061", first, day - 1 - gap, 4],
      ["98000062", day, last, 2],
    ],
    [
      ["98000061", day, last, 4],
      ["98000062", day, last, 1],
    ],
  ];
  return trajects.flatMap((parts, at) =>
    parts.map(([provider, begin, end, volume], part) => ({
      ...{ law: "wmo", number: 9850 + 4 * at + part, client: `y${at}`, provider, category: "02", product: "P" },
      ...{ begin, end, volume, unit: "04", frequency: "2" },
      ...{ decided: begin - 5, time: "10:00:00", knownOn: begin - 5 },
    })),
  );
}
