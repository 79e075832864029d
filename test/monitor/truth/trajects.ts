import {
  addMonths,
  type DayNumber,
  firstDayOf,
  lastDayOf,
  type MonthNumber,
  monthOf,
  monthText,
} from "../../../src/synth/day-number.ts";
import { groupBy } from "../../../src/synth/group.ts";
import { type ClaimLine, type Counts, type History, isRefusedBy, monthsOf, type Question, Tally } from "./history.ts";
import { type Allocation, allocationsOf, startsOf } from "./known.ts";

/** Allocations that belong together, in order. */
export interface Chain {
  readonly members: readonly [Allocation, ...Allocation[]];
  readonly begin: DayNumber;
  readonly end: DayNumber;
}

/**
 * The rule itself: two allocations belong together when at most so many days lie between them, and what belongs to the same one belongs
 * together. Pairs are joined until nothing more can be.
 */
function chainsOf(allocations: readonly Allocation[], gap: number): readonly Chain[] {
  let groups: Allocation[][] = allocations.map((one) => [one]);
  const near = (a: Allocation, b: Allocation): boolean => b.begin - a.end - 1 <= gap && a.begin - b.end - 1 <= gap;
  for (let before = -1; before !== groups.length; ) {
    before = groups.length;
    const joined: Allocation[][] = [];
    for (const group of groups) {
      const home = joined.find((other) => other.some((a) => group.some((b) => near(a, b))));
      if (home === undefined) joined.push([...group]);
      else home.push(...group);
    }
    groups = joined;
  }
  return groups.flatMap((group) => {
    const [first, ...rest] = group.toSorted((a, b) => a.begin - b.begin || a.end - b.end || a.number - b.number);
    if (first === undefined) return [];
    return [{ members: [first, ...rest], begin: first.begin, end: Math.max(...group.map(({ end }) => end)) }];
  });
}

/** Trajects: a client and a product group, whatever the number and the provider. */
export function trajectsOf(history: History, question: Question): readonly Chain[] {
  const groups = groupBy(allocationsOf(history, question), (one) => `${one.law}|${one.category}|${one.client}`);
  return [...groups.values()].flatMap((group) => chainsOf(group, question.gap));
}

/** All, the law, and the law with the category. */
export function levels(law: string, category: string): readonly (readonly [string, string])[] {
  return [
    ["*", "*"],
    [law, "*"],
    [law, category],
  ];
}

export function trajectsByMonth(history: History, question: Question): Counts {
  const tally = new Tally();
  for (const chain of trajectsOf(history, question))
    for (const month of monthsOf(question))
      for (const level of levels(chain.members[0].law, chain.members[0].category)) {
        const { before, comes, goes, after } = courseIn(month, chain);
        const said = {
          in_beeld: Number(before || comes),
          stand_begin: Number(before),
          instroom: Number(comes),
          uitstroom: Number(goes),
          stand_eind: Number(after),
          dagen_uitstroom: Number(goes) * (chain.end + 1 - chain.begin),
        };
        tally.addAll([monthText(month), ...level], said);
      }
  return tally.counts();
}

/** Whether it was there at the end of the last day before the month and of the month, and whether it begins or ends in it. */
function courseIn(month: MonthNumber, { begin, end }: Pick<Chain, "begin" | "end">) {
  const isThere = (day: DayNumber): boolean => begin <= day && end > day;
  return {
    before: isThere(firstDayOf(month) - 1),
    comes: monthOf(begin) === month,
    goes: monthOf(end) === month,
    after: isThere(lastDayOf(month)),
  };
}

export function allocationsByMonth(history: History, question: Question): Counts {
  const tally = new Tally();
  for (const { law, category, begin, end } of allocationsOf(history, question))
    for (const month of monthsOf(question))
      for (const level of levels(law, category)) {
        const key = [monthText(month), ...level];
        if (monthOf(begin) <= month && monthOf(end) >= month) tally.add(key, "geldig");
        if (monthOf(begin) === month) tally.add(key, "begonnen");
        if (monthOf(end) === month) tally.add(key, "beeindigd");
      }
  return tally.counts();
}

export function careSpellsByMonth(history: History, question: Question): Counts {
  const tally = new Tally();
  const people = groupBy(allocationsOf(history, question), ({ law, client }) => `${law}|${client}`);
  for (const group of people.values()) {
    const spells = chainsOf(group, question.gap).toSorted((a, b) => a.begin - b.begin);
    for (const [at, spell] of spells.entries())
      for (const month of monthsOf(question)) countSpell(tally, question, month, spell, spells[at - 1], spells[at + 1]);
  }
  return tally.counts();
}

function countSpell(
  tally: Tally,
  { returnMonths }: Question,
  month: MonthNumber,
  spell: Chain,
  previous: Chain | undefined,
  next: Chain | undefined,
): void {
  const key = [monthText(month), spell.members[0].law];
  const { before, comes, goes, after } = courseIn(month, spell);
  if (before) tally.add(key, "stand_begin");
  if (after) tally.add(key, "stand_eind");
  if (comes) tally.add(key, "instroom");
  if (goes) tally.add(key, "uitstroom");
  if (comes && previous !== undefined && spell.begin <= addMonths(previous.end, returnMonths))
    tally.add(key, "terugkeer");
  if (goes && next !== undefined && next.begin <= addMonths(spell.end, returnMonths))
    tally.add(key, "uitstroom_met_terugkeer");
}

/** What of a traject ran just before an allocation began (on the last day on which anything did), and what runs since, without what ends then. */
function aroundBegin(members: readonly Allocation[], one: Allocation) {
  const earlier = members.filter(({ begin }) => begin < one.begin);
  const day = Math.min(one.begin - 1, Math.max(...earlier.map(({ end }) => end)));
  return {
    before: earlier.filter(({ end }) => end >= day),
    after: [...earlier.filter(({ end }) => end > one.begin), ...members.filter(({ begin }) => begin === one.begin)],
  };
}

export function changesByMonth(history: History, question: Question): Counts {
  const tally = new Tally();
  for (const { members, begin } of trajectsOf(history, question))
    for (const one of members) {
      const month = monthOf(one.begin);
      if (one.begin === begin || !monthsOf(question).includes(month)) continue;
      const { before, after } = aroundBegin(members, one);
      const isWith = (list: readonly Allocation[], provider: string): boolean =>
        list.some((other) => other.provider === provider);
      const volumes = [before, after].map((list) =>
        list
          .filter(({ unit, frequency }) => unit === one.unit && frequency === one.frequency)
          .map(({ volume }) => volume),
      );
      const [was = 0, is = 0] = volumes.map((list) => list.reduce((sum, volume) => sum + volume, 0));
      const isAlike = volumes[0]?.length !== 0;
      const said = {
        vervolg: 1,
        overstap: Number(!isWith(before, one.provider) && before.some(({ provider }) => !isWith(after, provider))),
        opgeschaald: Number(isAlike && is > was),
        afgeschaald: Number(isAlike && is < was),
      };
      for (const level of levels(one.law, one.category)) tally.addAll([monthText(month), ...level], said);
    }
  return tally.counts();
}

/** The first day of care of allocations that was declared in a month in which something is left of it without what was refused and taken back. */
export function firstDeclared(lines: readonly ClaimLine[], { asOf }: Question): DayNumber | undefined {
  const standing = lines.filter((line) => !isRefusedBy(line, asOf));
  const days = [...groupBy(standing, ({ number, first }) => `${number} ${monthOf(first)}`).values()]
    .filter((ofMonth) => ofMonth.reduce((sum, { amount }) => sum + amount, 0) > 0)
    .flatMap((ofMonth) => ofMonth.map(({ first }) => first));
  return days.length === 0 ? undefined : Math.min(...days);
}

/** On which day the care of a traject began, if it did; nothing at all when nobody can see that, since it is older than the claims. */
function careOfChain(chain: Chain, history: History, question: Question): { readonly cared?: DayNumber } | undefined {
  const { law } = chain.members[0];
  const isOwn = (one: { readonly law: string; readonly number: number }): boolean =>
    chain.members.some((member) => member.law === one.law && member.number === one.number);
  const starts = startsOf(history, question).filter(isOwn);
  const started = starts.length === 0 ? undefined : Math.min(...starts.map(({ begin }) => begin));
  const claims = history.lines.filter((line) => line.law === law && line.sent <= question.asOf);
  const declared = firstDeclared(claims.filter(isOwn), question);
  if (declared === undefined || (started !== undefined && monthOf(started) <= monthOf(declared)))
    return started === undefined ? {} : { cared: started };
  const claimsBegin = Math.min(...claims.map(({ first }) => monthOf(first)));
  return monthOf(chain.begin) < claimsBegin ? undefined : { cared: declared };
}

export function waitingByMonth(history: History, question: Question): Counts {
  const tally = new Tally();
  for (const chain of trajectsOf(history, question)) {
    const { members, begin, end } = chain;
    const care = careOfChain(chain, history, question);
    if (care === undefined) continue;
    const { cared } = care;
    for (const month of monthsOf(question)) {
      const comes = cared !== undefined && monthOf(cared) === month && monthOf(begin) <= month;
      const waits =
        monthOf(begin) <= month && end > lastDayOf(month) && !(cared !== undefined && monthOf(cared) <= month);
      const days = Math.max(0, (cared ?? 0) - begin);
      const said = {
        begonnen: Number(comes),
        wachtdagen: Number(comes) * days,
        binnen_norm: Number(comes && days <= question.waitingDays),
        wachtend: Number(waits),
      };
      for (const level of levels(members[0].law, members[0].category)) tally.addAll([monthText(month), ...level], said);
    }
  }
  return tally.counts();
}

export function referrersByMonth(history: History, question: Question): Counts {
  const tally = new Tally();
  for (const { members, begin } of trajectsOf(history, question)) {
    const month = monthOf(begin);
    if (!monthsOf(question).includes(month)) continue;
    const known = members.flatMap((one) =>
      history.requests.filter(
        ({ law, provider, client, reference, asks, knownOn }) =>
          asks === "315" &&
          knownOn <= question.asOf &&
          law === one.law &&
          provider === one.provider &&
          client === one.client &&
          reference === one.reference,
      ),
    );
    for (const referrer of ["*", known[0]?.referrer ?? "onbekend"]) {
      const key = [monthText(month), members[0].law, referrer];
      tally.add(key, "instroom");
      if (known.length > 0) tally.add(key, "bekend");
    }
  }
  return tally.counts();
}
