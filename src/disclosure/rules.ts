import { type Problem, problem } from "../figure/problem.ts";
import "./problems.ts";

/** An amount is unsafe when its `contributors` largest givers have more than `percent` of it together: the (n,k) rule. */
export interface DominanceRule {
  readonly contributors: number;
  readonly percent: number;
}

/**
 * How a dataset is protected. Kept per dataset with a version, since a pattern can only be made again with its rules.
 *
 * Sources: rules of the field, section 7 (threshold 10 as default); De Wolf and Hundepool, tau-ARGUS manual, for (n,k) and
 * p%; CBS, "Aanvullende onderzoeksbeschrijving inkomensstatistiek", chapter 5, for percentages on 100 observations or more.
 */
export interface DisclosureRules {
  readonly id: string;
  readonly version: number;
  readonly kind: "count" | "amount";
  /** Counts below it, and amounts of fewer contributors, are unsafe. */
  readonly threshold: number;
  /** With `hide` a zero is as unsafe as any count below the threshold. */
  readonly zeros: "show" | "hide";
  /** With `hide` a group that falls into one category as a whole may not be recognised as such. */
  readonly fullCells: "show" | "hide";
  readonly dominance?: DominanceRule;
  /** An amount is unsafe when its second giver can estimate the largest to within this percentage. */
  readonly pPercent?: number;
  /** What must stay open around an unsafe amount for which no other rule tells, in percents of it. */
  readonly marginPercent: number;
  /** Guard also against whoever is alone in a cell and therefore knows it. */
  readonly insiders: boolean;
  /** Percentages, rates and means on fewer observations are not shown. */
  readonly minimumObservations: number;
  /**
   * What counts as protected. `rules`: the attacker knows the rules and reads the reasons, and an unsafe count may still be
   * anything from 1 to the threshold less one. `width`: the attacker only knows that no cell is negative, and each unsafe cell
   * keeps an interval of at least this width (the sliding protection level of Fischetti and Salazar, 2000).
   */
  readonly protection: "rules" | { readonly width: number };
  /** Hide cells, or round all counts to multiples of a base (3 or 5), with totals that add up (`additive`) or each to its nearest. */
  readonly method: "hide" | RoundingMethod;
}

/** How counts are rounded. */
export interface RoundingMethod {
  readonly base: number;
  readonly additive: boolean;
}

/** The rules of a dataset of counts of people, unless a municipality chooses others. */
export const countRules: DisclosureRules = Object.freeze({
  id: "counts",
  version: 1,
  kind: "count",
  threshold: 10,
  zeros: "show",
  fullCells: "show",
  marginPercent: 10,
  insiders: false,
  minimumObservations: 100,
  protection: "rules",
  method: "hide",
});

/** The rules of a dataset of amounts per provider or client. */
export const amountRules: DisclosureRules = Object.freeze({
  ...countRules,
  id: "amounts",
  kind: "amount",
  dominance: { contributors: 1, percent: 85 },
  pPercent: 10,
  insiders: true,
});

/** Problems `disclosure.rule-invalid` for every setting that cannot be. */
export function checkRules(rules: DisclosureRules): readonly Problem[] {
  const { threshold, dominance, pPercent, marginPercent, minimumObservations, protection, method } = rules;
  const whole = "whole-number-from-1";
  const percent = "percentage";
  const checks: readonly (readonly [string, number | undefined, "whole-number-from-1" | "percentage" | "positive"])[] =
    [
      ["threshold", threshold, whole],
      ["dominance.contributors", dominance?.contributors, whole],
      ["dominance.percent", dominance?.percent, percent],
      ["pPercent", pPercent, percent],
      ["marginPercent", marginPercent, percent],
      ["minimumObservations", minimumObservations, whole],
      ["method.base", method === "hide" ? undefined : method.base, whole],
      ["protection.width", protection === "rules" ? undefined : protection.width, "positive"],
    ];
  return checks.flatMap(([rule, value, expected]) => {
    if (value === undefined || isAllowed(value, expected)) return [];
    return [problem("disclosure.rule-invalid", { rule, value: String(value), expected })];
  });
}

function isAllowed(value: number, expected: "whole-number-from-1" | "percentage" | "positive"): boolean {
  if (!Number.isFinite(value) || value <= 0) return false;
  if (expected === "percentage") return value <= 100;
  return expected === "positive" || Number.isInteger(value);
}
