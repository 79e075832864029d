import { describe, expect, test } from "vitest";
import { RandomStream } from "../../figure/random-stream.ts";
import { buildTriangle, type Observation } from "./build-triangle.ts";
import { forecastRunOff, type RunOffChoice, type RunOffForecast } from "./forecast-run-off.ts";
import type { Triangle } from "./triangle.ts";

/** A triangle with everything that goes wrong in practice, by number. */
function broken(number: number): { readonly observations: readonly Observation[]; readonly incremental: boolean } {
  const stream = new RandomStream(8, number);
  const [origins, developments, step] = [1 + stream.below(9), 1 + stream.below(9), 1 + stream.below(3)];
  const size = 10 ** (stream.below(7) - 1);
  const [zeros, negatives, holes, unknown] = Array.from({ length: 4 }, () => stream.below(2) * stream.uniform() * 0.6);
  const observations: Observation[] = [];
  for (let origin = 0; origin < origins; origin += 1) {
    if (stream.uniform() < 0.05) continue;
    const isFlat = stream.uniform() < 0.1;
    for (let at = 0; at < Math.min(developments, (origins - origin) * step); at += 1) {
      if (stream.uniform() < (holes ?? 0)) continue;
      const value = isFlat ? size : amount(stream, size * (at + 1), zeros ?? 0, negatives ?? 0);
      const isUnknown = stream.uniform() < (unknown ?? 0) * 0.3;
      observations.push({ origin: `p${origin}`, development: String(at), value: isUnknown ? undefined : value });
    }
  }
  return { observations, incremental: stream.below(2) === 1 };
}

function amount(stream: RandomStream, size: number, zeros: number, negatives: number): number {
  if (stream.uniform() < zeros) return 0;
  return (stream.uniform() < negatives ? -1 : 1) * size * stream.gamma(2);
}

/** Remarks that say why an uncertainty is not known. */
const whyUnsure: ReadonlySet<string> = new Set([
  "runoff.no-spread",
  "runoff.exposure-missing",
  "runoff.munich-no-error",
]);

/** Fails on anything but a number, and on one that says nothing about itself. */
function judge({ origins, total, calendar, steps, remarks }: RunOffForecast, triangle: Triangle): void {
  const said = new Set(remarks.map(({ code }) => code));
  for (const [at, one] of origins.entries()) {
    for (const value of [one.latest, one.ultimate, one.reserve, one.standardError])
      if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
    const last = triangle.cells[at]?.findLastIndex((cell) => cell !== undefined) ?? -1;
    const isOpen = last < steps.length;
    if (last < 0) expect(said).toContain("runoff.origin-unpredictable");
    else if (isOpen && typeof one.standardError === "number") expect(one.standardError).toBeGreaterThan(0);
    else if (isOpen) expect([...said].some((code) => whyUnsure.has(code))).toBe(true);
  }
  for (const value of [total.ultimate, total.reserve, total.standardError])
    if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
  for (const amount of calendar) expect(Number.isFinite(amount)).toBe(true);
}

const choices: readonly RunOffChoice[] = [
  { method: "mack" },
  { method: "mack", factors: { average: "simple", sigma: "log-linear" }, variance: "independence" },
  { method: "mack", factors: { average: "regression", periods: 2 }, tail: { kind: "constant", factor: 1.05 } },
  { method: "mack", tail: { kind: "curve", curve: "exponential" } },
  { method: "mack", tail: { kind: "curve", curve: "inverse-power", fitted: 3 } },
  { method: "bootstrap", draws: 100, seed: 3 },
  { method: "bootstrap", draws: 100, seed: 3, tail: { kind: "constant", factor: 1.02, error: 0.01 } },
  { method: "bf" },
  { method: "benktander", iterations: 3, aPriori: 0.5 },
  { method: "cape-cod", trend: 0.05, decay: 0.8 },
  { method: "additive" },
  { method: "munich" },
  { method: "outstanding" },
];

/** What was expected, for most origins; now and then nothing or less than nothing. */
function exposureOf({ origins }: Triangle, number: number): ReadonlyMap<string, number> {
  const stream = new RandomStream(9, number);
  return new Map(
    origins.flatMap((origin) => {
      const chance = stream.uniform();
      if (chance < 0.1) return [];
      return [[origin, chance < 0.15 ? 0 : chance < 0.2 ? -5 : 1000 * stream.gamma(3)] as const];
    }),
  );
}

describe("a thousand broken triangles", () => {
  test.each(choices)("give no exception, no NaN and no interval without width: %j", (choice) => {
    for (let number = 0; number < 1000; number += 1) {
      const { observations, incremental } = broken(number);
      const { triangle } = buildTriangle(observations, { incremental });
      const second = { ...triangle, cells: triangle.cells.map((row) => row.map((cell) => (cell ?? 0) * 1.2 + number)) };
      judge(forecastRunOff(triangle, { ...choice, exposure: exposureOf(triangle, number), second }), triangle);
    }
  });

  test("give no exception and no NaN on a straight line", () => {
    for (let number = 0; number < 1000; number += 1) {
      const { triangle } = buildTriangle(broken(number).observations);
      const { origins, total } = forecastRunOff(triangle, { method: "linear" });
      for (const { reserve } of [...origins, total]) if (typeof reserve === "number") expect(reserve).not.toBeNaN();
    }
  });
});

describe("triangles that made other tools fail", () => {
  const full = (rows: readonly (readonly number[])[]): Triangle => ({
    origins: rows.map((_, at) => String(at)),
    developments: rows.map((_, at) => String(at)),
    cells: rows.map((row) => rows.map((_, at) => row[at])),
    step: 1,
  });

  test("a triangle of 38 by 38 without development (R's ChainLadder, test.MackNANissue)", () => {
    const triangle = full(Array.from({ length: 38 }, (_, at) => Array.from({ length: 38 - at }, () => 50)));
    const { total, remarks } = forecastRunOff(triangle, { method: "mack" });
    expect([total.latest, total.ultimate]).toEqual([1900, 1900]);
    expect(total.standardError).toEqual({ missing: "not-quantified" });
    expect(remarks.map(({ code }) => code)).toContain("runoff.no-spread");
  });

  test("development of three in a hundred million", () => {
    const row = [1000, 1000.00003, 1000.00006, 1000.00009];
    const { total } = forecastRunOff(full([row, row.slice(0, 3), row.slice(0, 2), row.slice(0, 1)]), {
      method: "mack",
    });
    expect(total.ultimate).toBeCloseTo(4000.00036, 4);
  });

  test("a zero in the cumulative triangle (R's ChainLadder issue 87)", () => {
    const rows = [
      [100, 150, 170],
      [0, 60, 70],
      [120, 190, 0],
      [0, 0, 0],
      [90, 0, 0],
      [0, 0, 0],
    ];
    const triangle = full(rows.map((one, at) => one.slice(0, Math.max(1, 6 - at - 3))));
    const { total, origins } = forecastRunOff(triangle, { method: "mack" });
    expect(Number(total.reserve)).toBeGreaterThan(0);
    for (const { standardError } of origins) expect(standardError).not.toBeNaN();
  });
});
