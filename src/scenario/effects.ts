import type { Figure } from "../figure/figure.ts";
import { type Kind, kinds } from "../figure/kind.ts";
import { isMissing } from "../figure/missing.ts";
import type { Measure } from "../policy/measure.ts";
import type { Effects, Line, MeasureEffect } from "./comparison.ts";
import { type LineNames, scenarioRef } from "./names.ts";
import { sumLine, termsOf } from "./sum-line.ts";

/** Kinds of effect that are no lower use of care: another estimate, or a reserve that is set free (rules of the field, 1). */
export const bookkeepingKinds = ["re-estimate", "reserve-release"] as const satisfies readonly Kind[];

/**
 * What the measures of a scenario add to its balance: not those that are counted with another measure, and no cost that is
 * avoided outside the budget, for no baseline holds that cost (Zwolle J3, L2699–2701).
 */
export function countedLines(measures: readonly MeasureEffect[]): readonly Line[] {
  return measures
    .filter(({ counted }) => counted)
    .map(({ effect }) => effect.filter(({ figure }) => figure.kind !== "avoided-cost"));
}

/**
 * The sum of the effects, each kind of effect apart: the kinds add up to the whole, and `atMost` is the part of it that the
 * source gives as a maximum. An effect without a number is open in its year and is in no sum.
 */
export function effectsOf(
  scenario: string,
  measures: readonly MeasureEffect[],
  years: readonly string[],
  names: LineNames,
): Effects {
  const lines = countedLines(measures);
  const sum = (line: string, label: string, formula: string, of: (figure: Figure) => boolean, kind?: Kind): Line =>
    sumLine(
      { ref: (year) => scenarioRef(scenario, line, year), label, formula, ...(kind === undefined ? {} : { kind }) },
      years,
      termsOf(
        lines.map((one) => one.filter(({ figure }) => of(figure))),
        1,
        true,
      ),
    );
  const hasNumber = ({ value }: Figure) => !isMissing(value);
  const byKind = kinds.flatMap((kind): readonly [Kind, Line][] => {
    const isKind = (figure: Figure) => hasNumber(figure) && figure.kind === kind;
    const line = sum(`effect-${kind}`, names.effectOf(kind), "scenario.effect-kind", isKind, kind);
    return line.length === 0 ? [] : [[kind, line]];
  });
  return {
    effect: sum("effect", names.effect, "scenario.effect", () => true),
    byKind: new Map(byKind),
    atMost: sum("effect-ten-hoogste", names.effectAtMost, "scenario.effect-at-most", isAtMost, "maximum"),
    openMeasures: years.map((year) => openIn(year, measures)),
  };
}

/** Tells whether the source gives an amount as a maximum. */
export function isAtMost({ value, kind, printed }: Figure): boolean {
  return !isMissing(value) && (kind === "maximum" || printed?.qualifier === "at-most");
}

/** The measures whose effect in a year is still to be worked out; one that stands with another is not. */
function openIn(year: string, measures: readonly MeasureEffect[]): readonly Measure[] {
  return measures
    .filter(({ counted, effect }) => {
      const value = effect.find((entry) => entry.year === year)?.figure.value;
      return counted && value !== undefined && isMissing(value) && value.missing !== "see-other";
    })
    .map(({ measure }) => measure);
}
