import { drawStrengths } from "../src/scenario/draws.ts";
import { enumeratePackages } from "../src/scenario/enumerate.ts";
import type { Portfolio } from "../src/scenario/portfolio.ts";
import type { Question } from "../src/scenario/question.ts";
import { searchPackages } from "../src/scenario/search-packages.ts";
import { riskOf, simulate } from "../src/scenario/simulate.ts";
import { openHighs } from "../src/solve/highs-solver.ts";
import type { Bench } from "./ratio.ts";

/** A portfolio without chance in it: measures of all sizes, each growing over the years, and rules between neighbours. */
function portfolio(measures: number, years: number, rules: number): Portfolio {
  const items = Array.from({ length: measures }, (_, at) => ({
    id: `m${at}`,
    measure: `m${at}`,
    amounts: Array.from({ length: years }, (__, year) =>
      Math.round(((1_000_000 + ((at * 7919) % 97) * 90_000) * (year + 1)) / years),
    ),
    flows: [],
    introduction: Array.from({ length: years }, () => 0),
    spread: { type: "triangular" as const, low: 0.6, mode: 1, high: 1.15 },
    stream: at,
  }));
  const total = items.reduce((sum, { amounts }) => sum + (amounts.at(-1) ?? 0), 0);
  const infinite = Number.POSITIVE_INFINITY;
  return {
    base: Array.from({ length: years }, (_, year) => -Math.round((total * 0.45 * (year + 1)) / years)),
    items,
    flows: [],
    rules: Array.from({ length: rules }, (_, at) => {
      const [a, b] = [(at * 5) % measures, (at * 11 + 3) % measures];
      if (at % 3 === 0)
        return { id: `${at}`, items: [a, b], values: [-1, 1], lower: a === b ? -1 : 0, upper: infinite };
      if (at % 3 === 1) return { id: `${at}`, items: [a, b], values: [1, 1], lower: -infinite, upper: a === b ? 2 : 1 };
      const some = Array.from({ length: 6 }, (__, step) => (at + 6 * step) % measures);
      return { id: `${at}`, items: some, values: some.map(() => 1), lower: 1, upper: 5 };
    }),
  };
}

function question(made: Portfolio, targets: readonly number[]): Question {
  return {
    portfolio: made,
    targets,
    criteria: [{ id: "measures", weights: made.items.map(() => 1) }],
    wanted: 1,
  };
}

const solver = await openHighs();
const ten = portfolio(20, 10, 0);
const all = ten.items.map((_, item) => item);
const simulateAll = (draws: number) => riskOf(simulate(ten, all, drawStrengths(ten.items, { seed: 1, draws })));
const numbers = Float64Array.from({ length: 1_000_000 }, (_, at) => Math.sin(at));
const sorting = { name: "sorting a million numbers", run: () => numbers.toSorted() };

export const benches: readonly Bench[] = [
  {
    name: "10,000 draws of 20 measures over 10 years, with quantiles",
    run: () => simulateAll(10_000),
    yardstick: sorting,
  },
  {
    name: "every package of 16 measures",
    run: () => enumeratePackages(question(portfolio(16, 4, 8), [3])),
    yardstick: sorting,
  },
];

// The aims: 100,000 draws at most twice what numpy takes (bench/peers/simulation.py), and 40 measures over 4 years with 30 rules to
// a gap under 1 % within 10 seconds.
function time(name: string, run: () => unknown): void {
  const start = performance.now();
  const result = run();
  console.log(
    `${name}: ${(performance.now() - start).toFixed(0)} ms${typeof result === "string" ? ` (${result})` : ""}`,
  );
}
simulateAll(10_000);
time("100,000 draws of 20 measures over 10 years", () => void simulateAll(100_000));
time(
  "every package of 20 measures, four target years",
  () => void enumeratePackages(question(portfolio(20, 4, 8), [0, 1, 2, 3])),
);
const large = question(portfolio(40, 4, 30), [0, 1, 2, 3]);
const gapOf = (asked: Question) => {
  const { packages, bound, isProven } = searchPackages(solver, asked, false);
  const found = packages[0]?.scores[0];
  return `found ${found ?? "none"}, bound ${bound ?? "none"}, ${isProven ? "proven" : "not proven"}`;
};
time("40 measures, 4 years, 30 rules by integer programming", () => gapOf(large));
const strengths = drawStrengths(large.portfolio.items, { seed: 1, draws: 100_000 });
time("the same with a certainty of 80 % on 100,000 draws", () =>
  gapOf({ ...large, demand: { chance: 0.8, strengths } }),
);
