import type { Day, Period } from "../figure/period.ts";
import type { Certainty } from "../policy/certainty.ts";
import type { Citation } from "../policy/citation.ts";
import type { MarkMeaning } from "./mark.ts";

/** Where a finding stands: table, row and column, or kind of entity, id and key. Empty where there is no such part. */
export interface Place {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

/** Entities of a kind that lack the same, against how many were looked at. */
export interface Lacking {
  /** Titles of those that lack it. */
  readonly without: readonly string[];
  /** Titles of those that have it. */
  readonly having: readonly string[];
}

/** Something with the moment that it was planned for. */
export interface Due {
  readonly title: string;
  readonly due: Period;
}

/** A total that leaves out items that are still to be worked out, at one place of it. */
export interface OpenTotal {
  /** Reference of the total. */
  readonly ref: string;
  readonly period: Period;
  /** How many items of it are PM. */
  readonly open: number;
}

/**
 * What each rule beyond sums has to tell about a finding. Numbers are references of figures, so that only the gate lets
 * them out.
 */
export interface RuleFacts {
  "ends-before-start": { readonly title: string; readonly start: Period; readonly end: Period };
  "done-after-document": {
    readonly title: string;
    readonly periods: readonly Period[];
    readonly date: Day;
    /** The date was inferred: the document does not print it. */
    readonly isInferred: boolean;
  };
  overdue: { readonly items: readonly Due[]; readonly date: Day };
  "double-label": { readonly label: string; readonly times: number };
  "title-count": { readonly stated: number; readonly noun: string; readonly counted: number };
  "dead-reference": { readonly references: readonly { readonly token: string; readonly lines: Citation }[] };
  "sign-against-mark": {
    readonly label: string;
    readonly ref: string;
    readonly mark: string;
    readonly means: MarkMeaning;
  };
  "reversed-sign": { readonly label: string };
  "copied-numbers": {
    readonly label: string;
    readonly groups: readonly [string, string];
    readonly columns: readonly string[];
  };
  "goal-without-indicator": Lacking;
  "goal-without-effect": Lacking;
  "goal-without-baseline": Lacking;
  "goal-without-target": Lacking;
  "goal-without-term": Lacking;
  "goal-without-owner": Lacking;
  "project-without-planning": Lacking;
  "measure-without-owner": Lacking;
  "measure-without-condition": Lacking;
  "measured-without-figure": Lacking;
  "indicator-without-figure": Lacking;
  "judged-too-early": { readonly title: string; readonly from: Period; readonly date: Day };
  "versions-differ": {
    readonly title: string;
    readonly versions: readonly { readonly ref: string; readonly lines: Citation }[];
  };
  "pm-as-zero": {
    readonly label: string;
    readonly totals: readonly OpenTotal[];
    /** Labels of the totals that build upon it. */
    readonly further: readonly string[];
  };
  "shares-not-100": { readonly title: string; readonly refs: readonly string[] };
}

/** A rule beyond sums. */
export type EntityRule = keyof RuleFacts;

interface Common {
  readonly certainty: Certainty;
  readonly where: Place;
  /** Lines of the source to look at. */
  readonly lines: readonly Citation[];
  /** References of cells, or ids of entities, in which the slip may sit. */
  readonly candidates: readonly string[];
  /** Why it stands so in the source, as the dossier explains it. */
  readonly explained?: string;
}

/** A slip that no sum shows: in what the dossier says about its goals, projects, tables and references. */
export type EntityFinding = {
  readonly [R in EntityRule]: Common & { readonly rule: R; readonly facts: RuleFacts[R] };
}[EntityRule];
