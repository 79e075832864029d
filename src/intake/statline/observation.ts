/** One number of a table of StatLine, whichever interface it came from. */
export interface Observation {
  readonly topic: Topic;
  readonly region?: Code;
  readonly period: PeriodCode;
  /** Of the other dimensions, in the order of the table. */
  readonly breakdown: readonly { readonly dimension: string; readonly code: Code }[];
  readonly value: ObservedValue;
}

/** A number, a text, or why there is none. Never zero for what is not there. */
export type ObservedValue =
  | { readonly number: number }
  | { readonly text: string }
  | { readonly missing: "geheim" | "onmogelijk" | "ontbreekt" | "onbekend" };

/** What is counted or measured. */
export interface Topic {
  readonly code: string;
  readonly title: string;
  readonly unit?: string;
}

/** A code with what it means. */
export interface Code {
  readonly code: string;
  readonly title: string;
}

/** A period; CBS says of each how sure its numbers are. */
export interface PeriodCode extends Code {
  readonly status?: string;
}

/** What a table is called, and when this edition of it was published. */
export interface TableFacts {
  readonly table: string;
  /** `2026-03-31`; absent when the responses do not say so. */
  readonly publishedOn?: string;
}

/** Why an observation cannot be kept. */
export type ObservationFault =
  | { readonly fault: "code"; readonly dimension: string; readonly code: string }
  | { readonly fault: "topic"; readonly code: string }
  | { readonly fault: "attribute"; readonly attribute: string };

/** An observation, or a remark on one. Of an attribute that we do not know the observation comes too, as unknown. */
export type Observed =
  | { readonly observation: Observation; readonly fault?: ObservationFault }
  | { readonly fault: ObservationFault };

/** Saved responses, by the name of their entity set; several pages in their order. */
export interface SavedResponses {
  readonly pages: (entity: string) => AsyncIterable<unknown>;
}

/** Reads the responses of one interface of StatLine. */
export interface StatlineReader {
  readonly api: "v3" | "v4";
  /** UserError `statline.shape` for responses that are not of this interface. */
  readonly open: (responses: SavedResponses) => Promise<OpenedTable>;
}

/** A table that can be read once. */
export interface OpenedTable {
  readonly facts: TableFacts;
  readonly observations: () => AsyncIterable<Observed>;
}
