import type { Figure } from "../figure/figure.ts";
import type { Kind } from "../figure/kind.ts";
import type { Domain } from "../policy/domain.ts";
import type { Margin } from "../policy/margin.ts";
import type { Measure } from "../policy/measure.ts";
import type { Scenario } from "../policy/scenario.ts";
import type { LineNames } from "./names.ts";

/** One year of a line: the figure and the reference under which it can be opened. */
export interface Entry {
  readonly year: string;
  readonly ref: string;
  readonly figure: Figure;
}

/** A line of a scenario: one entry per year, in the order of the comparison's years. */
export type Line = readonly Entry[];

/** A line per domain and the two sums: *bruto* over the domains in gross, *totaal* over all. */
export interface Balances {
  readonly byDomain: ReadonlyMap<string, Line>;
  readonly gross: Line;
  readonly balance: Line;
}

/** What the source printed as result; only there where it printed something. */
export interface PrintedBalances {
  readonly byDomain: ReadonlyMap<string, Line>;
  readonly gross?: Line;
  readonly balance?: Line;
}

/** The effect per year of one measure in one scenario, as printed. */
export interface MeasureEffect {
  readonly measure: Measure;
  readonly effect: Line;
  /** False for a measure whose effect stands with another measure of the same scenario: it is in no sum. */
  readonly counted: boolean;
}

/** What the measures of a package add up to. */
export interface Effects {
  /** Sum of the measures' effects. */
  readonly effect: Line;
  /** The same sum, each kind of effect apart; only the kinds that occur, and only amounts that have a number. */
  readonly byKind: ReadonlyMap<Kind, Line>;
  /** The part of the sum that the source gives as a maximum; empty when there is none. */
  readonly atMost: Line;
  /** Per year the measures whose effect is still to be worked out: a total reads "x + PM (k)". */
  readonly openMeasures: readonly (readonly Measure[])[];
}

/** Means held back, kept apart from the balance of a scenario. */
export interface MarginResult {
  readonly margin: Margin;
  readonly available: Line;
  /** Computed balance plus the whole margin. */
  readonly balance: Line;
  /** Printed balance plus the whole margin; absent where no balance was printed. */
  readonly printed?: Line;
}

interface ResultBase {
  readonly scenario: Scenario;
}

/** A scenario whose balances follow from a baseline and measures. */
export interface ComputedResult extends ResultBase {
  readonly type: "computed";
  readonly computed: Balances;
  readonly printed: PrintedBalances;
  /** Printed − computed: what baseline and measures do not explain. Missing where nothing was printed. */
  readonly remainder: Balances;
  readonly measures: readonly MeasureEffect[];
  /** What the measures add up to; absent for a baseline. */
  readonly effects?: Effects;
  /** Per year the number of measures whose effect is still to be worked out: a total reads "x + PM (k)". */
  readonly open: readonly number[];
  /** Absent when the source holds no means back for this scenario. */
  readonly margin?: MarginResult;
  readonly reserve: Line;
  readonly generalFunds: Line;
}

/** A scenario without numbers: it gets none. */
export interface UnquantifiedResult extends ResultBase {
  readonly type: "unquantified";
}

export type ScenarioResult = ComputedResult | UnquantifiedResult;

export interface Comparison {
  readonly years: readonly string[];
  readonly domains: readonly Domain[];
  /** What the two sums over domains are called. */
  readonly names: Pick<LineNames, "gross" | "balance">;
  readonly results: readonly ScenarioResult[];
}
