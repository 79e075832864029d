import type { Figure } from "../figure/figure.ts";
import { type FigureSum, sumFigures } from "../figure/figure-sum.ts";
import { isProblem } from "../figure/problem.ts";
import type { Saving } from "../policy/saving.ts";

/** One saving that counts, with the figure of one year. */
export interface CountedSaving {
  readonly saving: Saving;
  readonly ref: string;
  readonly figure: Figure;
}

/** What counts of the savings of one year: each once, and what is only PM apart from the sum. */
export interface SavingsTotal {
  readonly counted: readonly CountedSaving[];
  /** Undefined when nothing counts, or when the figures cannot be added. */
  readonly sum: FigureSum | undefined;
}

/** The figure of a saving that is asked for, with its reference; undefined where the source prints none. */
export type SavingFigure = (saving: Saving) => { readonly ref: string; readonly figure: Figure } | undefined;

/**
 * Adds savings so that each counts once (rules of the field, section 1). A saving with a figure of its own counts as that
 * figure, and nothing that is part of it counts again; one without a figure counts as its parts. So a total and the
 * intentions behind it never add up to twice the amount. PM stays in the sum as what is not known, never as zero.
 *
 * @param figureOf what to add, for instance the realised amount of 2017
 */
export function addSavings(savings: readonly Saving[], figureOf: SavingFigure): SavingsTotal {
  const ids = new Set(savings.map(({ id }) => id));
  const roots = savings.filter(({ partOf }) => partOf === undefined || !ids.has(partOf));
  const counted = roots.flatMap((root) => countOf(root, savings, figureOf, new Set()));
  const [first, ...rest] = counted.map(({ figure }) => figure);
  const sum = first === undefined ? undefined : sumFigures([first, ...rest]);
  return { counted, sum: sum === undefined || isProblem(sum) ? undefined : sum };
}

/** What counts below a saving: the parts that have a figure, each once. */
export function partsOf(parent: Saving, savings: readonly Saving[], figureOf: SavingFigure): readonly CountedSaving[] {
  return savings
    .filter(({ partOf }) => partOf === parent.id)
    .flatMap((part) => countOf(part, savings, figureOf, new Set([parent.id])));
}

function countOf(
  saving: Saving,
  savings: readonly Saving[],
  figureOf: SavingFigure,
  above: ReadonlySet<string>,
): readonly CountedSaving[] {
  if (above.has(saving.id)) return []; // Part of itself: counted already.
  const own = figureOf(saving);
  if (own !== undefined) return [{ saving, ...own }];
  const path = new Set([...above, saving.id]);
  return savings.filter(({ partOf }) => partOf === saving.id).flatMap((part) => countOf(part, savings, figureOf, path));
}
