import type { TableName } from "../lake/canonical.ts";

/**
 * A source that comes as a table file, as data: into which table its rows go and what is special about its columns. The mapping file of a
 * municipality says which column of its own file is which.
 */
export interface SourceDefinition {
  /** The word after `sluitend import`. */
  readonly id: string;
  readonly table: TableName;
  /** Columns that hold a person: the file gives a BSN or a number, and the lake keeps a pseudonym. */
  readonly persons?: readonly string[];
  /** The column that becomes the pseudonym of a household. */
  readonly household?: string;
  /** The column that becomes a neighbourhood, out of the address. */
  readonly neighbourhood?: string;
  /** The column whose day is the day on which the row became known, unless the mapping or the user says otherwise. */
  readonly knownOn?: string;
  /** Columns that follow from others when the mapping does not name them. */
  readonly derived?: Readonly<Record<string, Derivation>>;
}

/** How a column follows from another: the month in which a day lies. */
export interface Derivation {
  readonly monthOf: string;
}
