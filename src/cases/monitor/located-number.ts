import { cellKey } from "../../disclosure/cube.ts";
import type { ReleasedCell } from "../../disclosure/release.ts";
import type { Indicator } from "../../monitor/catalogue/indicator.ts";
import type { ModelRow } from "../../monitor/run-model.ts";
import { type Cell, cellOfNumber, numberName, spreadOf } from "./number-table.ts";
import { monthBefore } from "./period-text.ts";
import { rowsKey } from "./rows-key.ts";
import { subjectOf } from "./subjects.ts";

/** What stands at the begin of a month stood at the end of the month before, and is mostly released there. */
const endOf: Readonly<Record<string, string>> = { stand_begin: "stand_eind" };

/** Where a number of a row stands among what is released; undefined for a model that is released in no subject. */
export function locateNumber(
  indicator: Pick<Indicator, "model" | "counting">,
  row: ModelRow,
  keys: readonly string[],
  column: string,
  released: ReadonlyMap<string, ReleasedCell>,
): Cell | undefined {
  const subject = subjectOf(indicator);
  if (subject === undefined) return undefined;
  const table = `${subject.id} ${row["gemeente"]}`;
  const [spread, period] = [spreadOf(row, keys), String(row["maand"] ?? row["jaar"])];
  // In a category somebody has one provision: that number is the number of clients.
  const isCategory = indicator.model === "clienten-per-maand" && row["categorie"] !== "*";
  const own = isCategory && column === "voorzieningen" ? "clienten" : column;
  const at = (name: string, month: string): Cell =>
    cellOfNumber(table, numberName(rowsKey(indicator), name, spread, month));
  const cell = at(own, period);
  const end = endOf[own];
  return end === undefined || released.has(cellKey(cell.indicator, cell.place)) ? cell : at(end, monthBefore(period));
}
