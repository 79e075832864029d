import { type DayNumber, dayNumber, lastDayOf } from "../../src/synth/day-number.ts";
import type { Dice } from "./dense-history.ts";
import type { Law, Question } from "./truth/history.ts";
import type {
  AnswerTold,
  BudgetHeldTold,
  CaseTold,
  DebtTold,
  ExecutionTold,
  ProductTold,
  SupportHistory,
  TaskTold,
} from "./truth/support-history.ts";

/** Poverty, debts, what clients say, and money that goes past the providers; days lie on and beside every boundary. */
export function denseSupport(dice: Dice, question: Question): SupportHistory {
  const { below, client, edge, pick } = dice;
  const schemes = ["meedoen", "fiets", "laptop"] as const;
  return {
    grants: Array.from({ length: 60 }, (_, at) => {
      const granted = edge();
      const asked = granted - question.awbDays + below(3) - 1;
      const one = {
        id: `g${at}`,
        client: client(),
        kind: pick(["bewind", "inrichting"]),
        granted,
        amount: 100 + below(90),
      };
      return { ...one, ...(below(4) === 0 ? {} : { asked }), knownOn: granted + below(30) };
    }),
    uses: Array.from({ length: 30 }, (_, at) => ({
      ...{
        id: `n${at}`,
        client: client(),
        scheme: pick(schemes),
        year: 2022 + below(3),
        knownOn: question.asOf - below(200),
      },
      ...(below(4) === 0 ? {} : { amount: below(500) }),
    })),
    targets: Array.from({ length: 6 }, (_, at) => ({
      ...{
        year: 2023 + below(2),
        scheme: pick(["meedoen", "bijzondere bijstand", "zwemles"]),
        by: `onderzoek ${at % 2}`,
      },
      ...{ on: dayNumber(2023, 6, 1), people: 5 + below(40), knownOn: question.asOf - below(150) },
    })),
    debts: denseDebts(dice, question),
    answers: denseAnswers(dice, question),
    cases: denseCases(dice, question),
    products: denseProducts(question),
    tasks: denseTasks(dice, question),
    executions: denseExecutions(question),
    budgetsHeld: denseBudgetsHeld(dice, question),
    contributions: Array.from({ length: 30 }, (_, at) => ({
      ...{
        month: question.from - 1 + below(6),
        kind: at % 3 === 0 ? "opvang" : "abonnement",
        amount: 1000 + below(900),
      },
      ...(below(6) === 0 ? {} : { client: `p${at}` }),
      ...(below(3) === 0 ? {} : { received: below(900) }),
      knownOn: question.asOf - below(100),
    })),
  };
}

/** Debts: talks just in time and too late by either term, weekends and Easter between, ends at the end of months, and some that never begin. */
function denseDebts({ below, client, edge, pick }: Dice, { debtTerms }: Question): readonly DebtTold[] {
  // Left out once in so many times.
  const unless = <T extends object>(times: number, part: T): T | Record<string, never> =>
    below(times) === 0 ? {} : part;
  return Array.from({ length: 150 }, (_, at) => {
    const isThreatening = at % 3 === 0;
    const asked = at % 6 === 0 ? dayNumber(2024, 3, 25) + below(9) : edge();
    const one = {
      id: `s${at}`,
      client: client(),
      asked,
      ...(below(5) === 0 && !isThreatening ? {} : { isThreatening }),
    };
    const first: DebtTold = { ...one, knownOn: asked + below(9) };
    const usual = asked + (isThreatening ? below(9) : debtTerms.talk + below(3) - 1);
    const talk: DayNumber = below(3) === 0 ? Math.max(asked, edge()) : usual;
    const decided = Math.max(talk, below(3) === 0 ? edge() : talk + debtTerms.decision + below(3) - 1);
    const begin = Math.max(decided, edge());
    const end = Math.max(below(4) === 0 ? asked : begin, edge());
    const told: DebtTold = {
      ...one,
      ...unless(6, { talk }),
      ...unless(6, { decided }),
      ...unless(5, { begin }),
      ...unless(3, { end: Math.max(end, asked), outcome: pick(["geslaagd", "uitval", "anders"]) }),
      knownOn: first.knownOn + 1 + below(20),
    };
    return below(6) === 0 ? [first] : [first, told];
  }).flat();
}

/** Products with one code, with a whole category, without a group, and one that no message knows; a group comes later. */
function denseProducts({ asOf }: Question): readonly ProductTold[] {
  const knownOn = asOf - 300;
  return [
    { product: "a", group: "hulp", law: "wmo", category: "02", code: "P", knownOn },
    { product: "a", group: "hulp", law: "wmo", category: "02", code: "P", knownOn: knownOn - 1 },
    { product: "c", group: "jeugd", law: "jeugdwet", category: "02", knownOn },
    { product: "d", group: "jeugd", law: "jeugdwet", category: "02", code: "Q", knownOn },
    { product: "d", group: "licht", law: "jeugdwet", category: "02", code: "Q", knownOn: asOf - 40 },
    { product: "e", law: "wmo", category: "07", knownOn },
    { product: "wijk", group: "vrij toegankelijk", knownOn },
  ];
}

/** Tasks counted by reports, by decisions of one law and of all, and so many times a year. */
function denseTasks({ below }: Dice, { asOf }: Question): readonly TaskTold[] {
  const one = { hours: 2 + below(9), hoursOfOne: 1200, knownOn: asOf - 200 };
  return [2023, 2024].flatMap((year): readonly TaskTold[] => [
    { ...one, year, task: "onderzoek", law: "wmo", counted: "melding" },
    { ...one, year, task: "besluit", counted: "besluit", hours: 1.5 },
    { ...one, year, task: "overleg", counted: "vast", times: 40 + below(9), hoursOfOne: 1300 },
  ]);
}

/** Two definitions; of one two lines hold for the same booking, one is told too late, and one has the code of something else. */
function denseExecutions({ asOf }: Question): readonly ExecutionTold[] {
  const [berenschot, own] = [
    { definition: "berenschot", knownOn: asOf - 150 },
    { definition: "eigen", knownOn: asOf },
  ];
  return [
    { ...berenschot, kind: "taakveld", code: "6.71a" },
    { ...berenschot, kind: "product", code: "a" },
    { ...berenschot, kind: "product", code: "6.72a" },
    { ...own, kind: "grootboekrekening", code: "44000" },
    { ...own, kind: "taakveld", code: "6.72a", knownOn: asOf + 1 },
  ];
}

/** Answers with and without an opinion; of three providers one too few, just enough, and one more. */
function denseAnswers({ below, pick }: Dice, { asOf, minimumAnswers }: Question): readonly AnswerTold[] {
  const few = [-1, 0, 1].flatMap((more) =>
    Array.from({ length: minimumAnswers + more }, (_, at) => ({
      ...{ survey: "ceo", year: 2024, respondent: `few${more} ${at}`, question: "v0", knownOn: asOf - 150 },
      ...{ provider: `9800002${more + 1}`, isPositive: at > 0 },
    })),
  );
  const some = Array.from({ length: 90 }, (_, at) => ({
    ...{
      survey: "ceo",
      year: 2023 + below(2),
      respondent: `v${at}`,
      question: `v${below(2)}`,
      knownOn: asOf - below(90),
    },
    // Providers with just too few answers, just enough and more.
    ...(below(3) === 0 ? {} : { provider: `9800000${below(9)}` }),
    ...(below(3) === 0 ? {} : { law: pick<Law>(["wmo", "jeugdwet"]) }),
    ...(below(5) === 0 ? {} : { isPositive: below(3) > 0 }),
  }));
  return [...some, ...few];
}

/** Objections and complaints that are done just in time and too late, and open ones of which the term ends around the end of a month. */
function denseCases({ below, edge, pick }: Dice, { from, objectionTerms }: Question): readonly CaseTold[] {
  return Array.from({ length: 90 }, (_, at) => {
    const kind = pick<CaseTold["kind"]>(["bezwaar", "klacht", "bezwaar", "klacht", "beroep"]);
    const days = kind === "beroep" ? 9 : objectionTerms[kind];
    const isOpen = at < 30;
    const received = isOpen ? lastDayOf(from + (at % 4)) - days + below(3) - 1 : edge();
    const due = below(4) === 0 ? { due: received + 5 } : {};
    const one = {
      id: `z${at}`,
      kind,
      law: pick<CaseTold["law"]>(["wmo", "jeugdwet", "participatiewet"]),
      received,
      ...due,
    } as const;
    const first: CaseTold = { ...one, knownOn: received };
    if (isOpen) return [first];
    const done = Math.max(received, below(2) === 0 ? edge() : (due.due ?? received + days) + below(3) - 1);
    const outcome = pick(["gegrond", "ongegrond", "ingetrokken"]);
    return [first, { ...one, done, outcome, knownOn: Math.max(received + 1, done) }];
  }).flat();
}

/** Personal budgets of those who have care in kind too and of others; what was spent is told later, of some never. */
function denseBudgetsHeld({ below, client, edge, pick }: Dice, { asOf }: Question): readonly BudgetHeldTold[] {
  return Array.from({ length: 30 }, (_, at) => {
    const begin = edge();
    const one: BudgetHeldTold = {
      ...{
        law: pick<BudgetHeldTold["law"]>(["wmo", "jeugdwet"]),
        id: `b${at}`,
        client: below(2) === 0 ? client() : `x${below(5)}`,
        begin,
      },
      ...(below(4) === 0 ? {} : { end: Math.max(begin, edge()) }),
      ...{ budget: 1000 + below(5000), knownOn: Math.min(begin, asOf - 9) },
    };
    return below(3) === 0 ? [one] : [one, { ...one, spent: below(one.budget), knownOn: one.knownOn + 1 + below(40) }];
  }).flat();
}
