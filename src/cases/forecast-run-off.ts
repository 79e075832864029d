import { basename } from "node:path";
import { missing } from "../figure/missing.ts";
import { nearest } from "../figure/nearest.ts";
import { type Problem, problem, UserError } from "../figure/problem.ts";
import { calibratedRange } from "../forecast/runoff/calibrate.ts";
import { credibleSteps } from "../forecast/runoff/credibility.ts";
import { dependentError } from "../forecast/runoff/dependence.ts";
import { forecastRunOff, type RunOffChoice, type RunOffForecast } from "../forecast/runoff/forecast-run-off.ts";
import { type ForecastTriangle, nextPeriod } from "../forecast/runoff/next-period.ts";
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

/** An amount with the ranges that would have held this often for such amounts at moments before. */
export interface NextAmount {
  readonly expected: number;
  /** Only the certainties for which there were moments enough. */
  readonly ranges: readonly { readonly certainty: number; readonly lower: number; readonly upper: number }[];
  readonly moments: number;
}

/** The forecast of one segment; "" when the file has none. */
export interface SegmentAnswer {
  readonly segment: string;
  readonly triangle: Triangle;
  readonly forecast: RunOffForecast;
  readonly remarks: readonly Problem[];
  /** What its older periods should bring in the next calendar period; absent where the method does not tell it. */
  readonly next?: NextAmount;
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
  const places = built.map(({ triangle }) => placesOf(triangle, request.excluded));
  if (places.some((some) => some.length < request.excluded.length)) requireSomewhere(built, request.excluded);
  const credible = request.credibility
    ? credibleSteps(
        built.map(({ triangle }) => triangle),
        request.choice.factors,
        places,
      )
    : [];
  const choices = built.map((one, at): RunOffChoice => {
    const steps = credible[at];
    const twin = seconds.find(({ segment }) => segment === one.segment);
    const second = twin === undefined ? undefined : alike(cut(twin, request.dropLatest).triangle, one.triangle);
    return {
      ...request.choice,
      factors: { ...request.choice.factors, exclude: places[at] ?? [] },
      ...(exposure === undefined ? {} : { exposure }),
      ...(second === undefined ? {} : { second }),
      ...(steps === undefined ? {} : { steps }),
    };
  });
  const next = nextAmounts(
    built.flatMap(({ triangle }, at) => {
      const choice = choices[at];
      return choice === undefined ? [] : [{ triangle, choice }];
    }),
  );
  const segments = built.map((one, at): SegmentAnswer => {
    const [steps, amount] = [credible[at], next[at]];
    const forecast = forecastRunOff(one.triangle, choices[at] ?? request.choice);
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
      ...(amount === undefined ? {} : { next: amount }),
      ...(steps === undefined ? {} : { own: steps.map(({ own }) => own) }),
    };
  });
  return { file: basename(request.path), method, segments, ...totalOf(segments) };
}

function nextAmounts(parts: readonly ForecastTriangle[]): readonly (NextAmount | undefined)[] {
  const { expected, errors } = nextPeriod(parts);
  return expected.map((amount) => {
    if (amount === undefined) return undefined;
    const ranges = [0.8, 0.95].flatMap((certainty) => {
      const range = calibratedRange(amount, errors, certainty);
      return range === undefined || !(range.upper > range.lower) ? [] : [{ certainty, ...range }];
    });
    return { expected: amount, ranges, moments: errors.length };
  });
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

/** The excluded cells that this triangle has. */
function placesOf({ origins, developments }: Triangle, excluded: RunOffRequest["excluded"]): readonly CellPlace[] {
  return excluded.flatMap(([origin, development]) => {
    const place = { origin: origins.indexOf(origin), development: developments.indexOf(development) };
    return place.origin < 0 || place.development < 0 ? [] : [place];
  });
}

/** UserError `key.unknown` for an excluded cell that no segment has. */
function requireSomewhere(built: readonly SegmentTriangle[], excluded: RunOffRequest["excluded"]): void {
  const known = (labels: (triangle: Triangle) => readonly string[]) => [
    ...new Set(built.flatMap(({ triangle }) => labels(triangle))),
  ];
  const [origins, developments] = [known((one) => one.origins), known((one) => one.developments)];
  for (const [origin, development] of excluded) {
    needLabel(origin, origins);
    needLabel(development, developments);
  }
}

function needLabel(label: string, labels: readonly string[]): void {
  if (labels.includes(label)) return;
  const meant = nearest(label, labels);
  throw new UserError([
    problem("key.unknown", { key: label, known: labels, ...(meant === undefined ? {} : { nearest: meant }) }),
  ]);
}
