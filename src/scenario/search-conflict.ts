import type { ProgramColumn, ProgramRow } from "../solve/linear-program.ts";
import { type Conflict, conflictFrom } from "./conflict.ts";
import { smallestHittingSet } from "./hitting-set.ts";
import { chosenOf, type PackageProgram } from "./package-program.ts";
import { packageOf, type Question, shortfallsOf } from "./question.ts";

/** How many ways out are looked for at most; enough for the smallest in every case that fits on a page. */
const mostWays = 200;

/**
 * Why a program has no solution: the smallest set of rules and targets that conflict, by implicit hitting sets (Ignatiev and others
 * 2015), and the smallest ways out. Every demand may be let go at a cost of one.
 */
export function explainConflict(program: PackageProgram, question: Question): Conflict {
  const demands = demandsOf(program, question);
  const ways: ReadonlySet<number>[] = [];
  for (let size = smallestWay(program, question, demands, new Set())?.size ?? 0; ways.length < mostWays; ) {
    const way = anotherWay(program, question, demands, ways);
    if (way === undefined || way.size > size) break;
    ways.push(way);
    size = way.size;
  }
  const known = [...ways];
  for (let round = 0; round < mostWays; round += 1) {
    const kept = smallestHittingSet(known) ?? new Set<number>();
    const way = smallestWay(program, question, demands, kept);
    if (way === undefined) break;
    known.push(way);
  }
  const nearest = nearestOf(program, question);
  return { ...conflictFrom(known), ...(nearest === undefined ? {} : { nearest }) };
}

function demandsOf(program: PackageProgram, { targets }: Question): readonly (readonly ProgramRow[])[] {
  return [...program.rules.map((rule) => [rule]), ...targets.map((_, at) => program.needs(at))];
}

/** The fewest demands to let go when these must be kept; undefined when those alone conflict. */
function smallestWay(
  program: PackageProgram,
  question: Question,
  demands: readonly (readonly ProgramRow[])[],
  kept: ReadonlySet<number>,
  forbidden: readonly ProgramRow[] = [],
): ReadonlySet<number> | undefined {
  const items = question.portfolio.items.length;
  const extra = demands.map(
    (_, at): ProgramColumn => ({ lower: 0, upper: kept.has(at) ? 0 : 1, cost: 1, whole: true }),
  );
  const rows = demands.flatMap((own, at) => own.flatMap((row) => elastic(row, items + at)));
  const outcome = program.solve([], [...rows, ...forbidden], { rules: [], extra });
  if (outcome.status !== "optimal") return undefined;
  return new Set(demands.flatMap((_, at) => ((outcome.values[items + at] ?? 0) > 0.5 ? [at] : [])));
}

function anotherWay(
  program: PackageProgram,
  question: Question,
  demands: readonly (readonly ProgramRow[])[],
  ways: readonly ReadonlySet<number>[],
): ReadonlySet<number> | undefined {
  const items = question.portfolio.items.length;
  const forbidden = ways.map((way): ProgramRow => {
    const columns = [...way].map((at) => items + at);
    return { columns, values: columns.map(() => 1), lower: -Infinity, upper: way.size - 1 };
  });
  return smallestWay(program, question, demands, new Set(), forbidden);
}

/** A row that need not hold where its column is one. */
function elastic({ columns, values, lower, upper }: ProgramRow, release: number): readonly ProgramRow[] {
  const most = values.reduce((sum, value) => sum + Math.max(0, value), 0);
  const least = values.reduce((sum, value) => sum + Math.min(0, value), 0);
  return [
    ...(lower === -Infinity
      ? []
      : [
          {
            columns: [...columns, release],
            values: [...values, Math.max(0, lower - least)],
            lower,
            upper: Number.POSITIVE_INFINITY,
          },
        ]),
    ...(upper === Number.POSITIVE_INFINITY
      ? []
      : [{ columns: [...columns, release], values: [...values, -Math.max(0, most - upper)], lower: -Infinity, upper }]),
  ];
}

/** The package that keeps all rules with the smallest sum of what the target years lack. */
function nearestOf(program: PackageProgram, question: Question): Conflict["nearest"] {
  const items = question.portfolio.items.length;
  const extra = question.targets.map((): ProgramColumn => ({ lower: 0, upper: Infinity, cost: 1 }));
  const rows = question.targets.map((_, at): ProgramRow => {
    const row = program.target(at, 0);
    return { ...row, columns: [...row.columns, items + at], values: [...row.values, 1] };
  });
  const outcome = program.solve([], rows, { extra });
  if (outcome.status !== "optimal" && outcome.status !== "stopped") return undefined;
  const made = packageOf(question, chosenOf(outcome.values, items));
  return { package: made, shortfalls: shortfallsOf(question, made.chosen) };
}
