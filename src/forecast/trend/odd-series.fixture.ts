import fc from "fast-check";
import type { Observed } from "./history.ts";

const amount = fc.oneof(
  fc.integer({ min: 0, max: 500_000 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.double({ min: 0, max: 1e-6, noNaN: true }),
  fc.constantFrom(0, -0, 1, -1, 1e15, 5e-324, 1e300, Number.POSITIVE_INFINITY, Number.NaN),
);

const ordinary = fc
  .record({
    length: fc.integer({ min: 0, max: 90 }),
    level: fc.integer({ min: 0, max: 300_000 }),
    trend: fc.integer({ min: -3_000, max: 3_000 }),
    season: fc.double({ min: 0, max: 1, noNaN: true }),
    noise: fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 90, maxLength: 90 }),
    rough: fc.double({ min: 0, max: 0.8, noNaN: true }),
  })
  .map(
    ({ length, level, trend, season, noise, rough }): Observed =>
      Array.from({ length }, (_, t) =>
        Math.round((level + trend * t) * (1 + season * ((t % 12) / 12 - 0.5)) * (1 + rough * (noise[t] ?? 0))),
      ),
  );

const flat = fc
  .tuple(fc.integer({ min: 0, max: 90 }), amount)
  .map(([length, value]): Observed => new Array<number>(length).fill(value));
const wild = fc.array(fc.oneof({ weight: 9, arbitrary: amount }, { weight: 1, arbitrary: fc.constant(undefined) }), {
  maxLength: 60,
});
const sparse = fc.array(
  fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 9_000 }) }),
  { maxLength: 90 },
);
const step = fc
  .tuple(ordinary, fc.integer({ min: 0, max: 89 }), fc.double({ min: 0, max: 20, noNaN: true }))
  .map(
    ([series, at, times]): Observed =>
      series.map((value, t) => (value !== undefined && t >= at ? Math.round(value * times) : value)),
  );

/** Gaps anywhere, also at both ends. */
function withGaps(series: fc.Arbitrary<Observed>): fc.Arbitrary<Observed> {
  return fc
    .tuple(series, fc.array(fc.integer({ min: 0, max: 89 }), { maxLength: 40 }))
    .map(([values, gaps]) => values.map((value, t) => (gaps.includes(t) ? undefined : value)));
}

/** Every kind of series that a file may hold: short, flat, zero, gapped, broken, with many zeros, and what no one would expect. */
export const oddSeries: fc.Arbitrary<Observed> = fc.oneof(
  ordinary,
  withGaps(ordinary),
  flat,
  sparse,
  withGaps(sparse),
  step,
  wild,
);
