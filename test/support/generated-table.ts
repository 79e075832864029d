import type { Grid, GridCell } from "../../src/audit/grid.ts";

/** A row that is the sum of others, as indexes of rows. */
export interface GeneratedSum {
  readonly target: number;
  readonly parts: readonly { readonly row: number; readonly sign: 1 | -1 }[];
}

/** A table made by a test, with numbers that can be changed. */
export interface Generated {
  readonly labels: readonly string[];
  readonly columns: readonly string[];
  readonly numbers: (number | undefined)[][];
  readonly sums: readonly GeneratedSum[];
  /** The last printed place: 0.1, 1 or 10; 1 when absent. */
  readonly step?: number;
  /** What the numbers of a row are, where they are no amounts. */
  readonly units?: ReadonlyMap<number, "percent" | "count">;
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
  /** Groups are themselves added up two by two, below the total. */
  readonly deep?: boolean;
  /** Rows of per cents and of counts stand among the amounts. */
  readonly mixedUnits?: boolean;
  readonly step?: number;
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

/** A shape in which everything that a table may have is there or not, by chance. */
export function randomShape(next: () => number): Shape {
  return {
    groups: Array.from({ length: 1 + Math.floor(next() * 5) }, () => 2 + Math.floor(next() * 4)),
    columns: 3 + Math.floor(next() * 5),
    size: 10 ** (3 + next() * 3),
    shuffled: next() < 0.3,
    neutral: next() < 0.5,
    blanks: next() < 0.3,
    mixedSigns: next() < 0.3,
    rounded: next() < 0.7,
    deep: next() < 0.3,
    mixedUnits: next() < 0.3,
    step: [0.1, 1, 1, 10][Math.floor(next() * 4)] ?? 1,
  };
}

/** A table while it is made: numbers before rounding. */
class OpenTable {
  readonly labels: string[] = [];
  readonly exact: (number | undefined)[][] = [];
  readonly sums: GeneratedSum[] = [];
  readonly units = new Map<number, "percent" | "count">();
  readonly #columns: number;

  constructor(columns: number) {
    this.#columns = columns;
  }

  add(label: string, number: (column: number) => number | undefined): number {
    this.exact.push(Array.from({ length: this.#columns }, (_, column) => number(column)));
    return this.labels.push(label) - 1;
  }

  total(label: string, rows: readonly number[]): number {
    const target = this.add(label, (column) => rows.reduce((sum, row) => sum + (this.exact[row]?.[column] ?? 0), 0));
    this.sums.push({ target, parts: rows.map((row) => ({ row, sign: 1 })) });
    return target;
  }
}

/** A consistent table of groups with subtotals and a total, numbers rounded after adding when `rounded`. */
export function generate(shape: Shape, next: () => number): Generated {
  const open = new OpenTable(shape.columns);
  let tops = shape.groups.map((size, group) => addGroup(open, shape, group, size, next));
  if (shape.deep === true && tops.length > 3) {
    const pairs = Array.from({ length: Math.ceil(tops.length / 2) }, (_, index) =>
      tops.slice(2 * index, 2 * index + 2),
    );
    tops = pairs.map((pair, index) =>
      pair.length === 1 ? (pair[0] ?? 0) : open.total(`Totaal hoofdstuk ${index + 1}`, pair),
    );
  }
  if (tops.length > 1) open.total("Totaal", tops);
  if (shape.mixedUnits === true) addOtherUnits(open, next);
  const step = shape.step ?? 1;
  const rounded = open.exact.map((row, index) =>
    row.map((number) => (number === undefined ? undefined : roundTo(number, open.units.has(index) ? 1 : step))),
  );
  if (!shape.rounded)
    for (const { target, parts } of open.sums)
      rounded[target] = Array.from({ length: shape.columns }, (_, column) =>
        roundTo(
          parts.reduce((sum, { row }) => sum + (rounded[row]?.[column] ?? 0), 0),
          step,
        ),
      );
  const table: Generated = {
    labels: shape.neutral ? open.labels.map((_, index) => `Regel ${index + 1}`) : open.labels,
    columns: Array.from({ length: shape.columns }, (_, index) => String(2015 + index)),
    numbers: rounded,
    sums: open.sums,
    step,
    units: open.units,
  };
  return shape.shuffled ? shuffle(table, next) : table;
}

function addGroup(open: OpenTable, shape: Shape, group: number, size: number, next: () => number): number {
  const members = Array.from({ length: size }, (_, index) => {
    const base = shape.size * 10 ** (next() * 1.5 - 1);
    const sign = shape.mixedSigns && next() < 0.3 ? -1 : 1;
    return open.add(`Post ${group + 1}.${index + 1}`, () =>
      shape.blanks && next() < 0.05 ? undefined : sign * base * (0.6 + next() * 0.8),
    );
  });
  return size === 1 ? (members[0] ?? 0) : open.total(`Subtotaal ${group + 1}`, members);
}

function addOtherUnits(open: OpenTable, next: () => number): void {
  const last = open.sums.at(-1);
  const [target, part] = [last?.target ?? 0, last?.parts[0]?.row ?? 0];
  const share = open.add("Aandeel eerste post", (column) => {
    const [of, whole] = [open.exact[part]?.[column], open.exact[target]?.[column]];
    return of === undefined || whole === undefined || Math.abs(whole) < 1 ? undefined : (100 * of) / whole;
  });
  open.units.set(share, "percent");
  open.units.set(
    open.add("Aantal cliënten", () => 200 + next() * 5000),
    "count",
  );
}

/** Rounds to a step without the noise of binary fractions. */
export function roundTo(number: number, step: number): number {
  return step < 1 ? Math.round(number / step) / Math.round(1 / step) : Math.round(number / step) * step;
}

/** The same table with its rows in another order. */
function shuffle(table: Generated, next: () => number): Generated {
  const order = table.labels
    .map((_, index) => index)
    .map((index) => ({ index, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ index }) => index);
  const to = (row: number) => order.indexOf(row);
  return {
    ...table,
    labels: order.map((index) => table.labels[index] ?? ""),
    numbers: order.map((index) => table.numbers[index] ?? []),
    sums: table.sums.map(({ target, parts }) => ({
      target: to(target),
      parts: parts.map(({ row, sign }) => ({ row: to(row), sign })),
    })),
    units: new Map([...(table.units ?? [])].map(([row, unit]) => [to(row), unit])),
  };
}

/** How far rounding may have moved the numbers of a row. */
export function halfStep({ step = 1, units }: Generated, row: number): number {
  return (units?.has(row) === true ? 1 : step) / 2;
}

/** The same table with one number changed. */
export function withChange(table: Generated, row: number, column: number, change: number): Generated {
  const numbers = table.numbers.map((line, index) =>
    index === row ? line.map((number, place) => (place === column ? (number ?? 0) + change : number)) : line,
  );
  return { ...table, numbers };
}

/** A generated table as the audit sees it: each number with half a step of rounding on either side. */
export function gridOf(table: Generated): Grid {
  return {
    id: "t",
    rows: table.labels.map((label, index) => ({ id: `r${index}`, label })),
    columns: table.columns.map((label, index) => ({ id: `c${index}`, label })),
    cell: (row, column): GridCell | undefined => {
      const value = table.numbers[row]?.[column];
      const half = halfStep(table, row);
      return value === undefined
        ? undefined
        : { value, interval: { low: value - half, high: value + half }, unit: table.units?.get(row) ?? "amount" };
    },
  };
}
