import { workingDaysBetween } from "../../../src/messages/day-number.ts";
import {
  type DayNumber,
  dayText,
  lastDayOf,
  type MonthNumber,
  monthOf,
  monthText,
} from "../../../src/synth/day-number.ts";
import { type CareTold, type Counts, type History, monthsOf, type Question, Tally } from "./history.ts";
import { startsOf, stopsOf, told, versionsOf } from "./known.ts";

/** Five working days (OP271, OP272, OP274, OP346), and eight weeks for what is looked into. */
const [answerTerm, decisionTerm] = [5, 56] as const;

function workingDays(from: DayNumber, to: DayNumber): number {
  return workingDaysBetween(dayText(from), dayText(to));
}

/** How fast begin and end of care are told. */
export function toldTimes(history: History, question: Question): Counts {
  const tally = new Tally();
  const count = (message: string, day: DayNumber, { law, knownOn }: CareTold): void => {
    // What lies more than a year back comes with a first delivery, and tells nothing of how fast somebody tells.
    if (!monthsOf(question).includes(monthOf(knownOn)) || knownOn - day > 365) return;
    const days = workingDays(day, knownOn);
    tally.addAll([monthText(monthOf(knownOn)), law, message], {
      ...{ gemeld: 1, werkdagen: days, binnen_termijn: Number(days <= answerTerm) },
    });
  };
  for (const one of startsOf(history, question)) count("305", one.begin, one);
  for (const one of stopsOf(history, question)) count("307", one.end ?? 0, one);
  return tally.counts();
}

interface Asked {
  readonly key: readonly [law: string, asks: string];
  readonly on: DayNumber;
  /** Infinite when it did not come. */
  readonly answered: DayNumber;
  readonly decided: DayNumber;
}

/** Requests with their first answer and the decision; of one whose allocation was changed since nobody knows when it was decided. */
function askedOf(history: History, question: Question): readonly Asked[] {
  const allocations = versionsOf(history, question);
  const replies = told(history.replies, question);
  return told(history.requests, question).flatMap(({ law, provider, reference, asks, knownOn: on }) => {
    const isOf = (one: { law: string; provider: string; reference?: string }): boolean =>
      one.law === law && one.provider === provider && one.reference === reference;
    const granted = allocations.filter(isOf);
    if (granted.some(({ reason }) => reason !== undefined)) return [];
    const first = (days: readonly DayNumber[]): DayNumber => Math.min(...days.filter((day) => day >= on));
    const own = replies.filter(isOf);
    const grants = granted.map(({ decided }) => decided);
    const decided = first([...grants, ...own.filter((one) => one.isRefusal).map(({ knownOn }) => knownOn)]);
    return [{ key: [law, asks], on, answered: first([...grants, ...own.map(({ knownOn }) => knownOn)]), decided }];
  });
}

/** How fast requests are answered and decided. */
export function requestsByMonth(history: History, question: Question): Counts {
  const tally = new Tally();
  for (const one of askedOf(history, question)) for (const month of monthsOf(question)) countRequest(tally, month, one);
  return tally.counts();
}

function countRequest(tally: Tally, month: MonthNumber, { key: place, on, answered, decided }: Asked): void {
  const key = [monthText(month), ...place];
  const [end, isIn] = [lastDayOf(month), (day: DayNumber): boolean => day !== Infinity && monthOf(day) === month];
  if (isIn(on)) tally.add(key, "ontvangen");
  if (isIn(answered)) {
    const days = workingDays(on, answered);
    tally.addAll(key, { beantwoord: 1, werkdagen: days, binnen_termijn: Number(days <= answerTerm) });
  }
  if (isIn(decided)) tally.addAll(key, { besloten: 1, besloten_op_tijd: Number(decided - on <= decisionTerm) });
  if (on > end || decided <= end) return;
  tally.add(key, "open_eind");
  if (end - on > decisionTerm) tally.add(key, "open_te_laat");
  if (answered > end && workingDays(on, end) > answerTerm) tally.add(key, "zonder_antwoord");
}
