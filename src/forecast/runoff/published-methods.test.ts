import { describe, expect, test } from "vitest";
import { additive, additiveSteps } from "./additive.ts";
import { calendarEffect, developmentCorrelation } from "./assumption-tests.ts";
import { bootstrap, summarise } from "./bootstrap.ts";
import { dependentError, segmentCorrelation } from "./dependence.ts";
import { benktander, capeCod, expectedRatios } from "./exposure-methods.ts";
import { type DevelopmentStep, developmentOf } from "./factors.ts";
import { mack } from "./mack.ts";
import { munich } from "./munich.ts";
import { odpError } from "./odp-error.ts";
import { fitOdp } from "./odp-fit.ts";
import {
  abc,
  autoLiability,
  capeCod as capeCodSample,
  generalLiability,
  genIns,
  mclIncurred,
  mclPaid,
  mw2008,
  raa,
  schmidt,
  ukMotor,
  xyzPaid,
  xyzReported,
} from "./published.fixture.ts";
import type { RunOff } from "./run-off.ts";
import { withTail } from "./tail.ts";
import type { Triangle } from "./triangle.ts";

const stepsOf = (triangle: Triangle) => developmentOf(triangle).steps;
const ultimates = ({ origins }: Pick<RunOff, "origins">) => origins.map(({ ultimate }) => Number(ultimate));

/** Every number as it was printed: off by at most half a unit of its last digit. */
function printed(values: readonly number[], text: string): void {
  const numbers = text.trim().split(/\s+/);
  expect(values).toHaveLength(numbers.length);
  numbers.forEach((number, at) => {
    const decimals = number.split(".")[1]?.length ?? 0;
    const gap = Math.abs((values[at] ?? Number.NaN) - Number(number));
    expect(gap, `${number} against ${values[at]}`).toBeLessThanOrEqual(0.5000001 * 10 ** -decimals);
  });
}

describe("Bornhuetter-Ferguson and Benktander", () => {
  const exposure = raa.origins.map(() => 40_000);

  test("RAA with 0.7 of 40,000 an origin, and the road from it to chain ladder", () => {
    const start = benktander(raa, stepsOf(raa), exposure, { aPriori: 0.7 });
    expect(start.total.reserve).toBeCloseTo(75203.23550854485, 6);
    const reserve = (iterations: number) =>
      Number(benktander(raa, stepsOf(raa), exposure, { aPriori: 0.7, iterations }).total.reserve);
    printed([1, 2, 5, 20].map(reserve), "75203.24 67041.20 59078.18 53028.54");
    expect(reserve(2000)).toBeCloseTo(52135.23, 1);
  });

  test("RAA with the mean of the chain ladder ultimates beforehand", () => {
    const mean = 213122.2282612 / 10;
    printed(
      ultimates(
        benktander(
          raa,
          stepsOf(raa),
          raa.origins.map(() => mean),
        ),
      ),
      "18834 16899 24012 28282 28204 19840 18840 22790 19541 20986",
    );
  });

  /** Steps whose products from each age on are the printed cumulative factors. */
  const stepsFrom = (text: string): readonly DevelopmentStep[] => {
    const cumulative = text.split(" ").map(Number).toReversed();
    return cumulative.map((factor, at) => {
      const next = cumulative[at + 1] ?? 1;
      return { factor: factor / next, variance: 1, error: 0, weight: 1, count: 2, alpha: 1 };
    });
  };
  const reported = stepsFrom("1.000 1.000 1.000 1.000 1.003 1.013 1.064 1.085 1.196 1.512 2.551");
  const paid = stepsFrom("1.010 1.014 1.031 1.054 1.116 1.268 1.525 2.007 3.160 6.569 21.999");
  const expectedClaims = [15670, 24680, 35256, 39174, 47935, 54197, 86528, 108241, 70769, 39841, 39429];

  test("XYZ auto: Friedland 2010, exhibits of chapters 7 and 9, with early cells missing", () => {
    const close = (values: readonly number[], text: string) => {
      // The book multiplies rounded factors and rounds on the way: two in a thousand.
      text.split(" ").forEach((number, at) => {
        expect(Math.abs((values[at] ?? 0) / Number(number) - 1)).toBeLessThan(0.002);
      });
    };
    close(
      ultimates(benktander(xyzReported, reported, expectedClaims)),
      "15822 25107 37246 38798 48309 45066 75462 79123 60378 45229 42607",
    );
    close(
      ultimates(benktander(xyzPaid, paid, expectedClaims)),
      "15977 25159 37851 40525 49425 50773 82612 94345 71190 45641 41046",
    );
    close(ultimates(mack(xyzReported, reported)), "15822 25107 37246 38798 48313 44950 74787 76661 58370 47979 47530");
    close(ultimates(mack(xyzPaid, paid)), "15980 25164 37922 40600 49592 49858 80537 80333 72108 77941 74995");
  });
});

describe("Cape Cod", () => {
  test("RAA with 40,000 an origin", () => {
    const exposure = raa.origins.map(() => 40_000);
    printed([expectedRatios(raa, stepsOf(raa), exposure)[0] ?? 0], "0.550257");
    printed([Number(capeCod(raa, stepsOf(raa), exposure).total.reserve)], "59115.89");
  });

  test("Struzzieri and Hussian 1998: trend 7 %, decay 0.75, a tail of 1/0.85", () => {
    const exposure = [7000, 8000, 9000, 10_000, 11_000];
    const { steps } = withTail(stepsOf(capeCodSample), { kind: "constant", factor: 1 / 0.85 });
    printed(
      steps.map(({ factor }) => factor),
      "1.8 1.3333 1.25 1.1333 1.1765",
    );
    const forecast = (options: object) => Number(capeCod(capeCodSample, steps, exposure, options).total.reserve);
    printed([forecast({ trend: 0.07, decay: 0.75 })], "17052.274");
    printed(
      [...expectedRatios(capeCodSample, steps, exposure, { trend: 0.07, decay: 0.75 })],
      "0.65684 0.71339 0.78307 0.83958 0.90897",
    );
    printed([forecast({})], "15590.244");
    printed([expectedRatios(capeCodSample, steps, exposure)[0] ?? 0], "0.76423");
    printed([forecast({ trend: 0.07 })], "16783.433");
  });
});

describe("the additive method", () => {
  test("Schmidt 2006", () => {
    const exposure = [4025, 4456, 5315, 5986, 6939, 8158];
    const found = ultimates(additive(schmidt, exposure));
    const source = [3483, 4007.84795031, 4654.36196862, 5492.00685523, 6198.10197128, 7152.82539296];
    for (const [at, ultimate] of found.entries()) expect(ultimate).toBeCloseTo(source[at] ?? 0, 5);
    printed(
      additiveSteps(schmidt, exposure).map(({ ratio }) => ratio),
      "0.24321225 0.22196026 0.15397836 0.14185271 0.09067327 0.03677019",
    );
  });
});

describe("Munich chain ladder: Quarg and Mack 2004, in R's ChainLadder", () => {
  const found = munich(mclPaid, mclIncurred, {}, 0.1);

  test("ultimates of both triangles, near each other", () => {
    printed(ultimates(found.paid), "2131 2383 4597 6119 4937 4656 7549");
    printed(ultimates(found.incurred), "2174 2444 4629 6176 4950 4665 7650");
    printed([Number(found.paid.total.ultimate), Number(found.incurred.total.ultimate)], "32371 32688");
    const both = ultimates(found.paid).map((paid, at) => paid / (ultimates(found.incurred)[at] ?? 1));
    printed(both, "0.980 0.975 0.993 0.991 0.997 0.998 0.987");
  });

  test("slopes, factors and ratios", () => {
    printed([found.paid.lambda], "0.636");
    printed([found.incurred.lambda], "0.4362");
    printed([...found.paid.factors], "2.436686 1.131242 1.029345 1.020756 1.021111 1.013796");
    printed([...found.incurred.factors], "1.6520910 1.0186398 0.9998699 1.0110581 0.9901751 0.9963336");
    printed([...found.ratios], "0.5325822 0.8488621 0.9275964 0.9450735 0.9491744 0.9598792 0.9802208");
  });

  test("apart the two disagree by 1,608, together by 317", () => {
    const [paid, incurred] = [mack(mclPaid, stepsOf(mclPaid)), mack(mclIncurred, stepsOf(mclIncurred))];
    printed(ultimates(paid), "2131 2380 4652 6182 5056 4934 6128");
    printed(ultimates(incurred), "2174 2445 4582 6126 4839 4476 8429");
    printed([Number(incurred.total.ultimate) - Number(paid.total.ultimate)], "1608");
    expect(Number(found.incurred.total.ultimate) - Number(found.paid.total.ultimate)).toBeLessThan(317);
  });

  test("without variation each side is its own chain ladder", () => {
    const flat: Triangle = {
      ...mclPaid,
      cells: mclPaid.cells.map((row) => row.map((cell) => (cell === undefined ? cell : 50))),
    };
    expect(munich(flat, flat).paid).toMatchObject({ lambda: 0, total: { reserve: 0 } });
  });
});

describe("the over-dispersed Poisson model", () => {
  test("GenIns: dispersion, size and errors by formula (England and Verrall 1999, table 4)", () => {
    const fit = fitOdp(genIns, stepsOf(genIns));
    printed([fit.dispersion ?? 0], "52601.36");
    expect(fit.residuals).toHaveLength(55);
    const error = odpError(genIns, stepsOf(genIns));
    // R stops its regression a little early: the last of its digits differ.
    const source = "0 110.0999 216.0434 260.8721 303.5500 375.0139 495.3780 789.9611 1046.5138 1980.1014".split(" ");
    for (const [at, number] of source.entries())
      expect((error?.origins[at] ?? 0) / 1000).toBeCloseTo(Number(number), 1);
    expect((error?.total ?? 0) / 1000 / 2945.6609).toBeCloseTo(1, 4);
    const { origins } = mack(genIns, stepsOf(genIns));
    const relative = origins.slice(1).map(({ reserve }, at) => (error?.origins[at + 1] ?? 0) / Number(reserve));
    // The printed 1.159 of the first comes from 110.1 over a rounded reserve.
    const published = [1.159, 0.46, 0.367, 0.308, 0.264, 0.227, 0.202, 0.245, 0.428];
    for (const [at, cv] of relative.entries()) expect(Math.abs(cv - (published[at] ?? 0))).toBeLessThan(0.005);
  });

  test.each([
    ["RAA", raa, "17613"],
    ["MW2008", mw2008, "129305"],
    ["ABC", abc, "173178"],
    ["UK motor", ukMotor, "1708"],
  ] as const)("%s: the total error by formula", (_, triangle, error) => {
    printed([odpError(triangle, stepsOf(triangle))?.total ?? 0], error);
  });

  test.each([
    ["GenIns", genIns, 2_900_000, 3_100_000, 0.02],
    ["RAA", raa, 18_200, 19_600, 0.05],
    ["ABC", abc, 168_000, 180_000, 0.02],
    ["MW2008", mw2008, 125_000, 133_000, 0.02],
    ["UK motor", ukMotor, 1660, 1760, 0.02],
  ] as const)(
    "%s: the bootstrap's error and mean lie within the bands of the sources",
    (_, triangle, low, high, near) => {
      const drawn = bootstrap(triangle, stepsOf(triangle), { draws: 20_000, seed: 20260401 });
      const { mean, standardDeviation } = summarise(drawn?.total ?? new Float64Array(0), []);
      expect(standardDeviation).toBeGreaterThan(low);
      expect(standardDeviation).toBeLessThan(high);
      expect(Math.abs(mean / Number(mack(triangle, stepsOf(triangle)).total.reserve) - 1)).toBeLessThan(near);
    },
  );

  test("GenIns and RAA: quantiles within three of their own errors, and two of a thousand, of R's ten thousand draws", () => {
    const quantiles = (triangle: Triangle, shares: readonly number[]) =>
      summarise(
        bootstrap(triangle, stepsOf(triangle), { draws: 40_000, seed: 7 })?.total ?? new Float64Array(0),
        shares,
      ).quantiles;
    const near = (found: ReturnType<typeof quantiles>, source: readonly number[]) => {
      found.forEach(({ amount, error }, at) => {
        const expected = source[at] ?? 0;
        expect(Math.abs(amount - expected)).toBeLessThan(3 * Math.sqrt(5) * error + 0.002 * expected);
      });
    };
    near(quantiles(genIns, [0.75, 0.95, 0.99]), [20.77e6, 24.19e6, 26.95e6]);
    near(quantiles(raa, [0.5, 0.75, 0.9, 0.95, 0.99]), [52008, 65057, 78128, 87473, 108217]);
  });
});

describe("tests of what chain ladder assumes: RAA, Mack 1994, appendices G and H", () => {
  test("calendar periods", () => {
    expect(calendarEffect(raa)).toMatchObject({ statistic: 14, expected: 12.875 });
  });

  test("neighbouring factors", () => {
    const { statistic, variance } = developmentCorrelation(raa);
    printed([statistic, variance], "0.06955782 0.03571429");
  });
});

describe("segments that go together: Braun 2004", () => {
  const segment = (triangle: Triangle) => {
    const steps = stepsOf(triangle);
    return { triangle, steps, standardError: Number(mack(triangle, steps).total.standardError) };
  };

  test("apart 457,278; together within five per cent of the 500,607 of a joint regression", () => {
    const both = [segment(generalLiability), segment(autoLiability)];
    const { error, independent } = dependentError(both);
    printed([independent], "457278");
    expect(Math.abs(error / 500607 - 1)).toBeLessThan(0.05);
  });

  test("a segment goes with itself wholly, and with one that it shares nothing with not at all", () => {
    const one = segment(raa);
    expect(segmentCorrelation(one, one)).toBeCloseTo(1, 12);
    const away = { ...one, triangle: { ...raa, origins: raa.origins.map((origin) => `x${origin}`) } };
    expect(segmentCorrelation(one, away)).toBe(0);
  });
});
