import type { Figure } from "../figure/figure.ts";
import type { Interval } from "../figure/interval.ts";
import { roundingOf } from "../figure/rounding.ts";
import type { Certainty } from "../policy/certainty.ts";
import type { Constraint, Intervals, SignedCell } from "./constraint.ts";
import { type Declared, expand } from "./expand.ts";
import { type Hint, hintFor } from "./hint.ts";
import { judge, type Violation } from "./judge.ts";
import { type MissingRow, missingRowOf } from "./missing-row.ts";
import type { Ground } from "./operand.ts";

export type { Certainty } from "../policy/certainty.ts";

/** One broken relation, with the numbers that a reader needs to see it. Amounts in the base of the unit. */
export interface Finding {
  readonly rule: string;
  readonly relation: string;
  readonly certainty: Certainty;
  readonly target: string;
  readonly figure: Figure;
  /** The interval that the other numbers leave for the target. */
  readonly implied: Interval;
  readonly slack: number;
  readonly excess: number;
  readonly candidates: readonly string[];
  /** Why it is no mistake of the transcription, as the dossier explains it. */
  readonly explained?: string;
  /** A slip of the hand that would explain it. */
  readonly hint?: Hint;
  /** For a sum: the cells that the target should be the sum of. */
  readonly parts?: readonly SignedCell[];
  /** For a sum of rows: the amount of a row that would mend it, or that a row alone would not. */
  readonly missingRow?: MissingRow;
  /** The first cell of the line that this line repeats. */
  readonly twin?: string;
}

export interface CheckResult {
  /** How many relations were checked, each column counted apart. */
  readonly checked: number;
  readonly findings: readonly Finding[];
  /** The cells of everything that was checked. */
  readonly constraints: readonly Constraint[];
}

/**
 * Checks all declared relations of a dossier: each printed number is the interval that its rounding allows, and a
 * finding is a relation that no values within the intervals satisfy.
 */
export function checkDeclared(declared: readonly Declared[], ground: Ground): CheckResult {
  const explained = new Map<string, string>();
  const certainty = new Map<string, Certainty>();
  const constraints = declared.flatMap((one) => {
    const expanded = expand(one, ground);
    for (const constraint of expanded) {
      const key = keyOf(one.table, constraint.id);
      certainty.set(key, one.relation.certainty ?? "zeker");
      if (one.relation.explained !== undefined) explained.set(key, one.relation.explained.text);
    }
    return expanded.map((constraint) => ({ ...constraint, id: keyOf(one.table, constraint.id) }));
  });
  const intervals = (ref: string): Interval => {
    const figure = ground.figure(ref);
    return (figure && roundingOf(figure)) ?? { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  };
  const broken = judge(constraints, intervals);
  const findings = broken.flatMap((violation) => {
    const { id } = violation.constraint;
    const reason = explained.get(id);
    return toFinding({ ...violation, certainty: certainty.get(id) ?? "zeker" }, broken, intervals, ground).map(
      (finding) => (reason === undefined ? finding : { ...finding, explained: reason }),
    );
  });
  return { checked: constraints.length, findings, constraints };
}

function keyOf(table: string | undefined, id: string): string {
  return table === undefined ? id : `${table}/${id}`;
}

/** A violation with what its reader needs: the printed figure, a slip that would explain it, and whether a row is missing. */
export function toFinding(
  { constraint, implied, slack, excess, candidates, certainty }: Violation & Pick<Finding, "certainty">,
  broken: readonly Violation[],
  intervals: Intervals,
  ground: Ground,
): readonly Finding[] {
  const figure = ground.figure(constraint.target);
  if (figure === undefined) return [];
  const { rule, id: relation, target } = constraint;
  const hint = hintFor(constraint, candidates, intervals);
  const missingRow = missingRowOf({ constraint, implied, slack, excess, candidates }, broken, intervals);
  return [
    {
      rule,
      relation,
      certainty,
      target,
      figure,
      implied,
      slack,
      excess,
      candidates,
      ...(constraint.parts === undefined ? {} : { parts: constraint.parts }),
      ...(hint === undefined ? {} : { hint }),
      ...(missingRow === undefined ? {} : { missingRow }),
    },
  ];
}
