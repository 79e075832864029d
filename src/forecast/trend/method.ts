import { exp, log } from "../../figure/elementary.ts";
import { autoregression, carryOn } from "./autoregression.ts";
import { seasonalSmoothing } from "./ets.ts";
import { type History, levelValues, toScale } from "./history.ts";
import { intermittent } from "./intermittent.ts";
import { meanOf, straightLine } from "./line.ts";
import { withSeason } from "./season.ts";
import { extend, type SmoothingForm, smooth } from "./smoothing.ts";
import { theta } from "./theta.ts";

/** The ways to carry a series on; what each does and when it should not be used stands in the guide. */
export const methodNames = [
  "combination",
  "naive",
  "seasonal-naive",
  "drift",
  "mean",
  "ses",
  "holt",
  "damped",
  "ets",
  "theta",
  "ar-change",
  "ar-line",
  "ar-season",
  "croston",
  "sba",
  "tsb",
] as const;

export type MethodName = (typeof methodNames)[number];

/** The methods of which `combination` takes the middle ones. */
export const combined = [
  "theta",
  "damped",
  "ar-change",
  "ar-line",
  "ar-season",
] as const satisfies readonly MethodName[];

/** Forecasts of several methods for the same months. */
export type Forecasts = ReadonlyMap<MethodName, Float64Array>;

/** What a method needs at least, in values. */
function valuesNeeded(method: MethodName, period: number): number {
  if (method === "seasonal-naive") return period;
  if (method === "ar-season") return 2 * period + 6;
  if (method === "holt" || method === "damped" || method === "ets") return 5;
  return method === "ar-change" || method === "ar-line" ? 8 : 2;
}

/**
 * Forecasts `horizon` months by every method asked that has values enough. Nothing falls under zero unless the history does, and
 * nothing leaves the history further than three times its width, so that no method can run away.
 */
export function forecastBy(history: History, horizon: number, methods: readonly MethodName[]): Forecasts {
  const able = methods.filter((method) => history.values.length >= valuesNeeded(method, history.period));
  const parts = able.includes("combination")
    ? combined.filter((method) => history.values.length >= valuesNeeded(method, history.period))
    : [];
  const forecasts = new Map<MethodName, Float64Array>();
  const { lowest, highest } = boundsOf(history);
  for (const method of new Set([...parts, ...able.filter((one) => one !== "combination")])) {
    const raw = single(history, horizon, method);
    forecasts.set(
      method,
      raw.map((value) =>
        Number.isFinite(value) ? Math.min(highest, Math.max(lowest, value)) : meanOf(history.values),
      ),
    );
  }
  if (able.includes("combination")) {
    const own = parts.flatMap((method) => forecasts.get(method) ?? []);
    const used = own.length > 0 ? own : [single(history, horizon, "ses")];
    forecasts.set(
      "combination",
      Float64Array.from({ length: horizon }, (_, step) => middleMean(used, step)),
    );
  }
  return new Map(
    able.flatMap((method) => {
      const forecast = forecasts.get(method);
      return forecast === undefined ? [] : [[method, forecast] as const];
    }),
  );
}

/** The mean without the highest and the lowest, of three or more. */
function middleMean(forecasts: readonly Float64Array[], step: number): number {
  const sorted = Float64Array.from(forecasts, (forecast) => forecast[step] ?? 0).sort();
  return meanOf(sorted.length < 3 ? sorted : sorted.subarray(1, -1));
}

function boundsOf({ values, byFactor }: History): { readonly lowest: number; readonly highest: number } {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) [least, most] = [Math.min(least, value), Math.max(most, value)];
  const room = 3 * Math.max(most - least, Math.abs(most) / 2);
  if (byFactor) return { lowest: least / 10, highest: most + room };
  return { lowest: least >= 0 ? 0 : least - room, highest: most + room };
}

function single(history: History, horizon: number, method: MethodName): Float64Array {
  const { values, period } = history;
  const n = values.length;
  switch (method) {
    case "naive":
      return new Float64Array(horizon).fill(values[n - 1] ?? 0);
    case "seasonal-naive":
      return Float64Array.from({ length: horizon }, (_, step) => values[n - period + (step % period)] ?? 0);
    case "drift": {
      const rise = ((values[n - 1] ?? 0) - (values[0] ?? 0)) / (n - 1);
      return Float64Array.from({ length: horizon }, (_, step) => (values[n - 1] ?? 0) + rise * (step + 1));
    }
    case "mean":
      return new Float64Array(horizon).fill(meanOf(values));
    case "ses":
      return smoothed(history, horizon, "level");
    case "holt":
      return smoothed(history, horizon, "trend");
    case "damped":
      return smoothed(history, horizon, "damped");
    case "ets":
      return seasonalSmoothing(values, period, horizon);
    case "theta":
      return toScale(history, theta(history.plain, horizon));
    case "ar-change":
      return toScale(history, changes(history.plain, period, horizon));
    case "ar-line":
      return toScale(history, aroundLine(history.plain, period, horizon));
    case "ar-season":
      return seasonalChanges(history, horizon);
    case "croston":
    case "sba":
    case "tsb":
      return intermittent(values, horizon, method);
    case "combination":
      throw new RangeError("the combination is made of the others");
  }
}

function smoothed(history: History, horizon: number, form: SmoothingForm): Float64Array {
  return withSeason(extend(smooth(levelValues(history), form), horizon), history.values.length, history.season);
}

/** An autoregression of the changes from month to month, around half their mean: a trend is believed by half. */
function changes(plain: Float64Array, period: number, horizon: number): Float64Array {
  const steps = plain.subarray(1).map((value, t) => value - (plain[t] ?? 0));
  const drift = meanOf(steps) / 2;
  const around = steps.map((value) => value - drift);
  let level = plain[plain.length - 1] ?? 0;
  return carryOn(around, autoregression(around, Math.min(period, Math.floor(plain.length / 4))), horizon).map(
    (change) => {
      level += change + drift;
      return level;
    },
  );
}

/** A straight line, with an autoregression of what lies around it. */
function aroundLine(plain: Float64Array, period: number, horizon: number): Float64Array {
  const { intercept, slope } = straightLine(plain);
  const around = plain.map((value, t) => value - intercept - slope * t);
  const longest = Math.min(period, Math.floor(plain.length / 4));
  return carryOn(around, autoregression(around, longest), horizon).map(
    (rest, step) => rest + intercept + slope * (plain.length + step),
  );
}

/** An autoregression of the changes against the same month a period before, around half their mean. */
function seasonalChanges({ values, period, byFactor }: History, horizon: number): Float64Array {
  const own = byFactor ? values.map(log) : values;
  const n = own.length;
  const yearly = own.subarray(period).map((value, t) => value - (own[t] ?? 0));
  const drift = meanOf(yearly) / 2;
  const around = yearly.map((value) => value - drift);
  const rest = carryOn(around, autoregression(around, Math.min(period + 1, Math.floor(yearly.length / 4))), horizon);
  const forecast = new Float64Array(horizon);
  for (let step = 0; step < horizon; step += 1) {
    const before = step < period ? (own[n - period + step] ?? 0) : (forecast[step - period] ?? 0);
    forecast[step] = before + (rest[step] ?? 0) + drift;
  }
  return byFactor ? forecast.map(exp) : forecast;
}
