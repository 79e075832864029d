import type { Figure } from "../figure/figure.ts";
import type { Domain } from "../policy/domain.ts";
import type { Measure } from "../policy/measure.ts";
import type { Scenario } from "../policy/scenario.ts";

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
  /** Sum of the measures' effects; absent for a baseline. */
  readonly effect?: Line;
  /** Per year the number of measures whose effect is still to be worked out: a total reads "x + PM (k)". */
  readonly open: readonly number[];
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
  readonly results: readonly ScenarioResult[];
}
