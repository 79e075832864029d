import type { Origin } from "../backtest/rolling-origin.ts";
import { findBreak, type LevelBreak } from "./breaks.ts";
import { type Calibration, type Certainty, certainties } from "./calibration.ts";
import type { Choice } from "./choose.ts";
import type { MethodName } from "./method.ts";
import { reachOf } from "./reach.ts";
import { isSeasonal } from "./season.ts";
import { around, type Spread } from "./spread.ts";
import { choiceAt, type Study, spreadAt } from "./study.ts";

/** Between which bounds a month falls with a certainty. */
export interface MonthInterval {
  readonly certainty: Certainty;
  readonly lower: number;
  readonly upper: number;
}

/** One month ahead, in the unit of the series. */
export interface MonthForecast {
  readonly value: number;
  readonly intervals: readonly MonthInterval[];
}

/** How often the intervals of a certainty held at moments in the past, made then with what was known then. */
export interface Coverage {
  readonly certainty: Certainty;
  readonly inside: number;
  readonly of: number;
}

/** What a reader should know about how a forecast came about. */
export type Remark =
  | { readonly code: "flat" | "zero" | "no-season" | "never-tested" }
  | { readonly code: "short"; readonly months: number }
  | { readonly code: "gaps" | "bridged" | "beyond-seen"; readonly months: number }
  | { readonly code: "intermittent"; readonly filled: number; readonly months: number }
  | { readonly code: "season"; readonly trust: number }
  | { readonly code: "break"; readonly found: LevelBreak };

/** A series carried on, with how sure that is and how sure such forecasts proved to be. */
export interface Prediction {
  readonly months: readonly MonthForecast[];
  readonly choice: Choice;
  readonly spread: Spread;
  readonly coverage: readonly Coverage[];
  readonly calibration: Calibration;
  readonly remarks: readonly Remark[];
}

/** Forecasts a series that was studied. Undefined when its past showed no error at all, so that no interval has a ground. */
export function predict(study: Study, calibration: Calibration): Prediction | undefined {
  const choice = choiceAt(study, study.vintages.months);
  const made = predictAt(study, study.now, choice.method, calibration);
  if (made === undefined) return undefined;
  const coverage = coverageOf(study, calibration);
  return { ...made, choice, coverage, calibration, remarks: remarksOf(study, made.spread, coverage) };
}

/** What would have been forecast at a moment by a method, with the errors that were known then. */
export function predictAt(
  study: Study,
  origin: Origin,
  method: MethodName,
  calibration: Calibration,
): { readonly months: readonly MonthForecast[]; readonly spread: Spread } | undefined {
  const forecast = origin.forecasts.get(method);
  const spread = spreadAt(study, origin, method);
  if (forecast === undefined || spread === undefined) return undefined;
  const known = study.vintages.knownAt(origin.months).slice(0, origin.months);
  const smallest = known.every((value) => value === undefined || Number.isInteger(value)) ? 1 : 0.01;
  const mayBeNegative = known.some((value) => value !== undefined && value < 0);
  const months = [...forecast].map((value, step): MonthForecast => {
    const size = spread.sizes[step] ?? 0;
    return {
      value,
      intervals: certainties.map((certainty): MonthInterval => {
        const reach = calibration.factors[certainty] * reachOf(certainty, spread.freedom) * size;
        const { lower, upper } = around(value, reach, spread.byFactor);
        // Nothing is certain: no interval is narrower than the smallest amount that the series tells apart.
        const [low, high] = [Math.min(lower, value - smallest), Math.max(upper, value + smallest)];
        return { certainty, lower: mayBeNegative ? low : Math.max(0, low), upper: high };
      }),
    };
  });
  return { months, spread };
}

/** Stands at every moment in the past as if it were the present: method and width come from before it. */
function coverageOf(study: Study, calibration: Calibration): readonly Coverage[] {
  const seen = study.origins.flatMap((origin) => {
    const made = predictAt(study, origin, choiceAt(study, origin.months).method, calibration);
    if (made === undefined || made.spread.origins < 2) return [];
    return made.months.flatMap(({ intervals }, step) => {
      const actual = study.observed[origin.months + step];
      return actual === undefined ? [] : [{ actual, intervals }];
    });
  });
  return certainties.map((certainty, index) => {
    const isInside = ({ actual, intervals }: (typeof seen)[number]): boolean => {
      const interval = intervals[index];
      return interval !== undefined && interval.lower <= actual && actual <= interval.upper;
    };
    return { certainty, inside: seen.filter(isInside).length, of: seen.length };
  });
}

function remarksOf({ history, nature, plan }: Study, spread: Spread, coverage: readonly Coverage[]): readonly Remark[] {
  const { values, period, filled, trailing, season } = history;
  const remarks: Remark[] = [];
  if (nature === "flat" || nature === "zero") remarks.push({ code: nature });
  if (nature === "intermittent")
    remarks.push({ code: "intermittent", filled: values.filter((value) => value !== 0).length, months: values.length });
  if (values.length < 3 * period) remarks.push({ code: "short", months: values.length });
  if (filled > 0) remarks.push({ code: "gaps", months: filled });
  if (trailing > 0) remarks.push({ code: "bridged", months: trailing });
  const found = nature === "ordinary" ? findBreak(history) : undefined;
  if (found !== undefined) remarks.push({ code: "break", found });
  if (nature === "ordinary" && values.length >= 3 * period)
    remarks.push(
      season.trust > 0 && isSeasonal(values, period) ? { code: "season", trust: season.trust } : { code: "no-season" },
    );
  if (spread.seen < plan.horizon) remarks.push({ code: "beyond-seen", months: spread.seen });
  if (coverage.every(({ of }) => of === 0)) remarks.push({ code: "never-tested" });
  return remarks;
}
