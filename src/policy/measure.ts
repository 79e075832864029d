import type { Kind, Recurrence } from "../figure/kind.ts";
import type { Citation } from "./citation.ts";

/** A condition that must hold before a measure can work (*randvoorwaarde*). */
export interface Condition {
  readonly text: string;
  readonly lines: Citation;
}

/** Something that a municipality can do to change its balance, as decided or printed; effects are figures of tables. */
export interface Measure {
  readonly id: string;
  readonly number?: string;
  readonly title: string;
  readonly domain: string;
  readonly kind: Kind;
  readonly recurrence: Recurrence;
  /** How the source arrives at the effect, in our own words. */
  readonly basis?: string;
  readonly conditions: readonly Condition[];
  readonly risks: readonly Condition[];
  readonly lines: Citation;
}
