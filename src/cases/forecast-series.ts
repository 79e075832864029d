import { problem, UserError } from "../figure/problem.ts";
import { type Accuracy, accuracyOf } from "../forecast/backtest/accuracy.ts";
import { type YearEndErrors, yearEndErrors } from "../forecast/backtest/year-end.ts";
import { type Calibration, calibrate } from "../forecast/trend/calibration.ts";
import { type MethodName, methodNames } from "../forecast/trend/method.ts";
import { type Prediction, predict } from "../forecast/trend/predict.ts";
import { isUnpredictable, type Study, studySeries, type Unpredictable } from "../forecast/trend/study.ts";
import { type MonthlySeries, readMonthlySeries } from "./series-input.ts";

/** What a user asks of a file of monthly series. */
export interface SeriesRequest {
  readonly path: string;
  /** Months ahead, 1 to 60. */
  readonly horizon: number;
  readonly method?: MethodName;
  /** Budgets by year, to hold the forecast against. */
  readonly budgets: ReadonlyMap<number, number>;
}

/** A series with its forecast, or why there is none. */
export type SeriesAnswer = { readonly name: string; readonly firstMonth: number } & (
  | { readonly unpredictable: Unpredictable }
  | {
      readonly study: Study;
      readonly prediction: Prediction;
      readonly accuracy?: Accuracy;
      readonly yearEnd: readonly YearEndErrors[];
    }
);

/** The forecasts of a file. */
export interface SeriesForecasts {
  readonly file: string;
  readonly horizon: number;
  readonly calibration: Calibration;
  readonly series: readonly SeriesAnswer[];
}

/** Forecasts every series of a file, the width of the intervals learnt from all of them when there are enough. UserError for the file. */
export async function forecastSeries(request: SeriesRequest): Promise<SeriesForecasts> {
  const { file, series } = await readMonthlySeries(request.path);
  const { horizon, method } = request;
  const studied = series.map((one) => ({
    one,
    study: studySeries(one.vintages, { horizon, ...(method === undefined ? {} : { method }) }),
  }));
  const calibration = calibrate(studied.flatMap(({ study }) => (isUnpredictable(study) ? [] : [study])));
  return {
    file,
    horizon,
    calibration,
    series: studied.map(({ one, study }) => answer(one, study, calibration, request.budgets)),
  };
}

function answer(
  { name, firstMonth }: MonthlySeries,
  study: Study | Unpredictable,
  calibration: Calibration,
  budgets: ReadonlyMap<number, number>,
): SeriesAnswer {
  if (isUnpredictable(study)) return { name, firstMonth, unpredictable: study };
  const prediction = predict(study, calibration);
  if (prediction === undefined) return { name, firstMonth, unpredictable: { code: "never-right" } };
  const accuracy = accuracyOf(study, calibration);
  const calendar = { firstMonth: firstMonth % 12, firstYear: Math.floor(firstMonth / 12), budgets };
  return {
    name,
    firstMonth,
    study,
    prediction,
    ...(accuracy === undefined ? {} : { accuracy }),
    yearEnd: yearEndErrors(study, calendar),
  };
}

/** The method of a name. UserError `cli.value` for another word. */
export function methodNamed(word: string): MethodName {
  const found = methodNames.find((name) => name === word);
  if (found === undefined)
    throw new UserError([problem("cli.value", { option: "--method", value: word, known: methodNames })]);
  return found;
}
