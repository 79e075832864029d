import { basename } from "node:path";
import { missing } from "../figure/missing.ts";
import { nearest } from "../figure/nearest.ts";
import { type Problem, problem, UserError } from "../figure/problem.ts";
import { credibleSteps } from "../forecast/runoff/credibility.ts";
import { dependentError } from "../forecast/runoff/dependence.ts";
import { forecastRunOff, type RunOffChoice, type RunOffForecast } from "../forecast/runoff/forecast-run-off.ts";
import { sumKnown, type TotalRunOff } from "../forecast/runoff/run-off.ts";
import { asKnownBefore, type CellPlace, type Triangle } from "../forecast/runoff/triangle.ts";
import { readExposure, readTriangles, type SegmentTriangle } from "./run-off-input.ts";

/** What a user asks: a file and how to forecast it. */
export interface RunOffRequest {
  readonly path: string;
  /** The amounts came in the period itself, instead of up to and including it. */
  readonly incremental: boolean;
  /** Leave out the newest calendar period, when it is not complete yet. */
  readonly dropLatest: boolean;
  /** Steps that do not count, by the labels of the cell in which they end. */
  readonly excluded: readonly (readonly [origin: string, development: string])[];
  /** Small segments lean on all segments together. */
  readonly credibility: boolean;
  /** File with what was expected per origin. */
  readonly exposure?: string;
  /** File with the triangle of what was allocated. */
  readonly second?: string;
  readonly choice: Omit<RunOffChoice, "exposure" | "second" | "steps">;
}

/** The forecast of one segment; "" when the file has none. */
export interface SegmentAnswer {
  readonly segment: string;
  readonly triangle: Triangle;
  readonly forecast: RunOffForecast;
  readonly remarks: readonly Problem[];
  /** Per step how far the factor is the segment's own; absent without credibility. */
  readonly own?: readonly number[];
}

/** The forecast of a file. */
export interface RunOffAnswer {
  readonly file: string;
  readonly method: RunOffChoice["method"];
  readonly segments: readonly SegmentAnswer[];
  readonly total: TotalRunOff;
  /** The standard error if segments had nothing to do with each other; absent for one segment. */
  readonly independentError?: number;
}

const exposureMethods: readonly string[] = ["bf", "benktander", "cape-cod", "additive"];

/** Reads a file of triangles and forecasts what is still to come. UserError with what cannot be read or is not there. */
export async function forecastRunOffOf(request: RunOffRequest): Promise<RunOffAnswer> {
  const { method } = request.choice;
  if (exposureMethods.includes(method) && request.exposure === undefined)
    throw new UserError([problem("runoff.needs-file", { method, option: "--exposure" })]);
  if ((method === "munich" || method === "outstanding") && request.second === undefined)
    throw new UserError([problem("runoff.needs-file", { method, option: "--second" })]);
  const built = (await readTriangles(request.path, request.incremental)).map((one) => cut(one, request.dropLatest));
  const exposure = request.exposure === undefined ? undefined : await readExposure(request.exposure);
  const seconds = request.second === undefined ? [] : await readTriangles(request.second, request.incremental);
  const credible = request.credibility
    ? credibleSteps(
        built.map(({ triangle }) => triangle),
        request.choice.factors,
      )
    : [];
  const segments = built.map((one, at): SegmentAnswer => {
    const steps = credible[at];
    const twin = seconds.find(({ segment }) => segment === one.segment);
    const second = twin === undefined ? undefined : alike(cut(twin, request.dropLatest).triangle, one.triangle);
    const exclude = request.excluded.map(([origin, development]) => placeOf(one.triangle, origin, development));
    const forecast = forecastRunOff(one.triangle, {
      ...request.choice,
      factors: { ...request.choice.factors, exclude },
      ...(exposure === undefined ? {} : { exposure }),
      ...(second === undefined ? {} : { second }),
      ...(steps === undefined ? {} : { steps }),
    });
    const leans = steps?.every(({ own }) => own === 0) === true;
    return {
      segment: one.segment,
      triangle: one.triangle,
      forecast,
      remarks: [
        ...one.remarks,
        ...forecast.remarks,
        ...(leans ? [problem("runoff.segment-common", { segments: [one.segment] })] : []),
      ],
      ...(steps === undefined ? {} : { own: steps.map(({ own }) => own) }),
    };
  });
  return { file: basename(request.path), method, segments, ...totalOf(segments) };
}

function cut(built: SegmentTriangle, dropLatest: boolean): SegmentTriangle {
  return dropLatest ? { ...built, triangle: asKnownBefore(built.triangle, 1) } : built;
}

/** The second triangle with the periods of the first; what it does not have is unknown. */
function alike(second: Triangle, first: Triangle): Triangle {
  const rows = new Map(second.origins.map((origin, at) => [origin, second.cells[at]]));
  const columns = first.developments.map((development) => second.developments.indexOf(development));
  return { ...first, cells: first.origins.map((origin) => columns.map((column) => rows.get(origin)?.[column])) };
}

/** One segment is its own total; of several the errors are put together with how they depend on each other. */
function totalOf(segments: readonly SegmentAnswer[]): Pick<RunOffAnswer, "independentError" | "total"> {
  const [only, ...others] = segments;
  if (only !== undefined && others.length === 0) return { total: only.forecast.total };
  const sum = (key: "latest" | "reserve" | "ultimate") => sumKnown(segments.map(({ forecast }) => forecast.total[key]));
  const told = segments.flatMap(({ triangle, forecast: { steps, total } }) =>
    typeof total.standardError === "number" ? [{ triangle, steps, standardError: total.standardError }] : [],
  );
  const { error, independent } = dependentError(told);
  const isTold = told.length === segments.length;
  return {
    total: {
      latest: sum("latest"),
      ultimate: sum("ultimate"),
      reserve: sum("reserve"),
      standardError: isTold ? error : missing("not-quantified"),
    },
    ...(isTold ? { independentError: independent } : {}),
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
