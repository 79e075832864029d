import type { ModelRow } from "../../monitor/run-model.ts";
import { type NumberTable, numberName, spreadOf } from "./number-table.ts";

/** The rows of one model in one period, by what they are broken down by. */
export interface PeriodRows {
  /** The model with its way of counting: `clienten-per-maand toegewezen`. */
  readonly model: string;
  readonly period: string;
  readonly rows: ReadonlyMap<string, ModelRow>;
}

/** The rows of a model by period and breakdown; `keys` are the columns that tell rows apart. */
export function rowsByPeriod(
  model: string,
  rows: readonly ModelRow[],
  keys: readonly string[],
): ReadonlyMap<string, PeriodRows> {
  const periods = new Map<string, Map<string, ModelRow>>();
  for (const row of rows) {
    const period = String(row["maand"] ?? row["jaar"]);
    const own = periods.get(period) ?? new Map<string, ModelRow>();
    periods.set(period, own);
    own.set(spreadOf(row, keys), row);
  }
  return new Map([...periods].map(([period, own]) => [period, { model, period, rows: own }]));
}

/** The name of a number of a model in its period. */
export type Named = (column: string, spread: string) => string;

/** Names the numbers of a model in a period. */
export function namesOf({ model, period }: Pick<PeriodRows, "model" | "period">): Named {
  return (column, spread) => numberName(model, column, spread, period);
}

/** Adds columns of all rows, or of those that are wanted. */
export function setColumns(
  numbers: NumberTable,
  source: PeriodRows,
  columns: readonly string[],
  isWanted: (spread: string) => boolean = () => true,
): void {
  const name = namesOf(source);
  for (const [spread, row] of source.rows) {
    if (!isWanted(spread)) continue;
    for (const column of columns) {
      const value = row[column];
      if (value !== null && value !== undefined) numbers.set(name(column, spread), Number(value));
    }
  }
}

/** Says of numbers that they add up along what rows are broken down by: categories to a law, laws to all. */
export function sumSpread(numbers: NumberTable, source: PeriodRows, columns: readonly string[]): void {
  const name = namesOf(source);
  const children = new Map<string, string[]>();
  for (const spread of source.rows.keys()) {
    const parent = parentOf(spread);
    if (parent !== undefined && source.rows.has(parent))
      children.set(parent, [...(children.get(parent) ?? []), spread]);
  }
  for (const [parent, parts] of children)
    for (const column of columns)
      numbers.sum(
        name(column, parent),
        parts.map((part) => name(column, part)),
      );
}

/** What a breakdown is a part of: `wmo/44` of `wmo/*`, that of `*` + `/*`. */
function parentOf(spread: string): string | undefined {
  const words = spread.split("/");
  const last = words.findLastIndex((word) => word !== "*");
  return last === -1 ? undefined : words.with(last, "*").join("/");
}

/** Whether a breakdown goes no further than its first column. */
export function isShallow(spread: string): boolean {
  return spread
    .split("/")
    .slice(1)
    .every((word) => word === "*");
}

/** The municipality of rows, which is one. */
export function municipalityOf(
  models: ReadonlyMap<string, { readonly rows: readonly ModelRow[] }>,
): string | undefined {
  for (const { rows } of models.values()) {
    const [row] = rows;
    if (row !== undefined) return String(row["gemeente"]);
  }
  return undefined;
}
