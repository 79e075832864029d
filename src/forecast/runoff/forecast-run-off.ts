import type { Value } from "../../figure/missing.ts";
import { type Problem, problem } from "../../figure/problem.ts";
import { additive } from "./additive.ts";
import { type AssumptionTest, calendarEffect, developmentCorrelation } from "./assumption-tests.ts";
import { type AddedFuture, bootstrap, type PredictiveDraws } from "./bootstrap.ts";
import { benktander, capeCod, type ExposureOptions } from "./exposure-methods.ts";
import { type DevelopmentStep, developmentOf, type FactorOptions } from "./factors.ts";
import { type MackOptions, mack } from "./mack.ts";
import { type MunichSide, munich } from "./munich.ts";
import { odpError } from "./odp-error.ts";
import { type ForecastMovement, forecastMovement } from "./one-year.ts";
import { outstanding } from "./outstanding.ts";
import type { RunOff } from "./run-off.ts";
import { straightOn } from "./straight-on.ts";
import { type Tail, withTail } from "./tail.ts";
import { latestAmount, latestOf, type Triangle } from "./triangle.ts";

export type RunOffMethod =
  | "additive"
  | "benktander"
  | "bf"
  | "bootstrap"
  | "cape-cod"
  | "linear"
  | "mack"
  | "munich"
  | "outstanding";

/** What a user may choose: a method and what it needs. */
export interface RunOffChoice extends MackOptions, ExposureOptions {
  readonly method: RunOffMethod;
  readonly factors?: FactorOptions;
  readonly tail?: Tail;
  /** Steps to use instead of those of the triangle (of a small segment, by credibility). */
  readonly steps?: readonly DevelopmentStep[];
  /** Per origin label what was expected, or the size to which the a-priori ratio belongs. */
  readonly exposure?: ReadonlyMap<string, number>;
  /** What was allocated, beside what was declared (Munich, outstanding). */
  readonly second?: Triangle;
  /** Munich: a sigma for the step that was seen once. */
  readonly lastSigma?: number;
  readonly draws?: number;
  readonly seed?: number;
}

/** A forecast with the development on which it rests. */
export interface RunOffForecast extends RunOff {
  readonly steps: readonly DevelopmentStep[];
  /** How much the forecast may still move per coming period; absent with a tail, which no period makes known. */
  readonly movement?: ForecastMovement;
  /** The whole distribution, of the bootstrap. */
  readonly draws?: PredictiveDraws;
  /** The standard error of the total by formula, beside that of the bootstrap. */
  readonly formulaError?: number;
  /** The second triangle's forecast, of Munich. */
  readonly second?: MunichSide;
  readonly tests: { readonly calendar: AssumptionTest; readonly correlation: AssumptionTest };
}

/** Under this chance a test of the assumptions is told. */
const alarming = 0.05;

/** Forecasts what is still to come of every origin. Never throws: what cannot be told is missing, with a remark. */
export function forecastRunOff(triangle: Triangle, choice: RunOffChoice): RunOffForecast {
  const tests = { calendar: calendarEffect(triangle), correlation: developmentCorrelation(triangle) };
  const alarms: readonly Problem[] = [
    ...(tests.calendar.chance < alarming ? [problem("runoff.calendar-effect", { chance: tests.calendar.chance })] : []),
    ...(tests.correlation.chance < alarming
      ? [problem("runoff.factors-correlated", { chance: tests.correlation.chance })]
      : []),
  ];
  if (choice.method === "linear") return { ...straightOn(triangle), steps: [], tests };
  // The bootstrap and its residuals belong to factors weighted by volume.
  const factors: FactorOptions =
    choice.method === "bootstrap" ? { ...choice.factors, average: "volume" } : (choice.factors ?? {});
  const development =
    choice.steps === undefined ? developmentOf(triangle, factors) : { steps: choice.steps, remarks: [] };
  const tailed = withTail(development.steps, choice.tail);
  const run = byMethod(triangle, tailed.steps, choice);
  return {
    ...run,
    tests,
    remarks: [...development.remarks, ...tailed.remarks, ...run.remarks, ...alarms],
    steps: tailed.steps,
  };
}

type Run = Omit<RunOffForecast, "steps" | "tests">;

function byMethod(triangle: Triangle, steps: readonly DevelopmentStep[], choice: RunOffChoice): Run {
  switch (choice.method) {
    case "bootstrap":
      return byBootstrap(triangle, steps, choice);
    case "bf":
    case "benktander":
    case "cape-cod":
    case "additive":
      return byExposure(triangle, steps, choice);
    case "munich":
      return byMunich(triangle, choice);
    case "outstanding":
      return byOutstanding(triangle, choice);
    default: {
      const run = mack(triangle, steps, choice);
      return choice.tail === undefined ? { ...run, movement: forecastMovement(triangle, steps) } : run;
    }
  }
}

function byBootstrap(triangle: Triangle, steps: readonly DevelopmentStep[], choice: RunOffChoice): Run {
  const run = mack(triangle, steps, choice);
  const [draws, seed] = [choice.draws ?? 10_000, choice.seed ?? 1];
  const drawn = bootstrap(triangle, steps, { draws, seed, instead: addedOrigins(triangle, run, steps.length) });
  if (drawn === undefined) return { ...run, remarks: [...run.remarks, problem("runoff.bootstrap-refused", {})] };
  const formula = choice.tail === undefined ? odpError(triangle, steps)?.total : undefined;
  // Where the formula gives no error the draws do not either; where the draws do not vary, the formula's error stands.
  const error = (column: Float64Array | undefined, byFormula: Value): Value => {
    const drawnError = column === undefined || typeof byFormula !== "number" ? 0 : deviation(column);
    return drawnError > 0 ? drawnError : byFormula;
  };
  return {
    ...run,
    origins: run.origins.map(({ origin, latest, ultimate, reserve, standardError }, at) => ({
      origin,
      latest,
      ultimate,
      reserve,
      standardError: error(drawn.origins[at], standardError),
    })),
    total: {
      latest: run.total.latest,
      ultimate: run.total.ultimate,
      reserve: run.total.reserve,
      standardError: error(drawn.total, run.total.standardError),
    },
    draws: drawn,
    ...(formula === undefined ? {} : { formulaError: formula }),
  };
}

/** Origins with nothing or less so far: their future does not follow from factors, also not in the draws. */
function addedOrigins({ cells }: Triangle, { origins }: RunOff, steps: number): ReadonlyMap<number, AddedFuture> {
  const added = new Map<number, AddedFuture>();
  cells.forEach((row, at) => {
    const { reserve, standardError } = origins[at] ?? {};
    if ((latestAmount(row) ?? 1) > 0 || latestOf(row) >= steps || typeof reserve !== "number") return;
    added.set(at, { mean: reserve, error: typeof standardError === "number" ? standardError : 0 });
  });
  return added;
}

function deviation(draws: Float64Array): number {
  let [sum, squares] = [0, 0];
  for (const draw of draws) sum += draw;
  const mean = sum / draws.length;
  for (const draw of draws) squares += (draw - mean) * (draw - mean);
  return Math.sqrt(squares / (draws.length - 1));
}

function byExposure(triangle: Triangle, steps: readonly DevelopmentStep[], choice: RunOffChoice): Run {
  const given = choice.exposure ?? new Map<string, number>();
  const exposure = triangle.origins.map((origin) => given.get(origin) ?? Number.NaN);
  const without = triangle.origins.filter((_, at) => !Number.isFinite(exposure[at]));
  const said = without.length === 0 ? [] : [problem("runoff.exposure-missing", { origins: without })];
  const options =
    choice.method === "bf" ? { ...choice, iterations: 1 } : { ...choice, iterations: choice.iterations ?? 2 };
  const run =
    choice.method === "additive"
      ? additive(triangle, exposure)
      : choice.method === "cape-cod"
        ? capeCod(triangle, steps, exposure, options)
        : benktander(triangle, steps, exposure, options);
  const silent = run.origins.flatMap(({ origin, reserve, standardError }) =>
    typeof reserve === "number" && typeof standardError !== "number" ? [origin] : [],
  );
  return {
    ...run,
    remarks: [
      ...said,
      ...lostOf(run),
      ...(silent.length === 0 ? [] : [problem("runoff.no-spread", { origins: silent })]),
    ],
  };
}

function byMunich(triangle: Triangle, choice: RunOffChoice): Run {
  const { second = triangle } = choice;
  const { paid, incurred } = munich(triangle, second, choice.factors, choice.lastSigma);
  return {
    origins: paid.origins,
    total: paid.total,
    calendar: [],
    second: incurred,
    remarks: [...lostOf(paid), problem("runoff.munich-no-error", {})],
  };
}

function byOutstanding(triangle: Triangle, choice: RunOffChoice): Run {
  const run = outstanding(triangle, choice.second ?? triangle, choice.factors);
  return { ...run, remarks: [...run.remarks, ...lostOf(run), problem("runoff.munich-no-error", {})] };
}

function lostOf({ origins }: Pick<RunOff, "origins">): readonly Problem[] {
  const lost = origins.flatMap(({ origin, latest }) => (typeof latest === "number" ? [] : [origin]));
  return lost.length === 0 ? [] : [problem("runoff.origin-unpredictable", { origins: lost })];
}
