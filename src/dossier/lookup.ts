import type { Figure } from "../figure/figure.ts";
import type { CellRef, EntityName, FigureRef, RowRef } from "../policy/reference.ts";
import type { PrintedTable, TableRow } from "../policy/table.ts";
import type { Dossier } from "./dossier.ts";

interface Index {
  readonly tables: ReadonlyMap<string, PrintedTable>;
  readonly rows: ReadonlyMap<RowRef, { readonly table: PrintedTable; readonly row: TableRow }>;
}

const indexes = new WeakMap<Dossier, Index>();

function indexOf(dossier: Dossier): Index {
  const known = indexes.get(dossier);
  if (known !== undefined) return known;
  const rows = dossier.tables.flatMap((table) =>
    table.rows.map((row) => [`${table.id}/${row.id}`, { table, row }] as const),
  );
  const index = { tables: new Map(dossier.tables.map((table) => [table.id, table])), rows: new Map(rows) };
  indexes.set(dossier, index);
  return index;
}

/** The printed table with an id. */
export function findTable(dossier: Dossier, id: string): PrintedTable | undefined {
  return indexOf(dossier).tables.get(id);
}

/** The row of a reference such as `tabel-1/m02`, with its table. */
export function resolveRow(
  dossier: Dossier,
  ref: RowRef,
): { readonly table: PrintedTable; readonly row: TableRow } | undefined {
  return indexOf(dossier).rows.get(ref);
}

/** The figure of a cell, `tabel-1/m02/2019`; undefined where the source printed nothing. */
export function resolveCell(dossier: Dossier, ref: CellRef): Figure | undefined {
  const end = ref.lastIndexOf("/");
  const cells = indexOf(dossier).rows.get(ref.slice(0, end))?.row.cells;
  const column = ref.slice(end + 1);
  return cells && Object.hasOwn(cells, column) ? cells[column] : undefined;
}

/** The figure of a reference: a cell, or a figure of a sentence by its id. */
export function resolveFigure(dossier: Dossier, ref: FigureRef): Figure | undefined {
  return ref.includes("/") ? resolveCell(dossier, ref) : dossier.figures.get(ref);
}

/** The entity of one kind with an id. */
export function findEntity<K extends EntityName>(
  dossier: Dossier,
  kind: K,
  id: string,
): Dossier[K][number] | undefined {
  const list: readonly Dossier[K][number][] = dossier[kind];
  return list.find((entity) => entity.id === id);
}
