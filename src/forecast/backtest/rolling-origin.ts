import { type Observed, readHistory } from "../trend/history.ts";
import { type Forecasts, forecastBy, type MethodName } from "../trend/method.ts";

/** A series as it was known at several moments. Without later corrections that is its own beginning. */
export interface Vintages {
  /** How many months there are by now. */
  readonly months: number;
  /** What was known when the first `months` months had passed: as many values or fewer. */
  readonly knownAt: (months: number) => Observed;
}

/** What every method said at one moment about the months after it. */
export interface Origin {
  /** How many months had passed. */
  readonly months: number;
  readonly forecasts: Forecasts;
  /** Whether errors are taken as shares (logarithms), by what was known then. */
  readonly byFactor: boolean;
}

/** Where to stand in the past, and what to ask there. */
export interface BacktestPlan {
  readonly period: number;
  readonly horizon: number;
  readonly methods: readonly MethodName[];
  /** At most so many moments, the latest ones. */
  readonly origins: number;
}

/** A series that is never corrected: what was known is its beginning. */
export function uncorrected(observed: Observed): Vintages {
  return { months: observed.length, knownAt: (months) => observed.slice(0, months) };
}

/** The first moment and the distance between moments: every quarter from two years on; of a short series every month from half of it on. */
export function originGrid(months: number, period: number): { readonly first: number; readonly stride: number } {
  if (months >= 3 * period) return { first: 2 * period, stride: Math.max(1, Math.floor(period / 4)) };
  return { first: Math.max(3, Math.floor(months / 2)), stride: 1 };
}

/**
 * Stands at moments in the past and forecasts from there with what was known then, and nothing else (rolling origin: Tashman,
 * International Journal of Forecasting 16, 2000). Latest moment first; the present is not one of them.
 */
export function rollingOrigins(vintages: Vintages, plan: BacktestPlan): readonly Origin[] {
  const { first, stride } = originGrid(vintages.months, plan.period);
  const origins: Origin[] = [];
  for (let months = vintages.months - stride; months >= first && origins.length < plan.origins; months -= stride) {
    const origin = standAt(vintages, months, plan);
    if (origin !== undefined) origins.push(origin);
  }
  return origins;
}

/** The forecasts of one moment; undefined when too little was known. */
export function standAt(vintages: Vintages, months: number, plan: BacktestPlan): Origin | undefined {
  const observed = vintages.knownAt(months).slice(0, months);
  const history = readHistory(observed, plan.period);
  if (history === undefined || history.values.length < 3) return undefined;
  // Months that have passed but are not known yet are forecast too, and then left out.
  const lag = months - (history.before + history.values.length);
  const forecasts = forecastBy(history, plan.horizon + lag, plan.methods);
  return {
    months,
    byFactor: history.byFactor,
    forecasts: new Map([...forecasts].map(([method, forecast]) => [method, forecast.subarray(lag)])),
  };
}
