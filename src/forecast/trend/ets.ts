import { log } from "../../figure/elementary.ts";
import { meanOf, straightLine } from "./line.ts";
import { minimise } from "./minimise.ts";
import { decompose, noSeason, withoutSeason } from "./season.ts";

/** One model of the ETS family: does the slope die out, is the season a factor or an amount, do errors grow with the level? */
interface Form {
  readonly trend: "none" | "damped";
  readonly season: "none" | "factor" | "amount";
  readonly error: "share" | "amount";
}

interface Fitted {
  readonly form: Form;
  readonly criterion: number;
  readonly state: State;
}

interface State {
  level: number;
  slope: number;
  damping: number;
  /** The season per place in the cycle. */
  readonly season: Float64Array;
}

/**
 * Exponential smoothing with its own season (Hyndman, Koehler, Ord & Snyder 2008; Holt and Winters): of the models with and without
 * damped slope, and without season, with a factor or with an amount, the one of the least corrected criterion of Akaike. The first
 * season comes from classical decomposition.
 */
export function seasonalSmoothing(values: Float64Array, period: number, horizon: number): Float64Array {
  const positive = values.every((value) => value > 0);
  const seasons = values.length < 2 * period + 2 ? ["none" as const] : seasonsOf(positive);
  let best: Fitted | undefined;
  for (const season of seasons)
    for (const trend of ["none", "damped"] as const) {
      const fitted = fitForm(values, period, {
        trend,
        season,
        error: positive && season !== "amount" ? "share" : "amount",
      });
      if (best === undefined || fitted.criterion < best.criterion) best = fitted;
    }
  return best === undefined ? new Float64Array(horizon).fill(meanOf(values)) : carry(best, values.length, horizon);
}

function seasonsOf(positive: boolean): readonly Form["season"][] {
  return positive ? ["none", "factor", "amount"] : ["none", "amount"];
}

function carry({ form, state }: Fitted, from: number, horizon: number): Float64Array {
  const forecast = new Float64Array(horizon);
  let { level, slope } = state;
  for (let step = 0; step < horizon; step += 1) {
    slope *= state.damping;
    level += slope;
    const part = state.season[(from + step) % state.season.length] ?? 0;
    forecast[step] = form.season === "factor" ? level * part : level + part;
  }
  return forecast;
}

/** Weights are searched by the likelihood; the start of level and slope with them, in steps of a usual change. */
function fitForm(values: Float64Array, period: number, form: Form): Fitted {
  const start = form.season === "none" ? noSeason(period) : decompose(values, period, form.season);
  const first = form.season === "factor" && start.kind === "none" ? new Float64Array(period).fill(1) : start.pattern;
  const plain = withoutSeason(values, start);
  const head = plain.subarray(0, Math.max(10, period));
  const line = form.trend === "none" ? { intercept: meanOf(head), slope: 0 } : straightLine(head);
  const change = usualChange(plain);
  const damped = form.trend === "damped";
  const seasonal = form.season !== "none";
  const axes = [
    { start: 0.3, step: 0.3, lower: 1e-4, upper: 0.9999 },
    { start: 0, step: 0.3, lower: -50, upper: 50 },
    ...(seasonal ? [{ start: 0.05, step: 0.15, lower: 1e-4, upper: 0.9999 }] : []),
    ...(damped
      ? [
          { start: 0.1, step: 0.2, lower: 1e-4, upper: 0.9999 },
          { start: 0.95, step: -0.06, lower: 0.8, upper: 0.98 },
          { start: 0, step: 0.3, lower: -50, upper: 50 },
        ]
      : []),
  ];
  const state: State = { level: 0, slope: 0, damping: 1, season: new Float64Array(period) };
  const run = (point: Float64Array): number => {
    const at = seasonal ? 3 : 2;
    const level = point[0] ?? 0;
    state.season.set(first);
    state.level = line.intercept - line.slope + change * (point[1] ?? 0);
    state.slope = damped ? line.slope + change * 0.1 * (point[at + 2] ?? 0) : 0;
    state.damping = damped ? (point[at + 1] ?? 1) : 1;
    const weights = {
      level,
      slope: damped ? level * (point[at] ?? 0) : 0,
      season: seasonal ? (1 - level) * (point[2] ?? 0) : 0,
    };
    return form.season === "factor"
      ? throughFactors(values, state, weights)
      : throughAmounts(values, state, weights, form.error === "share");
  };
  const { point } = minimise(run, {
    start: axes.map((axis) => axis.start),
    step: axes.map((axis) => axis.step),
    lower: axes.map((axis) => axis.lower),
    upper: axes.map((axis) => axis.upper),
    evaluations: 30 * axes.length,
  });
  const likelihood = run(point);
  const size = axes.length + 1 + (seasonal ? period - 1 : 0);
  const penalty = 2 * size + (2 * size * (size + 1)) / Math.max(1, values.length - size - 1);
  return { form, criterion: likelihood + penalty, state: { ...state, season: state.season.slice() } };
}

interface Weights {
  readonly level: number;
  readonly slope: number;
  readonly season: number;
}

/** One pass with a season of amounts or none; gives minus twice the likelihood and leaves the state after the last value. */
function throughAmounts(values: Float64Array, state: State, weights: Weights, shares: boolean): number {
  const period = state.season.length;
  let { level, slope } = state;
  let [squares, logs, product, place] = [0, 0, 1, 0];
  for (let t = 0; t < values.length; t += 1) {
    slope *= state.damping;
    const part = state.season[place] ?? 0;
    const expected = level + slope + part;
    const error = (values[t] ?? 0) - expected;
    if (shares) {
      if (!(expected > 0)) return Number.POSITIVE_INFINITY;
      squares += (error / expected) * (error / expected);
      product *= expected;
      if (product > 1e150 || product < 1e-150) [logs, product] = [logs + log(product), 1];
    } else squares += error * error;
    level += slope + weights.level * error;
    slope += weights.slope * error;
    if (weights.season > 0) state.season[place] = part + weights.season * error;
    place = place + 1 === period ? 0 : place + 1;
  }
  state.level = level;
  state.slope = slope;
  return values.length * log(squares + 1e-300) + 2 * (logs + log(product));
}

/** The same with a season of factors; errors are shares. */
function throughFactors(values: Float64Array, state: State, weights: Weights): number {
  const period = state.season.length;
  let { level, slope } = state;
  let [squares, logs, product, place] = [0, 0, 1, 0];
  for (let t = 0; t < values.length; t += 1) {
    slope *= state.damping;
    const part = state.season[place] ?? 1;
    const base = level + slope;
    const expected = base * part;
    if (!(expected > 0)) return Number.POSITIVE_INFINITY;
    const error = (values[t] ?? 0) - expected;
    squares += (error / expected) * (error / expected);
    product *= expected;
    if (product > 1e150 || product < 1e-150) [logs, product] = [logs + log(product), 1];
    level = base + (weights.level * error) / part;
    slope += (weights.slope * error) / part;
    state.season[place] = part + (weights.season * error) / base;
    place = place + 1 === period ? 0 : place + 1;
  }
  state.level = level;
  state.slope = slope;
  return values.length * log(squares + 1e-300) + 2 * (logs + log(product));
}

/** The mean size of a step from one value to the next; something tiny where there is none. */
function usualChange(values: Float64Array): number {
  let sum = 0;
  for (let t = 1; t < values.length; t += 1) sum += Math.abs((values[t] ?? 0) - (values[t - 1] ?? 0));
  return sum / Math.max(1, values.length - 1) || 1e-9 * (Math.abs(meanOf(values)) || 1);
}
