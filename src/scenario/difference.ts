import type { Domain } from "../policy/domain.ts";
import type { Measure } from "../policy/measure.ts";
import type { ComputedResult, Line, MeasureEffect } from "./comparison.ts";
import type { BalanceLine } from "./make-portfolio.ts";
import { scenarioRef } from "./names.ts";
import { type LineName, sumLine, termsOf } from "./sum-line.ts";

/** What the lines of a difference are called. */
export interface DifferenceNames {
  readonly total: string;
  readonly baseline: string;
}

/** How one scenario differs from another, per year: plus is better for the balance. */
export interface Difference {
  readonly from: ComputedResult;
  readonly to: ComputedResult;
  /** Balance of the one less that of the other. */
  readonly total: Line;
  /** The part of it that comes from another baseline; nothing where both stand on the same. */
  readonly baseline: Line;
  /** The part of each measure that one of them has, or both in different ways; the parts add up to the total to the cent. */
  readonly measures: readonly {
    readonly measure: Measure;
    readonly difference: Line;
    readonly in: "both" | "from" | "to";
  }[];
}

/**
 * Explains the difference between any two computed scenarios measure by measure, exactly: the difference of the baselines and of each
 * measure together are the difference of the balances. A measure without a number in one of them counts as far as it is known, as it
 * does in the balances.
 */
export function differenceBetween(
  from: ComputedResult,
  to: ComputedResult,
  frame: { readonly years: readonly string[]; readonly domains: readonly Domain[]; readonly line: BalanceLine },
  names: DifferenceNames,
): Difference {
  const { years, domains, line } = frame;
  const key = line === "bruto" ? "gross" : "balance";
  const inLine = (id: string): boolean => line === "totaal" || domains.find((one) => one.id === id)?.inGross === true;
  const nameOf = (part: string, label: string): LineName => ({
    ref: (year) => scenarioRef(to.scenario.id, `${line}-tegen-${from.scenario.id}-${part}`, year),
    label,
    formula: "scenario.difference",
  });
  const [before, after] = [from, to].map(({ measures }) =>
    measures.filter(({ measure, counted }) => counted && inLine(measure.domain)),
  );
  const ids = [...new Set([...(before ?? []), ...(after ?? [])].map(({ measure }) => measure.id))];
  const measures = ids.flatMap((id) => {
    const [one, other] = [findEffect(before ?? [], id), findEffect(after ?? [], id)];
    const measure = one?.measure ?? other?.measure;
    if (measure === undefined) return [];
    const difference = sumLine(nameOf(id, measure.title), years, [
      ...termsOf([countedPart(other)], 1, true),
      ...termsOf([countedPart(one)], -1, true),
    ]);
    const place = one === undefined ? ("to" as const) : other === undefined ? ("from" as const) : ("both" as const);
    return [{ measure, difference, in: place }];
  });
  const total = sumLine(nameOf("verschil", names.total), years, [
    ...termsOf([to.computed[key]]),
    ...termsOf([from.computed[key]], -1),
  ]);
  // What is left when the effects are taken from both balances: exactly what the baselines differ.
  const baseline = sumLine(nameOf("uitgangspunt", names.baseline), years, [
    ...termsOf([total]),
    ...termsOf(
      measures.map(({ difference }) => difference),
      -1,
      true,
    ),
  ]);
  return { from, to, total, baseline, measures };
}

function findEffect(measures: readonly MeasureEffect[], id: string): MeasureEffect | undefined {
  return measures.find(({ measure }) => measure.id === id);
}

/** No cost that is avoided outside the budget: no balance holds it. */
function countedPart(effect: MeasureEffect | undefined): Line {
  return effect?.effect.filter(({ figure }) => figure.kind !== "avoided-cost") ?? [];
}
