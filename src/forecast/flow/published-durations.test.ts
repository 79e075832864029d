import { describe, expect, it } from "vitest";
import type { Episode } from "./episode.ts";
import { durationQuantile, remainingAt, restrictedMean, survivalCurve } from "./kaplan-meier.ts";
import { compareGroups } from "./log-rank.ts";
import {
  aml,
  g3,
  leukemia,
  lung,
  lymphoma,
  ovarian,
  regimes,
  rossi,
  veteran,
  waltons,
} from "./published-durations.fixture.ts";
import { fitWeibull } from "./weibull.ts";

const all = (groups: Readonly<Record<string, readonly Episode[]>>): readonly Episode[] => Object.values(groups).flat();
const toy = (durations: readonly number[], ended: readonly boolean[]): readonly Episode[] =>
  durations.map((duration, index) => ({ duration, ended: ended[index] ?? true }));

// R survival 3.5-3, as printed by survfit; intervals of the type "log". "Not reached" is undefined.
describe("the median durations that R survival prints", () => {
  it.each([
    ["lung, all", all(lung), 228, 165, 310, 285, 363],
    ["lung, men", lung.male, 138, 112, 270, 212, 310],
    ["lung, women", lung.female, 90, 53, 426, 348, 550],
    ["aml, maintained", aml.maintained, 11, 7, 31, 18, undefined],
    ["aml, not maintained", aml.nonmaintained, 12, 11, 23, 8, undefined],
    ["veteran, standard", veteran.standard, 69, 64, 103, 59, 132],
    ["veteran, test", veteran.test, 68, 64, 52.5, 44, 95],
    ["ovarian, treatment 1", ovarian.rx1, 13, 7, 638, 268, undefined],
    ["ovarian, treatment 2", ovarian.rx2, 13, 5, undefined, 475, undefined],
    ["waltons, control", waltons.control, 129, 122, 58, 56, 60],
    ["waltons, miR-137", waltons.mir137, 34, 34, 26, 22, 29],
    ["waltons, all", all(waltons), 163, 156, 56, 53, 58],
    ["rossi, all", all(rossi), 432, 114, undefined, undefined, undefined],
  ])("%s", (_, episodes, count, ended, median, lower, upper) => {
    const curve = survivalCurve(episodes);
    expect([curve.episodes, curve.ended]).toEqual([count, ended]);
    const { value, lower: from, upper: until } = durationQuantile(curve);
    expect([value, from, until]).toEqual([median, lower, upper]);
  });
});

// R survival 3.5-3, summary(survfit).
describe("the shares that R survival prints", () => {
  it.each([
    [100, 0.863969, 0.0227102],
    [180, 0.7216707, 0.0298124],
    [365, 0.4092416, 0.0358236],
    [500, 0.2932692, undefined],
    [730, 0.1156931, undefined],
    [1000, 0.0503456, undefined],
  ])("lung lasts longer than %d days", (time, share, error) => {
    const remaining = remainingAt(survivalCurve(all(lung)), time);
    expect(remaining.share).toBeCloseTo(share, 6);
    if (error !== undefined) expect(remaining.standardError).toBeCloseTo(error, 6);
  });

  it("lung at a year has the interval and the number at risk", () => {
    const curve = survivalCurve(all(lung));
    const { lower, upper } = remainingAt(curve, 365);
    expect(lower).toBeCloseTo(0.3447216, 6);
    expect(upper).toBeCloseTo(0.485838, 6);
    expect(curve.steps.find(({ time }) => time > 365)?.atRisk).toBe(65);
  });

  it("lung has a mean of 375 days up to 1,000, with a standard error of 19.4", () => {
    const { mean, standardError } = restrictedMean(survivalCurve(all(lung)), 1000);
    expect(Math.abs(mean - 375)).toBeLessThan(0.5);
    expect(Math.abs(standardError - 19.4)).toBeLessThan(0.05);
  });

  it.each([
    [10, 0.965278, 0.00880822],
    [20, 0.907407, undefined],
    [30, 0.861111, undefined],
    [40, 0.803241, undefined],
    [52, 0.736111, 0.0212051],
  ])("rossi lasts longer than %d weeks", (time, share, error) => {
    const remaining = remainingAt(survivalCurve(all(rossi)), time);
    expect(remaining.share).toBeCloseTo(share, 6);
    if (error !== undefined) expect(remaining.standardError).toBeCloseTo(error, 7);
  });

  it("aml steps down as printed", () => {
    const steps = (episodes: readonly Episode[]) =>
      survivalCurve(episodes).steps.map(({ time, remaining }) => [time, Number(remaining.toFixed(4))]);
    expect(steps(aml.maintained).map(([time, share]) => [time, Number(share?.toFixed(3))])).toEqual([
      [9, 0.909],
      [13, 0.818],
      [18, 0.716],
      [23, 0.614],
      [31, 0.491],
      [34, 0.368],
      [48, 0.184],
    ]);
    expect(steps(aml.nonmaintained)).toEqual([
      [5, 0.8333],
      [8, 0.6667],
      [12, 0.5833],
      [23, 0.4861],
      [27, 0.3889],
      [30, 0.2917],
      [33, 0.1944],
      [43, 0.0972],
      [45, 0],
    ]);
  });
});

describe("the published tests of a difference between groups", () => {
  // R survival 3.5-3, survdiff, to the digits printed; the last four lifelines, tests of its statistics.
  it.each([
    ["lung by sex", [lung.male, lung.female], 10.3, 0.05],
    ["aml", [aml.maintained, aml.nonmaintained], 3.4, 0.05],
    ["veteran", [veteran.standard, veteran.test], 0.008, 0.0005],
    ["ovarian", [ovarian.rx1, ovarian.rx2], 1.06, 0.005],
    ["rossi by financial aid", [rossi.fin, rossi.noFin], 3.84, 0.005],
    ["waltons", [waltons.control, waltons.mir137], 122, 0.5],
    ["lymphoma", [lymphoma.stage1, lymphoma.stage2], 6.70971, 5e-6],
    ["regimes, six groups", Object.values(regimes), 322.5991, 5e-5],
    ["a toy", [toy([10, 20, 30], []), toy([10, 20, 50], [])], 0.254237, 5e-7],
    [
      "a toy with a running one",
      [toy([10, 20, 30], [true, false, true]), toy([10, 20, 50], [true, false, true])],
      0.384615,
      5e-7,
    ],
  ])("%s", (_, groups, chiSquare, within) => {
    expect(Math.abs((compareGroups(groups)?.chiSquare ?? 0) - chiSquare)).toBeLessThanOrEqual(within);
  });

  // lifelines' tests and Kleinbaum & Klein, Survival Analysis.
  it("leukemia, by each weight", () => {
    const test = (weight?: "wilcoxon" | "tarone-ware") => compareGroups([leukemia.control, leukemia.treatment], weight);
    expect(test()?.chiSquare).toBeCloseTo(16.8, 1);
    expect(test()?.chance).toBeCloseTo(4.17e-5, 7);
    expect(test("wilcoxon")?.chiSquare).toBeCloseTo(13.457852, 5);
    expect(test("tarone-ware")?.chiSquare).toBeCloseTo(15.123575, 5);
  });

  it.each([
    ["lung by sex", [lung.male, lung.female], 0.001, 0.0005],
    ["aml", [aml.maintained, aml.nonmaintained], 0.07, 0.005],
    ["lymphoma", [lymphoma.stage1, lymphoma.stage2], 0.0096, 5e-5],
    ["g3", [g3.rit, g3.control], 0.0138, 5e-5],
    ["a toy", [toy([10, 20, 30], []), toy([10, 20, 50], [])], 0.614107, 5e-7],
    [
      "a toy with a running one",
      [toy([10, 20, 30], [true, false, true]), toy([10, 20, 50], [true, false, true])],
      0.535143,
      5e-7,
    ],
  ])("the chance of %s", (_, groups, chance, within) => {
    expect(Math.abs((compareGroups(groups)?.chance ?? 1) - chance)).toBeLessThanOrEqual(within);
  });
});

describe("the Weibull and exponential curves that R survival fits to lung", () => {
  it("by maximum likelihood, running episodes counted as longer", () => {
    const weibull = fitWeibull(all(lung));
    expect(weibull?.shape).toBeCloseTo(1.31684, 4);
    expect(weibull?.scale).toBeCloseTo(417.7587, 2);
    expect(weibull?.logLikelihood).toBeCloseTo(-1153.851, 3);
    const exponential = fitWeibull(all(lung), 1);
    expect(1 / (exponential?.scale ?? 1)).toBeCloseTo(0.002370928, 8);
    expect(exponential?.logLikelihood).toBeCloseTo(-1162.338, 3);
  });
});
