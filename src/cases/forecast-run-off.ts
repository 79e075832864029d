import { basename } from "node:path";
import { nearest } from "../figure/nearest.ts";
import { type Problem, problem, UserError } from "../figure/problem.ts";
import { forecastRunOff, type RunOffChoice, type RunOffForecast } from "../forecast/runoff/forecast-run-off.ts";
import { asKnownBefore, type CellPlace, type Triangle } from "../forecast/runoff/triangle.ts";
import { readTriangle } from "./run-off-input.ts";

/** What a user asks: a file and how to forecast it. */
export interface RunOffRequest {
  readonly path: string;
  /** The amounts came in the period itself, instead of up to and including it. */
  readonly incremental: boolean;
  /** Leave out the newest calendar period, when it is not complete yet. */
  readonly dropLatest: boolean;
  /** Steps that do not count, by the labels of the cell in which they end. */
  readonly excluded: readonly (readonly [origin: string, development: string])[];
  readonly choice: RunOffChoice;
}

/** The forecast of a file. */
export interface RunOffAnswer extends RunOffForecast {
  readonly file: string;
  readonly method: RunOffChoice["method"];
  readonly developments: readonly string[];
  readonly remarks: readonly Problem[];
}

/** Reads a triangle and forecasts what is still to come. UserError with what cannot be read. */
export async function forecastRunOffOf(request: RunOffRequest): Promise<RunOffAnswer> {
  const built = await readTriangle(request.path, request.incremental);
  const triangle = request.dropLatest ? asKnownBefore(built.triangle, 1) : built.triangle;
  const exclude = request.excluded.map(([origin, development]) => placeOf(triangle, origin, development));
  const factors = { ...request.choice.factors, exclude };
  const forecast = forecastRunOff(triangle, { ...request.choice, factors });
  return {
    ...forecast,
    file: basename(request.path),
    method: request.choice.method,
    developments: triangle.developments,
    remarks: [...built.remarks, ...forecast.remarks],
  };
}

function placeOf({ origins, developments }: Triangle, origin: string, development: string): CellPlace {
  return { origin: indexOf(origins, origin), development: indexOf(developments, development) };
}

function indexOf(labels: readonly string[], label: string): number {
  const found = labels.indexOf(label);
  if (found >= 0) return found;
  const meant = nearest(label, labels);
  throw new UserError([
    problem("key.unknown", { key: label, known: labels, ...(meant === undefined ? {} : { nearest: meant }) }),
  ]);
}
