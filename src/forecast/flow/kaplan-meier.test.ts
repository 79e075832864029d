import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Episode } from "./episode.ts";
import { durationQuantile, remainingAt, restrictedMean, survivalCurve } from "./kaplan-meier.ts";
import { fitWeibull, weibullQuantile, weibullRemaining } from "./weibull.ts";

const episode = fc.record({ duration: fc.integer({ min: 1, max: 400 }), ended: fc.boolean() });
const episodes = fc.array(episode, { minLength: 1, maxLength: 60 });

describe("the curve of durations", () => {
  it("is the plain share that lasts longer when every episode has ended", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1 }),
        fc.integer({ min: 0, max: 60 }),
        (durations, time) => {
          const curve = survivalCurve(durations.map((duration) => ({ duration, ended: true })));
          const longer = durations.filter((duration) => duration > time).length / durations.length;
          expect(remainingAt(curve, time).share).toBeCloseTo(longer, 9);
        },
      ),
    );
  });

  it("falls, stays between its bounds and those between 0 and 1, by either form of the interval", () => {
    fc.assert(
      fc.property(episodes, fc.constantFrom("log" as const, "log-log" as const), (seen, form) => {
        const curve = survivalCurve(seen);
        let before = 1;
        for (const { time } of curve.steps) {
          const { share, lower, upper } = remainingAt(curve, time, 0.9, form);
          expect(share).toBeLessThanOrEqual(before);
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(lower).toBeLessThanOrEqual(share + 1e-12);
          expect(upper).toBeGreaterThanOrEqual(share - 1e-12);
          expect(upper).toBeLessThanOrEqual(1);
          before = share;
        }
      }),
    );
  });

  it("does not change when episodes that began out of sight come in after the last end", () => {
    fc.assert(
      fc.property(episodes, fc.integer({ min: 1, max: 20 }), (seen, extra) => {
        const late = Array.from({ length: extra }, (): Episode => ({ duration: 900, ended: false, seenFrom: 500 }));
        const shares = (some: readonly Episode[]) => survivalCurve(some).steps.map(({ remaining }) => remaining);
        expect(shares([...seen, ...late])).toEqual(shares(seen));
      }),
    );
  });

  it("counts an episode that ran already when we began to look only from then on", () => {
    const short: readonly Episode[] = [10, 20].map((duration) => ({ duration, ended: true }));
    const long: Episode = { duration: 40, ended: true, seenFrom: 15 };
    const steps = survivalCurve([...short, long]).steps.map(({ time, atRisk }) => [time, atRisk]);
    expect(steps).toEqual([
      [10, 2],
      [20, 2],
      [40, 1],
    ]);
  });

  it("says that half is not reached while most episodes run, and is certain before anything ended", () => {
    const curve = survivalCurve([
      { duration: 5, ended: true },
      { duration: 9, ended: false },
      { duration: 9, ended: false },
    ]);
    expect(durationQuantile(curve).value).toBeUndefined();
    expect(remainingAt(curve, 3)).toEqual({ share: 1, standardError: 0, lower: 1, upper: 1 });
    expect(restrictedMean(curve, 3)).toEqual({ mean: 3, standardError: 0 });
  });
});

describe("the Weibull curve", () => {
  it("finds back what its own quantiles came from, in any unit", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 4, noNaN: true }),
        fc.double({ min: 0.01, max: 1e5, noNaN: true }),
        (shape, scale) => {
          const truth = { shape, scale, logLikelihood: 0 };
          const seen = Array.from({ length: 400 }, (_, index) => ({
            duration: weibullQuantile(truth, (index + 0.5) / 400),
            ended: true,
          }));
          const fitted = fitWeibull(seen);
          expect((fitted?.shape ?? 0) / shape).toBeCloseTo(1, 1);
          expect((fitted?.scale ?? 0) / scale).toBeCloseTo(1, 1);
          expect(weibullRemaining(truth, weibullQuantile(truth, 0.3))).toBeCloseTo(0.3, 9);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("is not there when nothing ended, when all ended at once, or when nothing lasted", () => {
    expect(fitWeibull([{ duration: 4, ended: false }])).toBeUndefined();
    expect(fitWeibull([4, 4, 4].map((duration) => ({ duration, ended: true })))).toBeUndefined();
    expect(fitWeibull([{ duration: 0, ended: true }])).toBeUndefined();
    expect(weibullRemaining({ shape: 1, scale: 5, logLikelihood: 0 }, 0)).toBe(1);
  });
});
