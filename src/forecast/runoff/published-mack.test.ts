import { describe, expect, test } from "vitest";
import { developmentOf, type FactorOptions } from "./factors.ts";
import { type MackOptions, mack } from "./mack.ts";
import { forecastMovement } from "./one-year.ts";
import {
  autoLiability,
  commercialAutoPaid,
  generalLiability,
  genIns,
  m3ir5,
  mclIncurred,
  mclPaid,
  mortgage,
  mw2014,
  personalAutoIncurred,
  personalAutoPaid,
  raa,
  tailPaid,
  usaaIncurred,
  usaaPaid,
} from "./published.fixture.ts";
import { type Tail, withTail } from "./tail.ts";
import type { Triangle } from "./triangle.ts";

interface Choice {
  readonly factors?: FactorOptions;
  readonly tail?: Tail;
  readonly options?: MackOptions;
}

function forecast(triangle: Triangle, { factors, tail, options }: Choice = {}) {
  return mack(triangle, withTail(developmentOf(triangle, factors).steps, tail).steps, options);
}

const errors = (triangle: Triangle, choice?: Choice) =>
  forecast(triangle, choice).origins.map(({ standardError }) => Number(standardError));
const reserves = (triangle: Triangle, choice?: Choice) =>
  forecast(triangle, choice).origins.map(({ reserve }) => Number(reserve));
const ultimates = (triangle: Triangle, choice?: Choice) =>
  forecast(triangle, choice).origins.map(({ ultimate }) => Number(ultimate));
const factorsOf = (triangle: Triangle, options?: FactorOptions) =>
  developmentOf(triangle, options).steps.map(({ factor }) => factor);
const sigmas = (triangle: Triangle) =>
  developmentOf(triangle).steps.map(({ variance }) => Math.sqrt(variance ?? Number.NaN));

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

const total = ({ total: { reserve, standardError } }: ReturnType<typeof forecast>) => [
  Number(reserve),
  Number(standardError),
];

describe("RAA: Mack 1994, and its output in R's ChainLadder", () => {
  test("factors and sigmas squared (Mack 1994, p. 130)", () => {
    printed(factorsOf(raa), "2.999359 1.623523 1.270888 1.171675 1.113385 1.041935 1.033264 1.016936 1.009217");
    const squares = developmentOf(raa).steps.map(({ variance }) => variance ?? Number.NaN);
    printed(squares, "27883.48 1108.53 691.44 61.23 119.44 40.82 1.3434 7.8832 1.3434");
  });

  test("what is still to come, by origin", () => {
    printed(ultimates(raa), "18834 16858 24083 28703 28927 19501 17749 24019 16045 18402");
    printed(reserves(raa), "0 154.0 617.4 1636.1 2746.7 3649.1 5435.3 10907.2 10650.0 16339.4");
  });

  test("standard errors by both rules for the last sigma", () => {
    printed(errors(raa), "0 206.2 623.4 747.2 1469.5 2001.9 2209.2 5357.9 6333.2 24566.3");
    const fitted = { factors: { sigma: "log-linear" } } as const;
    printed(errors(raa, fitted), "0 142.93 592.15 712.85 1452.09 1994.99 2203.84 5354.34 6331.54 24565.78");
    printed(total(forecast(raa)), "52135.23 26909.01");
    printed(total(forecast(raa, fitted)), "52135.23 26880.74");
  });

  test("chance and error of the factors apart", () => {
    const { origins, total: all } = forecast(raa);
    printed(
      origins.map((one) => one.processError ?? Number.NaN),
      "0 150 470 549 1227 1824 2042 4947 6035 23464",
    );
    printed(
      origins.map((one) => one.parameterError ?? Number.NaN),
      "0 142 410 507 809 825 844 2057 1921 7276",
    );
    printed([all.processError ?? Number.NaN, all.parameterError ?? Number.NaN], "24919.96 10153.34");
  });

  test("the newest five calendar years alone, which hold four steps each", () => {
    const newest = { factors: { periods: 4 } };
    printed(total(forecast(raa, newest)), "59220.63 19859.00");
    printed(reserves(raa, newest), "0 154 617 1636 2747 3412 5015 10249 12989 22400");
  });

  test("a tail of 1.05, and one fitted to the factors", () => {
    printed(total(forecast(raa, { tail: { kind: "constant", factor: 1.05 } })).slice(1), "28669.91");
    const curve = { kind: "curve", curve: "exponential" } as const;
    printed([withTail(developmentOf(raa).steps, curve).steps.at(-1)?.factor ?? Number.NaN], "1.009");
    printed(total(forecast(raa, { tail: curve })).slice(0, 1), "54146");
    const judged = forecast(raa, { tail: { kind: "constant", factor: 1.05 } });
    printed([Number(judged.total.ultimate)], "223778");
    const toUltimate = judged.origins.map(({ ultimate, latest }) => Number(ultimate) / Number(latest)).toReversed();
    // The exhibit rounds every factor to three digits before it multiplies.
    const exhibit = [9.366, 3.123, 1.923, 1.513, 1.292, 1.16, 1.113, 1.078, 1.06, 1.05];
    exhibit.forEach((ldf, at) => {
      expect(Math.abs((toUltimate[at] ?? 0) / ldf - 1)).toBeLessThan(0.001);
    });
  });

  test("when it comes", () => {
    printed([...forecast(raa).calendar], "17501.4 13068.6 8870.9 5725.0 3529.5 1760.2 1061.4 450.2 168.1");
  });
});

describe("GenIns: Taylor and Ashe, in Mack 1993 and England and Verrall 1999", () => {
  test("factors, weighted and simple, and sigmas squared", () => {
    printed(factorsOf(genIns), "3.490607 1.747333 1.457413 1.173852 1.103824 1.086269 1.053874 1.076555 1.017725");
    printed(
      factorsOf(genIns, { average: "simple" }),
      "3.566143 1.745557 1.451961 1.180984 1.111247 1.084818 1.052739 1.074753 1.017725",
    );
    const squares = developmentOf(genIns).steps.map(({ variance }) => variance ?? Number.NaN);
    printed(squares, "160280.3275 37736.8550 41965.2130 15182.9027 13731.3239 8185.7716 446.6166 1147.3660 446.6166");
  });

  test("what is still to come, by origin", () => {
    printed(ultimates(genIns), "3901463 5433719 5378826 5297906 4858200 5111171 5660771 6784799 5642266 4969825");
    printed(reserves(genIns), "0 94634 469511 709638 984889 1419459 2177641 3920301 4278972 4625811");
    printed(errors(genIns), "0 75535 121699 133549 261406 411010 558317 875328 971258 1363155");
  });

  test("the total, by both rules, and by its parts", () => {
    const all = forecast(genIns).total;
    printed([Number(all.ultimate), Number(all.reserve)], "53038945.61 18680855.61");
    printed([Number(all.standardError)], "2447094.86");
    printed([all.processError ?? Number.NaN, all.parameterError ?? Number.NaN], "1878291.80 1568532.17");
    printed(total(forecast(genIns, { factors: { sigma: "log-linear" } })).slice(1), "2441364.13");
  });

  test("coefficients of variation", () => {
    const { origins } = forecast(genIns);
    const relative = origins.slice(1).map(({ standardError, reserve }) => Number(standardError) / Number(reserve));
    printed(relative, "0.798 0.259 0.188 0.265 0.290 0.256 0.223 0.227 0.295");
  });

  test("the independence variant (Buchwalder, Bühlmann, Merz and Wüthrich 2006)", () => {
    const choice = { options: { variance: "independence" } } as const;
    printed(errors(genIns, choice).slice(1), "75535 121700 133551 261412 411028 558356 875430 971385 1363385");
    printed(total(forecast(genIns, choice)).slice(1), "2447618");
  });

  test("the newest five calendar years alone", () => {
    const newest = forecast(genIns, { factors: { periods: 4 } });
    printed([Number(newest.total.ultimate), ...total(newest)], "53253663.06 18895573.06 2550023.96");
  });

  test("when it comes", () => {
    printed(
      [...forecast(genIns).calendar],
      "5226535.8 4179394.4 3131667.5 2127271.9 1561878.9 1177743.7 744287.4 445521.3 86554.6",
    );
  });
});

describe("Mortgage guarantee: Mack 1999, tables 1 and 2", () => {
  test("factors, their errors and sigmas", () => {
    const { steps } = developmentOf(mortgage);
    printed(factorsOf(mortgage).slice(0, 1), "11.10");
    printed(factorsOf(mortgage).slice(1), "4.092 1.708 1.276 1.139 1.069 1.026 1.023");
    const seen = steps.map(({ error }) => Math.sqrt(error ?? Number.NaN));
    printed(seen, "2.24 0.517 0.122 0.051 0.042 0.023 0.015 0.012");
    printed(sigmas(mortgage), "1337 988.5 440.1 207.0 164.2 74.60 35.49 16.89");
  });

  test("without a tail", () => {
    printed(
      errors(mortgage).map((error) => error / 1000),
      "0 61 140 319 596 1038 1298 1806 2182",
    );
    printed(
      errors(mortgage)
        .slice(1)
        .map((error) => error / 1000),
      "60.883 139.670 319.020 596.210 1037.862 1298.251 1806.032 2182.258",
    );
    printed(total(forecast(mortgage)), "14546730.14 3728870.24");
    printed(total(forecast(mortgage, { factors: { sigma: "log-linear" } })).slice(1), "3753168.63");
  });

  test("with a tail of 1.05, its error 0.02 and sigma 71", () => {
    const choice = { tail: { kind: "constant", factor: 1.05, error: 0.02, sigma: 71 } } as const;
    printed(ultimates(mortgage, choice), "2047610 4419573 5888041 8072571 7577086 10040732 5714195 3402595 1742908");
    printed(reserves(mortgage, choice), "97505 303813 545456 1218667 1928523 4174250 3759398 3118154 1729787");
    printed(errors(mortgage, choice), "106544 179977 249708 417857 670156 1127984 1377496 1901740 2293437");
    const all = forecast(mortgage, choice);
    printed([Number(all.total.ultimate), ...total(all)], "48905312.55 16875554.55 4053667.67");
  });
});

describe("Merz and Wüthrich 2014: how much the forecast may still move", () => {
  test("what is still to come and its error", () => {
    printed(
      reserves(mw2014).slice(1),
      `1.0229 10.0856 21.1876 117.6626 223.2797 361.8082 469.4088 653.5042 1008.7632 1011.8596 1406.7021 1492.9035
       1917.6364 2458.1522 3384.3410 9596.5523`,
    );
    printed(
      errors(mw2014).slice(1),
      `0.4083 2.5653 16.8985 157.2756 207.1651 261.9266 292.2622 390.5875 502.0606 486.0911 806.9029 793.9382
       891.6613 916.4940 1106.1263 1295.6910`,
    );
    printed(total(forecast(mw2014)), "24134.8701 3233.6807");
  });

  test("the change in one year, by origin and in total, and in every later year", () => {
    const { origins, total: all } = forecastMovement(mw2014, developmentOf(mw2014).steps);
    printed(
      origins.slice(1).map(([first = Number.NaN]) => first),
      `0.4083 2.5394 16.7233 156.4023 137.6523 171.1812 70.3161 271.6352 310.1268 103.3834 632.6388 315.0489 406.1425
       285.2077 668.2338 733.2223`,
    );
    printed(all.slice(0, 1), "1842.8507");
    printed([...all], "1842.9 1485.1 1208.3 1071.1 901.1 785.3 525.2 476.3 366.4 269.3 245.0 180.4 130.1 13.7 2.0 0.3");
  });
});

/** An incremental triangle cumulated. */
const m3: Triangle = {
  ...m3ir5,
  cells: m3ir5.cells.map((row) => {
    let sum = 0;
    return row.map((cell) => {
      sum += cell ?? 0;
      return cell === undefined ? undefined : sum;
    });
  }),
};

describe("other triangles: totals by both rules for the last sigma, as R's ChainLadder gives them", () => {
  test.each([
    ["M3IR5", m3, "23318387.08", "709071.37", "700746.79"],
    ["MCL paid", mclPaid, "5938.21", "994.58", "994.58"],
    ["USAA paid", usaaPaid, "1964890.13", "149116.03", "148922.78"],
    ["personal auto paid", personalAutoPaid, "624246.82", "30358.21", "29858.91"],
    ["personal auto incurred", personalAutoIncurred, "-2429.54", "28089.86", "28089.93"],
    ["commercial auto paid", commercialAutoPaid, "428780.58", "31488.35", "31783.48"],
    ["USAA incurred", usaaIncurred, "-755258.40", "160799.45", "160720.45"],
  ] as const)("%s", (_, triangle, reserve, byMack, byLine) => {
    printed(total(forecast(triangle)), `${reserve} ${byMack}`);
    printed(total(forecast(triangle, { factors: { sigma: "log-linear" } })), `${reserve} ${byLine}`);
  });

  test("MCL incurred, to the digits that the source holds", () => {
    // Printed as 3,376.85, cut off.
    expect(total(forecast(mclIncurred))[0]).toBeCloseTo(3376.854, 2);
    printed(total(forecast(mclIncurred)).slice(1), "995.28");
    printed(total(forecast(mclIncurred, { factors: { sigma: "log-linear" } })).slice(1), "995.28");
  });

  test("where R goes back to Mack's rule, the log-linear one would have given something else", () => {
    printed(total(forecast(mclPaid, { factors: { sigma: "log-linear", insist: true } })).slice(1), "986.07");
    printed(total(forecast(mclIncurred, { factors: { sigma: "log-linear", insist: true } })).slice(1), "994.87");
    const { remarks } = developmentOf(mclPaid, { sigma: "log-linear" });
    expect(remarks.map(({ code }) => code)).toEqual(["runoff.log-linear-refused"]);
  });

  test("Braun 2004: general and auto liability", () => {
    const [general, auto] = [forecast(generalLiability), forecast(autoLiability)];
    printed(
      [Number(general.total.latest), Number(general.total.ultimate), ...total(general)],
      "11343397 17498658 6155261 427289",
    );
    // The standard error is printed as 162,872; ours is 162,871.52.
    printed(
      [Number(auto.total.latest), Number(auto.total.ultimate), ...total(auto)],
      "8759806 10823418 2063612 162872",
    );
  });

  test("a tail on an exponential curve through the last seven ages, ten periods on", () => {
    const { steps } = developmentOf(tailPaid, { average: "simple" });
    const tail = withTail(steps, { kind: "curve", curve: "exponential", fitted: 6, periods: 10 });
    printed([tail.steps.at(-1)?.factor ?? Number.NaN], "1.044");
  });
});
