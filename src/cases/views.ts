import type { DataTable } from "../chart/data-table.ts";
import type { BarsState, ChartState, LineState } from "../chart/state.ts";
import type { Shown } from "../figure/shown.ts";
import type { Variant } from "../policy/variant.ts";
import type { Block, Inline } from "../report/model.ts";
import type { Sentence } from "../text/sentence.ts";
import type { Change } from "./changes/change.ts";
import type { PageId, PageLink } from "./pages/page.ts";

/** A dossier in a list. */
export interface DossierSummary {
  readonly id: string;
  readonly title: string;
  readonly municipality: { readonly code: string; readonly name: string };
  /** Day of the newest document, ISO. */
  readonly date: string;
  /** Short form of the hash of the dossier: its version. */
  readonly version: string;
  readonly confidentiality?: string;
  readonly counts: {
    readonly tables: number;
    readonly figures: number;
    readonly measures: number;
    readonly scenarios: number;
    readonly variants: number;
    readonly savings: number;
  };
}

/** One headline of a start page: a number that a council member understands, with the reason. */
export interface Headline {
  readonly id: string;
  readonly ref: string;
  readonly figure: Shown;
  /** The number as people say it: "een tekort van ruim 3,1 miljoen euro". */
  readonly spoken: string;
  readonly title: string;
  /** Direction in a word: "tekort", "overschot", "stijgt", "daalt", "gelijk". */
  readonly direction: string;
  readonly reason: Sentence;
  /** Difference with a named other, in words; absent when there is nothing to compare with. */
  readonly difference?: Sentence;
}

export interface DocumentView {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly author?: string;
  readonly status?: string;
  readonly confidentiality?: string;
  readonly lines?: string;
}

export interface StartView {
  readonly dossier: DossierSummary;
  /** The pages that this dossier has, in the order of the cycle. */
  readonly pages: readonly PageLink[];
  /** The finding of the page in one sentence. */
  readonly lead: Sentence;
  readonly headlines: readonly Headline[];
  /** What the other pages find, each in the sentence that it begins with. */
  readonly findings: readonly { readonly page: PageId; readonly says: readonly Inline[] }[];
  /** What changed, in at most five lines. */
  readonly changes: readonly Change[];
  /** What the council or college has to decide, in our own words, with who decides, when, and where it can be weighed. */
  readonly decisions: readonly {
    readonly text: string;
    readonly by?: string;
    readonly page: PageId;
    readonly anchor?: string;
    readonly lines?: string;
  }[];
  readonly documents: readonly DocumentView[];
}

/** One scenario in a comparison. */
export interface ScenarioView {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly type: "baseline" | "package" | "unquantified" | Variant["type"];
  readonly lines: string;
  /** What the last year says in words: "in 2022 een overschot van 0,17 miljoen op het totaalsaldo". */
  readonly verdict: Sentence;
  /** Balance per domain, bruto and totaal, what the source printed and the remainder, per year. */
  readonly table?: DataTable;
  readonly bars?: BarsState;
  /** Measures of the package with their effect per year; the total is ours, the printed total stands beside it. */
  readonly measures?: DataTable;
  /** From the zero scenario to this one step by step, and its measures by effect, certainty and what residents notice. */
  readonly charts: readonly ChartState[];
  /** What the source says of it, each with its lines: aspects, advantages, what is not certain. */
  readonly statements: readonly { readonly title: string; readonly items: readonly string[] }[];
}

/** A part of a comparison with tables of its own: variants above the legal floor, questions of choice, savings targets. */
export interface CompareSection {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly chart?: BarsState;
  readonly tables: readonly DataTable[];
}

export interface CompareView {
  readonly dossier: DossierSummary;
  readonly years: readonly string[];
  /** The question that the page answers. */
  readonly question: string;
  /** The finding in one sentence. */
  readonly lead: Sentence;
  readonly scenarios: readonly ScenarioView[];
  /** Which line is compared: *bruto* (four domains) or *totaal*. */
  readonly lines: readonly {
    readonly id: "bruto" | "totaal";
    readonly title: string;
    readonly explanation: string;
    readonly chart: LineState;
    readonly table: DataTable;
    readonly remainder: DataTable;
  }[];
  readonly sections: readonly CompareSection[];
  /** Measures against scenarios, effect in the last year; absent without measures. */
  readonly matrix?: DataTable;
  /** What each choice means, side by side, and the risks with what they touch. */
  readonly weighing: readonly Block[];
  /** What the source says of each measure in words. */
  readonly measureWords: readonly Block[];
  readonly notes: readonly string[];
}

export interface SourceLine {
  readonly document: string;
  readonly title: string;
  readonly lines: string;
  /** The row as printed: label and numbers, so that the reader can find it in the original. */
  readonly printed: string;
  readonly file: string;
}

/** Everything there is to know about one number. */
export interface FigureView {
  readonly ref: string;
  readonly figure: Shown;
  readonly label: string;
  readonly written: string;
  readonly exact: string;
  readonly definition: { readonly name: string; readonly text: string; readonly formula?: string };
  readonly kind: string;
  readonly recurrence?: string;
  readonly period: string;
  readonly status: string;
  readonly scope: string;
  readonly knownOn: string;
  /** What the printed rounding allows: "tussen € 595.000 en € 605.000". */
  readonly rounding?: string;
  readonly sources: readonly SourceLine[];
  /** For a computed figure: what went in, each with its own page. */
  readonly inputs: readonly {
    readonly ref: string;
    readonly label: string;
    readonly written: string;
    readonly sign: 1 | -1;
  }[];
  readonly remarks: readonly string[];
}

export interface FindingView {
  /** A relation between numbers that does not hold, or a slip beyond sums. */
  readonly nature: "relation" | "slip";
  readonly rule: string;
  readonly certainty: "zeker" | "waarschijnlijk" | "mogelijk";
  /** A cell; of an entity the file, its id and the field; of a text of the municipality's own the file and the line. */
  readonly where: { readonly table: string; readonly row: string; readonly column: string };
  /** What the finding is about in words, where that is no cell: its list, its title and the lines of the original. */
  readonly about?: { readonly kind: string; readonly title: string; readonly lines?: string };
  readonly candidates: readonly string[];
  /** Empty where nothing is printed, or nothing follows. */
  readonly printed: string;
  readonly computed: string;
  /** The figure that `computed` writes, where it is a sum of others: it opens its parts. */
  readonly computedRef?: string;
  readonly slack: string;
  readonly message: string;
  readonly explained?: string;
}

export interface CheckView {
  readonly dossier: DossierSummary;
  readonly checked: number;
  readonly findings: readonly FindingView[];
}

export interface NoteView {
  readonly id: string;
  readonly ref: string;
  readonly body: string;
  readonly author: string;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly version: number;
  readonly mine: boolean;
}
