import { drawStrengths } from "../../src/scenario/draws.ts";
import { enumeratePackages } from "../../src/scenario/enumerate.ts";
import { fitPhasing } from "../../src/scenario/fit-phasing.ts";
import { yearShares } from "../../src/scenario/phasing.ts";
import type { Item, Portfolio } from "../../src/scenario/portfolio.ts";
import { jointChance, riskOf, riskShares, simulate } from "../../src/scenario/simulate.ts";
import type { Spread } from "../../src/scenario/spread.ts";

const spreads: readonly Spread[] = [
  { type: "triangular", low: 0, mode: 1, high: 2.5 },
  { type: "pert", low: 0.5, mode: 1, high: 1.3, success: 0.8 },
  { type: "range", low: 0, high: 1 },
  { type: "fixed" },
  { type: "triangular", low: 0.6, mode: 0.9, high: 1.1 },
  { type: "pert", low: 0.2, mode: 0.4, high: 1 },
];

const items = spreads.map(
  (spread, stream): Item => ({
    id: `m${stream}`,
    measure: `m${stream}`,
    amounts: stream === 4 ? [0, 0, 0] : [10_000 * (stream + 1), 25_000, 31_000 - 500 * stream],
    flows: stream === 4 || stream === 5 ? [{ flow: 0, less: [0.05, 0.1, 0.17] }] : [],
    introduction: [stream * 100, 0, 0],
    spread,
    stream,
  }),
);

const portfolio: Portfolio = {
  base: [-90_000, -80_000, -85_000],
  items,
  flows: [{ id: "jeugd", title: "Jeugd", base: [200_000, 210_000, 220_000] }],
  rules: [{ id: "a", items: [0, 1], values: [-1, 1], lower: 0, upper: Number.POSITIVE_INFINITY }],
};

/** The numbers of the golden file: every digit of a simulation, of packages and of phasing, the same on every engine. */
export function scenarioNumbers(): object {
  const strengths = drawStrengths(items, {
    seed: 20_260_401,
    draws: 12_000,
    dependences: [{ measures: ["m0", "m2"], correlation: 0.6 }],
  });
  const all = items.map((_, item) => item);
  const balances = simulate(portfolio, all, strengths);
  const shares = riskShares(portfolio, all, strengths, 2);
  const found = enumeratePackages({
    portfolio,
    targets: [1, 2],
    demand: { chance: 0.8, strengths },
    criteria: [{ id: "measures", weights: items.map(() => 1) }],
    wanted: 3,
  });
  return {
    first: strengths.map((values) => [...values.slice(0, 3)]),
    risk: riskOf(balances),
    joint: jointChance(balances, [1, 2]),
    shares: [...shares.values()],
    packages: found.packages,
    curve: found.curve,
    shares44: yearShares({ start: 3, growth: { type: "duration", stay: "memoryless", months: 44 } }, 4),
    phasing: fitPhasing([[116, 510, 677, 1009, 1069]]),
  };
}
