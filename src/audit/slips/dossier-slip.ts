import type { Figure } from "../../figure/figure.ts";
import type { Day, Period } from "../../figure/period.ts";
import type { Certainty } from "../../policy/certainty.ts";
import type { DossierDocument } from "../../policy/document.ts";
import type { Entities } from "../../policy/entities.ts";
import type { EntityName } from "../../policy/reference.ts";
import type { PrintedTable } from "../../policy/table.ts";

/** What the rules beyond sums look at: everything that a dossier says, and the municipality's own texts as Markdown. */
export interface SlipGround extends Entities {
  readonly documents: readonly DossierDocument[];
  readonly tables: readonly PrintedTable[];
  /** Figures of sentences, by id. */
  readonly figures: ReadonlyMap<string, Figure>;
  /** Any figure by its reference: a cell, or a figure of a sentence. */
  readonly figure: (ref: string) => Figure | undefined;
  readonly texts: readonly { readonly id: string; readonly markdown: string }[];
}

/** Where a slip stands. */
export type SlipPlace =
  | { readonly type: "entity"; readonly kind: EntityName; readonly id: string; readonly field: string }
  | { readonly type: "table"; readonly table: string; readonly row?: string; readonly column?: string }
  | { readonly type: "figure"; readonly ref: string }
  | { readonly type: "text"; readonly text: string; readonly line: number };

/** What a goal can lack, in the order in which it is said. */
export type GoalLack = "indicator" | "effect" | "baseline" | "target" | "term" | "owner";
/** What a judgement of pace stands on. */
export type PaceLack = "target" | "term" | "points";
/** What can be counted or numbered in a text. */
export type ListNoun =
  | "measures"
  | "projects"
  | "scenarios"
  | "pilots"
  | "themes"
  | "recommendations"
  | "principles"
  | "tracks";

/** Every rule beyond sums, with the facts that its sentence needs. */
export interface SlipFacts {
  readonly "end-before-start": { readonly start: Period; readonly end: Period };
  readonly "done-after-document": {
    readonly date: Period;
    readonly document: Day;
    /** The document prints no full date: the dossier derives it. */
    readonly isDerived: boolean;
  };
  /** `others` are the lines with the same label, as ids of the same table. */
  readonly "double-label": {
    readonly axis: "row" | "column";
    readonly label: string;
    readonly others: readonly string[];
  };
  readonly "stated-count": { readonly noun: ListNoun; readonly stated: number; readonly counted: number };
  readonly "dead-reference": { readonly reference: string; readonly known: readonly string[] };
  /** A line whose label says a surplus or a deficit and whose signs all say the other. */
  readonly "sign-against-legend": {
    readonly label: string;
    readonly says: "surplus" | "deficit";
    readonly positive: "surplus" | "deficit";
  };
  /** One pair of signs that runs against all other places with the same first sign. */
  readonly "sign-against-others": { readonly printed: string; readonly beside: string; readonly others: number };
  readonly "goal-incomplete": { readonly lacks: readonly GoalLack[] };
  readonly "pace-without-ground": {
    readonly goal: string;
    readonly lacks: readonly PaceLack[];
    readonly points: number;
  };
  /** Lines that jump at one place, or that stop where others begin; `lines` are ids of the same table. */
  readonly "series-break": {
    readonly at: string;
    readonly lines: readonly string[];
    readonly how: "jump" | "regrouped";
  };
  readonly "explanation-unmatched": { readonly rule: string; readonly place: string; readonly nearest?: string };
}

export type SlipRule = keyof SlipFacts;

/** One slip beyond sums. */
export type DossierSlip = {
  readonly [R in SlipRule]: {
    readonly rule: R;
    readonly certainty: Certainty;
    readonly place: SlipPlace;
    readonly facts: SlipFacts[R];
    /** Why it stands so in the source, as the dossier explains it. */
    readonly explained?: string;
  };
}[SlipRule];
