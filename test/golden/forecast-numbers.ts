import { durationQuantile, remainingAt, survivalCurve } from "../../src/forecast/flow/kaplan-meier.ts";
import { fitWeibull } from "../../src/forecast/flow/weibull.ts";
import { uncorrected } from "../../src/forecast/backtest/rolling-origin.ts";
import { bootstrap, summarise } from "../../src/forecast/runoff/bootstrap.ts";
import { developmentOf } from "../../src/forecast/runoff/factors.ts";
import { forecastRunOff, type RunOffChoice } from "../../src/forecast/runoff/forecast-run-off.ts";
import { genIns, mclIncurred, mclPaid, raa } from "../../src/forecast/runoff/published.fixture.ts";
import { calibrate } from "../../src/forecast/trend/calibration.ts";
import { readHistory } from "../../src/forecast/trend/history.ts";
import { forecastBy, methodNames } from "../../src/forecast/trend/method.ts";
import { predict } from "../../src/forecast/trend/predict.ts";
import { isUnpredictable, studySeries } from "../../src/forecast/trend/study.ts";
import { expectYear } from "../../src/forecast/year/expect-year.ts";
import { outlookOf } from "../../src/forecast/year/outlook.ts";
import { simulateDeclarations } from "../support/late-declarations.ts";

/** Every forecast with all its digits, for the golden file: the same on every engine. */
export function forecastNumbers(): object {
  return { runOff: runOff(), series: series(), year: year(), durations: durations() };
}

function runOff(): object {
  const shares = [0.025, 0.1, 0.5, 0.9, 0.975];
  const drawn = (triangle: typeof raa) => {
    const { total } = bootstrap(triangle, developmentOf(triangle).steps, { draws: 2000, seed: 20260401 }) ?? {
      total: new Float64Array(0),
    };
    const { mean, standardDeviation, quantiles } = summarise(total, shares);
    return { mean, standardDeviation, quantiles: quantiles.map(({ amount }) => amount), first: [...total.slice(0, 3)] };
  };
  const total = (choice: RunOffChoice) => forecastRunOff(raa, choice).total;
  const exposure = new Map(raa.origins.map((origin) => [origin, 40_000]));
  const munich = forecastRunOff(mclPaid, { method: "munich", second: mclIncurred, lastSigma: 0.1 });
  return {
    genIns: drawn(genIns),
    raa: drawn(raa),
    exponential: total({ method: "mack", tail: { kind: "curve", curve: "exponential" } }),
    inversePower: total({
      method: "mack",
      factors: { sigma: "log-linear" },
      tail: { kind: "curve", curve: "inverse-power" },
    }),
    movement: forecastRunOff(raa, { method: "mack" }).movement?.total,
    bf: total({ method: "bf", exposure, aPriori: 0.7 }),
    benktander: total({ method: "benktander", exposure, aPriori: 0.7, iterations: 5 }),
    capeCod: total({ method: "cape-cod", exposure, trend: 0.07, decay: 0.75 }),
    additive: total({ method: "additive", exposure }),
    munich: [munich.origins.map(({ ultimate }) => ultimate), munich.second?.total.ultimate, munich.second?.lambda],
    outstanding: forecastRunOff(mclPaid, { method: "outstanding", second: mclIncurred }).total,
  };
}

/** Fifty months from whole numbers alone, so that nothing but the methods can differ. */
function series(): object {
  const months = Array.from({ length: 50 }, (_, t) => 1000 + 7 * t + 60 * ((t * 5) % 12) + ((t * 7919) % 101));
  const history = readHistory(months, 12);
  const study = studySeries(uncorrected(months), { horizon: 6 });
  if (history === undefined || isUnpredictable(study)) throw new Error("nothing known");
  const last = [...forecastBy(history, 18, methodNames)].map(([method, forecast]) => [method, forecast[17]]);
  const prediction = predict(study, calibrate([study]));
  return { methods: Object.fromEntries(last), predicted: prediction?.months, coverage: prediction?.coverage };
}

function year(): object {
  const { declarations } = simulateDeclarations(7, "declared-twice");
  const outlook = outlookOf({ ...declarations, months: 45 });
  return outlook === undefined ? {} : expectYear(outlook, 36);
}

function durations(): object {
  const episodes = Array.from({ length: 60 }, (_, at) => ({ duration: 1 + ((at * 37) % 97), ended: at % 4 !== 0 }));
  const curve = survivalCurve(episodes);
  return {
    median: durationQuantile(curve, 0.5, 0.95, "log"),
    at: remainingAt(curve, 40, 0.95, "log-log"),
    weibull: fitWeibull(episodes),
  };
}
