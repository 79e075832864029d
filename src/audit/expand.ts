import type { Figure } from "../figure/figure.ts";
import { isMissing } from "../figure/missing.ts";
import type { Relation, TableRelation } from "../policy/relation.ts";
import type { PrintedTable, TableRow } from "../policy/table.ts";
import { type Constraint, growthConstraint, orderConstraint, productConstraint, ratioConstraint, sameConstraint, type SignedCell, sumConstraint, tallyConstraint } from "./constraint.ts";

/** What relations are declared over: tables by id and the figures of sentences by id. */
export interface Ground {
  readonly table: (id: string) => PrintedTable | undefined;
  readonly figure: (ref: string) => Figure | undefined;
}

/** A declared relation, with the table under which it stands; absent for a relation between tables. */
export interface Declared {
  readonly relation: TableRelation | Relation;
  readonly table?: string;
}

/** A term of a relation: one figure, or a row with a figure per column. */
type Operand = { readonly type: "single"; readonly ref: string } | { readonly type: "row"; readonly table: PrintedTable; readonly row: TableRow };

interface Signed {
  readonly operand: Operand;
  readonly sign: 1 | -1;
}

/**
 * Turns a declared relation into constraints: one per column that its rows share, one in all when its terms are single
 * figures. A column in which a needed number is missing or empty gives no constraint. References are resolved when the
 * dossier is read, so that a dangling one never gets here.
 */
export function expand({ relation, table }: Declared, ground: Ground): readonly Constraint[] {
  const signed = (terms: readonly string[]) => terms.map((term) => resolve(term, table, ground));
  switch (relation.rule) {
    case "sum":
      return perColumn(relation, signed([relation.total, ...relation.parts]), ground, (id, [total, ...parts]) =>
        total === undefined ? [] : [sumConstraint(id, "sum", total.ref, parts)],
      );
    case "same":
      return perColumn(relation, signed(relation.terms), ground, (id, [first, ...others]) =>
        first === undefined ? [] : others.map((other) => sameConstraint(id, "same", other.ref, first.ref)),
      );
    case "product":
      return perColumn(relation, signed([relation.result, relation.factor, relation.of]), ground, (id, [target, factor, of]) =>
        target && factor && of ? [productConstraint(id, "product", { target: target.ref, factor: factor.ref, of: of.ref, scale: 0.01 })] : [],
      );
    case "ratio":
      return perColumn(
        relation,
        signed([relation.result, relation.denominator, relation.numerator, ...relation.plus]),
        ground,
        (id, [result, denominator, numerator, ...added]) => {
          if (!result || !numerator || !denominator) return [];
          const scale = ground.figure(result.ref)?.unit.quantity === "percent" ? 0.01 : 1;
          const plus = added.map(({ ref }) => ref);
          const cells = { target: result.ref, numerator: numerator.ref, plus, denominator: denominator.ref, scale };
          return [ratioConstraint(id, "ratio", cells)];
        },
      );
    case "growth":
      return perColumn(relation, signed([relation.result, relation.from, relation.to]), ground, (id, [result, from, to]) =>
        result && from && to ? [growthConstraint(id, "growth", result.ref, from.ref, to.ref)] : [],
      );
    case "claim":
      return perColumn(relation, signed(relation.terms), ground, (id, terms) => claims(id, relation.claim, terms));
    case "tally":
      return [tallyConstraint(relation.id, "tally", relation.stated, relation.of.length)];
  }
}

function claims(id: string, claim: "rises" | "falls" | "equal" | "greater", terms: readonly SignedCell[]): readonly Constraint[] {
  return terms.slice(1).flatMap((later, index) => {
    const earlier = terms[index];
    if (earlier === undefined) return [];
    if (claim === "equal") return [sameConstraint(id, "claim", later.ref, earlier.ref)];
    return [orderConstraint(id, "claim", claim === "rises" ? "rises" : "falls", earlier.ref, later.ref)];
  });
}

function resolve(term: string, table: string | undefined, ground: Ground): Signed | undefined {
  const sign = term.startsWith("-") ? -1 : 1;
  const ref = sign === -1 ? term.slice(1) : term;
  const own = table === undefined ? undefined : ground.table(table);
  const local = own?.rows.find((row) => row.id === ref);
  if (own !== undefined && local !== undefined) return { sign, operand: { type: "row", table: own, row: local } };
  const [tableId = "", rowId = "", ...rest] = ref.split("/");
  const other = rest.length === 0 ? ground.table(tableId) : undefined;
  const row = other?.rows.find((candidate) => candidate.id === rowId);
  if (other !== undefined && row !== undefined) return { sign, operand: { type: "row", table: other, row } };
  return ground.figure(ref) === undefined ? undefined : { sign, operand: { type: "single", ref } };
}

type Make = (id: string, terms: readonly SignedCell[]) => readonly Constraint[];

function perColumn(relation: TableRelation | Relation, terms: readonly (Signed | undefined)[], ground: Ground, make: Make): readonly Constraint[] {
  const known = terms.filter((term) => term !== undefined);
  if (known.length < terms.length) return [];
  const rows = known.flatMap(({ operand }) => (operand.type === "row" ? [operand] : []));
  if (rows.length === 0) return complete(known, ground, undefined, relation, make);
  const shared = rows.map(({ table }) => table.columns.map(({ id }) => id)).reduce((a, b) => a.filter((id) => b.includes(id)));
  const columns = relation.columns.length > 0 ? relation.columns.filter((id) => shared.includes(id)) : shared;
  return columns.flatMap((column) => complete(known, ground, column, relation, make));
}

/** Builds the constraints of one column if every number is there; an empty cell in a sum of rows is simply no part. */
function complete(terms: readonly Signed[], ground: Ground, column: string | undefined, relation: TableRelation | Relation, make: Make): readonly Constraint[] {
  const cells: SignedCell[] = [];
  for (const [index, { operand, sign }] of terms.entries()) {
    const ref = operand.type === "single" ? operand.ref : `${operand.table.id}/${operand.row.id}/${column ?? ""}`;
    const figure = ground.figure(ref);
    const isPart = relation.rule === "sum" && index > 0;
    if (figure === undefined && isPart) continue;
    if (figure === undefined || isMissing(figure.value)) return [];
    cells.push({ ref, sign });
  }
  return cells.length < 2 ? [] : make(column === undefined ? relation.id : `${relation.id}/${column}`, cells);
}
