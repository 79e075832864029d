import { type CellPlace, cellKey } from "../../disclosure/cube.ts";
import type { PlacedNumber, Sum, SumTable } from "../../disclosure/sum-table.ts";
import type { ModelRow } from "../../monitor/run-model.ts";

/** The dimension that tells the numbers of a subject apart. */
const dimension = "grootheid";

/** Where a number stands among what is released: the name of its table and its place in it. */
export interface Cell {
  readonly indicator: string;
  readonly place: CellPlace;
}

/** The cell of a number by its name. */
export function cellOfNumber(indicator: string, name: string): Cell {
  return { indicator, place: [[dimension, name]] };
}

/** The key of a number by its name. */
export function keyOfNumber(indicator: string, name: string): string {
  return cellKey(indicator, [[dimension, name]]);
}

/** Columns of a row that do not tell what it is broken down by. */
const apart = new Set(["gemeente", "maand", "jaar"]);

/** By what a row is broken down, `wmo/44`; `*` for all of it. */
export function spreadOf(row: ModelRow, columns: readonly string[]): string {
  return columns
    .filter((column) => !apart.has(column))
    .map((column) => String(row[column] ?? ""))
    .join("/");
}

/** The name of a number: `trajecten.stand_eind wmo/44 2026-03`. */
export function numberName(model: string, column: string, spread: string, period: string): string {
  return `${model.replace(/-per-(maand|jaar)/, "").replaceAll(" ", "-")}.${column} ${spread} ${period}`;
}

/** Numbers that are put together, with the sums that a reader could make of them. */
export interface NumberTable {
  /** Adds a number; one that is there already keeps its value. */
  readonly set: (name: string, value: number, facts?: Pick<PlacedNumber, "contributors" | "largest">) => void;
  readonly has: (name: string) => boolean;
  /** The value of a number; 0 of one that is not there. */
  readonly at: (name: string) => number;
  /**
   * Says that the parts lie in the total and do not overlap. What the total has beside them is a number of its own, as is what they have
   * beside the total: a reader who knows the others knows that one too. Numbers that are not there are zero.
   */
  readonly sum: (total: string, parts: readonly string[]) => void;
  /** The same where the total may have more than these parts: that it has nothing beside them is then something that no reader knows. */
  readonly within: (total: string, parts: readonly string[]) => void;
  readonly table: () => SumTable;
}

/** Opens an empty table. */
export function openNumbers(indicator: string): NumberTable {
  const numbers = new Map<string, PlacedNumber>();
  const sums: Sum[] = [];
  const key = (name: string): string => keyOfNumber(indicator, name);
  const at = (name: string): number => numbers.get(name)?.value ?? 0;
  const set: NumberTable["set"] = (name, value, facts = {}) => {
    if (!numbers.has(name)) numbers.set(name, { ...cellOfNumber(indicator, name), value, ...facts });
  };
  const sum = (total: string, parts: readonly string[], isWithin = false): void => {
    const known = parts.filter((part) => numbers.has(part));
    if (known.length === 0) return;
    set(total, 0);
    const left = at(total) - known.reduce((sum, part) => sum + at(part), 0);
    const other = `overig ${sums.length} van ${total}`;
    if (left !== 0) set(other, Math.abs(left));
    if (left >= 0) {
      const loose = isWithin && left === 0 ? { isLoose: true as const } : {};
      sums.push({ total: key(total), parts: [...known, ...(left > 0 ? [other] : [])].map(key), ...loose });
      return;
    }
    const all = `samen ${sums.length} van ${total}`;
    set(all, at(total) - left);
    sums.push({ total: key(all), parts: known.map(key) }, { total: key(all), parts: [total, other].map(key) });
  };
  return {
    set,
    at,
    has: (name) => numbers.has(name),
    sum: (total, parts) => sum(total, parts),
    within: (total, parts) => sum(total, parts, true),
    table: () => ({ numbers: [...numbers.values()], sums }),
  };
}
