import { type DayNumber, firstDayOf, monthOf, yearOf } from "../../../src/synth/day-number.ts";
import { type Counts, type History, type Question, Tally } from "./history.ts";
import { allocationsOf, startsOf, stopsOf } from "./known.ts";
import { type Chain, firstDeclared, trajectsOf } from "./trajects.ts";

interface Lasted {
  readonly kind: string;
  readonly law: string;
  readonly category: string;
  readonly begin: DayNumber;
  readonly end: DayNumber;
  /** Until when it is certain that it ended. */
  readonly seenTo: DayNumber;
  /** Care was declared before anybody told that it began. */
  readonly isBeginUnknown?: boolean;
}

/** How long each ran, day by day, as far as anybody can tell; who ended before we began to look is not there. */
export function durations(history: History, question: Question): Counts {
  const tally = new Tally();
  const look = firstDayOf(question.from);
  const trajects = trajectsOf(history, question);
  const all: readonly Lasted[] = [
    ...trajects.map(({ members: [{ law, category }], begin, end }) => ({
      ...{ kind: "traject", law, category, begin, end, seenTo: question.asOf - question.gap },
    })),
    ...allocationsOf(history, question).map(({ law, category, begin, end }) => ({
      ...{ kind: "toewijzing", law, category, begin, end, seenTo: question.asOf },
    })),
    ...trajects.flatMap((traject) => useOf(traject, history, question)),
  ];
  for (const { kind, law, category, begin, end, seenTo, isBeginUnknown = false } of all) {
    if (begin > seenTo || end < look) continue;
    const ended = end <= seenTo;
    const lasted = (ended ? end : seenTo) + 1 - begin;
    const before = begin < look ? look - begin : 0;
    const told = isBeginUnknown ? [0, 0, "onbekend"] : [lasted, before, ended ? "ja" : "nee"];
    tally.add([kind, law, category, yearOf(monthOf(begin)), ...told], "aantal");
  }
  return tally.counts();
}

/** From the first day of care to the last; nothing when nobody ever told of care. */
function useOf({ members, begin, end }: Chain, history: History, question: Question): readonly Lasted[] {
  const [{ law, category }] = members;
  const isOwn = (one: { readonly law: string; readonly number: number }): boolean =>
    members.some(({ number }) => one.law === law && one.number === number);
  const starts = startsOf(history, question).filter(isOwn);
  const stops = stopsOf(history, question).filter(isOwn);
  const claims = history.lines.filter((line) => line.sent <= question.asOf && isOwn(line));
  const declared = firstDeclared(claims, question);
  const cared = Math.min(...starts.map((start) => start.begin));
  const about = { kind: "gebruik", law, category, seenTo: question.asOf - question.gap };
  const isBeginUnknown = declared !== undefined && (starts.length === 0 || monthOf(declared) < monthOf(cared));
  if (isBeginUnknown) return [{ ...about, begin, end, isBeginUnknown }];
  if (starts.length === 0) return [];
  const ends = starts.map((start) => {
    const own = stops.filter(
      (stop) =>
        stop.provider === start.provider &&
        stop.client === start.client &&
        stop.number === start.number &&
        stop.begin === start.begin,
    );
    return own.length === 0 ? Math.max(end, start.begin) : Math.min(...own.map((stop) => stop.end ?? end));
  });
  return [{ ...about, begin: cared, end: Math.max(...ends) }];
}
