import { bootstrap } from "../src/forecast/runoff/bootstrap.ts";
import { developmentOf } from "../src/forecast/runoff/factors.ts";
import { mack } from "../src/forecast/runoff/mack.ts";
import type { Triangle } from "../src/forecast/runoff/triangle.ts";
import type { Bench } from "./ratio.ts";

/** Three years of months by months, smooth but not flat. */
const size = 36;
const labels = Array.from({ length: size }, (_, at) => String(at + 1));
const triangle: Triangle = {
  origins: labels,
  developments: labels,
  step: 1,
  cells: labels.map((_, origin) => {
    let [open, amount] = [1_000_000 * (1 + 0.01 * origin), 0];
    return labels.map((__, at) => {
      const comes = open * (0.3 + 0.05 * Math.sin(7 * origin + 3 * at));
      open -= comes;
      amount += comes;
      return origin + at < size ? amount : undefined;
    });
  }),
};
const { steps } = developmentOf(triangle);
const numbers = Float64Array.from({ length: 1_000_000 }, (_, at) => Math.sin(at));

// The aims: Mack on 36 by 36 months within 5 ms, and 10,000 draws of its bootstrap within a second.
export const benches: readonly Bench[] = [
  {
    name: "Mack's chain ladder of 36 by 36 months, with its factors",
    run: () => mack(triangle, developmentOf(triangle).steps),
    yardstick: { name: "adding a million numbers", run: () => numbers.reduce((sum, number) => sum + number, 0) },
  },
  {
    name: "1,000 bootstrap draws of it",
    run: () => bootstrap(triangle, steps, { draws: 1000, seed: 1 }),
    yardstick: { name: "sorting a million numbers", run: () => numbers.toSorted() },
  },
];

const start = performance.now();
bootstrap(triangle, steps, { draws: 10_000, seed: 1 });
console.log(`10,000 bootstrap draws of 36 by 36 months: ${(performance.now() - start).toFixed(0)} ms`);
