import { type DayNumber, firstDayOf, monthOf, yearOf } from "../../../src/synth/day-number.ts";
import { type Counts, type History, type Question, Tally } from "./history.ts";
import { allocationsOf } from "./known.ts";
import { trajectsOf } from "./trajects.ts";

interface Lasted {
  readonly kind: string;
  readonly law: string;
  readonly category: string;
  readonly begin: DayNumber;
  readonly end: DayNumber;
  /** Until when it is certain that it ended. */
  readonly seenTo: DayNumber;
}

/** How long each ran, day by day, as far as anybody can tell; who ended before we began to look is not there. */
export function durations(history: History, question: Question): Counts {
  const tally = new Tally();
  const look = firstDayOf(question.from);
  const all: readonly Lasted[] = [
    ...trajectsOf(history, question).map(({ members: [{ law, category }], begin, end }) => ({
      ...{ kind: "traject", law, category, begin, end, seenTo: question.asOf - question.gap },
    })),
    ...allocationsOf(history, question).map(({ law, category, begin, end }) => ({
      ...{ kind: "toewijzing", law, category, begin, end, seenTo: question.asOf },
    })),
  ];
  for (const { kind, law, category, begin, end, seenTo } of all) {
    if (begin > seenTo || end < look) continue;
    const ended = end <= seenTo;
    const lasted = (ended ? end : seenTo) + 1 - begin;
    const before = begin < look ? look - begin : 0;
    tally.add([kind, law, category, yearOf(monthOf(begin)), lasted, before, ended ? "ja" : "nee"], "aantal");
  }
  return tally.counts();
}
