import type { Value } from "../figure/missing.ts";
import type { Problem } from "../figure/problem.ts";
import { summarise } from "../forecast/runoff/bootstrap.ts";
import { residualsOf } from "../forecast/runoff/residuals.ts";
import type { TotalRunOff } from "../forecast/runoff/run-off.ts";
import { reserveQuantile } from "../forecast/runoff/spread.ts";
import { describeProblem } from "../text/describe-problem.ts";
import type { RunOffAnswer, SegmentAnswer } from "./forecast-run-off.ts";

const shares = [0.025, 0.05, 0.1, 0.25, 0.5, 0.75, 0.8, 0.9, 0.95, 0.975, 0.99] as const;

/** A forecast of late amounts as one JSON document (design, section 6), in the unit of the file. */
export function runOffJson(answer: RunOffAnswer): object {
  const { file, method, segments, total, independentError } = answer;
  const [only] = segments;
  const one = segments.length === 1 && only !== undefined ? detailsOf(only) : {};
  return {
    file,
    method,
    origins: segments.flatMap(({ segment, forecast: { origins } }) =>
      origins.map((origin) => ({ ...(segment === "" ? {} : { segment }), ...origin })),
    ),
    total: {
      ...total,
      ...(independentError === undefined ? {} : { independentError }),
      ...drawn(answer),
      quantiles: Object.fromEntries(quantilesOf(answer)),
    },
    ...one,
    ...(segments.length === 1
      ? {}
      : {
          segments: segments.map((segment) => ({
            segment: segment.segment,
            total: segment.forecast.total,
            ...detailsOf(segment),
          })),
        }),
    remarks: segments.flatMap(({ segment, remarks }) => remarks.map((remark) => remarkOf(segment, remark))),
  };
}

function remarkOf(segment: string, remark: Problem): object {
  const message = describeProblem(remark, "nl");
  return { code: remark.code, ...(segment === "" ? {} : { segment }), facts: remark.facts, message };
}

function detailsOf({ triangle, forecast, own, next }: SegmentAnswer): object {
  const { steps, calendar, movement, tests, second } = forecast;
  return {
    factors: steps.map(({ factor, variance, error, count }, at) => ({
      from: triangle.developments[at] ?? "",
      to: triangle.developments[at + 1] ?? "tail",
      factor,
      sigma: variance === undefined ? { missing: "not-quantified" } : Math.sqrt(variance),
      standardError: error === undefined ? { missing: "not-quantified" } : Math.sqrt(error),
      count,
      ...(own?.[at] === undefined ? {} : { own: own[at] }),
    })),
    calendar,
    ...(movement === undefined ? {} : { nextPeriods: movement.total.map(orMissing) }),
    ...(next === undefined ? {} : { nextPeriod: next }),
    ...(second === undefined ? {} : { second }),
    tests,
    residuals: residualsOf(triangle, steps).map(({ origin, development, value }) => ({
      origin: triangle.origins[origin],
      development: triangle.developments[development],
      value,
    })),
  };
}

function orMissing(value: number): Value {
  return Number.isFinite(value) ? value : { missing: "not-quantified" };
}

/** What the bootstrap adds: its own mean, the error by formula, and how far each quantile may be off by the number of draws. */
function drawn({ segments: [only, ...others] }: RunOffAnswer): object {
  if (only?.forecast.draws === undefined || others.length > 0) return {};
  const { mean, quantiles } = summarise(only.forecast.draws.total, shares);
  const { formulaError } = only.forecast;
  return {
    draws: only.forecast.draws.total.length,
    mean,
    ...(formulaError === undefined ? {} : { formulaError }),
    quantileErrors: Object.fromEntries(quantiles.map(({ share, error }) => [String(share), error])),
  };
}

/** Amounts under which what is to come stays with a given chance; none when the uncertainty is not known. */
export function quantilesOf({ segments: [only, ...others], total }: RunOffAnswer): ReadonlyMap<string, number> {
  const draws = others.length === 0 ? only?.forecast.draws : undefined;
  if (draws !== undefined)
    return new Map(summarise(draws.total, shares).quantiles.map(({ share, amount }) => [String(share), amount]));
  const { reserve, standardError }: TotalRunOff = total;
  if (typeof reserve !== "number" || typeof standardError !== "number") return new Map();
  return new Map(
    shares.flatMap((share) => {
      const amount = reserveQuantile(reserve, standardError, share);
      return amount === undefined ? [] : [[String(share), amount] as const];
    }),
  );
}
