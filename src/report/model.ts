import type { DataTable } from "../chart/data-table.ts";
import type { ChartState } from "../chart/state.ts";
import type { Shown } from "../figure/shown.ts";

/** A piece of a sentence. A figure in a sentence keeps its reference, so that a refresh can say what changed. */
export type Inline =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "strong"; readonly text: string }
  | { readonly type: "emphasis"; readonly text: string }
  /** Leads out of the document only by http(s) or mail; any other address is left out and its text stays. */
  | { readonly type: "link"; readonly text: string; readonly href: string }
  | { readonly type: "figure"; readonly ref: string; readonly figure: Shown; readonly text: string };

/** One thing of a list of things: what it is called, how it stands (one word or two), what is known of it, its source. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly status?: string;
  readonly facts: readonly { readonly label: string; readonly content: readonly Inline[] }[];
  readonly source?: string;
  /** Where people can write words of their own about it, on a screen; paper leaves it out. */
  readonly place?: string;
}

/** What a figure means: its name, its definition in words and, if it is computed, the formula in words. */
export interface Meaning {
  readonly name: string;
  readonly text: string;
  readonly formula?: string;
}

export type Block =
  | { readonly type: "heading"; readonly level: 1 | 2 | 3; readonly id: string; readonly text: string }
  | { readonly type: "paragraph"; readonly content: readonly Inline[] }
  | { readonly type: "list"; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly type: "quote"; readonly content: readonly Inline[]; readonly source: string }
  | { readonly type: "entries"; readonly entries: readonly Entry[] }
  | { readonly type: "table"; readonly table: DataTable }
  /** `numbersIn` is the id of a table of this document that holds the chart's numbers: paper then prints them once. */
  | { readonly type: "chart"; readonly chart: ChartState; readonly numbersIn?: string }
  | { readonly type: "note"; readonly title: string; readonly content: readonly Inline[] };

/** A document before it has a form: serialisable, knows no domain, every number a figure that may be shown. */
export interface Report {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly language: "nl" | "en";
  readonly author: string;
  /** The day that the document states, never the clock: the same input gives the same bytes. */
  readonly date: string;
  /** Confidentiality of the source, printed on every page when there is one. */
  readonly confidentiality?: string;
  /** Versions of dossier, definitions and code that it was made from. */
  readonly version: string;
  /** Paper is to hold it on one sheet: the layout is tighter, and no text is smaller than 10 points. */
  readonly fit?: "one-page";
  /** What the figures mean; a workbook and a folder of csv carry them along. */
  readonly definitions?: readonly Meaning[];
  readonly blocks: readonly Block[];
}
