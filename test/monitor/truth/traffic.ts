import { workingDaysBetween } from "../../../src/messages/day-number.ts";
import {
  type DayNumber,
  dayText,
  lastDayOf,
  type MonthNumber,
  monthOf,
  monthText,
} from "../../../src/synth/day-number.ts";
import { groupBy } from "../../../src/synth/group.ts";
import { type ClaimLine, type Counts, type History, monthsOf, type Question, Tally } from "./history.ts";
import { told } from "./known.ts";
import { approvedLines } from "./money.ts";

function workingDays(from: DayNumber, to: DayNumber): number {
  return workingDaysBetween(dayText(from), dayText(to));
}

export function returnTimes(history: History, question: Question): Counts {
  const tally = new Tally();
  for (const { law, message, sent, knownOn, codes } of told(history.returns, question)) {
    if (!monthsOf(question).includes(monthOf(knownOn))) continue;
    const key = [monthText(monthOf(knownOn)), law, message];
    const days = workingDays(sent, knownOn);
    tally.addAll(key, { beantwoord: 1, werkdagen: days, binnen_termijn: Number(days <= 3) });
    if (codes.some((code) => code !== "0200")) tally.add(key, "met_afkeuring");
  }
  return tally.counts();
}

export function returnCodes(history: History, question: Question): Counts {
  const tally = new Tally();
  for (const { law, message, knownOn, codes } of told(history.returns, question))
    for (const code of codes.filter((one) => one !== "0200"))
      if (monthsOf(question).includes(monthOf(knownOn)))
        for (const level of ["*", code]) tally.add([monthText(monthOf(knownOn)), law, message, level], "afgekeurd");
  return tally.counts();
}

export function claimAnswers({ lines }: History, question: Question): Counts {
  const tally = new Tally();
  const claims = groupBy(lines, ({ law, provider, claim }) => `${law}|${provider}|${claim}`);
  for (const [line] of claims.values())
    if (line !== undefined && line.sent <= question.asOf)
      for (const month of monthsOf(question)) countClaim(tally, question, month, line);
  return tally.counts();
}

function countClaim(tally: Tally, question: Question, month: MonthNumber, { law, sent, answered }: ClaimLine): void {
  const key = [monthText(month), law];
  const answer = answered <= question.asOf ? monthOf(answered) : Number.POSITIVE_INFINITY;
  if (monthOf(sent) === month) tally.add(key, "ontvangen");
  if (answer === month) {
    const days = workingDays(sent, answered);
    tally.addAll(key, { beantwoord: 1, werkdagen: days, binnen_termijn: Number(days <= 10) });
  }
  if (monthOf(sent) > month || answer <= month) return;
  tally.add(key, "open_eind");
  if (workingDays(sent, lastDayOf(month)) > 10) tally.add(key, "open_te_laat");
}

export function doubles(history: History, question: Question): Counts {
  const tally = new Tally();
  const same = groupBy(approvedLines(history, question), (one) =>
    [one.law, one.provider, one.client, one.number, one.product, one.first, one.last].join("|"),
  );
  for (const group of same.values()) {
    const [line] = group;
    if (line === undefined) continue;
    const key = [monthText(monthOf(line.first)), line.law];
    const given = group.filter(({ amount }) => amount > 0).length;
    const left = given - group.filter(({ amount }) => amount < 0).length;
    tally.addAll(key, { regels: given, dubbel: Math.max(0, left - 1) });
  }
  return tally.counts();
}
