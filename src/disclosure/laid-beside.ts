import type { ProgramColumn, ProgramRow } from "../solve/linear-program.ts";
import type { Inclusion } from "./also-known.ts";
import { asRow, type Term, termsOf } from "./reader-row.ts";
import type { ReleasedCell } from "./release.ts";
import { boundsOf, far, isShown, type ReadTable } from "./what-is-left.ts";

/** No table: what a table is laid beside where there is nothing but what readers know of its own numbers. */
export const nothingBeside: LaidBeside = {
  ...{ tables: [], cells: new Map(), inclusions: [], differences: [], truth: new Map() },
};

/** Two numbers of which the difference is few people, and so as secret as a small number; without a value where it may be so. */
export interface SmallDifference {
  readonly larger: string;
  readonly smaller: string;
  readonly value?: number;
}

/** Tables that readers can lay beside one that is to be released, with what these show and what readers believe of all of them. */
export interface LaidBeside {
  readonly tables: readonly ReadTable[];
  /** What readers see of these tables, by key; what is not here is published nowhere. */
  readonly cells: ReadonlyMap<string, ReleasedCell>;
  readonly inclusions: readonly Inclusion[];
  readonly differences: readonly SmallDifference[];
  /** True numbers. Of a table that stays as it was while rows changed nobody knows them any more: all that it hides counts as small. */
  readonly truth: ReadonlyMap<string, number>;
}

/** A table as it would be released: what readers of it know, which cells they would see, and its true numbers. */
export interface OwnReading {
  readonly table: ReadTable;
  readonly cells: ReadonlyMap<string, ReleasedCell>;
  readonly truth: ReadonlyMap<string, number>;
}

/** Something that must stay open, as a column of the program of readers. */
export interface Secret {
  /** The key of the number, or those of the two. */
  readonly keys: readonly string[];
  readonly column: number;
  /** A number of people, or the difference between two of them. */
  readonly kind: "number" | "difference";
  /** What it is, where that is known: who concludes something else believed what is not so. */
  readonly value: number | undefined;
}

/** All that readers know as one program: each number that they do not see is a column, and so is each that the own table shows, which is fixed. */
export interface Reading {
  readonly columns: readonly ProgramColumn[];
  readonly rows: readonly ProgramRow[];
  readonly secrets: readonly Secret[];
  /** Columns of numbers that the own table shows, by key. */
  readonly shown: ReadonlyMap<string, number>;
}

/** What readers know when a table lies beside others. */
export function readBeside(own: OwnReading, beside: LaidBeside): Reading {
  const tables = [own.table, ...beside.tables];
  const cellOf = (key: string): ReleasedCell | undefined => own.cells.get(key) ?? beside.cells.get(key);
  const there = new Set(tables.flatMap(({ sums }) => sums.flatMap(({ total, parts }) => [total, ...parts])));
  const inclusions = [...tables.flatMap((table) => table.inclusions ?? []), ...beside.inclusions];
  for (const key of inclusions.flatMap(({ larger, smaller }) => [...larger, ...smaller]))
    if (cellOf(key) !== undefined) there.add(key);
  const columns: ProgramColumn[] = [];
  const columnOf = new Map<string, number>();
  const shown = new Map<string, number>();
  for (const key of there) {
    const cell = cellOf(key);
    if (!isShown(cell)) columnOf.set(key, columns.push(boundsOf(key, cell, tables)) - 1);
    else if (own.cells.has(key)) {
      const column = columns.push({ lower: cell.shown, upper: cell.shown, cost: 0 }) - 1;
      columnOf.set(key, column);
      shown.set(key, column);
    }
  }
  const rowOf = (terms: readonly Term[], upper: number, rest?: number) =>
    asRow(terms, { cellOf, columnOf, upper, ...(rest === undefined ? {} : { rest }) });
  const isThere = (key: string): boolean => there.has(key);
  const small = new Set(tables.flatMap((table) => table.small));
  const numbers = [...there].flatMap((key): readonly Secret[] => {
    const [cell, column] = [cellOf(key), columnOf.get(key)];
    if (cell === undefined || isShown(cell) || column === undefined) return [];
    const value = own.truth.get(key) ?? beside.truth.get(key);
    return small.has(key) || cell.hidden.because === "small" ? [{ keys: [key], column, kind: "number", value }] : [];
  });
  const between = beside.differences
    .filter(({ larger, smaller }) => isThere(larger) && isThere(smaller))
    .filter(({ larger, smaller }) => columnOf.has(larger) || columnOf.has(smaller))
    .map(({ larger, smaller, value }) => {
      const column = columns.push({ lower: 0, upper: far, cost: 0 }) - 1;
      const secret: Secret = { keys: [larger, smaller], column, kind: "difference", value };
      return { secret, row: rowOf([...termsOf([larger], 1), ...termsOf([smaller], -1)], 0, column) };
    });
  const rows = [
    ...tables.flatMap(({ sums }) =>
      sums.flatMap(({ total, parts, isLoose }) =>
        rowOf([...termsOf([total], 1), ...termsOf(parts, -1)], isLoose === true ? far : 0),
      ),
    ),
    ...inclusions
      .filter(({ larger, smaller }) => [...larger, ...smaller].every(isThere))
      .flatMap(({ larger, smaller }) => rowOf([...termsOf(larger, 1), ...termsOf(smaller, -1)], far)),
    ...between.flatMap(({ row }) => row),
  ];
  return { columns, rows, secrets: [...numbers, ...between.map(({ secret }) => secret)], shown };
}
