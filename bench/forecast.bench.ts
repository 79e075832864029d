import { RandomStream } from "../src/figure/random-stream.ts";
import { survivalCurve } from "../src/forecast/flow/kaplan-meier.ts";
import { readHistory } from "../src/forecast/trend/history.ts";
import { forecastBy, methodNames } from "../src/forecast/trend/method.ts";
import type { Bench } from "./ratio.ts";

const months = 60;
const series = Array.from({ length: 300 }, (_, stream) => {
  const random = new RandomStream(1, stream);
  return Array.from({ length: months }, (__, t) =>
    Math.round((10_000 + 50 * t) * (1 + 0.2 * (((t * 5) % 12) / 11 - 0.5)) * (1 + 0.1 * random.normal())),
  );
});
const groups = Array.from({ length: 20 }, (_, stream) => {
  const random = new RandomStream(2, stream);
  return Array.from({ length: 5_000 }, () => ({
    duration: Math.ceil(400 * random.gamma(1.3)),
    ended: random.uniform() < 0.7,
  }));
});

/** The aim is 300 series by every method within 10 s: said once, since a round takes seconds. */
const start = performance.now();
for (const one of series) everyMethod(one);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(
  `${series.length} series of ${months} months, ${methodNames.length} methods, 24 months ahead: ${seconds} s`,
);

export const benches: readonly Bench[] = [
  {
    name: "a series of 60 months by every method, 24 months ahead",
    run: () => everyMethod(series[0] ?? []),
    yardstick: { name: "sorting it 1,000 times", run: () => sortOften(series[0] ?? [], 1_000) },
  },
  {
    name: "the curves of 100,000 episodes in 20 groups",
    run: () => groups.map(survivalCurve),
    yardstick: {
      name: "sorting their durations",
      run: () => groups.map((group) => group.map(({ duration }) => duration).sort((a, b) => a - b)),
    },
  },
];

function everyMethod(values: readonly number[]): unknown {
  const history = readHistory(values, 12);
  return history === undefined ? undefined : forecastBy(history, 24, methodNames);
}

function sortOften(values: readonly number[], times: number): number {
  let sum = 0;
  for (let round = 0; round < times; round += 1) sum += Float64Array.from(values).sort()[0] ?? 0;
  return sum;
}
