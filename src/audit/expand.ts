import {
  type Constraint,
  growthConstraint,
  orderConstraint,
  productConstraint,
  ratioConstraint,
  type SignedCell,
  sameConstraint,
  sumConstraint,
  tallyConstraint,
} from "./constraint.ts";
import { type AnyRelation, type Ground, instancesOf } from "./operand.ts";

/** A declared relation, with the table under which it stands; absent for a relation between tables. */
export interface Declared {
  readonly relation: AnyRelation;
  readonly table?: string;
}

/**
 * Turns a declared relation into constraints: one per column that its rows share (or per row that its columns share), one
 * in all when its terms are single figures. References are resolved when the dossier is read, so that a dangling one never
 * gets here.
 */
export function expand({ relation, table }: Declared, ground: Ground): readonly Constraint[] {
  if (relation.rule === "tally") return [tallyConstraint(relation.id, "tally", relation.stated, relation.of.length)];
  return instancesOf(relation, termsOf(relation), table, ground).flatMap(({ place, cells }) =>
    constrain(relation, place === undefined ? relation.id : `${relation.id}/${place}`, cells, ground),
  );
}

/** The terms of a relation in the order in which `constrain` takes their cells. */
function termsOf(relation: Exclude<AnyRelation, { rule: "tally" }>): readonly string[] {
  switch (relation.rule) {
    case "sum":
      return [relation.total, ...relation.parts];
    case "same":
    case "claim":
      return relation.terms;
    case "product":
      return [relation.result, relation.factor, relation.of];
    case "ratio":
      return [relation.result, relation.denominator, relation.numerator, ...relation.plus];
    case "growth":
      return [relation.result, relation.from, relation.to];
  }
}

function constrain(
  relation: Exclude<AnyRelation, { rule: "tally" }>,
  id: string,
  cells: readonly SignedCell[],
  ground: Ground,
): readonly Constraint[] {
  const [first, second, third, ...more] = cells;
  if (first === undefined || second === undefined) return [];
  const { rule } = relation;
  if (rule === "sum") return [sumConstraint(id, rule, first.ref, cells.slice(1))];
  if (rule === "same") return cells.slice(1).map((other) => same(id, rule, other.ref, first.ref, ground));
  if (rule === "claim") return claims(id, relation.claim, cells);
  if (third === undefined) return [];
  if (rule === "product")
    return [productConstraint(id, rule, { target: first.ref, factor: second.ref, of: third.ref, scale: 0.01 })];
  if (rule === "growth") return [growthConstraint(id, rule, first.ref, second.ref, third.ref)];
  const scale = ground.figure(first.ref)?.unit.quantity === "percent" ? 0.01 : 1;
  const plus = more.map(({ ref }) => ref);
  return [ratioConstraint(id, rule, { target: first.ref, numerator: third.ref, plus, denominator: second.ref, scale })];
}

function same(id: string, rule: string, target: string, other: string, ground: Ground): Constraint {
  const [a, b] = [ground.figure(target), ground.figure(other)];
  const alike =
    a?.printed !== undefined &&
    b?.printed !== undefined &&
    a.printed.scale === b.printed.scale &&
    a.printed.decimals === b.printed.decimals &&
    a.printed.qualifier === undefined &&
    b.printed.qualifier === undefined;
  if (!alike || typeof a.value !== "number" || typeof b.value !== "number")
    return sameConstraint(id, rule, target, other);
  const printed = new Map([
    [target, a.value],
    [other, b.value],
  ]);
  return sameConstraint(id, rule, target, other, printed);
}

function claims(
  id: string,
  claim: "rises" | "falls" | "equal" | "greater",
  terms: readonly SignedCell[],
): readonly Constraint[] {
  return terms.slice(1).flatMap((later, index) => {
    const earlier = terms[index];
    if (earlier === undefined) return [];
    if (claim === "equal") return [sameConstraint(id, "claim", later.ref, earlier.ref)];
    return [orderConstraint(id, "claim", claim === "rises" ? "rises" : "falls", earlier.ref, later.ref)];
  });
}
