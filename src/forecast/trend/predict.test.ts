import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RandomStream } from "../../figure/random-stream.ts";
import { uncorrected } from "../backtest/rolling-origin.ts";
import { calibrate, usualCalibration } from "./calibration.ts";
import type { Observed } from "./history.ts";
import { methodNames } from "./method.ts";
import { oddSeries } from "./odd-series.fixture.ts";
import { type Prediction, predict } from "./predict.ts";
import { isUnpredictable, studySeries, type Unpredictable } from "./study.ts";

const runs = Number(process.env["SLUITEND_PROPERTY_RUNS"] ?? 60);

function forecast(observed: Observed, horizon = 12): Prediction | Unpredictable {
  const study = studySeries(uncorrected(observed), { horizon, origins: 8 });
  return isUnpredictable(study) ? study : (predict(study, usualCalibration) ?? { code: "never-right" });
}

function predicted(observed: Observed, horizon = 12): Prediction {
  const result = forecast(observed, horizon);
  if ("code" in result) throw new Error(result.code);
  return result;
}

/** Months around a level with a trend, a season and noise, from a numbered stream. */
function months(
  count: number,
  stream: number,
  { level = 1000, trend = 0, season = 0, noise = 0.05 } = {},
): readonly number[] {
  const random = new RandomStream(8, stream);
  return Array.from({ length: count }, (_, t) =>
    Math.round((level + trend * t) * (1 + season * (((t * 5) % 12) / 11 - 0.5)) * (1 + noise * random.normal())),
  );
}

const codes = (prediction: Prediction) => prediction.remarks.map(({ code }) => code);

function expectSound({ months: ahead, coverage }: Prediction, mayBeNegative: boolean): void {
  for (const { value, intervals } of ahead) {
    expect(Number.isFinite(value)).toBe(true);
    const widths = intervals.map(({ lower, upper }) => {
      expect([lower, upper].every(Number.isFinite)).toBe(true);
      expect(lower).toBeLessThanOrEqual(value);
      expect(upper).toBeGreaterThanOrEqual(value);
      expect(mayBeNegative || lower >= 0).toBe(true);
      return upper - lower;
    });
    expect(widths[0]).toBeGreaterThan(0);
    expect(widths[1]).toBeGreaterThanOrEqual(widths[0] ?? 0);
  }
  expect(coverage.every(({ of, inside }) => inside <= of)).toBe(true);
}

describe("any series at all", () => {
  it("gets a forecast with numbers and wide enough intervals, or a reason why not", () => {
    fc.assert(
      fc.property(oddSeries, fc.integer({ min: 1, max: 24 }), (observed, horizon) => {
        const result = forecast(observed, horizon);
        if ("code" in result) {
          expect(["nothing-known", "too-few", "too-large", "never-right"]).toContain(result.code);
          return;
        }
        expect(result.months).toHaveLength(horizon);
        expectSound(
          result,
          observed.some((value) => value !== undefined && value < 0),
        );
      }),
      { numRuns: runs },
    );
  });
});

describe("what a reader is told of a series", () => {
  it("is that it is short, from half a year to three years", () => {
    for (const count of [6, 13, 24, 35]) expect(codes(predicted(months(count, count)))).toContain("short");
    expect(codes(predicted(months(36, 36)))).not.toContain("short");
    expect(forecast(months(5, 5))).toEqual({ code: "too-few", months: 5, needed: 6 });
    expect(forecast([undefined, undefined])).toEqual({ code: "nothing-known" });
    expect(forecast(new Array<number>(30).fill(1e16))).toEqual({ code: "too-large" });
  });

  it("is that it is flat or zero, with the smallest amount as the width of the interval", () => {
    const flat = predicted(new Array<number>(40).fill(250));
    expect(codes(flat)).toContain("flat");
    expect(flat.months[11]).toEqual({
      value: 250,
      intervals: [
        { certainty: 0.8, lower: 249, upper: 251 },
        { certainty: 0.95, lower: 249, upper: 251 },
      ],
    });
    const zero = predicted(new Array<number>(40).fill(0));
    expect(codes(zero)).toContain("zero");
    expect(zero.months[0]?.intervals[0]).toEqual({ certainty: 0.8, lower: 0, upper: 1 });
    expect(predicted(new Array<number>(40).fill(2.5)).months[0]?.intervals[0]?.upper).toBeCloseTo(2.51, 9);
  });

  it("is how many months were filled in, and how many at the end had to be bridged", () => {
    const whole = months(48, 1);
    const gapped = whole.map((value, t) => (t === 7 || t === 20 || t > 45 ? undefined : value));
    const { remarks, months: ahead } = predicted(gapped, 6);
    expect(remarks).toContainEqual({ code: "gaps", months: 2 });
    expect(remarks).toContainEqual({ code: "bridged", months: 2 });
    expect(ahead).toHaveLength(6);
  });

  it("is that many months are empty, and the mean per month is then expected", () => {
    const random = new RandomStream(8, 3);
    const sparse = months(72, 3).map((value) => (random.uniform() < 1 / 3 ? value : 0));
    const filled = sparse.filter((value) => value > 0).length;
    const { remarks, months: ahead, choice } = predicted(sparse);
    expect(remarks).toContainEqual({ code: "intermittent", filled, months: 72 });
    expect(["sba", "tsb", "croston", "mean", "ses"]).toContain(choice.method);
    expect(Math.abs((ahead[0]?.value ?? 0) / (1000 * (filled / 72)) - 1)).toBeLessThan(0.5);
  });

  it("is where the level broke, and by how much", () => {
    for (const stream of [11, 12, 13]) {
      const broken = months(60, stream).map((value, t) => (t >= 40 ? value * 1.4 : value));
      const found = predicted(broken).remarks.find(({ code }) => code === "break");
      expect(found).toMatchObject({ found: { month: 40, byFactor: true } });
      if (found?.code === "break") expect(Math.abs(found.found.step - 1.4)).toBeLessThan(0.1);
    }
  });

  it("is no break for nearly every series without one, also when its level wanders", () => {
    let told = 0;
    for (let stream = 0; stream < 100; stream += 1) {
      const random = new RandomStream(9, stream);
      let level = 1000;
      const series = Array.from({ length: 60 }, () => {
        level *= 1 + 0.04 * random.normal() * (stream % 2);
        return Math.round(level * (1 + 0.04 * random.normal()));
      });
      if (codes(predicted(series)).includes("break")) told += 1;
    }
    expect(told).toBeLessThanOrEqual(5);
  });

  it("is whether there is a season that can be told from chance", () => {
    expect(codes(predicted(months(60, 21, { season: 0.5 })))).toContain("season");
    expect(codes(predicted(months(60, 22)))).toContain("no-season");
  });
});

describe("the method", () => {
  it("is the combination, unless the past of the series clearly says otherwise", () => {
    expect(predicted(months(72, 31, { trend: 5 })).choice.method).toBe("combination");
  });

  it("may be any that the user asks for, and each gives a forecast", () => {
    const series = months(60, 41, { trend: 4, season: 0.3 });
    for (const method of methodNames) {
      const study = studySeries(uncorrected(series), { horizon: 12, method });
      if (isUnpredictable(study)) throw new Error(study.code);
      const prediction = predict(study, usualCalibration);
      expect(prediction?.choice).toMatchObject({ method, because: "asked" });
      expect(prediction?.months.every(({ value }) => value > 500 && value < 2500)).toBe(true);
    }
  });
});

describe("the width of intervals", () => {
  it("is learnt from a group of thirty series or more, so that as many months fall within as promised", () => {
    const group = Array.from({ length: 120 }, (_, stream) => months(66, 100 + stream, { season: 0.2 }));
    const studies = group.flatMap((series) => {
      const study = studySeries(uncorrected(series.slice(0, 60)), { horizon: 6, method: "ses" });
      return isUnpredictable(study) ? [] : [study];
    });
    const learnt = calibrate(studies);
    expect(learnt.series).toBe(120);
    expect(calibrate(studies.slice(0, 29))).toBe(usualCalibration);
    let [inside, all] = [0, 0];
    for (const [index, study] of studies.entries())
      for (const [step, { intervals }] of (predict(study, learnt)?.months ?? []).entries()) {
        const actual = group[index]?.[60 + step] ?? 0;
        const [narrow] = intervals;
        all += 1;
        if (narrow !== undefined && narrow.lower <= actual && actual <= narrow.upper) inside += 1;
      }
    expect(Math.abs(inside / all - 0.8)).toBeLessThan(0.06);
  });
});
