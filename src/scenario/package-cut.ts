import type { ProgramRow } from "../solve/linear-program.ts";
import type { Question } from "./question.ts";

/**
 * Leaves a package out. With `andSmaller`, also every part of it when no item takes anything away: less of what only adds closes
 * nothing that the whole does not close.
 */
export function without(chosen: readonly number[], { portfolio, targets }: Question, andSmaller = false): ProgramRow {
  const { items } = portfolio;
  const onlyAdds = items.every(({ amounts, introduction }) =>
    targets.every((year) => (amounts[year] ?? 0) >= (introduction[year] ?? 0)),
  );
  const isChosen = new Set(chosen);
  const others = items.map((_, item) => item).filter((item) => !isChosen.has(item));
  if (andSmaller && onlyAdds)
    return { columns: others, values: others.map(() => 1), lower: 1, upper: Number.POSITIVE_INFINITY };
  return {
    columns: items.map((_, item) => item),
    values: items.map((_, item) => (isChosen.has(item) ? -1 : 1)),
    lower: 1 - chosen.length,
    upper: Number.POSITIVE_INFINITY,
  };
}
