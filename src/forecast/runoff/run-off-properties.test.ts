import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bootstrap } from "./bootstrap.ts";
import { credibleSteps } from "./credibility.ts";
import { dependentError } from "./dependence.ts";
import { developmentOf } from "./factors.ts";
import { forecastRunOff, type RunOffMethod } from "./forecast-run-off.ts";
import { mack } from "./mack.ts";
import { forecastMovement } from "./one-year.ts";
import { autoLiability, generalLiability, genIns, raa } from "./published.fixture.ts";
import { residualsOf } from "./residuals.ts";
import { reserveQuantile } from "./spread.ts";
import type { Triangle } from "./triangle.ts";

/** A triangle of ordinary amounts: all above zero, rising. */
const triangles: fc.Arbitrary<Triangle> = fc.integer({ min: 3, max: 8 }).chain((size) =>
  fc
    .array(fc.array(fc.double({ min: 1, max: 1000, noNaN: true }), { minLength: size, maxLength: size }), {
      minLength: size,
      maxLength: size,
    })
    .map((rows) => ({
      origins: rows.map((_, at) => String(at)),
      developments: rows.map((_, at) => String(at)),
      step: 1,
      cells: rows.map((row, origin) => {
        let sum = 0;
        return row.map((amount, at) => {
          sum += amount;
          return origin + at < size ? sum : undefined;
        });
      }),
    })),
);

const scaled = (triangle: Triangle, by: number): Triangle => ({
  ...triangle,
  cells: triangle.cells.map((row) => row.map((cell) => (cell === undefined ? undefined : cell * by))),
});
const exposures = (triangle: Triangle, by = 1) =>
  new Map(triangle.origins.map((origin, at) => [origin, by * (500 + 70 * at)]));
const methods: readonly RunOffMethod[] = ["mack", "bootstrap", "bf", "benktander", "cape-cod", "additive", "linear"];
const close = (value: unknown, expected: number): void => {
  expect(Math.abs(Number(value) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
};

describe("every method", () => {
  test.each(methods)("%s gives eight times as much for amounts eight times as large", (method) => {
    fc.assert(
      fc.property(triangles, (triangle) => {
        // Eight is a power of two: not a digit changes, whatever the method rounds on its way.
        const small = forecastRunOff(triangle, { method, exposure: exposures(triangle), draws: 50 });
        const large = forecastRunOff(scaled(triangle, 8), { method, exposure: exposures(triangle, 8), draws: 50 });
        close(large.total.reserve, 8 * Number(small.total.reserve));
        if (typeof small.total.standardError === "number")
          close(large.total.standardError, 8 * small.total.standardError);
      }),
      { numRuns: 40 },
    );
  });

  test.each(methods)("%s: ultimate is latest plus reserve, and the total is the sum of the origins", (method) => {
    fc.assert(
      fc.property(triangles, (triangle) => {
        const { origins, total, calendar } = forecastRunOff(triangle, {
          method,
          exposure: exposures(triangle),
          draws: 50,
        });
        for (const { latest, reserve, ultimate } of origins) close(ultimate, Number(latest) + Number(reserve));
        close(
          total.reserve,
          origins.reduce((sum, { reserve }) => sum + Number(reserve), 0),
        );
        close(
          calendar.reduce((sum, amount) => sum + amount, 0),
          Number(total.reserve),
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe("Mack's error", () => {
  test("is the sum of how much the forecast moves in all coming periods", () => {
    fc.assert(
      fc.property(triangles, (triangle) => {
        const { steps } = developmentOf(triangle);
        const { origins, total } = forecastMovement(triangle, steps);
        const found = mack(triangle, steps);
        const together = (moves: readonly number[]) => Math.sqrt(moves.reduce((sum, move) => sum + move * move, 0));
        close(found.total.standardError, together(total));
        for (const [at, { standardError }] of found.origins.entries())
          close(standardError, together(origins[at] ?? []));
      }),
    );
  });

  test("of the total is at least that of any origin, and more than their independent sum", () => {
    fc.assert(
      fc.property(triangles, (triangle) => {
        const { origins, total } = mack(triangle, developmentOf(triangle).steps);
        const squares = origins.reduce(
          (sum, { standardError }) => sum + Number(standardError) * Number(standardError),
          0,
        );
        expect(Number(total.standardError)).toBeGreaterThanOrEqual(Math.sqrt(squares) * (1 - 1e-9));
      }),
    );
  });
});

describe("the bootstrap", () => {
  test("10 draws are the first 10 of 100, and another seed gives others", () => {
    const { steps } = developmentOf(genIns);
    const [few, many, other] = [
      bootstrap(genIns, steps, { draws: 10, seed: 4 }),
      bootstrap(genIns, steps, { draws: 100, seed: 4 }),
      bootstrap(genIns, steps, { draws: 10, seed: 5 }),
    ];
    expect(many?.total.slice(0, 10)).toEqual(few?.total);
    expect(other?.total).not.toEqual(few?.total);
  });

  test("a total is the sum of its origins in every draw", () => {
    const drawn = bootstrap(raa, developmentOf(raa).steps, { draws: 200, seed: 1 });
    drawn?.total.forEach((total, draw) => {
      close(
        drawn.origins.reduce((sum, column) => sum + (column[draw] ?? 0), 0),
        total,
      );
    });
  });
});

describe("exposure", () => {
  test("that is added to one origin leaves what the others expect under Bornhuetter-Ferguson", () => {
    const exposure = new Map(raa.origins.map((origin) => [origin, 20_000]));
    const more = new Map([...exposure, ["10", 30_000]]);
    const [before, after] = [exposure, more].map((given) => forecastRunOff(raa, { method: "bf", exposure: given }));
    expect(after?.origins.slice(0, 9)).toEqual(
      before?.origins.slice(0, 9).map((origin) => expect.objectContaining({ reserve: origin.reserve })),
    );
    expect(Number(after?.origins[9]?.reserve)).toBeGreaterThan(Number(before?.origins[9]?.reserve));
  });

  test("of which chain ladder needs none gives the same for any a-priori after many rounds", () => {
    const exposure = new Map(genIns.origins.map((origin) => [origin, 1]));
    const { total } = forecastRunOff(genIns, { method: "benktander", exposure, iterations: 3000, aPriori: 9 });
    close(total.reserve, Number(forecastRunOff(genIns, { method: "mack" }).total.reserve));
  });
});

describe("segments", () => {
  const stepsOf = (triangle: Triangle) => developmentOf(triangle).steps;
  const segment = (triangle: Triangle) => ({ triangle, steps: stepsOf(triangle), standardError: 100 });

  test("give one total in any order, between the independent sum and the plain one", () => {
    const some = [generalLiability, autoLiability, scaled(generalLiability, 3)].map(segment);
    const [one, other] = [dependentError(some), dependentError(some.toReversed())];
    close(other.error, one.error);
    expect(one.error).toBeGreaterThan(one.independent);
    expect(one.error).toBeLessThanOrEqual(300);
  });

  test("without history have the common pattern, large ones their own", () => {
    const nothing: Triangle = { ...raa, cells: raa.cells.map((row) => row.map(() => undefined)) };
    const large = scaled(genIns, 1e6);
    const [empty, own, small] = credibleSteps([nothing, large, raa]);
    const common = stepsOf({ ...raa, cells: [...nothing.cells, ...large.cells, ...raa.cells] });
    empty?.forEach(({ factor, own: share }, at) => {
      expect(share).toBe(0);
      close(factor, common[at]?.factor ?? 0);
    });
    for (const [at, { factor }] of (own ?? []).entries())
      expect(factor).toBeCloseTo(stepsOf(genIns)[at]?.factor ?? 0, 2);
    small?.forEach(({ own: share }) => {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    });
  });

  test("that do not differ all get the common pattern", () => {
    for (const steps of credibleSteps([raa, raa, raa])) for (const { own } of steps) expect(own).toBe(0);
  });
});

describe("residuals", () => {
  test("weigh each other out in every step, and have the spread that was taken out", () => {
    const found = residualsOf(genIns, developmentOf(genIns).steps);
    const second = found.filter(({ development }) => development === 1);
    expect(second.reduce((sum, { value }) => sum + value * value, 0)).toBeCloseTo(second.length - 1, 9);
  });
});

describe("a quantile from mean and error alone", () => {
  test("rises with its chance, has width, and its lognormal has the mean it was given", () => {
    const some = fc.record({
      mean: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      error: fc.double({ min: 1, max: 1e6, noNaN: true }),
    });
    fc.assert(
      fc.property(some, ({ mean, error }) => {
        const [low = 0, high = 0] = [reserveQuantile(mean, error, 0.1), reserveQuantile(mean, error, 0.9)];
        expect(high).toBeGreaterThan(low);
      }),
    );
    expect(reserveQuantile(100, 0, 0.5)).toBeUndefined();
    expect(reserveQuantile(-100, 10, 0.5)).toBe(-100);
  });
});
