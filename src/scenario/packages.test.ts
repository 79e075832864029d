import { beforeAll, describe, expect, it } from "vitest";
import { openHighs } from "../solve/highs-solver.ts";
import type { Solver } from "../solve/linear-program.ts";
import { enumeratePackages } from "./enumerate.ts";
import type { Portfolio } from "./portfolio.ts";
import type { Question } from "./question.ts";
import { everyPackage, keepsAll, plainBalance, randomPortfolio } from "./random-portfolio.fixture.ts";
import { searchPackages } from "./search-packages.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await openHighs();
});

// `make test-deep` asks for more examples of every property; here it asks for larger portfolios too.
const isDeep = Number(process.env["SLUITEND_PROPERTY_RUNS"] ?? 100) > 100;

function question(portfolio: Portfolio, targets: readonly number[] = [1, 2]): Question {
  return {
    portfolio,
    targets,
    criteria: [{ id: "measures", weights: portfolio.items.map(() => 1) }],
    wanted: 3,
  };
}

/** The fewest items with which a package closes and keeps the rules, and its highest balance; undefined when none does. */
function bestByHand({ portfolio, targets }: Question): readonly [number, number] | undefined {
  const closing = everyPackage(portfolio.items.length)
    .filter((chosen) => keepsAll(portfolio, chosen))
    .filter((chosen) => targets.every((year) => plainBalance(portfolio, chosen, year) >= 0))
    .map((chosen) => [chosen.length, plainBalance(portfolio, chosen, targets[0] ?? 0)] as const)
    .sort(([a, x], [b, y]) => a - b || y - x);
  return closing[0];
}

function found(asked: Question, packages: readonly { readonly chosen: readonly number[] }[]) {
  const [first] = packages;
  return first && [first.chosen.length, plainBalance(asked.portfolio, first.chosen, asked.targets[0] ?? 0)];
}

describe("looking at every package", () => {
  it("finds what writing them all out finds, on 1,000 portfolios with rules, capacities and targets per year", () => {
    let closing = 0;
    for (let seed = 1; seed <= 1000; seed += 1) {
      const items = isDeep ? 5 + (seed % 10) : 3 + (seed % 6);
      const asked = question(randomPortfolio(seed, { items, flows: seed % 3 }));
      const expected = bestByHand(asked);
      if (expected !== undefined) closing += 1;
      expect(found(asked, enumeratePackages(asked).packages), `portfolio ${seed}`).toEqual(expected);
    }
    // A test of which every answer is no would prove nothing.
    expect(closing).toBeGreaterThan(150);
    expect(closing).toBeLessThan(950);
  });

  it("gives several packages that all close, in order, and no package twice", () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const asked = question(randomPortfolio(seed, { items: 8, flows: 1 }));
      const { packages } = enumeratePackages(asked);
      expect(new Set(packages.map(({ chosen }) => chosen.join())).size).toBe(packages.length);
      expect(packages.map(({ chosen }) => chosen.length)).toEqual(packages.map(({ scores }) => scores[0]));
      for (const { chosen } of packages) {
        expect(keepsAll(asked.portfolio, chosen)).toBe(true);
        for (const year of asked.targets) expect(plainBalance(asked.portfolio, chosen, year)).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it("shows as trade-off the packages that close and that no other beats on residents without losing on severity", () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const asked = question(randomPortfolio(seed, { items: 7, rules: 2 }));
      const axes = [3, 5].map((step) => ({
        id: `${step}`,
        weights: asked.portfolio.items.map((_, item) => (item * step + seed) % 7),
      }));
      const scores = (chosen: readonly number[]) =>
        axes.map(({ weights }) => chosen.reduce((sum, item) => sum + (weights[item] ?? 0), 0));
      const closing = everyPackage(7)
        .filter((chosen) => keepsAll(asked.portfolio, chosen))
        .filter((chosen) => asked.targets.every((year) => plainBalance(asked.portfolio, chosen, year) >= 0))
        .map(scores);
      const beaten = ([a = 0, b = 0]: readonly number[]) =>
        closing.some(([x = 0, y = 0]) => x <= a && y <= b && (x < a || y < b));
      const expected = new Set(closing.filter((own) => !beaten(own)).map((own) => own.join()));
      const { front } = enumeratePackages(asked, axes);
      expect(front.map(({ chosen }) => scores(chosen).join()).sort()).toEqual([...expected].sort());
    }
  });

  it("names as conflict demands that no package meets together, and each of which is needed for that", () => {
    let infeasible = 0;
    for (let seed = 1; seed <= 300 && infeasible < 50; seed += 1) {
      const asked = question(randomPortfolio(seed, { items: 6, rules: 5 }));
      const { conflict } = enumeratePackages(asked);
      if (conflict === undefined) continue;
      infeasible += 1;
      const meets = (chosen: readonly number[], demand: number): boolean => {
        const rule = asked.portfolio.rules[demand];
        if (rule !== undefined) return keepsAll({ ...asked.portfolio, rules: [rule] }, chosen);
        const year = asked.targets[demand - asked.portfolio.rules.length] ?? 0;
        return plainBalance(asked.portfolio, chosen, year) >= 0;
      };
      const all = everyPackage(6);
      const possible = (demands: readonly number[]) =>
        all.some((chosen) => demands.every((demand) => meets(chosen, demand)));
      expect(possible(conflict.demands)).toBe(false);
      for (const demand of conflict.demands)
        expect(possible(conflict.demands.filter((other) => other !== demand))).toBe(true);
      const everything = Array.from({ length: asked.portfolio.rules.length + asked.targets.length }, (_, at) => at);
      for (const way of conflict.relaxations)
        expect(possible(everything.filter((demand) => !way.includes(demand)))).toBe(true);
    }
    expect(infeasible).toBeGreaterThanOrEqual(50);
  });
});

describe("integer programming", () => {
  it("draws the same curve of what a number of items gives as looking at every package", () => {
    const asked = question(randomPortfolio(11, { items: 9, rules: 3 }));
    const balances = (curve: readonly { readonly chosen: readonly number[]; readonly balance: readonly number[] }[]) =>
      curve.map(({ chosen, balance }) => [chosen.length, balance[1]]);
    expect(balances(searchPackages(solver, asked).curve)).toEqual(balances(enumeratePackages(asked).curve));
  });

  it("finds the same first package as looking at every one", () => {
    const count = isDeep ? 1000 : 24;
    for (let seed = 1; seed <= count; seed += 1) {
      const asked = { ...question(randomPortfolio(seed, { items: 4 + (seed % 7), flows: seed % 2 })), wanted: 1 };
      const expected = bestByHand(asked);
      const search = searchPackages(solver, asked, false);
      expect(search.packages[0]?.chosen.length, `portfolio ${seed}`).toBe(expected?.[0]);
      for (const { chosen } of search.packages)
        for (const year of asked.targets) expect(plainBalance(asked.portfolio, chosen, year)).toBeGreaterThanOrEqual(0);
      if (asked.portfolio.flows.length === 0) expect(found(asked, search.packages)).toEqual(expected);
      expect(search.isProven).toBe(expected !== undefined || search.conflict !== undefined);
    }
  });

  it("shows the same trade-off as looking at every package", () => {
    for (let seed = 1; seed <= (isDeep ? 60 : 8); seed += 1) {
      const asked = question(randomPortfolio(seed, { items: 7, rules: 2, flows: seed % 2 }));
      const axes = [3, 5].map((step) => ({
        id: `${step}`,
        weights: asked.portfolio.items.map((_, item) => (item * step + seed) % 7),
      }));
      const scores = ({ chosen }: { readonly chosen: readonly number[] }) =>
        axes.map(({ weights }) => chosen.reduce((sum, item) => sum + (weights[item] ?? 0), 0)).join();
      const { front } = searchPackages(solver, asked, false, axes);
      expect(front.map(scores).sort(), `portfolio ${seed}`).toEqual(
        enumeratePackages(asked, axes).front.map(scores).sort(),
      );
    }
  });

  it("explains what cannot be with as few demands as looking at every package", () => {
    let infeasible = 0;
    for (let seed = 1; infeasible < (isDeep ? 50 : 6); seed += 1) {
      const asked = question(randomPortfolio(seed, { items: 6, rules: 5 }));
      const expected = enumeratePackages(asked).conflict;
      if (expected === undefined) continue;
      infeasible += 1;
      const { conflict } = searchPackages(solver, asked, false);
      expect(conflict?.demands.length).toBe(expected.demands.length);
      expect(conflict?.relaxations).toEqual(expected.relaxations);
    }
  });

  it("gives packages that close with the chance that was asked, and a bound that no package beats", () => {
    for (let seed = 1; seed <= 4; seed += 1) {
      const made = randomPortfolio(seed, { items: 7, rules: 2 });
      const strengths = made.items.map((_, item) =>
        Float64Array.from({ length: 200 }, (__, draw) => 0.6 + (((draw + 1) * (item + 3) * 37) % 71) / 100),
      );
      const portfolio: Portfolio = {
        ...made,
        items: made.items.map((item) => ({ ...item, spread: { type: "range", low: 0.6, high: 1.31 } })),
      };
      const asked: Question = { ...question(portfolio), demand: { chance: 0.8, strengths }, wanted: 1 };
      const exact = enumeratePackages(asked);
      const search = searchPackages(solver, asked, false);
      const [first] = search.packages;
      if (exact.packages[0] === undefined) {
        expect(first).toBeUndefined();
        continue;
      }
      expect(search.bound ?? Infinity).toBeLessThanOrEqual(exact.packages[0].scores[0] ?? 0);
      if (first !== undefined) expect(first.chosen.length).toBeGreaterThanOrEqual(exact.packages[0].chosen.length);
    }
  });
});
