import type { Grid, GridCell } from "../../src/audit/grid.ts";

/** A table made by a test, with numbers that can be changed. */
export interface Generated {
  readonly labels: readonly string[];
  readonly columns: readonly string[];
  readonly numbers: (number | undefined)[][];
  /** Rows that are sums: target and parts, as indexes of rows. */
  readonly sums: readonly {
    readonly target: number;
    readonly parts: readonly { readonly row: number; readonly sign: 1 | -1 }[];
  }[];
}

/** What a random table looks like. */
export interface Shape {
  readonly groups: readonly number[];
  readonly columns: number;
  readonly size: number;
  readonly shuffled: boolean;
  readonly neutral: boolean;
  readonly blanks: boolean;
  readonly mixedSigns: boolean;
  readonly rounded: boolean;
}

/** A source of random numbers between 0 and 1 that gives the same row for the same seed. */
export function random(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4_294_967_296;
  };
}

/** A consistent table of groups with subtotals and a total, numbers rounded after adding when `rounded`. */
export function generate(shape: Shape, next: () => number): Generated {
  const labels: string[] = [];
  const exact: (number | undefined)[][] = [];
  const sums: { target: number; parts: { row: number; sign: 1 | -1 }[] }[] = [];
  const add = (label: string, row: (number | undefined)[]) => {
    labels.push(label);
    exact.push(row);
    return labels.length - 1;
  };
  const total = (rows: readonly number[]) =>
    Array.from({ length: shape.columns }, (_, column) =>
      rows.reduce((sum, row) => sum + (exact[row]?.[column] ?? 0), 0),
    );
  const tops: number[] = [];
  for (const [group, size] of shape.groups.entries()) {
    const members = Array.from({ length: size }, (_, index) => {
      const base = shape.size * 10 ** (next() * 1.5 - 1);
      const sign = shape.mixedSigns && next() < 0.3 ? -1 : 1;
      return add(
        `Post ${group + 1}.${index + 1}`,
        Array.from({ length: shape.columns }, () =>
          shape.blanks && next() < 0.05 ? undefined : sign * base * (0.6 + next() * 0.8),
        ),
      );
    });
    if (size === 1) tops.push(...members);
    else {
      const target = add(`Subtotaal ${group + 1}`, total(members));
      sums.push({ target, parts: members.map((row) => ({ row, sign: 1 })) });
      tops.push(target);
    }
  }
  if (tops.length > 1) sums.push({ target: add("Totaal", total(tops)), parts: tops.map((row) => ({ row, sign: 1 })) });
  const rounded = exact.map((row) => row.map((number) => (number === undefined ? undefined : Math.round(number))));
  if (!shape.rounded)
    for (const { target, parts } of sums)
      rounded[target] = Array.from({ length: shape.columns }, (_, column) =>
        parts.reduce((sum, { row }) => sum + (rounded[row]?.[column] ?? 0), 0),
      );
  const table: Generated = {
    labels: shape.neutral ? labels.map((_, index) => `Regel ${index + 1}`) : labels,
    columns: Array.from({ length: shape.columns }, (_, index) => String(2015 + index)),
    numbers: rounded,
    sums,
  };
  return shape.shuffled ? shuffle(table, next) : table;
}

/** The same table with its rows in another order. */
function shuffle({ labels, columns, numbers, sums }: Generated, next: () => number): Generated {
  const order = labels
    .map((_, index) => index)
    .map((index) => ({ index, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ index }) => index);
  const to = (row: number) => order.indexOf(row);
  return {
    labels: order.map((index) => labels[index] ?? ""),
    columns,
    numbers: order.map((index) => numbers[index] ?? []),
    sums: sums.map(({ target, parts }) => ({
      target: to(target),
      parts: parts.map(({ row, sign }) => ({ row: to(row), sign })),
    })),
  };
}

/** A generated table as the audit sees it: whole numbers, each half a unit of rounding on either side. */
export function gridOf({ labels, columns, numbers }: Generated): Grid {
  return {
    id: "t",
    rows: labels.map((label, index) => ({ id: `r${index}`, label })),
    columns: columns.map((label, index) => ({ id: `c${index}`, label })),
    cell: (row, column): GridCell | undefined => {
      const value = numbers[row]?.[column];
      return value === undefined
        ? undefined
        : { value, interval: { low: value - 0.5, high: value + 0.5 }, unit: "amount" };
    },
  };
}
