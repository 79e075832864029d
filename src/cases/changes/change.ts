import type { Sentence } from "../../text/sentence.ts";
import type { PageId } from "../pages/page.ts";

/** What sort of thing changed, in the order in which the lines stand. */
export const changeSorts = ["text", "restated", "years", "counted", "stated", "decided"] as const;
export type ChangeSort = (typeof changeSorts)[number];

/** One thing that changed, in a sentence whose amounts open. */
export interface Change {
  readonly id: string;
  readonly sort: ChangeSort;
  readonly title: string;
  /** The direction in a word; absent where nothing goes up or down. */
  readonly direction?: string;
  readonly says: Sentence;
  /** Where it stands with the rest, when a page tells more. */
  readonly page?: PageId;
  readonly anchor?: string;
}

/** A change with how large it is among those of its sort; the largest comes first. */
export interface RankedChange extends Change {
  readonly rank: number;
  /** The figure that the line is about, so that a headline is not told twice. */
  readonly ref?: string;
}
