import { standAt, uncorrected } from "../../src/forecast/backtest/rolling-origin.ts";
import { intervalScore, mase, naiveScale, smape } from "../../src/forecast/backtest/scores.ts";
import {
  type Calibration,
  type Certainty,
  calibrate,
  certainties,
  usualCalibration,
} from "../../src/forecast/trend/calibration.ts";
import { type Forecasts, methodNames } from "../../src/forecast/trend/method.ts";
import { predictAt } from "../../src/forecast/trend/predict.ts";
import { decompose, isSeasonal, noSeason, withoutSeason, withSeason } from "../../src/forecast/trend/season.ts";
import {
  choiceAt,
  isUnpredictable,
  type Study,
  type StudyOptions,
  studySeries,
} from "../../src/forecast/trend/study.ts";
import { theta } from "../../src/forecast/trend/theta.ts";
import { type M3Series, readM3 } from "./m3-series.ts";

/*
 * How near and how sure, on the monthly series of M3: `node bench/accuracy/m3.ts`. The width of the intervals is learnt from the train
 * parts alone, each without its last 18 months; the test parts are only looked at to score. `--choose` also lets every series choose its
 * method by its own past, which takes minutes.
 */

const horizon = 18;
const period = 12;

/** Published for these series by other software, to hold ours against (R forecast 8.20 and the M3 entries): sMAPE and MASE. */
const published: readonly (readonly [string, number, number])[] = [
  ["ForecastPro, entry of M3", 13.898, 0.848],
  ["Theta, entry of M3", 13.892, 0.858],
  ["Theta of the M4 recipe, R", 13.888, 0.863],
  ["ets, R", 14.139, 0.865],
  ["Comb of SES, Holt and damped, R", 13.952, 0.872],
  ["Damped, R", 13.998, 0.882],
  ["seasonal naive, R", 17.234, 1.146],
  ["naive, R", 18.181, 1.175],
];

const all = readM3();
if (all === undefined) console.log("m3-monthly.csv is not here (SLUITEND_DATA, ../shared/data): nothing to measure");
else {
  points(all);
  intervals(all, process.argv.includes("--choose"));
}

/** Errors of every method, and of Theta as published. */
function points(series: readonly M3Series[]): void {
  for (const [name, symmetric, scaled] of published) print(`${name} (published)`, symmetric, scaled);
  print("Theta of the M4 recipe", ...meanErrors(series, ({ train }) => thetaOfM4(Float64Array.from(train))));
  const made = new Map<string, Forecasts>();
  const plan = { period, horizon, methods: methodNames, origins: 0 };
  for (const { id, train } of series) {
    const now = standAt(uncorrected(train), train.length, plan);
    if (now !== undefined) made.set(id, now.forecasts);
  }
  for (const method of methodNames) print(method, ...meanErrors(series, ({ id }) => made.get(id)?.get(method)));
}

/** Classical season when the test of M4 finds one, Theta, and nothing under zero. */
function thetaOfM4(values: Float64Array): Float64Array {
  const season = isSeasonal(values, period) ? decompose(values, period, "factor") : noSeason(period);
  return withSeason(theta(withoutSeason(values, season), horizon), values.length, season).map((value) =>
    Math.max(0, value),
  );
}

function meanErrors(
  series: readonly M3Series[],
  forecastOf: (one: M3Series) => Float64Array | undefined,
): readonly [number, number] {
  let [symmetric, scaled] = [0, 0];
  for (const one of series) {
    const forecast = forecastOf(one) ?? new Float64Array(horizon);
    const pairs = one.test.map((actual, step) => ({ actual, forecast: forecast[step] ?? 0 }));
    symmetric += smape(pairs) / series.length;
    scaled += mase(pairs, one.train, period) / series.length;
  }
  return [symmetric, scaled];
}

function print(name: string, symmetric: number, scaled: number): void {
  console.log(`${name.padEnd(48)} sMAPE ${symmetric.toFixed(3)}  MASE ${scaled.toFixed(4)}`);
}

/** Coverage and score of the intervals, with the width learnt from the group and with the usual one. */
function intervals(series: readonly M3Series[], choose: boolean): void {
  const options: StudyOptions = choose ? { horizon, period } : { horizon, period, method: "combination" };
  const studied = series.flatMap((one) => {
    const study = studySeries(uncorrected(one.train), options);
    return isUnpredictable(study) ? [] : [{ one, study }];
  });
  const learnt = calibrate(studied.map(({ study }) => study));
  for (const [name, calibration] of [
    ["learnt from the train parts of the group", learnt],
    ["usual", usualCalibration],
  ] as const)
    for (const certainty of certainties) {
      const seen = studied.flatMap(({ one, study }) => seenIn(one, study, calibration, certainty));
      const cover = (100 * seen.filter(({ inside }) => inside).length) / seen.length;
      const score = seen.reduce((sum, month) => sum + month.score, 0) / seen.length;
      const width = `${(certainty * 100).toFixed(0)} %, width ${calibration.factors[certainty].toFixed(3)} (${name})`;
      console.log(`${width}: covers ${cover.toFixed(2)} %, MSIS ${score.toFixed(3)}`);
    }
  if (!choose) return;
  const chosen = new Map(studied.map(({ one, study }) => [one.id, chosenForecast(study)]));
  print("chosen on its own past", ...meanErrors(series, ({ id }) => chosen.get(id)));
}

/** Whether each month of the test part fell within its interval, and the scaled score of that interval. */
function seenIn(one: M3Series, study: Study, calibration: Calibration, certainty: Certainty) {
  const { method } = choiceAt(study, study.vintages.months);
  const scale = naiveScale(one.train, period);
  return (predictAt(study, study.now, method, calibration)?.months ?? []).flatMap(({ intervals: bounds }, step) => {
    const [actual, interval] = [one.test[step], bounds.find((bound) => bound.certainty === certainty)];
    if (actual === undefined || interval === undefined) return [];
    const { lower, upper } = interval;
    return [
      { inside: lower <= actual && actual <= upper, score: intervalScore(actual, lower, upper, certainty) / scale },
    ];
  });
}

function chosenForecast(study: Study): Float64Array | undefined {
  return study.now.forecasts.get(choiceAt(study, study.vintages.months).method);
}
