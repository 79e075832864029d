import { describe, expect, test } from "vitest";
import { quantileOfSorted } from "./quantile.ts";
import { RandomStream } from "./random-stream.ts";

const draws = (count: number, draw: (stream: RandomStream) => number, seed = 1): readonly number[] => {
  const stream = new RandomStream(seed, 3);
  return Array.from({ length: count }, () => draw(stream));
};
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const variance = (values: readonly number[]): number => mean(values.map((value) => value * value)) - mean(values) ** 2;

describe("a numbered stream of random numbers", () => {
  test("gives these numbers for this seed, on every engine", () => {
    const stream = new RandomStream(20260401, 7);
    expect([
      stream.bits(),
      stream.bits(),
      stream.uniform(),
      stream.below(55),
      stream.normal(),
      stream.gamma(0.4),
    ]).toEqual([3048337647, 4179954690, 0.7167524556048032, 27, 1.4197900687512073, 0.20039616030915314]);
  });

  test("is the same whoever draws from other streams, and differs by seed and by number", () => {
    const first = [new RandomStream(5, 1), new RandomStream(5, 2)].map((stream) => [stream.bits(), stream.bits()]);
    const again = [new RandomStream(5, 2), new RandomStream(5, 1)].map((stream) => [stream.bits(), stream.bits()]);
    expect(again).toEqual(first.toReversed());
    const all = [0, 1, 2, 2 ** 40].flatMap((seed) =>
      [0, 1, 2, 2 ** 40].map((stream) => new RandomStream(seed, stream).bits()),
    );
    expect(new Set(all).size).toBe(16);
  });

  test("is uniform, normal and gamma in mean and variance, within five standard errors", () => {
    const count = 200_000;
    const uniform = draws(count, (stream) => stream.uniform());
    expect(Math.abs(mean(uniform) - 0.5)).toBeLessThan(5 * Math.sqrt(1 / 12 / count));
    const normal = draws(count, (stream) => stream.normal());
    expect(Math.abs(mean(normal))).toBeLessThan(5 / Math.sqrt(count));
    expect(Math.abs(variance(normal) - 1)).toBeLessThan(5 * Math.sqrt(2 / count));
    for (const shape of [0.2, 1, 3.5, 80]) {
      const gamma = draws(count, (stream) => stream.gamma(shape));
      expect(Math.abs(mean(gamma) - shape)).toBeLessThan(5 * Math.sqrt(shape / count));
      expect(Math.abs(variance(gamma) - shape)).toBeLessThan(5 * Math.sqrt((2 * shape * shape + 6 * shape) / count));
    }
  });

  test("has the tails of the normal distribution", () => {
    const sorted = draws(200_000, (stream) => stream.normal()).toSorted((a, b) => a - b);
    expect(quantileOfSorted(sorted, 0.0001)).toBeCloseTo(-3.719, 0);
    expect(quantileOfSorted(sorted, 0.025)).toBeCloseTo(-1.96, 1);
    expect(sorted.filter((value) => value > 3.442619855899).length).toBeGreaterThan(20);
  });

  test("draws every one of a few with the same chance", () => {
    const counts = [0, 0, 0, 0, 0];
    for (const one of draws(100_000, (stream) => stream.below(5))) counts[one] = (counts[one] ?? 0) + 1;
    for (const count of counts) expect(Math.abs(count - 20_000)).toBeLessThan(5 * Math.sqrt(100_000 * 0.16));
  });

  test("samples what it would have drawn one by one, and goes on from there", () => {
    const from = Float64Array.from([3, 1, 4, 1.5, 9]);
    const [many, single] = [new RandomStream(2, 6), new RandomStream(2, 6)];
    const into = new Float64Array(50);
    many.sample(from, into);
    expect([...into]).toEqual(Array.from({ length: 50 }, () => from[single.below(5)]));
    expect(many.bits()).toBe(single.bits());
  });

  test("fills a row with the numbers that it would give one by one, and goes on after them", () => {
    const [many, single] = [new RandomStream(2026, 9), new RandomStream(2026, 9)];
    const into = new Float64Array(100);
    many.uniforms(into);
    expect([...into]).toEqual(Array.from({ length: 100 }, () => single.uniform()));
    expect(many.bits()).toBe(single.bits());
  });

  test("gives nothing for a gamma without shape", () => {
    expect(new RandomStream(1, 1).gamma(0)).toBe(0);
  });
});

describe("a quantile", () => {
  test("lies between its neighbours on a straight line", () => {
    expect([0, 0.25, 0.5, 1, 2].map((share) => quantileOfSorted([1, 2, 4, 10], share))).toEqual([1, 1.75, 3, 10, 10]);
    expect(quantileOfSorted([], 0.5)).toBeNaN();
  });
});
