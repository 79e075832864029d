import type { HiddenReason } from "../figure/shown.ts";
import type { ProgramColumn, ProgramRow, Solver } from "../solve/linear-program.ts";
import type { Inclusion } from "./also-known.ts";
import { asRow, termsOf } from "./reader-row.ts";
import type { ReleasedCell } from "./release.ts";
import { type Dataset, systemOf } from "./release-dataset.ts";
import type { Sum } from "./sum-table.ts";
import { toldBy } from "./told-by.ts";

/** What a reader can put side by side in one table: its cells by key, the sums between them, and which small counts were hidden. */
export interface ReadTable {
  readonly sums: readonly Sum[];
  /** Which numbers are no more than others for whoever knows what is counted. */
  readonly inclusions?: readonly Inclusion[];
  /** Keys of counts from one to the threshold less one. */
  readonly small: readonly string[];
  /** What another table says of a number, from which it differs by fewer than the threshold. */
  readonly revised: ReadonlyMap<string, number>;
  readonly threshold: number;
}

/** A table of counts as its readers know it; undefined for amounts, and for what makes no table. */
export function readTableOf(dataset: Dataset): ReadTable | undefined {
  const { threshold, kind, method } = dataset.rules;
  const { system } = kind === "count" && method === "hide" ? systemOf(dataset) : {};
  if (system === undefined) return undefined;
  const key = (index: number): string => system.cells[index]?.key ?? "";
  const sums = system.equations.map(({ total, parts, isLoose }) => ({
    ...{ total: key(total), parts: parts.map(key) },
    ...(isLoose === true ? { isLoose } : {}),
  }));
  const { alsoKnown } = dataset;
  return {
    sums: [...sums, ...(alsoKnown?.sums ?? [])],
    inclusions: alsoKnown?.inclusions ?? [],
    small: system.cells.flatMap((cell) => (cell.value > 0 && cell.value < threshold ? [cell.key] : [])),
    revised: dataset.revised ?? new Map(),
    threshold,
  };
}

/** So many of the narrowest are worked out once more in whole numbers, each in so many nodes: there are no halves of people. */
const wholeOnes = 6;
const nodes = 40;
/** So many times all that came not far enough are drawn together before one by one. */
const together = 3;
const noise = 1e-6;
/** Far beyond what any count of people is: a program without end would leave a solver without an answer. */
export const far = 1e7;

/**
 * How many values the hidden small counts of a table can still have for whoever knows all that was released of it and of the tables beside it,
 * every sum and what the reasons tell: the fewest of them. No proof is looked at and no true value: it is worked out from what readers see, as
 * they would. `infinite` where no small count is hidden; undefined where what is shown fits no table, so that nothing can be said.
 */
export function fewestLeft(
  own: ReadTable,
  beside: readonly ReadTable[],
  cells: ReadonlyMap<string, ReleasedCell>,
  solver: Solver,
): number | undefined {
  const asked = own.small.filter((key) => isHidden(cells.get(key)));
  if (asked.length === 0) return Number.POSITIVE_INFINITY;
  const tables = [own, ...beside];
  const sums = tables.flatMap((table) => table.sums);
  const unseen = [...new Set([...sums.flatMap(({ total, parts }) => [total, ...parts]), ...asked])].filter(
    (key) => !isShown(cells.get(key)),
  );
  const columnOf = new Map(unseen.map((key, column) => [key, column]));
  const columns = unseen.map((key) => boundsOf(key, cells.get(key), tables));
  const known = { cellOf: (key: string) => cells.get(key), columnOf };
  const isThere = (key: string): boolean => columnOf.has(key) || isShown(cells.get(key));
  const rows = [
    // Of a total that may have more than its parts a reader knows that it is no less than they are.
    ...sums.flatMap(({ total, parts, isLoose }) =>
      asRow([...termsOf([total], 1), ...termsOf(parts, -1)], { ...known, upper: isLoose === true ? far : 0 }),
    ),
    ...tables
      .flatMap(({ inclusions = [] }) => inclusions)
      .filter(({ larger, smaller }) => [...larger, ...smaller].every(isThere))
      .flatMap(({ larger, smaller }) =>
        asRow([...termsOf(larger, 1), ...termsOf(smaller, -1)], { ...known, upper: far }),
      ),
  ];
  const found = reachAll(
    asked.flatMap((key) => columnOf.get(key) ?? []),
    { columns, rows },
    own.threshold,
    solver,
  );
  if (found === undefined) return undefined;
  const left = (range: Range | undefined): number => (range === undefined ? 0 : valuesIn(range, own.threshold));
  const narrowest = [...found.reach].toSorted((a, b) => left(a[1]) - left(b[1]));
  const whole = narrowest.slice(0, wholeOnes).map(([column, range]) => {
    // Mostly an answer is in whole numbers by itself, and then there is nothing to work out once more.
    const isExact = left(range) === own.threshold - 1 || left(found.whole.get(column)) === left(range);
    return isExact ? range : (inWholeNumbers(column, { columns, rows }, solver) ?? range);
  });
  return Math.min(...whole.map(left));
}

interface Range {
  readonly low: number;
  readonly high: number;
}
interface Program {
  readonly columns: readonly ProgramColumn[];
  readonly rows: readonly ProgramRow[];
}

/** Whole values from one on that a range leaves open, so many at most as a small count has: who cannot tell that it is small, has more of them. */
function valuesIn({ low, high }: Range, threshold: number): number {
  const [from, until] = [Math.max(1, Math.ceil(low - 1e-6)), Math.floor(high + 1e-6)];
  return Math.min(threshold - 1, Math.max(0, until - from + 1));
}

/** Whether readers see the value of a cell. */
export function isShown(cell: ReleasedCell | undefined): cell is Extract<ReleasedCell, { shown: number }> {
  return cell !== undefined && "shown" in cell;
}

function isHidden(cell: ReleasedCell | undefined): cell is { readonly hidden: HiddenReason } {
  return cell !== undefined && "hidden" in cell;
}

/** What the reason of a hidden cell tells; of a number that nobody publishes only that it is not below zero. */
export function boundsOf(key: string, cell: ReleasedCell | undefined, tables: readonly ReadTable[]): ProgramColumn {
  const within = (lower: number, upper: number): ProgramColumn => ({ lower, upper, cost: 0 });
  if (!isHidden(cell)) return within(0, far);
  const threshold = tables[0]?.threshold ?? 1;
  const [before] = cell.hidden.because === "held-back" ? tables.flatMap(({ revised }) => revised.get(key) ?? []) : [];
  if (before !== undefined) return within(Math.max(0, before - threshold + 1), before + threshold - 1);
  const [lowest, highest] = toldBy(cell.hidden, threshold);
  return within(lowest, Math.min(highest, far));
}

/** How far columns reach, and how far in the answers that are in whole numbers. */
interface Reached {
  readonly reach: ReadonlyMap<number, Range>;
  readonly whole: ReadonlyMap<number, Range>;
}

/**
 * The least and most of each column asked. Every answer is a table that could be the true one, and so also tells of the other columns: first all
 * are drawn down and up together, and only those that come not far enough then are asked one by one.
 */
function reachAll(asked: readonly number[], program: Program, threshold: number, solver: Solver): Reached | undefined {
  const open = solver.open(program);
  const [reach, whole] = [new Map<number, Range>(), new Map<number, Range>()];
  const isFar = (column: number, sign: 1 | -1): boolean => {
    const known = reach.get(column);
    if (known === undefined) return false;
    return sign === 1 ? known.low <= 1 : known.high >= Math.max(1, known.low) + threshold - 2;
  };
  /** Draws columns as low (1) or as high (-1) as they come; whether there was an answer. */
  const draw = (columns: readonly number[], sign: 1 | -1): boolean => {
    for (const column of columns) open.setCost(column, sign);
    const outcome = open.run();
    for (const column of columns) open.setCost(column, 0);
    if (outcome.status !== "optimal") return false;
    const isWhole = outcome.values.every((value) => Math.abs(value - Math.round(value)) < noise);
    for (const ranges of isWhole ? [reach, whole] : [reach])
      for (const other of asked) {
        const value = outcome.values[other] ?? 0;
        const { low, high } = ranges.get(other) ?? { low: value, high: value };
        ranges.set(other, { low: Math.min(low, value), high: Math.max(high, value) });
      }
    return true;
  };
  try {
    for (let turn = 0; turn < together; turn += 1)
      for (const sign of [1, -1] as const) {
        const near = asked.filter((column) => !isFar(column, sign));
        if (near.length > 1 && !draw(near, sign)) return undefined;
      }
    for (const column of asked)
      for (const sign of [1, -1] as const) if (!isFar(column, sign) && !draw([column], sign)) return undefined;
  } finally {
    open.close();
  }
  return { reach, whole };
}

/** The same for one column, of tables of whole numbers only; undefined where that takes too long. */
function inWholeNumbers(column: number, { columns, rows }: Program, solver: Solver): Range | undefined {
  const open = solver.open({ columns: columns.map((one) => ({ ...one, whole: true })), rows }, { nodes });
  try {
    const reach = (sign: 1 | -1): number | undefined => {
      open.setCost(column, sign);
      const outcome = open.run();
      open.setCost(column, 0);
      return outcome.status === "optimal" ? sign * outcome.bound : undefined;
    };
    const [low, high] = [reach(1), reach(-1)];
    return low === undefined || high === undefined ? undefined : { low, high };
  } finally {
    open.close();
  }
}
