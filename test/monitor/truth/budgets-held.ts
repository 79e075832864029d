import { monthOf, monthText, yearOf } from "../../../src/synth/day-number.ts";
import { type Counts, type History, isRefusedBy, monthsOf, type Question, Tally } from "./history.ts";
import { allocationsOf, latest } from "./known.ts";
import { People, yearsOf } from "./support.ts";

function heldOf({ support }: History, question: Question) {
  return latest(support.budgetsHeld, question, ({ law, id }) => `${law} ${id}`);
}

/** Clients with a personal budget and with care in kind, by month and law. */
export function budgetsByMonth(history: History, question: Question): Counts {
  const tally = new Tally();
  for (const month of monthsOf(question))
    for (const law of ["wmo", "jeugdwet"]) {
      const runs = (begin: number, end: number | undefined): boolean =>
        monthOf(begin) <= month && (end === undefined || monthOf(end) >= month);
      const held = heldOf(history, question).filter((one) => one.law === law && runs(one.begin, one.end));
      const kind = new Set(
        allocationsOf(history, question).flatMap((one) =>
          one.law === law && runs(one.begin, one.end) ? [one.client] : [],
        ),
      );
      const holders = new Set(held.map(({ client }) => client));
      const key = [monthText(month), law];
      const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
      const known = held.filter(({ spent }) => spent !== undefined);
      tally.addAll(key, {
        clienten: new Set([...kind, ...holders]).size,
        pgb_clienten: holders.size,
        alleen_natura: [...kind].filter((one) => !holders.has(one)).length,
        beide: [...kind].filter((one) => holders.has(one)).length,
        toekenningen: held.length,
        budget: sum(held.map(({ budget }) => budget)),
        budget_met_stand: sum(known.map(({ budget }) => budget)),
        besteed: sum(known.map(({ spent = 0 }) => spent)),
      });
    }
  return tally.counts();
}

/** What was spent of personal budgets beside what was declared for care in kind, by year and law. */
export function budgetsByYear(history: History, question: Question): Counts {
  const tally = new Tally();
  for (const { law, begin, spent } of heldOf(history, question)) {
    const year = yearOf(monthOf(begin));
    if (!yearsOf(question).includes(year)) continue;
    tally.addAll([year, law], { pgb: spent ?? 0, totaal: spent ?? 0, zonder_stand: spent === undefined ? 1 : 0 });
  }
  for (const line of history.lines) {
    const { law, first, sent, amount } = line;
    const isRefused = isRefusedBy(line, question.asOf);
    if (sent > question.asOf || isRefused || !monthsOf(question).includes(monthOf(first))) continue;
    tally.addAll([yearOf(monthOf(first)), law], { natura: amount, totaal: amount });
  }
  return tally.counts();
}

/** Own contributions; who pays is known only where every row has a person. */
export function contributionsByMonth({ support }: History, question: Question): Counts {
  const tally = new Tally();
  const [payers, unknown] = [new People(), new Set<string>()];
  const all = latest(support.contributions, question, ({ month, client = "", kind }) =>
    [month, client, kind].join("|"),
  );
  for (const { month, client, kind, amount, received } of all) {
    if (!monthsOf(question).includes(month)) continue;
    for (const one of ["*", kind]) {
      const key = [monthText(month), one];
      tally.addAll(key, {
        opgelegd: amount,
        ontvangen: received ?? 0,
        opgelegd_met_ontvangst: received === undefined ? 0 : amount,
        zonder_personen: client === undefined ? amount : 0,
      });
      if (client === undefined) unknown.add(key.join("|"));
      else payers.add(key, client);
    }
  }
  const counted = new Tally();
  payers.into(counted, "betalers");
  for (const [key, { betalers = 0 }] of counted.counts()) if (!unknown.has(key)) tally.add([key], "betalers", betalers);
  return tally.counts();
}
