import { workingDaysBetween } from "../../../src/messages/day-number.ts";
import {
  dayText,
  firstDayOf,
  lastDayOf,
  type MonthNumber,
  monthOf,
  monthText,
  yearOf,
} from "../../../src/synth/day-number.ts";
import { type Counts, type History, monthsOf, type Question, Tally } from "./history.ts";
import { latest } from "./known.ts";
import type { CaseTold, DebtTold } from "./support-history.ts";

/** The years of the months asked. */
export const yearsOf = (question: Question): readonly number[] => [...new Set(monthsOf(question).map(yearOf))];

/** Counts persons by key, each once. */
export class People {
  readonly #found = new Map<string, Set<string>>();

  add(key: readonly (string | number)[], person: string): void {
    const at = key.join("|");
    this.#found.set(at, (this.#found.get(at) ?? new Set()).add(person));
  }

  into(tally: Tally, name: string): void {
    for (const [key, people] of this.#found) tally.add([key], name, people.size);
  }
}

export function specialAssistance({ support }: History, question: Question): Counts {
  const tally = new Tally();
  const people = new People();
  for (const { client, kind, asked, granted, amount } of latest(support.grants, question, ({ id }) => id)) {
    if (!monthsOf(question).includes(monthOf(granted))) continue;
    for (const one of ["*", kind]) {
      const key = [monthText(monthOf(granted)), one];
      tally.addAll(key, { toekenningen: 1, bedrag: amount, met_aanvraag: asked === undefined ? 0 : 1 });
      if (asked !== undefined && granted - asked <= question.awbDays) tally.add(key, "op_tijd");
      people.add(key, client);
    }
  }
  people.into(tally, "personen");
  return tally.counts();
}

/** Who used which scheme in which year: special assistance is one of them. */
function usesOf({ support }: History, question: Question) {
  const grants = latest(support.grants, question, ({ id }) => id).map(({ client, granted, amount }) => ({
    ...{ client, scheme: "bijzondere bijstand", year: yearOf(monthOf(granted)), amount },
  }));
  return [...grants, ...latest(support.uses, question, ({ id }) => id)].filter(({ year }) =>
    yearsOf(question).includes(year),
  );
}

export function schemesByYear(history: History, question: Question): Counts {
  const tally = new Tally();
  const people = new People();
  for (const { client, scheme, year, amount = 0 } of usesOf(history, question))
    for (const one of ["*", scheme]) {
      tally.addAll([year, one], { gebruik: 1, bedrag: amount });
      people.add([year, one], client);
    }
  people.into(tally, "personen");
  return tally.counts();
}

export function notReached(history: History, question: Question): Counts {
  const tally = new Tally();
  const uses = usesOf(history, question);
  const targets = latest(history.support.targets, question, ({ year, scheme, by }) => `${year} ${scheme} ${by}`).filter(
    ({ year }) => yearsOf(question).includes(year),
  );
  for (const year of yearsOf(question))
    for (const scheme of new Set([...uses, ...targets].map((one) => one.scheme))) {
      const people = new Set(uses.filter((one) => one.year === year && one.scheme === scheme).map((one) => one.client));
      const own = targets.filter((one) => one.year === year && one.scheme === scheme);
      for (const { by, on, people: meant } of own)
        tally.addAll([year, scheme, `${by} (${dayText(on)})`], {
          personen: people.size,
          doelgroep: meant,
          niet_bereikt: meant - people.size,
        });
      if (own.length === 0) tally.add([year, scheme, "geen"], "personen", people.size);
    }
  return tally.counts();
}

export function debtsByMonth({ support }: History, question: Question): Counts {
  const tally = new Tally();
  for (const debt of latest(support.debts, question, ({ id }) => id))
    for (const month of monthsOf(question)) {
      const isGone = debt.end !== undefined && monthOf(debt.end) < month;
      if (monthOf(debt.asked) > month || isGone) continue;
      for (const one of ["*", debt.isThreatening === true ? "bedreigend" : "gewoon"])
        tally.addAll([monthText(month), one], debtIn(month, debt, question));
    }
  return tally.counts();
}

/** What one debt says of a month. */
function debtIn(month: MonthNumber, debt: DebtTold, { debtTerms }: Question): Readonly<Record<string, number>> {
  const { asked, talk, decided, end, outcome } = debt;
  const begin = end !== undefined && debt.begin !== undefined && end < debt.begin ? undefined : debt.begin;
  const isIn = (day: number | undefined): day is number => day !== undefined && monthOf(day) === month;
  const by = (day: number | undefined): boolean => day !== undefined && day < firstDayOf(month + 1);
  const inTime = (day: number): boolean =>
    debt.isThreatening === true
      ? workingDaysBetween(dayText(asked), dayText(day)) <= debtTerms.crisis
      : day - asked <= debtTerms.talk;
  const ended = Number(by(begin) && by(end));
  return {
    aangemeld: Number(isIn(asked)),
    gesprekken: Number(isIn(talk)),
    gesprekken_op_tijd: Number(isIn(talk) && inTime(talk)),
    dagen_tot_gesprek: isIn(talk) ? talk - asked : 0,
    wacht_op_gesprek: Number(!by(end) && !by(talk)),
    besloten: Number(isIn(decided)),
    besloten_op_tijd: Number(isIn(decided) && decided - (talk ?? asked) <= debtTerms.decision),
    stand_begin: Number(begin !== undefined && begin < firstDayOf(month)),
    begonnen: Number(isIn(begin)),
    beeindigd: ended,
    geslaagd: outcome === "geslaagd" ? ended : 0,
    uitval: outcome === "uitval" ? ended : 0,
    stand_eind: Number(by(begin) && !by(end)),
  };
}

/** Answers with an opinion, as they were told last. */
function opinionsOf({ support }: History, question: Question) {
  const all = latest(support.answers, question, (one) =>
    [one.survey, one.year, one.respondent, one.question].join("|"),
  );
  return all.filter(({ year, isPositive }) => isPositive !== undefined && yearsOf(question).includes(year));
}

export function surveysByYear(history: History, question: Question): Counts {
  const tally = new Tally();
  for (const one of opinionsOf(history, question))
    for (const law of ["*", one.law ?? "onbekend"])
      tally.addAll([one.year, one.survey, one.question, law], { antwoorden: 1, positief: Number(one.isPositive) });
  return tally.counts();
}

export function surveysByProvider(history: History, question: Question): Counts {
  const all = new Tally();
  for (const { year, survey, question: asked, provider, isPositive } of opinionsOf(history, question))
    if (provider !== undefined)
      all.addAll([year, survey, asked, provider], { alle_antwoorden: 1, antwoorden: 1, positief: Number(isPositive) });
  return new Map(
    [...all.counts()].map(([key, row]) => {
      const { alle_antwoorden = 0 } = row;
      return [key, alle_antwoorden < question.minimumAnswers ? { alle_antwoorden } : row];
    }),
  );
}

export function casesByMonth({ support }: History, question: Question): Counts {
  const tally = new Tally();
  for (const one of latest(support.cases, question, ({ id }) => id))
    for (const month of monthsOf(question)) {
      if (monthOf(one.received) > month || (one.done !== undefined && monthOf(one.done) < month)) continue;
      const said = caseIn(month, one, question);
      for (const law of ["*", one.law]) tally.addAll([monthText(month), one.kind, law], said);
    }
  return tally.counts();
}

function caseIn(
  month: MonthNumber,
  { kind, law, received, due, done, outcome }: CaseTold,
  { objectionTerms }: Question,
): Readonly<Record<string, number>> {
  const term = kind === "beroep" ? undefined : received + objectionTerms[kind];
  const last = due ?? term;
  const isDone = done !== undefined && monthOf(done) === month;
  return {
    ontvangen: Number(monthOf(received) === month),
    ontvangen_wmo_jeugdwet: Number(monthOf(received) === month && law !== "participatiewet"),
    afgehandeld: Number(isDone),
    met_termijn: Number(isDone && last !== undefined),
    op_tijd: Number(isDone && last !== undefined && done <= last),
    gegrond: Number(isDone && outcome === "gegrond"),
    ingetrokken: Number(isDone && outcome === "ingetrokken"),
    open_eind: Number(!isDone),
    open_te_laat: Number(!isDone && last !== undefined && last < lastDayOf(month)),
  };
}
