import type { Inclusion } from "../../disclosure/also-known.ts";
import { type LaidBeside, nothingBeside, type SmallDifference } from "../../disclosure/laid-beside.ts";
import type { ReleasedCell } from "../../disclosure/release.ts";
import { countRules } from "../../disclosure/rules.ts";
import { bothLaws } from "./client-sums.ts";
import { type CountingTable, clientKey, clientsOf, countingTable, type MonthRows } from "./counting-month.ts";
import { type PeriodRows, rowsByPeriod } from "./month-rows.ts";
import { type Counting, clientCountings, type OtherCountings } from "./near-countings.ts";
import { isPublishedNumber } from "./published-number.ts";
import type { KeyedRows } from "./subjects.ts";

/** Of which counting, month and municipality it is asked what lies beside it. */
export interface CountingMonth {
  readonly own: string;
  readonly month: string;
  readonly municipality: string;
}

/**
 * What readers can lay beside the clients of a month: all that is released of it by other countings, with what follows for who believes that whoever
 * has care declared had it begun, and that whoever had it begun had it allocated.
 */
export function layBeside(
  models: ReadonlyMap<string, KeyedRows>,
  { models: others, released, ofNow }: OtherCountings,
): (asked: CountingMonth) => readonly LaidBeside[] {
  const byModel = new Map(
    [...others, ...models].map(([model, { rows, keys }]) => [model, rowsByPeriod(model, rows, keys)]),
  );
  return ({ own, month, municipality }) => {
    const of = (model: string): PeriodRows =>
      byModel.get(model)?.get(month) ?? { model, period: month, rows: new Map() };
    return released.flatMap((cells) => laidBeside(own, { of, month, municipality }, { released: cells, ofNow }));
  };
}

function laidBeside(
  own: string,
  rows: MonthRows,
  standing: { readonly released: Cells; readonly ofNow: ReadonlySet<string> },
): readonly LaidBeside[] {
  const { released: cells } = standing;
  const beside = clientCountings.flatMap((one): readonly Beside[] => {
    const isThere = one.counting !== own && cells.has(clientKey(rows, one, "clienten", "*/*"));
    const known = isThere ? countingTable(rows, one, standing) : undefined;
    return known === undefined ? [] : [{ ...known, counting: one }];
  });
  if (beside.length === 0) return [];
  const all = layTables(own, rows, beside, cells);
  if (beside.every(({ truth }) => truth !== undefined)) return [all];
  // What is of other days need not fit: a reader may then believe one of them, and go by what a number was near to when it was held back, or not.
  const ways = beside.length === 1 ? [all] : [all, ...beside.map((one) => layTables(own, rows, [one], cells))];
  const believed = ways.flatMap((one) => [
    one,
    { ...one, tables: one.tables.map((table) => ({ ...table, revised: new Map<string, number>() })) },
  ]);
  // And where what is beside it contradicts it, by itself.
  return [...believed, nothingBeside];
}

type Cells = ReadonlyMap<string, ReleasedCell>;
type Beside = CountingTable & { readonly counting: Counting };

function layTables(own: string, rows: MonthRows, beside: readonly Beside[], cells: Cells): LaidBeside {
  const tables = beside.map(({ table }) => table);
  const keys = new Set(tables.flatMap(({ sums }) => sums.flatMap(({ total, parts }) => [total, ...parts])));
  const seen = [...keys].flatMap((key) => {
    const cell = isPublishedNumber(key) ? cells.get(key) : undefined;
    return cell === undefined ? [] : [[key, cell] as const];
  });
  const found = (one: Counting): Beside | undefined => beside.find(({ counting }) => counting === one);
  const together = clientCountings.filter((one) => one.counting === own || found(one) !== undefined);
  const pairs = together.flatMap((larger, at) => together.slice(at + 1).map((smaller) => ({ larger, smaller })));
  const isNow = (one: Counting): boolean => one.counting === own || found(one)?.truth !== undefined;
  return {
    tables,
    cells: new Map(seen),
    inclusions: pairs.flatMap((pair) => inclusionsOf(pair, rows)),
    differences: pairs.flatMap((pair) => differencesOf(pair, rows, isNow(pair.larger) && isNow(pair.smaller))),
    truth: new Map(beside.flatMap(({ truth }) => [...(truth ?? [])])),
  };
}

/** A way of counting of which another way counts some of the same clients. */
interface Pair {
  readonly larger: Counting;
  readonly smaller: Counting;
}

/** Breakdowns in which either has clients. */
function spreadsOf({ larger, smaller }: Pair, rows: MonthRows): readonly string[] {
  return [...new Set([larger, smaller].flatMap((one) => [...clientsOf(rows, one).rows.keys()]))];
}

/**
 * Whoever is counted is counted among the others with at least as many provisions: so are those with two or more, those with three or more, and
 * their second, third and further provisions. How many have just one may be more or less.
 */
function inclusionsOf(pair: Pair, rows: MonthRows): readonly Inclusion[] {
  const { larger, smaller } = pair;
  return spreadsOf(pair, rows).flatMap((spread): readonly Inclusion[] => {
    const more = (columns: readonly string[], less: readonly string[] = [], at = spread): Inclusion => {
      const keys = (counting: Counting, names: readonly string[]): readonly string[] =>
        names.map((column) => clientKey(rows, counting, column, at));
      return {
        larger: [...keys(larger, columns), ...keys(smaller, less)],
        smaller: [...keys(smaller, columns), ...keys(larger, less)],
      };
    };
    if (!spread.endsWith("/*")) return [more(["clienten"])];
    return [
      ...[["clienten"], ["voorzieningen"], ["met_meer"], ["met_twee", "met_meer"], ["extra"]].map((one) => more(one)),
      more(["extra"], ["met_twee", "met_meer"]),
      more(["extra"], ["met_twee", "met_meer", "met_meer"]),
      ...(spread === "*/*" ? [more(["clienten"], [], bothLaws)] : []),
    ];
  });
}

function differencesOf(pair: Pair, rows: MonthRows, isNow: boolean): readonly SmallDifference[] {
  const { larger, smaller } = pair;
  const [all, some] = [clientsOf(rows, larger).rows, clientsOf(rows, smaller).rows];
  return spreadsOf(pair, rows).flatMap((spread) =>
    (spread.endsWith("/*") ? ["clienten", "voorzieningen", "met_meer"] : ["clienten"]).flatMap((column) => {
      const value = Number(all.get(spread)?.[column] ?? 0) - Number(some.get(spread)?.[column] ?? 0);
      if (isNow && (value <= 0 || value >= countRules.threshold)) return [];
      const keys = {
        larger: clientKey(rows, larger, column, spread),
        smaller: clientKey(rows, smaller, column, spread),
      };
      return [{ ...keys, ...(isNow ? { value } : {}) }];
    }),
  );
}
