import type { DayNumber } from "./day-number.ts";
import type { Episode } from "./episode.ts";

/** What the municipality said of an allocation on a day; the newest counts (OP033x1). */
export interface Version {
  readonly decided: DayNumber;
  /** Time of the day, `10:15:00`. */
  readonly time: string;
  readonly end: DayNumber;
  /** WMO002 / JZ002, absent the first time (IV066). */
  readonly reason?: ChangeReason;
}

/** 02 died, 03 contract, 04 prolonged, 05 shortened, 06 to another domain, 07 moved, 09 to another provider, 13 as if never sent. */
export type ChangeReason = "02" | "03" | "04" | "05" | "06" | "07" | "09" | "13";

/** Days without care in an allocation that goes on: stopped for a while (code 20) and begun again. */
export interface Pause {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** One allocation of a product to a provider, with a number of its own. */
export interface Allocation {
  readonly number: number;
  readonly episode: Episode;
  readonly product: number;
  readonly provider: number;
  readonly code: string;
  readonly begin: DayNumber;
  readonly volume: number;
  readonly versions: readonly [Version, ...Version[]];
  /** The days of care in it; absent when there never was any. */
  readonly care?: { readonly first: DayNumber; readonly last: DayNumber };
  readonly pause?: Pause;
  /** WMO588 / JZ588: why care in it ended; absent while it goes on at the end of the run. */
  readonly stop?: StopReason;
}

export type StopReason =
  | "02"
  | "19"
  | "21"
  | "22"
  | "23"
  | "31"
  | "32"
  | "33"
  | "34"
  | "35"
  | "36"
  | "37"
  | "38"
  | "39";

/** The end of an allocation by its newest version. */
export function endOf({ versions }: Allocation): DayNumber {
  return (versions.at(-1) ?? versions[0]).end;
}

/** Tells whether an allocation was taken back as if it was never sent. */
export function isWithdrawn({ versions }: Allocation): boolean {
  return versions.at(-1)?.reason === "13";
}
