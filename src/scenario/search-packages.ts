import type { ProgramRow, Solver } from "../solve/linear-program.ts";
import type { Conflict } from "./conflict.ts";
import { without } from "./package-cut.ts";
import { chosenOf, PackageProgram } from "./package-program.ts";
import { balanceOf } from "./portfolio.ts";
import { type Package, packageOf, type Question, shortfallsOf } from "./question.ts";
import { explainConflict } from "./search-conflict.ts";
import { searchFront } from "./search-front.ts";

/** What integer programming found. */
export interface Search {
  readonly packages: readonly Package[];
  /** Of each number of items the package that keeps the rules with the highest balance in the first target year. */
  readonly curve: readonly Package[];
  /** Packages that close and of which no other that was found is better on one axis and no worse on the rest. */
  readonly front: readonly Package[];
  /** No package that closes scores less than this on the first criterion. */
  readonly bound?: number;
  /** Whether the first package is proven to be the first. */
  readonly isProven: boolean;
  /** By how many cents the last program asked more than nothing, so that the draws give the chance; per target year. */
  readonly margins: readonly number[];
  /** Proven to be impossible, and why; absent without packages when it is not proven. */
  readonly conflict?: Conflict;
}

/** How often a package is asked for again before the search gives up. */
const mostRounds = 400;
const halvings = 6;

/**
 * Answers a question by integer programming: for more items than can be looked at one by one. Every package that the program gives
 * is judged by the full model, on the draws when a chance is asked; where it falls short it is cut off, or the margin is raised by
 * what it lacked, until both agree. The bound is of the program that no closing package falls outside of.
 *
 * @param withCurve whether the highest balance of each number of items is wanted: as many programs as there are items
 * @param axes the criteria of the front
 */
export function searchPackages(
  solver: Solver,
  question: Question,
  withCurve = true,
  axes: Question["criteria"] = [],
): Search {
  const program = new PackageProgram(solver, question);
  const { targets } = question;
  const none = targets.map(() => 0);
  const relaxed = lexicographic(program, question, program.needs());
  if (relaxed === undefined)
    return {
      packages: [],
      curve: withCurve ? curveOf(program, question) : [],
      front: [],
      isProven: true,
      margins: none,
      conflict: explainConflict(program, question),
    };
  const packages: Package[] = [];
  const found: ProgramRow[] = [];
  let margins: readonly number[] = none;
  let isExact = true;
  for (let rank = 0; rank < question.wanted; rank += 1) {
    const next = closeOne(program, question, found, margins);
    if (next === undefined) break;
    if (rank === 0) isExact = next.isExact;
    margins = next.margins;
    packages.push(next.made);
    found.push(without(next.made.chosen, question));
  }
  const bound = relaxed.scores[0] ?? 0;
  const [first] = packages;
  const curve = withCurve ? curveOf(program, question) : [];
  const isProven = first !== undefined && (isExact || (first.scores.length === 1 && first.scores[0] === bound));
  const front = packages.length === 0 ? [] : searchFront(program, question, axes, margins);
  return {
    packages,
    curve,
    front,
    bound: isExact && first !== undefined ? (first.scores[0] ?? 0) : bound,
    isProven,
    margins,
  };
}

interface Closed {
  readonly made: Package;
  readonly margins: readonly number[];
  /** Whether nothing was cut off that might have closed. */
  readonly isExact: boolean;
}

function closeOne(
  program: PackageProgram,
  question: Question,
  found: readonly ProgramRow[],
  before: readonly number[],
): Closed | undefined {
  const cuts: ProgramRow[] = [];
  let margins = before;
  let low = before.map(() => 0);
  let isExact = question.demand === undefined;
  for (let round = 0; round < mostRounds; round += 1) {
    const raised = question.demand === undefined ? [] : margins.map((margin, at) => program.target(at, margin));
    const made = lexicographic(program, question, [...program.needs(), ...raised, ...found, ...cuts]);
    if (made === undefined) return undefined;
    const short = shortfallsOf(question, made.chosen);
    if (short.every((value) => value === 0)) {
      if (question.demand === undefined) return { made, margins, isExact };
      return halve(program, question, [...found, ...cuts], { made, margins, isExact: false }, low);
    }
    if (question.demand === undefined) cuts.push(without(made.chosen, question, true));
    else {
      isExact = false;
      low = [...margins];
      const mean = balanceOf(question.portfolio, made.chosen);
      margins = margins.map((margin, at) => {
        const lack = short[at] ?? 0;
        return lack === 0 ? margin : Math.max(margin, (mean[question.targets[at] ?? 0] ?? 0) + lack);
      });
      if (margins.every((margin, at) => margin === low[at])) cuts.push(without(made.chosen, question));
    }
  }
  return undefined;
}

/** Tries margins between one that was too small and one that will do, for a package that asks less. */
function halve(
  program: PackageProgram,
  question: Question,
  cuts: readonly ProgramRow[],
  closed: Closed,
  tooLow: readonly number[],
): Closed {
  let [best, low] = [closed, tooLow];
  for (let step = 0; step < halvings; step += 1) {
    const margins = best.margins.map((margin, at) => Math.floor((margin + (low[at] ?? 0)) / 2));
    const rows = margins.map((margin, at) => program.target(at, margin));
    const made = lexicographic(program, question, [...program.needs(), ...rows, ...cuts]);
    if (made === undefined || shortfallsOf(question, made.chosen).some((value) => value > 0)) low = margins;
    else best = { made, margins, isExact: false };
  }
  return best;
}

/** Minimises the criteria one after the other and then maximises the balance; undefined when nothing fits. */
function lexicographic(program: PackageProgram, question: Question, rows: readonly ProgramRow[]): Package | undefined {
  const items = question.portfolio.items.length;
  const kept: ProgramRow[] = [];
  let values: Float64Array | undefined;
  for (const { weights } of question.criteria) {
    const outcome = program.solve(weights, [...rows, ...kept]);
    if (outcome.status !== "optimal" && outcome.status !== "stopped") return undefined;
    values = outcome.values;
    const score = chosenOf(values, items).reduce((sum, item) => sum + (weights[item] ?? 0), 0);
    kept.push({ columns: weights.map((_, item) => item), values: weights, lower: -Infinity, upper: score });
  }
  const last = program.solve(program.balanceCost(), [...rows, ...kept]);
  if (last.status === "optimal" || last.status === "stopped") values = last.values;
  return values === undefined ? undefined : packageOf(question, chosenOf(values, items));
}

function curveOf(program: PackageProgram, question: Question): readonly Package[] {
  const items = question.portfolio.items.map((_, item) => item);
  const one = items.map(() => 1);
  const costs = program.balanceCost();
  return [0, ...items.map((item) => item + 1)].flatMap((count): readonly Package[] => {
    const outcome = program.solve(costs, [{ columns: items, values: one, lower: count, upper: count }]);
    if (outcome.status !== "optimal" && outcome.status !== "stopped") return [];
    return [packageOf(question, chosenOf(outcome.values, items.length))];
  });
}
