import type { Instant } from "./codec.ts";

/** The most characters that an explanation may have. */
export const explanationLimit = 10_000;

/** What became of a difference: still open, explained, or accepted by who answers for it. */
export const explanationStates = ["open", "verklaard", "geaccepteerd"] as const;
export type ExplanationState = (typeof explanationStates)[number];

/** Which difference is explained: a product, a period (`2026` or `2026-01`), a step between two stages and a class of it. */
export interface ExplanationKey {
  readonly gemeente: string;
  readonly product: string;
  readonly period: string;
  readonly step: string;
  readonly differenceClass: string;
}

/** Why a difference of the tie-out is there, with the amount that it was about when this was written. */
export interface TieOutExplanation extends ExplanationKey {
  readonly body: string;
  readonly state: ExplanationState;
  /** Eurocents of the difference when this was written: another amount later is told, not silently explained. */
  readonly cents: number;
  /** The day up to which the data were known then, and the snapshot of the lake. */
  readonly asOf: string;
  readonly snapshot: string;
  /** Counts on from 1. */
  readonly version: number;
  readonly changedAt: Instant;
  /** Id of the user who wrote this version. */
  readonly changedBy: string;
}

/** What is needed to write an explanation. */
export type NewExplanation = Omit<TieOutExplanation, "version" | "changedAt" | "changedBy">;

/** The explanations of a municipality. They stand apart from the data, so loading data again touches none; every change adds a version. */
export interface TieOutExplanationStore {
  /** The newest version of each explanation, by period, product, step and class. */
  readonly list: (gemeente: string) => Promise<readonly TieOutExplanation[]>;
  /**
   * Writes an explanation over the version that the writer read, 0 where there was none. UserError `store.stale` with who and when
   * someone was first, and when the text is empty, too long, unreadable or holds something like a BSN, or the user is unknown.
   */
  readonly save: (explanation: NewExplanation, version: number, by: string) => Promise<TieOutExplanation>;
  /** All versions of an explanation, oldest first; empty when there never was one. */
  readonly history: (key: ExplanationKey) => Promise<readonly TieOutExplanation[]>;
}
