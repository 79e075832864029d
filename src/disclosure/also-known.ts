import type { Sum } from "./sum-table.ts";

/** What readers know or believe of numbers: one side together is no less than the other. A key may stand in a side twice. */
export interface Inclusion {
  readonly larger: readonly string[];
  readonly smaller: readonly string[];
}

/**
 * What readers know of the numbers of a table besides what adds up in it, since they know what is counted: sums with numbers that stand nowhere, and
 * which numbers are no more than others. What protects a table by itself takes no notice of it; it is attacked with it before it leaves.
 */
export interface AlsoKnown {
  readonly sums: readonly Sum[];
  readonly inclusions: readonly Inclusion[];
}
