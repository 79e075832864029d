import { addMonths, type DayNumber, firstDayOf, lastDayOf, monthOf } from "../../src/synth/day-number.ts";
import type { Dice } from "./dense-history.ts";
import type { BenefitTold, Question, WorkHelpTold } from "./truth/history.ts";

/**
 * Benefits of one or two persons, a row a month; they begin and end around the end of one, some of them years ago to the day. Of some
 * a payment follows in the month after.
 */
export function denseBenefits({ below, edge, pick }: Dice, { from, until }: Question): readonly BenefitTold[] {
  const months = Array.from({ length: until - from + 3 }, (_, at) => from - 1 + at);
  return Array.from({ length: 66 }, (_, at) => {
    const ago = lastDayOf(from + (Math.floor(at / 6) % 3)) + (at % 3) - 1;
    const agos = [0, 800, 2400][Math.floor(at / 3) % 3] ?? 0;
    const begin = at < 30 ? edge() : at < 48 ? addMonths(ago, at % 6 < 3 ? -12 : -60) : lastDayOf(from - 1) - agos;
    const left: DayNumber = at < 30 ? Math.max(begin, edge()) : ago;
    const end = (at < 30 ? below(3) === 0 : at < 48) ? undefined : left;
    const reason = below(2) === 0 ? "werk" : "overig";
    const cause = pick([undefined, "einde WW", "scheiding"]);
    return months
      .filter(
        (month) => month >= monthOf(begin) && (end === undefined || month <= monthOf(end) + (at % 5 === 0 ? 1 : 0)),
      )
      .map((month) => ({
        ...{ month, id: `u${at}`, client: `p${at}`, scheme: at % 4 === 0 ? "IOAW" : "PW", from: begin },
        ...(at % 3 === 0 ? { partner: `r${at}` } : {}),
        ...(cause === undefined ? {} : { cause }),
        ...(end === undefined ? {} : { until: end, ...(below(5) === 0 ? {} : { reason }) }),
        ...{ amount: 1000 + below(99), knownOn: lastDayOf(month) + below(20) },
      }));
  }).flat();
}

/**
 * Benefits of which the file tells late: one that it names a month after it began, one of which it tells the end in the month after, with a
 * payment, and one that it names no more; that ended before the file, that never began or lasted a day, that pauses, and that another one has
 * from the month in which the scheme and the partner change.
 */
export function lateBenefits({ from }: Question): readonly BenefitTold[] {
  const [before, jan, feb, mar, apr] = [from - 1, from, from + 1, from + 2, from + 3];
  const [year, mid] = [firstDayOf(from - 12), firstDayOf(feb) + 14];
  const rows: readonly (readonly [begin: DayNumber, end: DayNumber | undefined, ...months: readonly number[]])[] = [
    [mid, undefined, mar, apr],
    [firstDayOf(jan) + 3, undefined, mar],
    [year, lastDayOf(feb), jan, feb, mar],
    [year, firstDayOf(mar) + 3, before, jan],
    [year, firstDayOf(apr) + 3, feb, mar],
    [year, lastDayOf(from + 9), jan, feb],
    [year, undefined, jan, feb],
    [year, firstDayOf(before) - 1, jan],
    [mid, mid - 1, feb, mar],
    [mid, mid, feb, mar],
    [year, undefined, jan, mar, apr],
    [firstDayOf(apr), undefined, mar, apr],
  ];
  return rows.flatMap(([begin, end, ...months], at) =>
    months.map((month, turn) => ({
      ...{ month, id: `l${at}`, client: `l${at}`, scheme: turn === 0 ? "PW" : "IOAW", from: begin },
      ...(turn > 0 && at % 2 === 0 ? { partner: `m${at}` } : {}),
      // Only the last month tells of the end.
      ...(end !== undefined && turn === months.length - 1 ? { until: end, reason: "werk", cause: "scheiding" } : {}),
      ...{ amount: 700 + at, knownOn: lastDayOf(month) },
    })),
  );
}

/** Help to find work that begins and ends around the end of a month; its end is told later. */
export function denseWorkHelp({ below, client, edge, pick }: Dice): readonly WorkHelpTold[] {
  return Array.from({ length: 40 }, (_, at) => {
    const begin = edge();
    const one = { id: `w${at}`, client: client(), kind: pick(["training", "beschut werk"]), begin };
    const first = { ...one, knownOn: begin + below(9) };
    if (below(4) === 0) return [first];
    const end = Math.max(begin, below(2) === 0 ? edge() : begin + below(40));
    const outcome = pick(["werk", "uitval", "voltooid"]);
    return [first, { ...one, end, outcome, knownOn: Math.max(first.knownOn + 1, end + below(9)) }];
  }).flat();
}
