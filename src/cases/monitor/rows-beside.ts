import type { Indicator } from "../../monitor/catalogue/indicator.ts";
import type { ModelRow } from "../../monitor/run-model.ts";
import { rowsKey } from "./rows-key.ts";
import type { MonitorRows } from "./subjects.ts";

/** The models that an indicator needs: its own, and the one of what it is divided by. */
export function keysAsked(indicator: Indicator): readonly string[] {
  return [rowsKey(indicator), ...(indicator.beside === undefined ? [] : [rowsKey(indicator.beside)])];
}

/** The row of totals of another model that a number of this row is divided by. */
export function rowBeside({ beside }: Indicator, row: ModelRow, rows: readonly ModelRow[]): ModelRow | undefined {
  if (beside === undefined) return undefined;
  return rows.find(
    (one) => beside.by.every((name) => one[name] === row[name]) && beside.total.every((name) => one[name] === "*"),
  );
}

/** The rows of an indicator, with what they are divided by where that comes from another model. */
export function rowsOfIndicator(indicator: Indicator, rows: MonitorRows): readonly ModelRow[] {
  const own = rows.get(rowsKey(indicator)) ?? [];
  const { beside, measure } = indicator;
  if (beside === undefined || !("over" in measure)) return own;
  const others = rows.get(rowsKey(beside)) ?? [];
  return own.map((row) => ({ ...row, [measure.over]: rowBeside(indicator, row, others)?.[measure.over] ?? null }));
}
