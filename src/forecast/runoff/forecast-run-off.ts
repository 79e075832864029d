import type { Problem } from "../../figure/problem.ts";
import { type DevelopmentStep, developmentOf, type FactorOptions } from "./factors.ts";
import { type MackOptions, mack } from "./mack.ts";
import { type ForecastMovement, forecastMovement } from "./one-year.ts";
import type { RunOff } from "./run-off.ts";
import { straightOn } from "./straight-on.ts";
import { type Tail, withTail } from "./tail.ts";
import type { Triangle } from "./triangle.ts";

/** What a user may choose: a method and what it needs. */
export interface RunOffChoice extends MackOptions {
  readonly method: "linear" | "mack";
  readonly factors?: FactorOptions;
  readonly tail?: Tail;
}

/** A forecast with the development on which it rests. */
export interface RunOffForecast extends RunOff {
  readonly steps: readonly DevelopmentStep[];
  /** How much the forecast may still move per coming period; absent with a tail, which no period makes known. */
  readonly movement?: ForecastMovement;
}

/** Forecasts what is still to come of every origin. Never throws: what cannot be told is missing, with a remark. */
export function forecastRunOff(triangle: Triangle, choice: RunOffChoice): RunOffForecast {
  if (choice.method === "linear") return { ...straightOn(triangle), steps: [] };
  const development = developmentOf(triangle, choice.factors);
  const tailed = withTail(development.steps, choice.tail);
  const run = mack(triangle, tailed.steps, choice);
  const remarks: readonly Problem[] = [...development.remarks, ...tailed.remarks, ...run.remarks];
  const movement = choice.tail === undefined ? forecastMovement(triangle, tailed.steps) : undefined;
  return { ...run, remarks, steps: tailed.steps, ...(movement === undefined ? {} : { movement }) };
}
