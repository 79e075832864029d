import type { DataTable } from "../../../chart/data-table.ts";
import { assignHues } from "../../../chart/palette.ts";
import type { BarsState, LineState } from "../../../chart/state.ts";
import type { Block, CompareView } from "../../api/contract.ts";

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

/** A table with the columns of some scenarios only; a column that is named after no scenario stays. */
export function onlyColumns(table: DataTable, ids: readonly string[], all: readonly string[]): DataTable {
  const keeps = table.columns.map(({ id }) => !all.includes(id) || ids.includes(id));
  if (!keeps.includes(false)) return table;
  const rows = table.rows.map((row) => ({ ...row, cells: row.cells.filter((_, at) => keeps[at]) }));
  return { ...table, columns: table.columns.filter((_, at) => keeps[at]), rows };
}

/** A chart of bars with the places of some scenarios only, where its axis holds their titles. */
export function onlyPlaces(chart: BarsState, titles: readonly string[], all: readonly string[]): BarsState {
  const keeps = (place: string) => !all.includes(place) || titles.includes(place);
  if (chart.axis.every(keeps)) return chart;
  const series = chart.series.map((one) => ({ ...one, points: one.points.filter(({ at }) => keeps(at)) }));
  return { ...chart, axis: chart.axis.filter(keeps), series };
}

/** The parts of a page about some scenarios only: columns of tables, and lists of what each is. */
export function onlyBlocks(blocks: readonly Block[], ids: readonly string[], all: readonly string[]): readonly Block[] {
  const keeps = ({ id }: { readonly id: string }) => !all.includes(id) || ids.includes(id);
  return blocks.map((block) => {
    if (block.type === "table") return { ...block, table: onlyColumns(block.table, ids, all) };
    return block.type === "entries" ? { ...block, entries: block.entries.filter(keeps) } : block;
  });
}
