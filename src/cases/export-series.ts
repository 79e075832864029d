import { decimalOf, roundDecimal } from "../figure/decimal.ts";
import { missing } from "../figure/missing.ts";
import { monthText } from "../figure/month-number.ts";
import type { Prediction, Remark } from "../forecast/trend/predict.ts";
import type { Unpredictable } from "../forecast/trend/study.ts";
import { t } from "../text/catalogue.ts";
import { writeDecimal, writePercent } from "../text/write-number.ts";
import type { SeriesAnswer, SeriesForecasts } from "./forecast-series.ts";

/** Forecasts as one JSON document; a series without a forecast says why. */
export function seriesJson({ file, horizon, calibration, series }: SeriesForecasts): object {
  return {
    file,
    horizon,
    calibration: { series: calibration.series, factors: calibration.factors },
    series: series.map((one) => {
      if ("unpredictable" in one)
        return {
          series: one.name,
          forecast: missing("not-quantified"),
          because: one.unpredictable,
          message: sayUnpredictable(one.unpredictable),
        };
      const { study, prediction, accuracy, yearEnd } = one;
      const { choice, coverage, months, remarks } = prediction;
      return {
        series: one.name,
        asOf: monthText(one.firstMonth + study.vintages.months - 1),
        method: choice.method,
        because: choice.because,
        contests: choice.contests,
        forecast: months.map(({ value, intervals }, step) => ({
          month: monthText(one.firstMonth + study.vintages.months + step),
          value,
          intervals,
        })),
        coverage: coverage.map(({ of, inside, certainty }) => ({
          certainty,
          inside,
          of,
          share: of === 0 ? missing("not-measured") : inside / of,
        })),
        accuracy: accuracy ?? missing("not-measured"),
        yearEnd,
        remarks: remarks.map((remark) => ({ ...remark, message: sayRemark(remark, one.firstMonth) })),
      };
    }),
  };
}

/** The same in sentences with a table of months. */
export function explainSeries({ file, series, calibration }: SeriesForecasts): string {
  const width =
    calibration.series === 0
      ? t("nl", "series.calibrated.usual")
      : t("nl", "series.calibrated", { series: calibration.series });
  return [...series.flatMap((one) => [...linesOf(one.name === "" ? { ...one, name: file } : one), ""]), width].join(
    "\n",
  );
}

function linesOf(one: SeriesAnswer): readonly string[] {
  const { name } = one;
  if ("unpredictable" in one) return [t("nl", "series.title", { name, method: sayUnpredictable(one.unpredictable) })];
  const { study, prediction, accuracy, yearEnd } = one;
  const method = t("nl", `method.${prediction.choice.method}`);
  return [
    t("nl", "series.title", { name, method }),
    sayChoice(prediction),
    ...prediction.remarks.map((remark) => sayRemark(remark, one.firstMonth)),
    ...monthTable(prediction, one.firstMonth + study.vintages.months),
    ...prediction.coverage.flatMap(({ certainty, inside, of }) =>
      of === 0
        ? []
        : [t("nl", "series.coverage", { certainty: percent(certainty), inside, of, share: percent(inside / of) })],
    ),
    ...(accuracy?.wape === undefined || accuracy.bias === undefined
      ? []
      : [t("nl", "series.accuracy", { ...accuracy, wape: percent(accuracy.wape), bias: percent(accuracy.bias) })]),
    ...(accuracy?.mase === undefined ? [] : [t("nl", "series.mase", { mase: number(accuracy.mase, 2) })]),
    ...(yearEnd.some(({ basis }) => basis === "forecast")
      ? [
          `${yearEnd
            .map(({ basis, medianError, moments }) =>
              t("nl", `series.year-end.${basis}`, { error: percent(medianError), moments }),
            )
            .join(", ")}.`,
        ]
      : []),
  ];
}

function sayChoice({ choice }: Prediction): string {
  if (choice.because !== "clearly-better") return t("nl", `series.because.${choice.because}`);
  const [usual] = choice.contests;
  const chosen = choice.contests.find(({ method }) => method === choice.method);
  return t("nl", "series.because.clearly-better", {
    less: percent(1 - (chosen?.error ?? 0) / (usual?.error ?? 1)),
    nearer: chosen?.nearer ?? 0,
    moments: chosen?.moments ?? 0,
  });
}

function monthTable({ months }: Prediction, first: number): readonly string[] {
  const widest = months.reduce(
    (most, { value, intervals }) => Math.max(most, Math.abs(value), ...intervals.map(({ upper }) => Math.abs(upper))),
    0,
  );
  const decimals = widest < 100 ? 2 : widest < 10_000 ? 1 : 0;
  const head = [
    t("nl", "series.column.month"),
    t("nl", "series.column.value"),
    ...(months[0]?.intervals ?? []).map(({ certainty }) =>
      t("nl", "series.column.interval", { certainty: percent(certainty) }),
    ),
  ];
  const rows = months.map(({ value, intervals }, step) => [
    monthText(first + step),
    number(value, decimals),
    ...intervals.map(({ lower, upper }) => `${number(lower, decimals)} – ${number(upper, decimals)}`),
  ]);
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? "").length)));
  return [head, ...rows].map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  "),
  );
}

function sayRemark(remark: Remark, firstMonth: number): string {
  switch (remark.code) {
    case "flat":
    case "zero":
    case "no-season":
    case "never-tested":
      return t("nl", `series.remark.${remark.code}`);
    case "short":
    case "gaps":
    case "bridged":
    case "beyond-seen":
      return t("nl", `series.remark.${remark.code}`, remark);
    case "intermittent":
      return t("nl", "series.remark.intermittent", remark);
    case "season":
      return t("nl", "series.remark.season", { trust: percent(remark.trust) });
    case "break": {
      const { month, step, byFactor } = remark.found;
      const at = monthText(firstMonth + month);
      if (!byFactor) return t("nl", "series.remark.break.amount", { month: at, step: number(step, 2) });
      const share = percent(Math.abs(step - 1));
      return t("nl", "series.remark.break.factor", {
        month: at,
        step: t("nl", step > 1 ? "series.higher" : "series.lower", { share }),
      });
    }
  }
}

function sayUnpredictable(reason: Unpredictable): string {
  return reason.code === "too-few"
    ? t("nl", "series.unpredictable.too-few", reason)
    : t("nl", `series.unpredictable.${reason.code}`);
}

function percent(share: number): string {
  return writePercent(share * 100, { decimals: share === 0.8 || share === 0.95 ? 0 : 1 });
}

function number(value: number, decimals: number): string {
  return writeDecimal(roundDecimal(decimalOf(value), decimals), false);
}
