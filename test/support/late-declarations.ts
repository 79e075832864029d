import { RandomStream } from "../../src/figure/random-stream.ts";
import type { Declarations } from "../../src/forecast/year/declarations.ts";

/** What happens in a year; `calm` is the year that models assume, the others no model does. */
export const regimes = ["calm", "stops-declaring", "catches-up", "tariff-jump", "declared-twice"] as const;
export type Regime = (typeof regimes)[number];

/** Claims for one product over five whole years, in euros by month; the last year is the one to forecast. */
export interface LateDeclarations {
  /** What was given per month. */
  readonly given: readonly number[];
  readonly declarations: Declarations;
}

interface Event {
  readonly regime: Regime;
  readonly from: number;
  readonly jump: number;
}

const years = 5;
const providers = 8;
const lastLag = 12;
const calm: Event = { regime: "calm", from: -1, jump: -1 };

/**
 * A product of eight providers that each declare at a pace of their own, with a season, some growth and noise. Every year has its
 * regime by chance, the last one the regime asked: a provider stops declaring until the next year, two are silent and catch up in one
 * batch, the tariff jumps 6 %, or everything of a month is delivered twice and taken back two months later.
 */
export function simulateDeclarations(seed: number, last: Regime): LateDeclarations {
  const random = new RandomStream(seed, 61);
  const months = years * 12;
  const pace = Array.from({ length: providers }, () => 0.25 + 0.4 * random.uniform());
  const size = Array.from({ length: providers }, () => random.gamma(2));
  const total = size.reduce((sum, one) => sum + one, 0);
  const growth = 1.004 + 0.01 * random.normal();
  const events = Array.from({ length: years }, (_, year): Event => {
    const regime = year === years - 1 ? last : (regimes[random.below(regimes.length)] ?? "calm");
    return { regime, from: year * 12 + 1 + random.below(6), jump: year * 12 + 3 + random.below(6) };
  });
  const given = new Array<number>(months).fill(0);
  const arrivals = pace.map(() => given.map(() => new Array<number>(3 * lastLag).fill(0)));
  let level = 1_000_000;
  for (const month of given.keys()) {
    const { regime, jump } = events[Math.floor(month / 12)] ?? calm;
    level *= (growth + 0.006 * random.normal()) * (regime === "tariff-jump" && month === jump ? 1.06 : 1);
    for (const [provider, own] of pace.entries()) {
      const amount = level * seasonOf(month) * ((size[provider] ?? 0) / total) * (1 + 0.08 * random.normal());
      given[month] = (given[month] ?? 0) + amount;
      const row = arrivals[provider]?.[month];
      if (row !== undefined) declare(row, { provider, month, amount, pace: own }, events, random);
    }
  }
  return {
    given,
    declarations: { months, providers: arrivals.map((rows, at) => ({ name: String(at), arrivals: rows })) },
  };
}

function seasonOf(month: number): number {
  const place = month % 12;
  if (place === 6 || place === 7) return 0.94;
  return place < 3 ? 1.03 : 1;
}

interface Claim {
  readonly provider: number;
  readonly month: number;
  readonly amount: number;
  readonly pace: number;
}

/** Spreads a claim over the months after it, by what happens in the year in which it should have come. */
function declare(
  row: number[],
  { provider, month, amount, pace }: Claim,
  events: readonly Event[],
  random: RandomStream,
): void {
  let rest = amount;
  for (let lag = 0; lag <= lastLag; lag += 1) {
    const share = Math.min(1, Math.max(0, pace * (1 + 0.25 * random.normal())));
    const part = lag === lastLag ? rest : rest * share;
    rest -= part;
    const came = month + lag;
    const { regime, from } = events[Math.floor(came / 12)] ?? calm;
    let at = lag;
    if (regime === "stops-declaring" && provider === 0 && came >= from) at = Math.floor(came / 12) * 12 + 13 - month;
    if (regime === "catches-up" && provider < 2 && came >= from && came < from + 4) at = from + 4 - month;
    row[at] = (row[at] ?? 0) + part;
    if (regime !== "declared-twice" || came !== from) continue;
    row[at] = (row[at] ?? 0) + part;
    row[at + 2] = (row[at + 2] ?? 0) - part;
  }
}
