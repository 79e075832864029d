import type { MonthNumber } from "./day-number.ts";

/** What may happen that no forecast assumes: each is put into the last year when asked. */
export const regimes = ["stops-declaring", "catches-up", "tariff-jump", "declared-twice"] as const;
export type Regime = (typeof regimes)[number];

/** What a synthetic municipality is made from: the same parameters give the same bytes on any machine. */
export interface Parameters {
  /** Inhabitants on the first day, exactly. */
  readonly inhabitants: number;
  readonly months: number;
  readonly seed: number;
  /** The first month. */
  readonly start: MonthNumber;
  readonly regimes: readonly Regime[];
}

/** Bounds of the parameters. There are some nine million test numbers for persons, and those who come and go need one too. */
export const limits = { inhabitants: 2_000_000, months: 240, regimeMonths: 12 } as const;

/** A municipality is made in parts of so many inhabitants: what a part holds is what memory holds. */
export const partSize = 10_000;
