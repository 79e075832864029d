/**
 * What a person can ask of a site that it does not have. Declared beside the use cases that raise them; the catalogue of
 * sentences does not compile while one has no sentence.
 */
declare module "../figure/problem.ts" {
  interface ProblemFacts {
    /** `12.500` in a column where nothing says what the point means; `cells` counts those like it. */
    "cell.point-ambiguous": {
      readonly value: string;
      readonly thousands: string;
      readonly decimals: string;
      readonly cells: number;
    };
    /** No column has one of these names; `found` are those that are there. */
    "column.missing": { readonly names: readonly string[]; readonly found: readonly string[] };
    /** No month or day; `isPeriod`: another period, such as a quarter. */
    "month.unreadable": { readonly value: string; readonly isPeriod: boolean };
    /** A month of a series that stands on an earlier line too. */
    "month.twice": { readonly month: string; readonly first: number };
    /** A cell of cumulative amounts that stands on an earlier line too. */
    "cell.twice": { readonly first: number };
    /** How many months later an amount came, which is no whole number from 0. */
    "declarations.lag": { readonly value: string };
    /** No indicator has this word. */
    "monitor.indicator-unknown": { readonly id: string; readonly nearest?: string };
    /** Nothing in the lake says when anything was known. */
    "monitor.empty": Readonly<Record<string, never>>;
    /** True counts are asked for without saying why. */
    "monitor.purpose": Readonly<Record<string, never>>;
    /** True counts are asked for by somebody without the right to them. */
    "monitor.no-right": Readonly<Record<string, never>>;
    /** True counts are asked for by an account that has no name to write down. */
    "monitor.no-account": Readonly<Record<string, never>>;
    /** A document or a question is about a municipality of which the lake has nothing. */
    "monitor.municipality": { readonly municipality: string; readonly known: readonly string[] };
    "declarations.none": Readonly<Record<string, never>>;
    "declarations.span": { readonly months: number; readonly limit: number };
    "year.as-of": { readonly asOf: string; readonly first: string; readonly last: string };
    /** A year before the previous one, or one that has not begun. */
    "year.out-of-reach": { readonly year: number; readonly known: number; readonly asOf: string };
    "cell.beyond": { readonly value: string; readonly limit: number };
    "cell.not-yes-no": { readonly value: string };
    "figure.unknown": { readonly reference: string; readonly dossier: string };
    "table.unknown": { readonly table: string; readonly dossier: string; readonly nearest?: string };
    "page.unknown": { readonly page: string; readonly known: readonly string[]; readonly nearest?: string };
    /** This document has no chapter for live figures. */
    "template.no-live": { readonly template: string; readonly known: readonly string[] };
    "template.unknown": { readonly template: string; readonly known: readonly string[] };
    "document.table-unknown": { readonly table: string; readonly known: readonly string[] };
    "since.other-dossier": { readonly dossier: string; readonly since: string };
    "scenario.none": { readonly dossier: string };
    "berap.none": { readonly dossier: string };
    "note.unknown": { readonly note: string };
    "note.not-yours": { readonly note: string };
    /** Somebody without the role or the account to change texts and explanations. */
    "edit.not-allowed": { readonly municipality: string };
    /** A text that cannot be kept; the mistakes follow it. */
    "text.mistakes": { readonly count: number };
    /** A synthetic municipality goes into a folder of its own. */
    "synth.folder-taken": { readonly path: string };
    "text.place-unknown": { readonly place: string };
    "note.no-account": { readonly municipality: string };
  }
}

export {};
