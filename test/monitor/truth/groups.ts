import { type DayNumber, monthOf, monthText, yearOf } from "../../../src/synth/day-number.ts";
import { type Counts, type History, isRefusedBy, monthsOf, type Question, Tally } from "./history.ts";
import { latest } from "./known.ts";
import { People, yearsOf } from "./support.ts";

const none = "zonder groep";

/** The products of the municipality, as they were told last. */
function productsOf({ support }: History, question: Question) {
  return latest(support.products, question, (one) => [one.product, one.law, one.category, one.code].join("|"));
}

export function claimsByGroup(history: History, question: Question): Counts {
  const products = productsOf(history, question);
  const tally = new Tally();
  const people = new People();
  for (const line of history.lines) {
    const { law, category, product, client, first, sent, amount } = line;
    const isRefused = isRefusedBy(line, question.asOf);
    if (sent > question.asOf || isRefused || !monthsOf(question).includes(monthOf(first))) continue;
    const near = products.filter((one) => one.law === law && one.category === category);
    const own = near.find(({ code }) => code === product) ?? near.find(({ code }) => code === undefined);
    const key = [yearOf(monthOf(first)), own?.group ?? none];
    tally.add(key, "bedrag", amount);
    tally.add(key, "bedrag_in_groep", own?.group === undefined ? 0 : amount);
    people.add(key, client);
  }
  people.into(tally, "clienten");
  return tally.counts();
}

/** What was approved, by the product that a code belongs to: its own, that of its category, or the category itself. */
export function approvedByProduct(history: History, question: Question): Counts {
  const products = productsOf(history, question);
  const first = (names: readonly string[]): string | undefined => names.toSorted()[0];
  const tally = new Tally();
  for (const line of history.lines) {
    const { law, category, product, first: day, sent, answered, amount } = line;
    if (sent > question.asOf || answered > question.asOf || isRefusedBy(line, question.asOf)) continue;
    if (!monthsOf(question).includes(monthOf(day))) continue;
    const own = products.filter((one) => one.law === law);
    const byCode = first(own.filter(({ code }) => code === product).map((one) => one.product));
    const byCategory = first(
      own.filter((one) => one.code === undefined && one.category === category).map((one) => one.product),
    );
    for (const one of ["*", byCode ?? byCategory ?? category]) tally.add([yearOf(monthOf(day)), one], "bedrag", amount);
  }
  return tally.counts();
}

export function costsByGroup(history: History, question: Question): Counts {
  const products = productsOf(history, question);
  const groupOf = (product: string): string => products.find((one) => one.product === product)?.group ?? none;
  const tally = new Tally();
  for (const { month, side, product, amount } of latest(history.bookings, question, ({ id }) => id))
    if (side === "lasten" && monthsOf(question).includes(month))
      tally.add([yearOf(month), groupOf(product)], "geboekt", amount);
  const budgets = latest(history.budgets, question, (one) =>
    [one.year, one.change, one.side, one.taakveld, one.product].join("|"),
  );
  for (const { year, side, product, amount } of budgets)
    if (side === "lasten" && yearsOf(question).includes(year)) tally.add([year, groupOf(product)], "begroot", amount);
  return tally.counts();
}

/** Steps at the access, each by its own term. */
export function accessSteps(history: History, question: Question): Counts {
  const tally = new Tally();
  for (const { law, reported, inquired, applied, decided } of latest(history.reports, question, ({ id }) => id)) {
    const { wmoSteps, awbDays } = question;
    const add = (step: string, from: DayNumber | undefined, to: DayNumber | undefined, term: number): void => {
      if (from === undefined || to === undefined || !monthsOf(question).includes(monthOf(to))) return;
      const said = { gedaan: 1, op_tijd: Number(to - from <= term), dagen: to - from };
      tally.addAll([monthText(monthOf(to)), law, step], said);
    };
    if (law === "wmo") add("onderzoek", reported, inquired, wmoSteps.inquiry);
    add("besluit", applied, decided, law === "wmo" ? wmoSteps.decision : awbDays);
  }
  return tally.counts();
}

/** The staff that tasks ask, from how often each came in the year. */
export function staffByYear(history: History, question: Question): Counts {
  const tally = new Tally();
  const reports = latest(history.reports, question, ({ id }) => id);
  const tasks = latest(history.support.tasks, question, ({ year, task }) => `${year} ${task}`);
  for (const { year, task, law, counted, times = 0, hours, hoursOfOne } of tasks) {
    if (!yearsOf(question).includes(year)) continue;
    const days = reports
      .filter((one) => law === undefined || one.law === law)
      .flatMap(({ reported, decided }) => (counted === "melding" ? [reported] : (decided ?? [])));
    const count = counted === "vast" ? times : days.filter((day) => yearOf(monthOf(day)) === year).length;
    const said = { keren: count, uren: count * hours, fte: (count * hours) / hoursOfOne };
    for (const one of ["*", task]) tally.addAll([year, one], said);
  }
  return tally.counts();
}
