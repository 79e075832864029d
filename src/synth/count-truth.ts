import { monthsOf } from "./benefit.ts";
import { firstDayOf, lastDayOf, type MonthNumber, monthOf } from "./day-number.ts";
import { amountOf, type Delivery } from "./delivery.ts";
import type { Episode } from "./episode.ts";
import { type Declaration, signOf } from "./line.ts";
import type { Person } from "./person.ts";
import { products } from "./product.ts";
import type { Client, PartOfRun, Run } from "./simulate.ts";
import { lags } from "./truth.ts";

/** Counts what was given in a month at the right price, and what of it will never be declared. */
export function countDelivery({ truth, parameters }: Run, delivery: Delivery, forgone: number): void {
  const [product, month] = [delivery.allocation.product, delivery.month - parameters.start];
  truth.money.delivered.add(product, month, amountOf(delivery.volume, delivery.unit, delivery.price));
  truth.money.forgone.add(product, month, forgone);
}

/** Counts what providers asked and got by the end of the run, and what they get after it. */
export function countDeclaration({ truth, parameters, last }: Run, declaration: Declaration): void {
  const { money, triangle } = truth;
  for (const line of declaration.lines) {
    const { month, allocation } = line.delivery;
    const [product, at] = [allocation.product, month - parameters.start];
    const amount = signOf(line) * line.amount;
    if (declaration.sent <= last) money.declared.add(product, at, amount);
    if (line.rejected !== undefined) {
      if (declaration.answered <= last) money.rejected.add(product, at, amount);
      continue;
    }
    money[declaration.answered <= last ? "accepted" : "toCome"].add(product, at, amount);
    if (declaration.paid <= last) money.paid.add(product, at, amount);
    const row = (products[product]?.law === "wmo" ? 0 : parameters.months) + at;
    triangle.add(row, Math.min(lags - 1, line.declared - month), amount);
  }
}

/** Counts a client by month: allocated, waiting, in care, each once a product, and each once a law. */
export function countCare({ truth, parameters: { start, months } }: Run, { person, episodes }: Client): void {
  const { people, unique } = truth;
  const seen = [new Set<number>(), new Set<number>(), new Set<number>()];
  for (const episode of episodes) {
    const { product, form } = episode;
    const gave = episode.to >= episode.from;
    const end = gave ? episode.to : Math.max(episode.allocated, episode.decided);
    if (form === "in-kind") {
      each(episode.allocated, end, start, months, (at) => people.allocated.add(product, at, 1));
      each(
        episode.allocated,
        Math.min(episode.from - 1, person.until ?? Infinity),
        start,
        months,
        (at) => people.waiting.add(product, at, 1),
        true,
      );
    }
    if (!gave) continue;
    const law = products[product]?.law === "wmo" ? 0 : 1;
    each(episode.from, episode.to, start, months, (at) => {
      people[form === "pgb" ? "pgb" : "inCare"].add(product, at, 1);
      if (form === "in-kind") for (const row of [law, 2]) seen[row]?.add(at);
    });
    people.inflow.add(product, monthOf(episode.from) - start, 1);
    people.outflow.add(product, monthOf(episode.to) - start, 1);
    if (episode.returned) people.returned.add(product, monthOf(episode.from) - start, 1);
  }
  for (const [row, atMonths] of seen.entries()) for (const at of atMonths) unique.add(row, at, 1);
}

/** Calls for the months of the run that lie in a stretch of days, or, for a stock, for those whose last day does. */
function each(
  first: number,
  last: number,
  start: MonthNumber,
  months: number,
  call: (at: number) => void,
  stock = false,
): void {
  if (last < first) return;
  const until = Math.min(start + months - 1, monthOf(last));
  for (let month = Math.max(start, monthOf(first)); month <= until; month += 1)
    if (!stock || (first <= lastDayOf(month) && last >= lastDayOf(month))) call(month - start);
}

/** Counts the inhabitants, and what households and neighbourhoods use in the last month. */
export function countPart(run: Run, part: PartOfRun): void {
  const { truth, last } = run;
  const cared = lawsOfHouseholds(run, part);
  for (const { members, number, neighbourhood } of part.households) {
    for (const person of members) countPerson(run, person);
    if (!members.some((person) => isPresent(person, last))) continue;
    truth.places.add(neighbourhood, 1, 1);
    truth.laws.add(0, cared.get(number)?.size ?? 0, 1);
  }
}

/** Counts the clients and benefits of each neighbourhood in the last month; gives the laws that each household uses then. */
function lawsOfHouseholds(run: Run, { clients, benefits }: PartOfRun): ReadonlyMap<number, ReadonlySet<string>> {
  const { truth, parameters, last } = run;
  const month = parameters.start + parameters.months - 1;
  const cared = new Map<number, Set<string>>();
  for (const { person, episodes } of clients.filter((client) => isPresent(client.person, last)))
    for (const law of lawsIn(episodes, month)) {
      truth.places.add(person.neighbourhood, law === "wmo" ? 2 : 3, 1);
      used(cared, person.household, law);
    }
  for (const benefit of benefits) {
    const { household, person } = benefit;
    if (monthsOf(benefit, month, month + 1).length === 0 || !isPresent(person, last)) continue;
    if (!used(cared, household.number, "participatiewet")) truth.places.add(household.neighbourhood, 4, 1);
  }
  return cared;
}

/** Notes that a household uses a law; tells whether that was known. */
function used(laws: Map<number, Set<string>>, household: number, law: string): boolean {
  const known = laws.get(household) ?? new Set<string>();
  const was = known.has(law);
  laws.set(household, known.add(law));
  return was;
}

function lawsIn(episodes: readonly Episode[], month: MonthNumber): ReadonlySet<"wmo" | "jeugdwet"> {
  const running = episodes.filter(
    ({ from, to, form }) => form === "in-kind" && from <= to && from <= lastDayOf(month) && to >= firstDayOf(month),
  );
  return new Set(running.flatMap(({ product }) => products[product]?.law ?? []));
}

/** Tells whether somebody is an inhabitant at the end of a day. */
export function isPresent({ from, until }: Pick<Person, "from" | "until">, day: number): boolean {
  return from <= day && (until === undefined || until > day);
}

function countPerson({ truth, parameters: { start, months }, first, last }: Run, person: Person): void {
  const { begin, born, movedIn, died, movedOut } = truth.population;
  for (let at = 0; at < months; at += 1) if (isPresent(person, firstDayOf(start + at) - 1)) begin.add(0, at, 1);
  const month = (day: number): number => monthOf(day) - start;
  if (person.from >= first && person.arrival !== "present") {
    (person.arrival === "born" ? born : movedIn).add(0, month(person.from), 1);
  }
  if (person.until !== undefined) (person.departure === "died" ? died : movedOut).add(0, month(person.until), 1);
  if (isPresent(person, last)) truth.places.add(person.neighbourhood, 0, 1);
}
