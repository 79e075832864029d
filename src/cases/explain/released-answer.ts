import { exactly, type Interval } from "../../figure/interval.ts";
import { isMissing } from "../../figure/missing.ts";
import type { Shown } from "../../figure/shown.ts";
import {
  addClientMonths,
  type ClientsOrCost,
  clientsOrCost,
  middleOf,
} from "../../monitor/cost-change/clients-or-cost.ts";
import type { NumberView } from "./explained-view.ts";
import type { Side } from "./read-explained.ts";

/** The clients of a month as everybody sees them on the monitor. */
export interface ClientMonth {
  /** `2025-09`. */
  readonly month: string;
  readonly all: NumberView;
  /** Those with one, two, and three or more provisions, in this order, who are all. */
  readonly parts: readonly NumberView[];
  /** The provisions that all have together. */
  readonly provisions: NumberView;
}

/** What was released of a year: its approved amount, and the months of which something was released. */
export interface ReleasedYear {
  readonly year: string;
  readonly amount: Shown;
  readonly months: readonly ClientMonth[];
}

/**
 * Why it cannot be told: an amount is hidden, clients of months are, months are not released (yet), many declarations over a year are still to
 * come, or there is no cost per client.
 */
export type Untold =
  | { readonly because: "amount" | "nothing" }
  | { readonly because: "clients"; readonly months: readonly string[] }
  | { readonly because: "not-released" | "young"; readonly year: string };

/** So many months after a year most declarations over it are in, as clients by declaration wait (`subjects.ts`). */
const awaited = 3;

/** More clients, or more cost per client: in eurocents, with what it was made of. */
export interface ReleasedAnswer {
  readonly effects: ClientsOrCost;
  /** Clients per month on average, and eurocents per client and month. */
  readonly average: Readonly<Record<Side, number>>;
  readonly perClient: Readonly<Record<Side, number>>;
  /** Months of which all clients together are hidden and lie between two numbers. */
  readonly open: readonly string[];
  /** The references of the numbers of months that went into it. */
  readonly inputs: Readonly<Record<Side, readonly string[]>>;
}

/**
 * Tells more clients from more cost per client. It is post-processing: a pure function of figures that the gate has let through (nobody
 * else can make a `Shown`), which this very reader sees on the monitor and in the tie-out, as of a day that stands on the page. So whatever it says any reader could have
 * worked out, and two lakes that release the same give the same answer (`docs/adr/0035`). Nothing is guessed: a month of which the clients are hidden is
 * taken between the ends that follow from what is shown of it; where none follow, or they leave both parts more or less, it cannot be told.
 */
export function releasedAnswer(from: ReleasedYear, to: ReleasedYear, asOf: string): ReleasedAnswer | Untold {
  const [before, after] = [from.amount.value, to.amount.value];
  if (isMissing(before) || isMissing(after)) return { because: "amount" };
  const absent = [from, to].find(({ year, months }) => !isWhole(year, months));
  if (absent !== undefined) return { because: "not-released", year: absent.year };
  const young = [from, to].find(({ year }) => asOf <= `${Number(year) + 1}-0${awaited}-31`);
  if (young !== undefined) return { because: "young", year: young.year };
  const [then, now] = [from.months.map(readMonth), to.months.map(readMonth)];
  const hidden = [...then, ...now].filter(({ between }) => between === undefined);
  if (hidden.length > 0) return { because: "clients", months: hidden.map(({ month }) => month) };
  const months = { from: clientMonthsOf(then), to: clientMonthsOf(now) };
  const effects = clientsOrCost(
    { cents: before, clientMonths: months.from },
    { cents: after, clientMonths: months.to },
  );
  const open = [...then, ...now].flatMap(({ month, isOpen }) => (isOpen ? [month] : []));
  if (effects === undefined) return open.length > 0 ? { because: "clients", months: open } : { because: "nothing" };
  if (isEitherWay(effects.clients.between) && isEitherWay(effects.perClient.between))
    return { because: "clients", months: open };
  return {
    effects,
    average: { from: middleOf(months.from) / 12, to: middleOf(months.to) / 12 },
    perClient: { from: before / middleOf(months.from), to: after / middleOf(months.to) },
    open,
    inputs: { from: then.flatMap(({ inputs }) => inputs), to: now.flatMap(({ inputs }) => inputs) },
  };
}

/** Whether something was released of each of the twelve months. */
function isWhole(year: string, months: readonly ClientMonth[]): boolean {
  const released = new Set(
    months.flatMap(({ month, all }) => (all.figure.hidden?.because === "not-settled" ? [] : [month])),
  );
  return released.size === 12 && [...released].every((month) => month.startsWith(`${year}-`));
}

interface MonthRead {
  readonly month: string;
  readonly between: Interval | undefined;
  readonly isOpen: boolean;
  readonly inputs: readonly string[];
}

/**
 * Clients of a month: as shown, or between what is shown of those with one, two, and three or more provisions, and what more the others can be:
 * fewer than the threshold where they are hidden for being small, and no more than the provisions that are left allow.
 */
function readMonth({ month, all, parts, provisions }: ClientMonth): MonthRead {
  const whole = shownValue(all.figure);
  if (whole !== undefined) return { month, between: exactly(whole), isOpen: false, inputs: [all.ref] };
  const used = [...parts, provisions].filter(({ figure }) => shownValue(figure) !== undefined);
  const low = parts.reduce((sum, { figure }) => sum + (shownValue(figure) ?? 0), 0);
  const high = Math.min(mostOfParts(parts), low + mostOthers(parts, shownValue(provisions.figure)));
  const between = Number.isFinite(high) && used.length > 0 ? { low, high } : undefined;
  return { month, between, isOpen: true, inputs: used.map(({ ref }) => ref) };
}

function mostOfParts(parts: ClientMonth["parts"]): number {
  return parts.reduce((sum, { figure }) => sum + (shownValue(figure) ?? mostOfSmall(figure)), 0);
}

function mostOfSmall({ hidden }: Shown): number {
  return hidden?.because === "small" ? hidden.threshold - 1 : Number.POSITIVE_INFINITY;
}

/** How many clients there can be in the parts that are hidden: each has as many provisions as its part says, or more. */
function mostOthers(parts: ClientMonth["parts"], provisions: number | undefined): number {
  if (provisions === undefined) return Number.POSITIVE_INFINITY;
  const left = parts.reduce((rest, { figure }, at) => rest - (at + 1) * (shownValue(figure) ?? 0), provisions);
  const fewest = parts.findIndex(({ figure }) => shownValue(figure) === undefined) + 1;
  return fewest === 0 ? 0 : Math.floor(left / fewest);
}

function shownValue({ value }: Shown): number | undefined {
  return isMissing(value) ? undefined : value;
}

/** Whether it may be more and may be less. */
function isEitherWay({ low, high }: Interval): boolean {
  return low < 0 && high > 0;
}

function clientMonthsOf(months: readonly MonthRead[]): Interval {
  return addClientMonths(months.flatMap(({ between }) => between ?? []));
}
