import { ChanceJudge } from "./chance-judge.ts";
import type { Conflict } from "./conflict.ts";
import { type Bound, boundsOf, mayClose } from "./demand-bounds.ts";
import { explainByWalking } from "./enumerate-conflict.ts";
import { Front } from "./front.ts";
import { comesBefore, type Package, packageOf, type Question } from "./question.ts";
import { chosenIn, type Met, walkPackages } from "./walk.ts";

/** All packages looked at: those that close, in order, and the curve; or why none does. */
export interface Enumeration {
  /** How many packages were looked at. */
  readonly looked: number;
  readonly packages: readonly Package[];
  /** Of each number of items the package that keeps the rules with the highest balance in the first target year. */
  readonly curve: readonly Package[];
  /** Packages that close and of which no other is better on one axis and no worse on the rest. */
  readonly front: readonly Package[];
  readonly conflict?: Conflict;
}

/**
 * Answers a question by looking at every package: complete, so it proves what it finds. Needs at most `mostItems` items and, to
 * explain a conflict, at most `mostDemands` rules and targets. `axes` are the criteria of the front.
 */
export function enumeratePackages(question: Question, axes: Question["criteria"] = []): Enumeration {
  const { portfolio, targets, demand } = question;
  const bounds = demand === undefined ? undefined : boundsOf(portfolio, targets, demand);
  const judge = demand === undefined ? undefined : new ChanceJudge(portfolio, targets, demand);
  const collected = new Collector(question, axes, bounds, judge);
  walkPackages(portfolio, targets, (met) => {
    if (met.broken === 0) collected.meet(met);
  });
  const { packages, curve, front } = collected;
  return {
    looked: 2 ** portfolio.items.length,
    packages,
    curve,
    front,
    ...(packages.length > 0 ? {} : { conflict: explainByWalking(question, bounds, judge) }),
  };
}

/** Keeps the first packages that close, the curve and the front while packages come by. */
class Collector {
  readonly packages: Package[] = [];
  readonly #question: Question;
  readonly #bounds: Bound | undefined;
  readonly #chance: ChanceJudge | undefined;
  readonly #highest: Float64Array;
  readonly #curve = new Map<number, Package>();
  readonly #front: Front;
  readonly #hasFront: boolean;
  readonly #items: number;

  constructor(
    question: Question,
    axes: Question["criteria"],
    bounds: Bound | undefined,
    chance: ChanceJudge | undefined,
  ) {
    this.#question = question;
    this.#chance = chance;
    this.#bounds = bounds;
    this.#items = question.portfolio.items.length;
    this.#highest = new Float64Array(this.#items + 1).fill(Number.NEGATIVE_INFINITY);
    this.#front = new Front(question, axes);
    this.#hasFront = axes.length > 0;
  }

  get curve(): readonly Package[] {
    return [...this.#curve.entries()].sort(([a], [b]) => a - b).map(([, made]) => made);
  }

  get front(): readonly Package[] {
    return this.#front.packages;
  }

  meet({ mask, count, balance }: Met): void {
    const first = balance[0] ?? 0;
    if (first > (this.#highest[count] ?? 0)) {
      this.#highest[count] = first;
      this.#curve.set(count, packageOf(this.#question, chosenIn(mask, this.#items)));
    }
    if (!this.#hasFront && this.#firstScore(mask) > this.#worst()) return;
    if (!this.#closes(mask, balance)) return;
    this.#judge(packageOf(this.#question, chosenIn(mask, this.#items)));
  }

  #closes(mask: number, balance: Float64Array): boolean {
    for (let at = 0; at < balance.length; at += 1)
      if (this.#chance === undefined && (balance[at] ?? 0) < 0) return false;
    if (this.#chance === undefined || this.#bounds === undefined) return true;
    if (!mayClose(this.#bounds, mask, this.#items)) return false;
    for (let at = 0; at < balance.length; at += 1) if (this.#chance.shortfall(mask, at) > 0) return false;
    return true;
  }

  #firstScore(mask: number): number {
    const weights = this.#question.criteria[0]?.weights ?? [];
    let sum = 0;
    for (let rest = mask; rest !== 0; rest &= rest - 1)
      sum += weights[this.#items - 1 - (31 - Math.clz32(rest & -rest))] ?? 0;
    return sum;
  }

  /** The first score of the last package that is kept; no limit while there is room. */
  #worst(): number {
    const { wanted } = this.#question;
    return this.packages.length < wanted ? Number.POSITIVE_INFINITY : (this.packages.at(-1)?.scores[0] ?? 0);
  }

  #judge(made: Package): void {
    const question = this.#question;
    const last = this.packages.at(-1);
    const comesIn = this.packages.length < question.wanted || (last !== undefined && comesBefore(made, last, question));
    if (!comesIn && !this.#front.couldTake(made)) return;
    this.#front.take(made);
    if (!comesIn) return;
    const at = this.packages.findIndex((other) => comesBefore(made, other, question));
    this.packages.splice(at < 0 ? this.packages.length : at, 0, made);
    if (this.packages.length > question.wanted) this.packages.pop();
  }
}
