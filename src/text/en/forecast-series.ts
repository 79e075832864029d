import type { forecastSeries as nl } from "../nl/forecast-series.ts";
import type { Translated } from "../translated.ts";

function inMonths(months: number): string {
  return months === 1 ? "1 month" : `${months} months`;
}

export const forecastSeries: Translated<typeof nl> = {
  "method.combination": "combination of five methods",
  "method.naive": "last month repeated",
  "method.seasonal-naive": "same month of last year",
  "method.drift": "line from first to last month",
  "method.mean": "mean of all months",
  "method.ses": "weighted level (SES)",
  "method.holt": "level with trend (Holt)",
  "method.damped": "level with a damped trend",
  "method.ets": "level, trend and season (ETS)",
  "method.theta": "Theta",
  "method.ar-change": "relation between monthly changes",
  "method.ar-line": "relation around a straight line",
  "method.ar-season": "relation between yearly changes",
  "method.croston": "size and gap (Croston)",
  "method.sba": "size and gap, corrected (SBA)",
  "method.tsb": "size and chance (TSB)",

  "series.title": ({ name, method }) => `${name === "" ? "Series" : name}: ${method}.`,
  "series.because.usual": "This is the usual method; no other was clearly better on the past.",
  "series.because.clearly-better": ({ less, nearer, moments }) =>
    `On the past this was clearly better than the usual method: ${less} less error, and nearer at ${nearer} of ${moments} moments.`,
  "series.because.too-short-to-choose": "There is too little past to compare methods; this is the usual one.",
  "series.because.asked": "You chose this method.",
  "series.coverage": ({ certainty, inside, of, share }) =>
    `Interval of ${certainty}: on the past, ${inside} of ${of} months fell within it (${share}).`,
  "series.accuracy": ({ months, moments, wape, bias }) =>
    `On the past, ${moments} moments and ${inMonths(months)}: mean error ${wape} of what came, bias ${bias}.`,
  "series.mase": ({ mase }) => `The error was ${mase} times that of repeating last year; under 1 is better.`,
  "series.year-end.forecast": ({ error, moments }) =>
    `Total of the year expected beforehand, middle error over ${moments} moments: this method ${error}`,
  "series.year-end.straight-line": ({ error }) => `straight line ${error}`,
  "series.year-end.last-year": ({ error }) => `last year ${error}`,
  "series.year-end.budget": ({ error }) => `budget ${error}`,
  "series.column.month": "Month",
  "series.column.value": "Expected",
  "series.column.interval": ({ certainty }) => `${certainty} certain between`,

  "series.remark.flat":
    "All months are the same. The past does not say how much this can change; the interval is the smallest unit.",
  "series.remark.zero":
    "All months are zero. The past does not say whether something will come; the interval is the smallest unit.",
  "series.remark.no-season": "No season that can be told from chance.",
  "series.remark.season": ({ trust }) => `There is a season; ${trust} of the pattern counts.`,
  "series.remark.short": ({ months }) =>
    `Short series of ${inMonths(months)}: under three years a season counts little or not at all, and the interval is wider.`,
  "series.remark.gaps": ({ months }) =>
    `${inMonths(months)} without a value, filled in on the line between the neighbours.`,
  "series.remark.bridged": ({ months }) => `The last ${inMonths(months)} are not known yet and are expected too.`,
  "series.remark.beyond-seen": ({ months }) =>
    `The past lets one look ${inMonths(months)} ahead; after that the interval grows on in the same way.`,
  "series.remark.intermittent": ({ filled, months }) =>
    `Something came in ${filled} of ${months} months: expected is the mean per month, not in which month something comes.`,
  "series.remark.break.factor": ({ month, step }) =>
    `Break in ${month}: from there the level is ${step}. Find out why; the method does not know whether that stays.`,
  "series.remark.break.amount": ({ month, step }) =>
    `Break in ${month}: from there the level differs by ${step}. Find out why; the method does not know whether that stays.`,
  "series.higher": ({ share }) => `${share} higher`,
  "series.lower": ({ share }) => `${share} lower`,
  "series.remark.never-tested": "The series is too short to test the interval on the past: take it as a rough guess.",

  "series.unpredictable.nothing-known": "cannot be forecast, for not a single month is known",
  "series.unpredictable.never-right": "cannot be forecast, for no expectation can be tested on the past",
  "series.unpredictable.too-few": ({ months, needed }) =>
    `cannot be forecast, for only ${inMonths(months)} ${months === 1 ? "is" : "are"} known and ${needed} are needed`,
  "series.unpredictable.too-large": "cannot be forecast, for it holds a value too large for an amount or a count",
  "series.calibrated": ({ series }) => `The width of the intervals was learnt from the ${series} series of this file.`,
  "series.calibrated.usual":
    "The width of the intervals was learnt from published series (M3): this file has too few to learn from.",
};
