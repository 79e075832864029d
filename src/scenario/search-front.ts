import type { ProgramColumn, ProgramRow } from "../solve/linear-program.ts";
import { Front } from "./front.ts";
import { without } from "./package-cut.ts";
import { chosenOf, type PackageProgram } from "./package-program.ts";
import { comesBefore, type Package, packageOf, type Question, shortfallsOf } from "./question.ts";

/** Most packages of a front: more than that nobody reads, and each takes a program. */
const mostPoints = 20;
/** How often the program may give a package that the full model or the draws refuse. */
const mostRefused = 200;

/**
 * The trade-off by integer programming (Sylva and Crema 2004): the lightest package on all axes together, then again with the demand that
 * some axis is lighter than in each package before, until there is none. Every package is judged by the full model, on the draws when
 * a chance is asked; there the margins that the search needed are kept, so that a package may lack that a smaller margin would give.
 */
export function searchFront(
  program: PackageProgram,
  question: Question,
  axes: Question["criteria"],
  margins: readonly number[],
): readonly Package[] {
  const front = new Front(question, axes);
  if (axes.length === 0) return [];
  const items = question.portfolio.items.length;
  const rows: ProgramRow[] = [...program.needs(), ...margins.map((margin, at) => program.target(at, margin))];
  const extra: ProgramColumn[] = [];
  const most = axes.map(({ weights }) => weights.reduce((sum, weight) => sum + weight, 0));
  // Every axis weighs the same in all: any weights above nothing give a package that no other beats.
  const costs = Array.from({ length: items }, (_, item) =>
    axes.reduce((sum, { weights }, axis) => sum + (weights[item] ?? 0) / Math.max(1, most[axis] ?? 0), 0),
  );
  for (let points = 0, refused = 0; points < mostPoints && refused < mostRefused; ) {
    const outcome = program.solve(costs, rows, { extra });
    if (outcome.status !== "optimal" && outcome.status !== "stopped") break;
    const made = highest(program, question, axes, chosenOf(outcome.values, items), rows, extra);
    if (shortfallsOf(question, made.chosen).some((short) => short > 0) || !front.couldTake(made)) {
      refused += 1;
      rows.push(without(made.chosen, question));
      continue;
    }
    points += 1;
    front.take(made);
    rows.push(...lighter(axes, made, most, items + extra.length));
    extra.push(...axes.map((): ProgramColumn => ({ lower: 0, upper: 1, cost: 0, whole: true })));
  }
  return [...front.packages].sort((a, b) => (comesBefore(a, b, question) ? -1 : 1));
}

/** Of the packages that score no more than this one the highest balance in the first target year. */
function highest(
  program: PackageProgram,
  question: Question,
  axes: Question["criteria"],
  chosen: readonly number[],
  rows: readonly ProgramRow[],
  extra: readonly ProgramColumn[],
): Package {
  const asLight = axes.map(({ weights }): ProgramRow => row(weights, { upper: scoreOf(weights, chosen) }));
  const outcome = program.solve(program.balanceCost(), [...rows, ...asLight], { extra });
  const isFound = outcome.status === "optimal" || outcome.status === "stopped";
  return packageOf(question, isFound ? chosenOf(outcome.values, question.portfolio.items.length) : chosen);
}

/** Some axis must be lighter than in a package: one column an axis says which. */
function lighter(
  axes: Question["criteria"],
  { chosen }: Package,
  most: readonly number[],
  first: number,
): readonly ProgramRow[] {
  const columns = axes.map((_, axis) => first + axis);
  return [
    { columns, values: columns.map(() => 1), lower: 1, upper: Number.POSITIVE_INFINITY },
    ...axes.map(({ weights }, axis): ProgramRow => {
      const whole = most[axis] ?? 0;
      const { columns: own, values, ...ends } = row(weights, { upper: whole });
      return { columns: [...own, first + axis], values: [...values, whole - scoreOf(weights, chosen) + 1], ...ends };
    }),
  ];
}

function row(weights: readonly number[], { upper }: { readonly upper: number }): ProgramRow {
  return { columns: weights.map((_, item) => item), values: weights, lower: -Infinity, upper };
}

function scoreOf(weights: readonly number[], chosen: readonly number[]): number {
  return chosen.reduce((sum, item) => sum + (weights[item] ?? 0), 0);
}
