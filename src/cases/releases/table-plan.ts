import type { LaidBeside } from "../../disclosure/laid-beside.ts";
import type { Diligence } from "../../disclosure/protect.ts";
import type { ReleasedCell } from "../../disclosure/release.ts";
import type { Dataset } from "../../disclosure/release-dataset.ts";

/** What stands of all tables of a subject so far, by key. */
export type Standing = ReadonlyMap<string, ReleasedCell>;

/** A number that is worked out of rows about the people of counts: shown where those counts are shown, and on enough people. */
export interface Follower {
  readonly key: string;
  readonly value: number;
  /** Keys of the counts that must be shown. */
  readonly follows: readonly string[];
  /** At least so many people in the first of them; the rules say how many where nothing stands here. */
  readonly least?: number;
}

/** One table that is to be released. */
export interface TablePlan {
  readonly id: string;
  /** Month or year, `2026-03` or `2026`. */
  readonly period: string;
  /**
   * The table, given what stands of those before it, and what was released of itself before. Undefined where it cannot be released now: what
   * stands of it stays.
   */
  readonly build: (standing: Standing, before: Standing) => Dataset | undefined;
  /** Whether readers see a number, shown or hidden; all of them where nothing stands here. */
  readonly isPublished?: (key: string) => boolean;
  readonly followers?: readonly Follower[];
  /** Tables of other subjects that readers can lay beside this one, in each of the ways in which they stand. */
  readonly laidBeside?: () => readonly LaidBeside[];
  readonly diligence?: Diligence;
}
