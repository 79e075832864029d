import { bootstrap, summarise } from "../../src/forecast/runoff/bootstrap.ts";
import { developmentOf } from "../../src/forecast/runoff/factors.ts";
import { forecastRunOff } from "../../src/forecast/runoff/forecast-run-off.ts";
import { genIns, raa } from "../../src/forecast/runoff/published.fixture.ts";

/** The numbers of the golden file: every digit of a bootstrap and of a forecast with a tail, the same on every engine. */
export function runOffNumbers(): object {
  const shares = [0.025, 0.1, 0.5, 0.9, 0.975];
  const drawn = (triangle: typeof raa) => {
    const { total } = bootstrap(triangle, developmentOf(triangle).steps, { draws: 2000, seed: 20260401 }) ?? {
      total: new Float64Array(0),
    };
    const { mean, standardDeviation, quantiles } = summarise(total, shares);
    return { mean, standardDeviation, quantiles: quantiles.map(({ amount }) => amount), first: [...total.slice(0, 3)] };
  };
  const tailed = forecastRunOff(raa, {
    method: "mack",
    factors: { sigma: "log-linear" },
    tail: { kind: "curve", curve: "inverse-power" },
  });
  const { total } = forecastRunOff(raa, { method: "mack", tail: { kind: "curve", curve: "exponential" } });
  return { genIns: drawn(genIns), raa: drawn(raa), exponential: total, inversePower: tailed.total };
}
