import {
  type BacktestPlan,
  type Origin,
  originGrid,
  rollingOrigins,
  standAt,
  type Vintages,
} from "../backtest/rolling-origin.ts";
import { type Choice, chooseMethod } from "./choose.ts";
import { type History, type Observed, readHistory } from "./history.ts";
import { combined, type MethodName } from "./method.ts";
import { type Spread, spreadOf } from "./spread.ts";

/** Why a series cannot be forecast. */
export type Unpredictable =
  | { readonly code: "nothing-known" | "never-right" }
  | { readonly code: "too-few"; readonly months: number; readonly needed: number }
  | { readonly code: "too-large" };

/** A series looked at from all sides: what is known now, and what every method said at moments before. */
export interface Study {
  readonly vintages: Vintages;
  readonly plan: BacktestPlan;
  readonly observed: Observed;
  readonly history: History;
  readonly nature: Nature;
  /** The user chose the method. */
  readonly asked: boolean;
  /** Moments in the past, the latest first. */
  readonly origins: readonly Origin[];
  readonly now: Origin;
}

/** What a series is like, which decides the usual method and its rivals. */
export type Nature = "ordinary" | "intermittent" | "flat" | "zero";

/** What is asked of a study; `method` when the user chose it. */
export interface StudyOptions {
  readonly horizon: number;
  readonly period?: number;
  readonly method?: MethodName;
  readonly origins?: number;
}

const fewestMonths = 6;
/** How many moments the width of an interval rests on; older ones are forgotten. Some more are studied, so that past widths rest on as many. */
const remembered = 24;
/** Above it sums of squares would no longer be exact enough; no municipality has such an amount. */
const largest = 1e15;

/** Looks at a series from the present and from moments in its past, or says why that cannot be. */
export function studySeries(given: Vintages, options: StudyOptions): Study | Unpredictable {
  const vintages = withoutNoNumbers(given);
  const period = options.period ?? 12;
  const observed = vintages.knownAt(vintages.months).slice(0, vintages.months);
  const history = readHistory(observed, period);
  if (history === undefined) return { code: "nothing-known" };
  const known = history.values.length - history.filled;
  if (known < fewestMonths) return { code: "too-few", months: known, needed: fewestMonths };
  if (history.values.some((value) => !(Math.abs(value) <= largest))) return { code: "too-large" };
  const nature = natureOf(history.values);
  const plan: BacktestPlan = {
    period,
    horizon: options.horizon,
    methods: options.method === undefined ? [usualOf(nature), ...rivalsOf(nature)] : [options.method],
    origins: (options.origins ?? remembered) + Math.ceil(options.horizon / 3),
  };
  const now = standAt(vintages, vintages.months, plan);
  if (now === undefined || now.forecasts.size === 0) return { code: "too-few", months: known, needed: 2 * period };
  return {
    vintages,
    plan,
    observed,
    history,
    nature,
    asked: options.method !== undefined,
    now,
    origins: rollingOrigins(vintages, plan),
  };
}

/** Tells why there is no study from a study. */
export function isUnpredictable(value: Study | Unpredictable): value is Unpredictable {
  return "code" in value;
}

/** The method that is used at a moment, chosen by the moments before it and by what was known then. */
export function choiceAt({ plan, origins, asked, vintages }: Study, months: number): Choice {
  const [usual = "combination", ...rivals] = plan.methods;
  if (asked) return { method: usual, because: "asked", contests: [] };
  return chooseMethod(earlier(origins, months), vintages.knownAt(months), usual, rivals);
}

/** The spread of a method at a moment, from the moments before it and from what was known then. */
export function spreadAt(study: Study, origin: Origin, method: MethodName): Spread | undefined {
  const { plan, vintages, origins } = study;
  const known = vintages.knownAt(origin.months).slice(0, origin.months);
  const { stride } = originGrid(vintages.months, plan.period);
  return spreadOf(
    earlier(origins, origin.months).slice(0, remembered),
    known,
    method,
    plan.horizon,
    origin.byFactor,
    stride,
  );
}

function usualOf(nature: Nature): MethodName {
  if (nature === "intermittent") return "sba";
  return nature === "ordinary" ? "combination" : "naive";
}

/**
 * Methods that are compared with the usual one. With many empty months only those that expect the mean per month: others would win by
 * expecting nothing, which is near most months and wrong for the year.
 */
function rivalsOf(nature: Nature): readonly MethodName[] {
  if (nature === "intermittent") return ["tsb", "croston", "ses", "mean"];
  return nature === "ordinary" ? ["naive", "seasonal-naive", "drift", "ses", "holt", "ets", ...combined] : [];
}

function earlier(origins: readonly Origin[], months: number): readonly Origin[] {
  return origins.filter((origin) => origin.months < months);
}

/** Intermittent: something comes less than once in 1.32 months (Syntetos, Boylan & Croston 2005), with zeros in between. */
function natureOf(values: Float64Array): Nature {
  const [first = 0] = values;
  if (values.every((value) => value === first)) return first === 0 ? "zero" : "flat";
  const filled = values.filter((value) => value !== 0).length;
  return values.length / filled > 1.32 ? "intermittent" : "ordinary";
}

/** What is no number is unknown. */
function withoutNoNumbers({ months, knownAt }: Vintages): Vintages {
  return {
    months,
    knownAt: (passed) => knownAt(passed).map((value) => (Number.isNaN(value) ? undefined : value)),
  };
}
