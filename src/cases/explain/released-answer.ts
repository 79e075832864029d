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

/** The clients of a month as everybody sees them on the monitor: all, and those with one, two, and three or more provisions, who are all. */
export interface ClientMonth {
  /** `2025-09`. */
  readonly month: string;
  readonly all: NumberView;
  readonly parts: readonly NumberView[];
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
  /** Months of which all clients together are hidden and known but for a few. */
  readonly open: readonly string[];
  /** The references of the numbers of months that went into it. */
  readonly inputs: Readonly<Record<Side, readonly string[]>>;
}

/**
 * Tells more clients from more cost per client. It is post-processing: a pure function of figures that the gate has let through (nobody
 * else can make a `Shown`), which this very reader sees on the monitor and in the tie-out, as of a day that stands on the page. So whatever it says any reader could have
 * worked out, and two lakes that release the same give the same answer (`docs/adr/0035`). Nothing is guessed: a month of which the clients are hidden is
 * taken between the ends that follow from what is shown of it, or the answer is that it cannot be told.
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
  if (effects === undefined) return { because: "nothing" };
  return {
    effects,
    average: { from: middleOf(months.from) / 12, to: middleOf(months.to) / 12 },
    perClient: { from: before / middleOf(months.from), to: after / middleOf(months.to) },
    open: [...then, ...now].flatMap(({ month, isOpen }) => (isOpen ? [month] : [])),
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

/** Clients of a month: as shown, or the sum of their parts, of which one that is hidden for being small lies below the threshold. */
function readMonth({ month, all, parts }: ClientMonth): MonthRead {
  const whole = shownValue(all.figure);
  if (whole !== undefined) return { month, between: whole, isOpen: false, inputs: [all.ref] };
  const known = parts.map(({ figure }) => shownValue(figure) ?? smallValue(figure));
  const between =
    known.length === 0 || known.includes(undefined)
      ? undefined
      : addClientMonths(known.filter((one) => one !== undefined));
  const inputs = parts.flatMap(({ ref, figure }) => (shownValue(figure) === undefined ? [] : [ref]));
  return { month, between, isOpen: true, inputs };
}

function shownValue({ value }: Shown): Interval | undefined {
  return isMissing(value) ? undefined : exactly(value);
}

function smallValue({ hidden }: Shown): Interval | undefined {
  return hidden?.because === "small" ? { low: 0, high: hidden.threshold - 1 } : undefined;
}

function clientMonthsOf(months: readonly MonthRead[]): Interval {
  return addClientMonths(months.flatMap(({ between }) => between ?? []));
}
