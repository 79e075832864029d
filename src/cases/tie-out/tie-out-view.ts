import type { Shown } from "../../figure/shown.ts";
import type { DifferenceClass, Stage, Step, Stream } from "../../monitor/tie-out/stage.ts";
import type { ExplanationState } from "../../store/tie-out-explanation.ts";

/** What somebody wrote about a difference. */
export interface ExplanationView {
  readonly text: string;
  readonly state: ExplanationState;
  readonly author: string;
  readonly changedAt: string;
  readonly version: number;
  /** The amount changed since this was written, which was then `amountThen`. */
  readonly isOutdated: boolean;
  readonly amountThen: Shown;
}

/** One class of a difference, with what was written about it. */
export interface ClassView {
  readonly id: DifferenceClass;
  readonly amount: Shown;
  /** Of how many clients, where that is known. */
  readonly clients?: Shown;
  readonly explanation?: ExplanationView;
}

/** The difference of a stage with the one before it. */
export interface StepView {
  readonly id: Step;
  readonly difference: Shown;
  readonly classes: readonly ClassView[];
}

/** A year or month of a product, or of all together. */
export interface PeriodView {
  readonly period: string;
  readonly amounts: Readonly<Record<Stage, Shown>>;
  /** Allocations and months without a known price, which are in the allocated amount with nothing. */
  readonly unpriced: Shown;
  readonly steps: readonly StepView[];
  readonly coverage: CoverageView;
  /** Explanations of differences that are no longer there. */
  readonly gone: readonly (ExplanationView & { readonly step: string; readonly id: string })[];
}

/** What of the ledger is explained: by approved declarations, and by other streams of money with their own source. */
export interface CoverageView {
  /** Booked in the stream of declarations and explained by approved lines of messages. */
  readonly explained: Shown;
  /** The costs that it is a share of: every stream that costs something, without accruals and income. */
  readonly costs: Shown;
  /** The same as a share of those costs, in percents; missing where there are none. */
  readonly share: Shown;
  readonly streams: readonly { readonly stream: Stream; readonly amount: Shown; readonly source?: string }[];
}

/** A product with its periods. */
export interface ProductView {
  readonly product: string;
  readonly title: string;
  readonly laws: readonly string[];
  readonly categories: readonly string[];
  readonly funding?: string;
  readonly source?: string;
  readonly inMessages: boolean;
  readonly years: readonly PeriodView[];
  /** Only for who may see true amounts. */
  readonly months: readonly PeriodView[];
}

/** The tie-out as its reader may see it. */
export interface TieOutView {
  readonly municipality: string;
  readonly asOf: string;
  readonly snapshot: string;
  readonly bookedBy: string;
  readonly awaited: number;
  /** Whether amounts are as they are, for staff, or protected. */
  readonly isTrue: boolean;
  readonly products: readonly ProductView[];
  readonly total: { readonly years: readonly PeriodView[]; readonly months: readonly PeriodView[] };
}
