import type { MessageLaw } from "./code-list.ts";
import type { Days } from "./volume-cap.ts";

/** Where a fact stands: a file and a line in it. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** One version of an allocation, from a 301. Dates are `2026-01-31`; `client` is a pseudonym. */
export interface AllocationVersion {
  readonly place: Place;
  readonly client: string;
  readonly provider: string;
  /** Toewijzingsdatum and Toewijzingstijd: the newest leads (OP033x1, IV013). */
  readonly decided: string;
  /** The day of the message that told it. */
  readonly sent: string;
  readonly first: string;
  readonly last?: string;
  readonly reason?: string;
  readonly category?: string;
  readonly code?: string;
  readonly volume?: number;
  readonly unit?: string;
  readonly frequency?: string;
  readonly budget?: number;
}

/** A start (305) or a stop (307, with `last` and `reason`) of care. */
export interface CareEvent {
  readonly place: Place;
  readonly client: string;
  readonly sent: string;
  readonly begin: string;
  /** 1 first, 3 withdrawn; a correction is a 3 and a new 1 with the same key. */
  readonly status: string;
  readonly stop?: { readonly last: string; readonly reason: string };
}

/** A line of a declaration (323). Amounts in eurocents, never below zero. */
export interface DeclaredLine {
  readonly place: Place;
  readonly client: string;
  readonly provider: string;
  readonly sent: string;
  readonly reference: string;
  readonly previous?: string;
  readonly category: string;
  readonly code: string;
  readonly period: Days;
  readonly volume: number;
  readonly unit: string;
  readonly price?: number;
  readonly amount: number;
  readonly isCredit: boolean;
}

/** Everything that is known of one allocation: of one law, one municipality and one number (TR332). */
export interface AllocationHistory {
  readonly law: MessageLaw;
  readonly versions: readonly AllocationVersion[];
  readonly events: readonly CareEvent[];
  readonly lines: readonly DeclaredLine[];
  /** References of lines that a 325 refused. */
  readonly refused: ReadonlySet<string>;
}
