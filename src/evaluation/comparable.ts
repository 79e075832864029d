import type { Figure } from "../figure/figure.ts";
import { periodText } from "../figure/period-text.ts";
import { mayCompare } from "../figure/unit.ts";

/** Why figures of several municipalities cannot be set against each other. */
export const comparisonGaps = ["unit", "size", "period", "law", "scope", "kind"] as const;
export type ComparisonGap = (typeof comparisonGaps)[number];

/**
 * What stands in the way of comparing figures of different municipalities. They must count the same thing; an amount or a
 * number of people says nothing without the size of the municipality, unless it is per something; they must be about the
 * same time, the same law and the same scope, and be equally settled. None: they can be compared.
 */
export function gapsBetween(figures: readonly Figure[]): readonly ComparisonGap[] {
  const [first, ...others] = figures;
  if (first === undefined || others.length === 0) return [];
  const differ = (of: (figure: Figure) => string | undefined) => others.some((figure) => of(figure) !== of(first));
  const found: Readonly<Record<ComparisonGap, boolean>> = {
    unit: others.some((figure) => !mayCompare(figure.unit, first.unit)),
    size: figures.some(isTotal),
    period: differ(({ period }) => periodText(period)),
    law: differ(({ scope }) => scope.law),
    scope: differ(({ scope }) => scope.note) || differ(({ scope }) => scope.product),
    kind: differ(({ kind }) => kind),
  };
  return comparisonGaps.filter((gap) => found[gap]);
}

/** A total grows with the municipality; a rate, a share or an average does not. */
function isTotal({ unit }: Figure): boolean {
  switch (unit.quantity) {
    case "money":
    case "count":
      return unit.per === undefined;
    case "fte":
      return true;
    default:
      return false;
  }
}
