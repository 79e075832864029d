import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RandomStream } from "../../figure/random-stream.ts";
import { calibrate, usualCalibration } from "../trend/calibration.ts";
import type { Observed } from "../trend/history.ts";
import { predict, predictAt } from "../trend/predict.ts";
import { choiceAt, isUnpredictable, type Study, studySeries } from "../trend/study.ts";
import { accuracyOf } from "./accuracy.ts";
import { originGrid, uncorrected, type Vintages } from "./rolling-origin.ts";
import { yearEndErrors } from "./year-end.ts";

function months(count: number, stream: number): readonly number[] {
  const random = new RandomStream(4, stream);
  return Array.from({ length: count }, (_, t) => Math.round((5000 + 30 * t) * (1 + 0.08 * random.normal())));
}

function study(vintages: Vintages, horizon = 12): Study {
  const result = studySeries(vintages, { horizon });
  if (isUnpredictable(result)) throw new Error(result.code);
  return result;
}

describe("standing at a moment in the past", () => {
  it("gives the same forecast, choice and width to the last bit when everything after it is noise", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 40, max: 90 }),
        fc.integer({ min: 0, max: 2 ** 30 }),
        fc.integer({ min: 0, max: 9 }),
        (count, seed, back) => {
          const real = months(count, seed % 97);
          const { stride } = originGrid(count, 12);
          const cut = count - stride * (back % 4) - stride;
          const random = new RandomStream(seed, 1);
          const noisy = real.map((value, t) => (t < cut ? value : Math.round(1e6 * random.uniform() * (t % 5))));
          const said = [real, noisy].map((series) => {
            const own = study(uncorrected(series));
            const origin = own.origins.find((one) => one.months === cut);
            if (origin === undefined) throw new Error("no such moment");
            const choice = choiceAt(own, cut);
            return {
              choice,
              made: predictAt(own, origin, choice.method, usualCalibration),
              all: [...origin.forecasts],
            };
          });
          expect(said[1]).toEqual(said[0]);
        },
      ),
      { numRuns: Math.min(60, Number(process.env["SLUITEND_PROPERTY_RUNS"] ?? 8)) },
    );
  });

  it("gives the forecast of today when today's months are noise to come", () => {
    const real = months(70, 5);
    const then = study(uncorrected(real.slice(0, 58)));
    const made = predict(then, usualCalibration);
    const later = study(uncorrected(real));
    const origin = later.origins.find((one) => one.months === 58);
    expect(origin?.forecasts.get("combination")).toEqual(then.now.forecasts.get("combination"));
    expect(made?.months[0]?.value).toBe(then.now.forecasts.get(made?.choice.method ?? "naive")?.[0]);
  });

  it("learns the width of a group only from months before its present", () => {
    const group = Array.from({ length: 40 }, (_, stream) => months(60, 200 + stream));
    const learn = (until: number) =>
      calibrate(
        group.map((series) =>
          study(uncorrected(series.slice(0, until).map((value, t) => (t < 48 ? value : -value))), 6),
        ),
      );
    expect(learn(48).factors).not.toEqual(usualCalibration.factors);
    expect(learn(48)).toEqual(calibrate(group.map((series) => study(uncorrected(series.slice(0, 48)), 6))));
  });

  it("uses what was known then, not what it was corrected to", () => {
    const final = months(60, 7);
    const late: Vintages = {
      months: 60,
      knownAt: (passed) =>
        final.slice(0, passed).map((value, t): number | undefined => {
          const age = passed - t;
          return age < 2 ? undefined : age < 5 ? Math.round(value * 0.6) : value;
        }),
    };
    const own = study(late);
    const origin = own.origins.find((one) => one.months === 48);
    const known: Observed = late.knownAt(48);
    const asThen = study({ months: 48, knownAt: (passed) => (passed === 48 ? known : late.knownAt(passed)) });
    expect(origin?.forecasts).toEqual(asThen.now.forecasts);
    expect(own.history.trailing).toBe(1);
  });
});

describe("how near forecasts of the past came", () => {
  it("is told over all moments, better than repeating last year for a series that grows", () => {
    const accuracy = accuracyOf(study(uncorrected(months(72, 9))), usualCalibration);
    expect(accuracy?.moments).toBe(16);
    expect(accuracy?.mase).toBeLessThan(1);
    expect(accuracy?.wape).toBeLessThan(0.15);
    expect(Math.abs(accuracy?.bias ?? 1)).toBeLessThan(0.1);
    expect(accuracy?.crps).toBeLessThan(600);
    expect(accuracy?.pinball).toBeLessThan(300);
  });

  it("is held against the straight line, last year and the budget for the year's total", () => {
    const growing = Array.from({ length: 72 }, (_, t) => 1000 + 20 * t);
    const calendar = { firstMonth: 0, firstYear: 2020, budgets: new Map([[2024, 26_000]]) };
    const errors = yearEndErrors(study(uncorrected(growing)), calendar);
    const of = (basis: string) => errors.find((one) => one.basis === basis);
    expect(of("forecast")?.medianError).toBeLessThan(0.01);
    expect(of("straight-line")?.bias).toBeLessThan(-0.02);
    expect(of("last-year")?.bias).toBeLessThan(-0.1);
    // 2024 came to 12 × (1000 + 20 × 53.5) = 24,840.
    expect(of("budget")?.bias).toBeCloseTo(26_000 / 24_840 - 1, 9);
    expect(of("budget")?.moments).toBe(3);
  });
});
