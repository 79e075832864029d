import type { DataTable } from "../../../chart/data-table.ts";
import { assignHues } from "../../../chart/palette.ts";
import type { LineState } from "../../../chart/state.ts";
import type { CompareView } from "../../api/contract.ts";

/**
 * The scenarios that a reader compares, in the order of the view: the chosen ones, or without a choice all that have
 * numbers. An id that the view does not know is left out.
 */
export function chosenScenarios(view: CompareView, intent: readonly string[] | undefined): readonly string[] {
  const ids = view.scenarios.map(({ id }) => id);
  return intent === undefined ? ids : ids.filter((id) => intent.includes(id));
}

/** What the address keeps of a choice: nothing when it is the default. */
export function choiceToKeep(view: CompareView, chosen: readonly string[]): readonly string[] | undefined {
  return chosen.length === view.scenarios.length ? undefined : chosen;
}

/** A chart with the lines of some scenarios only; each keeps the hue that it has among all. */
export function onlySeries(chart: LineState, ids: readonly string[]): LineState {
  const hues = assignHues(chart.series.map(({ hue }) => hue));
  const series = chart.series
    .filter(({ id }) => ids.includes(id))
    .map((one) => ({ ...one, hue: hues.get(one.hue) ?? one.hue }));
  return { ...chart, series };
}

/**
 * A table with the rows of some scenarios only. A row named after a scenario opens its part of the table; the rows up to
 * the next scenario belong to it.
 */
export function onlyRows(table: DataTable, ids: readonly string[], all: readonly string[]): DataTable {
  let owner: string | undefined;
  const rows = table.rows.filter(({ id }) => {
    if (all.includes(id)) owner = id;
    return owner === undefined || ids.includes(owner);
  });
  return { ...table, rows };
}
