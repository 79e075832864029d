import type { Figure } from "../figure/figure.ts";
import { isMissing } from "../figure/missing.ts";
import type { Relation, TableRelation } from "../policy/relation.ts";
import type { PrintedTable } from "../policy/table.ts";
import type { SignedCell } from "./constraint.ts";

/** What relations are declared over: tables by id and the figures of sentences by id. */
export interface Ground {
  readonly table: (id: string) => PrintedTable | undefined;
  readonly figure: (ref: string) => Figure | undefined;
}

/** A relation as it is declared: in a table, or between tables. */
export type AnyRelation = TableRelation | Relation;

/** A term of a relation: one figure, or a line of a table (a row or a column) with a figure per place across it. */
type Operand =
  | { readonly type: "single"; readonly ref: string }
  | { readonly type: "line"; readonly places: readonly string[]; readonly at: (place: string) => string };

interface Signed {
  readonly operand: Operand;
  readonly sign: 1 | -1;
}

/** The cells of a relation at one place: a column for rows, a row for columns, nowhere in particular for single figures. */
export interface Instance {
  readonly place?: string;
  readonly cells: readonly SignedCell[];
}

/**
 * The instances of a relation: one for each place that its lines share, with a cell per term in the order of the terms.
 * A place where a needed number is missing or empty gives none; an empty cell among the parts of a sum (all but the
 * first term) is simply no part.
 */
export function instancesOf(
  relation: AnyRelation,
  terms: readonly string[],
  table: string | undefined,
  ground: Ground,
): readonly Instance[] {
  const resolved = terms.map((term) => resolve(term, relation, table, ground));
  const known = resolved.filter((term) => term !== undefined);
  if (known.length < resolved.length) return [];
  const lines = known.flatMap(({ operand }) => (operand.type === "line" ? [operand.places] : []));
  const places = lines.length === 0 ? [undefined] : lines.reduce((a, b) => a.filter((place) => b.includes(place)));
  return places.flatMap((place) => instanceAt(known, place, relation.rule === "sum", ground));
}

function instanceAt(
  terms: readonly Signed[],
  place: string | undefined,
  isSum: boolean,
  ground: Ground,
): readonly Instance[] {
  const cells: SignedCell[] = [];
  for (const [index, { operand, sign }] of terms.entries()) {
    const ref = operand.type === "single" ? operand.ref : operand.at(place ?? "");
    const figure = ground.figure(ref);
    if (figure === undefined && isSum && index > 0) continue;
    if (figure === undefined || isMissing(figure.value)) return [];
    cells.push({ ref, sign });
  }
  if (cells.length < 2) return [];
  return [place === undefined ? { cells } : { place, cells }];
}

function resolve(term: string, relation: AnyRelation, table: string | undefined, ground: Ground): Signed | undefined {
  const sign = term.startsWith("-") ? -1 : 1;
  const ref = sign === -1 ? term.slice(1) : term;
  const operand =
    lineOf(ref, relation, table, ground) ??
    (ground.figure(ref) === undefined ? undefined : ({ type: "single", ref } as const));
  return operand === undefined ? undefined : { operand, sign };
}

function lineOf(ref: string, relation: AnyRelation, id: string | undefined, ground: Ground): Operand | undefined {
  const own = id === undefined ? undefined : ground.table(id);
  if (own !== undefined && "between" in relation && relation.between === "columns")
    return columnOf(own, ref, relation.rows);
  if (own?.rows.some((row) => row.id === ref)) return rowOf(own, ref, relation.columns);
  const [tableId = "", rowId = "", ...rest] = ref.split("/");
  const other = rest.length === 0 ? ground.table(tableId) : undefined;
  return other?.rows.some((row) => row.id === rowId) ? rowOf(other, rowId, relation.columns) : undefined;
}

function rowOf({ id, columns }: PrintedTable, row: string, only: readonly string[]): Operand {
  const all = columns.map((column) => column.id);
  const places = only.length > 0 ? only.filter((column) => all.includes(column)) : all;
  return { type: "line", places, at: (column) => `${id}/${row}/${column}` };
}

function columnOf(
  { id, columns, rows }: PrintedTable,
  column: string,
  only: readonly string[] = rows.map((row) => row.id),
): Operand | undefined {
  if (!columns.some((candidate) => candidate.id === column)) return undefined;
  return { type: "line", places: only, at: (row) => `${id}/${row}/${column}` };
}
